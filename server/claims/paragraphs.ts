import type { Paragraph } from '../contract/article.ts';

/**
 * An article's paragraphs: blocks between blank lines. A first block that starts `# ` is the headline, number 0; without
 * one, numbering starts at 1. `## ` blocks are heads; heads, byline and captions count.
 */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let block: { start: number; end: number } | undefined;
  let at = 0;
  const close = () => {
    if (block === undefined) return;
    const first = found.length === 0;
    const headline = first && text.startsWith('# ', block.start);
    found.push({
      number: first ? (headline ? 0 : 1) : (found.at(-1)?.number ?? 0) + 1,
      start: block.start,
      end: block.end,
      kind: headline ? 'headline' : text.startsWith('## ', block.start) ? 'head' : 'text',
    });
    block = undefined;
  };
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words === '') close();
    else {
      const start = at + line.indexOf(words);
      block = { start: block?.start ?? start, end: start + words.length };
    }
    at += line.length + 1;
  }
  close();
  return found;
}

/** The paragraph that holds this stretch as a whole, or undefined where it lies between or across paragraphs. */
export const paragraphAt = (list: readonly Paragraph[], start: number, end: number): Paragraph | undefined =>
  list.find((p) => start >= p.start && end <= p.end);
