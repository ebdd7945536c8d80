import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import type { MarkedParagraph } from './marks.ts';
import { offsetAtPoint } from './offsets.ts';
import styles from './review-text.module.css';
import type { End, Move } from './spans.ts';

type Place = { readonly x: number; readonly y: number };
type Ends = Readonly<Record<End, Place>>;
const ends = ['start', 'end'] as const;
const words = { start: 'Where the passage begins', end: 'Where the passage ends' } as const;
const steps: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Two grips over the text, at the ends of the passage in hand. They stand beside the words and not in them, so that the
 * one that is dragged, or has the focus, outlives every drawing of the text under it.
 */
export function PassageEnds({
  box,
  text,
  paragraphs,
  inHand,
  onMove,
}: {
  box: RefObject<HTMLDivElement | null>;
  text: string;
  paragraphs: readonly MarkedParagraph[];
  inHand: string | null;
  onMove(end: End, to: Move): void;
}) {
  const [at, setAt] = useState<Ends | null>(null);
  const measure = useCallback(() => setAt(box.current && placesIn(box.current)), [box]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks stand at other places
  useLayoutEffect(measure, [measure, paragraphs, inHand]);
  // The box is there only after what is in it was laid out, so its first size is told by the observer.
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    void document.fonts.ready.then(measure);
    return () => sizes.disconnect();
  }, [box, measure]);

  const spans = paragraphs.flatMap((p) => p.pieces.flatMap((x) => x.marks.filter((m) => m.id === inHand)));
  const rim = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
  const home = (end: End) => paragraphs.find((p) => p.start <= rim[end] && rim[end] <= p.end);

  const drag = (end: End) => (down: PointerEvent) => {
    const element = box.current;
    if (element === null || down.button !== 0) return;
    down.preventDefault();
    if (down.currentTarget instanceof HTMLElement) down.currentTarget.focus({ preventScroll: true });
    element.dataset.dragging = '';
    const moved = (e: globalThis.PointerEvent) => {
      const to = offsetAtPoint(e.clientX, e.clientY, element);
      if (to !== null) onMove(end, { at: to });
    };
    const done = () => {
      delete element.dataset.dragging;
      document.removeEventListener('pointermove', moved);
      for (const over of ['pointerup', 'pointercancel']) document.removeEventListener(over, done);
    };
    document.addEventListener('pointermove', moved);
    for (const over of ['pointerup', 'pointercancel']) document.addEventListener(over, done);
  };
  const press = (end: End) => (e: KeyboardEvent) => {
    const by = steps[e.key];
    if (by === undefined || e.shiftKey || e.altKey || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    onMove(end, { by });
  };
  if (at === null || spans.length === 0) return null;
  return ends.map((end) => {
    const paragraph = home(end);
    const near =
      end === 'start' ? text.slice(rim.start, rim.start + 40) : text.slice(Math.max(0, rim.end - 40), rim.end);
    return (
      <button
        key={end}
        type="button"
        role="slider"
        lang="en"
        className={styles.end}
        data-end={end}
        aria-label={words[end]}
        aria-valuemin={paragraph?.start ?? 0}
        aria-valuemax={paragraph?.end ?? text.length}
        aria-valuenow={rim[end]}
        aria-valuetext={`“${near.trim()}”`}
        style={{ left: at[end].x, top: at[end].y }}
        onPointerDown={drag(end)}
        onKeyDown={press(end)}
      />
    );
  });
}

/** From the corner of the text: where the first line of the passage begins above, and where its last ends below. */
function placesIn(box: HTMLElement): Ends | null {
  const first = [...(box.querySelector('[data-from]')?.getClientRects() ?? [])][0];
  const last = [...([...box.querySelectorAll('[data-to]')].at(-1)?.getClientRects() ?? [])].at(-1);
  if (first === undefined || last === undefined) return null;
  const { left, top } = box.getBoundingClientRect();
  return { start: { x: first.left - left, y: first.top - top }, end: { x: last.right - left, y: last.bottom - top } };
}
