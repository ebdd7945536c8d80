import type { VerbChunk } from '../clause/chunk.ts';
import type { Argument, Clause } from '../clause/clause.ts';
import { argumentOf, argumentsOf, isWord } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import { isRoleWord } from './roleWords.ts';

/**
 * Who a descriptive noun is said of: the name behind it in the same phrase (“its supplier Acme”), the name it stands in
 * apposition to (“Acme, a supplier of”; “its supplier, Acme”), or the subject of “is a supplier of”.
 */
export function bearersOf(clause: Clause, at: number, piece: number): readonly Argument[] {
  const noun = clause.chunks[at];
  if (noun?.kind !== 'noun') return [];
  if (piece < noun.head) {
    const head = clause.pieces[noun.head];
    return head?.entity == null
      ? []
      : [{ entity: head.entity, chunk: at, bare: true, start: head.start, end: head.end }];
  }
  const copula = bearerOfCopula(clause, at);
  if (copula.length > 0) return copula;
  const before = bearerBefore(clause, at);
  const after = bearerAfter(clause, at);
  // “said Ann Hale of Acme, whose clerk read out what its director, Ben Ott, had written”
  const theirs = /^(?:its|their)$/.test(clause.pieces[noun.first]?.lower ?? '');
  const found = theirs ? (after ?? before) : (before ?? after);
  return found === null ? complementOf(clause, at) : [found];
}

/** “Acme's owner is Bolt”, “Acme, whose owner is Bolt” */
function complementOf(clause: Clause, at: number): readonly Argument[] {
  const noun = clause.chunks[at];
  const whose = isWord(clause.chunks[at - 1], 'relative', 'whose');
  const whoseOwn =
    noun?.kind === 'noun' &&
    (noun.possessor !== null || whose || /^(?:its|their|his|her|the)$/.test(clause.pieces[noun.first]?.lower ?? ''));
  const of = isWord(clause.chunks[at + 1], 'preposition', 'of', 'at', 'in') && clause.chunks[at + 2]?.kind === 'noun';
  const be = of ? at + 3 : at + 1;
  const verb = clause.chunks[be];
  const name = clause.chunks[be + 1];
  const free = at === 0 || whose || clause.chunks[at - 1]?.kind !== 'preposition';
  if (!whoseOwn || !free || verb?.kind !== 'verb' || name?.kind !== 'noun') return [];
  if (verb.lemma !== 'be' || verb.negated || verb.passive || verb.form !== 'finite') return [];
  const state = /^(?:state|government)$/.test(clause.pieces[name.head]?.lower ?? '');
  return argumentsOf(clause, be + 1, 'right').filter((a) => a.bare || state);
}

/** “is a supplier of”: said of its bearer outright, and so whoever says it, says it; “X, a supplier of” is said in passing. */
export const isSaidOutright = (clause: Clause, at: number): boolean => saidBy(clause, at)?.outright === true;

/** The verb that says it of somebody: “was named director of”. */
export function saidBy(clause: Clause, at: number): { readonly verb: VerbChunk; readonly outright: boolean } | null {
  let i = at - 1;
  while (isWord(clause.chunks[i], 'adverb') || isWord(clause.chunks[i], 'preposition', 'as')) i--;
  const verb = clause.chunks[i];
  if (verb?.kind !== 'verb' || !/^(?:be|become|remain|name|appoint|elect|make)$/.test(verb.lemma)) return null;
  const outright = /^(?:be|become|remain)$/.test(verb.lemma) && !isWord(clause.chunks[i - 1], 'relative');
  return { verb, outright };
}

