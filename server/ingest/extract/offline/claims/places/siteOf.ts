import type { NounChunk, VerbChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, isWord, ownerOf } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { isHandedBy } from '../deals/handedBy.ts';
import type { Found } from '../found.ts';
import { sites } from '../frames/structure.ts';
import { atNouns, atVerbs } from '../rule.ts';
import { at, located } from './located.ts';

const siteWords = new Set(sites);
/** Where people live and work: “her home in Hamburg”. */
const home =
  /^(?:home|house|flat|apartment|kitchen|garden|yard|doorway|porch|farm|stall|classroom|garage|village|hut|cottage)$/;

const isOrganisation = (scene: Scene, { entity }: { entity: string }): boolean =>
  scene.types.is(entity, 'Organisation');
const isPlace = (scene: Scene, { entity }: { entity: string }): boolean => scene.types.is(entity, 'Place', 'Country');

/** “Acme's office in Hamburg”, “the Hamburg office of Acme”, “opened an office in Hamburg” */
function siteIn(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  const word = at(clause, noun.head)?.lower ?? '';
  const within = siteWithin(clause, scene, chunk, noun);
  if (within.length > 0) return within;
  const whose = isWord(clause.chunks[chunk + 1], 'preposition', 'of') ? argumentOf(clause, chunk + 2) : null;
  const sited = whose?.bare === true && isOrganisation(scene, whose) ? chunk + 3 : chunk + 1;
  if (!isWord(clause.chunks[sited], 'preposition', 'in', 'at', 'near', 'outside'))
    return [...whoseSite(clause, scene, chunk, noun), ...moved(clause, scene, chunk, noun)];
  const places = argumentsOf(clause, sited + 1, 'right').filter((p) => isPlace(scene, p));
  if (places.length === 0) return [];
  const owner = sited === chunk + 1 ? siteOwner(clause, chunk) : whose;
  if (owner === null) return ofKeeper(clause, scene, chunk, noun, places);
  // “Acme trained the police at its campus in Zenda”
  const own = at(clause, indexOf(clause, owner.start));
  if (own?.reference === true && isHandedBy(clause, scene, chunk, owner.entity)) return [];
  return isOrganisation(scene, owner) || (home.test(word) && scene.types.is(owner.entity, 'Person'))
    ? places.flatMap((place) => located(owner, place))
    : [];
}

/** “Acme's office”, “Acme, with offices” */
function siteOwner(clause: Clause, chunk: number): Argument | null {
  const owner = ownerOf(clause, chunk);
  // “its first European factory”
  const origin = owner?.chunk === chunk && at(clause, indexOf(clause, owner.start))?.adjective === true;
  if (owner !== null && !origin) return owner.chunk === chunk ? owner : null;
  // “Acme, whose plants in Zenda”
  if (isWord(clause.chunks[chunk - 1], 'relative', 'whose')) {
    const whose = argumentOf(clause, isWord(clause.chunks[chunk - 2], 'comma') ? chunk - 3 : chunk - 2);
    return whose?.bare === true ? whose : null;
  }
  const apart = isWord(clause.chunks[chunk - 1], 'preposition', 'with') && isWord(clause.chunks[chunk - 2], 'comma');
  const name = apart ? argumentOf(clause, chunk - 3) : null;
  return name?.bare === true ? name : null;
}

const indexOf = ({ pieces }: Clause, start: number): number => pieces.findIndex((p) => p.start === start);

const keeping =
  /^(?:open|have|keep|run|build|close|maintain|operate|establish|inaugurate|launch|own|lease|rent|set|add|plan|shut)$/;

/** “Acme opened an office in Hamburg”: of sites that nobody else owns, whoever opens, keeps or closes them. */
function ofKeeper(clause: Clause, scene: Scene, chunk: number, noun: NounChunk, places: readonly Argument[]): Found[] {
  let i = chunk - 1;
  // “has offices and a plant in Zenda”
  while (i > chunk - 6 && (clause.chunks[i]?.kind === 'noun' || isWord(clause.chunks[i], 'and'))) i--;
  const verb = clause.chunks[i];
  const main = verb?.kind === 'verb' ? at(clause, verb.main) : undefined;
  if (verb?.kind !== 'verb' || main === undefined || verb.passive || !keeping.test(verb.lemma)) return [];
  const none = at(clause, noun.first)?.lower === 'no';
  return subjectsOf(clause, i)
    .filter((s) => isOrganisation(scene, s))
    .flatMap((s) => places.flatMap((place) => located(s, place)))
    .map((found) => ({ ...found, anchor: main, descriptor: false, ...saidOf(verb, none) }));
}

