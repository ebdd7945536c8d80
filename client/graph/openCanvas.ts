import cytoscape from 'cytoscape';
import type { Placed } from '../state/canvas/canvas.ts';
import type { CanvasAsks, CanvasSetting, OpenCanvas } from './canvasTypes.ts';
import { drawCalmly } from './controllers/calm.ts';
import { cameraControl } from './controllers/camera.ts';
import { applyNames, applyRoutes, applySigns, showElements } from './controllers/elements.ts';
import { glideWhile } from './controllers/glide.ts';
import { watchKeyboard } from './controllers/keyboard.ts';
import { keepLayers } from './controllers/layers.ts';
import { type Lit, litBy, type Marks, mark, noMarks } from './controllers/marks.ts';
import { namesOf } from './controllers/names.ts';
import { watchPicks } from './controllers/picks.ts';
import { watchPointer } from './controllers/pointer.ts';
import { placeSays } from './controllers/says.ts';
import { mostMarkedInPlace, openSpotlight, type Spotlight } from './controllers/spotlight.ts';
import { quickenSheet } from './controllers/styling.ts';
import { leastLargeZoom, leastZoom } from './fit.ts';
import { applySums, showGroups } from './groups/elements.ts';
import { routeSums } from './groups/routeSums.ts';
import {
  groupElement,
  groupOfElement,
  groupPlaces,
  penPieces,
  stackPieces,
  sumElement,
  sumOfElement,
} from './groups/scene.ts';
import { groupStyle } from './groups/style.ts';
import { quickenLookup } from './hit/lookup.ts';
import { nodeIcons } from './icons.tsx';
import { labelOf, type Piece } from './layout/piece.ts';
import { widestName, wrapFor } from './layout/wrap.ts';
import { glyphOf, labelSize, nameLessZoom, nameSize } from './look.ts';
import type { Obstacle } from './routes/obstacle.ts';
import { obstaclesOf, type Route, routeLinks } from './routes/routes.ts';
import { drawnLinks, hubsOf, piecesOf, type Scene } from './scene.ts';
import { canvasDefaults, canvasStyle, isBare, type Scale } from './style.ts';

/** A name, where there are thousands to frame and most of them are not written. */
const roughLabel = { lines: 2, width: 104, height: 2 * nameSize * 1.12 };
/** ms after the last step of a zoom until names are fitted to it, where that takes longer than a step. */
const patience = 220;

/**
 * A Cytoscape canvas in a box, told what to show and telling what people do with it. Knows no React. Long because all
 * that it wires together, each part of it in `controllers/`, acts on the one scene, the one camera and the one selection.
 */
