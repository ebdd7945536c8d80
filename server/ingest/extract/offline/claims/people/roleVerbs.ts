import type { VerbChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, isWord, ownerOf } from '../clause/clause.ts';
import { isReducedPassive } from '../clause/reducedPassive.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { isPerson, lastEntity, ownerAfter } from './roleOwners.ts';

/** Verbs that say as much as a role does, and the role. */
export const leading: Readonly<Record<string, string>> = {
  head: 'head',
  preside: 'president',
  lead: 'leader',
  chair: 'chair',
  found: 'founder',
  establish: 'founder',
  edit: 'editor',
  direct: 'director',
  'co-direct': 'co-director',
  captain: 'captain',
  coach: 'coach',
  govern: 'governor',
  command: 'commander',
  represent: 'representative',
  sit: 'member',
  serve: 'member',
  teach: 'teacher',
  advise: 'adviser',
  'co-found': 'co-founder',
  'co-lead': 'co-leader',
};

/** “X, who heads Y”, “X founded Y” */
export function roleByVerb(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Found[] {
  if (verb.negated) return [];
  if (/^(?:sit|serve)$/.test(verb.lemma)) return onBoard(clause, scene, at);
  const role = leading[verb.lemma];
  if (role === undefined) return [];
  // “directed the ministry to pay”
  const orders = clause.chunks[at + 2];
  if (verb.lemma === 'direct' && orders?.kind === 'verb' && orders.form === 'infinitive') return [];
  const main = clause.pieces[verb.main];
  if (main === undefined) return [];
  const objectAt = objectOfLeading(clause, at, verb.lemma);
  const passive = verb.passive || isReducedPassive(clause, at);
  const [object, persons] = passive
    ? [subjectsOf(clause, at)[0] ?? groupOf(clause, scene, at), doersBehind(clause, at)]
    : [argumentOf(clause, objectAt) ?? bodyOf(clause, scene, objectAt), subjectsOf(clause, at)];
  if (
    object == null ||
    (isPerson(scene, object.entity) && !/^(?:represent|advise)$/.test(verb.lemma)) ||
    !scene.types.is(object.entity, 'Organisation', 'Event', 'Country', 'Person')
  )
    return [];
  return persons
    .filter((p) => isPerson(scene, p.entity))
    .map((p) => ({
      subject: p.entity,
      predicate: 'HOLDS_ROLE',
      object: object.entity,
      label: role,
      anchor: main,
      passage: spanning(p, object, main),
      descriptor: true,
      planned: verb.planned,
    }));
}

/** “the Ruritanian arm of Acme” is Acme's, whatever stands before. */
function bodyOf(clause: Clause, scene: Scene, at: number): Argument | null {
  const inside = ownerOf(clause, at);
  if (inside !== null && scene.types.is(inside.entity, 'Organisation')) return inside;
  const behind = isWord(clause.chunks[at + 1], 'preposition', 'of', 'at') ? argumentOf(clause, at + 2) : null;
  return behind !== null && scene.types.is(behind.entity, 'Organisation') ? behind : inside;
}

/** “researchers at Acme, led by X”: whoever leads them leads at Acme. */
function groupOf(clause: Clause, scene: Scene, at: number): Argument | null {
  const before = isWord(clause.chunks[at - 1], 'comma') ? at - 2 : at - 1;
  const people = clause.chunks[before - 2];
  const inBody = people?.kind === 'noun' && isWord(clause.chunks[before - 1], 'preposition', 'at', 'from', 'of');
  if (!inBody || !inGroups.test(clause.pieces[people.head]?.lower ?? '')) return null;
  const body = argumentOf(clause, before);
  return body?.bare === true && scene.types.is(body.entity, 'Organisation') ? body : null;
}

const inGroups =
  /^(?:teams?|groups?|units?|divisions?|labs?|laboratory|staff|(?:research|engine|scient|analy|audit|lawy|develop|academ|special|investigat)\p{L}*s)$/u;

/** “founded by X”, “founded in 2008 in Zenda by X and Y” */
function doersBehind(clause: Clause, at: number): Argument[] {
  for (let i = at + 1; i < at + 6; i++) {
    const chunk = clause.chunks[i];
    if (isWord(chunk, 'preposition', 'by')) return doers(clause, i + 1);
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'adverb' && !isWord(chunk, 'preposition', 'in', 'at')) return [];
  }
  return [];
}

/** “by X and Y”, “by two officers, X and Y” */
function doers(clause: Clause, at: number): Argument[] {
  const named = argumentsOf(clause, at, 'right');
  return named.length > 0 || !isWord(clause.chunks[at + 1], 'comma') ? named : argumentsOf(clause, at + 2, 'right');
}

/** “sits on the board of Acme” */
function onBoard(clause: Clause, scene: Scene, at: number): Found[] {
  const board = clause.chunks[at + 2];
  if (!isWord(clause.chunks[at + 1], 'preposition', 'on') || board?.kind !== 'noun') return [];
  const head = clause.pieces[board.head];
  if (head === undefined || !/^(?:board|council|committee|panel|commission)$/.test(head.lower)) return [];
  const owner = lastEntity(clause, scene, at + 2, board.first, board.head) ?? ownerAfter(clause, scene, at + 2, true);
  if (owner === null) return [];
  return subjectsOf(clause, at)
    .filter((p) => isPerson(scene, p.entity))
    .flatMap((p) => ({
      subject: p.entity,
      predicate: 'MEMBER_OF',
      object: owner.entity,
      label: head.lower,
      anchor: head,
      passage: spanning(p, owner, head),
      descriptor: true,
    }));
}

/** “presides over”, “teaches law at”, “runs” */
function objectOfLeading(clause: Clause, at: number, lemma: string): number {
  const wanted = lemma === 'teach' ? ['at', 'in'] : lemma === 'preside' ? ['over'] : [];
  for (let i = at + 1; i < at + 6 && wanted.length > 0; i++) {
    if (isWord(clause.chunks[i], 'preposition', ...wanted)) return i + 1;
    const kind = clause.chunks[i]?.kind;
    if (kind === 'verb' || kind === 'stop' || kind === 'relative') break;
  }
  return at + 1;
}
