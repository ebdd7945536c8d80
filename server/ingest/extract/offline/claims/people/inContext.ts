import type { Range } from '../../../reading.ts';
import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentsOf, type Clause, isWord, rangeOf } from '../clause/clause.ts';
import type { Piece } from '../clause/piece.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atNouns, atPhrases, type Rule, readerBy } from '../rule.ts';
import { bearerAfter, bearersOf } from './bearer.ts';
import { body, ownerImplied } from './implied.ts';
import { roles } from './roles.ts';
import { isRoleWord, noRole } from './roleWords.ts';

const stateOwned = new Set(
  'state-owned state-run state-controlled government-owned government-run nationalised'.split(' '),
);
const stateKinds =
  /^(?:enterprise|company|corporation|carrier|agency|bank|utility|railway|operator|broadcaster|news|airline|television|oil|gas|power|lender|firm|holding|nuclear|energy|internet|telecoms)$/;
/** Roles and owners that a phrase leaves to what was named before: “the deputy minister, X”, “state-owned Acme”. */
export const inContext: Rule = [
  atNouns(1, (word, { isName, alone }) => (isName && !alone) || isRoleWord(word), roleOf),
  atPhrases(1, ownedByState),
];

const readRoles = readerBy([roles]);
/** What roles a sentence tells outright, once one of its phrases has asked. */
const told = new WeakMap<Clause, readonly Found[]>();
function rolesSaid(clause: Clause, scene: Scene): readonly Found[] {
  const known = told.get(clause) ?? readRoles(clause, scene);
  told.set(clause, known);
  return known;
}

type Persons = readonly (Range & { readonly entity: string })[];
type Phrase = {
  readonly role: number;
  readonly last: number;
  readonly words: readonly string[];
  readonly persons: Persons;
  /** It names a body: “at the firm”. */
  readonly ofBody?: boolean;
};

