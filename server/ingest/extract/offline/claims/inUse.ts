import { type Argument, argumentsOf, type Clause, headWord, isWord } from './clause.ts';
import { spanning } from './found.ts';
import { isReducedPassive } from './reducedPassive.ts';
import { atVerbs, type Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';

/** “Lynx has been in use at Acme since 2020”, “Lynx is in service in Ruritania”: who uses it stands behind. */
export const inUse: Rule = [
  atVerbs(2, ['be', 'remain', 'remains', 'stay', 'stays', 'go', 'come', 'enter'], (clause, scene, at, verb) => {
    let use = at + 1;
    while (isWord(clause.chunks[use], 'adverb')) use++;
    const noun = clause.chunks[use + 1];
    if (!isWord(clause.chunks[use], 'preposition', 'in', 'into') || noun?.kind !== 'noun') return [];
    if (!/^(?:use|service|operation)$/.test(headWord(clause, noun))) return [];
    if (verb.passive || isReducedPassive(clause, at)) return [];
    const main = clause.pieces[verb.main];
    const [thing] = subjectsOf(clause, at).filter((s) => scene.types.is(s.entity, 'System'));
    if (thing === undefined || main === undefined) return [];
    return usersBehind(clause, use + 2)
      .filter((u) => scene.types.fits('DEPLOYS', 'subject', u.entity))
      .map((user) => ({
        subject: user.entity,
        predicate: 'DEPLOYS',
        object: thing.entity,
        anchor: main,
        passage: spanning(thing, main, user),
        negated: verb.negated,
        planned: verb.planned,
      }));
  }),
];

/** “since 2020 at Acme and Bolt” */
function usersBehind(clause: Clause, from: number): Argument[] {
  for (let i = from; i < from + 4; i++) {
    const chunk = clause.chunks[i];
    if (isWord(chunk, 'preposition', 'at', 'in', 'by', 'with', 'across') && clause.chunks[i + 1]?.kind === 'noun')
      return argumentsOf(clause, i + 1, 'right');
    if (chunk?.kind !== 'preposition' && chunk?.kind !== 'adverb') return [];
  }
  return [];
}
