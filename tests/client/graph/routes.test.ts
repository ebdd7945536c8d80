import { expect, test } from '@jest/globals';
import { fitView, noInset } from '../../../client/graph/fit.ts';
import { lanesLayout } from '../../../client/graph/layout/lanes.ts';
import { labelOf, type Piece } from '../../../client/graph/layout/piece.ts';
import { wrapFor } from '../../../client/graph/layout/wrap.ts';
import { roughMeasure } from '../../../client/graph/measure.ts';
import { along, type Curve, relative, sample } from '../../../client/graph/routes/curve.ts';
import { sayPlaces, signPlaces } from '../../../client/graph/routes/glyphs.ts';
import { inside, type Obstacle, siblings } from '../../../client/graph/routes/obstacle.ts';
import { curvesOf, obstaclesOf } from '../../../client/graph/routes/routes.ts';
import { frame, opening, pieces, ties } from './opening.ts';

const laid = lanesLayout(pieces, ties, frame, roughMeasure);
const { zoom } = fitView(pieces, laid.placed, frame, noInset, (p: Piece) => labelOf(p, 172, roughMeasure));
const ground = {
  pieces,
  placed: laid.placed,
  arrangement: 'lanes',
  zoom,
  wrap: wrapFor(pieces, laid.placed, zoom, roughMeasure),
  measure: roughMeasure,
} as const;
const obstacles = obstaclesOf(ground);
const curves = curvesOf(opening.links, ground, obstacles);

test('no Link of the opening runs through an entity', () => {
  const hits = opening.links.flatMap((l) => {
    const points = sample(curves.get(l.id) ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, controls: [] });
    return obstacles
      .filter((o) => o.id !== l.source && o.id !== l.target && points.some((p) => inside(p, o.body)))
      .map((o) => `${l.id} through ${o.id}`);
  });
  expect(hits).toEqual([]);
});

test('no Link of the opening runs through the middle of a name', () => {
  // Its outermost letters may be touched by a Link that bends away beside them; the halo of the name keeps them readable.
  const core = 12;
  const hits = opening.links.flatMap((l) => {
    const points = sample(curves.get(l.id) ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, controls: [] });
    return obstacles
      .filter((o) => o.id !== l.source && o.id !== l.target)
      .filter((o) => points.some((p) => inside(p, { ...o.name, x1: o.name.x1 + core, x2: o.name.x2 - core }, -1)))
      .map((o) => `${l.id} through the name of ${o.id}`);
  });
  expect(hits).toEqual([]);
});

test('Links between the same two entities have a curve each', () => {
  const pair = opening.links.filter((l) => l.source === 'china' && l.target === 'kazakhstan');
  expect(pair.length).toBeGreaterThan(1);
  const beside = siblings(opening.links);
  expect(new Set(pair.map((l) => beside.get(l.id))).size).toBe(pair.length);
  expect(new Set(pair.map((l) => JSON.stringify(curves.get(l.id)?.controls))).size).toBe(pair.length);
});

test('glyphs that matter sit clear of entities and of each other', () => {
  const loud = new Set(opening.links.filter((l) => l.standing !== 'single-source').map((l) => l.id));
  const sign = { half: { x: 14, y: 14 }, rank: 0, solid: true };
  const places = signPlaces(new Map([...curves].filter(([id]) => loud.has(id))), obstacles, () => sign);
  const spots = [...places].map(([id, far]) => {
    const link = opening.links.find((l) => l.id === id);
    const points = sample(curves.get(id) ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, controls: [] });
    const radius = obstacles.find((o) => o.id === link?.source)?.radius ?? 0;
    return { id, at: along(points, ((far ?? Number.NaN) + radius) / along(points, 1).far).at };
  });
  expect(spots.map((s) => s.id).sort()).toEqual([...loud].sort());
  expect(spots.filter((s) => obstacles.some((o) => inside(s.at, o.body) || inside(s.at, o.name)))).toEqual([]);
  const near = spots.flatMap((a, i) =>
    spots.slice(i + 1).filter((b) => Math.abs(a.at.x - b.at.x) < 22 && Math.abs(a.at.y - b.at.y) < 22),
  );
  expect(near).toEqual([]);
});

test('control points come back from weights and distances', () => {
  for (const c of curves.values()) {
    const { weights, distances } = relative(c);
    const [dx, dy] = [c.to.x - c.from.x, c.to.y - c.from.y];
    const d = Math.hypot(dx, dy);
    const back = weights.map((w, i) => ({
      x: c.from.x + dx * w - (dy / d) * (distances[i] ?? 0),
      y: c.from.y + dy * w + (dx / d) * (distances[i] ?? 0),
    }));
    for (const [i, p] of back.entries()) {
      expect(p.x).toBeCloseTo(c.controls[i]?.x ?? Number.NaN, 6);
      expect(p.y).toBeCloseTo(c.controls[i]?.y ?? Number.NaN, 6);
    }
  }
});

test('words keep clear of the glyphs of those that found no room for theirs', () => {
  const line = (y: number, to: number): Curve => ({
    from: { x: 0, y },
    to: { x: to, y },
    controls: [{ x: to / 2, y }],
  });
  const curves = new Map([
    ['long', line(0, 400)],
    ['short', line(4, 60)],
  ]);
  const signOf = (id: string) => ({ half: { x: 40, y: 10 }, rank: id === 'long' ? 1 : 0, solid: true });
  const ends = [0, 400].map((x): Obstacle => {
    const body = { x1: x - 10, y1: -10, x2: x + 10, y2: 10 };
    return { id: `${x}`, at: { x, y: 0 }, radius: 10, body, name: body };
  });
  const wall = {
    id: 'wall',
    at: { x: 60, y: 4 },
    radius: 4,
    body: { x1: 50, y1: 0, x2: 70, y2: 8 },
    name: { x1: 50, y1: 0, x2: 70, y2: 8 },
  };
  const glyph = { x1: 190, y1: -8, x2: 210, y2: 8 };
  const places = sayPlaces(curves, [...ends, wall], signOf, new Map([['short', glyph]]));
  expect(places.get('short')).toBeNull();
  // Its middle is at 190 from the edge; the glyph there sends the words aside.
  expect(Math.abs((places.get('long') ?? 0) - 190)).toBeGreaterThan(40);
});
