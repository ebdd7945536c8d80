import { argumentOf, type Clause, headWord, isWord } from '../clause/clause.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { noteDeals } from './dealsTold.ts';

/** “for the supply of cameras” */
const transfer =
  /^(?:supply|delivery|purchase|provision|installation|introduction|sale|lease|rental|procurement|deployment|manufacture|acquisition|rollout|use|introduction|adoption)$/;
/** What is made for one need not be handed over. */
const handing = new Set('supply deliver provide install fit equip lease sell'.split(' '));
const taking = /^(?:introduction|installation|deployment|rollout|use|adoption)$/;
/** Numbers of these are no goods. */
const measures =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|million|billion|m|bn|mn|%|percent|cent|dollars|euros|pounds|people|jobs|staff|seats|cities|towns|countries|sites|schools|stations|districts|users|customers)$/;

/**
 * What each contract is for: “signed a contract with Acme for 40 Lynx drones”, “a deal with Bolt to build 40 radars”.
 * `at` is where to look from; whichever party is no vendor gets the goods.
 */
export function dealGoods(clause: Clause, scene: Scene, at: number, found: readonly Found[]): Found[] {
  noteDeals(scene, found);
  return found.flatMap((deal) => (deal.predicate === 'CONTRACTS_WITH' ? goodsOf(clause, scene, at, deal) : []));
}

function goodsOf(clause: Clause, scene: Scene, at: number, deal: Found): Found[] {
  const parties = sides(scene, deal.subject, deal.object);
  const goods = parties === null ? null : goodsAfter(clause, at);
  if (parties === null || goods === null) return [];
  const [vendor, buyer] = parties;
  const named = argumentOf(clause, goods);
  const thing = named !== null && scene.types.is(named.entity, 'System') ? named : null;
  if (named?.bare === true && thing === null) return [];
  const noun = clause.chunks[goods];
  const label = thing === null && noun?.kind === 'noun' ? headWord(clause, noun) : null;
  const passage = thing === null ? deal.passage : spanning(deal.passage, thing);
  const told = { ...deal, passage, instrument: null };
  const used = thing === null ? null : { ...told, subject: buyer, predicate: 'DEPLOYS', object: thing.entity };
  // “on the introduction of Lynx”
  const introduced = taking.test(headBefore(clause, goods));
  if (introduced) return used === null ? [] : [used];
  const supplied = { ...told, subject: vendor, predicate: 'SUPPLIES', object: buyer, label };
  return thing === null
    ? [supplied]
    : [
        { ...supplied, instrument: thing.entity },
        { ...told, subject: buyer, predicate: 'DEPLOYS', object: thing.entity },
      ];
}

/** “supply” of “the supply of cameras”. */
const headBefore = (clause: Clause, goods: number): string => {
  const noun = isWord(clause.chunks[goods - 1], 'preposition', 'of') ? clause.chunks[goods - 2] : undefined;
  return noun?.kind === 'noun' ? headWord(clause, noun) : '';
};

/** The vendor and the buyer, where their types tell which is which. */
export function sides(scene: Scene, a: string, b: string): readonly [string, string] | null {
  const buys = (x: string): boolean => scene.types.is(x, 'PublicBody', 'Country', 'Place');
  const sells = (x: string): boolean => scene.types.is(x, 'Organisation') && !buys(x);
  if (buys(a) && sells(b)) return [b, a];
  if (buys(b) && sells(a)) return [a, b];
  const vendor = (x: string): boolean => scene.types.is(x, 'Vendor');
  return vendor(a) === vendor(b) ? null : vendor(a) ? [a, b] : [b, a];
}

function goodsAfter(clause: Clause, at: number): number | null {
  for (let i = at + 1; i < Math.min(at + 10, clause.chunks.length - 1); i++) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative' || chunk?.kind === 'subordinator') return null;
    if (chunk?.kind === 'verb')
      return chunk.form === 'infinitive' && handing.has(chunk.lemma) && clause.chunks[i + 1]?.kind === 'noun'
        ? i + 1
        : null;
    if (!isWord(chunk, 'preposition', 'for', 'on', 'over')) continue;
    const noun = clause.chunks[i + 1];
    if (noun?.kind !== 'noun') continue;
    if (transfer.test(headWord(clause, noun)))
      return isWord(clause.chunks[i + 2], 'preposition', 'of') && clause.chunks[i + 3]?.kind === 'noun' ? i + 3 : null;
    const words = clause.pieces.slice(noun.first, noun.head);
    if (isWord(chunk, 'preposition', 'for') && words.some((p) => p.entity !== null && !p.adjective)) return i + 1;
    const counted = words.some((p) => p.pos === 'NUM') && !words.some((p) => /^[$€£]$/.test(p.text));
    if (isWord(chunk, 'preposition', 'for') && clause.pieces[noun.head]?.entity != null) return i + 1;
    if (counted && /s$/.test(headWord(clause, noun)) && !measures.test(headWord(clause, noun))) return i + 1;
  }
  return null;
}
