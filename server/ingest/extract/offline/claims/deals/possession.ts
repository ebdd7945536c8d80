import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, type Clause, isWord } from '../clause/clause.ts';
import { isPossessiveMark } from '../clause/cutChunks.ts';
import type { Piece } from '../clause/piece.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { bearersOf } from '../people/bearer.ts';
import { members } from '../people/members.ts';
import { isRoleWord } from '../people/roleWords.ts';
import { atNouns, type Rule } from '../rule.ts';
import { isHandedBy } from './handedBy.ts';
import { replacing } from './replacing.ts';

const byHyphen: Readonly<Record<string, string>> = {
  '-made': 'DEVELOPS',
  '-built': 'DEVELOPS',
  '-developed': 'DEVELOPS',
  '-designed': 'DEVELOPS',
  '-produced': 'DEVELOPS',
  '-owned': 'OWNS',
  '-controlled': 'OWNS',
  '-funded': 'FUNDS',
  '-backed': 'SUPPORTS',
  '-sponsored': 'FUNDS',
  '-financed': 'FUNDS',
  '-run': 'OPERATES',
  '-operated': 'OPERATES',
  '-led': 'OPERATES',
  '-supplied': 'SUPPLIES',
  '-based': 'LOCATED_IN',
};

const owning = /^(?:its|his|her|their|our|my|your)$/;

type NamedPiece = Piece & { readonly entity: string };
const isNamed = (p: Piece): p is NamedPiece => p.entity !== null;

/** What a phrase is of that somebody owns: “Acme's Lynx”, “Acme's Lynx scanners”, “its new scanner, Lynx”. */
function thingOwned(
  clause: Clause,
  scene: Scene,
  at: number,
  noun: NounChunk,
): { head: NamedPiece; index: number } | null {
  const head = clause.pieces[noun.head];
  if (head === undefined) return null;
  if (isNamed(head)) return { head, index: noun.head };
  const isThing = (p: Piece | undefined): p is NamedPiece =>
    p?.entity != null && !p.reference && scene.types.is(p.entity, 'System', 'Work');
  if (argumentOf(clause, at)?.entity !== undefined)
    for (let i = noun.head - 1; i > noun.first; i--) {
      const piece = clause.pieces[i];
      if (piece !== undefined && isThing(piece)) return { head: piece, index: i };
      if (piece?.entity != null || isPossessiveMark(piece)) break;
    }
  const next = clause.chunks[at + 2];
  const named = next?.kind === 'noun' && next.first === next.head ? clause.pieces[next.head] : undefined;
  return isWord(clause.chunks[at + 1], 'comma') && named !== undefined && isThing(named)
    ? { head: named, index: noun.head }
    : null;
}

