import type { Range } from '../../../reading.ts';
import type { NounChunk } from '../clause/chunk.ts';
import { argumentOf, type Clause, isWord } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import type { Found } from '../found.ts';
import { bearersOf } from '../people/bearer.ts';
import { isRoleWord } from '../people/roleWords.ts';
import { atNouns, type Rule } from '../rule.ts';
import { located } from './located.ts';
import { placesInPlaces } from './regions.ts';

type End = { readonly entity: string; readonly start: number; readonly end: number };

const isPlace = (scene: Scene, id: string): boolean => scene.types.is(id, 'Place', 'Country');
const person = (clause: Clause, scene: Scene, at: number, noun: NounChunk): End | undefined =>
  bearersOf(clause, at, noun.head).find((b) => scene.types.is(b.entity, 'Person'));
function placeBehind(clause: Clause, scene: Scene, at: number, ...prepositions: string[]): End | null {
  if (!isWord(clause.chunks[at + 1], 'preposition', ...prepositions)) return null;
  const place = argumentOf(clause, at + 2);
  return place?.bare === true && isPlace(scene, place.entity) ? place : null;
}

const origins = /-year-old$|^(?:native|resident|inhabitant|villager|local)s?$/;

/** “Ann Hale, a 29-year-old from Zenda”, “Ann Hale, a native of Zenda” */
function ofOrigin(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const place = placeBehind(clause, scene, at, 'of', 'from', 'in');
  const who = place === null ? undefined : person(clause, scene, at, noun);
  return place === null || who === undefined ? [] : located(who, place);
}

const isBody = (clause: Clause, scene: Scene, chunk: number): boolean => {
  const body = argumentOf(clause, chunk);
  return body?.bare === true && scene.types.is(body.entity, 'Organisation');
};

/** “Ann Hale, a farmer in Zenda”, “its lawyer in Zenda, Ann Hale”, “a spokeswoman for Acme in Zenda, Ann Hale” */
function ofWork(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const served = isWord(clause.chunks[at + 1], 'preposition', 'for') && isBody(clause, scene, at + 2);
  const place = placeBehind(clause, scene, served ? at + 2 : at, 'in');
  const who = place === null ? undefined : person(clause, scene, at, noun);
  return place === null || who === undefined || scene.types.is(place.entity, 'Country') ? [] : located(who, place);
}

/** “Ann Hale, a Zenda-based analyst”, “Zenda-based analyst Ann Hale” */
function basedPerson(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  for (let i = noun.first; i < noun.head; i++) {
    const piece = clause.pieces[i];
    if (piece?.entity == null || !/^-(?:based|born)$/.test(clause.pieces[i + 1]?.lower ?? '')) continue;
    const head = clause.pieces[noun.head];
    const own = head?.entity != null && scene.types.is(head.entity, 'Person') ? { ...head, entity: head.entity } : null;
    const who = own ?? (head?.entity == null ? person(clause, scene, at, noun) : undefined);
    return who === undefined || !isPlace(scene, piece.entity) ? [] : located(who, { ...piece, entity: piece.entity });
  }
  return [];
}

/** “Ann Hale, from Zenda,”, “Ann Hale, 44, of Zenda,” */
function from(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  if (head?.entity == null || head.reference || !isWord(clause.chunks[at + 1], 'comma')) return [];
  const age = clause.chunks[at + 2];
  const aged =
    age?.kind === 'noun' &&
    age.first === age.last &&
    clause.pieces[age.head]?.pos === 'NUM' &&
    isWord(clause.chunks[at + 3], 'comma');
  const mark = aged ? at + 3 : at + 1;
  const closed = clause.chunks[mark + 3];
  if (closed !== undefined && closed.kind !== 'comma' && closed.kind !== 'stop') return [];
  const place = placeBehind(clause, scene, mark, ...(aged ? ['from', 'of'] : ['from']));
  return place !== null && scene.types.is(head.entity, 'Person')
    ? located({ ...head, entity: head.entity }, place)
    : [];
}

const dwellers = /^(?:resident|native|villager|inhabitant|local)s?$/;

/** “Zenda resident Ann Hale”, “Ann Hale, a Zenda resident” */
function ofDweller(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  const word = head?.entity == null ? noun.head : noun.head - 1;
  const place = clause.pieces[word - 1];
  if (word <= noun.first || !dwellers.test(clause.pieces[word]?.lower ?? '') || place?.entity == null) return [];
  if (place.adjective || place.reference || !scene.types.is(place.entity, 'Place')) return [];
  const own = head?.entity != null && scene.types.is(head.entity, 'Person') ? { ...head, entity: head.entity } : null;
  const who = own ?? (head?.entity == null ? person(clause, scene, at, noun) : undefined);
  return who === undefined ? [] : located(who, { ...place, entity: place.entity });
}

