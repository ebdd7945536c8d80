import type { Content } from './content.ts';

/** Who carried the words of a report: those it was told to, then every report that it is a part of, from the inside out. */
export function chainOf(all: readonly Content[], content: Content): string[] {
  const own = content.occurrence;
  // Most reports stand alone.
  if (all.length === 1) return own.via.filter((v, i) => v !== own.voice && own.via.indexOf(v) === i);
  const size = (c: Content) => c.parts.reduce((sum, p) => sum + p.to - p.from, 0);
  const around = all
    .filter((c) => c !== content && c.parts.some((p) => p.from <= own.first && own.first < p.to) && !inside(content, c))
    .sort((a, b) => size(a) - size(b))
    .flatMap((c) => [c.occurrence.voice, ...c.occurrence.via]);
  return [...new Set([...own.via, ...around])].filter((v) => v !== own.voice);
}

/** Whether the attributing words of one lie in the content of the other. */
const inside = (outer: Content, inner: Content) =>
  outer.parts.some((p) => p.from <= inner.occurrence.first && inner.occurrence.first < p.to);
