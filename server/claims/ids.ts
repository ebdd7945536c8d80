import { createHash } from 'node:crypto';
import type { DocumentAssertion, DocumentClaim, DocumentVoice, Figure } from '../contract/document.ts';
import { foldWords } from './fold.ts';
import { byText } from './order.ts';

/**
 * Ids that the same content gets on every machine and at every seeding, so that seeding again changes nothing.
 * 80 bits: among a million claims two share an id once in two million graphs.
 */
const hash = (prefix: string, parts: readonly unknown[]): string =>
  `${prefix}-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)}`;

const figureParts = (f: Figure) => [f.measure, f.value, f.low, f.high, f.unit, f.bound, f.text];

export type ClaimContent = Pick<
  DocumentClaim,
  'predicate' | 'subject' | 'object' | 'instrument' | 'label' | 'figures' | 'validFrom' | 'validTo'
>;
/** Either end of a symmetric predicate may be called the subject; the claim is the same one. */
export function claimId(claim: ClaimContent, symmetric: boolean): string {
  const ends = [claim.subject, claim.object];
  return hash('c', [
    claim.predicate,
    ...(symmetric ? ends.sort(byText) : ends),
    claim.instrument,
    claim.label,
    claim.figures.map((f) => JSON.stringify(figureParts(f))).sort(byText),
    claim.validFrom,
    claim.validTo,
  ]);
}
/** As the id, with merged entities counted as one: claims of one key say the same. */
export const claimKey = (claim: ClaimContent, symmetric: boolean, canonical: (entity: string) => string): string =>
  claimId(
    {
      ...claim,
      subject: canonical(claim.subject),
      object: canonical(claim.object),
      instrument: claim.instrument === null ? null : canonical(claim.instrument),
    },
    symmetric,
  );

const chainParts = (voices: readonly DocumentVoice[]) =>
  voices
    .map((v) => [v.step, v.role, v.entity] as const)
    .sort((a, b) => a[0] - b[0] || byText(a[1], b[1]) || byText(a[2], b[2]));
/** One chain of voices as text, for comparing and hashing. */
export const chainKey = (voices: readonly DocumentVoice[]): string => JSON.stringify(chainParts(voices));

export const assertionId = (claim: string, a: Pick<DocumentAssertion, 'article' | 'stance' | 'voices'>): string =>
  hash('a', [claim, a.article, a.stance, chainParts(a.voices)]);

/** `occurrence`: how many times the same words stand earlier in the text. */
export const passageId = (article: string, words: string, occurrence: number): string =>
  hash('p', [article, words, occurrence]);

/** The same words of the same voices are one utterance, however many claims they deny. */
export const utteranceId = (article: string, voices: readonly DocumentVoice[], passages: readonly string[]): string =>
  hash('u', [article, chainParts(voices), [...passages].sort(byText)]);

export const mentionId = (article: string, start: number, end: number): string => hash('m', [article, start, end]);
export const figureId = (claim: string, figure: Figure): string => hash('f', [claim, ...figureParts(figure)]);

/** What is judged about what, by whom: judging it again is the same judgement. The order of `a` and `b` counts only where the kind gives each a part of its own. */
export function judgementId(kind: string, a: string, b: string, by: string): string {
  const ordered = kind === 'reaches' || kind === 'same-entity' ? [a, b] : [a, b].sort(byText);
  return hash('j', [kind, ...ordered, by]);
}
/** A person may review one assertion many times; `at` tells the verdicts apart. */
export const reviewId = (assertion: string, verdict: string, by: string, at: string): string =>
  hash('r', [assertion, verdict, by, at]);

const longest = 80;
const digestEnd = '-digest';
/** `[a-z0-9-]`, at most `max`, cut between words where it can be. */
export function slugOf(text: string, max = longest): string {
  const words = foldWords(text);
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word : `${slug}-${word}`;
    if (next.length > max) return slug === '' ? word.slice(0, max) : slug;
    slug = next;
  }
  return slug;
}

/**
 * publisher-date-title; a digest's is its original's plus -digest. What is cut ends in six digits of the whole, so that
 * two long titles of one day keep apart whichever is loaded first.
 */
export function articleSlug(a: {
  publisher: string;
  publishedOn: string | null;
  title: string;
  kind: 'original' | 'digest';
}): string {
  const whole = `${a.publisher} ${a.publishedOn ?? 'undated'} ${a.title}`;
  const max = longest - digestEnd.length;
  const full = slugOf(whole, Number.MAX_SAFE_INTEGER);
  const cut = `${slugOf(whole, max - 7)}-${createHash('sha256').update(full).digest('hex').slice(0, 6)}`;
  return (full.length <= max ? full : cut) + (a.kind === 'digest' ? digestEnd : '');
}
/** The id that the published article has of which this one is the digest. */
export const originalSlug = (id: string): string => (id.endsWith(digestEnd) ? id.slice(0, -digestEnd.length) : id);
/** The ids of a published article and of the digest of it. */
export const tellings = (original: string): readonly string[] => [original, original + digestEnd];
