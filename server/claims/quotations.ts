import type { Paragraph } from '../contract/article.ts';

/** A stretch between quotation marks, the marks left out. */
export type Quotation = { readonly start: number; readonly end: number; readonly double: boolean };

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"' };
const isWord = /[\p{L}\p{N}]/u;

/**
 * What stands between quotation marks, paragraph by paragraph: a quotation that goes on over a paragraph has no closing
 * mark there. Single marks count only where they cannot be apostrophes.
 */
export function quotations(text: string, list: readonly Paragraph[]): Quotation[] {
  return list.flatMap((p) => [...inDouble(text, p), ...inSingle(text, p)]);
}

function inDouble(text: string, { start, end }: Paragraph): Quotation[] {
  const found: Quotation[] = [];
  for (let at = start; at < end; at += 1) {
    const closing = closers[text.charAt(at)];
    if (closing === undefined) continue;
    let to = at + 1;
    while (to < end && !closing.includes(text.charAt(to))) to += 1;
    // A straight mark that nothing closes is an inch or a slip, not speech.
    if (to < end || closing !== '"') found.push({ start: at + 1, end: to, double: true });
    else continue;
    at = to;
  }
  return found;
}

function inSingle(text: string, { start, end }: Paragraph): Quotation[] {
  const found: Quotation[] = [];
  const word = (at: number) => at >= start && at < end && isWord.test(text.charAt(at));
  for (let at = start; at < end; at += 1) {
    if (!"‘'".includes(text.charAt(at)) || word(at - 1) || /\s/.test(text.charAt(at + 1) || ' ')) continue;
    let to = at + 1;
    while (to < end && (!"’'".includes(text.charAt(to)) || word(to + 1))) to += 1;
    if (to < end) {
      found.push({ start: at + 1, end: to, double: false });
      at = to;
    }
  }
  return found;
}

export const liesIn = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
