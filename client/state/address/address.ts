import { type Standing, standings } from '../../../server/contract/terms.ts';
import { type Arrangement, type Canvas, emptyCanvas, type Point } from '../canvas/canvas.ts';
import { type Filters, noFilters } from '../filters/filters.ts';
import { linkEnds, type Selection } from '../selection/selection.ts';

/**
 * The state of a view as a query string, and back. Separators are the signs that URLs leave alone and ids never hold:
 * `on=hikvision*.5k.3a_dahua.5k.60` (id, a star on starts, x and y in base 36), `sel=geedge-networks.SUPPLIES.kazakhstan`.
 */
export type Asked = {
  readonly query: string | null;
  readonly title: string | null;
  /** Entities to lie there; a place is missing where the writer left it to the layout. */
  readonly on: readonly { readonly id: string; readonly at: Point | null }[];
  readonly start: readonly string[];
  readonly removed: readonly string[];
  readonly arrangement: Arrangement;
  readonly selection: Selection | null;
  readonly filters: Filters;
  readonly table: boolean;
  /** Parts that could not be read, as they stood there. */
  readonly unreadable: readonly string[];
};

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const number = (s: string | undefined): number | null =>
  s !== undefined && /^-?[0-9a-z]{1,5}$/.test(s) ? Number.parseInt(s, 36) : null;

const writeEntity = (c: Canvas, id: string) => {
  const at = c.placed[id];
  const star = c.start.includes(id) ? '*' : '';
  return at ? `${id}${star}.${Math.round(at.x).toString(36)}.${Math.round(at.y).toString(36)}` : `${id}${star}`;
};
const writeSelection = (s: Selection): string => {
  if (s.kind === 'claim') return `claim.${s.id}`;
  if (s.kind === 'entity') return s.id;
  return s.id.replaceAll('~', '.');
};
export function readSelection(text: string): Selection | null {
  const parts = text.split(/[.~]/);
  if (parts.length === 1) return slug.test(text) ? { kind: 'entity', id: text } : null;
  if (parts.length === 2 && parts[0] === 'claim' && /^[\w-]{1,100}$/.test(parts[1] ?? ''))
    return { kind: 'claim', id: parts[1] ?? '' };
  const id = parts.join('~');
  const ends = linkEnds(id);
  return ends && slug.test(ends.source) && slug.test(ends.target) && /^[A-Z_]+$/.test(ends.predicate)
    ? { kind: 'link', id }
    : null;
}

export type Shown = {
  readonly canvas: Canvas;
  readonly selection: Selection | null;
  readonly filters: Filters;
  readonly table: boolean;
};
/** `whole`: with every entity and its place; without it only what differs from the canvas as it opened is needed. */
export function writeAddress({ canvas, selection, filters, table }: Shown, whole: boolean): string {
  const said = new URLSearchParams();
  if (canvas.query !== null && (whole || canvas.query !== 'opening')) said.set('q', canvas.query);
  if (whole) {
    if (canvas.query === null && canvas.title !== emptyCanvas.title) said.set('title', canvas.title);
    said.set(
      'on',
      Object.keys(canvas.placed)
        .map((id) => writeEntity(canvas, id))
        .join('_'),
    );
    if (canvas.removed.length > 0) said.set('rm', canvas.removed.join('_'));
    if (canvas.arrangement !== 'lanes') said.set('as', canvas.arrangement);
  }
  if (selection) said.set('sel', writeSelection(selection));
  if (filters.standings.length > 0) said.set('off', filters.standings.join('_'));
  if (filters.types.length > 0) said.set('hide', filters.types.join('_'));
  if (table) said.set('view', 'table');
  return said.toString();
}

/** A link to the explorer for other pages: these entities, with this in hand. */
export const addressOf = (ask: {
  query?: string;
  title?: string;
  ids?: readonly string[];
  start?: readonly string[];
  selection?: Selection;
}): string => {
  const said = new URLSearchParams();
  if (ask.query) said.set('q', ask.query);
  if (ask.title) said.set('title', ask.title);
  if (ask.ids) said.set('on', ask.ids.map((id) => (ask.start?.includes(id) ? `${id}*` : id)).join('_'));
  if (ask.selection) said.set('sel', writeSelection(ask.selection));
  const text = said.toString();
  return text === '' ? '/' : `/?${text}`;
};

export function readAddress(search: string): Asked {
  const said = new URLSearchParams(search);
  const unreadable: string[] = [];
  const list = (key: string) => (said.get(key) ?? '').split('_').filter((s) => s !== '');
  const readable = (key: string, good: (s: string) => boolean) => {
    unreadable.push(...list(key).filter((s) => !good(s)));
    return list(key).filter(good);
  };

  const query = said.get('q');
  if (query !== null && !slug.test(query)) unreadable.push(query);
  const start: string[] = [];
  const on = list('on').flatMap((part) => {
    const [name = '', x, y] = part.split('.');
    const id = name.replace('*', '');
    if (!slug.test(id)) {
      unreadable.push(part);
      return [];
    }
    if (name.endsWith('*')) start.push(id);
    const [px, py] = [number(x), number(y)];
    return [{ id, at: px === null || py === null ? null : { x: px, y: py } }];
  });
  const wanted = said.get('sel');
  const selection = wanted === null ? null : readSelection(wanted);
  if (wanted !== null && selection === null) unreadable.push(wanted);
  return {
    query: query !== null && slug.test(query) ? query : null,
    title: said.get('title')?.slice(0, 120) ?? null,
    on: on.filter((e, i) => on.findIndex((f) => f.id === e.id) === i),
    start,
    removed: readable('rm', (s) => slug.test(s)),
    arrangement: said.get('as') === 'column' ? 'column' : 'lanes',
    selection,
    filters: {
      ...noFilters,
      standings: standings.filter((s) => list('off').includes(s)),
      types: readable('hide', (s) => /^[A-Z][A-Za-z]+$/.test(s)),
    },
    table: said.get('view') === 'table',
    unreadable: [
      ...unreadable,
      ...list('off').filter((s) => !(standings as readonly Standing[]).includes(s as Standing)),
    ],
  };
}
