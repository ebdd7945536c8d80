import type { NounChunk, VerbChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, headWord, isWord, ownerOf } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import { governedBy, slotArguments, slotChunks } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atNames, atVerbs, atWords, type Rule } from '../rule.ts';

const isSomebody = (scene: Scene, { entity }: Argument): boolean =>
  scene.types.is(entity, 'Person', 'Organisation', 'Country');

const said = (
  subject: Argument,
  predicate: string,
  object: Argument,
  anchor: Found['anchor'],
  verb?: VerbChunk,
): Found => ({
  subject: subject.entity,
  predicate,
  object: object.entity,
  anchor,
  passage: spanning(anchor, subject, object),
  negated: verb?.negated === true,
  planned: verb?.planned === true,
});

/** “was ordered to pay $2m by the Zenda Court”: who ordered stands behind what is to be done. */
function orderedBy(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const next = clause.chunks[at + 1];
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed?.passive !== true || main === undefined || next?.kind !== 'verb' || next.form !== 'infinitive')
    return [];
  const [who] = slotArguments(clause, governed, 'object').filter((a) => isSomebody(scene, a));
  const by = clause.chunks.findIndex(
    (c, i) => i > at + 1 && i < at + 8 && (isWord(c, 'preposition', 'by') || c.kind === 'comma'),
  );
  if (who === undefined || !isWord(clause.chunks[by], 'preposition', 'by')) return [];
  return argumentsOf(clause, by + 1, 'right')
    .filter((a) => a.entity !== who.entity && isSomebody(scene, a))
    .slice(0, 1)
    .map((a) => said(a, 'REQUIRES', who, main, governed.verb));
}

/** “demanded that Acme hand over the files”, “ruled that Acme must pay” */
function thatMust(clause: Clause, scene: Scene, at: number, strict: boolean): Found[] {
  const verb = clause.chunks[at];
  const main = clause.pieces[verb?.kind === 'verb' ? verb.main : -1];
  if (
    verb?.kind !== 'verb' ||
    verb.passive ||
    main === undefined ||
    !isWord(clause.chunks[at + 1], 'subordinator', 'that')
  )
    return [];
  const obliged = clause.chunks[at + 3];
  const who = argumentOf(clause, at + 2);
  if (who === null || obliged?.kind !== 'verb' || !isSomebody(scene, who) || obliged.negated) return [];
  const must = clause.pieces.slice(obliged.first, obliged.main).some((p) => /^(?:must|should|shall)$/.test(p.lower));
  // “demanded that Acme pay”: neither “pays” nor “paid”
  const bare = obliged.verbForm === 'base' && obliged.first === obliged.main && !strict;
  if (!must && !bare) return [];
  const [asker] = subjectsOf(clause, at).filter((a) => isSomebody(scene, a) || scene.types.is(a.entity, 'Work'));
  return asker === undefined || asker.entity === who.entity ? [] : [said(asker, 'REQUIRES', who, main, verb)];
}

/** “gave Acme until May to answer”, “gave Acme 14 days to comply” */
function deadline(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed === null || governed.passive || main === undefined || governed.verb.negated) return [];
  const [who] = slotArguments(clause, governed, 'object').filter((a) => isSomebody(scene, a));
  const [asker] = slotArguments(clause, governed, 'subject').filter((a) => isSomebody(scene, a));
  if (who === undefined || asker === undefined || who.entity === asker.entity) return [];
  const behind = clause.chunks.slice(who.chunk + 1, who.chunk + 5);
  const timed =
    isWord(behind[0], 'preposition', 'until') ||
    (behind[0]?.kind === 'noun' &&
      /^(?:days|weeks|months|hours|deadline|ultimatum)$/.test(headWord(clause, behind[0])));
  const to = behind.some((c) => c.kind === 'verb' && c.form === 'infinitive');
  return timed && to ? [said(asker, 'REQUIRES', who, main, governed.verb)] : [];
}

/** “Under the Zenda Act, Acme must pay”; what it must not, the act forbids. */
function underLaw(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const law = argumentOf(clause, at);
  const anchor = clause.pieces[noun.head];
  if (at > 2 || law === null || anchor === undefined || !isWord(clause.chunks[at - 1], 'preposition', 'under'))
    return [];
  if (!scene.types.is(law.entity, 'Work')) return [];
  const after = isWord(clause.chunks[at + 1], 'comma') ? at + 2 : at + 1;
  const verb = clause.chunks[after + 1];
  const [who] = argumentsOf(clause, after, 'right').filter((a) => isSomebody(scene, a));
  if (verb?.kind !== 'verb' || who === undefined) return [];
  const words = clause.pieces.slice(verb.first, verb.main).map((p) => p.lower);
  if (!words.some((w) => /^(?:must|shall|may|can)$/.test(w))) return [];
  const forbids = verb.negated;
  return forbids || words.some((w) => /^(?:must|shall)$/.test(w))
    ? [said(law, forbids ? 'RESTRICTS' : 'REQUIRES', who, anchor)]
    : [];
}

