import { beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { align, distribute, edges } from '../../../client/state/canvas/align.ts';
import {
  arrangements,
  type Canvas,
  emptyCanvas,
  forget,
  keepOnly,
  membersOf,
  move,
  named,
  put,
  rearrange,
  sizedBy,
  sizings,
  take,
  togglePin,
} from '../../../client/state/canvas/canvas.ts';
import {
  clearFilters,
  type Filters,
  focusOn,
  hide,
  noFilters,
  setDates,
  setProposed,
  toggle,
} from '../../../client/state/filters/filters.ts';
import { closeGroup, group, moveGroups, openGroup, ungroup } from '../../../client/state/groups/groups.ts';
import { useView } from '../../../client/state/view.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const anId = fc.constantFrom(...ids);
const some = fc.subarray(ids);
const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const places = fc.dictionary(anId, place, { noNullPrototype: true });
const groupOf = (id: string) => (id < 'd' ? 'first' : 'second');

type Act =
  | { readonly on: 'canvas'; step(c: Canvas): Canvas; name: string }
  | { readonly on: 'filters'; step(f: Filters): Filters; name: string };
const onCanvas = (name: string, step: (c: Canvas) => Canvas): Act => ({ on: 'canvas', step, name });
const onFilters = (name: string, step: (f: Filters) => Filters): Act => ({ on: 'filters', step, name });
const pen = { x: 10, y: 20, width: 300, height: 200 };
const act: fc.Arbitrary<Act> = fc.oneof(
  places.map((p) => onCanvas('put', (c) => put(c, p))),
  places.map((p) => onCanvas('move', (c) => move(c, p))),
  some.map((s) => onCanvas('take', (c) => take(c, s))),
  some.map((s) => onCanvas('keepOnly', (c) => keepOnly(c, s))),
  some.map((s) => onCanvas('pin', (c) => togglePin(c, s))),
  fc.tuple(some, fc.constantFrom(...edges)).map(([s, edge]) => onCanvas('align', (c) => align(c, s, edge))),
  some.map((s) => onCanvas('distribute', (c) => distribute(c, s, 'x'))),
  fc.tuple(places, fc.constantFrom(...arrangements)).map(([p, a]) => onCanvas('lay', (c) => rearrange(c, p, a))),
  fc.constantFrom(...sizings).map((by) => onCanvas('size', (c) => sizedBy(c, by))),
  fc.constant(onCanvas('name', (c) => named(c, 'Named', 'named'))),
  fc.constant(
    onCanvas('group', (c) =>
      group(c, {
        by: 'type',
        of: Object.fromEntries(membersOf(c).map((id) => [id, groupOf(id)])),
        stacks: { first: { x: 0, y: 0 }, second: { x: 90, y: 0 } },
        pens: {},
      }),
    ),
  ),
  places.map((p) => onCanvas('open', (c) => openGroup(c, 'first', p, pen))),
  fc.constant(onCanvas('close', (c) => closeGroup(c, 'first'))),
  place.map((p) => onCanvas('shift', (c) => moveGroups(c, { first: p }))),
  places.map((p) => onCanvas('ungroup', (c) => ungroup(c, p))),
  fc.constantFrom('Person', 'Vendor').map((t) => onFilters('type', (f) => toggle(f, 'types', t))),
  some.map((s) => onFilters('hide', (f) => hide(f, s))),
  some.map((s) => onFilters('focus', (f) => focusOn(f, s, ids))),
  fc.boolean().map((b) => onFilters('proposed', (f) => setProposed(f, b))),
  fc.constant(onFilters('dates', (f) => setDates(f, { clock: 'said', from: '2024-01-01', to: null }))),
  fc.constant(onFilters('clear', clearFilters)),
);
const runs = { numRuns: 300 };
const acts = fc.array(act, { maxLength: 40 });
const first: Canvas = {
  ...emptyCanvas,
  title: 'First',
  placed: { a: { x: 0, y: 0 }, b: { x: 50, y: 10 }, d: { x: 9, y: 90 } },
};
const view = () => useView.getState();
const history = () => useView.temporal.getState();
const play = ({ on, step }: Act) => (on === 'canvas' ? view().change(step) : view().sift(step));
const state = () => ({ canvas: view().canvas, filters: view().filters });
const begin = () => {
  useView.setState({ canvas: emptyCanvas, opened: null, selection: null, picked: [], filters: noFilters });
  history().clear();
  view().open(first, true);
};
beforeEach(begin);

test('any sequence of steps undone gives the start, and redone the end', () => {
  fc.assert(
    fc.property(acts, (sequence) => {
      begin();
      const start = state();
      for (const a of sequence) play(a);
      const end = state();
      const steps = history().pastStates.length;
      history().undo(steps);
      expect(state()).toEqual(start);
      history().redo(steps);
      expect(state()).toEqual(end);
    }),
    runs,
  );
});

test('whatever is done, the canvas holds together', () => {
  fc.assert(
    fc.property(acts, (sequence) => {
      begin();
      for (const a of sequence) play(a);
      const { canvas } = view();
      const here = new Set(membersOf(canvas));
      expect(canvas.pinned.filter((id) => !(id in canvas.placed))).toEqual([]);
      expect(canvas.removed.filter((id) => here.has(id))).toEqual([]);
      expect(canvas.waiting.filter((id) => id in canvas.placed)).toEqual([]);
      const { groups } = canvas;
      if (groups) {
        expect(Object.values(groups.of).filter((g) => !(g in groups.stacks))).toEqual([]);
        // Of a group that is closed nothing is drawn by itself.
        const drawn = Object.keys(canvas.placed).filter(
          (id) => id in groups.of && !((groups.of[id] ?? '') in groups.pens),
        );
        expect(drawn).toEqual([]);
      }
    }),
    runs,
  );
});

test('steps change nothing they were not asked to change', () => {
  fc.assert(
    fc.property(acts, places, (sequence, fresh) => {
      begin();
      for (const a of sequence) play(a);
      const { canvas } = view();
      const after = put(canvas, fresh);
      for (const [id, at] of Object.entries(canvas.placed)) expect(after.placed[id]).toBe(at);
      const laid = rearrange(canvas, fresh, 'force');
      for (const id of canvas.pinned) expect(laid.placed[id]).toBe(canvas.placed[id]);
    }),
  );
});

test('aligned entities stand on one line, distributed ones evenly apart, pinned ones where they were', () => {
  const c = { ...first, pinned: ['d'] };
  expect(align(c, ['a', 'b', 'd'], 'bottom').placed).toEqual({ ...c.placed, a: { x: 0, y: 10 } });
  const three = put(first, { c: { x: 100, y: 0 } });
  expect(distribute(three, ['a', 'b', 'c', 'd'], 'x').placed).toEqual({
    a: { x: 0, y: 0 },
    d: { x: 33, y: 90 },
    b: { x: 67, y: 10 },
    c: { x: 100, y: 0 },
  });
});

test('a group opened and closed again leaves the canvas as it was', () => {
  const groups = {
    by: 'type' as const,
    of: { a: 'g', b: 'g', d: 'h' },
    stacks: { g: { x: 1, y: 1 }, h: { x: 9, y: 9 } },
    pens: {},
  };
  const closed = group(first, groups);
  expect(closed.placed).toEqual({});
  const open = openGroup(closed, 'g', { a: { x: 5, y: 5 }, d: { x: 6, y: 6 } }, pen);
  expect(open.placed).toEqual({ a: { x: 5, y: 5 } });
  expect(moveGroups(open, { g: { x: 11, y: 21 } }).placed).toEqual({ a: { x: 6, y: 6 } });
  expect(closeGroup(open, 'g')).toEqual(closed);
  expect(ungroup(open, { b: { x: 7, y: 7 } })).toEqual({
    ...first,
    placed: { a: { x: 5, y: 5 }, b: { x: 7, y: 7 } },
    waiting: ['d'],
  });
});

test('an entity called by name comes out of its closed group, and stays on the sheet of an open one', () => {
  const c = group(first, {
    by: 'type',
    of: { a: 'g', b: 'h' },
    stacks: { g: { x: 0, y: 0 }, h: { x: 9, y: 0 } },
    pens: {},
  });
  const open = openGroup(c, 'h', {}, pen);
  expect(put(open, { a: { x: 5, y: 5 }, b: { x: 6, y: 6 } }).groups?.of).toEqual({ b: 'h' });
});

test('what is gone from the graph is gone from groups and pins too', () => {
  const c = { ...group(first, { by: 'type', of: { d: 'g' }, stacks: { g: { x: 0, y: 0 } }, pens: {} }), pinned: ['a'] };
  expect(forget(c, ['a', 'd'])).toEqual({
    ...c,
    placed: { b: { x: 50, y: 10 } },
    pinned: [],
    groups: { by: 'type', of: {}, stacks: { g: { x: 0, y: 0 } }, pens: {} },
  });
});