/** “a reader, Ann Hale in Zenda,”, “with Ann Hale in Zenda”, and in captions “Ann Hale on her round near Zenda” */
function standsIn(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  if (head?.entity == null || head.reference || !scene.types.is(head.entity, 'Person')) return [];
  const before = clause.chunks[at - 1];
  const verbless = !clause.chunks.some((c) => c.kind === 'verb');
  const free =
    before === undefined ||
    before.kind === 'comma' ||
    before.kind === 'stop' ||
    before.kind === 'and' ||
    isWord(before, 'preposition', 'with', 'from');
  // “Ann Hale in Zenda and Bo Hale in Strelsau” is a byline.
  const signs =
    verbless && isWord(clause.chunks[at + 1], 'preposition', 'in') && !isWord(clause.chunks[at + 3], 'adverb');
  if (!free || signs) return [];
  const aside = verbless && isWord(clause.chunks[at + 1], 'preposition', 'on', 'at', 'during') ? at + 2 : at;
  const place =
    placeBehind(clause, scene, at, 'in', 'at', 'near') ?? placeBehind(clause, scene, aside, 'in', 'at', 'near');
  return place !== null && scene.types.is(place.entity, 'Place')
    ? located({ ...head, entity: head.entity }, place)
    : [];
}

const firms =
  /^(?:company|firm|group|vendor|maker|supplier|start-up|startup|bank|carrier|operator|house|giant|retailer|utility|charity|manufacturer|developer|consultancy|outfit|lender|insurer|brand|contractor)$/;

/** “the Zenda company said”, “the Zenda firm's cameras”: of whom the text goes on to speak. */
function topicAtHome(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const word = clause.pieces[noun.possessor ?? noun.head];
  if (word === undefined || word.entity !== null || clause.pieces[noun.first]?.lower !== 'the') return [];
  const place = clause.pieces.slice(noun.first, noun.possessor ?? noun.head).filter((p) => p.entity !== null);
  const [next, before] = [clause.chunks[at + 1], clause.chunks[at - 1]];
  // Beside a name it tells of that.
  const apart =
    before === undefined || before.kind === 'preposition' || before.kind === 'verb' || before.kind === 'subordinator';
  const [where] = place;
  if (place.length !== 1 || where?.entity == null || !isPlace(scene, where.entity) || !apart) return [];
  const own = noun.possessor === null;
  if (own && (isWord(next, 'preposition', 'of') || (next?.kind === 'comma' && clause.chunks[at + 2]?.kind === 'noun')))
    return [];
  const topic = firms.test(word.lower) ? spokenOf(clause, scene, at, where) : null;
  return topic === null
    ? []
    : located({ ...topic, start: where.start, end: word.end }, { ...where, entity: where.entity }).map((found) => ({
        ...found,
        surmised: true,
      }));
}

/** The last subject of the same sentence, else of whom the text speaks, or whom it named just now. */
function spokenOf(clause: Clause, scene: Scene, at: number, where: Range): End | null {
  const isFirm = ({ entity }: { entity: string }): boolean =>
    scene.types.is(entity, 'Organisation') && !scene.types.is(entity, 'PublicBody', 'Outlet', 'Country');
  for (let i = at - 1; i >= 0; i--) {
    if (clause.chunks[i]?.kind !== 'verb') continue;
    const [subject] = subjectsOf(clause, i).filter((s) => s.end < where.start && isFirm(s));
    if (subject !== undefined) return subject;
  }
  const { lately } = scene;
  if (lately.told === null) {
    const last = lately.named(where.start, 60, 'Organisation', (_, entity) => isFirm({ entity }));
    if (last !== null) return last;
  }
  // The only one named for a while.
  const only = lately.named(where.start, 700, 'Organisation', (_, entity) => isFirm({ entity }));
  const other =
    only !== null &&
    lately.named(where.start, 700, 'Organisation', (_, entity) => entity !== only.entity && isFirm({ entity }));
  return lately.topic(where.start, 900) ?? (other === null ? only : null);
}

/** Where people are from or at work, and which place lies where. */
export const homes: Rule = [
  ...placesInPlaces,
  atNouns(2, (word, { next }) => next === 'preposition' && origins.test(word), ofOrigin),
  atNouns(2, (word, { isName, next }) => !isName && next === 'preposition' && isRoleWord(word), ofWork),
  atNouns(2, (_, { hasName }) => hasName, basedPerson),
  atNouns(2, (_, { isName, next }) => isName && next === 'comma', from),
  atNouns(2, (word, { isName, hasName }) => hasName && (isName || dwellers.test(word)), ofDweller),
  atNouns(2, (_, { isName, next }) => isName && next === 'preposition', standsIn),
  atNouns(1, (_, { hasName }) => hasName, topicAtHome),
];
