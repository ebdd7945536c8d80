import { createRequire } from 'node:module';
import nlp from 'compromise';
import type { Countries } from 'world-countries';
import { type Baseline, clustered, emptyHead, type Tagged, withoutMarks } from './baseline.ts';

// Its types do not say what it exports to a module.
const countries = createRequire(import.meta.url)('world-countries') as Countries;

type Found = { readonly text: string; readonly offset: { readonly start: number; readonly length: number } };
const stateNames = new Set(countries.map((c) => c.name.common));

/**
 * compromise as it comes, and runs of proper nouns where it knows no type, as organisations, which most
 * of them are. It attributes nothing, so quotations have no speaker and there are no claims.
 */
export const compromise = (): Baseline => ({
  name: 'compromise',
  close: async () => undefined,
  read: async (text) => {
    const doc = nlp(text);
    const places = (view: { json(options: object): unknown }) =>
      (view.json({ offset: true }) as Found[]).map((f) => tidy(text, f));
    const typed: Tagged[] = [
      ...places(doc.people()).map((s) => ({ ...s, type: 'Person' })),
      ...places(doc.organizations()).map((s) => ({ ...s, type: 'Organisation' })),
      ...places(doc.places()).map((s) => ({
        ...s,
        type: stateNames.has(text.slice(s.start, s.end)) ? 'Country' : 'Place',
      })),
    ];
    const free = places(doc.match('#ProperNoun+').not('#Pronoun')).map((s) => ({ ...s, type: 'Organisation' }));
    const kept: Tagged[] = [];
    for (const t of [...typed, ...free])
      if (t.end > t.start && !kept.some((k) => k.start < t.end && t.start < k.end)) kept.push(t);
    const quotes = places(doc.quotations()).flatMap((q) => withoutMarks(text, q.start, markedEnd(text, q.end)) ?? []);
    return {
      article: emptyHead,
      entities: clustered(text, kept),
      quotes: quotes.map((q) => ({ ...q, speaker: null, via: [], kind: 'direct' as const })),
      indirect: [],
      claims: [],
    };
  },
});

/** It leaves out marks behind the last word. */
const markedEnd = (text: string, end: number): number =>
  end + (/^[.,;:!?…]*(?=[”"’»])/u.exec(text.slice(end))?.[0].length ?? 0);

/** Without the title, marks and blanks that it counts in. */
function tidy(text: string, { offset }: Found): { start: number; end: number } {
  let [start, end] = [offset.start, offset.start + offset.length];
  while (end > start && /[\s.,;:!?)”"]/.test(text[end - 1] ?? '')) end -= 1;
  while (start < end && /[\s(“"]/.test(text[start] ?? '')) start += 1;
  if (/['’]s$/.test(text.slice(start, end))) end -= 2;
  return { start, end };
}
