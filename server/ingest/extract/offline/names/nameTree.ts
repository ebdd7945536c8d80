type Node = { readonly next: Map<string, Node>; name: string | null };
const node = (): Node => ({ next: new Map(), name: null });

/** Names by their words, so that those that begin at one word of a text are found together. Of two of the same words, the first counts. */
export class NameTree {
  readonly #names = new Map<string, readonly string[]>();
  readonly #written = node();
  #shouted: Node | undefined;

  get isEmpty(): boolean {
    return this.#names.size === 0;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  add(name: string, words: readonly string[]): void {
    this.#names.set(name, words);
    insert(this.#written, words, name);
    this.#shouted = undefined;
  }

  get written(): Node {
    return this.#written;
  }

  /** The same in capitals only; few articles ask for it. */
  get shouted(): Node {
    if (this.#shouted === undefined) {
      this.#shouted = node();
      for (const [name, words] of this.#names)
        insert(
          this.#shouted,
          words.map((w) => w.toUpperCase()),
          name,
        );
    }
    return this.#shouted;
  }
}

function insert(root: Node, words: readonly string[], name: string): void {
  let at = root;
  for (const word of words) {
    const next = at.next.get(word) ?? node();
    at.next.set(word, next);
    at = next;
  }
  at.name ??= name;
}

/** The longest name that begins at this word, by how many words it has; none that `but` has, too. */
export function longestName(
  root: Node,
  words: readonly string[],
  from: number,
  until: number,
  but?: NameTree,
): { readonly name: string; readonly end: number } | undefined {
  let at: Node | undefined = root.next.get(words[from] ?? '');
  let best: { readonly name: string; readonly end: number } | undefined;
  for (let end = from + 1; at !== undefined; end += 1) {
    if (at.name !== null && but?.has(at.name) !== true) best = { name: at.name, end };
    at = end < until ? at.next.get(words[end] ?? '') : undefined;
  }
  return best;
}
