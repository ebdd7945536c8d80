import { listed } from '../../names/gazetteer.ts';
import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, isWord } from '../clause/clause.ts';
import type { Piece } from '../clause/piece.ts';
import type { Scene } from '../context.ts';
import type { Found } from '../found.ts';
import { bearersOf } from '../people/bearer.ts';
import { atNames, atNouns, type Rule } from '../rule.ts';
import { at, located } from './located.ts';
import { wide } from './placeWords.ts';

type Place = Piece & { readonly entity: string };

/** Called after what they are in: “the Ruritanian town of Zenda”. */
const towns = /^(?:city|town|village|port|island|capital|resort|suburb|hamlet)$/;
/** Called after themselves: “the Zenda region of Ruritania”. */
const regions =
  /^(?:province|region|state|governorate|oblast|prefecture|canton|area|peninsula|valley|market|square|municipality)$/;
/** Called either way: “the Zenda district of Strelsau”, “the Strelsau district of Zenda”. */
const quarters = /^(?:district|county|quarter|neighbou?rhood|borough|ward)$/;

const kinds = new RegExp(
  `${towns.source}|${regions.source}|${quarters.source}|^(?:cities|towns|villages|ports|islands)$`,
);

const isPlace = (scene: Scene, id: string): boolean => scene.types.is(id, 'Place', 'Country');

/** What one place is said to be of another: “the Ruritanian town of Zenda”, “Strelsau's Zenda district” */
function ofKind(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  const kind = (at(clause, noun.head)?.lower ?? '').replace(/ies$/, 'y').replace(/s$/, '');
  const names = clause.pieces
    .slice(noun.first, noun.head)
    .filter((p): p is Place => p.entity !== null && !p.reference && isPlace(scene, p.entity));
  const around = names.at(-1);
  const [outer] = names;
  if (around === undefined || outer === undefined || names.length > 2) return [];
  const owns = noun.possessor !== null && at(clause, noun.possessor)?.start === outer.start;
  // “Strelsau's Zenda district”
  if (names.length === 2) {
    const named = owns && !around.adjective && at(clause, noun.head - 1)?.start === around.start;
    return named && !towns.test(kind) ? located(around, outer).map((f) => ({ ...f, label: kind })) : [];
  }
  if (noun.possessor !== null && !owns) return [];
  const next = clause.chunks[chunk + 1];
  const joined = isWord(next, 'preposition', 'of', 'in') || isWord(next, 'comma');
  const others = joined
    ? argumentsOf(clause, chunk + 2, 'right').filter((a) => a.bare && scene.types.is(a.entity, 'Place'))
    : [];
  const state = joined ? argumentOf(clause, chunk + 2) : null;
  const within = state?.bare === true && isPlace(scene, state.entity) ? state : null;
  const own = !owns && !around.adjective && at(clause, noun.head - 1)?.start === around.start;
  if (
    own &&
    within !== null &&
    !isWord(next, 'comma') &&
    isInside(scene, kind, around, within, isWord(next, 'preposition', 'in'))
  )
    return located(around, within).map((f) => ({ ...f, label: kind }));
  if (
    isWord(next, 'preposition', 'in') ||
    (own && !towns.test(kind) && !wide.test(around.text) && !isCityOf(scene, around, within))
  )
    return [];
  const called = others.length > 0 ? others : alone(clause, scene, chunk, noun);
  const list = isWord(next, 'comma') ? called.slice(0, 1) : called;
  const ofWide = list.length === 0 && wide.test(around.text) && within !== null ? [within] : list;
  return ofWide.flatMap((town) => located(town, around)).map((f) => ({ ...f, label: kind }));
}

/** Whether the place before such a word is the smaller one. */
function isInside(scene: Scene, kind: string, inner: Place, outer: Argument, sits: boolean): boolean {
  if (inner.entity === outer.entity || (towns.test(kind) && !sits)) return false;
  // “the Gulf state of Ruritania”
  if (wide.test(inner.text)) return false;
  if (sits || regions.test(kind) || scene.types.is(outer.entity, 'Country')) return true;
  return isKnown(scene, outer) && !isKnown(scene, inner);
}

const isCityOf = (scene: Scene, outer: Place, inner: Argument | null): boolean =>
  scene.types.is(outer.entity, 'Country') || (inner !== null && isKnown(scene, outer) && !isKnown(scene, inner));

const isKnown = (scene: Scene, { entity }: { readonly entity: string }): boolean =>
  listed(scene.types.named(entity)?.name ?? '') !== undefined;

/** “Zenda, the Ruritanian capital,” */
const alone = (clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Argument[] =>
  bearersOf(clause, chunk, noun.head).filter((b) => b.bare && scene.types.is(b.entity, 'Place'));

const parts =
  /^(?:north|south|east|west|centre|center|heart|middle|outskirts|suburbs|interior|north-?east|north-?west|south-?east|south-?west|highlands|hills|mountains)$/;

/** “Zenda, in the north of Ruritania,” */
function inPart(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  const town = at(clause, noun.head);
  if (town?.entity == null || town.reference || town.adjective || !scene.types.is(town.entity, 'Place')) return [];
  const i = isWord(clause.chunks[chunk + 1], 'comma') ? chunk + 2 : chunk + 1;
  if (!isWord(clause.chunks[i], 'preposition', 'in', 'on')) return [];
  // The tagger takes “the north” for an article and an adverb.
  const part = at(clause, clause.chunks[i + 1]?.first ?? -1)?.lower === 'the' ? clause.chunks[i + 1] : undefined;
  const of = part?.first === part?.last ? i + 3 : i + 2;
  const word = part === undefined ? '' : (at(clause, part.first + 1)?.lower ?? '');
  if (!parts.test(word) || !isWord(clause.chunks[of], 'preposition', 'of')) return [];
  const whole = argumentOf(clause, of + 1);
  return whole?.bare === true && isPlace(scene, whole.entity) ? located(town, whole) : [];
}

/** Which place lies in which. */
export const placesInPlaces: Rule = [
  atNouns(2, (word, { hasName }) => hasName && kinds.test(word), ofKind),
  atNames(2, inPart),
];
