import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, headWord, isWord } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atWords, type Rule } from '../rule.ts';

const handing = /^(?:sales?|deliver(?:y|ies)|suppl(?:y|ies)|shipments?|exports?|provision|handover|donations?)$/;
const getting = /^(?:purchases?|procurement|acquisition|orders?|imports?|lease|rental|use|adoption|installation)$/;
/** Of one's own deeds: whoever denies or halts “the sale” sold. */
const ownDeed = new Set(
  'deny defend confirm admit acknowledge halt suspend resume stop end begin start continue pause cancel complete announce increase expand cut disclose conceal hide justify restart abandon scrap finalise finalize'.split(
    ' ',
  ),
);
/** A body that buys decides on it first; one that sells does not. */
const gettingDeeds = new Set([
  ...ownDeed,
  ...'approve authorise authorize order plan propose back fund finance scrutinise vote'.split(' '),
]);
/** What is sold here is no goods. */
const notGoods =
  /^(?:stakes?|shares?|company|firm|business|unit|subsidiary|assets?|bonds?|land|plots?|properties|property|building|prisoners?|hostages?|people|power|money|funds?|aid|evidence|information|reports?|letter|verdict|speech|justice|services?|land|house|club|bank|airline|brewer|newspaper|rights)$/;

/** The lemma of a verb that no frame knows is what its ending leaves: “resum”, “pric”. */
const isOneOf = (deeds: ReadonlySet<string>, lemma: string): boolean => deeds.has(lemma) || deeds.has(`${lemma}e`);

/** The phrases that hang on a noun: “of cameras”, “to Acme”, “by Bolt”. */
function hangingOn(clause: Clause, at: number): Map<string, number> {
  const found = new Map<string, number>();
  let i = at + 1;
  for (let steps = 0; steps < 6; steps++) {
    while (isWord(clause.chunks[i], 'adverb')) i++;
    const preposition = clause.chunks[i];
    if (preposition?.kind !== 'preposition' || clause.chunks[i + 1]?.kind !== 'noun') break;
    if (!found.has(preposition.word)) found.set(preposition.word, i + 1);
    i += 2;
  }
  return found;
}

/** “Acme's sale”, “its sale”; else whoever halts, denies or announces it. */
function doers(clause: Clause, scene: Scene, at: number, noun: NounChunk, deeds: ReadonlySet<string>): Argument[] {
  const own = noun.possessor ?? noun.first;
  const piece = clause.pieces[own];
  if (piece?.entity != null && (own === noun.possessor || piece.reference))
    return [{ entity: piece.entity, chunk: at, bare: true, start: piece.start, end: piece.end }];
  const verb = clause.chunks[at - 1];
  if (verb?.kind !== 'verb' || verb.passive || verb.negated || !isOneOf(deeds, verb.lemma)) return [];
  return subjectsOf(clause, at - 1).filter(
    (s) => scene.types.is(s.entity, 'Organisation', 'Country', 'Place') && !scene.types.is(s.entity, 'Outlet'),
  );
}

/** “denied the sale”, “no sale of” */
const isNone = (clause: Clause, at: number, noun: NounChunk): boolean => {
  const verb = clause.chunks[at - 1];
  return clause.pieces[noun.first]?.lower === 'no' || (verb?.kind === 'verb' && verb.lemma === 'deny' && !verb.negated);
};

/** “the sale of Lynx to Ruritania by Acme”, “Acme halted shipments of drones to Zenda” */
function handed(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const { types } = scene;
  const anchor = clause.pieces[noun.head];
  const with_ = hangingOn(clause, at);
  const to = with_.get('to');
  if (anchor === undefined || to === undefined) return [];
  const [instrument, label] = goodsOf(clause, scene, with_.get('of'), noun);
  if (label !== null && notGoods.test(label)) return [];
  const by = with_.get('by') ?? with_.get('from');
  const told = by === undefined ? doers(clause, scene, at, noun, ownDeed) : argumentsOf(clause, by, 'right');
  const made = told.length > 0 ? [] : [makerIn(clause, scene, with_.get('of') ?? at)].flatMap((m) => m ?? []);
  const givers = [...told, ...made].filter(
    (g) => types.fits('SUPPLIES', 'subject', g.entity) && !types.is(g.entity, 'Place'),
  );
  const named = argumentsOf(clause, to, 'right');
  const receivers = (named.length > 0 ? named : peopleIn(clause, to)).filter((r) => types.is(r.entity, ...receiving));
  return givers
    .slice(0, 1)
    .flatMap((g) =>
      receivers
        .filter((r) => r.entity !== g.entity)
        .map((r) => supplies(g, r, instrument, label, anchor, isNone(clause, at, noun))),
    );
}

