import { datesIn } from '../dump/dates.ts';
import { type Line, within } from '../dump/lines.ts';
import { isPersonName } from '../dump/names.ts';
import type { Found } from '../dump/types.ts';

type Name = 'title' | 'publisher' | 'authors' | 'date' | 'dateline' | 'url';
const labels: readonly (readonly [Name, RegExp])[] = [
  ['title', /^(?:title|headline)$/i],
  ['publisher', /^(?:publisher|outlet|publication|newspaper|source)$/i],
  ['authors', /^(?:authors?|writer|byline|interview|text|words|story|report)$/i],
  ['date', /^(?:date|day|(?:first )?published(?: on)?|publication date)$/i],
  ['dateline', /^(?:dateline|place|location)$/i],
  ['url', /^(?:url|link|web|address)$/i],
];

/** A line of a head that says itself what it holds: “Source: The Courier”, “Published: 3 March 2026”. */
export function labelled(line: Line): { name: Name; label: string; found: Found } | undefined {
  const cut = /^(?<label>[\p{L} ]{3,20}):\s+(?<words>\S.*)$/u.exec(line.text);
  const [label = '', words = ''] = [cut?.groups?.label, cut?.groups?.words];
  const name = labels.find(([, form]) => form.test(label))?.[0];
  if (cut === null || name === undefined || words.length > 300) return undefined;
  const at = cut[0].length - words.length;
  if (name === 'date') {
    const [day] = datesIn(words);
    return day === undefined ? undefined : { name, label, found: within(line, at + day.at, day.words, day.value) };
  }
  if (name === 'authors' && !isPersonName(words) && !/^authors?$/i.test(label)) return undefined;
  if (name === 'url' && !URL.canParse(words)) return undefined;
  return { name, label, found: within(line, at, words) };
}
