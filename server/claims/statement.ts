import type { Figure } from '../contract/document.ts';
import type { Predicate } from '../contract/ontology.ts';

type Said = {
  readonly subject: string;
  readonly object: string;
  readonly instrument: string | null;
  readonly label: string | null;
  readonly figures: readonly Figure[];
  readonly planned: boolean;
  readonly dated: boolean;
};

/** A claim as a sentence made of the ontology's words, for a claim that comes without one. Names are given, not ids. */
export function defaultStatement(predicate: Predicate, said: Said): string {
  // What things are parts of and where they stand holds until said otherwise; what was done is done.
  const standsNow = predicate.family === 'structure' && !said.dated;
  const verb = said.planned ? predicate.planned : standsNow ? predicate.label.forward : predicate.past;
  const more = [said.instrument, said.label, ...said.figures.map((f) => f.text)].filter((x) => x !== null);
  return `${said.subject} ${verb} ${said.object}${more.length === 0 ? '' : ` (${more.join('; ')})`}.`;
}
