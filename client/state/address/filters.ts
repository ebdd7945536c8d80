import { modalities, review, stances, standings } from '../../../server/contract/terms.ts';
import { clocks, type DateRange, type Filters, noFilters, type OffKind } from '../filters/filters.ts';
import { listOf, slug } from './parts.ts';

const word = /^[A-Z][A-Za-z]+$/;
const predicate = /^[A-Z_]+$/;
const among =
  (of: readonly string[]) =>
  (s: string): boolean =>
    of.includes(s);
/** Key of each filter in an address, and what may stand there. A predicate's `_` is written `-`: `_` parts a list. */
const kinds: readonly {
  kind: OffKind;
  key: string;
  good(s: string): boolean;
  write?(s: string): string;
  read?(s: string): string;
}[] = [
  { kind: 'standings', key: 'off', good: among(standings) },
  { kind: 'types', key: 'hide', good: (s) => word.test(s) },
  {
    kind: 'predicates',
    key: 'pred',
    good: (s) => predicate.test(s),
    write: (s) => s.replaceAll('_', '-'),
    read: (s) => s.replaceAll('-', '_'),
  },
  { kind: 'modalities', key: 'mod', good: among(modalities) },
  { kind: 'stances', key: 'stance', good: among(stances) },
  { kind: 'reviews', key: 'rev', good: among(review.options) },
  { kind: 'outlets', key: 'out', good: (s) => slug.test(s) },
  { kind: 'articles', key: 'art', good: (s) => slug.test(s) },
  { kind: 'hidden', key: 'hid', good: (s) => slug.test(s) },
];

export function writeFilters(said: URLSearchParams, f: Filters): void {
  for (const { kind, key, write = (s: string) => s } of kinds)
    if (f[kind].length > 0) said.set(key, f[kind].map(write).join('_'));
  if (f.dates !== null) said.set('when', `${f.dates.clock}.${f.dates.from ?? ''}.${f.dates.to ?? ''}`);
  if (f.proposed) said.set('prop', '1');
}

export function readFilters(said: URLSearchParams, unreadable: string[]): Filters {
  const off = kinds.map(({ kind, key, good, read = (s) => s }) => {
    const values = listOf(said, key).map(read);
    unreadable.push(...values.filter((v) => !good(v)));
    return [kind, [...new Set(values.filter(good))]] as const;
  });
  const dates = said.has('when') ? readDates(said.get('when') ?? '') : null;
  if (said.has('when') && dates === null) unreadable.push(said.get('when') ?? '');
  // Each list holds only what its own rule lets through.
  return { ...noFilters, ...(Object.fromEntries(off) as Partial<Filters>), dates, proposed: said.get('prop') === '1' };
}

const day = /^\d{4}-\d{2}-\d{2}$/;
function readDates(text: string): DateRange | null {
  const [name, from = '', to = ''] = text.split('.');
  const clock = clocks.find((c) => c === name);
  if (clock === undefined || ![from, to].every((d) => d === '' || day.test(d))) return null;
  return { clock, from: from || null, to: to || null };
}
