import type { Core } from 'cytoscape';
import { type Drawn, forgetDerived, styledBefore } from '../hit/renderer.ts';

/** The parts of Cytoscape's sheet that we stand on; none of them is in its types. */
type Sheet = {
  apply(some: ArrayLike<Drawn>): unknown;
  checkTriggers(e: Drawn, ...change: unknown[]): void;
  parse(name: string, value: string | number): unknown;
  getDefaultProperties(): Record<string, unknown>;
};
type Told = Drawn & { dirtyStyleCache(): void; dirtyBoundingBoxCache(): void };

/**
 * Makes the sheet of a canvas cheap for many elements; to be called again with every new sheet. `defaults`: what holds
 * for every element that says nothing else.
 *
 * Each property that an element gets has Cytoscape look up its Links and tell everybody that its size may be another,
 * some twenty times for an element that nobody has seen yet. A new element tells it once, when it has all of them.
 */
export function quickenSheet(cy: Core, defaults: Readonly<Record<string, string | number>>): void {
  // Not in Cytoscape's types, which tell of its public side only; every field used is named in `Sheet`.
  const sheet = cy.style() as unknown as Sheet;
  const own = sheet.getDefaultProperties();
  for (const [name, value] of Object.entries(defaults)) own[name] = sheet.parse(name, value);
  const { apply, checkTriggers } = sheet;
  sheet.checkTriggers = (e, ...change) => {
    if (styledBefore(e)) checkTriggers.call(sheet, e, ...change);
  };
  sheet.apply = (some) => {
    const fresh = Array.from(some).filter((e) => !styledBefore(e)) as Told[];
    const changed = apply.call(sheet, some);
    for (const e of fresh) {
      if (e.isNode()) e.dirtyStyleCache();
      else forgetDerived(e);
      (cy as Core & { notify(event: string, e: Drawn): void }).notify('zorder', e);
      e.dirtyBoundingBoxCache();
    }
    return changed;
  };
}
