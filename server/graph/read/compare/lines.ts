import { byText } from '../../../claims/order.ts';
import { drawsLink } from '../../../claims/standing.ts';
import type { ComparedLine } from '../../../contract/compare.ts';
import type { EntityRef } from '../../../contract/graph.ts';
import type { Predicate } from '../../../contract/ontology.ts';
import type { Standing } from '../../../contract/terms.ts';
import { compareKeys, groupBy } from '../orders.ts';

/** A claim as far as a comparison sorts it. */
export type Sketch = {
  readonly id: string;
  readonly predicate: string;
  readonly label: string | null;
  readonly standing: Standing;
  readonly voices: number;
  readonly subject: EntityRef;
  readonly object: EntityRef;
  readonly instrument: EntityRef | null;
};
export type Line = Omit<ComparedLine, 'claims' | 'told' | 'together'> & {
  readonly key: string;
  /** By entity compared. */
  readonly claims: readonly (readonly Sketch[])[];
};
type Reading = Pick<Line, 'key' | 'predicate' | 'direction' | 'via' | 'other'> & { readonly at: number };

/**
 * How a claim reads from each of the entities compared that it names. What names two of them stands between them and
 * is no line of either. A predicate that draws no Link says nothing by itself, so its label has to be the same, too.
 */
function readingsOf(c: Sketch, ids: readonly string[], predicate: Predicate | undefined): Reading[] {
  const ends = [c.subject, c.object, ...(c.instrument ? [c.instrument] : [])];
  if (namesTwo(c, ids)) return [];
  const label = predicate?.link ? null : c.label;
  return ids.flatMap((id, at) => {
    const reading = (direction: Reading['direction'], via: Reading['via'], other: EntityRef): Reading => {
      // Either end of a symmetric predicate may be called the subject.
      const way = predicate?.symmetric && via === 'object' ? 'forward' : direction;
      return {
        key: JSON.stringify([c.predicate, way, via, other.id, label]),
        predicate: c.predicate,
        direction: way,
        via,
        other,
        at,
      };
    };
    if (!ends.some((e) => e.id === id)) return [];
    if (c.subject.id === id)
      return [
        reading('forward', 'object', c.object),
        ...(c.instrument ? [reading('forward', 'instrument', c.instrument)] : []),
      ];
    return [reading('inverse', c.object.id === id ? 'object' : 'instrument', c.subject)];
  });
}
export const namesTwo = (c: Pick<Sketch, 'subject' | 'object' | 'instrument'>, ids: readonly string[]): boolean =>
  new Set([c.subject.id, c.object.id, c.instrument?.id].filter((id) => ids.includes(id ?? ''))).size > 1;

/** Lines over all these claims, what more of them share first, then by voices and by name. */
export function linesOf(
  claims: readonly Sketch[],
  ids: readonly string[],
  predicates: ReadonlyMap<string, Predicate>,
): Line[] {
  const read = claims.flatMap((claim) =>
    readingsOf(claim, ids, predicates.get(claim.predicate)).map((reading) => ({ reading, claim })),
  );
  return [...groupBy(read, (r) => r.reading.key).values()]
    .flatMap((same): Line[] => {
      const [first] = same;
      if (first === undefined) return [];
      const { at: _at, ...reading } = first.reading;
      return [
        {
          ...reading,
          claims: ids.map((_, i) => same.filter((s) => s.reading.at === i).map((s) => s.claim)),
        },
      ];
    })
    .sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
}
const keyOf = (l: Line) => [
  -shared(l),
  -l.claims.flat().reduce((most, c) => Math.max(most, c.voices), 0),
  l.other.name,
  l.key,
];
/** Of how many of the entities compared something like it is claimed. */
export const shared = (l: Pick<Line, 'claims'>): number => l.claims.filter((of) => of.length > 0).length;

/**
 * Whom or what more than one of them deals with. A predicate is a deal if its claims may name an instrument, which
 * changes hands, and it is no rule: so the ontology says; who is supplied does not supply.
 */
export function clientsOf(lines: readonly Line[], predicates: ReadonlyMap<string, Predicate>): EntityRef[] {
  const deals = lines.filter((l) => {
    const p = predicates.get(l.predicate);
    return (
      p !== undefined &&
      p.instrument.length > 0 &&
      p.family !== 'rules' &&
      l.via === 'object' &&
      l.direction === 'forward'
    );
  });
  return inCommon(deals).map((e) => e.entity);
}

/** Other ends that at least two have a Link with, and those that one has alone, the strongest Link first. */
export function neighboursOf(lines: readonly Line[], count: number, predicates: ReadonlyMap<string, Predicate>) {
  const drawn = lines.filter((l) => predicates.get(l.predicate)?.link);
  return {
    shared: inCommon(drawn).map((e) => e.entity),
    apart: Array.from({ length: count }, (_, i) =>
      ends(drawn)
        .filter((e) => e.of.size === 1 && e.of.has(i))
        .map((e) => e.entity),
    ),
  };
}

type End = { readonly entity: EntityRef; readonly of: ReadonlySet<number>; readonly voices: number };
function ends(lines: readonly Line[]): End[] {
  return [...groupBy(lines, (l) => l.other.id).values()]
    .flatMap((all): End[] => {
      const [first] = all;
      const drawing = all.flatMap((l) =>
        l.claims.flatMap((of, i) => of.filter((c) => drawsLink(c.standing)).map((c) => ({ i, voices: c.voices }))),
      );
      return first === undefined
        ? []
        : [
            {
              entity: first.other,
              of: new Set(drawing.map((d) => d.i)),
              voices: drawing.reduce((sum, d) => sum + d.voices, 0),
            },
          ];
    })
    .sort((a, b) => b.voices - a.voices || byText(a.entity.name, b.entity.name) || byText(a.entity.id, b.entity.id));
}
const inCommon = (lines: readonly Line[]): End[] => ends(lines).filter((e) => e.of.size > 1);