function roleOf(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const phrase = rolePhrase(clause, scene, at, noun);
  const word = phrase === null ? undefined : clause.pieces[phrase.role];
  const end = phrase === null ? undefined : clause.pieces[phrase.last];
  if (phrase === null || word === undefined || end === undefined) return [];
  const first = clause.pieces[noun.first];
  const lower = first?.lower ?? '';
  const any = /^(?:a|an)$/.test(lower) && clause.pieces[noun.first + 1]?.lower !== 'former';
  // “a partner” is anybody's; “a partner at the firm” is the firm's, and a spokesman speaks for whom the text speaks of.
  if (any && !phrase.ofBody && !/^spokes/.test(word.lower)) return [];
  // Who says it outright is right: “chair and head of Acme”, “head of sales, Acme”.
  const said = phrase.persons.length === 0 ? [] : rolesSaid(clause, scene).filter((r) => r.predicate === 'HOLDS_ROLE');
  // “the committee chairman, Zenda MP X” holds both.
  const own = phrase.words.slice(0, -1).some((w) => body.test(w));
  const persons = phrase.persons.filter(
    (p) => !said.some((r) => r.subject === p.entity && (!own || r.anchor.start === word.start)),
  );
  if (persons.length === 0) return [];
  const owner = ownerImplied(scene, word.lower, phrase.words, rangeOf(clause, noun).start, phrase.last > phrase.role);
  const determined = first?.pos === 'DET' || pronoun.test(lower);
  // “the group's research director”
  const owned = clause.pieces.findLastIndex((p, i) => i > noun.first && i < phrase.role && /^['’]s?$/.test(p.text));
  const labelFrom = clause.pieces[owned > 0 ? owned + 1 : noun.first + (determined ? 1 : 0)];
  if (owner === null || labelFrom === undefined) return [];
  return persons
    .filter((p) => p.entity !== owner.entity)
    .map((person) => ({
      subject: person.entity,
      predicate: 'HOLDS_ROLE',
      object: owner.entity,
      label: scene.reading.text.slice(labelFrom.start, end.end).toLowerCase(),
      anchor: word,
      passage: spanning(person, word, labelFrom),
      descriptor: true,
      implied: true,
    }));
}

const pronoun = /^(?:its|his|her|their)$/;

/** The role that a phrase names, and who has it: “director X”, “the director, X”, “the director of trade X”, “the director of trade, X”. */
function rolePhrase(clause: Clause, scene: Scene, at: number, noun: NounChunk): Phrase | null {
  const head = clause.pieces[noun.head];
  if (head === undefined) return null;
  const isPerson = (p: Piece | undefined): p is Piece & { entity: string } =>
    p?.entity != null && !p.reference && scene.types.is(p.entity, 'Person');
  const behind = isPerson(head);
  let role = behind ? noun.head - 1 : noun.head;
  while (behind && role > noun.first && honorific.test(clause.pieces[role]?.lower ?? '')) role--;
  const word = clause.pieces[role]?.lower ?? '';
  const seat = /^members?$/.test(word) && body.test(clause.pieces[role - 1]?.lower ?? '');
  if (!seat && (noRole.has(word) || !isRoleWord(word))) return null;
  // “its” may stand for what has no directors.
  const courts = /^(?:judge|justice|magistrate)$/.test(word);
  const tells = (p: Piece): boolean => !(courts && p.entity !== null && scene.types.is(p.entity, 'Country'));
  const before = clause.pieces.slice(noun.first, role + 1).filter(tells);
  // “its Zenda representative”
  const theirs = pronoun.test(before[0]?.lower ?? '');
  const names = before.filter(
    (p) => p.entity !== null && !pronoun.test(p.lower) && !(theirs && scene.types.is(p.entity, 'Place')),
  );
  if (role < noun.first || names.length > 0 || ownsRoles(scene, before[0])) return null;
  const words = clause.pieces.slice(noun.first, role + 1).map((p) => p.lower);
  if (behind) {
    const more = word.endsWith('s')
      ? argumentsOf(clause, at, 'right').filter((a) => scene.types.is(a.entity, 'Person'))
      : [];
    const persons = [{ ...head, entity: head.entity }, ...more.filter((m) => m.entity !== head.entity)];
    return { role, last: role, words, persons };
  }
  const next = clause.chunks[at + 2];
  if (clause.chunks[at + 1]?.kind !== 'preposition')
    return { role, last: role, words, persons: personsBeside(clause, scene, at, noun) };
  if (next?.kind !== 'noun') return null;
  const ofBody = namesBody(clause, next);
  if (!isWord(clause.chunks[at + 1], 'preposition', 'of', 'for', ...(ofBody ? ['at', 'with', 'from', 'in'] : [])))
    return null;
  const person = clause.pieces[next.head];
  // “its vice-president for Ruritania, X”
  if (theirs && person?.entity != null && scene.types.is(person.entity, 'Place', 'Country'))
    return { role, last: role, words, persons: personsBeside(clause, scene, at, noun) };
  const inner = clause.pieces.slice(next.first, isPerson(person) ? next.head : next.last + 1);
  if (inner.some((p) => p.entity !== null || p.pos === 'NUM') || inner.length === 0) return null;
  // “the director of the firm”
  const last = ofBody ? role : isPerson(person) ? next.head - 1 : next.last;
  const all = [...inner.map((p) => p.lower), ...words];
  return {
    role,
    last,
    words: all,
    ofBody,
    persons: isPerson(person) ? [person] : personsBeside(clause, scene, at, noun),
  };
}

/** “the firm”, “the department” */
const namesBody = ({ pieces }: Clause, noun: NounChunk): boolean =>
  noun.first === noun.head - 1 && pieces[noun.first]?.lower === 'the' && body.test(pieces[noun.head]?.lower ?? '');

const honorific = /^(?:dr|mr|mrs|ms|prof|sir|lord|lady|dame|rev|shri|smt|hon)\.?$/;
const ownsRoles = (scene: Scene, piece: Piece | undefined): boolean =>
  piece?.entity != null && scene.types.is(piece.entity, 'Organisation', 'Country', 'Person');

const personsBeside = (clause: Clause, scene: Scene, at: number, noun: NounChunk): Persons =>
  bearersOf(clause, at, noun.head).filter((a) => scene.types.is(a.entity, 'Person'));

function markOfState({ pieces }: Clause, noun: NounChunk): Piece | null {
  for (let i = noun.first; i <= noun.last; i++) {
    const piece = pieces[i];
    if (piece === undefined) continue;
    if (stateOwned.has(piece.lower) || (piece.lower === 'state' && stateKinds.test(pieces[i + 1]?.lower ?? '')))
      return piece;
  }
  return null;
}

/** “state-owned Acme”, “Acme, the state internet carrier” */
function ownedByState(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const mark = markOfState(clause, noun);
  if (mark === null) return [];
  const head = clause.pieces[noun.head];
  const own: Argument | undefined =
    head?.entity != null
      ? { entity: head.entity, chunk: at, bare: true, start: head.start, end: head.end }
      : [...bearersOf(clause, at, noun.head), bearerAfter(clause, at)]
          .flatMap((b) => b ?? [])
          .find((b) => scene.types.is(b.entity, 'Organisation'));
  if (own === undefined || !scene.types.is(own.entity, 'Organisation')) return [];
  const named = clause.pieces.slice(noun.first, noun.head).filter((p) => p.entity !== null && p.entity !== own.entity);
  const inside = named.find((p) => scene.types.is(p.entity ?? '', 'Country'));
  // “Zenda's state oil company” is Zenda's, whatever that is.
  if (inside === undefined && named.length > 0) return [];
  const state = inside?.entity ?? (scene.homeland?.sure === true ? scene.homeland.entity : undefined);
  if (state == null) return [];
  const passage = spanning(mark, own);
  return [
    {
      subject: state,
      predicate: 'OWNS',
      object: own.entity,
      label: 'state-owned',
      anchor: mark,
      passage,
      descriptor: true,
    },
  ];
}
