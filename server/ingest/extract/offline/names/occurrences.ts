import { plain } from './plain.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

type Node = { readonly next: Map<string, Node>; form: string | null };
const node = (): Node => ({ next: new Map(), form: null });

/** Finds every place of every form, the longest first, never one within another. */
export function occurrencesOf(
  text: Text,
  forms: ReadonlyMap<string, readonly string[]>,
): { readonly form: string; readonly at: Group }[] {
  const exact = node();
  const folded = node();
  for (const [form, words] of forms) {
    insert(exact, words, form);
    insert(
      folded,
      words.map((w) => w.toUpperCase()),
      form,
    );
  }
  const found: { form: string; at: Group }[] = [];
  const { words } = text;
  const written = words.map((w) => plain(w.text));
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i];
    if (first === undefined) break;
    const shouted = /^\p{Lu}{3,}$/u.test(first.text);
    const match = longest(text, written, i, exact) ?? (shouted ? longest(text, written, i, folded) : undefined);
    if (match === undefined) continue;
    found.push({ form: match.form, at: { first: i, last: match.end } });
    i = match.end - 1;
  }
  return found;
}

function insert(root: Node, words: readonly string[], form: string): void {
  let at = root;
  for (const word of words) {
    const next = at.next.get(word) ?? node();
    at.next.set(word, next);
    at = next;
  }
  at.form ??= form;
}

function longest({ words }: Text, written: readonly string[], from: number, root: Node) {
  let at = root;
  let best: { readonly form: string; readonly end: number } | undefined;
  const sentence = words[from]?.sentence;
  for (let i = from; i < words.length && words[i]?.sentence === sentence; i += 1) {
    const next = at.next.get(written[i] ?? '');
    if (next === undefined) break;
    at = next;
    if (at.form !== null) best = { form: at.form, end: i + 1 };
  }
  return best;
}
