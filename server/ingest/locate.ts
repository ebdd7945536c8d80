import { paragraphAt, paragraphs } from '../claims/paragraphs.ts';
import type { Locator } from '../contract/annotation.ts';
import type { Paragraph } from '../contract/article.ts';

export type Place = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly paragraph: Paragraph;
};

/** Where words stand in an article's text. */
export class ArticleText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  constructor(text: string) {
    this.text = text;
    this.paragraphs = paragraphs(text);
  }

  /** Every place of these words that lies inside one paragraph; overlapping ones too. */
  places(words: string, within?: Paragraph): Place[] {
    const found: Place[] = [];
    const last = (within?.end ?? this.text.length) - words.length;
    for (let at = this.text.indexOf(words, within?.start ?? 0); at >= 0 && at <= last; ) {
      const end = at + words.length;
      const paragraph = within ?? paragraphAt(this.paragraphs, at, end);
      if (paragraph !== undefined) found.push({ start: at, end, text: words, paragraph });
      at = this.text.indexOf(words, at + 1);
    }
    return found;
  }

  /** The one place these words mean, or why there is none. */
  locate(locator: Locator): Place | string {
    const { text: words, paragraph: number } =
      typeof locator === 'string' ? { text: locator, paragraph: undefined } : locator;
    const quoted = `"${words.length > 80 ? `${words.slice(0, 77)}…` : words}"`;
    const within = this.paragraphs.find((p) => p.number === number);
    if (number !== undefined && within === undefined)
      return `there is no paragraph ${number}; the last is ${this.paragraphs.at(-1)?.number ?? 0}`;
    const found = this.places(words, within);
    const [only] = found;
    if (only === undefined) {
      const elsewhere = this.places(words).map((p) => p.paragraph.number);
      if (elsewhere.length > 0) return `${quoted} is not in paragraph ${number} but in ${elsewhere.join(', ')}`;
      return this.text.includes(words)
        ? `${quoted} goes over the end of a paragraph; give one passage for each paragraph`
        : `${quoted} is not in the text`;
    }
    if (found.length === 1) return only;
    return number === undefined
      ? `${quoted} occurs ${found.length} times, in paragraphs ${found.map((p) => p.paragraph.number).join(', ')}; add the paragraph or more words`
      : `${quoted} occurs ${found.length} times in paragraph ${number}; give more words`;
  }

  /** The place of these words in the paragraphs of a passage that is nearest to it. */
  near(words: string, passages: readonly Place[]): Place | undefined {
    const [first] = passages;
    if (first === undefined) return undefined;
    const around = [...new Set(passages.map((p) => p.paragraph))].flatMap((p) => this.places(words, p));
    const distance = (p: Place) => Math.max(first.start - p.end, p.start - first.end, 0);
    return around.sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0];
  }
}
