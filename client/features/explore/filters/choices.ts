import type { FacetsReply } from '../../../../server/contract/facets.ts';
import type { GraphLink, GraphNode } from '../../../../server/contract/graph.ts';
import type { Ontology } from '../../../../server/contract/ontology.ts';
import { modalities, review, stances } from '../../../../server/contract/terms.ts';
import { predicateLabels } from '../../../graph/words.ts';
import { type Filters, filter, type OffKind, passes } from '../../../state/filters/filters.ts';
import { mainType } from '../../../ui/entityLook.ts';
import { modalityWords, reviewWords, stanceWords, standingOrder, standingWords } from '../../../ui/words.ts';

export type Choice = {
  readonly value: string;
  readonly word: string;
  /** Of these on the canvas, and of those how many the other filters let through. */
  readonly total: number;
  readonly left: number;
};
export type ListKind = Exclude<OffKind, 'hidden'>;
export type Section = {
  readonly kind: ListKind;
  readonly title: string;
  /** What the counts count. */
  readonly unit: 'entities' | 'links' | 'claims';
  readonly choices: readonly Choice[];
};
type Whole = {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly facets: FacetsReply | null;
};

/**
 * Every choice this canvas has, kind by kind, with counts. A choice counts what is left under the filters of every other
 * kind, so that the numbers say what switching it would bring.
 */
export function choicesOf(whole: Whole, filters: Filters, ontology: Ontology): Section[] {
  const { nodes, links, facets } = whole;
  const claims = facets?.claims.filter((c) => c.links.length > 0) ?? [];
  const under = (kind: ListKind) => {
    const others = { ...filters, [kind]: [] };
    const seen = filter(whole, others, mainType, facets?.claims ?? null);
    const through = new Set(seen.links.map((l) => l.id));
    return { ...seen, claims: claims.filter((c) => passes(c, others) && c.links.some((l) => through.has(l))) };
  };
  const section = <T>(
    kind: ListKind,
    title: string,
    unit: Section['unit'],
    all: readonly T[],
    left: readonly T[],
    valuesOf: (x: T) => readonly string[],
    words: ReadonlyMap<string, string>,
  ): Section => {
    const [totals, lefts] = [tally(all, valuesOf), tally(left, valuesOf)];
    const off: readonly string[] = filters[kind];
    const choices = [...words]
      .filter(([value]) => totals.has(value) || off.includes(value))
      .map(([value, word]) => ({ value, word, total: totals.get(value) ?? 0, left: lefts.get(value) ?? 0 }));
    return { kind, title, unit, choices };
  };
  const byCount = (s: Section): Section => ({
    ...s,
    choices: [...s.choices].sort((a, b) => b.total - a.total || a.word.localeCompare(b.word)),
  });
  const typeWords = new Map(
    [...ontology.types].sort((a, b) => a.order - b.order).map((t) => [t.id, capital(t.label.many)]),
  );
  const predicateWords = new Map(
    ontology.predicates.map((p) => [p.id, predicateLabels(ontology, { predicate: p.id }).forward]),
  );
  const sections = [
    section(
      'standings',
      'Standing',
      'links',
      links,
      under('standings').links,
      (l) => [l.standing],
      new Map(standingOrder.map((s) => [s, standingWords[s].word])),
    ),
    section('types', 'Entity type', 'entities', nodes, under('types').nodes, (n) => [mainType(n.types)], typeWords),
    byCount(
      section(
        'predicates',
        'Predicate',
        'links',
        links,
        under('predicates').links,
        (l) => [l.predicate],
        predicateWords,
      ),
    ),
  ];
  if (facets === null) return sections;
  const asked = (kind: 'modalities' | 'stances' | 'reviews' | 'outlets' | 'articles', title: string) => {
    const words = wordsOf(kind, facets);
    return section(kind, title, 'claims', claims, under(kind).claims, (c) => c[kind], words);
  };
  return [
    ...sections,
    asked('modalities', 'Modality'),
    asked('stances', 'Stance of a voice'),
    asked('reviews', 'Review'),
    byCount(asked('outlets', 'Outlet')),
    byCount(asked('articles', 'Article')),
  ];
}

function wordsOf(kind: ListKind, facets: FacetsReply): ReadonlyMap<string, string> {
  if (kind === 'modalities') return new Map(modalities.map((m) => [m, capital(modalityWords[m])]));
  if (kind === 'stances') return new Map(stances.map((s) => [s, stanceWords[s].verb]));
  if (kind === 'reviews') return new Map(review.options.map((r) => [r, capital(reviewWords[r])]));
  if (kind === 'outlets') return new Map(facets.outlets.map((o) => [o.id, o.name]));
  return new Map(facets.articles.map((a) => [a.id, a.title]));
}

function tally<T>(items: readonly T[], valuesOf: (x: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const v of new Set(valuesOf(item))) counts.set(v, (counts.get(v) ?? 0) + 1);
  return counts;
}
const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

/** First and last day of a clock over the claims of a canvas, and how many of them it cannot date. */
export function spanOf(
  facets: FacetsReply,
  clock: 'happened' | 'said' | 'published',
): { readonly from: string | null; readonly to: string | null; readonly undated: number } {
  const drawn = facets.claims.filter((c) => c.links.length > 0);
  const times = drawn.map((c) => (clock === 'happened' ? (c.happened ? [c.happened] : []) : c[clock]));
  const days = times.flat().flatMap((t) => [t.from, t.to].filter((d): d is string => d !== null));
  const sorted = days.sort();
  return { from: sorted[0] ?? null, to: sorted.at(-1) ?? null, undated: times.filter((t) => t.length === 0).length };
}
