import type { NounChunk, VerbChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, headWord, isWord } from '../clause/clause.ts';
import { deals, type Governed, governedBy, slotArguments, slotChunks, slotNouns } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { bearersOf } from '../people/bearer.ts';
import { atNouns, atVerbs, atWords, type Rule } from '../rule.ts';

const dealt = /^(?:contracts?|deals?|agreements?|orders?|tenders?|leases?|frameworks?|memorandum|concession)$/;
const winning = 'win secure land clinch get receive lose hold'.split(' ');
const awarding = 'award go give hand grant'.split(' ');
const handing = 'supply deliver provide sell ship install lease rent furnish'.split(' ');
const getting = 'buy purchase procure order rent lease source acquire import obtain'.split(' ');
const using = 'install deploy use introduce adopt activate mount fit erect roll switch'.split(' ');
const suppliers = /^(?:supplier|vendor|provider|seller|manufacturer)$/;
const contractors = /^(?:contractor|integrator|subcontractor)$/;
/** What is handed over here is no goods. */
const notGoods =
  /^(?:stakes?|shares?|company|firm|business|unit|subsidiary|assets?|bonds?|land|plots?|prisoners?|hostages?|people|power|money|funds?|funding|aid|evidence|information|reports?|letters?|verdict|speech|justice|data|figures?|documents?|copy|copies|photos?|images?|statements?|answers?|list|details|records?|messages?|invoices?|services?|it|that|this|which|who|balance|rest|million|billion|half|support|assurances?|training|proof|test|advice|book|petition|notice)$/;

const isSeller = (scene: Scene, { entity }: Argument): boolean =>
  scene.types.is(entity, 'Organisation') && !scene.types.is(entity, 'PublicBody', 'Outlet', 'Country', 'Place');

/**
 * Deals of which a sentence names one side only: “The contract was won by Acme”, “18 units were delivered by Bolt”. Who
 * the other side is, the rest of the text must tell.
 */
export const openDeals: Rule = [
  atNouns(1, (word, { hasName, next }) => dealt.test(word) && (hasName || next === 'preposition'), contractWith),
  atVerbs(1, winning, won),
  atVerbs(1, awarding, awarded),
  atVerbs(1, ['pay'], paid),
  atVerbs(1, handing, handed),
  atVerbs(1, getting, got),
  atVerbs(1, using, used),
  atWords(1, suppliers, (clause, scene, at, noun) => inRole(clause, scene, at, noun, 'SUPPLIES')),
  atWords(1, contractors, (clause, scene, at, noun) => inRole(clause, scene, at, noun, 'CONTRACTS_WITH')),
];

type Told = Pick<Found, 'negated' | 'planned' | 'label' | 'instrument'>;

/** The vendor is known; who buys is left open. */
const bySeller = (predicate: string, seller: Argument, anchor: Found['anchor'], told: Told = {}): Found => ({
  ...(predicate === 'SUPPLIES' ? { subject: seller.entity, object: '' } : { subject: '', object: seller.entity }),
  predicate,
  open: 'buyer',
  anchor,
  passage: spanning(anchor, seller),
  ...told,
});

/** Somebody else stands before it in its clause who could be the other side, and is not said to be. */
const isCrowded = (clause: Clause, scene: Scene, own: readonly string[], anchor: Found['anchor']): boolean => {
  const from = clause.pieces.findLastIndex((p) => p.text === ';' && p.start < anchor.start) + 1;
  return clause.pieces
    .slice(from)
    .some(
      (p) =>
        p.start < anchor.start &&
        p.entity !== null &&
        !own.includes(p.entity) &&
        scene.types.is(p.entity, 'Organisation', 'Country') &&
        !scene.types.is(p.entity, 'Outlet') &&
        !(p.adjective && !scene.types.is(p.entity, 'Organisation')),
    );
};

/** “The contract with Acme expires”, “the £61m Acme contract” */
function contractWith(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const anchor = clause.pieces[noun.head];
  const inside = clause.pieces.slice(noun.first, noun.head).findLast((p) => p.entity !== null);
  const withWhom = isWord(clause.chunks[at + 1], 'preposition', 'with') ? argumentsOf(clause, at + 2, 'right') : [];
  const sellers =
    withWhom.length > 0
      ? withWhom
      : inside?.entity == null || (inside.reference && inside.lower !== 'its')
        ? []
        : [{ entity: inside.entity, chunk: at, bare: true, start: inside.start, end: inside.end }];
  const [seller, more] = sellers;
  if (anchor === undefined || seller === undefined || more !== undefined || !isSeller(scene, seller)) return [];
  // “a contract with Acme would be”, “no contract”
  if (/^(?:no|any|another|every|each)$/.test(clause.pieces[noun.first]?.lower ?? '')) return [];
  return isCrowded(clause, scene, [seller.entity], anchor) ? [] : [bySeller('CONTRACTS_WITH', seller, anchor)];
}

/** “Acme won the contract”, “The tender was won by Acme” */
function won(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[verb.main];
  if (governed === null || main === undefined || verb.negated || !hasDeal(clause, governed)) return [];
  if (slotChunks(governed, 'from').length > 0 || slotChunks(governed, 'with').length > 0) return [];
  const [seller] = slotArguments(clause, governed, 'subject').filter((a) => isSeller(scene, a));
  if (seller === undefined || isCrowded(clause, scene, [seller.entity], main)) return [];
  return [bySeller('CONTRACTS_WITH', seller, main, { planned: verb.planned })];
}