function owned(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const thing = thingOwned(clause, scene, at, noun);
  if (thing === null) return [];
  const { head, index } = thing;
  const found: Found[] = [];
  for (let i = index - 1; i >= noun.first; i--) {
    const piece = clause.pieces[i];
    const next = clause.pieces[i + 1];
    if (piece?.entity == null || piece.entity === head.entity) continue;
    // “is replacing its ageing Lynx”: what it had, it need not have made.
    const before = clause.chunks[at - 1];
    const had = before?.kind === 'verb' && /^(?:replace|scrap|ditch|drop|retire|abandon)$/.test(before.lemma);
    if (had && /^(?:its|their)$/.test(piece.lower) && scene.types.is(head.entity, 'System')) break;
    // “Acme supplies the police with its Lynx”: whoever hands it over, it is no user's.
    if (/^(?:its|their)$/.test(piece.lower) && isHandedBy(clause, scene, at, piece.entity)) break;
    const scheme = /\b(?:Fund|Programme|Program|Scheme|Facility|Initiative)$/.test(head.text);
    const say = (predicate: string, label: string | null = null): void => {
      const turned = predicate === 'BASED_ON' || predicate === 'PART_OF';
      const [subject, object] = turned ? [head, piece] : [piece, head];
      if (
        subject.entity !== null &&
        object.entity !== null &&
        scene.types.fits(predicate, 'subject', subject.entity) &&
        scene.types.fits(predicate, 'object', object.entity)
      )
        found.push({
          subject: subject.entity,
          predicate,
          object: object.entity,
          label,
          anchor: head,
          passage: spanning(piece, head),
          descriptor: true,
        });
    };
    const hyphened = next === undefined ? undefined : byHyphen[next.lower];
    if (hyphened === 'LOCATED_IN' && scene.types.is(piece.entity, 'System', 'Work')) say('BASED_ON');
    else if (hyphened !== undefined && hyphened !== 'LOCATED_IN') say(hyphened);
    else if (isPossessiveMark(next) || owning.test(piece.lower) || (i === index - 1 && !piece.reference))
      ownership(
        scene,
        piece.entity,
        head.entity,
        isPossessiveMark(next) || owning.test(piece.lower) || (piece.reference && i < index - 1),
        say,
        // “its subsidiary Bolt” is called what it is of it.
        index - i <= (isPossessiveMark(next) ? 2 : 1),
        scheme,
      );
    const state = clause.pieces
      .slice(noun.first, index)
      .some((p) => /^state-(?:owned|run|controlled|backed)$|^government-(?:owned|run)$/.test(p.lower));
    if (state && scene.types.is(piece.entity, 'Country') && scene.types.is(head.entity, 'Organisation'))
      say('OWNS', 'state-owned');
    break;
  }
  return found;
}

function ownership(
  scene: Scene,
  owner: string,
  thing: string,
  possessive: boolean,
  say: (predicate: string) => void,
  close: boolean,
  scheme: boolean,
): void {
  const { is } = scene.types;
  if (is(thing, 'System') && is(owner, 'Organisation')) say(is(owner, 'PublicBody') ? 'OPERATES' : 'DEVELOPS');
  else if (possessive && is(thing, 'System') && is(owner, 'Country')) say('OPERATES');
  else if (possessive && is(thing, 'System') && is(owner, 'Person')) say('OWNS');
  else if (is(thing, 'Work') && is(owner, 'Person', 'Organisation') && !is(owner, 'Country')) say('AUTHORED');
  else if (possessive && scheme && is(owner, 'Organisation', 'Country')) say('OPERATES');
  else if (possessive && close && is(thing, 'Organisation') && is(owner, 'Organisation')) say('PART_OF');
}

/** “Lynx, Acme's scanner”, “Lynx, a scanner by Acme”: whose the thing is called. */
function ofBearer(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  if (head === undefined || head.entity !== null || head.pos !== 'NOUN') return [];
  // “the firm's report, Lynx” is no thing
  const leaves = clause.nouns.leavesThing(head.lower);
  const piece = noun.possessor === null ? undefined : clause.pieces[noun.possessor];
  const own = piece?.entity != null ? { entity: piece.entity, start: piece.start, end: piece.end } : null;
  const by = isWord(clause.chunks[at + 1], 'preposition', 'by', 'from') ? argumentOf(clause, at + 2) : null;
  const owner = own ?? by;
  if (owner === null) return [];
  const thing = bearersOf(clause, at, noun.head).find((b) => scene.types.is(b.entity, 'System', 'Work'));
  if (thing === undefined || owner.entity === thing.entity) return [];
  if (leaves && scene.types.is(thing.entity, 'System')) return [];
  const predicate = scene.types.is(thing.entity, 'Work')
    ? 'AUTHORED'
    : scene.types.is(owner.entity, 'PublicBody', 'Country')
      ? 'OPERATES'
      : 'DEVELOPS';
  if (!scene.types.fits(predicate, 'subject', owner.entity) || (own === null && predicate === 'OPERATES')) return [];
  return [
    {
      subject: owner.entity,
      predicate,
      object: thing.entity,
      anchor: head,
      passage: spanning(head, thing, owner),
      descriptor: true,
    },
  ];
}

