import type { RefObject } from 'react';
import { entityIcons } from '../ui/EntityGlyph.tsx';
import { type EntityLook, entityLooks } from '../ui/entityLook.ts';
import type { Tokens } from './tokens.ts';

/**
 * The icons of the entity types, rendered where nobody sees them: a canvas needs their paths, and this way it draws the
 * very icons that the rest of the page shows.
 */
export function IconSource({ host }: { host: RefObject<HTMLDivElement | null> }) {
  return (
    <div ref={host} hidden>
      {entityLooks.map((look) => {
        const Icon = entityIcons[look];
        return <Icon key={look} data-icon={look} />;
      })}
    </div>
  );
}
export type IconPaths = Readonly<Partial<Record<EntityLook, string>>>;
export const readIcons = (host: HTMLElement | null): IconPaths =>
  Object.fromEntries(entityLooks.map((look) => [look, host?.querySelector(`[data-icon="${look}"]`)?.innerHTML ?? '']));

/** The picture reaches this far beyond the body, in its 48 units, to hold the badge. */
const margin = 14;
export const iconScale = `${((48 + 2 * margin) / 48) * 100}%`;

export type IconAsk = { look: EntityLook; colour: string; hidden: number; size: number };
/**
 * Icon of an entity as a data URI: the glyph of its type and, where neighbours are not shown, their number in a badge at
 * the upper right. The badge keeps its size whatever the size of the entity.
 */
export function nodeIcons(paths: IconPaths, t: Tokens): (ask: IconAsk) => string {
  const known = new Map<string, string>();
  return ({ look, colour, hidden, size }) => {
    const key = `${look}|${colour}|${hidden}|${size}`;
    const had = known.get(key);
    if (had !== undefined) return had;
    const uri = `data:image/svg+xml;utf8,${encodeURIComponent(picture(paths[look] ?? '', colour, badge(hidden, size, t)))}`;
    known.set(key, uri);
    return uri;
  };
}

const picture = (icon: string, colour: string, extra: string) => {
  const box = 48 + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${box * 3}" height="${box * 3}" viewBox="${-margin} ${-margin} ${box} ${box}"><g transform="translate(13 13) scale(.92)" fill="none" stroke="${colour}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${icon}</g>${extra}</svg>`;
};
function badge(hidden: number, size: number, t: Tokens): string {
  if (hidden <= 0) return '';
  const k = 48 / size;
  const text = `+${hidden}`;
  const [w, h, font] = [(7 + 6.2 * text.length) * k, 14 * k, 10 * k];
  const x = Math.min(48 + margin - w - 0.5, 41 - w / 2 + 4);
  const y = -margin + 0.5 + Math.max(0, margin - 1 - h * 0.75);
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${h / 2}" fill="${t.sheet}" stroke="${t['rule-strong']}" stroke-width="${k}"/><text x="${x + w / 2}" y="${y + h * 0.745}" font-family="Noto Sans, DejaVu Sans, Segoe UI, Helvetica, sans-serif" font-size="${font}" font-weight="600" text-anchor="middle" fill="${t['ink-2']}">${text}</text>`;
}
