import { beforeEach, expect, test } from '@jest/globals';
import { type Canvas, emptyCanvas, idsOf, put, take } from '../../../client/state/canvas/canvas.ts';
import { noFilters } from '../../../client/state/filters/filters.ts';
import { isPlain, useView } from '../../../client/state/view.ts';

const first: Canvas = { ...emptyCanvas, query: 'opening', title: 'First', placed: { a: { x: 0, y: 0 } } };
const view = () => useView.getState();
const history = () => useView.temporal.getState();
beforeEach(() => {
  useView.setState({
    canvas: emptyCanvas,
    opened: null,
    selection: null,
    picked: [],
    filters: noFilters,
    table: false,
    wish: null,
  });
  history().clear();
});

test('undo and redo walk the steps of the canvas, and an opened canvas cannot be undone into nothing', () => {
  view().open(first, true);
  history().undo();
  expect(view().canvas).toBe(first);
  view().change((c) => put(c, { b: { x: 1, y: 1 } }));
  view().change((c) => take(c, ['a']));
  history().undo();
  expect(idsOf(view().canvas)).toEqual(['a', 'b']);
  history().undo();
  expect(view().canvas).toBe(first);
  history().redo();
  expect(idsOf(view().canvas)).toEqual(['a', 'b']);
});

test('a selection is no step, a filter is one', () => {
  view().open(first, true);
  view().select({ kind: 'entity', id: 'a' });
  view().pick(['a', 'not-here', 'a']);
  expect(view().picked).toEqual(['a']);
  expect(history().pastStates).toEqual([]);
  view().toggle('types', 'Person');
  expect(view().filters).toEqual({ ...noFilters, types: ['Person'] });
  history().undo();
  expect(view().filters).toBe(noFilters);
});

test('another canvas brings the one before back with undo', () => {
  view().open(first, true);
  view().open({ ...first, title: 'Second', placed: { z: { x: 0, y: 0 } } }, false);
  expect(view().canvas.title).toBe('Second');
  history().undo();
  expect(view().canvas.title).toBe('First');
});

test('a correction is no step, and the same selection is no change', () => {
  view().open(first, true);
  view().amend((c) => ({ ...c, removed: ['gone'] }));
  expect(history().pastStates).toEqual([]);
  view().select({ kind: 'entity', id: 'a' });
  const { selection } = view();
  view().select({ kind: 'entity', id: 'a' });
  expect(view().selection).toBe(selection);
});

test('a canvas as its query opened it is told from any other', () => {
  view().open(first, true);
  expect(isPlain(view())).toBe(true);
  view().toggle('types', 'Person');
  expect(isPlain(view())).toBe(true);
  view().change((c) => take(c, ['a']));
  expect(isPlain(view())).toBe(false);
  view().open(first, false);
  expect(isPlain(view())).toBe(false);
});

test('a view kept under a name is plain until it or its filters change, and keeping it is no step', () => {
  view().open(first, false);
  view().keptAs('Vendors', 'vendors');
  expect([view().canvas.title, view().canvas.view, isPlain(view())]).toEqual(['Vendors', 'vendors', true]);
  expect(history().pastStates).toEqual([]);
  view().toggle('types', 'Person');
  expect(isPlain(view())).toBe(false);
  history().undo();
  expect(isPlain(view())).toBe(true);
});
