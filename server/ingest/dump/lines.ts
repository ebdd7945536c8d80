/** A line that holds something: its words without the blanks around them, and how many empty lines stand before it. */
export type Line = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0 directly under the line before, 1 after a blank line, more after a gap; the first line of all has a gap. */
  readonly gap: number;
};

/** From this many empty lines on, something new may begin. */
export const wide = 2;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = wide;
  let at = 0;
  for (const raw of text.split('\n')) {
    const words = raw.trim();
    if (words === '') gap += 1;
    else {
      const start = at + raw.indexOf(words);
      // Web pages set hard spaces where others set plain ones.
      lines.push({ text: words.replaceAll('\u00a0', ' '), start, end: start + words.length, gap });
      gap = 0;
    }
    at += raw.length + 1;
  }
  return lines;
}

/** Where, in the dump, a stretch of this line stands. */
export const within = (line: Line, at: number, words: string, value = words.replace(/\s+/g, ' ')) => ({
  value,
  start: line.start + at,
  end: line.start + at + words.length,
});
