import { lastDate } from './dates.ts';
import { type Line, within } from './lines.ts';
import type { Found } from './types.ts';

const place = String.raw`(?<place>\p{Lu}[\p{L}\p{M} .'’-]{1,40}?)`;
const region = String.raw`(?<rest>(?:,\s[\p{L}\d .,]{1,48}?)?)`;
const agency = String.raw`(?:\s?[(—–-]\s?(?<agency>\p{Lu}[\p{L}\d.&' -]{1,40}?)\))?`;
const opening = new RegExp(String.raw`^${place}${region}${agency}\s*[-–—]{1,2}\s+\S`, 'u');
/** “(Delta Wire) — The council…”: a wire that names no place. */
const bareAgency = /^\((?<agency>\p{Lu}[\p{L}\d.&' -]{1,40})\)\s*[-–—]{1,2}\s+\S/u;
const shouted = /^[\p{Lu}\p{M} .'’-]+$/u;

export type Dateline = {
  readonly place: Found | null;
  readonly date: Found | null;
  /** The agency in brackets behind the place. */
  readonly agency: Found | null;
};

/**
 * “PORT VALE, March 3, 2024 (Delta Wire) — The council…”: place, day and agency that open the first paragraph. A place in
 * small letters counts only beside a day or an agency: “Lowmere — a port —” is a sentence.
 */
export function readDateline(line: Line): Dateline | undefined {
  const bare = bareAgency.exec(line.text)?.groups?.agency;
  if (bare !== undefined) return { place: null, date: null, agency: within(line, 1, bare) };
  const opened = opening.exec(line.text);
  const named = opened?.groups?.place?.trim();
  if (opened === null || named === undefined) return undefined;
  const rest = opened.groups?.rest ?? '';
  const by = opened.groups?.agency;
  const date = lastDate(rest);
  if (shouted.test(named) ? !/\p{Lu}{3}/u.test(named) : date === undefined && by === undefined) return undefined;
  return {
    place: within(line, 0, named),
    date: date === undefined ? null : within(line, named.length + date.at, date.words, date.value),
    agency: by === undefined ? null : within(line, opened[0].indexOf(by, named.length + rest.length), by),
  };
}
