import { edtfBounds } from '../../contract/edtf.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month = `(?:${months.map((m) => `${m.slice(0, 3)}(?:${m.slice(3)}|t)?\\.?`).join('|')})`;
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?';
const forms = [
  new RegExp(`${weekday}(?<m>${month})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})\\b`, 'giu'),
  new RegExp(`${weekday}\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m>${month}),?\\s+(?<y>\\d{4})\\b`, 'giu'),
  /\b(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})\b/g,
];
const wholeMonth = new RegExp(`^(?<m>${month}),?\\s+(?<y>\\d{4})$`, 'iu');
/** Most lines name no year; looking for one costs far less than looking for the months before it. */
const year = /\d{4}/;
export type DateFound = { readonly value: string; readonly at: number; readonly words: string };

/** The days named in these words, as EDTF, in their order; a day that does not exist is none. */
export function datesIn(text: string): DateFound[] {
  if (!year.test(text)) return [];
  return forms
    .flatMap((form) =>
      [...text.matchAll(form)].flatMap((match): DateFound[] => {
        const { y = '', m = '', d = '' } = match.groups ?? {};
        const named = months.findIndex((name) => name.startsWith(m.slice(0, 3).toLowerCase())) + 1;
        const value = `${y}-${(/^\d/.test(m) ? m : String(named)).padStart(2, '0')}-${d.padStart(2, '0')}`;
        return edtfBounds(value) === undefined ? [] : [{ value, at: match.index, words: match[0] }];
      }),
    )
    .sort((a, b) => a.at - b.at);
}

/** A month of a year that stands alone: “March 2026”. */
export function monthOf(text: string): string | undefined {
  const { m = '', y = '' } = wholeMonth.exec(text)?.groups ?? {};
  const named = months.findIndex((name) => name.startsWith(m.slice(0, 3).toLowerCase())) + 1;
  return m === '' ? undefined : `${y}-${String(named).padStart(2, '0')}`;
}

export const lastDate = (text: string): DateFound | undefined => datesIn(text).at(-1);

const longestDateLine = 160;
/** Whether a line says a day and nothing else but how it is called. */
export function isDateLine(text: string): boolean {
  if (text.length > longestDateLine) return false;
  const date = lastDate(text);
  if (date === undefined) return false;
  const rest = `${text.slice(0, date.at)} ${text.slice(date.at + date.words.length)}`;
  return /^\s*(?:(?:first )?published|updated|posted|date|on)?[\s:|,–—-]*(?:at )?(?:\d{1,2}[:.]\d{2}\s*(?:am|pm)?\s*(?:[A-Z]{2,4})?)?\s*$/i.test(
    rest,
  );
}
