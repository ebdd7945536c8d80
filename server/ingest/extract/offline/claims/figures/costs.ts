import { type Argument, argumentOf, argumentsOf, type Clause, headWord, isWord, ownerOf } from '../clause/clause.ts';
import { subjectChunks, subjectsOf } from '../clause/subject.ts';
import { type Governed, governedBy, slotChunks } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { spanning } from '../found.ts';
import { thingInPlay } from '../mentioned/inPlay.ts';
import { atVerbs, type Rule } from '../rule.ts';

/** Nouns for what something costs, or for a part of it; of what, the text has said before. */
const cost =
  /^(?:costs?|price|bill|money|funding|funds|rest|remainder|balance|half|third|thirds|quarter|quarters|share|part|%|percent|cent|expenses?)$/;
const paid = 'come meet cover provide pay bear finance borrow fund supply contribute raise allot allocate grant'.split(
  ' ',
);
const pays = 'cover meet provide pay bear shoulder finance contribute'.split(' ');
const giving = /^(?:grants?|loans?|credits?|donations?|subsid(?:y|ies)|aid|gifts?|money|funds?|budget)$/;
/** “Half of the cost was met by Acme”, “The rest is to come from a loan by Bolt”, “Acme will cover 60% of the price”. */
export const costs: Rule = [
  atVerbs(1, [...paid, ...pays], (clause, scene, at, verb) => {
    if (verb.negated) return [];
    const governed = governedBy(clause, at);
    const main = clause.pieces[verb.main];
    if (governed === null || main === undefined) return [];
    const balance = leftOver(clause, at);
    const turned = governed.passive || verb.lemma === 'come' || balance !== null;
    const sums =
      balance !== null
        ? [balance]
        : turned
          ? governed.passive
            ? slotChunks(governed, 'object')
            : subjectChunks(clause, at)
          : slotChunks(governed, 'object');
    if (!(turned ? paid : pays).includes(verb.lemma) || !sums.some((c) => isCost(clause, c))) return [];
    const payers = turned
      ? [
          ...slotChunks(governed, 'subject').filter(() => governed.passive),
          ...slotChunks(governed, 'from'),
          ...slotChunks(governed, 'by'),
        ].flatMap((c) => givers(clause, c))
      : subjectsOf(clause, at);
    const fitting = payers.filter((p) => scene.types.is(p.entity, 'Organisation', 'Country', 'Person'));
    const thing = fitting.length === 0 ? null : paidFor(scene, main.start, fitting);
    if (thing === null) return [];
    return fitting
      .filter((p, i) => p.entity !== thing && fitting.findIndex((q) => q.entity === p.entity) === i)
      .map((p) => ({
        subject: p.entity,
        predicate: 'FUNDS',
        object: thing,
        anchor: main,
        passage: spanning(main, p, ...sums.flatMap((c) => clause.pieces[clause.chunks[c]?.first ?? 0] ?? [])),
        planned: verb.planned,
      }));
  }),
];

/** “…, with the balance provided in equal parts by Acme”: no sentence of its own. */
const leftOver = (clause: Clause, at: number): number | null => {
  const verb = clause.chunks[at];
  const participle = verb?.kind === 'verb' && verb.verbForm === 'past' && verb.first === verb.main && !verb.passive;
  return participle && clause.chunks[at - 1]?.kind === 'noun' && isWord(clause.chunks[at - 2], 'preposition', 'with')
    ? at - 1
    : null;
};

/** “60% of the price”, “the rest”; no cost of a thing with a name, which other rules read. */
function isCost(clause: Clause, c: number): boolean {
  const noun = clause.chunks[c];
  const inner = isWord(clause.chunks[c + 1], 'preposition', 'of') ? clause.chunks[c + 2] : undefined;
  // “$5m of the cost”
  const sum = (inner?.kind === 'noun' && cost.test(headWord(clause, inner))) || isPartOfIt(clause, c);
  if (noun?.kind !== 'noun' || !(sum || cost.test(headWord(clause, noun))) || argumentOf(clause, c) !== null)
    return false;
  return (
    inner?.kind !== 'noun' ||
    clause.pieces.slice(inner.first, inner.last + 1).every((p) => p.entity === null || p.reference)
  );
}

/** “of which 30 million was granted by” */
const isPartOfIt = (clause: Clause, c: number): boolean => {
  const noun = clause.chunks[c];
  return (
    noun?.kind === 'noun' &&
    clause.pieces[noun.first]?.pos === 'NUM' &&
    isWord(clause.chunks[c - 1], 'relative', 'which') &&
    isWord(clause.chunks[c - 2], 'preposition', 'of')
  );
};

/** “by Acme and Bolt”, “from a loan by Acme” */
export function givers(clause: Clause, c: number): Argument[] {
  const named = argumentsOf(clause, c, 'right');
  if (named.length > 0) return named;
  const noun = clause.chunks[c];
  if (noun?.kind !== 'noun' || !giving.test(headWord(clause, noun))) return [];
  const owner = ownerOf(clause, c);
  if (owner !== null) return [owner];
  return isWord(clause.chunks[c + 1], 'preposition', 'by', 'from') ? argumentsOf(clause, c + 2, 'right') : [];
}

/** “financed by a loan of up to $70m from Acme”, “A grant from Acme paid for”, “bought on credit from Acme”: whose it is. */
export function lenders(clause: Clause, governed: Governed): Argument[] {
  return ['subject', 'with', 'on'].flatMap((slot) =>
    slotChunks(governed, slot).flatMap((c) => {
      const noun = clause.chunks[c];
      if (noun?.kind !== 'noun' || !giving.test(headWord(clause, noun))) return [];
      // “with Acme money”
      const piece = clause.pieces[noun.head - 1];
      if (slot === 'with' && piece?.entity != null && noun.head > noun.first)
        return [{ entity: piece.entity, chunk: c, bare: false, start: piece.start, end: piece.end }];
      if (argumentOf(clause, c) !== null) return [];
      for (let i = c + 1; i < c + 8; i++) {
        const chunk = clause.chunks[i];
        if (isWord(chunk, 'preposition', 'from', 'by')) return argumentsOf(clause, i + 1, 'right');
        if (chunk?.kind !== 'noun' && !isWord(chunk, 'preposition', 'of', 'up', 'to') && chunk?.kind !== 'adverb')
          break;
      }
      return [];
    }),
  );
}

/** What the text speaks of, unless that is the payer itself. */
export function paidFor(scene: Scene, before: number, payers: readonly Argument[]): string | null {
  const thing = thingInPlay(scene, before);
  return thing === null || payers.some((p) => p.entity === thing) ? null : thing;
}
