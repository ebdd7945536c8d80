import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layoutStacks, type StackTile } from '../../../client/graph/groups/layoutStacks.ts';
import { byArticle, byCommunity, byCountry, byType } from '../../../client/graph/groups/make.ts';
import { squaresOf, unitOf } from '../../../client/graph/groups/mix.ts';
import { boxOf, freePlace } from '../../../client/graph/groups/pen.ts';
import { groupElement, groupOfElement, spotOf, sumElement } from '../../../client/graph/groups/scene.ts';
import { stackSize } from '../../../client/graph/groups/stack.ts';
import { type Sum, summarise, sumsToDraw } from '../../../client/graph/groups/summary.ts';
import { overlap } from '../../../client/graph/layout/piece.ts';
import type { Groups, Placed } from '../../../client/state/canvas/canvas.ts';
import { graphLink, graphNode } from '../../factories/claims.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const groupIds = ['one', 'two', 'none'];
const at = { x: 0, y: 0 };
const stacks = Object.fromEntries(groupIds.map((g) => [g, at]));
const pen = { ...at, width: 100, height: 100 };
const nodes = ids.map((id) => graphNode(id));

/** Entities in groups or in none, some of them drawn, some groups open, any Links, some of them filtered out. */
const canvases = fc
  .record({
    of: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...groupIds), { noNullPrototype: true }),
    open: fc.subarray(groupIds),
    drawn: fc.subarray(ids),
    links: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.boolean()), {
      selector: ([s, t]) => `${s} ${t}`,
      maxLength: 40,
    }),
    off: fc.subarray(ids),
  })
  .map(({ of, open, drawn, links, off }) => {
    const groups: Groups = { by: 'type', of, stacks, pens: Object.fromEntries(open.map((g) => [g, pen])) };
    const alone = (id: string) => of[id] === undefined || (drawn.includes(id) && open.includes(of[id] ?? ''));
    const placed: Placed = Object.fromEntries(ids.filter(alone).map((id) => [id, at]));
    const all = links.map(([s, t, disputed]) => graphLink(s, t, { standing: disputed ? 'disputed' : 'single-source' }));
    const hidden = new Set([
      ...off,
      ...all.filter((l) => off.includes(l.source) || off.includes(l.target)).map((l) => l.id),
    ]);
    return { groups, placed, links: all, off: hidden };
  });

test('every entity is in one group or in none, and every Link drawn, inside a group or in a sum', () => {
  fc.assert(
    fc.property(canvases, ({ groups, placed, links, off }) => {
      const s = summarise({ nodes, links }, off, { placed }, groups);
      const seen = links.filter((l) => !off.has(l.id) && l.source !== l.target);
      const within = s.groups.reduce((n, g) => n + g.links - g.drawnLinks, 0);
      const between = s.sums.reduce((n, x) => n + x.count, 0);
      expect(s.drawn.links + within + between).toBe(seen.length);
      expect(s.inside.links).toBe(within + between);
      const disputed = seen.filter((l) => l.standing === 'disputed').length;
      const drawnDisputed = seen.filter(
        (l) => l.standing === 'disputed' && placed[l.source] && placed[l.target],
      ).length;
      expect(s.inside.disputed).toBe(disputed - drawnDisputed);
      expect(s.inside.disputed).toBe(
        s.groups.reduce((n, g) => n + g.disputed, 0) + s.sums.reduce((n, x) => n + x.disputed, 0),
      );
      const inGroups = s.groups.flatMap((g) => g.seen.map((n) => n.id));
      expect(new Set(inGroups).size).toBe(inGroups.length);
      expect(s.drawn.entities + s.inside.entities).toBe(nodes.filter((n) => !off.has(n.id)).length);
      expect(s.groups.reduce((n, g) => n + g.all, 0)).toBe(Object.keys(groups.of).length);
    }),
  );
});

test('sums are drawn until they are too many, those with disputes always, and the least of them is said', () => {
  const sum = (id: string, count: number, disputed = 0): Sum => ({
    id,
    from: { kind: 'group', id: 'one' },
    to: { kind: 'group', id: 'two' },
    count,
    disputed,
  });
  const few = [sum('p', 9), sum('q', 1)];
  expect(sumsToDraw(few, 3)).toEqual({ drawn: few, small: [], least: 1 });
  const many = Array.from({ length: 30 }, (_, i) => sum(`s${i}`, i + 1, i === 0 ? 1 : 0));
  const { drawn, small, least } = sumsToDraw(many, 3);
  expect({ drawn: drawn.length, small: small.length, least }).toEqual({ drawn: 12, small: 18, least: 20 });
  expect(drawn.map((s) => s.id)).toContain('s0');
  // Where every other sum is disputed, the largest of the rest are still drawn.
  const disputes = Array.from({ length: 40 }, (_, i) => sum(`d${i}`, i + 1, i % 2));
  const full = sumsToDraw(disputes, 3);
  expect({ drawn: full.drawn.length, least: full.least }).toEqual({ drawn: 25, least: 30 });
});

