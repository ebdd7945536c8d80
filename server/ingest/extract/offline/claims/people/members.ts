import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, headWord, isWord } from '../clause/clause.ts';
import { isPossessiveMark } from '../clause/cutChunks.ts';
import type { Piece } from '../clause/piece.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atNames, atNouns, atVerbs, type Rule } from '../rule.ts';
import { bearersOf } from './bearer.ts';

type End = { readonly entity: string; readonly start: number; readonly end: number };
type NamedPiece = Piece & { readonly entity: string };

const isNamed = (piece: Piece | undefined): piece is NamedPiece => piece?.entity != null;
const said = (subject: End, predicate: string, object: End, label: string | null = null): Found[] =>
  subject.entity === object.entity
    ? []
    : [
        {
          subject: subject.entity,
          predicate,
          object: object.entity,
          label,
          anchor: subject,
          passage: spanning(subject, object),
          descriptor: true,
        },
      ];

const joined =
  /^(?:states|countries|members|nations|governments|companies|firms|groups|organi[sz]ations|operators|banks|parties|unions|agencies|universities|cities)$/;

/** “The League unites 11 states, including Ruritania” */
function united(clause: Clause, scene: Scene, at: number): Found[] {
  const [verb, noun] = [clause.chunks[at], clause.chunks[at + 1]];
  const main = verb?.kind === 'verb' ? clause.pieces[verb.main] : undefined;
  if (verb?.kind !== 'verb' || main === undefined || verb.passive || noun?.kind !== 'noun') return [];
  const [body] = subjectsOf(clause, at).filter((s) => scene.types.is(s.entity, 'Organisation'));
  if (body === undefined) return [];
  const named = (chunk: number): Argument[] =>
    argumentsOf(clause, chunk, 'right').filter((a) => a.bare && scene.types.is(a.entity, 'Organisation', 'Country'));
  const including = clause.chunks[at + 3];
  const some = isWord(clause.chunks[at + 2], 'comma') && including?.kind === 'verb' && including.lemma === 'include';
  const word = headWord(clause, noun);
  const counted = /^(?:have|count)$/.test(verb.lemma) ? /^(?:members|states)$/.test(word) : joined.test(word);
  const who = some && counted ? named(at + 4) : [];
  return who.flatMap((w) =>
    said(w, 'MEMBER_OF', body).map((f) => ({ ...f, anchor: main, descriptor: false, negated: verb.negated })),
  );
}

const unions =
  /^(?:coalition|alliance|network|union|consortium|association|federation|bloc|group|grouping|umbrella|league)$/;

/** “the League, a coalition of 40 groups that includes Acme and Bolt” */
function including(clause: Clause, scene: Scene, at: number): Found[] {
  const verb = clause.chunks[at];
  if (verb?.kind !== 'verb' || verb.passive || verb.negated) return [];
  let i = at - 1;
  if (isWord(clause.chunks[i], 'relative', 'that', 'which')) i--;
  if (clause.chunks[i]?.kind === 'comma') i--;
  const [some, of, kind] = [clause.chunks[i], clause.chunks[i - 1], clause.chunks[i - 2]];
  if (some?.kind !== 'noun' || kind?.kind !== 'noun' || !isWord(of, 'preposition', 'of')) return [];
  if (!joined.test(headWord(clause, some)) || !unions.test(headWord(clause, kind))) return [];
  const [body] = bearersOf(clause, i - 2, kind.head).filter((b) => scene.types.is(b.entity, 'Organisation'));
  if (body === undefined) return [];
  return argumentsOf(clause, at + 1, 'right')
    .filter((a) => a.bare && scene.types.is(a.entity, 'Organisation', 'Country'))
    .flatMap((a) => said(a, 'MEMBER_OF', body));
}

