// Past 250 lines because a frame is read in one go: its slots, its exceptions and the claim it makes.
import type { Argument, Clause } from '../clause/clause.ts';
import { headWord } from '../clause/clause.ts';
import { isPossessiveMark } from '../clause/cutChunks.ts';
import { agents, judged, looseObjects, meantObjects, opinions } from '../clause/looseSlots.ts';
import { subjectsOf } from '../clause/subject.ts';
import { type Governed, governedBy, slotArguments, slotChunks, slotNouns } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { dealGoods } from '../deals/dealGoods.ts';
import { goods, goodsOf, makers } from '../deals/goods.ts';
import { mutual, together } from '../deals/joint.ts';
import { lenders } from '../figures/costs.ts';
import { type Found, spanning } from '../found.ts';
import { nearest } from '../places/located.ts';
import { atVerbs, type Rule } from '../rule.ts';
import { belongingVerbs } from './belonging.ts';
import { affectVerbs, discourseVerbs } from './discourse.ts';
import type { VerbFrame } from './frame.ts';
import { handing, isSomebodySent, isWhatIsHanded, looseSlot } from './handing.ts';
import { isAccusation, isIntended } from './intended.ts';
import { moneyVerbs } from './money.ts';
import { otherVerbs } from './other.ts';
import { structureVerbs } from './structure.ts';
import { supplyVerbs } from './supply.ts';
import { technologyVerbs } from './technology.ts';
import { whereaboutsVerbs } from './whereabouts.ts';

const frames: readonly VerbFrame[] = [
  ...supplyVerbs,
  ...technologyVerbs,
  ...moneyVerbs,
  ...structureVerbs,
  ...whereaboutsVerbs,
  ...belongingVerbs,
  ...discourseVerbs,
  ...affectVerbs,
  ...otherVerbs,
];
const byVerb = new Map<string, VerbFrame[]>();
for (const frame of frames) for (const verb of frame.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame]);
export const frameVerbs: readonly string[] = [...byVerb.keys()];

const readFrames: Parameters<typeof atVerbs>[2] = (clause, scene, at, verb) => {
  const governed = governedBy(clause, at);
  if (governed === null) return [];
  const found = [...together(clause, scene, governed), ...mutual(clause, scene, governed)];
  for (const frame of byVerb.get(verb.lemma) ?? []) found.push(...readFrame(clause, scene, governed, frame));
  return [...found, ...dealGoods(clause, scene, at, found)];
};
/** Of these what is judged may have been named before. */
const judging = frameVerbs.filter((verb) => byVerb.get(verb)?.some((f) => f.loose && judged.has(f.predicate)));
/** What the verbs of a sentence claim. */
export const verbFrames: Rule = [
  atVerbs(1, judging, readFrames),
  atVerbs(
    2,
    frameVerbs.filter((verb) => !judging.includes(verb)),
    readFrames,
  ),
];

