import type { Draw } from './draw.ts';
import { condition, hop, label, list, nothing, number, type Scope, steps, text, withNode } from './expressions.ts';

/** A query, and how far the order of its answer is settled by its text. */
export type Generated = { readonly text: string; readonly inOrder: boolean; readonly anyListOrder: boolean };

/** Reading queries of the guard's clauses over the vocabulary of data.ts. */
export function generate(d: Draw): Generated {
  if (d.once(8)) {
    const [a, b] = [body(d), body(d)];
    const word = d.once(2) ? 'UNION ALL' : 'UNION';
    const column = (s: Scope) => (d.once(2) ? number(d, s) : text(d, s));
    const given = (s: Scope) => `RETURN ${column(s)} AS x, ${column(s)} AS y`;
    const all = `${a.clauses} ${given(a.scope)} ${word} ${b.clauses} ${given(b.scope)}`;
    return { text: all.trim(), inOrder: false, anyListOrder: false };
  }
  const { clauses, scope } = body(d);
  const ending = giveBack(d, scope);
  return { ...ending, text: `${clauses} ${ending.text}`.trim() };
}

type Body = { readonly clauses: string; readonly scope: Scope };
type Step = (at: { clauses: string; scope: Scope; fresh: () => number }) => Body;

function body(d: Draw): Body {
  let names = 0;
  let starts = 0;
  const fresh = () => {
    names += 1;
    return names;
  };
  let now: Body = { clauses: '', scope: nothing };
  const more = 1 + d.below(3);
  for (let i = 0; i < more; i += 1) {
    const optional: Step[] = i === 0 ? [] : [match('OPTIONAL MATCH'), match('OPTIONAL MATCH'), carry, carry, within];
    const step = d.one(
      [match('MATCH'), ...optional, match('MATCH'), names < 2 ? unwind : match('MATCH'), shortest].map((s) => () => s),
    );
    now = step({ ...now, fresh });
  }
  return now;

  function match(word: string): Step {
    return ({ clauses, scope: before, fresh: next }) => {
      let scope = before;
      const node = () => {
        // A third independent one would only multiply the rows.
        if (before.nodes.length > 0 && (starts >= 2 || d.once(2)))
          return `(${before.nodes[d.below(before.nodes.length)] ?? ''})`;
        const name = `n${next()}`;
        if (!joined) starts += 1;
        scope = withNode(scope, name);
        const has = d.once(6) ? ` {${d.once(2) ? `id: 'e-${d.below(6)}'` : `voices: ${d.below(3)}`}}` : '';
        return `(${name}${d.once(4) ? '' : `:${label(d)}`}${has})`;
      };
      let joined = false;
      let pattern = node();
      // A bound node by itself is refused.
      const hops = d.below(3) || (word === 'MATCH' && scope !== before ? 0 : 1);
      joined = true;
      for (let i = 0; i < hops; i += 1) {
        if (d.once(5)) pattern += steps(d);
        else if (d.once(2)) {
          const name = `r${next()}`;
          pattern += hop(d, name);
          scope = { ...scope, links: [...scope.links, name] };
        } else pattern += hop(d, '');
        pattern += node();
      }
      joined = false;
      if (starts < 2 && d.once(6)) pattern += `, ${node()}${hop(d, '')}()`;
      const where = d.once(2) ? ` WHERE ${condition(d, scope)}` : '';
      return { clauses: `${clauses} ${word} ${pattern}${where}`.trim(), scope };
    };
  }
  function unwind({ clauses, scope, fresh: next }: Parameters<Step>[0]): Body {
    const name = `u${next()}`;
    return {
      clauses: `${clauses} UNWIND ${list(d, scope)} AS ${name} WITH *, size(toString(${name})) AS s${name}`.trim(),
      scope: { ...scope, numbers: [...scope.numbers, `s${name}`] },
    };
  }
  function shortest({ clauses, scope, fresh: next }: Parameters<Step>[0]): Body {
    const i = next();
    const types = d.once(2) ? ':SUPPLIES|OWNS' : '';
    const pattern = `(a${i}:Entity {id: 'e-${d.below(7)}'})-[${types}*..${2 + d.below(4)}]-(b${i}:Entity {id: 'e-${7 + d.below(4)}'})`;
    return {
      clauses: `${clauses} MATCH p${i} = shortestPath(${pattern}) WITH *, length(p${i}) AS l${i}`.trim(),
      scope: { ...scope, nodes: [...scope.nodes, `a${i}`, `b${i}`], numbers: [...scope.numbers, `l${i}`] },
    };
  }
  function carry({ clauses, scope, fresh: next }: Parameters<Step>[0]): Body {
    const nodes = scope.nodes.filter(() => !d.once(3));
    const [counted, name] = [d.once(2), `v${next()}`];
    const numbers = [name];
    const value = counted ? aggregate(d, scope) : number(d, scope);
    const items = [...nodes, `${value} AS ${name}`];
    const distinct = !counted && d.once(4) ? 'DISTINCT ' : '';
    const order = d.once(3) ? ` ORDER BY ${[...nodes.map((n) => `${n}.id`), name].join(', ')}${cut(d)}` : '';
    const after = { nodes, links: [], numbers, texts: [] };
    const where = d.once(2) ? ` WHERE ${condition(d, after)}` : '';
    return { clauses: `${clauses} WITH ${distinct}${items.join(', ')}${order}${where}`.trim(), scope: after };
  }
  function within({ clauses, scope, fresh: next }: Parameters<Step>[0]): Body {
    const node = scope.nodes[0];
    if (node === undefined) return match('MATCH')({ clauses, scope, fresh: next });
    const i = next();
    const given = d.once(2) ? [...new Set(scope.nodes)].slice(0, 2) : [node];
    const inner = withNode({ ...nothing, nodes: given }, `m${i}`);
    const value = d.once(2) ? number(d, inner) : aggregate(d, inner);
    const more = d.one([() => '', () => '', () => `${hop(d, '')}()`, () => `, (m${i})${hop(d, '')}()`]);
    const where = d.once(3) ? ` WHERE ${condition(d, inner)}` : '';
    return {
      clauses: `${clauses} CALL (${given.join(', ')}) { MATCH (${node})${hop(d, '')}(m${i})${more}${where} RETURN ${value} AS w${i} }`,
      scope: { ...scope, numbers: [...scope.numbers, `w${i}`] },
    };
  }
}

