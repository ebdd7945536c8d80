import { datesIn } from './dates.ts';
import { type Line, within } from './lines.ts';
import type { Found } from './types.ts';

const name = String.raw`\p{Lu}[\p{L}\d.&' -]{1,40}?`;
/** “PORT VALE, Ohio, March 3, 2024 (Delta Wire) —”, “PORT VALE, March 3. /Delta Wire/.” */
const opening = new RegExp(
  String.raw`^(?<head>\p{Lu}[\p{L}\p{M}\d .,'’-]{1,100}?)\.?(?:\s?\((?<agency>${name})\)|\s?\/(?<wire>${name})\/)?` +
    String.raw`(?:\s*[-–—]{1,2}|(?<=\/)\.)\s+\S`,
  'u',
);
/** “(Delta Wire) — The council…”: a wire that names no place. */
const bareAgency = new RegExp(String.raw`^\((?<agency>${name})\)\s*[-–—]{1,2}\s+\S`, 'u');
const shouted = /^[\p{Lu}\p{M} .'’-]+$/u;
const placeWord = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|de|la|el|of|the|upon|on|am|do|da)$/u;
const longest = 60;

/** Wires name the day without its year: “PORT VALE, March 3 (Delta Wire) —”. It is then no date. */
function dayOfYearAt(head: string): number | undefined {
  const found = /,\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}\.?)$/u.exec(head);
  return found?.index;
}

export type Dateline = {
  readonly place: Found | null;
  readonly date: Found | null;
  /** The agency in brackets behind the place. */
  readonly agency: Found | null;
  /** How many characters stand before the first word of the story. */
  readonly length: number;
};

/**
 * “PORT VALE, March 3, 2024 (Delta Wire) — The council…”: place, day and agency that open the first paragraph. A place in
 * small letters counts only beside a day or an agency: “Lowmere — a port —” is a sentence.
 */
export function readDateline(line: Line): Dateline | undefined {
  const wired = bareAgency.exec(line.text);
  const bare = wired?.groups?.agency;
  if (wired !== null && bare !== undefined)
    return { place: null, date: null, agency: within(line, 1, bare), length: wired[0].length - 1 };
  const opened = opening.exec(line.text);
  const head = opened?.groups?.head;
  if (opened === null || head === undefined) return undefined;
  const day = datesIn(head).at(-1);
  if (day !== undefined && head.slice(day.at + day.words.length).trim() !== '') return undefined;
  const place = head
    .slice(0, day?.at ?? dayOfYearAt(head))
    .replace(/[\s,.]+$/, (end) => (day === undefined ? end.trimEnd() : ''));
  const by = opened.groups?.agency ?? opened.groups?.wire;
  if (place === '' || place.length > longest || !place.split(/,?\s+/).every((w) => placeWord.test(w))) return undefined;
  // Towns are shouted, what they lie in need not be: “PORT VALE, Ohio”.
  const [town = ''] = place.split(/,\s|\sand\s/);
  if (shouted.test(town) ? !/\p{Lu}{3}/u.test(town) : day === undefined && by === undefined) return undefined;
  return {
    place: within(line, 0, place),
    date: day === undefined ? null : within(line, day.at, day.words, day.value),
    agency: by === undefined ? null : within(line, opened[0].indexOf(by, head.length), by),
    length: opened[0].length - 1,
  };
}