const blacklist = /^(?:blacklist|list|lists|blacklists)$/;
/** “put Acme on its export blacklist”, “was added to Ruritania's sanctions list” */
function listed(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed === null || main === undefined) return [];
  const lists = ['on', 'to'].flatMap((slot) => slotChunks(governed, slot)).filter((c) => isBlacklist(clause, c));
  const [list] = lists;
  const stands = governed.verb.lemma === 'be';
  const all = slotArguments(clause, governed, stands ? 'subject' : 'object').filter((a) => isSomebody(scene, a));
  if (list === undefined) return [];
  const subject = stands
    ? undefined
    : slotArguments(clause, governed, 'subject').find((a) => scene.types.is(a.entity, 'Organisation', 'Country'));
  // “the US Entity List” forbids, whoever keeps it.
  const owner = subject ?? argumentOf(clause, list) ?? ownerOf(clause, list);
  return all.flatMap((who) =>
    owner === null || owner.entity === who.entity ? [] : [said(owner, 'RESTRICTS', who, main, governed.verb)],
  );
}

/** “is under Ruritanian sanctions”, “has been subject to Ruritania's sanctions”: who imposed them on whom. */
function sanctioned(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const anchor = clause.pieces[noun.head];
  const under = isWord(clause.chunks[at - 1], 'preposition', 'under');
  if (!under && !isWord(clause.chunks[at - 1], 'preposition', 'to')) return [];
  let be = at - 2;
  let subject = under;
  while (be > at - 5 && clause.chunks[be] !== undefined && clause.chunks[be]?.kind !== 'verb') {
    const { first, last } = clause.chunks[be] ?? { first: 0, last: -1 };
    subject ||= clause.pieces.slice(first, last + 1).some((p) => p.lower === 'subject');
    be--;
  }
  const verb = clause.chunks[be];
  if (anchor === undefined || verb?.kind !== 'verb' || verb.lemma !== 'be' || !subject) return [];
  const owner = ownerOf(clause, at);
  if (owner === null || owner.chunk !== at || !scene.types.is(owner.entity, 'Organisation', 'Country')) return [];
  return subjectsOf(clause, be)
    .filter((who) => isSomebody(scene, who) && who.entity !== owner.entity)
    .map((who) => said(owner, 'RESTRICTS', who, anchor, verb));
}

function isBlacklist(clause: Clause, c: number): boolean {
  const noun = clause.chunks[c];
  if (noun?.kind !== 'noun' || !blacklist.test(headWord(clause, noun).split(' ').at(-1) ?? '')) return false;
  const words = clause.pieces.slice(noun.first, noun.head + 1).flatMap((p) => p.lower.split(' '));
  return words.some((w) => /^(?:blacklist|blacklists|sanctions|entity|export|terror|watch|banned|denied)$/.test(w));
}

/** “blocked the sale of Acme to Bolt”, “vetoed Acme's bid”: in whose way it stands. */
function vetoed(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  const [object] = governed?.slots.object ?? [];
  const noun = object === undefined ? undefined : clause.chunks[object];
  if (governed === null || main === undefined || object === undefined || noun?.kind !== 'noun') return [];
  if (
    !/^(?:sales?|takeover|bid|merger|acquisition|deal|purchase|exports?|shipments?|offer)$/.test(headWord(clause, noun))
  )
    return [];
  const [who] = slotArguments(clause, governed, 'subject').filter((a) =>
    scene.types.is(a.entity, 'PublicBody', 'Country'),
  );
  const own = ownerOf(clause, object);
  const meant = own === null || own.entity === who?.entity || !isSomebody(scene, own) ? null : own;
  return who === undefined || meant === null ? [] : [said(who, 'RESTRICTS', meant, main, governed.verb)];
}

const permission = /^(?:approval|permission|licen[cs]e|clearance|permit|consent|authori[sz]ation)$/;
/** “needs approval from the ministry” */
function needed(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed === null || governed.passive || main === undefined) return [];
  const asks = slotChunks(governed, 'object').some((c) => {
    const noun = clause.chunks[c];
    return noun?.kind === 'noun' && permission.test(headWord(clause, noun));
  });
  const must =
    /^(?:need|require|await)$/.test(governed.verb.lemma) ||
    clause.pieces.slice(governed.verb.first, governed.verb.main).some((p) => p.lower === 'must');
  if (!asks || !must) return [];
  const [who] = slotArguments(clause, governed, 'subject').filter((a) => isSomebody(scene, a));
  const [from] = ['from', 'of', 'by']
    .flatMap((slot) => slotArguments(clause, governed, slot))
    .filter((a) => scene.types.is(a.entity, 'Organisation', 'Country'));
  return who === undefined || from === undefined || who.entity === from.entity
    ? []
    : [said(from, 'REQUIRES', who, main, governed.verb)];
}

/** What courts, ministries and laws order and forbid, where no single verb says so. */
export const orders: Rule = [
  atVerbs(2, ['order', 'instruct', 'direct', 'require', 'oblige', 'force', 'compel', 'tell', 'ask'], orderedBy),
  atVerbs(2, ['demand', 'insist', 'recommend', 'request'], (c, s, at) => thatMust(c, s, at, false)),
  atVerbs(2, ['order', 'rule', 'decide'], (c, s, at) => thatMust(c, s, at, true)),
  atVerbs(2, ['give', 'grant'], deadline),
  atVerbs(2, ['put', 'place', 'add', 'be'], listed),
  atWords(2, /^sanctions$/, sanctioned),
  atVerbs(2, ['block', 'veto', 'prohibit', 'ban', 'stop', 'forbid', 'bar'], vetoed),
  atVerbs(2, ['need', 'require', 'await', 'obtain', 'get', 'seek'], needed),
  atNames(2, underLaw),
];
