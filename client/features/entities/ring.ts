/** Neighbours drawn around an entity in its dossier; more do not fit beside their names. */
export const aroundFirst = 7;

export type Spot = { readonly x: number; readonly y: number };
/** An entity in the middle and the others on a ring as wide as their names need, the first at the top. */
export function ringOf(middle: string, others: readonly string[], width: number, height: number): Record<string, Spot> {
  const turn = (2 * Math.PI) / Math.max(1, others.length);
  return {
    [middle]: { x: 0, y: 0 },
    ...Object.fromEntries(
      others.map((id, i): [string, Spot] => {
        const angle = -Math.PI / 2 + i * turn;
        return [id, { x: Math.cos(angle) * (width / 2), y: Math.sin(angle) * (height / 2) }];
      }),
    ),
  };
}
