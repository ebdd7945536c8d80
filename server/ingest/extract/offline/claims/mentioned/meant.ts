import { type Argument, type Clause, headWord, rangeOf } from '../clause/clause.ts';
import type { Scene } from '../context.ts';

/** About two paragraphs: what was named further back is no longer meant. */
const near = 500;
const works =
  /^(?:report|study|paper|letter|message|article|book|minutes|bill|law|audit|survey|document|email|statement|version|findings|ruling|judgment|judgement|verdict|dossier|documentary|essay)$/;
const things =
  /^(?:purchase|award|deal|plan|plans|project|programme|program|scheme|system|software|app|device|technology|tool|machines?|cameras?|scanners?|meters?|drones?|rollout|pilot|trial|contract|introduction|use|deployment)$/;

/** These are seldom named. */
const decided = /^(?:ruling|judgment|judgement|verdict)$/;
const pronoun = /^(?:it|them|that|this)$/;

const laws = /^(?:bill|law)$/;
const lawlike =
  /\b(?:act|bill|law|regulation|directive|code|treaty|convention|ordinance|decree|rules?|constitution|gdpr)\b/i;

/** Whether a work may be called so: a law is no report. */
function mayBe(scene: Scene, entity: string, word: string): boolean {
  const known = scene.types.named(entity);
  if (known === undefined || !scene.types.is(entity, 'Work') || pronoun.test(word)) return true;
  const isCalled = known.nouns.includes(word) || known.name.toLowerCase().includes(word);
  return isCalled || (lawlike.test(known.name) ? laws.test(word) : !laws.test(word) && !decided.test(word));
}

/** “the purchase”, “it”: the thing that was named last, where no coreference says which. */
export function meantBy(clause: Clause, scene: Scene, chunk: number, pronouns = false): Argument | null {
  const noun = clause.chunks[chunk];
  if (noun?.kind !== 'noun') return null;
  const word = headWord(clause, noun);
  const bare = pronouns && pronoun.test(word);
  const kinds = works.test(word) ? ['Work'] : things.test(word) ? ['System'] : bare ? ['System', 'Work'] : [];
  const { start, end } = rangeOf(clause, noun);
  const determined = /^(?:the|this|that|these|those|it|them)$/.test(clause.pieces[noun.first]?.lower ?? '');
  const named = determined
    ? kinds.flatMap((kind) => scene.lately.named(start, near, kind, (_, id) => mayBe(scene, id, word)) ?? [])
    : [];
  const thing = named.sort((a, b) => b.start - a.start)[0] ?? null;
  return thing === null ? null : { entity: thing.entity, chunk, bare: false, start, end };
}
