import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, headWord, isWord, ownerOf } from '../clause/clause.ts';
import { isReducedPassive } from '../clause/reducedPassive.ts';
import { subjectsOf } from '../clause/subject.ts';
import { deals, type Governed, governedBy, slotArguments, slotChunks } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atVerbs, atWords, type Rule } from '../rule.ts';

const tendered = /^(?:contracts?|tenders?|orders?|deals?|bids?|concession|auction)$/;

const isParty = (scene: Scene, { entity }: Argument): boolean =>
  scene.types.is(entity, 'Organisation', 'Country', 'Place');
const isFirm = (scene: Scene, { entity }: Argument): boolean =>
  scene.types.is(entity, 'Organisation') && !scene.types.is(entity, 'Country');

const contract = (buyer: Argument, vendor: Argument, { verb }: Governed, anchor: Found['anchor']): Found => ({
  subject: buyer.entity,
  predicate: 'CONTRACTS_WITH',
  object: vendor.entity,
  anchor,
  passage: spanning(anchor, buyer, vendor),
  negated: verb.negated,
  planned: verb.planned,
});

/** Whose tender it is: “Acme's tender”, “the tender of Acme”, “a tender held by Acme”. */
function tenderer(clause: Clause, at: number): Argument | null {
  const noun = clause.chunks[at];
  if (noun?.kind !== 'noun' || !tendered.test(headWord(clause, noun))) return null;
  const owner = noun.possessor === null ? undefined : clause.pieces[noun.possessor];
  if (owner?.entity != null) return { entity: owner.entity, chunk: at, bare: true, start: owner.start, end: owner.end };
  if (isWord(clause.chunks[at + 1], 'preposition', 'of')) return argumentOf(clause, at + 2);
  const verb = clause.chunks[at + 1];
  const held =
    verb?.kind === 'verb' && /^(?:hold|run|organise|organize|call|announce|issue|launch|open)$/.test(verb.lemma);
  return held && isWord(clause.chunks[at + 2], 'preposition', 'by') ? argumentOf(clause, at + 3) : null;
}

/** “Acme won the ministry's tender”, “The tender of the ministry was won by Acme” */
function won(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed === null || main === undefined) return [];
  const [winner] = slotArguments(clause, governed, 'subject').filter((a) => isFirm(scene, a));
  const buyers = slotChunks(governed, 'object').flatMap((c) => tenderer(clause, c) ?? []);
  const [buyer] = buyers.filter((b) => isParty(scene, b) && b.entity !== winner?.entity);
  return winner === undefined || buyer === undefined ? [] : [contract(buyer, winner, governed, main)];
}

/** “The ministry's contract went to Acme” */
function wentTo(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  const [subject] = governed?.slots.subject ?? [];
  if (governed === null || main === undefined || subject === undefined) return [];
  const buyer = tenderer(clause, subject);
  const [vendor] = slotArguments(clause, governed, 'to').filter((a) => isFirm(scene, a));
  if (buyer === null || vendor === undefined || !isParty(scene, buyer) || buyer.entity === vendor.entity) return [];
  return [contract(buyer, vendor, governed, main)];
}

/** “A contract with Acme was signed by the ministry” */
function signed(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  const [object] = governed?.slots.object ?? [];
  const noun = object === undefined ? undefined : clause.chunks[object];
  if (governed?.passive !== true || main === undefined || object === undefined || noun?.kind !== 'noun') return [];
  if (!deals.test(headWord(clause, noun)) || !isWord(clause.chunks[object + 1], 'preposition', 'with')) return [];
  const other = argumentOf(clause, object + 2);
  const [party] = slotArguments(clause, governed, 'subject').filter((a) => isParty(scene, a));
  if (other === null || party === undefined || !isFirm(scene, other) || other.entity === party.entity) return [];
  return [contract(party, other, governed, main)];
}

/** “awarded a contract to build a network to a consortium led by Acme”: what it is for stands in between. */
function awardedTo(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed === null || main === undefined) return [];
  const [object] = governed.slots.object;
  const noun = object === undefined ? undefined : clause.chunks[object];
  const infinitive = object === undefined ? undefined : clause.chunks[object + 1];
  if (object === undefined || noun?.kind !== 'noun' || !tendered.test(headWord(clause, noun))) return [];
  if (infinitive?.kind !== 'verb' || infinitive.form !== 'infinitive') return [];
  const [buyer] = slotArguments(clause, governed, 'subject').filter((a) => isParty(scene, a));
  if (buyer === undefined) return [];
  for (let i = object + 2; i < object + 14; i++) {
    const chunk = clause.chunks[i];
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'relative' || chunk.kind === 'verb') return [];
    if (!isWord(chunk, 'preposition', 'to')) continue;
    const winner = argumentOf(clause, i + 1) ?? leaderOf(clause, i + 1);
    return winner !== null && isFirm(scene, winner) && winner.entity !== buyer.entity
      ? [contract(buyer, winner, governed, main)]
      : [];
  }
  return [];
}

