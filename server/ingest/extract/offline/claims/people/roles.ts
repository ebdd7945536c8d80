import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, isWord } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atNouns, atVerbs, type Rule } from '../rule.ts';
import { bearerAfter, bearersOf, saidBy } from './bearer.ts';
import { holds, isPerson, labelEnd, lastEntity, ownerAfter } from './roleOwners.ts';
import { leading, roleByVerb } from './roleVerbs.ts';
import { isRoleWord, noRole } from './roleWords.ts';

/** “Acme chief executive X”, “Kazakhstan's President X”, “the Acme engineer X” */
function roleInPhrase(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const person = clause.pieces[noun.head];
  if (person?.entity == null || person.reference || !isPerson(scene, person.entity)) return [];
  let role = noun.head - 1;
  while (
    role >= noun.first &&
    /^(?:dr|mr|mrs|ms|prof|sir|lord|lady|dame|rev|shri|smt|sri|hon|baroness)\.?$/.test(clause.pieces[role]?.lower ?? '')
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
  // “U.S. District Judge X” sits in a court, whatever its country.
  if (owner !== null && /^(?:judge|justice|magistrate)$/.test(word.lower) && scene.types.is(owner.entity, 'Country'))
    return [];
  // A “Ruritanian researcher” is no researcher of the state.
  if (
    owner !== null &&
    isOfNobody.test(word.lower) &&
    clause.pieces.some((p) => p.start === owner.start && p.adjective)
  )
    return [];
  if (owner === null || (seat && !hasSeats.test(scene.types.named(owner.entity)?.name ?? ''))) return [];
  // “the lawyers X and Y”
  const persons = /s$/.test(word.lower)
    ? argumentsOf(clause, at, 'right').filter((a) => isPerson(scene, a.entity))
    : [];
  const all = [person, ...persons.filter((p) => p.entity !== person.entity)];
  // “the Labour MP X”, “Senator X of the Civic Union”: of a party one is a member.
  const party = sitting.test(word.lower) && isParty(scene, owner.entity);
  return all.flatMap((p) => (party ? belonging(p, owner) : (holding(clause, scene, p, owner, first, role) ?? [])));
}

const sitting =
  /^(?:mp|mep|msp|mla|senator|sen\.?|lawmaker|legislator|congressman|congresswoman|backbencher|councillor|councilman|councilwoman|deputy)s?$/;
/** Who sits anywhere sits for a party; no body of state, firm or paper is one. */
const isParty = (scene: Scene, id: string): boolean =>
  scene.types.is(id, 'Organisation') &&
  !scene.types.is(id, 'PublicBody', 'Vendor', 'Outlet', 'Country') &&
  !hasSeats.test(scene.types.named(id)?.name ?? '');

const belonging = (person: { entity: string | null; start: number; end: number }, party: Argument): Found[] =>
  person.entity === null || person.entity === party.entity
    ? []
    : [
        {
          subject: person.entity,
          predicate: 'MEMBER_OF',
          object: party.entity,
          anchor: person,
          passage: spanning(person, party),
          descriptor: true,
        },
      ];

const isOfNobody =
  /^(?:researcher|scientist|activist|campaigner|engineer|lawyer|businessman|businesswoman|entrepreneur|investor|journalist|reporter|author|writer|poet|novelist|artist|actor|actress|singer|musician|composer|historian|economist|analyst|expert|academic|architect|designer|photographer|filmmaker|consultant|programmer|farmer|hacker)s?$/;

/** “the President of Ruritania Ann Hale”: agencies put no comma there. */
function roleThenName(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  if (head === undefined) return [];
  for (let i = at + 1; i < at + 6 && isWord(clause.chunks[i], 'preposition', 'of'); i += 2) {
    const inner = clause.chunks[i + 1];
    const person = inner?.kind === 'noun' ? clause.pieces[inner.head] : undefined;
    if (inner?.kind !== 'noun' || person === undefined) return [];
    if (person.entity === null || person.reference || !isPerson(scene, person.entity)) continue;
    const owner = lastEntity(clause, scene, i + 1, inner.first, inner.head);
    const named = owner === null ? null : holding(clause, scene, person, owner, noun.head, noun.head);
    return named === null ? [] : [named];
  }
  return [];
}

/** “named Ann Hale chief executive”: both are one phrase. */
function namedBefore(clause: Clause, at: number, noun: NounChunk): Argument[] {
  const [verb, piece] = [clause.chunks[at - 1], clause.pieces[noun.first]];
  const names = verb?.kind === 'verb' && !verb.passive && /^(?:name|appoint|elect|make)$/.test(verb.lemma);
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

const isLabelPiece = (clause: Clause, i: number): boolean => {
  const p = clause.pieces[i];
  return (
    p !== undefined &&
    p.entity === null &&
    (p.pos === 'NOUN' || p.pos === 'PROPN' || p.pos === 'ADJ' || p.pos === 'VERB') &&
    /^\p{L}/u.test(p.text) &&
    !/^['’]s?$/.test(p.text)
  );
};

/** “X, head of Y”, “X, Y's head”, “X is head of Y”, “the head of Y, X” */
function roleBeside(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  if (head === undefined || isNoRoleHere(clause, noun.head)) return [];
  const several = isRoleWord(head.lower.replace(/s$/, '')) && !isRoleWord(head.lower);
  const known = several || isRoleWord(head.lower);
  const around = bearersOf(clause, at, noun.head);
  const beyond = around.some((b) => isPerson(scene, b.entity)) ? null : bearerAfter(clause, at);
  const persons = [...around, ...(beyond === null ? [] : [beyond])]
    // “X and Y, engineers at Acme”
    .flatMap((b) => (several && b.chunk < at ? argumentsOf(clause, b.chunk, 'left') : [b]))
    .concat(namedBefore(clause, at, noun))
    .filter((a) => isPerson(scene, a.entity));
  if (persons.length === 0) return [];
  let first = noun.head;
  while (first > noun.first && isLabelPiece(clause, first - 1)) first--;
  const inside = whoseOwner(clause, scene, at) ?? lastEntity(clause, scene, at, noun.first, first, head.lower);
  const behind = ownerAfter(clause, scene, at, known, head.lower);
  // “its vice-president for Ruritania” is its own, not Ruritania's.
  const theirs = /^(?:its|their)$/.test(clause.pieces[noun.first]?.lower ?? '');
  const after = theirs && behind !== null && scene.types.is(behind.entity, 'Place', 'Country') ? null : behind;
  // “Asia director at Acme”
  const over = inside !== null && after !== null && noun.possessor === null && scene.types.is(inside.entity, 'Place');
  const owner = (over ? after : (inside ?? after)) ?? appointing(clause, at);
  // “owner of 40% of Acme” owns a share, and is nothing in Acme.
  if (owner === null || (/^(?:owner|holder)s?$/.test(head.lower) && hasNumber(clause, at + 2))) return [];
  const last = labelEnd(clause, at, noun, owner);
  // “founder of Acme and Bolt”
  const owners = owner === after && owner.bare ? argumentsOf(clause, owner.chunk, 'right') : [];
  const alike = owners.filter((o) => o.entity !== owner.entity && o.bare && scene.types.is(o.entity, 'Organisation'));
  const said = saidBy(clause, at);
  return persons.flatMap((p) =>
    [owner, ...alike].flatMap((o) => {
      const held = holding(clause, scene, p, o, first, last);
      if (held === null || said === null) return held ?? [];
      // “may become director of”, “was not appointed director of”
      const { planned, negated, alleged } = said.verb;
      return [{ ...held, descriptor: !(said.outright || planned || negated), planned, negated, alleged }];
    }),
  );
}

/** “Acme, whose director, X,” */
function whoseOwner(clause: Clause, scene: Scene, at: number): Argument | null {
  if (!isWord(clause.chunks[at - 1], 'relative', 'whose')) return null;
  const owner = argumentOf(clause, isWord(clause.chunks[at - 2], 'comma') ? at - 3 : at - 2);
  return owner !== null && scene.types.is(owner.entity, 'Organisation', 'Country') ? owner : null;
}

const mayBeRole = (word: string): boolean =>
  !noRole.has(word) && (isRoleWord(word) || isRoleWord(word.replace(/s$/, '')) || isLikelyRole(word));

/** Words of such endings are roles only as nouns: nobody is “consistent with Acme”. */
const isNoRoleHere = (clause: Clause, at: number): boolean => {
  const head = clause.pieces[at];
  return (
    head !== undefined && head.pos === 'ADJ' && !isRoleWord(head.lower) && !isRoleWord(head.lower.replace(/s$/, ''))
  );
};

const isLikelyRole = (word: string): boolean =>
  /(?:er|or|ist|ian|ant|ent|eer|man|ive|ary)$/.test(word) &&
  !/(?:ment|water|number|member|letter|paper|matter|order|power|winter|summer|centre|center|former|other|server|computer)$/.test(
    word,
  );

const hasNumber = (clause: Clause, at: number): boolean => {
  const chunk = clause.chunks[at];
  return chunk?.kind === 'noun' && clause.pieces.slice(chunk.first, chunk.last + 1).some((p) => p.pos === 'NUM');
};

/** “Acme appointed her director”: who appoints is whom she serves. */
function appointing(clause: Clause, at: number): Argument | null {
  for (let i = at - 1; i >= at - 3; i--) {
    const verb = clause.chunks[i];
    if (verb?.kind === 'verb')
      return /^(?:name|appoint|elect|hire|choose)$/.test(verb.lemma) && !verb.passive
        ? (subjectsOf(clause, i)[0] ?? null)
        : null;
  }
  return null;
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

/** HOLDS_ROLE, in every order that newsrooms use: “X, head of Y”, “Y's head X”, “Y head X”, “the head of Y, X”. */
export const roles: Rule = [
  atNouns(2, (_, { isName, alone }) => isName && !alone, roleInPhrase),
  atNouns(2, (word, { isName }) => !isName && mayBeRole(word), roleBeside),
  atNouns(2, (word, { isName, next }) => !isName && next === 'preposition' && isRoleWord(word), roleThenName),
  atVerbs(2, Object.keys(leading), roleByVerb),
];
