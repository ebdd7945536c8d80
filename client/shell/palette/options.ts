import type { EntityRef } from '../../../server/contract/graph.ts';
import type { SearchHit } from '../../../server/contract/search.ts';
import { type Act, allActs } from '../../state/acts/acts.ts';
import type { PaletteScope } from '../../state/palette/palette.ts';
import { type Hits, type Kind, startsLike } from './hits.ts';

/** One line of the palette, by what it is. */
export type Option =
  | { readonly kind: 'hit'; readonly value: string; readonly hit: SearchHit }
  | { readonly kind: 'here'; readonly value: string; readonly entity: EntityRef }
  | { readonly kind: 'query'; readonly value: string; readonly id: string; readonly title: string }
  | { readonly kind: 'act'; readonly value: string; readonly act: Act }
  | { readonly kind: 'more'; readonly value: string; readonly of: Kind; readonly left: number };
export type Part = {
  readonly word: string;
  readonly shown: number;
  readonly found: number;
  readonly options: readonly Option[];
};
const words: Readonly<Record<Kind, string>> = {
  entity: 'Entities',
  claim: 'Claims',
  article: 'In the words of articles',
};
/** Acts listed before one asks for nothing else. */
const firstActs = 6;
const mostHere = 12;

const lineOf = (h: SearchHit): string =>
  h.kind === 'entity'
    ? `entity ${h.entity.id}`
    : h.kind === 'claim'
      ? `claim ${h.claim.id}`
      : `article ${h.article.id}`;

/** What the palette lists for what is typed: kinds apart, each with how many there are, what can be done last. */
export function partsOf(
  asked: { readonly scope: PaletteScope; readonly text: string },
  hits: Hits,
  acts: readonly Act[],
  here: readonly EntityRef[],
): Part[] {
  const { scope, text } = asked;
  if (scope === 'canvas') {
    const found = here.filter((e) => startsLike(e.name, text));
    const shown = found.slice(0, mostHere);
    return part(
      'On this canvas',
      shown.length,
      found.length,
      shown.map((entity) => ({ kind: 'here', value: `here ${entity.id}`, entity })),
    );
  }
  const doable = acts.filter((a) => a.off === undefined && startsLike(`${a.word} ${a.section} ${a.means ?? ''}`, text));
  const listed = scope === 'acts' ? doable : doable.slice(0, firstActs);
  const does = part(
    'Do',
    listed.length,
    doable.length,
    listed.map((act) => ({ kind: 'act', value: `act ${act.id}`, act })),
  );
  if (scope === 'acts') return does;
  const kinds = (['entity', 'claim', 'article'] as const).flatMap((kind) => {
    const { shown, found } = hits[kind];
    const left = found - shown.length;
    return part(words[kind], shown.length, found, [
      ...shown.map((hit): Option => ({ kind: 'hit', value: lineOf(hit), hit })),
      ...(left > 0 ? [{ kind: 'more', value: `more ${kind}`, of: kind, left } as const] : []),
    ]);
  });
  const { query } = hits;
  const saved = part(
    'Saved queries',
    query.shown.length,
    query.found,
    query.shown.map(({ id, title }) => ({ kind: 'query', value: `query ${id}`, id, title })),
  );
  return [...kinds, ...saved, ...does];
}
const part = (word: string, shown: number, found: number, options: readonly Option[]): Part[] =>
  options.length === 0 ? [] : [{ word, shown, found, options }];

/** What can be done with the entity that was found first, beside what the page offers. */
export function withFirst(
  offers: Parameters<typeof allActs>[0],
  first: EntityRef | null,
  does: { bring(id: string): void; path(id: string): void; dossier(id: string): void },
): Act[] {
  const own: Act[] =
    first === null
      ? []
      : [
          {
            id: 'first-bring',
            word: `Bring ${first.name} onto this canvas`,
            section: 'Go to',
            run: () => does.bring(first.id),
          },
          {
            id: 'first-path',
            word: `Find a path from ${first.name} to …`,
            section: 'Go to',
            run: () => does.path(first.id),
          },
          {
            id: 'first-dossier',
            word: `Open the dossier of ${first.name}`,
            section: 'Go to',
            run: () => does.dossier(first.id),
          },
        ];
  return [...own, ...allActs(offers)];
}

/** Index of the first option of the kind after (or before) the one that `at` is in. */
export function hopFrom(sizes: readonly number[], at: number, back: boolean): number {
  let sum = 0;
  const starts = sizes.map((n) => {
    sum += n;
    return sum - n;
  });
  const own = starts.findLastIndex((s) => s <= Math.max(0, at));
  const next = (own + (back ? -1 : 1) + starts.length) % starts.length;
  return starts[next] ?? 0;
}
