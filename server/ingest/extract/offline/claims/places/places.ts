import type { NounChunk } from '../clause/chunk.ts';
import { argumentOf, argumentsOf, type Clause, isWord } from '../clause/clause.ts';
import { isPossessiveMark } from '../clause/cutChunks.ts';
import type { Piece } from '../clause/piece.ts';
import type { Scene } from '../context.ts';
import type { Found } from '../found.ts';
import { bearersOf } from '../people/bearer.ts';
import { atNames, atNouns, type Rule } from '../rule.ts';
import { beforeName, behindBased } from './kindPlaces.ts';
import { at, located } from './located.ts';
import {
  isAddress,
  isAfterVerb,
  isDealtWith,
  isDoing,
  isListed,
  isOfTitle,
  isPledged,
  isServed,
} from './placeContext.ts';
import { institution, law, stately, street, wide } from './placeWords.ts';
import { ofSite, onTrialAt } from './siteOf.ts';

const sited = ['Organisation', 'Place', 'Event', 'System'] as const;

/** Peoples and what has only a descriptive name sit nowhere; an embassy sits where it does not come from. */
function isSited(scene: Scene, entity: string): boolean {
  const name = scene.types.named(entity)?.name ?? '';
  return (
    (!/^\p{Ll}+ /u.test(name) || stately.test(name)) &&
    !/\b(?:people|peoples|nation|citizens|community|diaspora|officials|language|embass(?:y|ies)|consulates?|legation)$/i.test(
      name,
    )
  );
}

/** “Ruritanian ambassador praises Acme” is headline English, and no phrase: whoever has a role there is not the firm. */
const isBroken = (clause: Clause, from: number, to: number): boolean =>
  clause.pieces
    .slice(from + 1, to)
    .some((p) =>
      /^(?:ambassador|envoy|president|minister|premier|king|diplomat|leader|official|mp|senator)s?$/.test(p.lower),
    );

/** “the Chinese firm Acme”, “Sweden's Acme”, “Hamburg-based Acme”, “Almaty's airport” */
function inPhrase(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  const owner = noun.possessor === null ? [] : ofPossessor(clause, scene, noun, noun.possessor);
  if (owner.length > 0) return owner;
  const head = at(clause, noun.head);
  if (head?.entity == null || head.reference || !isSited(scene, head.entity)) return [];
  const isOrganisation =
    scene.types.is(head.entity, 'Organisation') || (scene.types.is(head.entity, 'Work') && law.test(head.text));
  for (let i = noun.head - 1; i >= noun.first; i--) {
    const piece = at(clause, i);
    if (piece?.entity == null) continue;
    // “ZENDA/STRELSAU”
    if (clause.pieces.slice(i + 1, noun.head).some((p) => /^[/|+]$/.test(p.text))) return [];
    const based = /^-(?:based|headquartered|registered|listed|born)$/.test(at(clause, i + 1)?.lower ?? '');
    const owns = isPossessiveMark(at(clause, i + 1));
    if (!scene.types.is(piece.entity, 'Place', 'Country') || isBroken(clause, i, noun.head)) return [];
    if (wide.test(scene.types.named(piece.entity)?.name ?? '')) return [];
    // “papers from the office in Zenda list Acme”
    if (
      i === noun.first &&
      i < noun.head - 1 &&
      !piece.adjective &&
      !based &&
      !owns &&
      isWord(clause.chunks[chunk - 1], 'preposition', 'in', 'at', 'near')
    )
      return [];
    if (isOrganisation && scene.types.fits('LOCATED_IN', 'object', piece.entity)) return located(head, piece);
    if (based || (owns && scene.types.is(head.entity, 'Place'))) return located(head, piece);
    if (scene.types.is(head.entity, 'Place') && !scene.types.is(piece.entity, 'Person')) return located(head, piece);
    return [];
  }
  return behindBased(clause, scene, chunk, head);
}

/** “the Ruritanian start-up Acme's cameras” */
function ofPossessor(clause: Clause, scene: Scene, noun: NounChunk, possessor: number): Found[] {
  const owner = at(clause, possessor);
  if (owner?.entity == null || owner.reference || !scene.types.is(owner.entity, 'Organisation')) return [];
  const place = clause.pieces.slice(noun.first, possessor).findLast((p) => p.entity !== null);
  const kind = at(clause, possessor - 1);
  if (place?.entity == null || place.reference || kind === undefined || isPossessiveMark(kind)) return [];
  if (!scene.types.is(place.entity, 'Place', 'Country') || !isSited(scene, owner.entity)) return [];
  return place.adjective || kind.entity === null ? located(owner, place) : [];
}

