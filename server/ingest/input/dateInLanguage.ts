import { edtfBounds } from '../../contract/edtf.ts';
import { linesOf, within } from '../dump/lines.ts';
import type { FoundField } from './types.ts';

/** A head is over after so many lines, and none of them is longer. */
const lastLine = 10;
const longest = 160;

/** The months as this language names them beside a day and alone; none where the runtime knows it not. */
function monthsIn(language: string): { readonly name: string; readonly month: number }[] {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return [];
  const forms: readonly Intl.DateTimeFormatOptions[] = [
    { day: 'numeric', month: 'long' },
    { month: 'long' },
    { day: 'numeric', month: 'short' },
  ];
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, i) => {
      const part = format.formatToParts(new Date(Date.UTC(2026, i, 1))).find((p) => p.type === 'month');
      return { name: (part?.value ?? '').replace(/\.$/, '').toLowerCase(), month: i + 1 };
    }).filter((m) => /^\p{L}{3,}$/u.test(m.name));
  });
}

/** The first day that a head names with day, month and year in that order: “12 de enero de 2026”, “3 февраля 2026”. */
export function dateInLanguage(text: string, language: string): FoundField | null {
  const head = linesOf(text)
    .slice(0, lastLine)
    .filter((l) => l.text.length <= longest && /\d{4}/.test(l.text));
  if (head.length === 0) return null;
  const months = monthsIn(language);
  if (months.length === 0) return null;
  const names = [...new Set(months.map((m) => m.name))].sort((a, b) => b.length - a.length);
  const day = new RegExp(
    String.raw`(?<![\p{L}\d])(\d{1,2})(?:\.|º|er)?\s+(?:de\s+)?(${names.join('|')})\.?,?\s+(?:del?\s+)?(\d{4})(?!\d)`,
    'iu',
  );
  for (const line of head) {
    const found = day.exec(line.text);
    const month = months.find((m) => m.name === found?.[2]?.toLowerCase())?.month;
    if (found === null || month === undefined) continue;
    const value = `${found[3]}-${String(month).padStart(2, '0')}-${found[1]?.padStart(2, '0')}`;
    if (edtfBounds(value) !== undefined)
      return { ...within(line, found.index, found[0], value), words: found[0], where: 'a line of the head' };
  }
  return null;
}
