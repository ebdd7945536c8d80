import { datesIn, monthOf } from '../dump/dates.ts';
import { type Line, within } from '../dump/lines.ts';
import { isDesk, isOutletName, isPersonName, isPlaceName, isRole } from '../dump/names.ts';
import type { Found } from '../dump/types.ts';

export type Meta = {
  readonly authors: readonly Found[];
  readonly publisher: Found | null;
  readonly date: Found | null;
  readonly dateline: Found | null;
};

export type MetaContext = {
  /** Names known to publish. */
  readonly outlets: ReadonlySet<string>;
  /** Whether the text speaks of it as of a place: “Lowmere, 3 March 2026” may name a town or a paper. */
  isPlace(name: string): boolean;
};

const longest = 160;
const label =
  /^(?:(?:first |originally |last )?(?:published|updated|posted|modified|issued|released)(?: on| by| in)?|date|on|at|by|words by|text by|story by|written by|from|in)\b\s*:?\s*/i;
const told = [
  /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*\(?(?:[A-Z]{2,4}(?:[+-]\d+)?)?\)?$/i,
  /^\d+[\s-]*min(?:ute)?s?\b.*\bread$/i,
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i,
  /^(?:issue|no\.?|vol\.?|edition)\s*\d+$/i,
];

/**
 * A line of a head that holds nothing but who published or wrote it, where and when: “The Courier | 4 March 2026”,
 * “Ana Reyes, Lowmere, March 4, 2026”. Undefined where any piece of it is none of these, or where no day and no known
 * outlet vouches that a name is meant so. `hasAuthor`: a byline named the writer, so that two capitalised words name a paper.
 */
export function readMetaLine(line: Line, { outlets, isPlace }: MetaContext, hasAuthor = false): Meta | undefined {
  if (line.text.length > longest || /[!?]$/.test(line.text)) return undefined;
  const dates = datesIn(line.text);
  const pieces = piecesOf(line.text, dates);
  const month = pieces.find((p) => monthOf(p.words) !== undefined);
  const hasDate = dates.length > 0 || month !== undefined;
  let publisher: Found | null = null;
  let dateline: Found | null = null;
  const authors: Found[] = [];
  for (const { at, words } of pieces) {
    const found = within(line, at, words);
    if (told.some((t) => t.test(words)) || isRole(words) || monthOf(words) !== undefined) continue;
    if (outlets.has(words)) publisher ??= found;
    else if (!hasDate) return undefined;
    else if (isDesk(words)) authors.push(found);
    else if (isOutletName(words) && isCapitalised(words)) publisher ??= found;
    else if (isPersonName(words) && !hasAuthor && authors.length === 0 && !isPlace(words)) authors.push(found);
    else if (isPlaceName(words) && (isPlace(words) || publisher !== null)) dateline ??= found;
    else if (isCapitalised(words)) publisher ??= found;
    else return undefined;
  }
  if (!hasDate && publisher === null) return undefined;
  // “Published 3 March, updated 5 March”: the first is the day it was published.
  const [day] = dates;
  const date =
    day !== undefined
      ? within(line, day.at, day.words, day.value)
      : month === undefined
        ? null
        : within(line, month.at, month.words, monthOf(month.words));
  return { authors, publisher, date, dateline };
}

export const isCapitalised = (words: string): boolean =>
  words.split(/\s+/).every((w) => /^(?:[\p{Lu}\p{N}&]|of$|the$|and$|for$|de$|la$)/u.test(w));

function piecesOf(
  text: string,
  dates: readonly { readonly at: number; readonly words: string }[],
): { at: number; words: string }[] {
  const stretches: [number, number][] = [];
  let from = 0;
  for (const d of dates) {
    stretches.push([from, d.at]);
    from = d.at + d.words.length;
  }
  stretches.push([from, text.length]);
  return stretches.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/(?:[^|•·/,;–—()-]|\b-\b)+/g)].flatMap((m) => {
      const blank = m[0].length - m[0].trimStart().length;
      const bare = m[0].trim();
      const lead = label.exec(bare)?.[0].length ?? 0;
      const words = bare.slice(lead).replace(/[\s:.]+$/, '');
      return words === '' ? [] : [{ at: start + m.index + blank + lead, words }];
    }),
  );
}
