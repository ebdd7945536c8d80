import type { Range } from '../../../reading.ts';
import type { Clause } from '../clause/clause.ts';
import type { Piece } from '../clause/piece.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Figure, FigureKind } from './measuresAmounts.ts';

export type Named = Piece & { readonly entity: string };
export const isNamed = (p: Piece): p is Named => p.entity !== null;

export const measured = ({ start: _start, end: _end, kind: _kind, ...figure }: Figure, measure: string) => ({
  measure,
  ...figure,
});

/** The verb whose phrase the figure stands in, and who it is said of. */
export function verbBefore(clause: Clause, figure: Range) {
  for (let at = clause.chunks.length - 1; at >= 0; at--) {
    const chunk = clause.chunks[at];
    const main = chunk?.kind === 'verb' ? clause.pieces[chunk.main] : undefined;
    if (chunk?.kind === 'verb' && main !== undefined && main.end <= figure.start) return { at, chunk, main };
  }
  return null;
}

export const namesAfter = (clause: Clause, from: number, within: number): Named[] =>
  clause.pieces.filter(isNamed).filter((p) => p.start >= from && p.start - from < within && !describesName(clause, p));

/** Of “Ruritania's Acme” and “the Ruritanian fund Acme”, Acme is meant. */
const describesName = (clause: Clause, name: Named): boolean => {
  const at = clause.pieces.indexOf(name);
  const chunk = clause.chunks.find((c) => c.first <= at && at <= c.last);
  return chunk?.kind === 'noun' && chunk.head > at && clause.pieces[chunk.head]?.entity != null;
};

export function namedSubject(clause: Clause, at: number, fits: (p: Named) => boolean): Named | undefined {
  const [argument] = at < 0 ? [] : subjectsOf(clause, at);
  return argument === undefined
    ? undefined
    : clause.pieces.filter(isNamed).find((p) => p.start === argument.start && fits(p));
}

const measures: Readonly<Record<FigureKind, (unit: string) => string>> = {
  money: () => 'sum',
  percent: () => 'share',
  times: () => 'change',
  count: (unit) => unit,
};
export const measureOf = (figure: Figure): string => measures[figure.kind](figure.unit);
