import { expect, test } from '@jest/globals';
import { type Canvas, emptyCanvas, forget, move, put, rearrange, take } from '../../../client/state/canvas/canvas.ts';
import { rename, renamedSelection } from '../../../client/state/canvas/rename.ts';

const at = (x: number, y = 0) => ({ x, y });
const canvas: Canvas = {
  ...emptyCanvas,
  placed: { a: at(1), b: at(2) },
  start: ['a'],
  removed: ['c'],
  waiting: ['d', 'e'],
};

test('what comes keeps others in place and is no longer removed or waiting', () => {
  expect(put(canvas, { a: at(9), c: at(3), d: at(4) })).toEqual({
    ...canvas,
    placed: { a: at(1), b: at(2), c: at(3), d: at(4) },
    removed: [],
    waiting: ['e'],
  });
});

test('what is taken off is remembered once, and is no start any more', () => {
  expect(take(canvas, ['a', 'c', 'never-here'])).toEqual({
    ...canvas,
    placed: { b: at(2) },
    start: [],
    removed: ['c', 'a'],
  });
});

test('only what lies there moves', () => {
  expect(move(canvas, { a: at(5, 5), z: at(1) }).placed).toEqual({ a: at(5, 5), b: at(2) });
});

test('a step that changes nothing is no step', () => {
  expect(put(canvas, { a: at(9) })).toBe(canvas);
  expect(take(canvas, ['z'])).toBe(canvas);
  expect(move(canvas, { a: at(1) })).toBe(canvas);
});

test('another arrangement is another arrangement even where nothing moves', () => {
  expect(rearrange(canvas, {}, 'column')).toEqual({ ...canvas, arrangement: 'column' });
});

test('what is gone from the graph leaves no trace', () => {
  expect(forget(canvas, ['a', 'c', 'e'])).toEqual({
    ...canvas,
    placed: { b: at(2) },
    start: [],
    removed: [],
    waiting: ['d'],
  });
});

test('entities that became one stand under the surviving id, in its place', () => {
  const groups = { by: 'type' as const, of: { x: 'G', y: 'G' }, stacks: { G: at(0) }, pens: {} };
  const c = { ...canvas, pinned: ['b'], groups };
  expect(rename(c, { b: 'a', e: 'f', x: 'y' })).toEqual({
    ...c,
    placed: { a: at(1) },
    waiting: ['d', 'f'],
    pinned: ['a'],
    groups: { ...groups, of: { y: 'G' } },
  });
  expect(rename(c, { b: 'z' }).placed).toEqual({ a: at(1), z: at(2) });
  expect(rename(canvas, {})).toBe(canvas);
  expect(renamedSelection({ kind: 'link', id: 'a~PART_OF~b~instrument' }, { b: 'z' })).toEqual({
    kind: 'link',
    id: 'a~PART_OF~z~instrument',
  });
  expect(renamedSelection({ kind: 'link', id: 'a~PART_OF~b' }, { b: 'a' })).toEqual({ kind: 'entity', id: 'a' });
});
