import type { Figure } from '../contract/document.ts';
import type { Predicate } from '../contract/ontology.ts';
import { saidAsPast } from '../contract/tense.ts';

type Said = {
  readonly subject: string;
  readonly object: string;
  readonly instrument: string | null;
  readonly label: string | null;
  readonly figures: readonly Figure[];
  readonly planned: boolean;
  readonly dated: boolean;
  /** The passage that says so. */
  readonly words: string;
};

/** A claim as a sentence made of the ontology's words, for a claim that comes without one. Names are given, not ids. */
export function defaultStatement(predicate: Predicate, said: Said): string {
  // Whose thing it is and where it stands holds until said otherwise; what was done is done.
  const standsNow = predicate.lasting && !said.dated && !saidAsPast(said.words);
  const verb = said.planned ? predicate.planned : standsNow ? predicate.label.forward : predicate.past;
  const more = [said.instrument, said.label, ...said.figures.map((f) => f.text)].filter((x) => x !== null);
  return `${said.subject} ${verb} ${said.object}${more.length === 0 ? '' : ` (${more.join('; ')})`}.`;
}
