import { Interned } from '../packed/interned.ts';
import { Postings } from '../packed/postings.ts';
import { longer } from '../packed/texts.ts';
import { keptShare, shinglesOf, sketchOf, textHash } from './shingles.ts';
import { nearTwin } from './twins.ts';

/** What more articles than this have in common says nothing, unless they have little else. */
const mostAlike = 200;
/** Worth comparing as wholes. */
const mostCandidates = 20;

/**
 * Articles by what they say, so that a text finds those it may be a copy of without reading all. About half a kilobyte for
 * an article of five, outside the heap. An article put in again is found by what it says now and what it said before.
 */
export class TwinIndex {
  readonly #ids = new Interned();
  readonly #byRun = new Postings();
  readonly #byHash = new Postings();
  /** Of each article how many runs it has, and what tells its text from others, as two numbers. */
  #runs = new Uint32Array(1 << 8);
  #hashes = new Uint32Array(1 << 9);

  /** Whether this is what an article says, as far as it was put in. */
  says(id: string, hash: string): boolean {
    const n = this.#ids.numberOf(id);
    return n !== undefined && this.#isText(n, twoOf(hash));
  }

  add({ id, text }: { readonly id: string; readonly text: string }): void {
    const hash = textHash(text);
    if (this.says(id, hash)) return;
    const n = this.#ids.add(id);
    if (n >= this.#runs.length) this.#runs = longer(this.#runs);
    if (2 * n + 1 >= this.#hashes.length) this.#hashes = longer(this.#hashes);
    const shingles = shinglesOf(text);
    this.#runs[n] = shingles.size;
    const two = twoOf(hash);
    this.#hashes.set(two, 2 * n);
    this.#byHash.add(two[0], n);
    for (const run of sketchOf(shingles)) this.#byRun.add(run, n);
  }

  /** The first of this very text. */
  sameText(text: string): string | undefined {
    const two = twoOf(textHash(text));
    const n = this.#byHash.of(two[0]).find((number) => this.#isText(number, two));
    return n === undefined ? undefined : this.#ids.get(n);
  }

  /** Ids worth comparing as wholes, those most alike first. */
  candidates(text: string): string[] {
    const shingles = shinglesOf(text);
    const sketch = sketchOf(shingles);
    const lists = sketch.map((run) => this.#byRun.of(run, mostAlike + 1));
    const telling = lists.filter((list) => list.length <= mostAlike);
    const used = telling.length * 4 >= lists.length ? telling : lists;
    const counts = new Map<number, number>();
    for (const list of used) for (const n of list) counts.set(n, (counts.get(n) ?? 0) + 1);
    const part = used.length / Math.max(1, sketch.length);
    return [...counts]
      .filter(([n, same]) => same >= part * this.#fewest(shingles.size, this.#runs[n] ?? 0))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([n]) => this.#ids.get(n));
  }

  /** As few runs as twins hardly ever have in common: three deviations under what the least alike are expected to have. */
  #fewest(own: number, others: number): number {
    const expected = nearTwin * Math.min(own, others) * Math.min(keptShare(own), keptShare(others));
    return Math.max(1, expected - 3.3 * Math.sqrt(expected));
  }

  #isText(n: number, two: readonly [number, number]): boolean {
    return this.#hashes[2 * n] === two[0] && this.#hashes[2 * n + 1] === two[1];
  }
}

const twoOf = (hash: string): readonly [number, number] => [
  Number.parseInt(hash.slice(0, 8), 16),
  Number.parseInt(hash.slice(8, 16), 16),
];
