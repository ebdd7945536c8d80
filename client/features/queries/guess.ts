import type { QueryParameter } from '../../../server/contract/query.ts';
import { bareCypher } from './values.ts';

type Type = QueryParameter['type'];
/** Types a person can choose, in words. */
export const typeWords: Readonly<Record<Type, string>> = {
  text: 'text',
  entity: 'entity',
  date: 'date',
  integer: 'whole number',
  number: 'number',
  boolean: 'yes or no',
  predicate: 'predicate',
  stance: 'stance',
  list: 'list',
};
const countable = 'voices|outlets|claims|assertions|articles|score|value|low|high|step|start|end';
const dated = 'from|to|on|publishedOn|saidOn|validFrom|validTo|updatedAt';

/** How a parameter is used says what it is; where it does not, what was typed says so. */
export function guessParameter(text: string, name: string, value = ''): QueryParameter {
  const bare = bareCypher(text);
  const of = (pattern: string): RegExpExecArray | null => new RegExp(pattern, 'i').exec(bare);
  const p = `\\$${name}\\b`;
  const base = { name, label: inWords(name), help: null, default: null, types: [] as string[] };
  if (of(`(LIMIT|SKIP|OFFSET)\\s+${p}`)) return { ...base, type: 'integer' };
  const entity = of(`\\(\\s*\\w*((?::\\w+)*)\\s*\\{[^}]*\\bid\\s*:\\s*${p}`);
  if (entity) {
    const labels = (entity[1] ?? '').split(':').filter((l) => l !== '');
    if (!labels.some((l) => /^(Claim|Assertion|Article|Passage|Figure|View|SavedQuery)$/.test(l)))
      return { ...base, type: 'entity', types: labels.filter((l) => l !== 'Entity') };
  }
  if (of(`\\bIN\\s+${p}`) || of(`UNWIND\\s+${p}`)) return { ...base, type: 'list' };
  if (of(`(\\btype\\(\\s*\\w+\\s*\\)|\\.predicate)\\s*(=|<>)\\s*${p}`) || of(`\\bpredicate\\s*:\\s*${p}`))
    return { ...base, type: 'predicate' };
  if (of(`\\.stance\\s*(=|<>)\\s*${p}`) || of(`\\bstance\\s*:\\s*${p}`)) return { ...base, type: 'stance' };
  if (of(`\\.(${dated})\\s*(=|<>|<=|>=|<|>)\\s*${p}`)) return { ...base, type: 'date' };
  if (of(`\\.(${countable})\\s*(=|<>|<=|>=|<|>)\\s*${p}`)) return { ...base, type: 'number' };
  if (of(`\\b\\w+\\.id\\s*=\\s*${p}`) && !of(`\\b(c|claim|a|assertion|article|t)\\.id\\s*=\\s*${p}`))
    return { ...base, type: 'entity' };
  const type = byLooks(value.trim());
  // Any text is one, the empty one too.
  return { ...base, type, default: type === 'text' ? '' : null };
}
function byLooks(value: string): Type {
  if (/^[+-]?\d+$/.test(value)) return 'integer';
  if (/^[+-]?\d+\.\d+$/.test(value)) return 'number';
  if (value === 'true' || value === 'false') return 'boolean';
  return value.startsWith('[') ? 'list' : 'text';
}
const inWords = (name: string): string => {
  const words = name.replace(/([a-z\d])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
