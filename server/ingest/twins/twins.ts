import { paragraphs } from '../../claims/paragraphs.ts';
import { sharedPart, shinglesOf, sketchOf, textHash } from './shingles.ts';

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
/** So many of the kept runs must be the same before texts are compared as wholes. */
const worthALook = 6;

type Sketched = Omit<Told, 'text'> & { readonly hash: string };

/** Articles by what they say, so that a text finds those it may be a copy of without reading all. */
export class TwinIndex {
  readonly #byHash = new Map<string, Sketched>();
  readonly #byRun = new Map<number, Sketched[]>();
  add({ text, ...told }: Told): void {
    const sketched = { ...told, hash: textHash(text) };
    if (!this.#byHash.has(sketched.hash)) this.#byHash.set(sketched.hash, sketched);
    for (const s of sketchOf(shinglesOf(text))) {
      const same = this.#byRun.get(s);
      if (same === undefined) this.#byRun.set(s, [sketched]);
      else same.push(sketched);
    }
  }
  sameText(text: string): Omit<Told, 'text'> | undefined {
    return this.#byHash.get(textHash(text));
  }
  /** Ids worth comparing as wholes, those most alike first. */
  candidates(text: string): string[] {
    const counts = new Map<string, number>();
    for (const s of sketchOf(shinglesOf(text)))
      for (const { id } of this.#byRun.get(s) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts]
      .filter(([, n]) => n >= worthALook)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 20)
      .map(([id]) => id);
  }
}

/** The one of these that shares most with a text, where it is enough to be its twin. */
export function closest(text: string, others: readonly Told[]): Twin | undefined {
  const own = shinglesOf(text);
  const [best] = others
    .map((other) => ({
      other,
      shared: textHash(other.text) === textHash(text) ? 1 : sharedPart(own, shinglesOf(other.text)),
    }))
    .filter(({ shared }) => shared >= nearTwin)
    .sort((a, b) => b.shared - a.shared);
  if (best === undefined) return undefined;
  const { text: theirs, ...of } = best.other;
  const there = folded(theirs);
  const mine = paragraphs(text);
  const differing = mine.filter((p) => !there.includes(folded(text.slice(p.start, p.end)))).length;
  return { of, shared: best.shared, paragraphs: mine.length, differing };
}
const folded = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
