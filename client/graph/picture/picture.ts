import { mainType } from '../../ui/entityLook.ts';
import { groupPlaces, penPieces, stackPieces } from '../groups/scene.ts';
import type { Head } from '../LaneHeads.tsx';
import { crowdedOut, disputesOf, nameRank, narrowName } from '../layout/crowd.ts';
import { boxesOf, labelOf } from '../layout/piece.ts';
import { wrapFor } from '../layout/wrap.ts';
import { type DrawnStanding, glyphOf } from '../look.ts';
import { routeLinks } from '../routes/routes.ts';
import { drawnLinks, entityData, hubsOf, linkData, piecesOf, type Scene } from '../scene.ts';
import { type Drawing, entityMarkup } from './entities.ts';
import { groupsMarkup } from './groups.ts';
import { keyMarkup } from './key.ts';
import { linkMarkup } from './links.ts';
import { element, text } from './markup.ts';
import { type PictureSource, sourcesMarkup } from './sources.ts';
import { font, paragraph } from './words.ts';

export type PictureAsk = {
  readonly title: string;
  /** How much of what this is, in a sentence. */
  readonly counts: string;
  /** What is filtered out, waits or is never drawn, in words; empty where nothing is. */
  readonly hidden: string;
  readonly scene: Scene;
  readonly heads: readonly Head[];
  /** In the order of their numbers; those of Links that are not seen are left out. */
  readonly sources: readonly (PictureSource & { readonly link: string })[];
  /** Where this can be looked up, and when it was taken. */
  readonly credit: string;
} & Omit<Drawing, 'placed'>;
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

const edge = 40;
const leastWidth = 720;

/** The canvas as a drawing to print: what is seen of it, its key, and the numbered sources of every Link. */
export function pictureOf(ask: PictureAsk): Picture {
  const { scene, tokens: t, measure } = ask;
  const drawing = drawScene(ask);
  const width = Math.max(leastWidth, drawing.width + 2 * edge);
  const inner = width - 2 * edge;
  let y = edge;
  let markup = '';
  const say = (words: string, size: number, weight: number, fill: string) => {
    if (words === '') return;
    const p = paragraph(words, { x: edge, y, width: inner }, { size, weight, leading: size * 1.3, fill }, measure);
    markup += p.markup;
    y += p.height + 4;
  };
  const rule = () => {
    markup += element('path', { d: `M${edge} ${y}H${width - edge}`, stroke: t['rule-strong'], 'stroke-width': 0.6 });
    y += 14;
  };
  say(ask.title, 24, 680, t.ink);
  say(ask.counts, 14, 400, t['ink-2']);
  y += 12;
  markup += element(
    'g',
    { transform: `translate(${edge + (inner - drawing.width) / 2 - drawing.x} ${y - drawing.y})` },
    drawing.markup,
  );
  y += drawing.height + 20;
  rule();
  const seen = {
    nodes: scene.nodes.filter((n) => !scene.off.has(n.id)),
    links: drawnLinks(scene.links).filter((l) => !scene.off.has(l.id)),
  };
  const tally = <K>(keys: readonly K[]) => keys.reduce((m, k) => m.set(k, (m.get(k) ?? 0) + 1), new Map<K, number>());
  const key = keyMarkup(
    {
      standings: tally<DrawnStanding>(seen.links.map((l) => l.standing)),
      types: tally(seen.nodes.map((n) => mainType(n.types))),
    },
    scene.ontology,
    ask,
    inner,
  );
  markup += element('g', { transform: `translate(${edge} ${y})` }, key.markup);
  y += key.height + 6;
  say(ask.hidden, 12, 400, t['ink-2']);
  if (drawing.nameless > 0)
    say(
      `${drawing.nameless} ${drawing.nameless === 1 ? 'entity finds' : 'entities find'} no room for a name in this picture.`,
      12,
      400,
      t['ink-2'],
    );
  if (ask.sources.length > 0) {
    y += 8;
    rule();
    say('Sources', 16, 650, t.ink);
    y += 6;
    const sources = sourcesMarkup(ask.sources, t, measure, inner);
    markup += element('g', { transform: `translate(${edge} ${y})` }, sources.markup);
    y += sources.height + 8;
  }
  rule();
  say(ask.credit, 11, 400, t['ink-2']);
  const height = y + edge / 2;
  const ground = element('rect', { width, height, fill: t.desk });
  const label = `<title>${text(ask.title, {}).replace(/<[^>]+>/g, '')}</title>`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.round(width),
      height: Math.round(height),
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      role: 'img',
    },
    label + ground + markup,
  );
  return { svg, width: Math.round(width), height: Math.round(height) };
}

