import { bearerAfter, bearersOf } from './bearer.ts';
import type { NounChunk } from './chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, isWord, ownerOf } from './clause.ts';
import type { Scene } from './context.ts';
import { type Found, spanning } from './found.ts';
import type { Piece } from './piece.ts';
import { isRoleWord, noRole } from './roleWords.ts';
import { isReducedPassive, subjectsOf } from './subject.ts';

const organisations = ['Organisation', 'Country', 'Place', 'Event', 'Work'] as const;
const bodies = ['of', 'at', 'for', 'in', 'with', 'from', 'to', 'on'];

/** HOLDS_ROLE, in every order that newsrooms use: “X, head of Y”, “Y's head X”, “Y head X”, “the head of Y, X”. */
export function readRoles(clause: Clause, scene: Scene): Found[] {
  const found: Found[] = [];
  clause.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'noun')
      found.push(...roleInPhrase(clause, scene, at, chunk), ...roleBeside(clause, scene, at, chunk));
    if (chunk.kind === 'verb') found.push(...roleByVerb(clause, scene, at));
  });
  return found;
}

const isPerson = (scene: Scene, id: string): boolean => scene.types.is(id, 'Person');
/** Roles that one has for somebody rather than in some body. */
const attending =
  /^(?:lawyer|attorney|counsel|solicitor|barrister|adviser|advisor|aide|spokesman|spokeswoman|spokesperson|secretary|assistant|agent|manager|doctor|physician|biographer|bodyguard|chauffeur|driver|publicist|accountant)s?$/;
const holds = (scene: Scene, id: string, role: string): boolean =>
  scene.types.is(id, ...organisations) || (attending.test(role) && isPerson(scene, id));

/** “Acme chief executive X”, “Kazakhstan's President X”, “the Acme engineer X” */
function roleInPhrase(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const person = clause.pieces[noun.head];
  if (person?.entity == null || person.reference || !isPerson(scene, person.entity)) return [];
  let role = noun.head - 1;
  while (
    role >= noun.first &&
    /^(?:dr|mr|mrs|ms|prof|sir|lord|lady|dame|rev)\.?$/.test(clause.pieces[role]?.lower ?? '')
  )
    role--;
  const word = clause.pieces[role];
  if (word === undefined || role < noun.first || word.entity !== null) return [];
  const several = isRoleWord(word.lower.replace(/s$/, '')) && !isRoleWord(word.lower);
  const seat = /^members?$/.test(word.lower);
  if (!isRoleWord(word.lower) && !several && !seat) return [];
  let first = role;
  while (first > noun.first && isLabelPiece(clause, first - 1)) first--;
  const owner =
    lastEntity(clause, scene, at, noun.first, first, word.lower) ??
    ownerBehindName(clause, scene, at) ??
    ownerBeforeAnd(clause, scene, at, first === noun.first);
  if (owner === null || (seat && !hasSeats.test(scene.types.named(owner.entity)?.name ?? ''))) return [];
  // “the lawyers X and Y”
  const persons = /s$/.test(word.lower)
    ? argumentsOf(clause, at, 'right').filter((a) => isPerson(scene, a.entity))
    : [];
  return [person, ...persons.filter((p) => p.entity !== person.entity)].flatMap(
    (p) => holding(clause, scene, p, owner, first, role) ?? [],
  );
}

/** “named Ann Hale chief executive”: both are one phrase. */
function namedBefore(clause: Clause, at: number, noun: NounChunk): Argument[] {
  const [verb, piece] = [clause.chunks[at - 1], clause.pieces[noun.first]];
  const names = verb?.kind === 'verb' && !verb.passive && /^(?:nam|name|appoint|elect|make|mak)$/.test(verb.lemma);
  if (!names || piece?.entity == null || piece.reference || noun.possessor !== null || noun.first === noun.head)
    return [];
  return [{ entity: piece.entity, chunk: at, bare: true, start: piece.start, end: piece.end }];
}

/** Who is a member of these has a seat, which is a role; of parties and clubs one is a member. */
export const hasSeats = /\b(?:council|board|committee|cabinet|parliament|assembly|commission|jury|panel|senate)\b/i;

/** “Acme's founder and chief executive X” */
function ownerBeforeAnd(clause: Clause, scene: Scene, at: number, opens: boolean): Argument | null {
  const before = clause.chunks[at - 2];
  if (!opens || !isWord(clause.chunks[at - 1], 'and') || before?.kind !== 'noun') return null;
  return isRoleWord(clause.pieces[before.head]?.lower ?? '')
    ? lastEntity(clause, scene, at - 2, before.first, before.head)
    : null;
}

