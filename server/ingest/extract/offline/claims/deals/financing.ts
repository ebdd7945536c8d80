import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, headWord, isWord, rangeOf } from '../clause/clause.ts';
import { subjectChunks, subjectsOf } from '../clause/subject.ts';
import { type Governed, governedBy, slotChunks } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { givers, lenders, paidFor } from '../figures/costs.ts';
import { type Found, spanning } from '../found.ts';
import { thingJustNamed } from '../mentioned/inPlay.ts';
import { atVerbs, type Rule } from '../rule.ts';

const paying = 'fund finance pay bankroll sponsor subsidise subsidize underwrite co-finance cofinance co-fund'.split(
  ' ',
);
const sums = /^(?:million|billion|m|bn|mn|%|[$€£]|dollars|euros|pounds|kroner|rupees|loans?|grants?|credits?)$/;
/** What is worked on and paid for, under whatever name. */
const works =
  /^(?:it|they|them|this|these|those|all|project|scheme|programme|program|system|systems|purchase|deal|order|contract|rollout|work|works|installation|equipment|machines?|devices?|cameras?|drones?|meters?|satellite|cable|software|app|platform|network|pilot|trial|upgrade|hardware|units?|study)$/;
const isPayer = (scene: Scene, a: Argument): boolean => scene.types.is(a.entity, 'Organisation', 'Country', 'Person');

/** Who pays for what the text speaks of, where the sentence itself does not name it. */
export const financing: Rule = [atVerbs(1, paying, paidBy), atVerbs(1, ['be'], isLoan)];

/** “It was paid for by Acme”, “The project is financed by a loan from Bolt” */
function paidBy(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed === null || main === undefined || governed.verb.negated) return [];
  const aside = governed.passive ? null : mainSubject(clause, at);
  const [object, more] = governed.passive ? governed.slots.object : [aside ?? undefined];
  if (object === undefined || more !== undefined || !isUnnamedWork(clause, scene, object)) return [];
  const by = aside === null ? slotChunks(governed, 'subject') : slotChunks(governed, 'by');
  return funded(clause, scene, governed, [...by.flatMap((c) => givers(clause, c)), ...lenders(clause, governed)]);
}

/** “Some 40 of them stand in Zenda, paid for largely by Acme”: what the sentence is about. */
function mainSubject(clause: Clause, at: number): number | null {
  const verb = clause.chunks[at];
  if (verb?.kind !== 'verb' || verb.verbForm !== 'past' || verb.first !== verb.main) return null;
  if (clause.chunks[at - 1]?.kind !== 'comma') return null;
  const main = clause.chunks.findIndex((c) => c.kind === 'verb' && c.form === 'finite');
  return main < 0 || main >= at ? null : (subjectChunks(clause, main)[0] ?? null);
}

/** The thing paid for is pointed at and not named: “it”, “the project”, “some 40 of them”. */
function isUnnamedWork(clause: Clause, scene: Scene, object: number): boolean {
  const noun = clause.chunks[object];
  if (noun?.kind !== 'noun' || argumentOf(clause, object) !== null) return false;
  const first = clause.pieces[noun.first];
  const counted = clause.pieces[noun.head]?.pos === 'NUM' && isWord(clause.chunks[object + 1], 'preposition', 'of');
  if (counted) return isUnnamedWork(clause, scene, object + 2);
  if (!works.test(headWord(clause, noun))) return false;
  if (noun.first !== noun.head) return isDefinite(clause, noun);
  // “It will be financed”: what the sentence before names, if it names a thing.
  return first !== undefined && first.pos !== 'NOUN' && thingJustNamed(scene, first.start);
}

const isDefinite = (clause: Clause, noun: NounChunk): boolean =>
  /^(?:the|this|that|these|those|all)$/.test(clause.pieces[noun.first]?.lower ?? '');

const isSum = (clause: Clause, noun: NounChunk): boolean => {
  const words = clause.pieces.slice(noun.first, noun.last + 1);
  return (
    words.some((p) => p.pos === 'NUM' || /\d/.test(p.text)) &&
    words.some((p) => sums.test(p.lower) || /^[$€£₹]/.test(p.text))
  );
};

/** “of which $17 million is a loan from Acme” */
function isLoan(clause: Clause, scene: Scene, at: number): Found[] {
  const verb = clause.chunks[at];
  const [sum, loan] = [clause.chunks[at - 1], clause.chunks[at + 1]];
  if (verb?.kind !== 'verb' || verb.negated || sum?.kind !== 'noun' || loan?.kind !== 'noun') return [];
  if (!isSum(clause, sum) && !/^(?:rest|remainder|money|balance)$/.test(headWord(clause, sum))) return [];
  if (!/^(?:loan|grant|credit|gift|donation)$/.test(headWord(clause, loan))) return [];
  if (!isWord(clause.chunks[at + 2], 'preposition', 'of', 'from', 'by')) return [];
  const main = clause.pieces[verb.main];
  const givers = argumentsOf(clause, at + 3, 'right').filter((a) => isPayer(scene, a));
  if (main === undefined || subjectsOf(clause, at).length > 0) return [];
  return fundedBy(scene, givers, main, verb.planned, rangeOf(clause, sum));
}

const funded = (clause: Clause, scene: Scene, { verb }: Governed, payers: readonly Argument[]): Found[] => {
  const main = clause.pieces[verb.main];
  return main === undefined
    ? []
    : fundedBy(
        scene,
        payers.filter((a) => isPayer(scene, a)),
        main,
        verb.planned,
      );
};

function fundedBy(
  scene: Scene,
  payers: readonly Argument[],
  anchor: Found['anchor'],
  planned: boolean,
  sum = anchor,
): Found[] {
  const thing = payers.length === 0 ? null : paidFor(scene, anchor.start, payers);
  if (thing === null) return [];
  return payers
    .filter((p, i) => payers.findIndex((q) => q.entity === p.entity) === i)
    .map((p) => ({
      subject: p.entity,
      predicate: 'FUNDS',
      object: thing,
      anchor,
      passage: spanning(anchor, p, sum),
      planned,
    }));
}
