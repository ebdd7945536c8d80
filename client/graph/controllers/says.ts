import type { Core } from 'cytoscape';
import { glyphOf, labelUnits } from '../look.ts';
import type { Measure } from '../measure.ts';
import { glyphBox, sayPlaces } from '../routes/glyphs.ts';
import type { Obstacle } from '../routes/obstacle.ts';
import type { Route } from '../routes/routes.ts';

const loud = ['selected', 'focus', 'hover'];
const standings = ['disputed', 'planned', 'corroborated', 'single-source', 'unreviewed'];
const size = 13;

/**
 * Links in hand or beside it say their predicate in words. Each says it where it covers nothing that is seen; one that
 * finds no such spot keeps its glyph and says its words when the pointer or the keyboard comes to it.
 */
export function placeSays(
  cy: Core,
  routes: ReadonlyMap<string, Route>,
  obstacles: readonly Obstacle[],
  measure: Measure,
): void {
  const saying = cy.edges('.near, .selected, .hover, .focus');
  const units = labelUnits(cy.zoom());
  const seen = obstacles.filter((o) => !cy.getElementById(o.id).hasClass('dim'));
  const curves = new Map(
    saying
      .map((e) => e.id())
      .flatMap((id) => {
        const route = routes.get(id);
        return route ? [[id, route.curve] as const] : [];
      }),
  );
  const radius = new Map(obstacles.map((o) => [o.id, o.radius]));
  const glyphs = new Map(
    cy
      .edges('[standing]')
      .filter((e) => !e.hasClass('dim') && glyphOf(e.data('standing')) !== '')
      .toArray()
      .flatMap((e) => {
        const route = routes.get(e.id());
        const from = radius.get(String(e.data('source'))) ?? 0;
        return route
          ? [[e.id(), glyphBox(route.curve, route.glyphAt, from, { x: 11 * units, y: 10 * units })] as const]
          : [];
      }),
  );
  const signOf = (id: string) => {
    const e = cy.getElementById(id);
    const width = measure(String(e.data('say')), size, 700);
    const rank = loud.some((c) => e.hasClass(c)) ? -1 : standings.indexOf(String(e.data('standing')));
    return { half: { x: (width / 2 + 5) * units, y: 10 * units }, rank, solid: true };
  };
  const places = sayPlaces(curves, seen, signOf, glyphs);
  cy.batch(() => {
    cy.edges('[standing]').forEach((e) => {
      const place = places.get(e.id());
      const insists = loud.some((c) => e.hasClass(c));
      const at = place ?? (insists ? Number(e.data('glyphAt')) : null);
      if ((e.data('sayAt') ?? null) !== at) e.data('sayAt', at);
      const mute = place === null && !insists;
      if (e.hasClass('mute') !== mute) e.toggleClass('mute', mute);
    });
  });
}