/** “the agency, which reports to the ministry”; what somebody reported to the police is another thing. */
function reporting(clause: Clause, scene: Scene, at: number): Found[] {
  const verb = clause.chunks[at];
  const main = verb?.kind === 'verb' ? clause.pieces[verb.main] : undefined;
  if (verb?.kind !== 'verb' || main === undefined || verb.passive || !/^(?:base|third)$/.test(verb.verbForm)) return [];
  // “is under the ministry”
  if (!isWord(clause.chunks[at + 1], 'preposition', /^(?:report|answer)$/.test(verb.lemma) ? 'to' : 'under')) return [];
  const above = argumentOf(clause, at + 2);
  if (above?.bare !== true || !scene.types.is(above.entity, 'PublicBody')) return [];
  return subjectsOf(clause, at)
    .filter((s) => scene.types.is(s.entity, 'PublicBody'))
    .slice(0, 1)
    .flatMap((s) => said(s, 'PART_OF', above))
    .map((f) => ({ ...f, anchor: main, descriptor: false, negated: verb.negated }));
}

/** “is subordinate to the ministry”, “under the ministry” */
function subordinate(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  if (!isWord(clause.chunks[at + 1], 'preposition', 'to')) return [];
  const above = argumentOf(clause, at + 2);
  if (above?.bare !== true || !scene.types.is(above.entity, 'Organisation')) return [];
  return bearersOf(clause, at, noun.head)
    .filter((b) => scene.types.is(b.entity, 'Organisation'))
    .slice(0, 1)
    .flatMap((b) => said(b, 'PART_OF', above));
}

const housed =
  /\b(?:institute|cent(?:re|er)|lab|laboratory|department|faculty|school|college|fund|unit|clinic|observatory|chair|programme|program|initiative|project|division|office|bureau)\b/i;
const houses =
  /\b(?:universit|college|institute|school|academy|ministry|department|management|group|bank|foundation|hospital|council|association|union|university)/i;

/** “the Law Clinic at Zenda University”: within a body that has such parts. */
function housedAt(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  if (!isNamed(head) || head.reference || !isWord(clause.chunks[at + 1], 'preposition', 'at', 'within', 'inside'))
    return [];
  const body = argumentOf(clause, at + 2);
  if (body?.bare !== true || !scene.types.is(body.entity, 'Organisation') || scene.types.is(body.entity, 'Country'))
    return [];
  const name = (id: string) => scene.types.named(id)?.name ?? '';
  return scene.types.is(head.entity, 'Organisation') && housed.test(name(head.entity)) && houses.test(name(body.entity))
    ? said(head, 'PART_OF', body)
    : [];
}

/** “Acme's Bolt unit”, “the Acme subsidiary Bolt's owner” */
function unitOf(clause: Clause, scene: Scene, _at: number, noun: NounChunk): Found[] {
  const owner = noun.possessor === null ? undefined : clause.pieces[noun.possessor];
  const own = clause.pieces[noun.head - 1];
  if (!isNamed(owner) || !isNamed(own) || own.reference || isPossessiveMark(own)) return [];
  const bodies = [owner, own].every(
    (p) => scene.types.is(p.entity, 'Organisation') && !scene.types.is(p.entity, 'Country'),
  );
  if (!bodies) {
    const parts = [owner, own].every((p) => scene.types.is(p.entity, 'System'));
    return parts && /^(?:module|component|feature|engine|add-on)$/.test(headWord(clause, noun))
      ? said(own, 'PART_OF', owner)
      : [];
  }
  if (/^(?:unit|subsidiary|brand|business)$/.test(headWord(clause, noun))) return said(owner, 'OWNS', own);
  return /^(?:division|arm|department|branch|laborator(?:y|ies)|lab)$/.test(headWord(clause, noun))
    ? said(own, 'PART_OF', owner)
    : [];
}

/** “Bolt, an Acme company”, “Ann Hale's company, Bolt”, “her holding company, Bolt” */
function companyOf(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const named = isNamed(clause.pieces[noun.head]);
  const word = named ? noun.head - 1 : noun.head;
  const holding = clause.pieces[word - 1]?.lower === 'holding';
  const behind = holding ? word - 2 : word - 1;
  const mark = isPossessiveMark(clause.pieces[behind]);
  const owner = clause.pieces[mark ? behind - 1 : behind];
  if (word <= noun.first || !/^(?:company|brand)$/.test(clause.pieces[word]?.lower ?? '') || !isNamed(owner)) return [];
  // Whose holding company “its” means is too easily mistaken.
  const person = scene.types.is(owner.entity, 'Person');
  if (owner.reference && !(holding && person)) return [];
  if (!person && !scene.types.is(owner.entity, 'Organisation')) return [];
  if (person && !mark && !owner.reference) return [];
  return bearersOf(clause, at, word)
    .filter((b) => scene.types.is(b.entity, 'Organisation'))
    .slice(0, 1)
    .flatMap((b) => said(owner, 'OWNS', b));
}

