import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, headWord, isWord, rangeOf } from '../clause/clause.ts';
import { isReducedPassive } from '../clause/reducedPassive.ts';
import { subjectChunks, subjectsOf } from '../clause/subject.ts';
import { governedBy, slotArguments } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { bearersOf } from '../people/bearer.ts';
import { atNouns, atVerbs, atWords, type Rule } from '../rule.ts';
import { goods } from './goods.ts';

/** They sell what others make. */
const trader =
  /^(?:resellers?|distributors?|dealers?|brokers?|importers?|exporters?|intermediar(?:y|ies)|retailers?|shops?|traders?|middle(?:man|men)|wholesalers?)$/;
const isTrading = ({ pieces }: Clause): boolean => pieces.some((p) => trader.test(p.lower));

const isFirm = (scene: Scene, { entity }: Argument): boolean =>
  scene.types.is(entity, 'Organisation') && !scene.types.is(entity, 'PublicBody', 'Country', 'Outlet');

/** “Acme, which sells Lynx”, “Lynx, a platform sold by Acme”: what a firm has on sale, is its own. */
function onSale(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed === null || main === undefined || isTrading(clause)) return [];
  const { verb } = governed;
  const habitual = governed.passive
    ? !verb.passive
    : verb.verbForm === 'third' || (verb.verbForm === 'base' && verb.form === 'finite' && verb.first === verb.main);
  if (!habitual || governed.slots.prepositions.has('from') || verb.negated || verb.planned) return [];
  const sellers = slotArguments(clause, governed, 'subject').filter((a) => isFirm(scene, a));
  const things = slotArguments(clause, governed, 'object').filter(
    (a) => scene.types.is(a.entity, 'System') && !isOfAnother(clause, a),
  );
  return sellers.slice(0, 1).flatMap((s) => things.map((t) => made(s, t, main)));
}

/** “sells Bolt's Lynx” */
function isOfAnother(clause: Clause, thing: Argument): boolean {
  const noun = clause.chunks[thing.chunk];
  if (noun?.kind !== 'noun') return true;
  const own = (p: (typeof clause.pieces)[number]): boolean => p.entity === thing.entity || p.reference || p.adjective;
  return clause.pieces.slice(noun.first, noun.head).some((p) => p.entity !== null && !own(p));
}

/** “The engine, Lynx, comes from Acme” */
function comingFrom(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = clause.pieces[governed?.verb.main ?? -1];
  if (governed === null || main === undefined || governed.verb.negated || governed.verb.planned || isTrading(clause))
    return [];
  const things = slotArguments(clause, governed, 'subject').filter((a) => scene.types.is(a.entity, 'System'));
  const makers = slotArguments(clause, governed, 'from').filter((a) => a.bare && isFirm(scene, a));
  return makers.slice(0, 1).flatMap((m) => things.map((t) => made(m, t, main)));
}

/** “Acme's platform is called Lynx”, “Acme's product, known as Lynx, failed” */
function calledByOwner(clause: Clause, scene: Scene, at: number): Found[] {
  const verb = clause.chunks[at];
  if (verb?.kind !== 'verb' || !(verb.passive || isReducedPassive(clause, at)) || verb.negated) return [];
  const name = isWord(clause.chunks[at + 1], 'preposition', 'as') ? at + 2 : at + 1;
  const thing = argumentOf(clause, name);
  const [subject] = subjectChunks(clause, at);
  const noun = subject === undefined ? undefined : clause.chunks[subject];
  if (thing === null || subject === undefined || noun?.kind !== 'noun' || !scene.types.is(thing.entity, 'System'))
    return [];
  return ofOwner(clause, scene, subject, thing, noun.possessor ?? noun.first);
}

/** “Acme, whose Lynx terminals are everywhere” */
function ofWhose(clause: Clause, scene: Scene, at: number): Found[] {
  if (!isWord(clause.chunks[at - 1], 'relative', 'whose')) return [];
  const thing = argumentOf(clause, at);
  const owner = argumentOf(clause, isWord(clause.chunks[at - 2], 'comma') ? at - 3 : at - 2);
  if (thing === null || !thing.bare || owner === null || !owner.bare) return [];
  if (!scene.types.is(thing.entity, 'System') || !scene.types.is(owner.entity, 'Organisation')) return [];
  return [said(scene, owner, thing, thing)];
}

