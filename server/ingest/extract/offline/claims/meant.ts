import { type Argument, type Clause, headWord, rangeOf } from './clause.ts';
import type { Scene } from './context.ts';

/** About two paragraphs: what was named further back is no longer meant. */
const near = 500;
const works =
  /^(?:report|study|paper|letter|message|article|book|minutes|bill|law|audit|survey|document|email|statement|version|findings|ruling|judgment|judgement|verdict|dossier|documentary|essay)$/;
const things =
  /^(?:purchase|award|deal|plan|plans|project|programme|program|scheme|system|software|app|device|technology|tool|machines?|cameras?|scanners?|meters?|drones?|rollout|pilot|trial|contract|introduction|use|deployment)$/;

const pronoun = /^(?:it|them|that|this)$/;

/** “the purchase”, “it”: the thing that was named last, where no coreference says which. */
export function meantBy(clause: Clause, scene: Scene, chunk: number, pronouns = false): Argument | null {
  const noun = clause.chunks[chunk];
  if (noun?.kind !== 'noun') return null;
  const word = headWord(clause, noun);
  const bare = pronouns && pronoun.test(word);
  const kinds = works.test(word) ? ['Work'] : things.test(word) ? ['System'] : bare ? ['System', 'Work'] : [];
  const { start, end } = rangeOf(clause, noun);
  const determined = /^(?:the|this|that|these|those|it|them)$/.test(clause.pieces[noun.first]?.lower ?? '');
  const named = determined ? kinds.flatMap((kind) => scene.lately.named(start, near, kind) ?? []) : [];
  const thing = named.sort((a, b) => b.start - a.start)[0] ?? null;
  return thing === null ? null : { entity: thing.entity, chunk, bare: false, start, end };
}
