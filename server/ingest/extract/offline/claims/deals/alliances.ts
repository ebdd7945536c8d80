import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, isWord } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import { deals, isDealing, partnerships } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atNames, atWords, type Rule } from '../rule.ts';

const isParty = (scene: Scene, a: Argument): boolean => scene.types.is(a.entity, 'Organisation', 'Country', 'Place');

/** “built by Acme in partnership with Bolt”, “under a contract with Bolt, Acme runs”: who deals with whom, aside. */
function aside(clause: Clause, scene: Scene, at: number, noun: NounChunk, predicate: string): Found[] {
  if (!isWord(clause.chunks[at + 1], 'preposition', 'with')) return [];
  const anchor = clause.pieces[noun.head];
  const other = argumentOf(clause, at + 2);
  if (anchor === undefined || other === null || !isParty(scene, other)) return [];
  const party = doer(clause, scene, at).find((a) => isParty(scene, a) && a.entity !== other.entity);
  if (party === undefined) return [];
  return [{ subject: party.entity, predicate, object: other.entity, anchor, passage: spanning(party, anchor, other) }];
}

/** “built it in Zenda, together with the local firm Bolt” */
function besides(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  if (!isWord(clause.chunks[at - 1], 'preposition', 'with')) return [];
  if (!isWord(clause.chunks[at - 2], 'adverb', 'together', 'jointly')) return [];
  const anchor = clause.pieces[noun.head];
  const other = argumentOf(clause, at);
  if (anchor === undefined || other === null || !isParty(scene, other)) return [];
  const party = doer(clause, scene, at - 1).find((a) => isParty(scene, a) && a.entity !== other.entity);
  return party === undefined ? [] : [allied(party, other, anchor)];
}

/** “a joint investigation by Acme and Bolt” */
function jointWork(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const anchor = clause.pieces[noun.head];
  if (anchor === undefined || !clause.pieces.slice(noun.first, noun.head).some((p) => p.lower === 'joint')) return [];
  if (!isWord(clause.chunks[at + 1], 'preposition', 'by', 'of', 'between', 'from')) return [];
  const [a, b, more] = argumentsOf(clause, at + 2, 'right').filter((p) => isParty(scene, p));
  return a === undefined || b === undefined || more !== undefined || a.entity === b.entity
    ? []
    : [allied(a, b, anchor)];
}

const allied = (a: Argument, b: Argument, anchor: Found['anchor']): Found => ({
  subject: a.entity,
  predicate: 'PARTNERS_WITH',
  object: b.entity,
  anchor,
  passage: spanning(a, anchor, b),
});

/** The name right before, else whoever the nearest verb is said of; before an opening phrase, the next one. */
function doer(clause: Clause, scene: Scene, at: number): readonly Argument[] {
  let i = at - 2;
  if (clause.chunks[i]?.kind === 'comma') i--;
  const beside = argumentOf(clause, i);
  if (beside?.bare === true && isParty(scene, beside) && !clause.nouns.isPlace(beside.entity)) return [beside];
  for (let v = at - 2; v >= 0 && v > at - 12; v--) {
    const verb = clause.chunks[v];
    if (verb?.kind === 'stop') return [];
    if (verb?.kind !== 'verb') continue;
    if (!verb.passive) return subjectsOf(clause, v);
    const by = clause.chunks.findIndex((c, n) => n > v && n < at && isWord(c, 'preposition', 'by'));
    const agent = by < 0 ? null : argumentOf(clause, by + 1);
    return agent === null ? [] : [agent];
  }
  const next = clause.chunks.findIndex((c, n) => n > at && c.kind === 'verb' && c.form === 'finite');
  return at > 2 || next < 0 ? [] : subjectsOf(clause, next);
}

export const alliances: Rule = [
  atNames(2, besides),
  atWords(
    2,
    /^(?:investigation|study|report|project|statement|operation|exercise|drill|survey|effort|programme|program|inquiry|bid|letter|mission|initiative|research|team|task|force|centre|center|company)s?$/,
    jointWork,
  ),
  atWords(2, partnerships, (clause, scene, at, noun) =>
    isDealing(clause, at) ? aside(clause, scene, at, noun, 'PARTNERS_WITH') : [],
  ),
  atWords(2, deals, (clause, scene, at, noun) =>
    isDealing(clause, at) ? aside(clause, scene, at, noun, 'CONTRACTS_WITH') : [],
  ),
];
