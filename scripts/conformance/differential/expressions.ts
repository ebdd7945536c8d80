import type { Draw } from './draw.ts';

/** What a generated query may name at a place. `bags`: lists without an order of their own. */
export type Scope = {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
};
export const nothing: Scope = { nodes: [], links: [], numbers: [], texts: [] };
export const withNode = (s: Scope, name: string): Scope => ({ ...s, nodes: [...s.nodes, name] });

const of = (d: Draw, all: readonly string[]): string => all[d.below(all.length)] ?? '';
export const label = (d: Draw) => of(d, ['Entity', 'Claim', 'Country', 'System', 'Nothing']);
const linkTypes = (d: Draw) => of(d, ['SUPPLIES', 'OWNS', 'LOCATED_IN', 'SUBJECT', 'SUPPLIES|OWNS', 'SUBJECT|OBJECT']);
const entities = (s: Scope) => [...s.nodes, ...s.links];

/** `(from)-[…]->(to)` with arrows, types and lengths of all kinds; `to` in brackets as it is to stand. */
export function hop(d: Draw, between: string): string {
  const inside = of(d, [`${between}:${linkTypes(d)}`, between, `${between}:${linkTypes(d)}`]);
  const within = inside === '' ? '' : `[${inside}]`;
  return of(d, [`-${within}->`, `<-${within}-`, `-${within}-`]);
}
export function steps(d: Draw): string {
  const range = of(d, ['*1..2', '*2', '*..3', '*0..1', '*0..2', '*2..3']);
  return of(d, [`-[:${linkTypes(d)}${range}]->`, `<-[:${linkTypes(d)}${range}]-`, `-[:${linkTypes(d)}${range}]-`]);
}
/** Around one of the nodes there are, for EXISTS, COUNT and pattern predicates. */
function around(d: Draw, s: Scope, end: string): string {
  const more = d.once(4) ? `${hop(d, '')}(${d.once(2) ? `:${label(d)}` : ''})` : '';
  return `(${of(d, s.nodes)})${d.once(5) ? steps(d) : hop(d, '')}(${end})${more}`;
}

export function number(d: Draw, s: Scope, deep = 2): string {
  const inner = () => number(d, s, deep - 1);
  const simple = [
    () => of(d, ['1', '0', '2', '-1', '3', '1.5', '10']),
    ...(entities(s).length > 0 ? [() => `${of(d, entities(s))}.voices`] : []),
    ...(s.nodes.length > 0 ? [() => `${of(d, s.nodes)}.score`] : []),
    ...(s.numbers.length > 0 ? [() => of(d, s.numbers)] : []),
  ];
  if (deep <= 0) return d.one(simple);
  return d.one([
    ...simple,
    ...simple,
    () => `${inner()} ${of(d, ['+', '-', '*'])} ${inner()}`,
    () => `(${inner()}) / ${of(d, ['2', '4', '0.5'])}`,
    () => `(${inner()}) % ${of(d, ['2', '3'])}`,
    () => `coalesce(${inner()}, ${inner()})`,
    () => `${of(d, ['abs', 'sign', 'floor', 'ceil', 'round', 'toFloat'])}(${inner()})`,
    () => `size(${text(d, s, deep - 1)})`,
    () => `size(${list(d, s, deep - 1)})`,
    () => `CASE WHEN ${condition(d, s, deep - 1)} THEN ${inner()} ELSE ${inner()} END`,
    () => `CASE WHEN ${condition(d, s, deep - 1)} THEN ${inner()} END`,
    () => `reduce(t = 0, y IN ${list(d, s, deep - 1)} | t + size(toString(y)))`,
    () => `${numbers(d, s, deep - 1)}[${of(d, ['0', '1', '-1', '5'])}]`,
    () => `-(${inner()})`,
    ...(s.nodes.length > 0
      ? [
          () => `COUNT { ${around(d, s, d.once(2) ? `:${label(d)}` : '')} }`,
          () => `COUNT { ${around(d, s, 'in1')} WHERE ${condition(d, withNode(s, 'in1'), deep - 1)} }`,
          () => `size([${around(d, s, 'in2')} | coalesce(in2.name, '')])`,
        ]
      : []),
  ]);
}

export function text(d: Draw, s: Scope, deep = 2): string {
  const inner = () => text(d, s, deep - 1);
  const simple = [
    () => of(d, ["'a'", "''", "'Astra'", "'e-1'", "'é'", "'claim'"]),
    ...(s.nodes.length > 0 ? [() => `${of(d, s.nodes)}.name`, () => `${of(d, s.nodes)}.id`] : []),
    ...(s.nodes.length > 0 ? [() => `${of(d, s.nodes)}.validFrom`] : []),
    ...(s.links.length > 0 ? [() => `type(${of(d, s.links)})`, () => `${of(d, s.links)}.standing`] : []),
    ...(s.texts.length > 0 ? [() => of(d, s.texts)] : []),
  ];
  if (deep <= 0) return d.one(simple);
  return d.one([
    ...simple,
    ...simple,
    () => `${of(d, ['toUpper', 'toLower', 'trim', 'reverse', 'lTrim', 'rTrim'])}(${inner()})`,
    () => `${inner()} + ${inner()}`,
    () => `coalesce(${inner()}, ${inner()})`,
    () => `substring(${inner()}, ${of(d, ['0', '1', '2'])}${d.once(2) ? ', 2' : ''})`,
    () => `${of(d, ['left', 'right'])}(${inner()}, ${of(d, ['1', '0', '3'])})`,
    () => `replace(${inner()}, ${of(d, ["'a'", "'-'", "'as'"])}, ${of(d, ["'o'", "''"])})`,
    () => `split(${inner()}, ${of(d, ["'-'", "' '", "'x'"])})[${of(d, ['0', '1', '-1'])}]`,
    () => `toString(${number(d, s, deep - 1)})`,
    () => `toString(${condition(d, s, deep - 1)})`,
    () => `CASE WHEN ${condition(d, s, deep - 1)} THEN ${inner()} ELSE ${inner()} END`,
    () => `CASE ${inner()} WHEN 'a' THEN ${inner()} ELSE ${inner()} END`,
    () => `head(${texts(d, s, deep - 1)})`,
    () => `last(${texts(d, s, deep - 1)})`,
  ]);
}