/** “a consortium led by Acme” */
function leaderOf(clause: Clause, at: number): Argument | null {
  const noun = clause.chunks[at];
  const verb = clause.chunks[at + 1];
  if (noun?.kind !== 'noun' || !/^(?:consortium|group|alliance|team|venture)$/.test(headWord(clause, noun)))
    return null;
  const led =
    verb?.kind === 'verb' && /^(?:lead|head)$/.test(verb.lemma) && isWord(clause.chunks[at + 2], 'preposition', 'by');
  return led ? argumentOf(clause, at + 3) : null;
}

/** “a study prepared by Acme and commissioned by Bolt”, “The report by Acme, commissioned by Bolt,” */
function commissioned(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed?.passive !== true || main === undefined || !isReducedPassive(clause, at)) return [];
  const [client] = slotArguments(clause, governed, 'subject').filter((a) => isParty(scene, a));
  const worker = slotArguments(clause, governed, 'from')[0] ?? workerBefore(clause, at);
  if (client === undefined || worker === null || worker.entity === client.entity) return [];
  return scene.types.is(worker.entity, 'Organisation', 'Person') ? [contract(client, worker, governed, main)] : [];
}

function workerBefore(clause: Clause, at: number): Argument | null {
  const i = clause.chunks[at - 1]?.kind === 'comma' || clause.chunks[at - 1]?.kind === 'and' ? at - 2 : at - 1;
  return isWord(clause.chunks[i - 1], 'preposition', 'by') ? argumentOf(clause, i) : null;
}

/** “Acme is under contract to the ministry” */
function underContract(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const verb = clause.chunks[at - 2];
  const anchor = clause.pieces[noun.head];
  if (noun.first !== noun.head || anchor === undefined || verb?.kind !== 'verb') return [];
  if (
    !isWord(clause.chunks[at - 1], 'preposition', 'under') ||
    !isWord(clause.chunks[at + 1], 'preposition', 'to', 'with')
  )
    return [];
  const [vendor] = subjectsOf(clause, at - 2).filter((a) => isFirm(scene, a));
  const [buyer] = argumentsOf(clause, at + 2, 'right').filter((a) => isParty(scene, a));
  if (vendor === undefined || buyer === undefined || vendor.entity === buyer.entity) return [];
  return [
    {
      subject: buyer.entity,
      predicate: 'CONTRACTS_WITH',
      object: vendor.entity,
      anchor,
      passage: spanning(anchor, vendor, buyer),
      negated: verb.negated,
    },
  ];
}

/** “the award of a contract to Acme by the ministry”, “the ministry's award of the contract to Acme” */
function awardOf(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const anchor = clause.pieces[noun.head];
  const parts = new Map<string, number>();
  for (let i = at + 1; isWord(clause.chunks[i], 'preposition') && clause.chunks[i + 1]?.kind === 'noun'; i += 2) {
    const mark = clause.chunks[i];
    if (mark !== undefined && 'word' in mark && !parts.has(mark.word)) parts.set(mark.word, i + 1);
  }
  const [of, to, by] = ['of', 'to', 'by'].map((word) => parts.get(word));
  const deal = of === undefined ? undefined : clause.chunks[of];
  if (anchor === undefined || to === undefined || deal?.kind !== 'noun' || !tendered.test(headWord(clause, deal)))
    return [];
  const [vendor] = argumentsOf(clause, to, 'right').filter((a) => isFirm(scene, a));
  const buyers = by !== undefined ? argumentsOf(clause, by, 'right') : [ownerOf(clause, at)];
  const buyer = buyers.find((b) => b != null && isParty(scene, b));
  if (vendor === undefined || buyer == null || buyer.entity === vendor.entity) return [];
  return [
    {
      subject: buyer.entity,
      predicate: 'CONTRACTS_WITH',
      object: vendor.entity,
      anchor,
      passage: spanning(anchor, vendor, buyer),
    },
  ];
}

/** Who gives work to whom, where the buyer does not stand as the subject. */
export const awards: Rule = [
  atVerbs(2, ['win', 'secure', 'land', 'clinch'], won),
  atVerbs(2, ['go'], wentTo),
  atVerbs(2, ['award', 'give', 'hand', 'grant'], awardedTo),
  atVerbs(2, ['sign', 'conclude', 'ink', 'approve', 'cancel', 'terminate', 'renew', 'extend'], signed),
  atVerbs(2, ['commission', 'order'], commissioned),
  atWords(2, /^contract$/, underContract),
  atWords(2, /^award(?:ing)?$/, awardOf),
];