/** “In Zenda, the foreign ministry urged”: bodies of state speak from where they are. */
function fronted(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  if (chunk !== 3 || !isWord(clause.chunks[0], 'preposition', 'in') || !isWord(clause.chunks[2], 'comma')) return [];
  const [place, head] = [argumentOf(clause, 1), at(clause, noun.head)];
  if (place?.bare !== true || !scene.types.is(place.entity, 'Place') || head?.entity == null || head.reference)
    return [];
  return stately.test(head.text) && scene.types.is(head.entity, 'Organisation') ? located(head, place) : [];
}

/** “Acme in Hamburg”, “Hamburg, Germany”, “the Acme plant in Hamburg”, “Acme (Hamburg)”, “Acme of Hamburg” */
function behind(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  const next = clause.chunks[chunk + 1];
  const head = headOf(clause, scene, chunk, noun);
  if (head?.entity == null || head.reference || head.adjective) return [];
  const bare = (i: number) => {
    const place = argumentOf(clause, i);
    return place?.bare === true && scene.types.is(place.entity, 'Place', 'Country') ? place : null;
  };
  if (isWord(next, 'comma') && isWord(clause.chunks[chunk + 2], 'preposition', 'in', 'of')) {
    // “Zenda, in Ruritania,” – “Acme, of Zenda,”
    const place = bare(chunk + 3);
    const closed = clause.chunks[chunk + 4];
    const shut = closed === undefined || closed.kind === 'comma' || closed.kind === 'stop' || closed.kind === 'close';
    const of = isWord(clause.chunks[chunk + 2], 'preposition', 'of');
    // “The cars were in Zenda, in Strelsau, one of them in Ruritania.”
    const again = isWord(clause.chunks[chunk - 1], 'preposition', 'in') && !of && scene.types.is(head.entity, 'Place');
    return place !== null &&
      shut &&
      !(again && !scene.types.is(place.entity, 'Country')) &&
      scene.types.is(
        head.entity,
        ...(of ? (['Organisation', 'Person'] as const) : (['Place', 'Organisation', 'Event'] as const)),
      )
      ? located(head, place)
      : [];
  }
  if (isWord(next, 'comma')) {
    const place = bare(chunk + 2);
    const after = clause.chunks[chunk + 2];
    const pure = after?.kind === 'noun' && after.first === after.last;
    if (place === null || !pure || !scene.types.is(head.entity, 'Place', 'Organisation')) return [];
    // “In Europe, Germany said”: who speaks next is no address.
    if (clause.chunks[chunk + 3]?.kind === 'verb') return [];
    const inside = scene.types.is(head.entity, 'Place') && !isListed(clause, chunk) && !isListed(clause, chunk - 2);
    return inside && (scene.types.is(place.entity, 'Country') || isAddress(clause, chunk)) ? located(head, place) : [];
  }
  if (isWord(next, 'open')) {
    // “Ann Hale (Acme, Zenda)”
    const body = at(clause, headAt(clause, chunk + 2));
    const seat = isWord(clause.chunks[chunk + 3], 'comma') && isWord(clause.chunks[chunk + 5], 'close');
    const site = seat && body?.entity != null && institution.test(body.text) ? bare(chunk + 4) : null;
    if (body !== undefined && site !== null) return located(body, site);
    const place = bare(chunk + 2);
    // “Acme (Zenda, Ruritania)”
    const address = isWord(clause.chunks[chunk + 3], 'comma') && bare(chunk + 4) !== null;
    return place !== null &&
      isWord(clause.chunks[chunk + (address ? 5 : 3)], 'close') &&
      scene.types.is(head.entity, 'Organisation', 'Place', 'Person')
      ? located(head, place)
      : [];
  }
  if (!isWord(next, 'preposition', 'in', 'near', 'of', 'at', 'on') || !scene.types.is(head.entity, ...sited)) return [];
  const place = bare(chunk + 2);
  if (place === null || clause.pieces[(clause.chunks[chunk + 2] as NounChunk).head]?.adjective === true) return [];
  if (isWord(next, 'preposition', 'of') && !scene.types.is(head.entity, 'Organisation', 'Place')) return [];
  if (isWord(next, 'preposition', 'on') && !street.test(scene.types.named(place.entity)?.name ?? '')) return [];
  if (isAfterVerb(clause, chunk) && !scene.types.is(head.entity, 'Place') && !institution.test(head.text)) return [];
  const busy = isDoing(clause, chunk) || isDealtWith(clause, chunk) || isServed(clause, chunk);
  if (busy && scene.types.is(head.entity, 'Organisation') && !institution.test(head.text)) return [];
  if (isOfTitle(scene.reading.text, head.start, place.end)) return [];
  return argumentsOf(clause, chunk + 2, 'right')
    .filter((p) => scene.types.is(p.entity, 'Place', 'Country'))
    .slice(0, 1)
    .flatMap((p) => located(head, p))
    .map((found) => ({ ...found, planned: isPledged(clause, noun) }));
}