const cut = (d: Draw): string =>
  `${d.once(3) ? ` SKIP ${d.below(3)}` : ''}${d.once(2) ? ` LIMIT ${1 + d.below(5)}` : ''}`;

/** Of numbers; the lists that collect() makes have no order, so they are only ever measured here. */
function aggregate(d: Draw, s: Scope): string {
  const distinct = d.once(4) ? 'DISTINCT ' : '';
  return d.one([
    () => 'count(*)',
    () => `count(${distinct}${number(d, s)})`,
    () => `count(${distinct}${text(d, s)})`,
    () => `coalesce(sum(${distinct}${number(d, s)}), 0)`,
    () => `min(${number(d, s)})`,
    () => `max(${number(d, s)})`,
    () => `avg(${number(d, s)})`,
    () => `size(collect(${distinct}${text(d, s)}))`,
    () => `percentileDisc(${number(d, s)}, 0.5)`,
    () => `coalesce(stDev(${number(d, s)}), 0)`,
    ...(s.nodes.length > 0 ? [() => `count(${s.nodes[0]})`] : []),
  ]);
}

function giveBack(d: Draw, scope: Scope): Generated {
  const distinct = d.once(4) ? 'DISTINCT ' : '';
  const grouped = d.once(3);
  const columns = Array.from({ length: 1 + d.below(3) }, () =>
    d.one([() => number(d, scope), () => text(d, scope), () => condition(d, scope)]),
  );
  if (grouped) columns.push(aggregate(d, scope));
  const named = columns.map((c, i) => `${c} AS c${i}`);
  if (d.once(3)) {
    const by = columns.map((_, i) => `c${i}${d.once(3) ? ' DESC' : ''}`).join(', ');
    return {
      text: `RETURN ${distinct}${named.join(', ')} ORDER BY ${by}${cut(d)}`,
      inOrder: true,
      anyListOrder: false,
    };
  }
  const bag = distinct === '' && d.once(4);
  if (bag && grouped) named.push(`collect(${text(d, scope)}) AS bag`);
  else if (bag) named.push(`${list(d, scope)} AS l`);
  return { text: `RETURN ${distinct}${named.join(', ')}`, inOrder: false, anyListOrder: bag };
}
