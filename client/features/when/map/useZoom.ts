import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';

/** How the map is moved from the place where it shows the whole selection: `screen = drawn × k + (x, y)`. */
export type Zoom = { readonly k: number; readonly x: number; readonly y: number };
export const fitted: Zoom = { k: 1, x: 0, y: 0 };
const [least, most] = [0.5, 40];

/** Nearer or further with this point of the screen staying where it is. */
export function zoomAt({ k, x, y }: Zoom, factor: number, at: { x: number; y: number }): Zoom {
  const next = Math.min(most, Math.max(least, k * factor));
  return { k: next, x: at.x - ((at.x - x) / k) * next, y: at.y - ((at.y - y) / k) * next };
}
const moved = (z: Zoom, dx: number, dy: number): Zoom => ({ ...z, x: z.x + dx, y: z.y + dy });

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
};

/** Wheel, drag, two fingers, buttons and keys move the map; `width` and `height` give its middle. */
export function useZoom(width: number, height: number) {
  const [zoom, setZoom] = useState(fitted);
  const surface = useRef<HTMLElement>(null);
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const middle = useCallback(
    (factor: number) => setZoom((z) => zoomAt(z, factor, { x: width / 2, y: height / 2 })),
    [width, height],
  );

  useEffect(() => {
    const el = surface.current;
    if (el === null) return;
    // React listens passively, which would let the page scroll along.
    const wheel = (e: WheelEvent) => {
      e.preventDefault();
      const box = el.getBoundingClientRect();
      setZoom((z) => zoomAt(z, 2 ** (-e.deltaY / 300), { x: e.clientX - box.left, y: e.clientY - box.top }));
    };
    el.addEventListener('wheel', wheel, { passive: false });
    return () => el.removeEventListener('wheel', wheel);
  }, []);

  const onPointerDown = (e: PointerEvent<HTMLElement>) => {
    if (e.target instanceof Element && e.target.closest('button, a')) return;
    e.currentTarget.setPointerCapture(e.pointerId);
    fingers.current.set(e.pointerId, { x: e.clientX, y: e.clientY });
  };
  const onPointerMove = (e: PointerEvent<HTMLElement>) => {
    const before = fingers.current.get(e.pointerId);
    if (before === undefined) return;
    const now = { x: e.clientX, y: e.clientY };
    const [other] = [...fingers.current].filter(([id]) => id !== e.pointerId).map(([, at]) => at);
    fingers.current.set(e.pointerId, now);
    if (other === undefined) return setZoom((z) => moved(z, now.x - before.x, now.y - before.y));
    const box = e.currentTarget.getBoundingClientRect();
    const apart = (a: { x: number; y: number }) => Math.hypot(a.x - other.x, a.y - other.y) || 1;
    const at = { x: (now.x + other.x) / 2 - box.left, y: (now.y + other.y) / 2 - box.top };
    setZoom((z) => zoomAt(z, apart(now) / apart(before), at));
  };
  const lift = (e: PointerEvent<HTMLElement>) => {
    fingers.current.delete(e.pointerId);
  };
  const onKeyDown = (e: KeyboardEvent<HTMLElement>) => {
    if (e.target !== e.currentTarget || e.altKey || e.ctrlKey || e.metaKey) return;
    const by = arrows[e.key];
    if (by) setZoom((z) => moved(z, ...by));
    else if (e.key === '+' || e.key === '=') middle(1.5);
    else if (e.key === '-') middle(1 / 1.5);
    else if (e.key === '0') setZoom(fitted);
    else return;
    e.preventDefault();
    // Up and down would walk the list as well.
    e.stopPropagation();
  };
  return {
    zoom,
    surface,
    nearer: () => middle(1.5),
    further: () => middle(1 / 1.5),
    fit: () => setZoom(fitted),
    handlers: { onPointerDown, onPointerMove, onPointerUp: lift, onPointerCancel: lift, onKeyDown },
  };
}
