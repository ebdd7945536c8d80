import type { NounChunk } from './chunk.ts';
import { type Argument, argumentOf, type Clause, isWord, ownerOf } from './clause.ts';
import type { Scene } from './context.ts';
import type { Found } from './found.ts';
import { sites } from './frames/structure.ts';
import { at, located } from './located.ts';
import { atNouns } from './rule.ts';

const siteWords = new Set(sites);
/** Where people live: “her home in Hamburg”. */
const home = /^(?:home|house|flat|apartment)$/;

/** “Acme's office in Hamburg” */
function siteIn(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  const word = at(clause, noun.head)?.lower ?? '';
  const within = siteWithin(clause, scene, noun);
  if (within.length > 0) return within;
  if (!isWord(clause.chunks[chunk + 1], 'preposition', 'in', 'at', 'near'))
    return whoseSite(clause, scene, chunk, noun);
  const owner = siteOwner(clause, chunk);
  const place = argumentOf(clause, chunk + 2);
  if (owner === null || place === null || !scene.types.is(place.entity, 'Place', 'Country')) return [];
  const own = home.test(word);
  return scene.types.is(owner.entity, 'Organisation') || (own && scene.types.is(owner.entity, 'Person'))
    ? located(owner, place)
    : [];
}

/** “Acme's office”, “Acme, with offices” */
function siteOwner(clause: Clause, chunk: number): Argument | null {
  const owner = ownerOf(clause, chunk);
  if (owner !== null) return owner.chunk === chunk ? owner : null;
  const apart = isWord(clause.chunks[chunk - 1], 'preposition', 'with') && isWord(clause.chunks[chunk - 2], 'comma');
  const name = apart ? argumentOf(clause, chunk - 3) : null;
  return name?.bare === true ? name : null;
}

/** “Acme, whose offices are in Hamburg” */
function whoseSite(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  const verb = clause.chunks[chunk + 1];
  const is =
    verb?.kind === 'verb' && verb.lemma === 'be' && isWord(clause.chunks[chunk + 2], 'preposition', 'in', 'at', 'near');
  if (
    !is ||
    !sites.includes(at(clause, noun.head)?.lower ?? '') ||
    !isWord(clause.chunks[chunk - 1], 'relative', 'whose')
  )
    return [];
  const owner = argumentOf(clause, isWord(clause.chunks[chunk - 2], 'comma') ? chunk - 3 : chunk - 2);
  const place = argumentOf(clause, chunk + 3);
  return owner?.bare === true &&
    place !== null &&
    scene.types.is(owner.entity, 'Organisation') &&
    scene.types.is(place.entity, 'Place', 'Country')
    ? located(owner, place)
    : [];
}

/** “its Zenda office”, “Acme's Zenda plant” */
function siteWithin(clause: Clause, scene: Scene, noun: NounChunk): Found[] {
  if (!sites.includes(at(clause, noun.head)?.lower ?? '')) return [];
  const names = clause.pieces.slice(noun.first, noun.head).filter((p) => p.entity !== null);
  const [owner, place] = names;
  if (names.length !== 2 || owner === undefined || place === undefined || place.adjective || place.reference) return [];
  return scene.types.is(owner.entity ?? '', 'Organisation') && scene.types.is(place.entity ?? '', 'Place')
    ? located(owner, place)
    : [];
}

export const ofSite = atNouns(2, (word) => siteWords.has(word) || home.test(word), siteIn);