export function condition(d: Draw, s: Scope, deep = 2): string {
  const [n, t] = [() => number(d, s, deep - 1), () => text(d, s, deep - 1)];
  const inner = () => condition(d, s, deep - 1);
  const simple = [
    () => `${n()} ${of(d, ['=', '<', '>', '<=', '>=', '<>'])} ${n()}`,
    () => `${t()} ${of(d, ['=', '<>', '<', '>=', 'STARTS WITH', 'ENDS WITH', 'CONTAINS'])} ${t()}`,
    () => `${t()} IS ${of(d, ['NULL', 'NOT NULL'])}`,
    () => `${n()} IS ${of(d, ['NOT NULL', 'NULL'])}`,
    ...(s.nodes.length > 0 ? [() => `${of(d, s.nodes)}:${label(d)}`] : []),
    ...(s.nodes.length > 0 ? [() => `${of(d, s.nodes)}.unnamed`, () => `${of(d, s.nodes)}.unnamed = false`] : []),
    ...(s.links.length > 0 ? [() => `${of(d, s.links)}.disputed`] : []),
  ];
  if (deep <= 0) return d.one(simple);
  return d.one([
    ...simple,
    ...simple,
    () => `NOT (${inner()})`,
    () => `(${inner()} ${of(d, ['AND', 'OR', 'XOR'])} ${inner()})`,
    () => `${t()} IN ${of(d, ["['a', 'Astra', 'e-1']", "['']"])}`,
    () => `${n()} IN ${of(d, ['[1, 2]', '[0]', '[-1, 0, 1]'])}`,
    () => `${t()} =~ ${of(d, ["'.*a.*'", "'(?i)a.*'", "''"])}`,
    () => `${of(d, ['all', 'any', 'none', 'single'])}(z IN ${numbers(d, s, deep - 1)} WHERE z > ${n()})`,
    () => `${of(d, ['all', 'any', 'none', 'single'])}(z IN ${texts(d, s, deep - 1)} WHERE z = ${t()})`,
    ...(s.nodes.length > 1 ? [() => `${of(d, s.nodes)} ${of(d, ['=', '<>'])} ${of(d, s.nodes)}`] : []),
    ...(s.nodes.length > 0
      ? [
          () => around(d, s, d.once(2) ? `:${label(d)}` : ''),
          () => `NOT ${around(d, s, '')}`,
          () => `EXISTS { ${around(d, s, d.once(2) ? `:${label(d)}` : '')} }`,
          () => `EXISTS { MATCH ${around(d, s, 'in3')} WHERE ${condition(d, withNode(s, 'in3'), deep - 1)} }`,
          () => `${of(d, ["'Country'", "'Claim'"])} IN labels(${of(d, s.nodes)})`,
        ]
      : []),
  ]);
}

/** Lists whose order is their own. */
export const list = (d: Draw, s: Scope, deep = 2): string =>
  d.one([() => numbers(d, s, deep), () => texts(d, s, deep)]);
function numbers(d: Draw, s: Scope, deep: number): string {
  const simple = [
    () => of(d, ['[1, 2, 3]', '[0]', '[]', '[2, 1, 2]']),
    () => `range(${of(d, ['0', '1'])}, ${of(d, ['3', '2', '5'])}${d.once(3) ? ', 2' : ''})`,
    ...(s.nodes.length > 0 ? [() => `${of(d, s.nodes)}.years`] : []),
  ];
  if (deep <= 0) return d.one(simple);
  return d.one([
    ...simple,
    ...simple,
    () => `[y IN ${numbers(d, s, deep - 1)} WHERE y > ${number(d, s, deep - 1)}]`,
    () => `[y IN ${numbers(d, s, deep - 1)} | y + ${number(d, s, deep - 1)}]`,
    () => `[${number(d, s, deep - 1)}, ${number(d, s, deep - 1)}]`,
    () => `tail(${numbers(d, s, deep - 1)})`,
    () => `reverse(${numbers(d, s, deep - 1)})`,
    () => `(${numbers(d, s, deep - 1)})[${of(d, ['0..2', '1..', '..1', '2..9'])}]`,
    () => `coalesce(${numbers(d, s, deep - 1)}, [])`,
    () => `(${numbers(d, s, deep - 1)} + ${numbers(d, s, deep - 1)})`,
  ]);
}
function texts(d: Draw, s: Scope, deep: number): string {
  const simple = [
    () => of(d, ["['a', 'b']", "['Astra']", "['']"]),
    ...(s.nodes.length > 0 ? [() => `${of(d, s.nodes)}.aliases`] : []),
  ];
  if (deep <= 0) return d.one(simple);
  return d.one([
    ...simple,
    ...simple,
    () => `split(${text(d, s, deep - 1)}, ${of(d, ["' '", "'-'"])})`,
    () => `[w IN ${texts(d, s, deep - 1)} WHERE w <> ${text(d, s, deep - 1)} | toUpper(w)]`,
    () => `[w IN ${texts(d, s, deep - 1)} | w + ${text(d, s, deep - 1)}]`,
    () => `reverse(${texts(d, s, deep - 1)})`,
    () => `(${texts(d, s, deep - 1)} + ${texts(d, s, deep - 1)})`,
  ]);
}