/** “sales of Acme drones”, “Acme drone sales”: a firm's goods are sold by nobody else, where nobody else is told. */
function makerIn(clause: Clause, scene: Scene, at: number): Argument | null {
  const noun = clause.chunks[at];
  if (noun?.kind !== 'noun') return null;
  for (let i = noun.head - 1; i >= noun.first; i--) {
    const piece = clause.pieces[i];
    if (piece?.entity == null || scene.types.is(piece.entity, 'System', 'Topic')) continue;
    const firm = scene.types.is(piece.entity, 'Organisation') && !scene.types.is(piece.entity, 'PublicBody', 'Country');
    return firm && !piece.reference ? { entity: piece.entity, chunk: at, bare: true, ...rangeOfPiece(piece) } : null;
  }
  return null;
}
const rangeOfPiece = ({ start, end }: Found['anchor']): Found['anchor'] => ({ start, end });

const receiving = ['Person', 'Organisation', 'Country', 'Place'];

/** “to police in Zenda” */
const peopleIn = (clause: Clause, at: number): Argument[] =>
  isWord(clause.chunks[at + 1], 'preposition', 'in', 'across') ? argumentsOf(clause, at + 2, 'right') : [];

/** A court may approve what others use. */
const using = /^(?:use|adoption|installation)$/;
/** “approved the purchase of six drones from Acme”, “its use of Lynx”: who gets what, of whom. */
function got(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const { types } = scene;
  const anchor = clause.pieces[noun.head];
  const with_ = hangingOn(clause, at);
  if (anchor === undefined || !(with_.has('of') || with_.has('from'))) return [];
  const [instrument, label] = goodsOf(clause, scene, with_.get('of'), noun);
  if (label !== null && notGoods.test(label)) return [];
  const by = with_.get('by');
  const buyers = (
    by === undefined
      ? doers(clause, scene, at, noun, using.test(anchor.lower) ? ownDeed : gettingDeeds)
      : argumentsOf(clause, by, 'right')
  ).filter((b) => types.is(b.entity, 'Organisation', 'Country', 'Place'));
  const [buyer] = buyers;
  if (buyer === undefined) return [];
  const from = with_.get('from');
  const sellers = (from === undefined ? [] : argumentsOf(clause, from, 'right')).filter((s) =>
    types.is(s.entity, 'Organisation', 'Person'),
  );
  const negated = isNone(clause, at, noun);
  const found = sellers
    .filter((s) => s.entity !== buyer.entity)
    .map((s) => supplies(s, buyer, instrument, label, anchor, negated));
  if (instrument === null || instrument.entity === buyer.entity) return found;
  return [
    ...found,
    {
      subject: buyer.entity,
      predicate: 'DEPLOYS',
      object: instrument.entity,
      anchor,
      passage: spanning(anchor, buyer, instrument),
      negated,
    },
  ];
}

function goodsOf(
  clause: Clause,
  scene: Scene,
  of: number | undefined,
  noun: NounChunk,
): readonly [Argument | null, string | null] {
  if (of === undefined) {
    // “its drone sales to”
    const before = clause.pieces[noun.head - 1];
    return [null, before?.pos === 'NOUN' && noun.head > noun.first ? before.lower : null];
  }
  const thing = argumentOf(clause, of);
  // “drones from Acme” are no Acme
  if (thing?.bare === true && !scene.types.is(thing.entity, 'Topic'))
    return scene.types.is(thing.entity, 'System') ? [thing, null] : [null, 'company'];
  const counted = isWord(clause.chunks[of + 1], 'preposition', 'of') ? clause.chunks[of + 2] : undefined;
  const goods = counted?.kind === 'noun' && /s$|^%$/.test(headOf(clause, of)) ? counted : clause.chunks[of];
  return [null, goods?.kind === 'noun' ? headWord(clause, goods) : null];
}

const headOf = (clause: Clause, at: number): string => {
  const noun = clause.chunks[at];
  return noun?.kind === 'noun' ? headWord(clause, noun) : '';
};

const supplies = (
  giver: Argument,
  receiver: Argument,
  instrument: Argument | null,
  label: string | null,
  anchor: Found['anchor'],
  negated: boolean,
): Found => ({
  subject: giver.entity,
  predicate: 'SUPPLIES',
  object: receiver.entity,
  instrument: instrument?.entity ?? null,
  label,
  anchor,
  passage: spanning(anchor, giver, receiver, ...(instrument === null ? [] : [instrument])),
  negated,
});

/** Sales, deliveries, purchases and uses, told of with a noun. */
export const transfers: Rule = [atWords(2, handing, handed), atWords(2, getting, got)];
