import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, headWord, isWord, ownerOf } from '../clause/clause.ts';
import type { Scene } from '../context.ts';
import { dealGoods } from '../deals/dealGoods.ts';
import { type Found, spanning } from '../found.ts';
import { bearersOf, isSaidOutright } from '../people/bearer.ts';
import { hasSeats } from '../people/roles.ts';
import { atNouns, type Rule } from '../rule.ts';
import { belongingNouns } from './belonging.ts';
import { discourseNouns } from './discourse.ts';
import type { NounFrame } from './frame.ts';
import { moneyNouns } from './money.ts';
import { structureNouns } from './structure.ts';
import { supplyNouns } from './supply.ts';
import { technologyNouns } from './technology.ts';

const byNoun = new Map<string, NounFrame[]>();
for (const frame of [
  ...supplyNouns,
  ...technologyNouns,
  ...moneyNouns,
  ...structureNouns,
  ...discourseNouns,
  ...belongingNouns,
])
  for (const noun of frame.nouns) byNoun.set(noun, [...(byNoun.get(noun) ?? []), frame]);

/** What the nouns of a sentence claim: “X, a subsidiary of Y”, “the contract between X and Y”. */
export const nounFrames: Rule = [
  atNouns(
    2,
    (word, { isName, alone }) => (isName && !alone) || byNoun.has(word) || generic.test(word),
    (clause, scene, at, noun) =>
      nounsIn(clause, noun).flatMap(([piece, word]) =>
        (byNoun.get(word) ?? []).flatMap((frame) => {
          const found = readFrame(clause, scene, at, piece, frame);
          return [...found, ...dealGoods(clause, scene, at, found)];
        }),
      ),
  ),
];

/** What they are of, the noun before says: “its parent company”. */
const generic = /^(?:company|firm|group|organisation|organization|state)$/;

/** The head, or the common noun right before a name: “the supplier Acme”, “its subsidiary Acme”. */
function nounsIn(clause: Clause, noun: NounChunk): [number, string][] {
  const found: [number, string][] = [[noun.head, headWord(clause, noun)]];
  const before = clause.pieces[noun.head - 1];
  if (generic.test(headWord(clause, noun)) && before !== undefined)
    if (/^(?:parent|partner|member)$/.test(before.lower)) return [[noun.head, before.lower]];
  if (noun.head > noun.first && clause.pieces[noun.head]?.entity !== null && before?.pos === 'NOUN')
    found.push([noun.head - 1, before.lower]);
  return found;
}

function readFrame(clause: Clause, scene: Scene, at: number, piece: number, frame: NounFrame): Found[] {
  const { types } = scene;
  const fill = (slots: readonly string[], slot: 'subject' | 'object' | 'instrument'): Argument[] => {
    for (const name of slots) {
      const found = slotOf(clause, at, piece, name, slot).filter(
        (a) =>
          (types.fits(frame.predicate, slot, a.entity) ||
            (frame.predicate === 'CONTRACTS_WITH' && types.is(a.entity, 'Place'))) &&
          (name !== 'bearer' || frame.bearerTypes === undefined || types.is(a.entity, ...frame.bearerTypes)) &&
          (name === 'bearer' ||
            slot === 'instrument' ||
            frame.ownerTypes === undefined ||
            frame.ownerTypes.length === 0 ||
            types.is(a.entity, ...frame.ownerTypes)),
      );
      if (found.length > 0) return found;
    }
    return [];
  };
  const [anchor, noun] = [clause.pieces[piece], clause.chunks[at]];
  if (anchor === undefined || noun?.kind !== 'noun') return [];
  const between = frame.subject.includes('between') ? slotOf(clause, at, piece, 'between', 'subject') : [];
  const pairs =
    between.length > 1 && frame.object.includes('between')
      ? between
          .flatMap((a, i) => between.slice(i + 1).map((b) => [a, b] as const))
          .filter(
            ([a, b]) =>
              types.fits(frame.predicate, 'subject', a.entity) && types.fits(frame.predicate, 'object', b.entity),
          )
      : fill(frame.subject, 'subject').flatMap((s) => fill(frame.object, 'object').map((o) => [s, o] as const));
  const [instrument] = frame.instrument === undefined ? [] : fill(frame.instrument, 'instrument');
  // “war between X and Y”: each is in it.
  return (
    pairs
      .filter(([s, o]) => s.entity !== o.entity)
      // “council members X and Y” have seats, which are roles.
      .filter(
        ([, o]) =>
          frame.predicate !== 'MEMBER_OF' || piece === noun.head || !hasSeats.test(types.named(o.entity)?.name ?? ''),
      )
      .map(([s, o]) => ({
        subject: s.entity,
        predicate: frame.predicate,
        object: o.entity,
        instrument: instrument?.entity ?? null,
        label: frame.label ?? (frame.labelNoun === true ? anchor.lower : null),
        anchor,
        passage: spanning(anchor, s, o),
        negated: isNone(clause, at),
        planned: frame.planned === true,
        spokenBy: frame.spoken === true ? s.entity : null,
        descriptor:
          (frame.subject.includes('bearer') || frame.object.includes('bearer')) &&
          !(piece === noun.head && isSaidOutright(clause, at)),
      }))
  );
}

/** “there is no contract between” */
function isNone(clause: Clause, at: number): boolean {
  const [noun, before] = [clause.chunks[at], clause.chunks[at - 1]];
  const none = noun !== undefined && clause.pieces[noun.first]?.lower === 'no';
  return none || (before?.kind === 'verb' && before.lemma === 'be' && before.negated);
}

