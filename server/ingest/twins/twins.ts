import { paragraphs } from '../../claims/paragraphs.ts';
import { isRenamed } from './renamed.ts';
import { sharedPart, shinglesOf, textHash } from './shingles.ts';

/** An article as twins are told by; `copyOf` the one that it is known to copy. */
export type Told = {
  readonly id: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly copyOf: string | null;
  readonly text: string;
};
export type Twin = {
  readonly of: Omit<Told, 'text'>;
  readonly shared: number;
  /** Of so many paragraphs so many are not in the other. */
  readonly paragraphs: number;
  readonly differing: number;
};

/**
 * From this part of the shorter text on, one article is a copy of the other. A syndicated copy keeps its sentences and loses
 * its tail, headline and byline, which takes nothing from the shorter text's part; two reports of one event that share its
 * quotations and names stay far below.
 */
export const nearTwin = 0.6;
/** The one of these that shares most with a text, where it is enough to be its twin and tells of the same. */
export function closest(text: string, others: readonly Told[]): Twin | undefined {
  const own = shinglesOf(text);
  const [best] = others
    .map((other) => ({
      other,
      shared: textHash(other.text) === textHash(text) ? 1 : sharedPart(own, shinglesOf(other.text)),
    }))
    .filter(({ other, shared }) => shared === 1 || (shared >= nearTwin && !isRenamed(text, other.text)))
    .sort((a, b) => b.shared - a.shared);
  if (best === undefined) return undefined;
  const { text: theirs, ...of } = best.other;
  const there = folded(theirs);
  const mine = paragraphs(text);
  const differing = mine.filter((p) => !there.includes(folded(text.slice(p.start, p.end)))).length;
  return { of, shared: best.shared, paragraphs: mine.length, differing };
}
const folded = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
