import { expect, test } from '@jest/globals';
import { linkAsDrawn, linkOfClaim, relatedLinks } from '../../../client/features/explore/claimLink.ts';
import { shownOf } from '../../../client/features/explore/shown.ts';
import { besideLink } from '../../../client/features/explore/undrawn.ts';
import { weightiest } from '../../../client/features/explore/weigh.ts';
import { emptyCanvas } from '../../../client/state/canvas/canvas.ts';
import { noFilters } from '../../../client/state/filters/filters.ts';
import type { Claim } from '../../../server/contract/claim.ts';
import type { GraphReply } from '../../../server/contract/graph.ts';
import { contractAssertion, contractClaim, ref as contractRef } from '../../factories/contractClaim.ts';
import { opening } from '../graph/opening.ts';

const { nodes, links, ontology, start } = opening;
const reply: GraphReply = {
  nodes,
  links,
  deniedOnly: ['c-denied'],
  undrawn: 2,
  risks: [],
  missing: [],
  moved: {},
  articles: 1,
  outlets: 6,
  totals: { entities: 344, links: 416, byType: { Country: 24, Vendor: 11, System: 61, Topic: 82, Person: 1 } },
};
const placedAll = Object.fromEntries(nodes.map((n) => [n.id, { x: 0, y: 0 }]));
const canvas = { ...emptyCanvas, placed: placedAll, start };

test('the dozen weightiest hang together and hold every end of a dispute', () => {
  const dozen = new Set(weightiest(nodes, links, 12));
  expect(dozen.size).toBe(12);
  const disputed = links.filter((l) => l.standing === 'disputed').flatMap((l) => [l.source, l.target]);
  expect(disputed.filter((id) => !dozen.has(id))).toEqual([]);
  const alone = [...dozen].filter(
    (id) => !links.some((l) => (l.source === id && dozen.has(l.target)) || (l.target === id && dozen.has(l.source))),
  );
  expect(alone).toEqual([]);
  expect(weightiest(nodes, links, 100)).toEqual(nodes.map((n) => n.id));
});

test('the key counts what is here and the foot what is not', () => {
  const shown = shownOf(reply, canvas, noFilters, ontology);
  expect(shown.byStanding).toEqual([
    { standing: 'corroborated', count: 2 },
    { standing: 'single-source', count: 51 },
    { standing: 'disputed', count: 4 },
    { standing: 'planned', count: 6 },
  ]);
  expect(shown.byType.map((t) => `${t.count} ${t.type}`)).toEqual([
    '11 Vendor',
    '11 System',
    '5 Country',
    '2 Place',
    '5 Organisation',
    '1 PublicBody',
  ]);
  expect(shown.startTypes).toEqual(['Vendor']);
  expect(shown.away).toEqual([
    { word: 'topics', count: 82 },
    { word: 'systems', count: 50 },
    { word: 'countries', count: 19 },
    { word: 'person', count: 1 },
  ]);
  expect(shown.awayTotal).toBe(309);
  expect(shown.hidden.slice(0, 2).map((h) => h.node.id)).toEqual(['china', 'kazakhstan']);
  expect([shown.deniedOnly, shown.undrawn]).toEqual([['c-denied'], 2]);
});

test('a filter hides and counts, and what is switched off stays in the key', () => {
  const shown = shownOf(reply, canvas, { ...noFilters, standings: ['disputed'], types: ['Country'] }, ontology);
  expect(shown.off.has('china')).toBe(true);
  expect(shown.off.has('geedge-networks~SUPPLIES~kazakhstan')).toBe(true);
  expect(shown.seen.nodes).toBe(30);
  expect(shown.nodes).toHaveLength(35);
  expect(shown.byStanding.find((s) => s.standing === 'disputed')?.count).toBe(4);
});

test('what was taken off is not counted as shown', () => {
  const { china: _, ...rest } = placedAll;
  const shown = shownOf(reply, { ...canvas, placed: rest }, noFilters, ontology);
  expect(shown.nodes.map((n) => n.id)).not.toContain('china');
  expect(shown.links.filter((l) => l.source === 'china' || l.target === 'china')).toEqual([]);
  expect(shown.awayTotal).toBe(310);
});

test('a claim draws its Link unless nobody affirms it, nobody has seen it, or its kind draws none', () => {
  const ref = (id: string) => ({ id, name: id, types: ['System'], unnamed: false });
  const claim: Claim = {
    id: 'c',
    predicate: 'SUPPLIES',
    label: null,
    subject: ref('a'),
    object: ref('b'),
    instrument: null,
    statement: 'A supplied B.',
    standing: 'disputed',
    voices: 1,
    outlets: 1,
    figures: [],
    validFrom: null,
    validTo: null,
    dateText: null,
    contradicts: [],
    assertions: [],
  };
  expect(linkOfClaim(claim, ontology)).toBe('a~SUPPLIES~b');
  expect(linkOfClaim({ ...claim, standing: 'denied-only' }, ontology)).toBeNull();
  expect(linkOfClaim({ ...claim, standing: 'unreviewed' }, ontology)).toBeNull();
  expect(linkOfClaim({ ...claim, predicate: 'OTHER' }, ontology)).toBeNull();
  expect(linkOfClaim({ ...claim, object: ref('a') }, ontology)).toBeNull();
  // A tie without direction is drawn once, whichever end its claim names first.
  const tie = { ...claim, predicate: 'PARTNERS_WITH', subject: ref('b'), object: ref('a') };
  expect(linkOfClaim(tie, ontology)).toBe('a~PARTNERS_WITH~b');
  expect(linkAsDrawn('b~PARTNERS_WITH~a', ontology)).toBe('a~PARTNERS_WITH~b');
  expect(linkAsDrawn('b~SUPPLIES~a', ontology)).toBe('b~SUPPLIES~a');
  expect(linkAsDrawn('b~PARTNERS_WITH~a~instrument', ontology)).toBe('b~PARTNERS_WITH~a~instrument');
});

test('what nobody affirms stands beside the Link that says the same of the same two', () => {
  const denied = contractClaim([contractAssertion({ stance: 'denies' })], {
    standing: 'denied-only',
    label: 'cameras',
  });
  const link = { source: 'norvik', predicate: 'SUPPLIES', target: 'valdoria', instrument: false };
  const turned = { ...link, source: 'valdoria', target: 'norvik' };
  expect(besideLink(denied, link, false)).toBe(true);
  expect(besideLink(denied, { ...link, predicate: 'OWNS' }, false)).toBe(false);
  expect(besideLink(denied, turned, false)).toBe(false);
  expect(besideLink(denied, turned, true)).toBe(true);
  const through = { ...link, target: 'filter', instrument: true };
  expect(besideLink(denied, through, false)).toBe(false);
  expect(besideLink({ ...denied, instrument: contractRef('filter') }, through, false)).toBe(true);
});

test('Links of one claim are seen together', () => {
  const [a, b, c] = links;
  if (!a || !b || !c) throw new Error('the fixture holds Links');
  const own = [
    { ...a, claimIds: ['x', 'y'] },
    { ...b, claimIds: ['y'] },
    { ...c, claimIds: ['z'] },
  ];
  expect(relatedLinks(a.id, own)).toEqual(new Set([a.id, b.id]));
});