type Drawn = { markup: string; x: number; y: number; width: number; height: number; nameless: number };
/** At the size in which a name of 12 px is 12 px: nothing shrinks, so names have more room than on a screen. */
function drawScene({ scene, heads, sources, ...ask }: PictureAsk): Drawn {
  const { tokens: t, measure } = ask;
  const zoom = 1;
  const whole = { ...scene.placed, ...groupPlaces(scene.groups) };
  const entities = piecesOf(scene.nodes, scene.links, scene.start, scene.ontology, scene.weights).filter(
    (p) => scene.placed[p.id] && !scene.off.has(p.id),
  );
  const pieces = [...entities, ...stackPieces(scene.groups)];
  const wrap = wrapFor(pieces, whole, zoom, measure);
  const links = drawnLinks(scene.links).filter((l) => !scene.off.has(l.id));
  const ground = { pieces, placed: whole, arrangement: scene.arrangement, zoom, wrap, measure };
  const routes = routeLinks(links, ground, (id) =>
    glyphOf(links.find((l) => l.id === id)?.standing ?? 'unreviewed') === '' ? 0.5 : 0,
  );
  const [hubs, start, disputes] = [hubsOf(scene.nodes), new Set(scene.start), disputesOf(links, scene.off)];
  const rank = (id: string) =>
    nameRank({ disputes: disputes.get(id) ?? 0, hub: hubs.has(id), start: start.has(id), dim: false });
  const { narrow, out } = crowdedOut(pieces, whole, zoom, wrap, measure, rank);
  const size = new Map(entities.map((p) => [p.id, p.size / 2]));
  const numbers = new Map(sources.map((s) => [s.link, s.number]));
  const data = new Map(linkData(scene).map((l) => [l.id, l]));
  const parts = links.flatMap((l) => {
    const [link, route] = [data.get(l.id), routes.get(l.id)];
    if (!link || !route) return [];
    const ends = { source: size.get(l.source) ?? 0, target: size.get(l.target) ?? 0 };
    return [linkMarkup(link, route, ends, t, numbers.get(l.id))];
  });
  const piece = new Map(entities.map((p) => [p.id, p]));
  const bodies = entityData(scene).flatMap((e) => {
    const p = piece.get(e.id);
    const width = out.has(e.id) ? null : narrow.has(e.id) ? Math.min(wrap, narrowName) : wrap;
    return p ? [entityMarkup(e, p, width, { ...ask, placed: scene.placed })] : [];
  });
  const boxes = [...pieces, ...penPieces(scene.groups)].flatMap((p) => {
    const at = whole[p.id];
    const { body, name } = at ? boxesOf(p, at, zoom, labelOf(p, wrap, measure)) : { body: null, name: null };
    return body && name ? [body, name] : [];
  });
  const ways = [...routes.values()].flatMap((r) => [...r.curve.controls]);
  const xs = [...boxes.flatMap((b) => [b.x1, b.x2]), ...ways.map((p) => p.x)];
  const ys = [...boxes.flatMap((b) => [b.y1 - 12, b.y2]), ...ways.map((p) => p.y)];
  const [x1, y1, x2, y2] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const head = heads.length > 0 ? 30 : 0;
  const over = heads
    .map((h) => text(h.label, { x: h.x, y: y1 - 14, 'text-anchor': 'middle', fill: t['ink-2'], ...font(12, 650) }))
    .join('');
  return {
    markup:
      groupsMarkup(scene.groups, whole, t) +
      parts.map((p) => p.line).join('') +
      bodies.join('') +
      parts.map((p) => p.sign).join('') +
      over,
    x: x1,
    y: y1 - head,
    width: x2 - x1,
    height: y2 - y1 + head,
    nameless: [...out].filter((id) => piece.has(id)).length,
  };
}
