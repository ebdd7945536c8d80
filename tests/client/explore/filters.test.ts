import { expect, test } from '@jest/globals';
import { choicesOf, spanOf } from '../../../client/features/explore/filters/choices.ts';
import { filterCount, filteredBy } from '../../../client/features/explore/filters/filterWords.ts';
import {
  asksClaims,
  clearFilters,
  filter,
  focusOn,
  hide,
  noFilters,
  passes,
  setDates,
  setOff,
  setProposed,
  toggle,
} from '../../../client/state/filters/filters.ts';
import type { ClaimFacets, FacetsReply } from '../../../server/contract/facets.ts';
import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';
import { opening } from '../graph/opening.ts';

const node = (id: string, type: string): GraphNode => ({ id, name: id, types: [type], unnamed: false, neighbours: 1 });
const link = (source: string, predicate: string, target: string, standing: GraphLink['standing']): GraphLink => ({
  id: `${source}~${predicate}~${target}`,
  source,
  target,
  predicate,
  via: 'object',
  standing,
  voices: 1,
  outlets: 1,
  assertions: 1,
  disputed: standing === 'disputed',
  planned: standing === 'planned',
  claimIds: [],
});
const claim = (of: Partial<ClaimFacets> & { id: string; links: string[] }): ClaimFacets => ({
  predicate: 'SUPPLIES',
  standing: 'single-source',
  modalities: ['asserted'],
  stances: ['affirms'],
  reviews: ['accepted'],
  outlets: ['bne'],
  articles: ['one'],
  voices: ['bne'],
  happened: null,
  said: [],
  published: [{ from: '2025-10-24', to: '2025-10-24' }],
  ...of,
});
const [sold, planned] = ['vendor~SUPPLIES~state', 'vendor~SUPPLIES~city'];
const graph = {
  nodes: [node('vendor', 'Vendor'), node('state', 'Country'), node('city', 'Place')],
  links: [link('vendor', 'SUPPLIES', 'state', 'disputed'), link('vendor', 'SUPPLIES', 'city', 'planned')],
};
const facets: FacetsReply = {
  claims: [
    claim({
      id: 'c-1',
      links: [sold],
      stances: ['affirms', 'denies'],
      outlets: ['bne', 'rfe'],
      happened: { from: '2019-01-01', to: '2019-12-31' },
    }),
    claim({ id: 'c-2', links: [planned], modalities: ['planned'], said: [{ from: '2024-03-01', to: null }] }),
    claim({ id: 'c-3', links: [], stances: ['denies'] }),
  ],
  outlets: [
    { id: 'bne', name: 'bne IntelliNews', types: ['Outlet'], unnamed: false },
    { id: 'rfe', name: 'RFE/RL', types: ['Outlet'], unnamed: false },
  ],
  voices: [],
  articles: [{ id: 'one', title: 'One', publishedOn: '2025-10-24' }],
  countries: {},
  countryRefs: [],
};
const type = (types: readonly string[]) => types[0] ?? '';
const left = (f: typeof noFilters) => filter(graph, f, type, facets.claims).links.map((l) => l.id);

test('a Link goes when no claim behind it passes, and its ends stay', () => {
  expect(left(toggle(noFilters, 'modalities', 'planned'))).toEqual([sold]);
  expect(left(setOff(noFilters, 'stances', ['affirms']))).toEqual([sold]);
  expect(left(setOff(noFilters, 'outlets', ['bne']))).toEqual([sold]);
  expect(left(toggle(noFilters, 'articles', 'one'))).toEqual([]);
  expect(filter(graph, toggle(noFilters, 'articles', 'one'), type, facets.claims).nodes).toHaveLength(3);
});

test('a date keeps what may lie in it; what has none on that clock goes', () => {
  const on = (clock: 'happened' | 'said' | 'published', from: string | null, to: string | null) =>
    left(setDates(noFilters, { clock, from, to }));
  expect(on('happened', '2019-06-01', null)).toEqual([sold]);
  expect(on('happened', '2020-01-01', null)).toEqual([]);
  expect(on('said', '2026-01-01', null)).toEqual([planned]);
  expect(on('said', null, '2024-02-29')).toEqual([]);
  expect(on('published', '2025-10-24', '2025-10-24')).toEqual([sold, planned]);
});

test('while the claims are not known they are not asked', () => {
  expect(filter(graph, toggle(noFilters, 'modalities', 'planned'), type, null).links).toHaveLength(2);
  expect(asksClaims(toggle(noFilters, 'types', 'Vendor'))).toBe(false);
  expect(asksClaims(toggle(noFilters, 'reviews', 'proposed'))).toBe(true);
});

test('a choice counts what the filters of the other kinds leave of it', () => {
  const f = toggle(toggle(noFilters, 'standings', 'planned'), 'outlets', 'rfe');
  const of = (kind: string) =>
    choicesOf({ ...graph, facets }, f, opening.ontology)
      .find((s) => s.kind === kind)
      ?.choices.map((c) => `${c.word} ${c.left}/${c.total}`);
  expect(of('standings')).toEqual(['Disputed 1/1', 'Planned 1/1']);
  expect(of('predicates')).toEqual(['supplies 1/2']);
  expect(of('modalities')).toEqual(['Asserted 1/1', 'Planned 0/1']);
  expect(of('stances')).toEqual(['Affirms 1/2', 'Denies 1/1']);
  expect(of('outlets')).toEqual(['bne IntelliNews 1/2', 'RFE/RL 1/1']);
});

test('what is hidden by hand, kept alone and cleared', () => {
  expect(hide(hide(noFilters, ['a']), ['a', 'b']).hidden).toEqual(['a', 'b']);
  expect(focusOn(noFilters, ['vendor'], ['vendor', 'state']).hidden).toEqual(['state']);
  expect(filter(graph, hide(noFilters, ['city']), type).links.map((l) => l.id)).toEqual([sold]);
  expect(clearFilters(setProposed(hide(noFilters, ['a']), true))).toEqual({ ...noFilters, proposed: true });
});

test('filters in words, and the stretch their clock spans', () => {
  const f = setDates(toggle(hide(noFilters, ['a']), 'outlets', 'bne'), { clock: 'said', from: null, to: '2024-01-01' });
  expect(filteredBy(f)).toBe('outlet, hand and when it was said');
  expect(filterCount(f)).toBe(3);
  expect(spanOf(facets, 'happened')).toEqual({ from: '2019-01-01', to: '2019-12-31', undated: 1 });
  expect(passes(claim({ id: 'c', links: [], outlets: [] }), toggle(noFilters, 'outlets', 'bne'))).toBe(true);
});
