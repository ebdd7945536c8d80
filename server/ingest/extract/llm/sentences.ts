import { paragraphs } from '../../../claims/paragraphs.ts';

/** A sentence as a model sees it: by its number, never by its offsets. */
export type Numbered = {
  readonly number: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** The sentences of a text in order, from 1; none goes over the end of a paragraph. Works in any language. */
export function numbered(text: string, language: string): Numbered[] {
  const cut = segmenter(language);
  const found: Numbered[] = [];
  for (const p of paragraphs(text))
    for (const { segment, index } of cut.segment(text.slice(p.start, p.end))) {
      const words = segment.trim();
      if (words === '') continue;
      const start = p.start + index + segment.indexOf(words);
      const end = start + words.length;
      found.push({ number: found.length + 1, paragraph: p.number, start, end, text: words });
    }
  return found;
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** So many characters of text in one request: an answer to more would be cut off. */
const longest = 20_000;

/** Whole paragraphs together, as many as one request takes; a paragraph that is longer alone stays in one piece. */
export function parts(sentences: readonly Numbered[], most = longest): Numbered[][] {
  const found: Numbered[][] = [];
  let size = 0;
  for (const paragraph of byParagraph(sentences)) {
    const length = paragraph.reduce((n, s) => n + s.text.length, 0);
    const last = found.at(-1);
    if (last === undefined || size + length > most) {
      found.push([...paragraph]);
      size = length;
    } else {
      last.push(...paragraph);
      size += length;
    }
  }
  return found;
}

/** Two halves of about the same length, parted between paragraphs; undefined where there is one paragraph alone. */
export function halves(sentences: readonly Numbered[]): [Numbered[], Numbered[]] | undefined {
  const whole = byParagraph(sentences);
  if (whole.length < 2) return undefined;
  const length = (list: readonly Numbered[]) => list.reduce((n, s) => n + s.text.length, 0);
  const half = length(sentences) / 2;
  let at = 1;
  while (at < whole.length - 1 && length(whole.slice(0, at).flat()) < half) at += 1;
  return [whole.slice(0, at).flat(), whole.slice(at).flat()];
}

function byParagraph(sentences: readonly Numbered[]): Numbered[][] {
  const found: Numbered[][] = [];
  for (const s of sentences) {
    const last = found.at(-1);
    if (last?.[0]?.paragraph === s.paragraph) last.push(s);
    else found.push([s]);
  }
  return found;
}