function slotOf(clause: Clause, at: number, piece: number, name: string, _end: string): readonly Argument[] {
  const noun = clause.chunks[at];
  if (noun?.kind !== 'noun') return [];
  if (name === 'bearer') return bearersOf(clause, at, piece);
  if (name === 'possessor')
    return inside(clause, at, noun.possessor === null ? [] : [noun.possessor]).concat(possessivePronoun(clause, at));
  if (name === 'modifier') return inside(clause, at, range(noun.first, piece));
  if (name === 'owner') {
    const within = inside(clause, at, range(noun.first, piece))
      .filter((a) => !isOrigin(clause, a))
      .slice(-1);
    if (within.length > 0) return ofListed(clause, at, within);
    // “X, whose brother Y”
    const whose = isWord(clause.chunks[at - 1], 'relative', 'whose')
      ? isWord(clause.chunks[at - 2], 'comma')
        ? at - 3
        : at - 2
      : -1;
    const antecedent = whose < 0 ? null : argumentOf(clause, whose);
    if (antecedent !== null) return [antecedent];
    // “X and her husband, Y”
    const hers = /^(?:his|her)$/.test(clause.pieces[noun.first]?.lower ?? '') && isWord(clause.chunks[at - 1], 'and');
    const before = hers ? argumentOf(clause, at - 2) : null;
    if (before !== null) return [before];
    return piece === noun.head ? ofArguments(clause, at, ['of']) : [];
  }
  if (piece !== noun.head) return [];
  return ofArguments(clause, at, [name]);
}

/** “by Acme, a Zenda firm, and its partner Bolt”: Acme's, whomever the pronoun is taken for. */
function ofListed(clause: Clause, at: number, within: readonly Argument[]): readonly Argument[] {
  const noun = clause.chunks[at];
  const its = noun?.kind === 'noun' ? clause.pieces[noun.first] : undefined;
  const [own] = within;
  if (its?.reference !== true || !/^(?:its|their)$/.test(its.lower) || own?.start !== its.start) return within;
  if (!isWord(clause.chunks[at - 1], 'and') || clause.chunks[at - 2]?.kind !== 'comma') return within;
  const comma = clause.chunks.findLastIndex((c, i) => i < at - 2 && i > at - 8 && c.kind === 'comma');
  const before = comma < 0 ? null : argumentOf(clause, comma - 1);
  return before?.bare === true ? [before] : within;
}

/** “the Swedish supplier”, “a Zenda-based supplier” is from there, and supplies others. */
const isOrigin = (clause: Clause, owner: Argument): boolean => {
  const at = clause.pieces.findIndex((p) => p.start === owner.start);
  const possessed = /^['’]s?$/.test(clause.pieces[at + 1]?.text ?? '');
  // “the Ruritanian army's supplier”
  if (
    /^['’]s?$/.test(clause.pieces[at + 2]?.text ?? '') &&
    clause.nouns.standsForOwner(clause.pieces[at + 1]?.lower ?? '')
  )
    return false;
  // “the Toronto vendor”
  if (clause.nouns.isPlace(owner.entity) && !possessed && clause.pieces[at]?.reference === false) return true;
  return (
    clause.pieces[at]?.adjective === true ||
    /^-(?:based|headquartered|listed)$/.test(clause.pieces[at + 1]?.lower ?? '')
  );
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const inside = (clause: Clause, at: number, pieces: readonly number[]): Argument[] =>
  pieces.flatMap((i) => {
    const piece = clause.pieces[i];
    return piece?.entity != null
      ? [{ entity: piece.entity, chunk: at, bare: true, start: piece.start, end: piece.end }]
      : [];
  });

/** “its partner”: the reference covers the pronoun, which opens the phrase. */
const possessivePronoun = (clause: Clause, at: number): Argument[] => {
  const noun = clause.chunks[at];
  if (noun?.kind !== 'noun' || noun.possessor !== null) return [];
  const piece = clause.pieces[noun.first];
  return piece !== undefined && /^(?:its|his|her|their)$/.test(piece.lower) ? inside(clause, at, [noun.first]) : [];
};

/** Everything that hangs on the noun by one of these prepositions, behind others too: “contract of 2019 with Acme”. */
function ofArguments(clause: Clause, at: number, prepositions: readonly string[]): Argument[] {
  let i = at + 1;
  for (let steps = 0; steps < 4; steps++) {
    while (isWord(clause.chunks[i], 'adverb')) i++;
    if (!isWord(clause.chunks[i], 'preposition') || clause.chunks[i + 1]?.kind !== 'noun') return [];
    // “an inquiry into the sale of drones by Acme”: Acme sold.
    if (i > at + 1 && isWord(clause.chunks[i], 'preposition', 'by') && hasDeed(clause, at, i)) return [];
    if (isWord(clause.chunks[i], 'preposition', ...prepositions)) {
      const found = argumentsOf(clause, i + 1, 'right');
      if (found.length > 0) return found;
      const owner = argumentOf(clause, i + 1) ?? (prepositions.includes('of') ? null : ownerOf(clause, i + 1));
      return owner === null ? [] : [owner];
    }
    i += 2;
  }
  return [];
}

const deeds =
  /^(?:sales?|suppl(?:y|ies)|purchases?|deliver(?:y|ies)|exports?|use|award|acquisition|takeover|attacks?|killings?|deaths?|arrests?|abuses?|hack|theft|leak|payments?|donations?|misuse|handling|procurement|deployment|installation)$/;
/** A deed stands between, which somebody did. */
const hasDeed = ({ pieces, chunks }: Clause, from: number, to: number): boolean =>
  chunks.slice(from + 1, to).some((c) => c.kind === 'noun' && deeds.test(pieces[c.head]?.lower ?? ''));