function ofOwner(clause: Clause, scene: Scene, at: number, thing: Argument, piece: number): Found[] {
  const noun = clause.chunks[at];
  const owner = clause.pieces[piece];
  const own = owner?.entity != null && (noun?.kind !== 'noun' || piece === noun.possessor || owner.reference);
  if (noun?.kind !== 'noun' || !own || owner.entity === null || owner.entity === thing.entity) return [];
  if (!scene.types.is(owner.entity, 'Organisation') || !goods.test(headWord(clause, noun))) return [];
  const whose = { entity: owner.entity, chunk: at, bare: true, start: owner.start, end: owner.end };
  return [said(scene, whose, thing, rangeOf(clause, noun))];
}
/** “The vendor, Acme, contends”, “its maker, Acme,”: of the thing that was named last. */
function ofThingBefore(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const anchor = clause.pieces[noun.head];
  const first = clause.pieces[noun.first];
  if (anchor === undefined || !/^(?:the|its)$/.test(first?.lower ?? '') || first?.entity != null) return [];
  // “the maker of locks”, “the phone maker”
  if (noun.head !== noun.first + 1 || isWord(clause.chunks[at + 1], 'preposition')) return [];
  const is = clause.chunks[at + 1];
  // “The developer is Acme”
  const told = is?.kind === 'verb' && is.lemma === 'be' && !is.negated ? argumentsOf(clause, at + 2, 'right') : [];
  const maker = [...told.filter((a) => a.bare), ...bearersOf(clause, at, noun.head)].find((b) => isFirm(scene, b));
  const thing = scene.lately.named(anchor.start, near, 'System');
  if (maker === undefined || thing === null || maker.entity === thing.entity) return [];
  const whose = { ...thing, chunk: at, bare: true };
  const run = /^operator$/.test(anchor.lower);
  return [
    { ...made(maker, whose, anchor), predicate: run ? 'OPERATES' : 'DEVELOPS', passage: spanning(anchor, maker) },
  ];
}
/** About two sentences. */
const near = 250;

/** “Acme will supply its Lynx scanners”: whoever does it, where nobody has found out whom “its” means. */
function ofDoer(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const own = clause.pieces[noun.first];
  if (own?.lower !== 'its' || own.entity !== null) return [];
  const thing = argumentOf(clause, at);
  let verb = at - 1;
  // “offered to replace Puma with its own platform, Lynx”
  while (verb > at - 5 && /^(?:preposition|noun|adverb)$/.test(clause.chunks[verb]?.kind ?? '')) verb--;
  if (thing === null || !scene.types.is(thing.entity, 'System')) return [];
  const does = clause.chunks[verb];
  const special = clause.pieces[noun.first + 1]?.lower === 'own';
  // What a firm replaces or repairs of its own, it need not have made.
  if (does?.kind !== 'verb' || !(special || offering.test(does.lemma))) return [];
  const [doer] = subjectsOf(clause, verb);
  if (doer === undefined || !doer.bare || !scene.types.is(doer.entity, 'Organisation')) return [];
  return [said(scene, doer, thing, thing)];
}

const offering =
  /^(?:supply|sell|offer|launch|unveil|show|deliver|provide|market|demonstrate|present|promote|pitch|ship|export|release|introduce|defend|tout|advertise|develop|build|design|improve|license|lease|rent|hawk|peddle)$/;

/** “the Clean Pipes Program of the Zenda Water Agency” */
function ofBody(clause: Clause, scene: Scene, at: number): Found[] {
  const thing = argumentOf(clause, at);
  if (thing === null || !isWord(clause.chunks[at + 1], 'preposition', 'of')) return [];
  const body = argumentOf(clause, at + 2);
  if (body?.bare !== true || !thing.bare || !scene.types.is(thing.entity, 'System')) return [];
  return scene.types.is(body.entity, 'Organisation') ? [said(scene, body, thing, thing)] : [];
}

/** As with “Acme's Lynx”: what a public body calls its own, it runs. */
const said = (scene: Scene, owner: Argument, thing: Argument, anchor: Found['anchor']): Found => ({
  ...made(owner, thing, anchor),
  predicate: scene.types.is(owner.entity, 'PublicBody', 'Country') ? 'OPERATES' : 'DEVELOPS',
});

const made = (maker: Argument, thing: Argument, anchor: Found['anchor']): Found => ({
  subject: maker.entity,
  predicate: 'DEVELOPS',
  object: thing.entity,
  anchor,
  passage: spanning(anchor, maker, thing),
  descriptor: true,
});

/** Whose product a thing is, where nobody says who made it. */
export const products: Rule = [
  atVerbs(2, ['sell', 'market'], onSale),
  atVerbs(2, ['come'], comingFrom),
  atVerbs(2, ['call', 'name', 'know', 'dub'], calledByOwner),
  atNouns(2, (_, { isName, hasName }) => isName || hasName, ofWhose),
  atWords(1, /^(?:maker|manufacturer|vendor|developer|operator)$/, ofThingBefore),
  atNouns(2, (word, { isName, hasName }) => isName || hasName || goods.test(word), ofDoer),
  atNouns(2, (_, { isName, hasName, next }) => (isName || hasName) && next === 'preposition', ofBody),
];
