import { readDateline } from '../../../dump/dateline.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

/** “PORT VALE, March 3 (Delta Wire) —”: the place and the agency that open an article's text. */
export function datelinesIn(text: Text): { readonly at: Group; readonly type: 'Place' | 'Outlet' }[] {
  const [opening] = text.paragraphs.filter((p) => p.kind === 'text');
  if (opening === undefined) return [];
  const { start, end } = opening;
  const told = readDateline({
    text: text.text.slice(start, Math.min(end, start + 200)).replaceAll('\u00a0', ' '),
    start,
    end,
    gap: 1,
  });
  const wordsOf = (found: { readonly start: number; readonly end: number } | null): Group[] => {
    if (found === null) return [];
    const first = text.words.findIndex((w) => w.start >= found.start);
    const last = text.words.findIndex((w) => w.end >= found.end) + 1;
    return first >= 0 && last > first ? [{ first, last }] : [];
  };
  return [
    ...wordsOf(told?.place ?? null).map((at) => ({ at, type: 'Place' as const })),
    ...wordsOf(told?.agency ?? null).map((at) => ({ at, type: 'Outlet' as const })),
  ];
}
