import { byText } from '../../../claims/order.ts';
import type { EntityRef } from '../../../contract/graph.ts';
import type { VoicePage } from '../../../contract/voices.ts';
import { groupBy } from '../orders.ts';
import type { Spoken } from './book.ts';

const mostEdges = 100;
const mostWays = 60;

/**
 * Whose words reach a voice through whom: each chain in which it passes on or prints, from it inwards step by step. An
 * edge is counted once an assertion.
 */
export function dependsOf(id: string, passed: readonly Spoken[]): VoicePage['depends'] {
  const edges = passed.flatMap((a) => {
    const inwards = [[a.article.publisher], ...stepsOf(a).reverse()];
    const at = inwards.findIndex((step) => step.some((e) => e.id === id));
    if (at < 0) return [];
    return inwards
      .slice(at)
      .flatMap((from, i, rest) => from.flatMap((f) => (rest[i + 1] ?? []).map((to) => ({ from: f, to, a: a.id }))))
      .filter(({ from, to }) => from.id !== to.id);
  });
  const all = [...groupBy(edges, (e) => `${e.from.id} ${e.to.id}`).values()]
    .flatMap((same) => {
      const [first] = same;
      return first === undefined
        ? []
        : [{ from: first.from, to: first.to, assertions: new Set(same.map((e) => e.a)).size }];
    })
    .sort(
      (a, b) =>
        Number(b.from.id === id) - Number(a.from.id === id) ||
        b.assertions - a.assertions ||
        byText(a.from.name, b.from.name) ||
        byText(a.to.name, b.to.name) ||
        byText(a.to.id, b.to.id),
    );
  return { total: all.length, edges: all.slice(0, mostEdges) };
}
/** Who stands at each step, innermost first; whom they speak for is no step of its own. */
const stepsOf = (a: Spoken): EntityRef[][] =>
  [
    ...groupBy(
      a.chain.filter((v) => v.role !== 'for'),
      (v) => v.step,
    ),
  ]
    .sort(([x], [y]) => x - y)
    .map(([, voices]) => voices.map((v) => v.entity));

/** The ways words took to the page: innermost voice, carriers, article. */
export function flowOf(spoken: readonly Spoken[]): VoicePage['flow'] {
  const ways = spoken.flatMap((a) => {
    const [speakers = [a.article.publisher], ...carriers] = stepsOf(a);
    return speakers.map((voice) => ({ voice, carriers: carriers.flat(), article: a.article }));
  });
  const all = [...groupBy(ways, (w) => [w.voice.id, ...w.carriers.map((c) => c.id), w.article.id].join(' ')).entries()]
    .flatMap(([key, same]) => {
      const [first] = same;
      return first === undefined ? [] : [{ key, way: { ...first, assertions: same.length } }];
    })
    .sort(
      (a, b) =>
        b.way.assertions - a.way.assertions || byText(a.way.voice.name, b.way.voice.name) || byText(a.key, b.key),
    )
    .map(({ way }) => way);
  return { total: all.length, ways: all.slice(0, mostWays) };
}