/** “moved its headquarters from Zenda to Strelsau” */
function moved(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  const verb = clause.chunks[chunk - 1];
  if (verb?.kind !== 'verb' || !/^(?:move|relocate|shift|transfer)$/.test(verb.lemma)) return [];
  const owner = siteOwner(clause, chunk);
  // Where nobody has found out whose “its” is, whoever moves it.
  const own = owner === null && /^(?:its|their)$/.test(at(clause, noun.first)?.lower ?? '');
  const [whose] = own ? subjectsOf(clause, chunk - 1) : owner === null ? [] : [owner];
  const from = isWord(clause.chunks[chunk + 1], 'preposition', 'from', 'out') ? chunk + 3 : chunk + 1;
  const to = isWord(clause.chunks[from], 'preposition', 'to') ? argumentOf(clause, from + 1) : null;
  if (whose === undefined || to?.bare !== true || !isOrganisation(scene, whose) || !isPlace(scene, to)) return [];
  return located(whose, to).map((found) => ({ ...found, ...saidOf(verb, false) }));
}

const saidOf = ({ negated, planned, alleged, hedged }: VerbChunk, none: boolean) => ({
  negated: negated !== none,
  planned,
  alleged,
  hedged,
});

/** “Acme, whose offices are in Hamburg” */
function whoseSite(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  const verb = clause.chunks[chunk + 1];
  const is =
    verb?.kind === 'verb' && verb.lemma === 'be' && isWord(clause.chunks[chunk + 2], 'preposition', 'in', 'at', 'near');
  if (
    !is ||
    !siteWords.has(at(clause, noun.head)?.lower ?? '') ||
    !isWord(clause.chunks[chunk - 1], 'relative', 'whose')
  )
    return [];
  const owner = argumentOf(clause, isWord(clause.chunks[chunk - 2], 'comma') ? chunk - 3 : chunk - 2);
  const place = argumentOf(clause, chunk + 3);
  return owner?.bare === true && place !== null && isOrganisation(scene, owner) && isPlace(scene, place)
    ? located(owner, place)
    : [];
}

/** “its Zenda office”, “Acme's Zenda plant”, “the Zenda office of Acme” */
function siteWithin(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  if (!siteWords.has(at(clause, noun.head)?.lower ?? '')) return [];
  const names = clause.pieces.slice(noun.first, noun.head).filter((p) => p.entity !== null);
  const of = isWord(clause.chunks[chunk + 1], 'preposition', 'of') ? argumentOf(clause, chunk + 2) : null;
  const behind = names.length === 1 && of?.bare === true ? of : null;
  const [owner, place] = behind === null ? names : [behind, names[0]];
  if ((names.length !== 2 && behind === null) || owner == null || place === undefined) return [];
  if (place.adjective || place.reference) return [];
  return scene.types.is(owner.entity ?? '', 'Organisation') && scene.types.is(place.entity ?? '', 'Place')
    ? located(owner, place)
    : [];
}

export const ofSite = atNouns(2, (word) => siteWords.has(word) || home.test(word), siteIn);

/** “Lynx is on trial at Zenda”, “is under test in Zenda” */
function onTrial(clause: Clause, scene: Scene, chunk: number): Found[] {
  const [verb, trial] = [clause.chunks[chunk], clause.chunks[chunk + 2]];
  const main = verb?.kind === 'verb' ? at(clause, verb.main) : undefined;
  if (verb?.kind !== 'verb' || main === undefined || verb.passive || trial?.kind !== 'noun') return [];
  if (!isWord(clause.chunks[chunk + 1], 'preposition', 'on', 'under')) return [];
  if (!/^(?:trial|trials|test|testing|show|display|loan|order)$/.test(at(clause, trial.head)?.lower ?? '')) return [];
  if (!isWord(clause.chunks[chunk + 3], 'preposition', 'in', 'at')) return [];
  const places = argumentsOf(clause, chunk + 4, 'right').filter((p) => isPlace(scene, p));
  return subjectsOf(clause, chunk)
    .filter((s) => scene.types.is(s.entity, 'System'))
    .flatMap((s) => places.flatMap((place) => located(s, place)))
    .map((found) => ({ ...found, anchor: main, descriptor: false, ...saidOf(verb, false) }));
}

export const onTrialAt = atVerbs(2, ['be', 'go'], onTrial);
