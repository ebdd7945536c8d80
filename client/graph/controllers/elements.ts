import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from '../../state/canvas/canvas.ts';
import { ofGroups } from '../groups/elements.ts';
import { type DrawnStanding, glyphOf } from '../look.ts';
import type { Route } from '../routes/routes.ts';
import { entityData, linkData, type Scene } from '../scene.ts';
import type { Named } from './names.ts';
import { applyInSlices } from './slices.ts';

/** ms the newcomers and moved entities take to their places; `from` is where newcomers come out of. */
export type Arrival = { readonly move: number; readonly from: Point | null };
/** What newcomers know from the beginning, so that none is styled twice. */
export type Drawing = { readonly routes: ReadonlyMap<string, Route>; readonly named: Named; readonly bare: boolean };

/** Makes the canvas show the scene: what left goes, what came flies out of its origin, what moved moves. */
export function showElements(cy: Core, scene: Scene, arrival: Arrival, drawing: Drawing): void {
  const entities = entityData(scene).filter((e) => scene.placed[e.id]);
  const there = new Set(entities.map((e) => e.id));
  const links = linkData(scene).filter((l) => there.has(l.source) && there.has(l.target));
  const wanted = new Set([...there, ...links.map((l) => l.id)]);
  const moves: Record<string, Point> = {};
  const fresh: ElementDefinition[] = [];
  const animate = arrival.move > 0 && cy.nodes().nonempty();
  cy.batch(() => {
    cy.elements()
      .not(ofGroups)
      .filter((e) => !wanted.has(e.id()))
      .remove();
    for (const data of entities) {
      const at = scene.placed[data.id] ?? { x: 0, y: 0 };
      if (!cy.hasElementWithId(data.id)) {
        const position = { ...((animate && arrival.from) || at) };
        fresh.push({ group: 'nodes', data, position, classes: classesOf(data.id, drawing) });
        if (animate && arrival.from) moves[data.id] = at;
        continue;
      }
      const old = cy.getElementById(data.id);
      if (differs(old.data(), data)) old.data(data);
      const { x, y } = old.position();
      if (Math.hypot(x - at.x, y - at.y) < 0.5) continue;
      moves[data.id] = at;
    }
    for (const data of links) {
      if (cy.hasElementWithId(data.id)) {
        const old = cy.getElementById(data.id);
        if (!differs(old.data(), data)) continue;
        old.data(data);
        old.toggleClass('signed', isSigned(data.standing, drawing.bare));
      } else {
        const way = wayData(drawing.routes.get(data.id));
        const classes = isSigned(data.standing, drawing.bare) ? ['signed'] : [];
        fresh.push({ group: 'edges', data: { ...data, ...way }, classes });
      }
    }
    cy.add(fresh);
    for (const id of new Set([...((cy.scratch('off') as Iterable<string> | undefined) ?? []), ...scene.off])) {
      const e = cy.getElementById(id);
      const off = scene.off.has(id);
      // A style of its own costs an element its place in the sheet's caches, so only what was or is hidden gets one.
      if (off !== (e.scratch('off') === true)) {
        e.scratch('off', off);
        e.style('display', off ? 'none' : 'element');
      }
    }
    cy.scratch('off', scene.off);
  });
  applyInSlices(cy, moves, animate ? arrival.move : 0);
}

/** Every change of data has an element styled and drawn anew, even one to the same values. */
const differs = (had: Readonly<Record<string, unknown>>, wanted: object): boolean =>
  Object.entries(wanted).some(([name, value]) => had[name] !== value);
/** A straight Link has no bends to read, which the sheet knows by their absence. */
const bends = (r: Route): boolean => r.distances.some((d) => Math.abs(d) > 0.5);
const wayData = (r: Route | undefined) => ({
  glyphAt: r?.glyphAt ?? 40,
  ...(r && bends(r) && { weights: [...r.weights], distances: [...r.distances] }),
});

export function applyRoutes(cy: Core, routes: ReadonlyMap<string, Route>): void {
  cy.batch(() => {
    for (const [id, r] of routes) {
      const e = cy.getElementById(id);
      if (e.empty() || sameWay(e.data(), r)) continue;
      e.data(wayData(r));
      if (!bends(r)) e.removeData('weights distances');
    }
  });
}
type Way = Pick<Route, 'glyphAt'> & Partial<Pick<Route, 'weights' | 'distances'>>;
const sameWay = (a: Way, r: Route): boolean =>
  a.glyphAt === r.glyphAt &&
  sameNumbers(a.weights ?? [], bends(r) ? r.weights : []) &&
  sameNumbers(a.distances ?? [], bends(r) ? r.distances : []);
const sameNumbers = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((n, i) => n === b[i]);

const classesOf = (id: string, { named: { narrow, nameless }, bare }: Drawing): string[] => [
  ...(narrow.has(id) ? ['narrow'] : []),
  ...(nameless.has(id) ? [] : ['named']),
  ...(bare ? [] : ['signed']),
];
const isSigned = (standing: DrawnStanding, bare: boolean): boolean => !bare && glyphOf(standing) !== '';
/** Gives entities their icons and Links their glyphs, or takes them. */
export function applySigns(cy: Core, bare: boolean): void {
  cy.batch(() => {
    cy.elements('[look], [standing]').forEach((e) => {
      const standing: DrawnStanding | undefined = e.data('standing');
      const signed = standing ? isSigned(standing, bare) : !bare;
      if (e.hasClass('signed') !== signed) e.toggleClass('signed', signed);
    });
  });
}
export function applyNames(cy: Core, { narrow, nameless }: Named): void {
  cy.batch(() => {
    cy.nodes().forEach((n) => {
      const [short, named] = [narrow.has(n.id()), !nameless.has(n.id())];
      if (n.hasClass('narrow') !== short) n.toggleClass('narrow', short);
      if (n.hasClass('named') !== named) n.toggleClass('named', named);
    });
  });
}