function bearerOfCopula(clause: Clause, at: number): readonly Argument[] {
  let i = at - 1;
  // “is a member and a partner of”, “is also”, “as”
  while (isWord(clause.chunks[i], 'adverb') || isWord(clause.chunks[i], 'and'))
    i -= clause.chunks[i - 1]?.kind === 'noun' && isWord(clause.chunks[i], 'and') ? 2 : 1;
  const verb = clause.chunks[i];
  if (
    verb?.kind === 'verb' &&
    (verb.lemma === 'be' || verb.lemma === 'become' || verb.lemma === 'remain') &&
    !verb.negated
  )
    return subjectsOf(clause, i);
  if (
    !isWord(verb, 'preposition', 'as') &&
    !(verb?.kind === 'verb' && /^(?:name|appoint|elect|make)$/.test(verb.lemma))
  )
    return [];
  // “appointed X as director of Y”, “was named director of Y”
  const governing =
    verb?.kind === 'verb'
      ? i
      : clause.chunks[i - 1]?.kind === 'verb'
        ? i - 1
        : clause.chunks[i - 2]?.kind === 'verb'
          ? i - 2
          : -1;
  const chunk = clause.chunks[governing];
  if (
    chunk?.kind !== 'verb' ||
    !/^(?:name|appoint|elect|make|hire|serve|work|act|retire|resign|nominate|choose|select|confirm|install|pick|take|step|join|quit|return|continue|stand|run)$/.test(
      chunk.lemma,
    )
  )
    return [];
  if (verb?.kind === 'verb' && !chunk.passive && governing + 1 === at) return [];
  if (clause.chunks[governing + 1]?.kind === 'noun' && governing + 1 !== at)
    return argumentsOf(clause, governing + 1, 'right').slice(0, 1);
  return subjectsOf(clause, governing);
}

/** “Acme, a supplier of”, “Acme (a supplier of”, “Acme, founder and head of” */
function bearerBefore(clause: Clause, at: number): Argument | null {
  let i = at - 1;
  let hops = 0;
  while (isWord(clause.chunks[i], 'and') && clause.chunks[i - 1]?.kind === 'noun' && hops < 3) {
    i -= 2;
    hops++;
    // “MP for Zenda and chair of Acme”
    if (isWord(clause.chunks[i], 'preposition', 'of', 'for', 'at') && clause.chunks[i - 1]?.kind === 'noun') i -= 2;
  }
  // “one of Acme's engineers”
  const one = clause.chunks[i - 1];
  if (isWord(clause.chunks[i], 'preposition', 'of') && one?.kind === 'noun' && clause.pieces[one.head]?.lower === 'one')
    i -= 2;
  if (/^(?:his|her)$/.test(clause.pieces[clause.chunks[at]?.first ?? 0]?.lower ?? '')) return null;
  while (isWord(clause.chunks[i], 'adverb') || isWord(clause.chunks[i], 'preposition', 'as')) i--;
  const mark = clause.chunks[i];
  if (mark?.kind !== 'comma' && mark?.kind !== 'open') return null;
  const name = argumentOf(clause, i - 1);
  if (name?.bare === true) return name;
  // “X, 44, director of”
  const age = clause.chunks[i - 1];
  const years = age?.kind === 'noun' && age.first === age.last && clause.pieces[age.head]?.pos === 'NUM';
  const aged = years && isWord(clause.chunks[i - 2], 'comma') ? argumentOf(clause, i - 3) : null;
  return aged?.bare === true ? aged : null;
}

/** “the maker of Sergek, Acme” – and “its main supplier, Acme” */
export function bearerAfter(clause: Clause, at: number): Argument | null {
  let i = at + 1;
  for (
    let hops = 0;
    hops < 3 && isWord(clause.chunks[i], 'preposition') && clause.chunks[i + 1]?.kind === 'noun';
    hops++
  )
    i += 2;
  // “its minister of water and energy, X”
  const more = clause.chunks[i + 1];
  if (
    i > at + 1 &&
    isWord(clause.chunks[i], 'and') &&
    more?.kind === 'noun' &&
    clause.pieces[more.head]?.entity === null
  )
    i += 2;
  if (clause.chunks[i]?.kind === 'noun' && i > at + 1) return null;
  if (clause.chunks[i]?.kind !== 'comma') return null;
  const chunk = clause.chunks[i + 1];
  if (chunk?.kind !== 'noun') return null;
  const after = clause.chunks[i + 2];
  if (
    after !== undefined &&
    after.kind !== 'comma' &&
    after.kind !== 'stop' &&
    after.kind !== 'close' &&
    after.kind !== 'verb' &&
    // “its parent, Acme of Zenda,”
    !isWord(after, 'preposition', 'of', 'in', 'from')
  )
    return null;
  const name = argumentOf(clause, i + 1);
  // “its lawyer, the barrister X”, “the chairman, Zenda MP X”
  const names = clause.pieces.slice(chunk.first, chunk.head + 1).filter((p) => p.entity !== null && !p.adjective);
  const seat = isRoleWord(clause.pieces[chunk.head - 1]?.lower ?? '');
  const one = names.length === 1 ? names[0]?.entity === name?.entity : seat && names.at(-1)?.entity === name?.entity;
  return name?.bare === true && one ? name : null;
}