export function openCanvas(box: HTMLElement, setting: CanvasSetting, asks: CanvasAsks): OpenCanvas {
  const { measure } = setting;
  const move = setting.still ? 0 : 240;
  const scale: Scale = { zoom: 1, wrap: 172, large: false };
  let tokens = setting.tokens;
  const style = (core: cytoscape.Core) => {
    const icon = nodeIcons(setting.icons, tokens);
    core.batch(() => {
      core.style([...canvasStyle(tokens, icon, scale), ...groupStyle(tokens, scale, measure)]);
      quickenSheet(core, canvasDefaults);
    });
  };
  const cy = cytoscape({
    container: box,
    layout: { name: 'preset' },
    autounselectify: true,
    boxSelectionEnabled: asks.framed !== undefined,
  });
  style(cy);
  quickenLookup(cy);
  drawCalmly(cy, () => scale.large);
  glideWhile(cy, () => scale.large);
  keepLayers(cy, () => scale.large);
  let scene: Scene | null = null;
  let pieces: readonly Piece[] = [];
  let hubs: ReadonlySet<string> = new Set();
  let marks: Marks = noMarks;
  let routed = 1;
  let routes: ReadonlyMap<string, Route> = new Map();
  let obstacles: readonly Obstacle[] = [];

  /** Entities and, by their elements, closed and open groups. */
  const placed = (): Placed =>
    scene ? (scene.groups ? { ...scene.placed, ...groupPlaces(scene.groups) } : scene.placed) : {};
  let spotlight: Spotlight | null = null;
  /** What stood out when it was marked last; null when there is more on the canvas since. */
  let marked: Lit | null = null;
  let styled = '';
  /** Has the sheet's functions of the camera read again, if it moved. */
  const restyle = () => {
    const now = Object.values(scale).join(' ');
    if (now !== styled) cy.style().update();
    styled = now;
  };
  let bare = false;
  /** Gives or takes icons and glyphs as the camera now asks. */
  const sign = () => {
    if (isBare(scale) === bare) return;
    bare = !bare;
    applySigns(cy, bare);
    asks.bare?.(bare);
  };
  const rewrap = (zoom: number) => {
    const widest = scene ? widestName(scene.arrangement) : 172;
    scale.wrap = scene && !scale.large ? wrapFor(pieces, scene.placed, zoom, measure, widest) : Math.min(widest, 104);
  };
  const plan = (at: Placed = placed()) => {
    if (!scene) return null;
    routed = cy.zoom();
    const links = drawnLinks(scene.links);
    const glyphs = new Map(links.map((l) => [l.id, glyphOf(l.standing) === '' ? 1 : 0]));
    const ground = { pieces, placed: at, arrangement: scene.arrangement, zoom: routed, wrap: scale.wrap, measure };
    routes = routeLinks(links, ground, (id) => glyphs.get(id) ?? 1);
    obstacles = obstaclesOf(ground);
    return ground;
  };
  const say = () => {
    if (!spotlight) return placeSays(cy, routes, obstacles, measure);
    const core = spotlight.core();
    if (!core) return;
    placeSays(
      core,
      routes,
      obstacles.filter((o) => core.getElementById(o.id).nonempty()),
      measure,
    );
  };
  const route = (at: Placed = placed(), ground = plan(at)) => {
    if (!ground || !scene) return;
    applyRoutes(cy, routes);
    if (scene.groups) applySums(cy, routeSums(scene.groups, [...pieces, ...penPieces(scene.groups)], at, ground));
    say();
  };
  const names = () => {
    const lit = spotlight ? null : litBy(cy, marks);
    const loud = (id: string) =>
      ['selected', 'focus', 'hover'].some((c) => lit?.elements.get(id)?.has(c as 'hover') ?? false);
    const dim = (id: string) => lit?.dims === true && !lit.elements.has(id);
    const zoom = cy.zoom();
    return scene
      ? namesOf({ scene, pieces, placed: placed(), hubs, zoom, wrap: scale.wrap, measure, loud, dim })
      : { narrow: new Set<string>(), nameless: new Set<string>() };
  };
  const remark = (next: Partial<Marks>) => {
    marks = { ...marks, ...next };
    const lit = litBy(cy, marks);
    if (spotlight) spotlight.show(lit);
    else {
      mark(cy, lit, marked);
      marked = lit;
    }
    say();
    if (!spotlight) applyNames(cy, names());
  };
  /** A large canvas is marked from above, and moved as a picture while a gesture lasts. */
  const setLarge = (now: boolean) => {
    if (now === scale.large) return;
    scale.large = now;
    if (now) mark(cy, litBy(cy, noMarks), marked);
    else spotlight?.close();
    marked = null;
    spotlight = now ? openSpotlight(cy, box, style) : null;
  };

  let frame = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const rescale = () => {
    frame = 0;
    const zoom = cy.zoom();
    const named = zoom < nameLessZoom === scale.zoom < nameLessZoom;
    if (Math.abs(labelSize(zoom) - labelSize(scale.zoom)) < 0.2 && named) return;
    scale.zoom = zoom;
    rewrap(zoom);
    sign();
    restyle();
    spotlight?.core()?.style().update();
    const given = names();
    applyNames(cy, given);
    asks.unnamed?.(given.nameless.size);
    // Names grew or shrank against the ground, so Links may pass elsewhere between them.
    if (Math.abs(zoom / routed - 1) > 0.06) route();
  };
  const camera = cameraControl(cy, {
    pieces: () => [...pieces, ...penPieces(scene?.groups)],
    placed,
    label: (p) => (scale.large ? roughLabel : labelOf(p, scale.wrap, measure)),
    move,
    get least() {
      return setting.narrow ? 0.62 : scale.large ? leastLargeZoom : leastZoom;
    },
    seen: (c) => {
      asks.seen(c);
      box.dataset.zoom = c.zoom.toFixed(3);
      if (scale.large) {
        clearTimeout(later);
        later = setTimeout(rescale, patience);
      } else if (frame === 0) frame = requestAnimationFrame(rescale);
    },
  });
  const dragged = (): Placed => Object.fromEntries(cy.nodes().map((n) => [n.id(), { ...n.position() }]));
  const picks = watchPicks(cy, (ids) => asks.framed?.(ids));
  let picked: ReadonlySet<string> = new Set();
  const stopPointer = watchPointer(cy, {
    select: asks.select,
    pick: (id) => asks.pick?.(id),
    expand: asks.expand,
    menu: (target, at) => asks.menu?.(target, at),
    hover: (hover) => {
      remark({ hover });
      asks.groups?.under(hover);
    },
    hold: (group) => asks.groups?.hold(group),
    openGroup: (group) => asks.groups?.openGroup(group),
    onSheet: (group) => scene?.groups?.pens.find((p) => p.id === group)?.entities ?? [],
    movedGroups: (to) => asks.groups?.movedGroups(to),
    moving: () => route(dragged()),
    moved: asks.moved,
  });
  const stopKeyboard = watchKeyboard(box, {
    placed: () => {
      const open = new Set(scene?.groups?.pens.map((p) => groupElement(p.id)));
      return Object.fromEntries(Object.entries(placed()).filter(([id]) => !scene?.off.has(id) && !open.has(id)));
    },
    linksOf: (id) => [
      ...drawnLinks(scene?.links ?? [])
        .filter((l) => (l.source === id || l.target === id) && !scene?.off.has(l.id))
        .map((l) => l.id),
      ...(scene?.groups?.sums ?? []).filter((s) => s.source === id || s.target === id).map((s) => sumElement(s.id)),
    ],
    selection: () => marks.selection,
    focus: (focus) => {
      remark({ focus });
      box.toggleAttribute('data-walking', focus !== null);
      asks.focused(focus);
      asks.groups?.under(focus);
      if (focus?.kind === 'group') asks.groups?.hold(groupOfElement(focus.id));
      const ends =
        focus?.kind === 'link'
          ? drawnLinks(scene?.links ?? []).find((l) => l.id === focus.id)
          : focus?.kind === 'sum'
            ? scene?.groups?.sums.find((s) => s.id === sumOfElement(focus.id))
            : null;
      if (focus) camera.reveal(ends ? [ends.source, ends.target] : [focus.id]);
    },
    select: asks.select,
    expand: asks.expand,
    pick: (id) => asks.pick?.(id),
    menu: (target) => {
      const e = target ? cy.getElementById(target.id) : cy.collection();
      const frame = box.getBoundingClientRect();
      const at = e.empty()
        ? { x: frame.width / 2, y: frame.height / 2 }
        : e.renderedBoundingBox({ includeLabels: false });
      const inside = 'x1' in at ? { x: (at.x1 + at.x2) / 2, y: (at.y1 + at.y2) / 2 } : at;
      asks.menu?.(target, { x: frame.left + inside.x, y: frame.top + inside.y });
    },
    remove: asks.remove,
    openGroup: (group) => asks.groups?.openGroup(group),
    closeGroup: (entity) =>
      asks.groups?.closeGroup(
        scene?.groups?.pens.find((p) => entity !== null && p.entities.includes(entity))?.id ?? null,
      ) ?? null,
    placeOf: (element) => placed()[element] ?? null,
    nudge: (element, by) => {
      const from = placed()[element];
      if (!from) return;
      const to = { x: from.x + by.x, y: from.y + by.y };
      const group = groupOfElement(element);
      const along = picked.has(element) ? [...picked] : [element];
      const moved = (id: string) => {
        const at = placed()[id];
        return at ? [[id, { x: at.x + by.x, y: at.y + by.y }] as const] : [];
      };
      if (group === null) asks.moved(Object.fromEntries(along.flatMap(moved)));
      else asks.groups?.movedGroups({ [group]: to });
    },
    zoomBy: camera.zoomBy,
    fit: camera.fit,
  });

  return {
    show: (next, from = null) => {
      const before = placed();
      const first = Object.keys(before).length === 0;
      const sheets = new Map(scene?.groups?.pens.map((p) => [p.id, p]));
      scene = next;
      const opened = (next.groups?.pens ?? []).filter((p) => !sheets.has(p.id)).map((p) => groupElement(p.id));
      const grown = (next.groups?.pens ?? []).filter((p) => (sheets.get(p.id)?.width ?? p.width) < p.width);
      const came = [...new Set([...Object.keys(placed()).filter((id) => !before[id]), ...opened])];
      pieces = [
        ...piecesOf(next.nodes, next.links, next.start, next.ontology, next.weights).filter((p) => next.placed[p.id]),
        ...stackPieces(next.groups),
      ];
      hubs = hubsOf(next.nodes);
      setLarge(next.nodes.length + next.links.length > mostMarkedInPlace);
      rewrap(cy.zoom());
      if (first) {
        camera.resize();
        rewrap(cy.zoom());
        camera.resize();
      }
      // Who asks for more of a group wants to read it.
      else if (grown.length > 0) camera.closeUp(grown.map((p) => groupElement(p.id)));
      // A telephone has no room for a sheet and the stacks around it.
      else if (setting.narrow && opened.length > 0) camera.closeUp(opened);
      // Newcomers come into view; the camera moves for them, nothing that lies there does.
      else if (came.length > 0) camera.include(came);
      scale.zoom = cy.zoom();
      sign();
      const ground = plan();
      const named = names();
      showElements(cy, next, { move: first ? 0 : move, from }, { routes, named, bare });
      showGroups(cy, next.groups);
      if (first) styled = Object.values(scale).join(' ');
      else restyle();
      route(placed(), ground);
      marked = null;
      remark({});
      if (spotlight) applyNames(cy, named);
      picks.show(picked);
      box.dataset.entities = String(cy.nodes('[look]').length);
      box.dataset.links = String(cy.edges('[standing]').length);
      box.dataset.groups = String(next.groups?.stacks.length ?? 0);
      asks.unnamed?.(named.nameless.size);
      asks.bare?.(bare);
      box.dataset.layout = 'done';
    },
    select: (selection, related) => remark({ selection, related }),
    pick: (ids) => {
      picked = ids;
      picks.show(ids);
    },
    hold: (group) => remark({ held: group === null ? null : groupElement(group) }),
    theme: (next) => {
      tokens = next;
      style(cy);
      spotlight?.restyle();
      remark({});
    },
    fit: camera.fit,
    zoomBy: camera.zoomBy,
    zoom: () => cy.zoom(),
    resize: camera.resize,
    inset: camera.inset,
    reveal: camera.reveal,
    closeUp: camera.closeUp,
    close: () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
      spotlight?.close();
      stopPointer();
      stopKeyboard();
      cy.destroy();
    },
  };
}
