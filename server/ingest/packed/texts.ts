/** Texts by number, in the order in which they were added: their bytes and four more, outside the heap. */
export class Texts {
  #bytes = Buffer.alloc(1 << 12);
  #starts = new Uint32Array(1 << 8);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(text: string): number {
    const start = this.#starts[this.#size] ?? 0;
    const end = start + Buffer.byteLength(text);
    if (end > this.#bytes.length) {
      const more = Buffer.alloc(Math.max(end, Math.ceil(this.#bytes.length * 1.5)));
      this.#bytes.copy(more, 0, 0, start);
      this.#bytes = more;
    }
    if (this.#size + 2 > this.#starts.length) this.#starts = longer(this.#starts);
    this.#bytes.write(text, start);
    this.#starts[this.#size + 1] = end;
    this.#size += 1;
    return this.#size - 1;
  }

  get(n: number): string {
    return this.#bytes.toString('utf8', this.#starts[n], this.#starts[n + 1]);
  }
}

/** The same numbers with room for half as many more. */
export function longer(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.ceil(numbers.length * 1.5));
  more.set(numbers);
  return more;
}
