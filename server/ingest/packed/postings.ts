/** So many are kept where they are quick to add before they are sorted in with the others. */
const mostRecent = 1 << 15;

/**
 * Numbers under 32-bit keys, in the order in which they were added: eight bytes each, where a Map of lists takes some two
 * hundred. What is added is sorted in a heap at a time.
 */
export class Postings {
  #keys = new Uint32Array(0);
  #values = new Uint32Array(0);
  #recent = new Map<number, number[]>();
  #waiting = 0;

  add(key: number, value: number): void {
    const same = this.#recent.get(key);
    if (same === undefined) this.#recent.set(key, [value]);
    else same.push(value);
    this.#waiting += 1;
    if (this.#waiting >= mostRecent) this.#sortIn();
  }

  /** Those of a key, at most so many of the first. */
  of(key: number, most = Number.POSITIVE_INFINITY): number[] {
    const found: number[] = [];
    for (let at = this.#firstAt(key); this.#keys[at] === key && found.length < most; at += 1)
      found.push(this.#values[at] ?? 0);
    for (const value of this.#recent.get(key) ?? []) if (found.length < most) found.push(value);
    return found;
  }

  #firstAt(key: number): number {
    let [from, to] = [0, this.#keys.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#keys[middle] ?? 0) < key) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #sortIn(): void {
    const size = this.#keys.length + this.#waiting;
    const [keys, values] = [new Uint32Array(size), new Uint32Array(size)];
    let [from, to] = [0, 0];
    const old = (until: number) => {
      keys.set(this.#keys.subarray(from, until), to);
      values.set(this.#values.subarray(from, until), to);
      to += until - from;
      from = until;
    };
    for (const key of Uint32Array.from(this.#recent.keys()).sort()) {
      // Those of this key that were here before stay before.
      let end = this.#firstAt(key);
      while (this.#keys[end] === key) end += 1;
      old(end);
      for (const value of this.#recent.get(key) ?? []) {
        keys[to] = key;
        values[to] = value;
        to += 1;
      }
    }
    old(this.#keys.length);
    this.#keys = keys;
    this.#values = values;
    this.#recent = new Map();
    this.#waiting = 0;
  }
}
