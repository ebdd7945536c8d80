import { lastDate } from './dates.ts';
import { type Line, within } from './lines.ts';
import type { Found } from './types.ts';

/** “PORT VALE, March 3, 2024 (Delta Wire) — The council…”: place and day that open the first paragraph. */
export function readDateline(line: Line): { place: Found; date: Found | null } | undefined {
  const opened =
    /^(?<place>\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}?)(?<rest>(?:,\s[\p{L}\d .,]{1,40}?)?(?:\s\([^)]{2,40}\))?)\s*[-–—]{1,2}\s+\S/u.exec(
      line.text,
    );
  const place = opened?.groups?.place?.trim();
  if (place === undefined || !/\p{Lu}{3}/u.test(place)) return undefined;
  const from = place.length;
  const rest = opened?.groups?.rest ?? '';
  const date = lastDate(rest);
  return {
    place: within(line, 0, place),
    date: date === undefined ? null : within(line, from + date.at, date.words, date.value),
  };
}
