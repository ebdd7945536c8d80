/**
 * Expected values as the kit writes them and ours as the API gives them, both in one spelling to be compared by. What
 * the API's JSON cannot tell apart is not told apart here either: 1 and 1.0, and which way a path's relationship points.
 */
export type Spelling = { readonly anyListOrder: boolean };

const list = (items: readonly string[], { anyListOrder }: Spelling) =>
  `[${(anyListOrder ? [...items].sort() : items).join(', ')}]`;
const map = (entries: readonly (readonly [string, string])[]) =>
  `{${[...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${JSON.stringify(k)}: ${v}`)
    .join(', ')}}`;
const node = (labels: readonly string[], properties: string) =>
  `(${[...labels]
    .sort()
    .map((l) => `:${l}`)
    .join('')}${properties})`;

export function spelled(value: unknown, how: Spelling): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value))
    return list(
      value.map((v) => spelled(v, how)),
      how,
    );
  if (typeof value !== 'object') return String(value);
  const given = value as Readonly<Record<string, unknown>>;
  const inner = (v: unknown) => map(Object.entries(v as object).map(([k, x]) => [k, spelled(x, how)] as const));
  if (given.$type === 'node') return node(given.labels as string[], inner(given.properties));
  if (given.$type === 'relationship') return `[:${String(given.type)}${inner(given.properties)}]`;
  if (given.$type === 'path') {
    const links = (given.relationships as unknown[]).map((r) => spelled(r, how));
    return `<${(given.nodes as unknown[]).map((n, i) => `${spelled(n, how)}${links[i] ?? ''}`).join('')}>`;
  }
  return inner(given);
}

/** What JavaScript has no numbers for, the API gives as texts. */
const ofInteger = (n: bigint): string =>
  BigInt(Number(n)) === n && Number.isSafeInteger(Number(n)) ? String(n) : JSON.stringify(String(n));

/** Reads the kit's notation; throws on what is none of it. */
export function readExpected(text: string, how: Spelling): string {
  let at = 0;
  const space = () => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const take = (token: string): boolean => {
    space();
    if (!text.startsWith(token, at)) return false;
    at += token.length;
    return true;
  };
  const need = (token: string) => {
    if (!take(token)) throw new Error(`${JSON.stringify(text)}: no ${token} at ${at}`);
  };
  const match = (pattern: RegExp): string => {
    space();
    const [found] = new RegExp(pattern.source, 'uy').exec(text.slice(at)) ?? [];
    if (found === undefined) throw new Error(`${JSON.stringify(text)}: nothing known at ${at}`);
    at += found.length;
    return found;
  };
  const several = <T>(close: string, one: () => T): T[] => {
    const items: T[] = [];
    while (!take(close)) {
      items.push(one());
      take(',');
    }
    return items;
  };
  const properties = (): string =>
    take('{')
      ? map(
          several('}', () => {
            const key = match(/`[^`]*`|[^\s:]+/u).replaceAll('`', '');
            need(':');
            return [key, value()] as const;
          }),
        )
      : '{}';
  const labels = (): string[] => {
    const found: string[] = [];
    while (take(':')) found.push(match(/`[^`]*`|[\p{L}\p{N}_]+/u));
    return found;
  };
  const aNode = (): string => {
    const names = labels();
    const has = properties();
    need(')');
    return node(names, has);
  };
  const aRelationship = (): string => {
    const [type = ''] = labels();
    const has = properties();
    need(']');
    return `[:${type}${has}]`;
  };
  const path = (): string => {
    let out = '<';
    while (!take('>')) {
      if (take('(')) out += aNode();
      else if (take('[')) out += aRelationship();
      else match(/<-|->|-/u);
    }
    return `${out}>`;
  };
  const value = (): string => {
    space();
    if (take("'")) return JSON.stringify(quoted());
    if (take('(')) return aNode();
    if (take('<')) return path();
    if (text[at] === '{') return properties();
    if (take('[')) {
      space();
      return text[at] === ':' ? aRelationship() : list(several(']', value), how);
    }
    const word = match(/null|true|false|NaN|-?Inf(?:inity)?|[-+]?[\d.]+(?:[eE][-+]?\d+)?/u);
    if (/^-?\d+$/.test(word)) return ofInteger(BigInt(word));
    if (/^(?:null|true|false)$/.test(word)) return word;
    if (/[NI]/.test(word)) return JSON.stringify(word.replace(/Inf$/, 'Infinity'));
    return String(Number(word));
  };
  const quoted = (): string => {
    let out = '';
    while (!text.startsWith("'", at)) {
      if (at >= text.length) throw new Error(`${JSON.stringify(text)}: a text without an end`);
      if (text[at] === '\\') at += 1;
      out += text[at] ?? '';
      at += 1;
    }
    at += 1;
    return out;
  };
  const read = value();
  space();
  if (at < text.length) throw new Error(`${JSON.stringify(text)}: more than one value`);
  return read;
}
