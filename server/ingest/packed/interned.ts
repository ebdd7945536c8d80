import { hashOf } from './hash.ts';
import { Postings } from './postings.ts';
import { Texts } from './texts.ts';

/** Texts that are each kept once, by a number from 0 on. */
export class Interned {
  readonly #texts = new Texts();
  readonly #byHash = new Postings();

  get size(): number {
    return this.#texts.size;
  }
  numberOf(text: string): number | undefined {
    return this.#byHash.of(hashOf(text)).find((n) => this.#texts.get(n) === text);
  }
  /** Its number, which it gets where it has none. */
  add(text: string): number {
    const known = this.numberOf(text);
    if (known !== undefined) return known;
    const n = this.#texts.add(text);
    this.#byHash.add(hashOf(text), n);
    return n;
  }
  get(n: number): string {
    return this.#texts.get(n);
  }
}
