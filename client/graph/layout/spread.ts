/**
 * Places in a row as near as can be to where each wants to be, in the order given and at least `gap[i]` apart from the
 * next: least squares by pooling neighbours that want too much. Ends stay within `from` and `to` where there is room.
 */
export function spread(wanted: readonly number[], gap: readonly number[], from: number, to: number): number[] {
  const shift: number[] = [];
  let sum = 0;
  for (let i = 0; i < wanted.length; i++) {
    shift.push(sum);
    sum += gap[i] ?? 0;
  }
  const need = shift.at(-1) ?? 0;
  const room = Math.max(to, from + need);
  type Pool = { mean: number; count: number };
  const pools: Pool[] = [];
  for (const [i, w] of wanted.entries()) {
    pools.push({ mean: w - (shift[i] ?? 0), count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before && before.mean > last.mean; ) {
      before.mean = (before.mean * before.count + last.mean * last.count) / (before.count + last.count);
      before.count += last.count;
      pools.pop();
      last = pools.at(-1);
      before = pools.at(-2);
    }
  }
  const within = (z: number) => Math.min(Math.max(z, from), room - need);
  return pools.flatMap((p) => Array.from({ length: p.count }, () => within(p.mean))).map((z, i) => z + (shift[i] ?? 0));
}
