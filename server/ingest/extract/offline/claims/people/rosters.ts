import { type Argument, argumentOf, argumentsOf, type Clause, headWord, isWord } from '../clause/clause.ts';
import { subjectChunks, subjectsOf } from '../clause/subject.ts';
import { governedBy, slotArguments } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atVerbs, atWords, type Rule } from '../rule.ts';

/** What being on somebody's list of these says, as [predicate, whether the one on the list is the subject]. */
const relations: readonly (readonly [RegExp, string, boolean])[] = [
  [/^(?:customers?|clients?|buyers?)$/, 'SUPPLIES', false],
  [/^(?:users?|adopters?)$/, 'DEPLOYS', true],
  [/^(?:suppliers?|vendors?)$/, 'SUPPLIES', true],
  [/^(?:backers?|funders?|donors?|sponsors?|financiers?|benefactors?)$/, 'FUNDS', true],
  [/^(?:investors?|shareholders?|owners?)$/, 'OWNS', true],
  [/^(?:partners?)$/, 'PARTNERS_WITH', true],
  [/^(?:members?)$/, 'MEMBER_OF', true],
  [/^(?:contractors?|subcontractors?)$/, 'CONTRACTS_WITH', false],
  [/^(?:subsidiaries|brands)$/, 'OWNS', false],
];
const listed =
  /^(?:customers|clients|buyers|users|adopters|suppliers|vendors|backers|funders|donors|sponsors|financiers|benefactors|investors|shareholders|owners|partners|members|contractors|subcontractors|subsidiaries|brands)$/;

function related(clause: Clause, scene: Scene, roster: number, owner: Argument, who: readonly Argument[]): Found[] {
  const noun = clause.chunks[roster];
  if (noun?.kind !== 'noun') return [];
  const anchor = clause.pieces[noun.head];
  const relation = relations.find(([words]) => words.test(headWord(clause, noun)));
  if (anchor === undefined || relation === undefined) return [];
  const [, predicate, listedFirst] = relation;
  return who.flatMap((w): Found[] => {
    const [subject, object] = listedFirst ? [w, owner] : [owner, w];
    const fits =
      subject.entity !== object.entity &&
      scene.types.fits(predicate, 'subject', subject.entity) &&
      scene.types.fits(predicate, 'object', object.entity) &&
      (predicate !== 'SUPPLIES' || scene.types.is(object.entity, 'Organisation', 'Country', 'Person', 'Place'));
    if (!fits) return [];
    return [{ subject: subject.entity, predicate, object: object.entity, anchor, passage: spanning(anchor, owner, w) }];
  });
}

/** Whose list it is: “Acme's customers”, “its customers”, “customers of Acme”, “Acme, whose customers”, “Acme customers”. */
function ownerOfList(clause: Clause, at: number): Argument | null {
  const noun = clause.chunks[at];
  if (noun?.kind !== 'noun' || !listed.test(headWord(clause, noun))) return null;
  for (let i = noun.head - 1; i >= noun.first; i--) {
    const piece = clause.pieces[i];
    if (piece?.entity != null)
      return piece.adjective
        ? null
        : { entity: piece.entity, chunk: at, bare: true, start: piece.start, end: piece.end };
  }
  if (isWord(clause.chunks[at + 1], 'preposition', 'of', 'to')) return argumentOf(clause, at + 2);
  if (isWord(clause.chunks[at - 1], 'relative', 'whose'))
    return argumentOf(clause, isWord(clause.chunks[at - 2], 'comma') ? at - 3 : at - 2);
  return null;
}

/** “Acme's customers include Bolt and Cog” */
function included(clause: Clause, scene: Scene, at: number): Found[] {
  const verb = clause.chunks[at];
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.passive || verb.negated) return [];
  const roster = subjectChunks(clause, at).find((c) => ownerOfList(clause, c) !== null);
  const owner = roster === undefined ? null : ownerOfList(clause, roster);
  if (roster === undefined || owner === null) return [];
  return related(clause, scene, roster, owner, argumentsOf(clause, at + 1, 'right'));
}

/** “Among Acme's customers are Bolt and Cog” */
function among(clause: Clause, scene: Scene, at: number): Found[] {
  const owner = ownerOfList(clause, at);
  if (owner === null || at > 3 || !isWord(clause.chunks[at - 1], 'preposition', 'among')) return [];
  let i = at + 1;
  if (isWord(clause.chunks[i], 'preposition', 'of')) i += 2;
  const verb = clause.chunks[i];
  if (verb?.kind !== 'verb' || verb.lemma !== 'be' || verb.negated) return [];
  return related(clause, scene, at, owner, argumentsOf(clause, i + 1, 'right'));
}

/** “Acme counts Bolt among its customers”, “Bolt is among Acme's customers”, “Bolt is one of Acme's biggest customers” */
function counted(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  if (governed === null || governed.verb.negated) return [];
  const be = governed.verb.lemma === 'be';
  for (let i = at + 1; i < at + 6; i++) {
    const one = clause.chunks[i - 1];
    const oneOf =
      isWord(clause.chunks[i], 'preposition', 'of') &&
      one?.kind === 'noun' &&
      headWord(clause, one) === 'one' &&
      i === at + 2;
    if (!isWord(clause.chunks[i], 'preposition', 'among') && !oneOf) continue;
    const owner = ownerOfList(clause, i + 1);
    if (owner === null) return [];
    const who = be ? subjectsOf(clause, at) : slotArguments(clause, governed, 'object');
    return related(clause, scene, i + 1, owner, who);
  }
  return [];
}

/** “Acme has customers in Ruritania” */
function had(clause: Clause, scene: Scene, at: number): Found[] {
  const noun = clause.chunks[at + 1];
  const verb = clause.chunks[at];
  if (
    verb?.kind !== 'verb' ||
    noun?.kind !== 'noun' ||
    verb.negated ||
    !/^(?:customers|clients)$/.test(headWord(clause, noun))
  )
    return [];
  if (!isWord(clause.chunks[at + 2], 'preposition', 'in', 'across')) return [];
  const [owner] = subjectsOf(clause, at).filter((a) => scene.types.is(a.entity, 'Organisation'));
  const where = argumentsOf(clause, at + 3, 'right').filter((a) => scene.types.is(a.entity, 'Country', 'Place'));
  return owner === undefined ? [] : related(clause, scene, at + 1, owner, where);
}

/** Who is named among somebody's customers, backers, partners. */
export const rosters: Rule = [
  atVerbs(2, ['include', 'comprise'], included),
  atVerbs(2, ['count', 'list', 'name', 'be'], counted),
  atVerbs(2, ['have', 'serve'], had),
  atWords(2, listed, among),
];
