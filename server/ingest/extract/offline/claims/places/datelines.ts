import type { Names, Range, Reading } from '../../../reading.ts';
import type { Found } from '../found.ts';
import type { Types } from '../typed.ts';
import { located } from './located.ts';

type Mention = Range & { readonly entity: string };

/** “Zenda, Ruritania – 3 May”, “Centre for Policy, Zenda and Strelsau”: addresses in the lines about an article itself. */
export function readDatelines(reading: Reading, names: Names, types: Types): Found[] {
  const { text } = reading;
  const lines = reading.paragraphs.filter((p) => p.kind === 'meta');
  if (lines.length === 0) return [];
  const mentions = names.entities
    .flatMap((e) => e.mentions.map(({ start, end }): Mention => ({ start, end, entity: e.id })))
    .filter((m) => lines.some((l) => m.start >= l.start && m.end <= l.end))
    .sort((a, b) => a.start - b.start);
  const isPlace = (m: Mention | undefined): m is Mention => m !== undefined && types.is(m.entity, 'Place', 'Country');
  return mentions.flatMap((m, i): Found[] => {
    const [next, third] = [mentions[i + 1], mentions[i + 2]];
    if (!isPlace(next) || text.slice(m.end, next.start) !== ', ') return [];
    // “Reporting from Zenda, Strelsau and Hentzau” lists towns.
    const opens = /(?:^|[\n(|–—•·-]\s*)$/.test(text.slice(Math.max(0, m.start - 4), m.start));
    if (types.is(m.entity, 'Place') && !types.is(m.entity, 'Country'))
      return types.is(next.entity, 'Country') ? located(m, next) : [];
    if (!opens || !types.is(m.entity, 'Organisation') || types.is(m.entity, 'Outlet', 'Country')) return [];
    const both = isPlace(third) && /^ (?:and|&) $/.test(text.slice(next.end, third.start));
    return [...located(m, next), ...(both ? located(m, third) : [])];
  });
}