const visited =
  /\b(?:hospital|court|courthouse|airport|station|prison|stadium|church|mosque|hotel|parliament|embassy|museum|palace|market|theatre|theater|jail)\b/i;

/** “Ann Hale at Acme said”, “Ann Hale, at Acme,”, “is now at Acme”: where somebody works, unless others go there too. */
function workingAt(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const who = clause.pieces[noun.head];
  if (!isNamed(who) || who.reference || !scene.types.is(who.entity, 'Person')) return [];
  const i = isWord(clause.chunks[at + 1], 'comma') ? at + 2 : at + 1;
  if (!isWord(clause.chunks[i], 'preposition', 'at')) return [];
  const body = argumentOf(clause, i + 1);
  if (body === null || !employs(scene, body)) return [];
  const closed = clause.chunks[i + 2];
  if (i > at + 1 && closed?.kind !== 'comma' && closed?.kind !== 'stop') return [];
  // “met Ann Hale at Acme”
  const before = clause.chunks[at - 1];
  const free = before === undefined || before.kind === 'comma' || before.kind === 'stop' || before.kind === 'and';
  return free ? said(who, 'MEMBER_OF', body) : [];
}

const employs = (scene: Scene, body: Argument): boolean =>
  body.bare &&
  scene.types.is(body.entity, 'Organisation') &&
  !scene.types.is(body.entity, 'Country') &&
  !visited.test(scene.types.named(body.entity)?.name ?? '');

const meanwhile = /^(?:now|previously|formerly|currently|then|once|still|earlier|today|recently)$/;

/** “Ann Hale was previously at Acme”, “is on the board of Acme” */
function isAt(clause: Clause, scene: Scene, at: number): Found[] {
  const verb = clause.chunks[at];
  const main = verb?.kind === 'verb' ? clause.pieces[verb.main] : undefined;
  if (verb?.kind !== 'verb' || verb.passive || verb.planned || main === undefined) return [];
  const when = clause.chunks[at + 1];
  const settled = when?.kind === 'adverb' && meanwhile.test(when.word);
  // “has been at Acme since May”
  const long = main.lower === 'been';
  const i = settled ? at + 2 : at + 1;
  const board = clause.chunks[i + 1];
  const sits =
    isWord(clause.chunks[i], 'preposition', 'on') && board?.kind === 'noun' && boards.test(headWord(clause, board));
  const works = (settled || long) && isWord(clause.chunks[i], 'preposition', 'at', 'with');
  if (!sits && !works) return [];
  const of = isWord(clause.chunks[i + 2], 'preposition', 'of') ? argumentOf(clause, i + 3) : null;
  const body = sits ? of : argumentOf(clause, i + 1);
  const [who] = subjectsOf(clause, at).filter((s) => scene.types.is(s.entity, 'Person'));
  if (who === undefined || body === null || !employs(scene, body)) return [];
  const label = sits && board?.kind === 'noun' ? headWord(clause, board) : null;
  return said(who, 'MEMBER_OF', body, label).map((f) => ({
    ...f,
    anchor: main,
    descriptor: false,
    negated: verb.negated,
  }));
}
const boards = /^(?:board|council|committee|panel)$/;

/** Who belongs to a body, and which body to which, beyond what frames can say. */
export const members: Rule = [
  atVerbs(2, ['unite', 'group', 'comprise', 'have', 'count'], united),
  atVerbs(2, ['include', 'comprise'], including),
  atVerbs(2, ['report', 'answer', 'be', 'fall', 'come', 'sit', 'operate'], reporting),
  atNouns(2, (word) => word === 'subordinate' || word === 'answerable' || word === 'accountable', subordinate),
  atNouns(2, (_, { isName, next }) => isName && next === 'preposition', housedAt),
  atNouns(2, (_, { isName, hasName }) => !isName && hasName, unitOf),
  atNouns(2, (word, { isName, hasName }) => hasName && (isName || word === 'company' || word === 'brand'), companyOf),
  atNames(2, workingAt),
  atVerbs(2, ['be'], isAt),
];
