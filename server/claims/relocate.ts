import type { DocumentAssertion, DocumentPassage } from '../contract/document.ts';

/**
 * An assertion with its passages where they stand in this text, which may be another than the one they were read from;
 * undefined where some of its words are gone, or stand elsewhere more than once so that nobody can tell which are meant.
 */
export function relocate(text: string, assertion: DocumentAssertion): DocumentAssertion | undefined {
  const passages = assertion.passages.map((p) => placeOf(text, p));
  return passages.every((p) => p !== undefined) ? { ...assertion, passages } : undefined;
}

function placeOf(text: string, passage: DocumentPassage): DocumentPassage | undefined {
  const { start, end, text: words } = passage;
  if (text.slice(start, end) === words) return passage;
  const first = text.indexOf(words);
  if (first < 0 || text.indexOf(words, first + 1) >= 0) return undefined;
  return { ...passage, start: first, end: first + words.length };
}
