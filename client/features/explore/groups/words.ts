import type { Ontology } from '../../../../server/contract/ontology.ts';
import type { Part } from '../../../graph/groups/mix.ts';
import type { Sum } from '../../../graph/groups/summary.ts';
import { noGroup } from '../../../state/groups/groups.ts';
import { counted, inNumbers, listed } from '../../../ui/words.ts';
import { countOf, type Grouped, type GroupShown, openedWords } from './grouped.ts';

const entities = (n: number) => counted(n, 'entity', 'entities');
const groupsIn = ({ groups }: Grouped): readonly GroupShown[] => groups.filter((g) => g.id !== noGroup && g.all > 0);
export const groupCount = (g: Grouped): string => counted(groupsIn(g).length, 'group');

/** Why the canvas shows groups, and how many of them are open. */
export function titleWords(grouped: Grouped, tooMany: boolean): string {
  const open = grouped.groups.filter((g) => g.open).length;
  const many = groupCount(grouped);
  const opened = open === 0 ? '' : `, ${open === 1 ? 'one' : inNumbers(open)} of them opened`;
  if (!tooMany) return `Drawn as ${many}${opened}.`;
  return open === 0
    ? `Too many to draw at once, so it opens as ${many}.`
    : `Too many to draw at once: ${many}${opened}.`;
}

/** "5 countries, 3 places and 1 person". */
export const mixWords = (mix: readonly Part[], { types }: Pick<Ontology, 'types'>): string[] =>
  mix.map(({ type, count }) => {
    const label = types.find((t) => t.id === type)?.label ?? { one: type, many: type };
    return counted(count, label.one, label.many);
  });

/** What a group holds, behind its name and number. */
export function insideInWords(g: GroupShown, ontology: Ontology): string {
  const disputed = g.disputed > 0 ? `, ${inNumbers(g.disputed)} of them disputed` : '';
  const inside = g.links > 0 ? ` ${counted(g.links, 'link')} among them${disputed}.` : '';
  return g.open ? `${openedWords(g)}.` : `${listed(mixWords(g.mix, ontology))}.${inside} Enter opens it.`;
}
/** A group for those who do not see its squares. */
export const groupInWords = (g: GroupShown, ontology: Ontology): string =>
  g.open
    ? `${g.name}, ${insideInWords(g, ontology)}`
    : `${g.name}, a closed group of ${countOf(g)} ${g.all === 1 ? 'entity' : 'entities'}: ${insideInWords(g, ontology)}`;
export const sumInWords = (s: Sum, { nameOf }: Pick<Grouped, 'nameOf'>): string =>
  `${counted(s.count, 'link')} between ${nameOf(s.from)} and ${nameOf(s.to)}${
    s.disputed > 0 ? `, ${inNumbers(s.disputed)} of them disputed` : ''
  }. A sum has no standing.`;

/** What is not drawn one by one, and what is not even drawn as a sum. */
export function insideWords({ inside, small, least }: Grouped, denied: number): { inside: string; not: string[] } {
  const disputed = inside.disputed > 0 ? `, ${inNumbers(inside.disputed)} of them disputed` : '';
  return {
    inside: `${entities(inside.entities)}, ${counted(inside.links, 'link')}${disputed}`,
    not: [
      ...(small.length > 0 ? [`${counted(small.length, 'sum')} under ${inNumbers(least)}`] : []),
      ...(denied > 0 ? [`${counted(denied, 'claim')} affirmed by nobody`] : []),
    ],
  };
}
