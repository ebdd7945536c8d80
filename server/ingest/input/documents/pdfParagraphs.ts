import { plainWords } from '../typeset.ts';
import { partedBy, type Spelt } from './pdfHyphens.ts';
import type { PdfLine } from './pdfLines.ts';
import type { Block } from './raw.ts';

/** How much larger than the text a heading is set, and how much of the line’s height parts paragraphs. */
const larger = 1.12;
const apart = 1.35;
const ends = /[.!?:…]["”’»)\]]*$/;

type Open = { lines: PdfLine[] };

/** Lines as paragraphs: by white between them, indents, sizes, and by what their words need to be whole. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[], spelt: Spelt): Block[] {
  const all = pages.flat();
  const body = bodySize(all);
  const leading = bodyLeading(pages, body);
  const paragraphs: Open[] = [];
  for (const page of pages) {
    const lefts = leftsOf(page, body);
    for (const [i, line] of page.entries()) {
      const before = paragraphs.at(-1)?.lines.at(-1);
      const isNew =
        before === undefined ||
        (i === 0 || page[i - 1]?.column !== line.column
          ? !runsOn(before, line)
          : startsAnew(before, line, { leading, left: lefts.get(line.column) ?? line.x0 }));
      if (isNew) paragraphs.push({ lines: [line] });
      else paragraphs.at(-1)?.lines.push(line);
    }
  }
  const blocks = paragraphs.map(({ lines }): Block & { size: number } => {
    const size = Math.max(...lines.map((l) => l.size));
    const isHead = size > body * larger && lines.length <= 5;
    return { kind: isHead ? 'head' : 'text', text: plainWords(joinLines(lines, spelt)), size };
  });
  return titled(blocks.filter((b) => b.text !== ''));
}

/** The largest heading among the first ones is the title. */
function titled(blocks: readonly (Block & { readonly size: number })[]): Block[] {
  const heads = blocks.slice(0, 6).filter((b) => b.kind === 'head');
  const title = heads.reduce<(typeof heads)[number] | undefined>(
    (a, b) => (a === undefined || b.size > a.size ? b : a),
    undefined,
  );
  return blocks.map((b) => ({ kind: b === title ? 'title' : b.kind, text: b.text }));
}

/** A paragraph goes on in the next column or page unless it has ended, or what follows is set otherwise. */
const runsOn = (before: PdfLine, line: PdfLine): boolean =>
  Math.abs(before.size - line.size) < 0.08 * before.size && !ends.test(before.text) && !/^[\p{Lu}“"•]/u.test(line.text);

function startsAnew(before: PdfLine, line: PdfLine, { leading, left }: { leading: number; left: number }): boolean {
  const drop = before.y - line.y;
  if (Math.abs(before.size - line.size) > 0.08 * Math.max(before.size, line.size)) return true;
  const usual = Math.max(leading, 1) * (line.size > 0 ? Math.max(1, line.size / Math.max(before.size, 1)) : 1);
  if (drop > Math.max(usual, line.size * 1.05) * apart) return true;
  if (/^[•●▪‣]\s/.test(line.text)) return true;
  const indented = line.x0 - left > 0.7 * line.size && line.x0 - left < 5 * line.size;
  return indented && Math.abs(before.x0 - left) < 0.4 * line.size;
}

/** The size most letters are set in. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const l of lines)
    letters.set(Math.round(l.size * 2) / 2, (letters.get(Math.round(l.size * 2) / 2) ?? 0) + l.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function bodyLeading(pages: readonly (readonly PdfLine[])[], body: number): number {
  const drops = pages.flatMap((page) =>
    page.flatMap((l, i) => {
      const before = page[i - 1];
      const drop = before === undefined || before.column !== l.column ? 0 : before.y - l.y;
      return drop > 0.8 * body && drop < 2.2 * body ? [drop] : [];
    }),
  );
  return drops.sort((a, b) => a - b)[Math.floor(drops.length * 0.4)] ?? body * 1.2;
}

/** Where the lines of each column begin, indented ones aside. */
function leftsOf(page: readonly PdfLine[], body: number): Map<number, number> {
  const starts = new Map<number, number[]>();
  for (const l of page) if (l.size < body * larger) starts.set(l.column, [...(starts.get(l.column) ?? []), l.x0]);
  return new Map([...starts].map(([column, xs]) => [column, Math.min(...xs)]));
}

function joinLines(lines: readonly PdfLine[], spelt: Spelt): string {
  let text = '';
  for (const { text: line } of lines) {
    const parted = partedBy(text, line);
    const isCompound = /[-\u2010–—/]$/u.test(text) && !/\s[-–—]$/.test(text);
    if (parted === undefined) text = text === '' || isCompound ? text + line : `${text} ${line}`;
    else text = !parted.soft && spelt(parted) ? text + line : text.slice(0, -1) + line;
  }
  return text;
}
