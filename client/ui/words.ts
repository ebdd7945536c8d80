import type { Bound, Modality, QuoteKind, Review, Stance, Standing } from '../../server/contract/terms.ts';

/** Every word of the closed vocabularies as people read it, in one place; stance, modality and standing never blend. */
export type StandingWord = { word: string; glyph: string; line: string; means: string };
export const standingWords: Readonly<Record<Standing, StandingWord>> = {
  corroborated: { word: 'Corroborated', glyph: '=', line: 'Thick, solid', means: 'Two or more independent voices' },
  'single-source': {
    word: 'Single-source',
    glyph: '1',
    line: 'Thin, solid, no glyph',
    means: 'One independent voice; the ordinary case, so it stays quiet',
  },
  disputed: {
    word: 'Disputed',
    glyph: '≠',
    line: 'Long dashes, tinted glyph',
    means: 'Somebody denies or questions one of its claims',
  },
  planned: { word: 'Planned', glyph: '»', line: 'Dash-dot, hollow arrow', means: 'Announced, not done' },
  unreviewed: {
    word: 'Unreviewed',
    glyph: '?',
    line: 'Dots, open arrow',
    means: 'Found by an extractor, seen by nobody',
  },
  'denied-only': {
    word: 'Denied-only',
    glyph: '×',
    line: 'Never drawn; counted in the key',
    means: 'Nobody affirms it',
  },
};
/** Of claims of which somebody may have done no more than doubt them or give no answer. */
export const nobodyAffirms = 'Nobody affirms';
/** Worst in print first: the order of summaries, filters and keys. */
export const standingOrder: readonly Standing[] = [
  'disputed',
  'denied-only',
  'unreviewed',
  'planned',
  'single-source',
  'corroborated',
];

export const stanceWords: Readonly<Record<Stance, { verb: string; past: string }>> = {
  affirms: { verb: 'Affirms', past: 'said so' },
  denies: { verb: 'Denies', past: 'denied it' },
  questions: { verb: 'Questions', past: 'questioned it' },
  declines: { verb: 'Declines', past: 'gave no answer' },
};
export const modalityWords: Readonly<Record<Modality, string>> = {
  asserted: 'asserted',
  reported: 'reported',
  alleged: 'alleged',
  planned: 'planned',
};
/** Indirect speech and bare statements are the ordinary case and go unsaid. */
export const quoteWords: Readonly<Record<QuoteKind, string | null>> = {
  direct: 'direct quote',
  fragment: 'quoted in part',
  indirect: null,
  none: null,
};
export const boundWords: Readonly<Record<Bound, string>> = {
  exact: 'exactly',
  approximate: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  range: 'between',
};
export const reviewWords: Readonly<Record<Review, string>> = {
  proposed: 'not reviewed',
  accepted: 'accepted',
  edited: 'edited by a reviewer',
  rejected: 'rejected',
};

const numbers = new Intl.NumberFormat('en');
export const inNumbers = (n: number): string => numbers.format(n);
/** `counted(1, 'claim')` → "1 claim"; `counted(3, 'country', 'countries')` → "3 countries". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${inNumbers(n)} ${n === 1 ? one : many}`;
/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const languages = new Intl.DisplayNames('en', { type: 'language' });
export const languageInWords = (code: string): string => languages.of(code) ?? code;