test('squares keep to their number and order, whatever the mix', () => {
  const mixes = fc.array(
    fc.record({
      type: fc.constantFrom('Country', 'Place', 'Person', 'Vendor'),
      count: fc.integer({ min: 1, max: 400 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(mixes, fc.constantFrom(1, 2, 5, 10), (mix, unit) => {
      const total = mix.reduce((n, p) => n + p.count, 0);
      const squares = squaresOf(mix, unit);
      expect(squares.length).toBe(Math.max(1, Math.round(total / unit)));
    }),
  );
  expect(
    squaresOf(
      [
        { type: 'Country', count: 21 },
        { type: 'Place', count: 9 },
      ],
      10,
    ),
  ).toEqual(['Country', 'Country', 'Place']);
  expect(squaresOf([], 10)).toEqual([]);
  expect([36, 37, 312, 2016].map(unitOf)).toEqual([1, 2, 10, 100]);
});

test('what is alone in its community, country or article is in no group', () => {
  const found = new Map(ids.map((id) => [id, id < 'd' ? 'a' : id]));
  const loose = Object.fromEntries(ids.map((id) => [id, id < 'd' ? 'a' : 'none']));
  expect(Object.fromEntries(byCommunity(found))).toEqual(loose);
  expect(Object.fromEntries(byCountry(nodes.slice(0, 4), { countries: { a: 'x', b: 'x', c: 'y', d: null } }))).toEqual({
    a: 'x',
    b: 'x',
    c: 'none',
    d: 'none',
  });
  expect(byType([{ ...graphNode('a'), types: ['Organisation', 'Vendor'] }]).get('a')).toBe('Vendor');
});

test('an entity belongs to the article with most of its claims', () => {
  const claim = (id: string, source: string, target: string, articles: string[]) => ({
    id,
    predicate: 'SUPPLIES',
    links: [`${source}~SUPPLIES~${target}`],
    standing: 'single-source' as const,
    modalities: [],
    stances: [],
    reviews: [],
    outlets: [],
    articles,
    voices: [],
    happened: null,
    said: [],
    published: [],
  });
  const claims = [
    claim('1', 'a', 'b', ['first']),
    claim('2', 'a', 'c', ['first']),
    claim('3', 'a', 'd', ['second']),
    claim('4', 'c', 'd', ['second']),
    claim('5', 'd', 'e', ['second']),
    claim('6', 'e', 'f', ['third']),
  ];
  expect(Object.fromEntries(byArticle(nodes.slice(0, 7), { claims }))).toEqual({
    a: 'first',
    b: 'first',
    c: 'first',
    d: 'second',
    e: 'second',
    f: 'none',
    g: 'none',
  });
});

const tiles = (count: number): StackTile[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `g${i}`,
    ...stackSize((i % 30) + 1),
    label: { width: 40 + (i % 5) * 20, height: 14 + (i % 3) * 14 },
  }));
const frame = { width: 1072, height: 600 };

test('stacks and their names cover nothing, and come out the same every time', () => {
  const pulls = fc.array(
    fc.record({
      a: fc.nat(19).map((n) => `g${n}`),
      b: fc.nat(19).map((n) => `g${n}`),
      count: fc.integer({ min: 1, max: 50 }),
    }),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), pulls, (count, all) => {
      const own = tiles(count);
      const here = all.filter((p) => p.a !== p.b && own.some((t) => t.id === p.a) && own.some((t) => t.id === p.b));
      const placed = layoutStacks(own, here, frame);
      expect(layoutStacks(own, here, frame)).toEqual(placed);
      const boxes = own.map((t) => {
        const p = placed[t.id] ?? at;
        const half = Math.max(t.width / 2, t.label.width / 2);
        return { x1: p.x - half, x2: p.x + half, y1: p.y - t.height / 2, y2: p.y + t.height / 2 + 6 + t.label.height };
      });
      for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(0);
    }),
    { numRuns: 25 },
  );
});

test('a sheet is laid where it covers nothing', () => {
  const boxes = fc.array(
    fc
      .tuple(fc.integer({ min: -600, max: 600 }), fc.integer({ min: -400, max: 400 }))
      .map(([x, y]) => boxOf({ x, y, width: 90, height: 80 })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(boxes, (taken) => {
      const size = { width: 500, height: 400 };
      const box = boxOf({ ...freePlace(size, at, taken, frame), ...size });
      for (const t of taken) expect(overlap(box, t)).toBe(0);
    }),
  );
});

test('groups and sums have elements of their own, so that none is taken for the entity it is named after', () => {
  expect(groupOfElement(groupElement('kazakhstan'))).toBe('kazakhstan');
  expect(groupOfElement('kazakhstan')).toBeNull();
  expect(spotOf('kazakhstan', true)).toEqual({ kind: 'entity', id: 'kazakhstan' });
  expect(spotOf(groupElement('kazakhstan'), true).kind).toBe('group');
  expect(spotOf(sumElement('a~b'), false).kind).toBe('sum');
  expect(spotOf('a~SUPPLIES~b', false).kind).toBe('link');
});
