import {
  type Arrangement,
  arrangements,
  type Canvas,
  emptyCanvas,
  type Groups,
  type Point,
  type SizeBy,
  sizings,
} from '../canvas/canvas.ts';
import type { Filters } from '../filters/filters.ts';
import { linkEnds, type Selection } from '../selection/selection.ts';
import { readFilters, writeFilters } from './filters.ts';
import { readGroups, writeGroups } from './groups.ts';
import { listOf, number, numberText, slug } from './parts.ts';

/**
 * The state of a view as a query string, and back. Separators are the signs that URLs leave alone and ids never hold:
 * `on=hikvision*.5k.3a_dahua.5k.60` (id, a star on starts, x and y in base 36), `sel=geedge-networks.SUPPLIES.kazakhstan`.
 */
export type Asked = {
  readonly query: string | null;
  /** Named view on the server. */
  readonly view: string | null;
  readonly title: string | null;
  /** Entities to lie there; a place is missing where the writer left it to the layout. */
  readonly on: readonly { readonly id: string; readonly at: Point | null }[];
  readonly start: readonly string[];
  readonly removed: readonly string[];
  readonly waiting: readonly string[];
  readonly pinned: readonly string[];
  readonly arrangement: Arrangement;
  readonly sizeBy: SizeBy;
  readonly groups: Groups | null;
  readonly selection: Selection | null;
  readonly picked: readonly string[];
  readonly filters: Filters;
  readonly table: boolean;
  /** Parts that could not be read, as they stood there. */
  readonly unreadable: readonly string[];
};

const writeEntity = (c: Canvas, id: string) => {
  const at = c.placed[id];
  const star = c.start.includes(id) ? '*' : '';
  return at ? `${id}${star}.${numberText(at.x)}.${numberText(at.y)}` : `${id}${star}`;
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
  readonly picked: readonly string[];
  readonly filters: Filters;
  readonly table: boolean;
};
/** `whole`: with every entity and its place; without it only what differs from the canvas as it opened is needed. */
export function writeAddress({ canvas, selection, picked, filters, table }: Shown, whole: boolean): string {
  const said = new URLSearchParams();
  const list = (key: string, ids: readonly string[]) => ids.length > 0 && said.set(key, ids.join('_'));
  if (canvas.view !== null) said.set('v', canvas.view);
  if (canvas.query !== null && (whole || canvas.query !== 'opening')) said.set('q', canvas.query);
  if (whole) {
    if ((canvas.query === null || canvas.view !== null) && canvas.title !== emptyCanvas.title)
      said.set('title', canvas.title);
    said.set(
      'on',
      Object.keys(canvas.placed)
        .map((id) => writeEntity(canvas, id))
        .join('_'),
    );
    list(
      'start',
      canvas.start.filter((id) => !(id in canvas.placed)),
    );
    list('rm', canvas.removed);
    list('wait', canvas.waiting);
    list('pin', canvas.pinned);
    if (canvas.arrangement !== 'lanes') said.set('as', canvas.arrangement);
    if (canvas.sizeBy !== 'type') said.set('size', canvas.sizeBy);
    writeGroups(said, canvas);
  }
  if (selection) said.set('sel', writeSelection(selection));
  list('pick', picked);
  writeFilters(said, filters);
  if (table) said.set('view', 'table');
  return said.toString();
}

/** Longer ones stand behind the #, which no server has to read. */
const longest = 6000;
/** Where the explorer shows the view that this address tells of. */
export const hrefOf = (address: string): string =>
  address === '' ? '/' : address.length > longest ? `/#${address}` : `/?${address}`;

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
  return hrefOf(said.toString());
};

export function readAddress(search: string): Asked {
  const said = new URLSearchParams(search);
  const unreadable: string[] = [];
  const slugs = (key: string) => {
    const all = listOf(said, key);
    unreadable.push(...all.filter((s) => !slug.test(s)));
    return all.filter((s) => slug.test(s));
  };
  const one = (key: string) => {
    const value = said.get(key);
    if (value !== null && !slug.test(value)) unreadable.push(value);
    return value !== null && slug.test(value) ? value : null;
  };
  const choice = <T extends string>(key: string, of: readonly T[], usual: T): T => {
    const value = said.get(key);
    const chosen = of.find((o) => o === value);
    if (value !== null && chosen === undefined) unreadable.push(value);
    return chosen ?? usual;
  };

  const start: string[] = slugs('start');
  const on = listOf(said, 'on').flatMap((part) => {
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
    query: one('q'),
    view: one('v'),
    title: said.get('title')?.slice(0, 120) ?? null,
    on: on.filter((e, i) => on.findIndex((f) => f.id === e.id) === i),
    start,
    removed: slugs('rm'),
    waiting: slugs('wait'),
    pinned: slugs('pin'),
    arrangement: choice('as', arrangements, 'lanes'),
    sizeBy: choice('size', sizings, 'type'),
    groups: readGroups(said, unreadable),
    selection,
    picked: slugs('pick'),
    filters: readFilters(said, unreadable),
    table: said.get('view') === 'table',
    unreadable,
  };
}