/** “The contract went to Acme”, “was awarded to Acme” */
function awarded(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[verb.main];
  if (governed === null || main === undefined || verb.negated) return [];
  const slot = verb.lemma === 'go' ? 'subject' : 'object';
  if (!slotNouns(clause, governed, slot).some((n) => isTheDeal(clause, n))) return [];
  const [seller] = slotArguments(clause, governed, 'to').filter((a) => isSeller(scene, a));
  if (seller === undefined || (verb.lemma !== 'go' && !governed.passive)) return [];
  return isCrowded(clause, scene, [seller.entity], main)
    ? []
    : [bySeller('CONTRACTS_WITH', seller, main, { planned: verb.planned })];
}

/** “Acme has been paid €44 million” */
function paid(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[verb.main];
  if (governed?.passive !== true || main === undefined || verb.negated) return [];
  if (slotChunks(governed, 'subject').length > 0 || slotChunks(governed, 'for').length > 0) return [];
  const [seller] = slotArguments(clause, governed, 'object').filter((a) => isSeller(scene, a));
  if (seller === undefined || isCrowded(clause, scene, [seller.entity], main)) return [];
  return [bySeller('CONTRACTS_WITH', seller, main, { planned: verb.planned })];
}

/** “the machines, delivered in 2019 by Acme”, “Acme delivered the last 18 in March” */
function handed(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[verb.main];
  if (governed === null || main === undefined) return [];
  if (['to', 'for', 'second', 'with'].some((slot) => slotChunks(governed, slot).length > 0)) return [];
  const agents = slotArguments(clause, governed, governed.passive ? 'subject' : 'by');
  const [seller] = agents.filter((a) => isSeller(scene, a));
  return seller === undefined ? [] : goodsBy(clause, scene, governed, seller, main);
}

/** “two switches bought from Acme in 2019” */
function got(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[verb.main];
  if (governed === null || main === undefined) return [];
  const [seller] = slotArguments(clause, governed, 'from').filter((a) => isSeller(scene, a));
  return seller === undefined ? [] : goodsBy(clause, scene, governed, seller, main);
}

function goodsBy(clause: Clause, scene: Scene, governed: Governed, seller: Argument, main: Found['anchor']): Found[] {
  const { verb } = governed;
  const [first] = slotChunks(governed, 'object');
  const noun = first === undefined ? undefined : clause.chunks[first];
  if (first === undefined || noun?.kind !== 'noun' || isCrowded(clause, scene, [seller.entity], main)) return [];
  const thing = argumentOf(clause, first);
  if (thing !== null && !scene.types.is(thing.entity, 'System')) return [];
  const word = headWord(clause, noun);
  if (thing === null && (notGoods.test(word) || clause.pieces[noun.head]?.pos === 'PRON')) return [];
  return [
    bySeller('SUPPLIES', seller, main, {
      instrument: thing?.entity ?? null,
      label: thing === null && clause.pieces[noun.head]?.pos === 'NOUN' ? word : null,
      negated: verb.negated,
      planned: verb.planned,
    }),
  ];
}

/** “Lynx was never put into operation”, “400 Lynx meters have been installed”: by whom, the sentence leaves out. */
function used(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[verb.main];
  if (governed?.passive !== true || main === undefined || slotChunks(governed, 'subject').length > 0) return [];
  const [thing] = slotArguments(clause, governed, 'object').filter((a) => scene.types.is(a.entity, 'System'));
  if (thing === undefined || isCrowded(clause, scene, [thing.entity], main)) return [];
  return [
    {
      subject: '',
      predicate: 'DEPLOYS',
      object: thing.entity,
      open: 'buyer',
      anchor: main,
      passage: spanning(main, thing),
      negated: verb.negated,
      planned: verb.planned,
    },
  ];
}

/** “Integrator: Acme”, “The supplier, Acme, denies it”: of nobody else than those whose deal it is. */
function inRole(clause: Clause, scene: Scene, at: number, noun: NounChunk, predicate: string): Found[] {
  const anchor = clause.pieces[noun.head];
  const first = clause.pieces[noun.first];
  const labelled = noun.first === noun.head && isWord(clause.chunks[at + 1], 'stop', ':');
  const definite = /^(?:the|its|their)$/.test(first?.lower ?? '') && noun.head - noun.first === 1;
  if (anchor === undefined || !(labelled || definite)) return [];
  const after = labelled ? argumentsOf(clause, at + 2, 'right') : bearersOf(clause, at, noun.head);
  const [seller] = after.filter((a) => isSeller(scene, a));
  if (seller === undefined || isCrowded(clause, scene, [seller.entity], anchor)) return [];
  return [{ ...bySeller(predicate, seller, anchor), descriptor: true }];
}

const hasDeal = (clause: Clause, governed: Governed): boolean =>
  slotNouns(clause, governed, 'object').some((n) => isTheDeal(clause, n));
/** “the contract”, no other one. */
const isTheDeal = (clause: Clause, noun: NounChunk): boolean =>
  (deals.test(headWord(clause, noun)) || /^(?:tenders?|orders?)$/.test(headWord(clause, noun))) &&
  /^(?:the|this|that)$/.test(clause.pieces[noun.first]?.lower ?? '');
