import { type PointerEvent, useRef, useState } from 'react';
import type { Clock, Period } from '../sift.ts';
import { daysBetween, type Scale } from './axis.ts';
import type { Geometry } from './rows.ts';
import { rowsOf } from './sheet.ts';

/** Shorter than this a stroke is a click that missed. */
const least = 5;

/** The row whose line is nearest: a brush is read on its clock. */
const clockAt = (y: number, { y: lines }: Geometry, recorded: boolean): Clock =>
  rowsOf(recorded).reduce((near, c) => (Math.abs(lines[c] - y) < Math.abs(lines[near] - y) ? c : near), 'happened');

/** A stroke along a row chooses the period it covers, on the clock of that row. */
export function useBrush(
  scale: Scale | null,
  geometry: Geometry,
  recorded: boolean,
  onPeriod: (period: Period) => void,
) {
  const stroke = useRef<{ clock: Clock; from: number } | null>(null);
  const [drawn, setDrawn] = useState<{ from: number; to: number } | null>(null);
  const xOf = (e: PointerEvent<HTMLElement>) =>
    Math.min(geometry.right, Math.max(geometry.left, e.clientX - e.currentTarget.getBoundingClientRect().left));

  const onPointerDown = (e: PointerEvent<HTMLElement>) => {
    if (scale === null || e.button !== 0 || e.pointerType === 'touch') return;
    if (e.target instanceof Element && e.target.closest('button, a')) return;
    const box = e.currentTarget.getBoundingClientRect();
    const x = e.clientX - box.left;
    if (x < geometry.left || x > geometry.right) return;
    e.currentTarget.setPointerCapture(e.pointerId);
    stroke.current = { clock: clockAt(e.clientY - box.top, geometry, recorded), from: x };
  };
  const onPointerMove = (e: PointerEvent<HTMLElement>) => {
    if (stroke.current === null) return;
    const x = xOf(e);
    setDrawn({ from: Math.min(stroke.current.from, x), to: Math.max(stroke.current.from, x) });
  };
  const onPointerUp = (e: PointerEvent<HTMLElement>) => {
    const made = stroke.current;
    stroke.current = null;
    setDrawn(null);
    const x = xOf(e);
    if (made === null || scale === null || Math.abs(x - made.from) < least) return;
    onPeriod({ clock: made.clock, ...daysBetween(scale, made.from, x) });
  };
  const onPointerCancel = () => {
    stroke.current = null;
    setDrawn(null);
  };
  return { drawn, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}
