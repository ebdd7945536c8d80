import type { NounChunk, VerbChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, type Clause, isWord } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atVerbs, atWords, type Rule } from '../rule.ts';
import { bearersOf } from './bearer.ts';
import { isPerson, labelEnd } from './roleOwners.ts';
import { isRoleWord } from './roleWords.ts';

const serving = ['for', 'at', 'with', 'in'];
const joining = /^(?:join|rejoin|leave|quit|advise|represent)$/;

/** “X works for Acme as a consultant”, “X joined Acme as head of research” */
function asWhat(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Found[] {
  if (verb.negated) return [];
  const bodyAt = joining.test(verb.lemma)
    ? at + 1
    : isWord(clause.chunks[at + 1], 'preposition', ...serving)
      ? at + 2
      : -1;
  const body = argumentOf(clause, bodyAt);
  const role = clause.chunks[bodyAt + 2];
  if (body === null || role?.kind !== 'noun') return [];
  if (
    !isWord(clause.chunks[bodyAt + 1], 'preposition', 'as') &&
    !isWord(clause.chunks[bodyAt + 1], 'subordinator', 'as')
  )
    return [];
  return subjectsOf(clause, at).flatMap((s) => post(clause, scene, s, body, bodyAt + 2, role, verb.planned));
}

/** “joined Acme, where he was head of research” */
function whereOne(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const [be, who] = [clause.chunks[at - 1], clause.chunks[at - 2]];
  const whoAt = isWord(who, 'adverb') ? at - 3 : at - 2;
  if (be?.kind !== 'verb' || be.negated || be.lemma !== 'be' || !isWord(clause.chunks[whoAt - 1], 'relative', 'where'))
    return [];
  const person = argumentOf(clause, whoAt);
  const body = argumentOf(clause, isWord(clause.chunks[whoAt - 2], 'comma') ? whoAt - 3 : whoAt - 2);
  return person === null || body === null ? [] : post(clause, scene, person, body, at, noun, be.planned);
}

function post(
  clause: Clause,
  scene: Scene,
  person: Argument,
  body: Argument,
  at: number,
  noun: NounChunk,
  planned: boolean,
): Found[] {
  const [first, head] = [clause.pieces[noun.first], clause.pieces[noun.head]];
  if (first === undefined || head === undefined || !isRoleWord(head.lower)) return [];
  if (clause.pieces.slice(noun.first, noun.last + 1).some((p) => p.entity !== null && !p.reference)) return [];
  if (!isPerson(scene, person.entity) || !scene.types.is(body.entity, 'Organisation', 'Country')) return [];
  const from = first.pos === 'DET' || /^(?:its|his|her|their)$/.test(first.lower) ? noun.first + 1 : noun.first;
  const [a, b] = [clause.pieces[from], clause.pieces[labelEnd(clause, at, noun, null)]];
  if (a === undefined || b === undefined) return [];
  const label = scene.reading.text.slice(a.start, b.end).replace(/\s+/g, ' ').toLowerCase();
  const passage = spanning(person, body, a, b);
  const found = { subject: person.entity, predicate: 'HOLDS_ROLE', object: body.entity, label, anchor: head, passage };
  return [{ ...found, descriptor: !planned, planned }];
}

const sits = /\b(?:parliament|assembly|senate|council|congress|legislature|bundestag|knesset|duma|sejm|rada)\b/i;

/** “X, a member of the Zenda Council”: who is a member of these has a seat. */
function seat(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  const body = isWord(clause.chunks[at + 1], 'preposition', 'of') ? argumentOf(clause, at + 2) : null;
  if (head === undefined || body?.bare !== true || !sits.test(scene.types.named(body.entity)?.name ?? '')) return [];
  if (!scene.types.is(body.entity, 'Organisation')) return [];
  return bearersOf(clause, at, noun.head)
    .filter((p) => isPerson(scene, p.entity))
    .map((p) => ({
      subject: p.entity,
      predicate: 'HOLDS_ROLE',
      object: body.entity,
      label: 'member',
      anchor: head,
      passage: spanning(p, body, head),
      descriptor: true,
    }));
}

/** A post told beside the body that it is in: “joined Acme as its director”, “at Acme, where she is a director”. */
export const posts: Rule = [
  atVerbs(2, ['work', 'serve', 'join', 'rejoin', 'leave', 'quit', 'advise', 'represent', 'act', 'consult'], asWhat),
  atWords(2, /^members?$/, seat),
  atWords(2, /./, (clause, scene, at, noun) => {
    const head = clause.pieces[noun.head];
    return head !== undefined && head.entity === null && isRoleWord(head.lower)
      ? whereOne(clause, scene, at, noun)
      : [];
  }),
];