/** “Analyst X of Acme”, “General X of Ruritania” */
function ownerBehindName(clause: Clause, scene: Scene, at: number): Argument | null {
  if (!isWord(clause.chunks[at + 1], 'preposition', 'of', 'at', 'from')) return null;
  const owner = argumentOf(clause, at + 2);
  return owner?.bare === true && holds(scene, owner.entity, '') ? owner : null;
}

function lastEntity(clause: Clause, scene: Scene, chunk: number, from: number, to: number, role = ''): Argument | null {
  for (let i = to - 1; i >= from; i--) {
    const piece = clause.pieces[i];
    if (piece?.entity != null && holds(scene, piece.entity, role) && !isThingsOwn(scene, piece))
      return { entity: piece.entity, chunk, bare: true, start: piece.start, end: piece.end };
  }
  return null;
}

/** “its director”: of no work, event or place, whatever stands nearer. */
const isThingsOwn = (scene: Scene, piece: Piece): boolean =>
  piece.reference &&
  /^(?:its|their)$/.test(piece.lower) &&
  !scene.types.is(piece.entity ?? '', 'Organisation', 'Country');

const isLabelPiece = (clause: Clause, i: number): boolean => {
  const p = clause.pieces[i];
  return (
    p !== undefined &&
    p.entity === null &&
    (p.pos === 'NOUN' || p.pos === 'PROPN' || p.pos === 'ADJ' || p.pos === 'VERB') &&
    !/^['’]s?$/.test(p.text)
  );
};

/** “X, head of Y”, “X, Y's head”, “X is head of Y”, “the head of Y, X” */
function roleBeside(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  if (head === undefined || head.entity !== null || noRole.has(head.lower)) return [];
  const several = isRoleWord(head.lower.replace(/s$/, '')) && !isRoleWord(head.lower);
  const known = several || isRoleWord(head.lower);
  const around = bearersOf(clause, at, noun.head);
  const behind = around.some((b) => isPerson(scene, b.entity)) ? null : bearerAfter(clause, at);
  const persons = [...around, ...(behind === null ? [] : [behind])]
    // “X and Y, engineers at Acme”
    .flatMap((b) => (several && b.chunk < at ? argumentsOf(clause, b.chunk, 'left') : [b]))
    .concat(namedBefore(clause, at, noun))
    .filter((a) => isPerson(scene, a.entity));
  if (persons.length === 0) return [];
  let first = noun.head;
  while (first > noun.first && isLabelPiece(clause, first - 1)) first--;
  const inside = lastEntity(clause, scene, at, noun.first, first, head.lower);
  const after = ownerAfter(clause, scene, at, known, head.lower);
  // “Asia director at Acme”
  const over = inside !== null && after !== null && noun.possessor === null && scene.types.is(inside.entity, 'Place');
  const owner = (over ? after : (inside ?? after)) ?? appointing(clause, at);
  if (owner === null || (!known && !isLikelyRole(head.lower))) return [];
  const last = labelEnd(clause, at, noun, owner);
  // “founder of Acme and Bolt”
  const owners = owner === after && owner.bare ? argumentsOf(clause, owner.chunk, 'right') : [];
  const alike = owners.filter((o) => o.entity !== owner.entity && o.bare && scene.types.is(o.entity, 'Organisation'));
  return persons.flatMap((p) => [owner, ...alike].flatMap((o) => holding(clause, scene, p, o, first, last) ?? []));
}

const isLikelyRole = (word: string): boolean =>
  /(?:er|or|ist|ian|ant|ent|eer|man|ive|ary)$/.test(word) &&
  !/(?:ment|water|number|member|letter|paper|matter|order|power|winter|summer|centre|center|former|other|server|computer)$/.test(
    word,
  );

/** Of whom a role is said to be in its own words: “Acme's spokesman”, “a spokesman for Acme”. */
export const explicitOwner = (clause: Clause, scene: Scene, at: number, noun: NounChunk): Argument | null =>
  lastEntity(clause, scene, at, noun.first, noun.head, clause.pieces[noun.head]?.lower) ??
  ownerAfter(clause, scene, at, true, clause.pieces[noun.head]?.lower);

/** “head of research”: the role goes on as far as nobody is named. */
function labelEnd(clause: Clause, at: number, noun: NounChunk, owner: Argument): number {
  let last = noun.last;
  for (let i = at + 1; i < at + 5; i += 2) {
    const next = clause.chunks[i + 1];
    if (!isWord(clause.chunks[i], 'preposition', 'of', 'for') || next?.kind !== 'noun') break;
    const named = clause.pieces.slice(next.first, next.last + 1).some((p) => p.entity !== null);
    if (named || i + 1 === owner.chunk) break;
    last = next.last;
  }
  return last;
}

/** “Acme appointed her director”: who appoints is whom she serves. */
function appointing(clause: Clause, at: number): Argument | null {
  for (let i = at - 1; i >= at - 3; i--) {
    const verb = clause.chunks[i];
    if (verb?.kind === 'verb')
      return /^(?:nam|name|appoint|elect|hire|choose)$/.test(verb.lemma) && !verb.passive
        ? (subjectsOf(clause, i)[0] ?? null)
        : null;
  }
  return null;
}

/** “head of research at Acme”: the first fitting name along the prepositions; further ones belong to it. */
function ownerAfter(clause: Clause, scene: Scene, at: number, known: boolean, role = ''): Argument | null {
  let i = at + 1;
  for (let steps = 0; steps < 4; steps++) {
    if (isWord(clause.chunks[i], 'and') && clause.chunks[i + 1]?.kind === 'noun') i += 2;
    // “X, Head of Communications, Acme”
    if (known && isWord(clause.chunks[i], 'comma')) {
      const owner = argumentOf(clause, i + 1);
      const after = clause.chunks[i + 2];
      const closed = after === undefined || after.kind === 'comma' || after.kind === 'stop' || after.kind === 'close';
      return owner?.bare === true && closed && scene.types.is(owner.entity, 'Organisation') ? owner : null;
    }
    if (
      !isWord(clause.chunks[i], 'preposition', ...(known ? bodies : ['of', 'at', 'for', 'with'])) ||
      clause.chunks[i + 1]?.kind !== 'noun'
    )
      return null;
    const owner = argumentOf(clause, i + 1);
    const elsewhere =
      owner !== null && isWord(clause.chunks[i], 'preposition', 'in', 'on') && scene.types.is(owner.entity, 'Place');
    if (owner !== null && !elsewhere && holds(scene, owner.entity, role)) return owner;
    const noun = clause.chunks[i + 1] as NounChunk;
    const within = lastEntity(clause, scene, i + 1, noun.first, noun.last + 1);
    if (within !== null && !scene.types.is(within.entity, 'Place')) return within;
    i += 2;
  }
  return null;
}

export const leading: Readonly<Record<string, string>> = {
  head: 'head',
  preside: 'president',
  lead: 'leader',
  run: 'head',
  chair: 'chair',
  found: 'founder',
  establish: 'founder',
  edit: 'editor',
  direct: 'director',
  manage: 'manager',
  oversee: 'overseer',
  'co-direct': 'co-director',
  captain: 'captain',
  coach: 'coach',
  govern: 'governor',
  command: 'commander',
  represent: 'representative',
  sit: 'member',
  serve: 'member',
  teach: 'teacher',
  'co-found': 'co-founder',
  'co-lead': 'co-leader',
};

/** “X, who heads Y”, “X founded Y” */
function roleByVerb(clause: Clause, scene: Scene, at: number): Found[] {
  const verb = clause.chunks[at];
  if (verb?.kind !== 'verb' || verb.negated) return [];
  if (/^(?:sit|serve)$/.test(verb.lemma)) return onBoard(clause, scene, at);
  const role = leading[verb.lemma];
  const next = clause.chunks[at + 1];
  // “directed the ministry to pay”
  const orders = clause.chunks[at + 2];
  if (verb.lemma === 'direct' && orders?.kind === 'verb' && orders.form === 'infinitive') return [];
  const main = clause.pieces[verb.main];
  if (main === undefined) return [];
  const objectAt = objectOfLeading(clause, at, verb.lemma);
  const passive = verb.passive || isReducedPassive(clause, at);
  const [object, persons] = passive
    ? [subjectsOf(clause, at)[0], isWord(next, 'preposition', 'by') ? doers(clause, at + 2) : []]
    : [argumentOf(clause, objectAt) ?? ownerOf(clause, objectAt), subjectsOf(clause, at)];
  if (
    role === undefined ||
    object == null ||
    (isPerson(scene, object.entity) && verb.lemma !== 'represent') ||
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
      predicate: 'HOLDS_ROLE',
      object: owner.entity,
      label: `${head.lower} member`,
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

function holding(
  clause: Clause,
  scene: Scene,
  person: { entity: string | null; start: number; end: number },
  owner: Argument,
  first: number,
  last: number,
): Found | null {
  const [a, b] = [clause.pieces[first], clause.pieces[last]];
  if (a === undefined || b === undefined || person.entity === null || owner.entity === person.entity) return null;
  // Who wrote a work AUTHORED it.
  if (scene.types.is(owner.entity, 'Work') && /^(?:co-)?(?:author|writer)s?$/.test(b.lower)) return null;
  const label = scene.reading.text.slice(a.start, b.end).replace(/\s+/g, ' ').toLowerCase();
  return {
    subject: person.entity,
    predicate: 'HOLDS_ROLE',
    object: owner.entity,
    label,
    anchor: b,
    passage: spanning(person, owner, a, b),
    descriptor: true,
  };
}
