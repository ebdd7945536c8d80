import { type Argument, argumentOf, type Clause, headWord, isWord, ownerOf } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { meantBy } from '../mentioned/meant.ts';
import { atVerbs, type Rule } from '../rule.ts';

/** What is to be done to a thing that somebody wants gone. */
const undone =
  'scrapped|banned|abolished|halted|stopped|withdrawn|suspended|cancelled|canceled|repealed|ended|shelved|dropped|closed|shut|dismantled|removed|overturned|axed|ditched|disbanded|revoked|abandoned|outlawed|prohibited|frozen|paused|annulled|reversed|quashed|sacked|fired|dismissed|ousted|impeached|jailed|prosecuted|punished|stripped of|gone';
const wantedGone = new RegExp(
  `^(?:(?:to be|be) )?(?:(?:immediately|permanently|completely|at once|now) )?(?:${undone}|(?:switched|turned|called) off|(?:ripped|torn|broken|wound) up|thrown out|shut down|taken down|pulled)\\b`,
);
const toGo = /^to (?:immediately )?(?:resign|step down|step aside|quit|stand down|go\b(?! to))/;
const endings =
  /^(?:ban|boycott|halt|end|stop|moratorium|abolition|suspension|withdrawal|repeal|scrapping|cancellation|resignation|removal|dismissal|sacking|impeachment|ouster|closure|disbandment)$/;

const demanding = ['want', 'see', 'call', 'demand', 'urge', 'campaign', 'press', 'push', 'lobby'];

/** “wants Lynx scrapped”, “called for Hale to resign”, “demands a ban on Lynx”: who wants a thing gone speaks against it, who wants it for it. */
export const demands: Rule = [
  atVerbs(1, demanding, (clause, scene, at, verb) => {
    if (verb.passive || verb.negated || verb.form === 'infinitive') return [];
    const words = clause.pieces.slice(verb.first, verb.last + 1).map((p) => p.lower);
    if (verb.lemma === 'see' && !words.some((w) => /^(?:want|wants|wanted|like)$/.test(w))) return [];
    const link = isWord(clause.chunks[at + 1], 'adverb') ? at + 2 : at + 1;
    const linked = isWord(clause.chunks[link], 'preposition', 'for', 'on');
    if (/^(?:call|campaign|press|push|lobby)$/.test(verb.lemma) !== linked) return [];
    const target = linked ? link + 1 : link;
    const main = clause.pieces[verb.main];
    if (main === undefined) return [];
    const unwantedThing = unwanted(clause, scene, target);
    const object = unwantedThing ?? (verb.lemma === 'want' ? null : wanted(clause, scene, target));
    if (object === null) return [];
    return subjectsOf(clause, at)
      .filter((s) => scene.types.is(s.entity, 'Person', 'Organisation', 'Country') && s.entity !== object.entity)
      .map(
        (s): Found => ({
          subject: s.entity,
          predicate: unwantedThing === null ? 'SUPPORTS' : 'CRITICISES',
          object: object.entity,
          anchor: main,
          passage: spanning(s, main, object),
          spokenBy: s.entity,
        }),
      );
  }),
];

function unwanted(clause: Clause, scene: Scene, target: number): Argument | null {
  const noun = clause.chunks[target];
  if (noun?.kind !== 'noun') return null;
  if (endings.test(headWord(clause, noun))) {
    const of = isWord(clause.chunks[target + 1], 'preposition', 'of', 'on', 'to') ? target + 2 : -1;
    const possessor = noun.possessor === null ? null : ownerOf(clause, target);
    return possessor ?? (of < 0 ? null : (argumentOf(clause, of) ?? meantBy(clause, scene, of)));
  }
  const after = clause.pieces
    .slice(noun.last + 1, noun.last + 6)
    .map((p) => p.lower)
    .join(' ');
  const thing = argumentOf(clause, target) ?? meantBy(clause, scene, target, true);
  const isPerson = thing !== null && scene.types.is(thing.entity, 'Person', 'Organisation');
  return wantedGone.test(after) || (isPerson && toGo.test(after)) ? thing : null;
}

/** “called for the Data Act”, with nothing behind it that says what is to become of it. */
function wanted(clause: Clause, scene: Scene, target: number): Argument | null {
  const thing = argumentOf(clause, target);
  const next = clause.chunks[target + 1];
  const alone = next === undefined || /^(?:stop|comma|and|adverb|close)$/.test(next.kind);
  return alone && thing?.bare === true && scene.types.is(thing.entity, 'System', 'Work', 'Event') ? thing : null;
}
