/** The one thing in hand. A claim may draw no Link; then it is shown by itself. */
export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string };

export const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);

export type LinkEnds = {
  readonly source: string;
  readonly predicate: string;
  readonly target: string;
  readonly instrument: boolean;
};
/** A Link's id says what it joins: `source~PREDICATE~target`, with `~instrument` behind a Link to an instrument. */
export function linkEnds(id: string): LinkEnds | null {
  const [source, predicate, target, via] = id.split('~');
  return source && predicate && target && (via === undefined || via === 'instrument')
    ? { source, predicate, target, instrument: via === 'instrument' }
    : null;
}
/** The id of the Link between two entities: one that has no direction is kept with the lesser id first, as the server does. */
export function linkBetween(subject: string, predicate: string, object: string, symmetric: boolean): string {
  const [source, target] = symmetric && object < subject ? [object, subject] : [subject, object];
  return `${source}~${predicate}~${target}`;
}
/** The entities that have to lie on the canvas for this to be seen. */
export function selectionNeeds(s: Selection | null): readonly string[] {
  if (s === null || s.kind === 'claim') return [];
  if (s.kind === 'entity') return [s.id];
  const ends = linkEnds(s.id);
  return ends ? [ends.source, ends.target] : [];
}