/** “the report by Acme”, “Report, by X”, “X (Acme)” */
function ofWork(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  if (head?.entity == null) return [];
  const listed = isWord(clause.chunks[at + 1], 'open') && isWord(clause.chunks[at + 3], 'stop', ':');
  if (listed && scene.types.is(head.entity, 'Organisation')) {
    // “Acme (NYSE: ACM)”
    const exchange = argumentOf(clause, at + 2);
    return exchange?.bare === true && scene.types.is(exchange.entity, 'Organisation')
      ? [{ ...memberOf(head, exchange), predicate: 'OTHER', label: 'is listed on' }]
      : [];
  }
  if (isWord(clause.chunks[at + 1], 'open') && /^(?:close|comma)$/.test(clause.chunks[at + 3]?.kind ?? '')) {
    // “Ann Hale (Acme)”
    const inside = argumentOf(clause, at + 2);
    // “Ann Hale (D-Zenda)” sits for a party and a town.
    const seat = inside !== null && /^[A-Z]{1,3}-\p{Lu}/u.test(scene.reading.text.slice(inside.start, inside.end));
    const member = inside?.bare === true && scene.types.is(head.entity, 'Person') && !head.reference && !seat;
    return member && scene.types.is(inside.entity, 'Organisation') && !scene.types.is(inside.entity, 'Country')
      ? [memberOf(head, inside)]
      : [];
  }
  let comma = isWord(clause.chunks[at + 1], 'comma') ? 1 : 0;
  if (comma === 1 && isWord(clause.chunks[at + 2], 'adverb', 'formerly', 'also', 'now', 'originally')) comma = 2;
  if (!isWord(clause.chunks[at + 1 + comma], 'preposition', 'by', 'from', 'of')) return [];
  const by = argumentOf(clause, at + 2 + comma);
  if (by === null || !by.bare) return [];
  const word = clause.chunks[at + 1 + comma];
  const works = scene.types.is(head.entity, 'Work') && isWord(word, 'preposition', 'by');
  const say = (subject: string, predicate: string, object: string): Found[] =>
    scene.types.fits(predicate, 'subject', subject) && scene.types.fits(predicate, 'object', object)
      ? [{ subject, predicate, object, anchor: head, passage: spanning(head, by), descriptor: true }]
      : [];
  if (works) return say(by.entity, 'AUTHORED', head.entity);
  // “Lynx, by the German firm Acme,”
  if (isWord(word, 'preposition', 'by') && comma > 0 && scene.types.is(head.entity, 'System'))
    return scene.types.is(by.entity, 'Organisation') ? say(by.entity, 'DEVELOPS', head.entity) : [];
  // “X, of Acme”: a member, with no role there; “Analyst X of Acme” has one.
  if (comma === 0 && noun.head > noun.first && isRoleWord(clause.pieces[noun.head - 1]?.lower ?? '')) return [];
  if (
    isWord(word, 'preposition', 'of', 'from') &&
    scene.types.is(head.entity, 'Person') &&
    scene.types.is(by.entity, 'Organisation')
  )
    return say(head.entity, 'MEMBER_OF', by.entity);
  // “the Institute of Law of Zenda University”
  const within = (id: string): boolean => scene.types.is(id, 'Organisation') && !scene.types.is(id, 'Country');
  const beside = /^ of (?:the )?$/.test(scene.reading.text.slice(head.end, by.start));
  return beside && within(head.entity) && within(by.entity) ? say(head.entity, 'PART_OF', by.entity) : [];
}

const memberOf = (person: Piece, body: Argument): Found => ({
  subject: person.entity ?? '',
  predicate: 'MEMBER_OF',
  object: body.entity,
  anchor: person,
  passage: spanning(person, body),
  descriptor: true,
});

/** What an owner before a name, or a hyphened word between them, says: “Acme's Sergek”, “the Acme-made Sergek”, “state-owned Acme”. */
export const possession: Rule = [
  ...members,
  ...replacing,
  atNouns(2, (_, { hasName }) => hasName, owned),
  atNouns(2, (_, { isName, next }) => isName && next !== 'other', ofWork),
  atNouns(2, (_, { isName, hasName, next }) => !isName && (hasName || next === 'preposition'), ofBearer),
];
