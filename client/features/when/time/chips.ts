/** A number on a row of time: its middle stands between `lo` and `hi`, as near to `want` as the others allow. */
export type Chip = { readonly id: string; readonly lo: number; readonly hi: number; readonly want: number };
export type ChipAt = { readonly id: string; readonly x: number; readonly level: number };
/** Chips that found no room, counted where they would stand. */
export type More = { readonly x: number; readonly ids: readonly string[] };
export type Row = { readonly placed: readonly ChipAt[]; readonly more: readonly More[] };

/**
 * Chips in the order given, each on the lowest level with room for it; what has none is counted, never drawn over
 * another. A chip moves only within its own dates.
 */
export function placeChips(
  chips: readonly Chip[],
  { size, levels, left, right }: { size: number; levels: number; left: number; right: number },
): Row {
  const taken: number[][] = Array.from({ length: levels }, () => []);
  const placed: ChipAt[] = [];
  const more: { x: number; ids: string[] }[] = [];
  const clamp = (x: number) => Math.min(right, Math.max(left, x));
  for (const chip of chips) {
    const [lo, hi, want] = [clamp(chip.lo), clamp(chip.hi), clamp(chip.want)];
    let at: ChipAt | undefined;
    for (let level = 0; level < levels && at === undefined; level++) {
      const row = taken[level] ?? [];
      const free = [want, lo, hi, ...row.flatMap((t) => [t - size, t + size])]
        .filter((x) => x >= lo && x <= hi && row.every((t) => Math.abs(t - x) >= size))
        .sort((a, b) => Math.abs(a - want) - Math.abs(b - want) || a - b);
      const [x] = free;
      if (x === undefined) continue;
      row.push(x);
      at = { id: chip.id, x, level };
    }
    if (at !== undefined) {
      placed.push(at);
      continue;
    }
    const near = more.find((m) => Math.abs(m.x - want) < size + 8);
    if (near === undefined) more.push({ x: want, ids: [chip.id] });
    else near.ids.push(chip.id);
  }
  return { placed, more };
}
