import type { ReactNode } from 'react';
import type { Point } from '../../state/canvas/canvas.ts';
import type { Spot } from '../controllers/marks.ts';
import type { Camera } from '../fit.ts';
import type { Scene } from '../scene.ts';
import styles from './group-card.module.css';
import { groupElement, groupPlaces, sumElement } from './scene.ts';

/** What a stack or a sum holds, exactly, beside it while the pointer or the keyboard is on it. */
export function GroupCard({
  scene,
  spot,
  camera,
  width,
  children,
}: {
  scene: Scene;
  spot: Spot;
  camera: Camera;
  /** Of the canvas: the card stays inside. */
  width: number;
  children: ReactNode;
}) {
  const at = placeOf(scene, spot);
  if (at === null || !children) return null;
  return (
    <div
      className={styles.card}
      aria-hidden="true"
      style={{
        left: Math.min(at.x * camera.zoom + camera.pan.x, Math.max(0, width - cardRoom)),
        top: at.y * camera.zoom + camera.pan.y,
      }}
    >
      {children}
    </div>
  );
}

const cardRoom = 290;
function placeOf({ groups, placed }: Scene, spot: Spot): Point | null {
  const stack = groups?.stacks.find((s) => groupElement(s.id) === spot.id);
  if (stack) return { x: stack.at.x + stack.width / 2, y: stack.at.y };
  const sum = groups?.sums.find((s) => sumElement(s.id) === spot.id);
  if (!sum) return null;
  const all = { ...placed, ...groupPlaces(groups) };
  const [a, b] = [all[sum.source], all[sum.target]];
  return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : null;
}