const headAt = (clause: Clause, chunk: number): number => {
  const noun = clause.chunks[chunk];
  return noun?.kind === 'noun' ? noun.head : -1;
};

/** The name that a phrase ends with, or that its kind follows: “the Milipol fair”. */
function headOf(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Piece | undefined {
  const head = at(clause, noun.head);
  if (head === undefined || head.entity !== null) return noun.last === noun.head ? head : undefined;
  const named = argumentOf(clause, chunk);
  const piece =
    named?.bare === true && named.chunk === chunk ? clause.pieces.find((p) => p.start === named.start) : undefined;
  // “the Gulf Care group of Abu Dhabi”
  const before = at(clause, noun.head - 1);
  const kind = before?.entity != null && !before.adjective && clause.nouns.isKindOf(before.entity, head.lower);
  if (kind && scene.types.is(before.entity ?? '', 'Organisation')) return before;
  const event = /^(?:fair|expo|conference|summit|festival|forum|exhibition|congress)$/.test(head.lower);
  if (event && at(clause, noun.head - 1)?.entity != null) return at(clause, noun.head - 1);
  // “the Lynx cameras in Zenda”
  return piece?.entity != null && scene.types.is(piece.entity, 'Event', 'System') ? piece : undefined;
}

const wordOf = (clause: Clause, noun: NounChunk): string => at(clause, noun.head)?.lower ?? '';

/** “FlexNode, a network of batteries in Malmö” */
function ofApposition(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  if (!/^(?:a|an|the|one)$/.test(at(clause, noun.first)?.lower ?? '')) return [];
  let i = chunk + 1;
  for (
    let hops = 0;
    hops < 2 && isWord(clause.chunks[i], 'preposition', 'of', 'for') && clause.chunks[i + 1]?.kind === 'noun';
    hops++
  )
    i += 2;
  if (
    !isWord(clause.chunks[i], 'preposition', 'in', 'near', 'from') ||
    (i > chunk + 1 && at(clause, (clause.chunks[i - 1] as NounChunk).head)?.entity != null)
  )
    return [];
  const place = argumentOf(clause, i + 1);
  if (place === null || !place.bare || !scene.types.is(place.entity, 'Place', 'Country')) return [];
  const from = isWord(clause.chunks[i], 'preposition', 'from');
  const firm = /^(?:company|firm|start-?up|group|band|club|maker|supplier|vendor|charity)$/.test(wordOf(clause, noun));
  const whence = firm ? (['Person', 'Organisation'] as const) : (['Person'] as const);
  return bearersOf(clause, chunk, noun.head)
    .filter((b) => scene.types.is(b.entity, ...(from ? whence : sited)))
    .slice(0, 1)
    .flatMap((b) => located(b, place));
}

/** LOCATED_IN without a verb: nationality, owner, “-based”, “in”, “city, country”. */
export const places: Rule = [
  atNouns(2, (_, { isName, hasName }) => isName || hasName, inPhrase),
  atNouns(2, (_, { isName, hasName }) => !isName && hasName, beforeName),
  atNouns(2, (_, { isName, hasName, next }) => (isName || hasName) && next !== 'other', behind),
  ofSite,
  onTrialAt,
  atNouns(2, (_, { isName, next }) => !isName && next === 'preposition', ofApposition),
  atNames(2, fronted),
];