function readFrame(clause: Clause, scene: Scene, governed: Governed, frame: VerbFrame): Found[] {
  const { types } = scene;
  const allows = (slot: 'subject' | 'object' | 'instrument', extra?: readonly string[]) => (a: Argument) =>
    (types.fits(frame.predicate, slot, a.entity) || isTown(scene, frame.predicate, a)) &&
    (extra === undefined || extra.length === 0 || types.is(a.entity, ...extra));
  // Most verbs have nobody fitting for a subject.
  const [subjectSlot, named] = firstFilled(clause, governed, frame.subject, allows('subject', frame.subjectTypes));
  if (named.length === 0 && frame.agents !== true) return [];
  if (frame.noun !== undefined && !hasNoun(clause, governed, frame.noun)) return [];
  if (frame.notNoun !== undefined && hasNoun(clause, governed, frame.notNoun, activeObjectSlots)) return [];
  // “sold the brewer Bolt”: Bolt is what was sold.
  if (frame.predicate === 'SUPPLIES' && handing.test(governed.verb.lemma) && isWhatIsHanded(clause, scene, governed))
    return [];
  // “sent Ann Hale to Ruritania”
  if (frame.predicate === 'SUPPLIES' && handing.test(governed.verb.lemma) && isSomebodySent(clause, scene, governed))
    return [];
  // “others, including X”: of what, nobody can say.
  if (governed.verb.lemma === 'include' && governed.verb.form === 'ing') return [];
  if (frame.passive === true && !governed.passive) return [];
  if (frame.needs !== undefined && !governed.slots.prepositions.has(frame.needs)) return [];
  if (frame.alone === true && !governed.passive && slotArguments(clause, governed, 'object').length > 0) return [];
  if (frame.intransitive === true && !governed.passive && governed.slots.object.length > 0) return [];
  if (frame.after !== undefined && !hangsOn(clause, governed, frame.after)) return [];
  if (frame.toDo !== undefined && !isToDo(clause, governed, frame.toDo)) return [];
  if (frame.without?.some((p) => governed.slots.prepositions.has(p)) === true) return [];
  const doers = named.length > 0 ? named : agents(clause, governed).filter(allows('subject'));
  const subjects = frame.predicate === 'LOCATED_IN' ? nearest(governed, doers) : doers;
  if (subjects.length === 0) return [];
  const others = frame.object.filter((slot) => slot !== subjectSlot);
  const [objectSlot, direct] = firstFilled(
    clause,
    governed,
    others,
    allows('object', frame.bareTypes ?? frame.objectTypes),
  );
  const objects =
    direct.length > 0 || frame.loose !== true
      ? direct
      : [
          ...looseObjects(clause, governed, others, !opinions.has(frame.predicate)),
          ...(judged.has(frame.predicate) && !governed.passive ? meantObjects(clause, scene, governed, others) : []),
        ]
          .filter(allows('object', frame.objectTypes))
          // “two Acme drones, donated by Bolt”: Acme made them, and got none.
          .filter((o) => !(frame.predicate === 'SUPPLIES' && governed.passive && isMaker(clause, scene, o)));
  if (objects.length === 0 || (opinions.has(frame.predicate) && runsOn(clause, governed))) return [];
  const free = (frame.instrument ?? []).filter((slot) => slot !== objectSlot && slot !== subjectSlot);
  const [, instruments] = firstFilled(clause, governed, free, allows('instrument'));
  const verbLabel = frame.labelVerb === true ? labelOf(clause, governed, frame, objectSlot) : undefined;
  const label =
    verbLabel ??
    frame.label ??
    (instruments.length === 0 ? goodsOf(clause, governed, frame, objectSlot ?? looseSlot(clause, governed)) : null);
  const main = clause.pieces[governed.verb.main];
  if (main === undefined) return [];
  // “she will hand them to Acme”
  const handsWhat = frame.predicate !== 'SUPPLIES' || instruments.length > 0 || label !== null;
  if (!handsWhat && subjects.every((s) => types.is(s.entity, 'Person'))) return [];
  const isBody = (a: Argument): boolean => hasMembers.test(types.named(a.entity)?.name ?? '');
  // Of a firm no state is a member.
  if (governed.verb.lemma === 'belong' && frame.predicate === 'MEMBER_OF' && !objects.some(isBody))
    if (subjects.some((s) => types.is(s.entity, 'Country'))) return [];
  // “belongs to the Trade Alliance” owns nobody.
  if (governed.verb.lemma === 'belong' && frame.predicate === 'OWNS' && subjects.some(isBody))
    return subjects.flatMap((s) =>
      objects
        .filter((o) => o.entity !== s.entity && types.fits('MEMBER_OF', 'subject', o.entity))
        .map(
          (o): Found => ({
            subject: o.entity,
            predicate: 'MEMBER_OF',
            object: s.entity,
            anchor: main,
            passage: spanning(main, s, o),
            negated: governed.verb.negated,
          }),
        ),
    );
  return subjects.flatMap((s) =>
    objects
      .filter((o) => o.entity !== s.entity)
      // “suspended its use of Lynx” restricts nobody else.
      .filter(() => frame.predicate !== 'RESTRICTS' || !governed.slots.object.some((c) => isOwn(clause, c)))
      .flatMap((o) =>
        (instruments.length > 0 ? instruments : [null]).map(
          (i): Found => ({
            subject: s.entity,
            predicate: frame.predicate,
            object: o.entity,
            instrument: i?.entity ?? null,
            label,
            anchor: main,
            passage: spanning(main, s, o, ...(i === null ? [] : [i])),
            negated: (governed.verb.negated !== isOfNothing(clause, governed)) !== isUndone(governed, frame),
            planned: governed.verb.planned || frame.planned === true || isIntended(clause, governed),
            alleged: governed.verb.alleged || isAccusation(clause, governed.at),
            hedged: governed.verb.hedged,
            spokenBy: frame.spoken === true && !isAccusation(clause, governed.at) ? s.entity : null,
          }),
        ),
      ),
  );
}

/** “fears Hale will leave”: what stands behind the verb does something of its own. */
const runsOn = (clause: Clause, { passive, slots }: Governed): boolean => {
  const next = clause.chunks[(slots.object.at(-1) ?? Number.NaN) + 1];
  return !passive && next?.kind === 'verb' && next.form === 'finite';
};

const hasMembers =
  /\b(?:alliance|association|union|coalition|federation|confederation|league|council|forum|network|club|party|consortium|chamber|bloc|movement|society|commonwealth)\b/i;

