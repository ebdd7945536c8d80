import type { VerbChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, headWord, isWord, ownerOf } from '../clause/clause.ts';
import { isReducedPassive } from '../clause/reducedPassive.ts';
import { subjectsOf } from '../clause/subject.ts';
import { governedBy, slotArguments, slotChunks, slotNouns } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atNouns, atVerbs, type Rule } from '../rule.ts';
import { goods, makers } from './goods.ts';

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
  atVerbs(2, ['have', 'own', 'keep', 'hold', 'possess'], fleet),
  atVerbs(2, ['replace', 'scrap', 'ditch', 'drop', 'retire', 'upgrade', 'update', 'overhaul', 'abandon'], ownThing),
  atVerbs(2, ['install', 'use', 'deploy', 'introduce', 'test', 'fit', 'mount'], inPlacesOf),
  atVerbs(2, ['use', 'deploy', 'employ', 'buy'], againstWhom),
  atNouns(2, (_, { isName, hasName }) => isName || hasName, withWhich),
];

/** “has 40 Lynx drones”, “has a fleet of Lynx drones” */
function fleet(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed === null || governed.passive || main === undefined) return [];
  const many = governed.slots.object.some((c) => {
    const noun = clause.chunks[c];
    if (noun?.kind !== 'noun') return false;
    const counted = clause.pieces.slice(noun.first, noun.head + 1).some((p) => p.pos === 'NUM');
    return counted || /^(?:fleet|dozens|hundreds|thousands|pair|number)$/.test(headWord(clause, noun));
  });
  if (!many) return [];
  // “has nine Acme cameras”
  const supplied = makers(clause, governed).flatMap((m) =>
    slotArguments(clause, governed, 'subject')
      .filter((u) => scene.types.is(u.entity, 'PublicBody', 'Country', 'Place') && u.entity !== m.entity)
      .filter(
        () =>
          scene.types.is(m.entity, 'Organisation') &&
          slotNouns(clause, governed, 'object').some((n) => goods.test(headWord(clause, n))),
      )
      .map((u) => ({
        ...deployed(u, m, main, governed.verb),
        subject: m.entity,
        predicate: 'SUPPLIES',
        object: u.entity,
        label: slotNouns(clause, governed, 'object').map((n) => headWord(clause, n))[0] ?? null,
      })),
  );
  if (supplied.length > 0) return supplied;
  const things = slotArguments(clause, governed, 'object').filter((a) => scene.types.is(a.entity, 'System'));
  return slotArguments(clause, governed, 'subject')
    .filter((u) => scene.types.is(u.entity, 'Organisation', 'Country', 'Place') && !scene.types.is(u.entity, 'Vendor'))
    .flatMap((u) => things.map((t) => deployed(u, t, main, governed.verb)));
}

/** “is replacing its old Lynx system”: what it had. */
function ownThing(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed === null || governed.passive || main === undefined) return [];
  const [user] = slotArguments(clause, governed, 'subject').filter((u) =>
    scene.types.is(u.entity, 'Organisation', 'Country', 'Place'),
  );
  if (user === undefined) return [];
  const verb = { ...governed.verb, negated: false, planned: false };
  return slotArguments(clause, governed, 'object')
    .filter((t) => scene.types.is(t.entity, 'System') && t.entity !== user.entity)
    .filter((t) => /^(?:its|their)$/.test(clause.pieces[clause.chunks[t.chunk]?.first ?? -1]?.lower ?? ''))
    .map((t) => deployed(user, t, main, verb));
}

/** “are installed at 6,000 Ruritanian post offices”: as far as anybody is named, Ruritania uses them. */
function inPlacesOf(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed?.passive !== true || main === undefined || governed.slots.subject.length > 0) return [];
  const things = slotArguments(clause, governed, 'object').filter((a) => scene.types.is(a.entity, 'System'));
  const users = ['in', 'at', 'across', 'by']
    .flatMap((slot) => slotChunks(governed, slot))
    .flatMap((c) => {
      const noun = clause.chunks[c];
      const own = noun?.kind === 'noun' && argumentOf(clause, c) === null ? ownerOf(clause, c) : null;
      const adjective = own !== null && clause.pieces.some((p) => p.start === own.start && p.adjective);
      return own !== null && adjective && scene.types.is(own.entity, 'Country') ? [own] : [];
    });
  return users.slice(0, 1).flatMap((u) => things.map((t) => deployed(u, t, main, governed.verb)));
}

/** “used Lynx to track Ann Hale”: Lynx tracks her too. */
function againstWhom(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const things = governed === null ? [] : slotArguments(clause, governed, 'object');
  const [thing] = things.filter((a) => scene.types.is(a.entity, 'System'));
  if (governed === null || thing === undefined || governed.verb.negated) return [];
  const to = clause.chunks.findIndex((c, i) => i > at && i < at + 6 && c.kind === 'verb');
  const aim = clause.chunks[to];
  if (aim?.kind !== 'verb' || aim.form !== 'infinitive' || !aiming.test(aim.lemma)) return [];
  const aimed = governedBy(clause, to);
  const main = clause.pieces[aim.main];
  if (aimed === null || main === undefined) return [];
  const whom = ['object', 'on', 'at']
    .map((slot) => slotArguments(clause, aimed, slot).filter((a) => scene.types.fits('TARGETS', 'object', a.entity)))
    .find((found) => found.length > 0);
  return (whom ?? [])
    .filter((w) => w.entity !== thing.entity)
    .map((w) => ({
      subject: thing.entity,
      predicate: 'TARGETS',
      object: w.entity,
      anchor: main,
      passage: spanning(thing, main, w),
      planned: governed.verb.planned,
    }));
}
const aiming =
  /^(?:track|monitor|target|spy|hack|follow|identify|surveil|watch|intercept|bomb|attack|shell|strike|photograph|trace|detect|record)$/;

/** “Lynx, the program with which Ruritania decides who gets a pension” */
function withWhich(clause: Clause, scene: Scene, at: number): Found[] {
  let i = at + 1;
  if (clause.chunks[i]?.kind === 'comma') i++;
  // “Lynx, the program with which”
  if (clause.chunks[i]?.kind === 'noun' && i === at + 2) i++;
  if (!isWord(clause.chunks[i], 'preposition', 'with', 'through', 'by')) return [];
  if (!isWord(clause.chunks[i + 1], 'relative', 'which') || clause.chunks[i + 3]?.kind !== 'verb') return [];
  const thing = argumentOf(clause, at);
  const users = argumentsOf(clause, i + 2, 'right').filter((u) =>
    scene.types.is(u.entity, 'Organisation', 'Country', 'Place'),
  );
  const verb = clause.chunks[i + 3];
  const main = clause.pieces[verb?.kind === 'verb' ? verb.main : -1];
  if (thing === null || verb?.kind !== 'verb' || main === undefined || verb.passive) return [];
  if (!scene.types.is(thing.entity, 'System')) return [];
  return users.slice(0, 1).map((u) => deployed(u, thing, main, verb));
}

const deployed = (user: Argument, thing: Argument, anchor: Found['anchor'], verb: VerbChunk): Found => ({
  subject: user.entity,
  predicate: 'DEPLOYS',
  object: thing.entity,
  anchor,
  passage: spanning(thing, anchor, user),
  negated: verb.negated,
  planned: verb.planned,
});

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
