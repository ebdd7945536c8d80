import type { ExtractedEntity, Extraction } from '../../../contract/extraction.ts';
import type { Ontology } from '../../../contract/ontology.ts';
import { rootTypes } from '../../../ontology.ts';
import { align } from './align.ts';
import { scoreClaims } from './claims.ts';
import { type Mistake, mistakesIn } from './mistakes.ts';
import { scoreNames } from './names.ts';
import type { Sides } from './sides.ts';
import { scoreSpeech } from './speech.ts';
import type { Tallies } from './tally.ts';

export type Score = { readonly tallies: Tallies; readonly mistakes: readonly Mistake[] };

/** Both annotations of one text, side by side: what counts, and what is wrong. */
export function score(text: string, gold: Extraction, found: Extraction, ontology: Ontology): Score {
  const typeOf = ({ types }: ExtractedEntity) => rootTypes(ontology, types.slice(0, 1))[0] ?? types[0] ?? '';
  const symmetric = new Set(ontology.predicates.filter((p) => p.symmetric).map((p) => p.id));
  const sides: Sides = {
    gold,
    found,
    alignment: align(gold, found, typeOf),
    typeOf,
    isSymmetric: (predicate) => symmetric.has(predicate),
    mistake: mistakesIn(text),
  };
  const [names, speech, claims] = [scoreNames(sides), scoreSpeech(sides), scoreClaims(sides)];
  return {
    tallies: { ...names.tallies, ...speech.tallies, ...claims.tallies },
    mistakes: [...names.mistakes, ...speech.mistakes, ...claims.mistakes],
  };
}