const labelOf = (clause: Clause, governed: Governed, frame: VerbFrame, slot: string | null): string => {
  const { verb, passive } = governed;
  const words = clause.pieces.slice(passive ? verb.first : verb.main, verb.last + 1).map((p) => p.lower);
  if (frame.noun !== undefined) words.push(...slotNouns(clause, governed, 'object').map((n) => headWord(clause, n)));
  return slot === null || slot === 'object' ? words.join(' ') : [...words, slot].join(' ');
};

/** Towns sign contracts, too: `Collection` says whom they buy from. */
const isTown = ({ types }: Scene, predicate: string, { entity }: Argument): boolean =>
  predicate === 'CONTRACTS_WITH' && types.is(entity, 'Place');

/** A firm whose name stands right before goods. */
function isMaker(clause: Clause, { types }: Scene, { entity, chunk, end }: Argument): boolean {
  const noun = clause.chunks[chunk];
  const next = clause.pieces.find((p) => p.start >= end);
  const firm = types.is(entity, 'Organisation') && !types.is(entity, 'PublicBody', 'Country');
  return firm && noun?.kind === 'noun' && goods.test(headWord(clause, noun)) && !isPossessiveMark(next);
}

/** “has sold no cameras to”, “signed no contract with” */
const isOfNothing = (clause: Clause, governed: Governed): boolean =>
  slotNouns(clause, governed, 'object').some((n) => clause.pieces[n.first]?.lower === 'no');

/** What somebody dropped they use no more; what they want dropped they still use. */
const isUndone = ({ verb }: Governed, frame: VerbFrame): boolean =>
  frame.undone?.includes(verb.lemma) === true && verb.form === 'finite' && !verb.planned;

const hasNoun = (
  clause: Clause,
  governed: Governed,
  nouns: readonly string[],
  slots: readonly string[] = governed.passive ? objectSlots : activeObjectSlots,
): boolean => {
  for (const slot of slots)
    for (const c of slotChunks(governed, slot)) {
      const noun = clause.chunks[c];
      if (noun?.kind !== 'noun') continue;
      for (let i = noun.first; i <= noun.last; i++) if (nouns.includes(clause.pieces[i]?.lower ?? '')) return true;
    }
  return false;
};
const activeObjectSlots = ['object', 'second', 'with'];
const objectSlots = [...activeObjectSlots, 'subject'];

function firstFilled(
  clause: Clause,
  governed: Governed,
  slots: readonly string[],
  fits: (a: Argument) => boolean,
): [string | null, Argument[]] {
  for (const slot of slots) {
    const fillers = fillersOf(clause, governed, slot);
    const found = fillers.length === 0 ? [] : fillers.filter(fits);
    if (found.length > 0) return [slot, found];
  }
  return [null, []];
}

function fillersOf(clause: Clause, governed: Governed, slot: string): readonly Argument[] {
  if (slot === 'maker') return makers(clause, governed);
  if (slot === 'paidMaker') return ['for', 'on'].flatMap((on) => makers(clause, governed, on));
  if (slot === 'newMaker') return makers(clause, governed, 'with');
  if (slot === 'client') return clientsOf(clause, governed);
  if (slot === 'lender') return lenders(clause, governed);
  const found = slotArguments(clause, governed, slot);
  // “paid through its aid fund”: no dealer. “will replace Puma with its own Lynx”: no user.
  const own = slot === 'through' || (slot === 'with' && governed.verb.lemma === 'replace');
  return own ? found.filter((a) => !isOwn(clause, a.chunk)) : found;
}

const isOwn = (clause: Clause, chunk: number): boolean =>
  /^(?:its|their|his|her|our)$/.test(clause.pieces[clause.chunks[chunk]?.first ?? -1]?.lower ?? '');

/** “chose Acme to build the cable”: whoever chose. */
function clientsOf(clause: Clause, { at, verb }: Governed): readonly Argument[] {
  if (verb.form !== 'infinitive') return [];
  for (let i = at - 1; i > at - 5; i--) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'verb') return choosing.test(chunk.lemma) && !chunk.passive ? subjectsOf(clause, i) : [];
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'comma' && chunk?.kind !== 'preposition') return [];
  }
  return [];
}
const choosing = /^(?:choose|select|pick|hire|contract|commission|pay|engage|appoint|tap)$/;

/** “won a contract to supply”: the infinitive stands right behind one of these. */
function hangsOn(clause: Clause, { at, verb }: Governed, nouns: readonly string[]): boolean {
  const before = clause.chunks[at - 1];
  return verb.form === 'infinitive' && before?.kind === 'noun' && nouns.includes(headWord(clause, before));
}

/** “chose Acme, of Zenda, to build”: the infinitive behind the object is what it is chosen for. */
function isToDo(clause: Clause, governed: Governed, verbs: readonly string[]): boolean {
  for (let i = governed.at + 1; i < governed.at + 12; i++) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'verb')
      return chunk.form === 'infinitive' && (verbs.length === 0 || verbs.includes(chunk.lemma));
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'relative') return false;
  }
  return false;
}
