import type { Argument, Clause } from './clause.ts';
import { argumentOf, headWord, isWord, ownerOf } from './clause.ts';
import type { Scene } from './context.ts';
import { type Found, spanning } from './found.ts';
import type { VerbFrame } from './frame.ts';
import { affectVerbs, discourseVerbs } from './frames/discourse.ts';
import { moneyVerbs } from './frames/money.ts';
import { structureVerbs } from './frames/structure.ts';
import { technologyVerbs } from './frames/technology.ts';
import { isAccusing } from './subject.ts';
import { type Governed, governedBy, slotArguments, slotChunks, slotNouns } from './verbArguments.ts';

const frames: readonly VerbFrame[] = [
  ...technologyVerbs,
  ...moneyVerbs,
  ...structureVerbs,
  ...discourseVerbs,
  ...affectVerbs,
];
const byVerb = new Map<string, VerbFrame[]>();
for (const frame of frames) for (const verb of frame.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame]);
export const frameVerbs: readonly string[] = [...byVerb.keys()];

/** What the verbs of a sentence claim. */
export function readVerbFrames(clause: Clause, scene: Scene): Found[] {
  return clause.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'verb') return [];
    const candidates = byVerb.get(chunk.lemma);
    if (candidates === undefined) return [];
    const governed = governedBy(clause, at);
    return governed === null ? [] : candidates.flatMap((frame) => readFrame(clause, scene, governed, frame));
  });
}

function readFrame(clause: Clause, scene: Scene, governed: Governed, frame: VerbFrame): Found[] {
  const { types } = scene;
  if (frame.noun !== undefined && !hasNoun(clause, governed, frame.noun)) return [];
  if (frame.notNoun !== undefined && hasNoun(clause, governed, frame.notNoun)) return [];
  if (frame.without?.some((p) => governed.slots.prepositions.has(p)) === true) return [];
  const allows = (slot: 'subject' | 'object' | 'instrument', extra?: readonly string[]) => (a: Argument) =>
    types.fits(frame.predicate, slot, a.entity) &&
    (extra === undefined || extra.length === 0 || types.is(a.entity, ...extra));
  const [subjectSlot, subjects] = firstFilled(clause, governed, frame.subject, allows('subject', frame.subjectTypes));
  const others = frame.object.filter((slot) => slot !== subjectSlot);
  const [objectSlot, direct] = firstFilled(clause, governed, others, allows('object', frame.objectTypes));
  const objects =
    direct.length > 0 || frame.loose !== true
      ? direct
      : looseObjects(clause, governed, others).filter(allows('object', frame.objectTypes));
  if (subjects.length === 0 || objects.length === 0) return [];
  const free = (frame.instrument ?? []).filter((slot) => slot !== objectSlot && slot !== subjectSlot);
  const [, instruments] = firstFilled(clause, governed, free, allows('instrument'));
  const label = frame.label ?? (instruments.length === 0 ? goodsOf(clause, governed, frame, objectSlot) : null);
  const main = clause.pieces[governed.verb.main];
  if (main === undefined) return [];
  return subjects.flatMap((s) =>
    objects
      .filter((o) => o.entity !== s.entity)
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
            negated: governed.verb.negated,
            planned: governed.verb.planned || frame.planned === true,
            alleged: governed.verb.alleged || isAccusation(clause, governed.at),
            hedged: governed.verb.hedged,
            spokenBy: frame.spoken === true ? s.entity : null,
          }),
        ),
      ),
  );
}

const hasNoun = (clause: Clause, governed: Governed, nouns: readonly string[]): boolean =>
  ['object', 'second', 'with']
    .flatMap((slot) => slotNouns(clause, governed, slot))
    .some((n) => {
      for (let i = n.first; i <= n.last; i++) if (nouns.includes(clause.pieces[i]?.lower ?? '')) return true;
      return false;
    });

function firstFilled(
  clause: Clause,
  governed: Governed,
  slots: readonly string[],
  fits: (a: Argument) => boolean,
): [string | null, Argument[]] {
  for (const slot of slots) {
    const found = (slot === 'maker' ? makers(clause, governed) : slotArguments(clause, governed, slot)).filter(fits);
    if (found.length > 0) return [slot, found];
  }
  return [null, []];
}

function looseObjects(clause: Clause, governed: Governed, slots: readonly string[]): Argument[] {
  for (const slot of slots) {
    const found = slotChunks(governed, slot).flatMap((c) => ownerOf(clause, c) ?? placeBehind(clause, c) ?? []);
    if (found.length > 0) return found;
  }
  return [];
}

/** “to transport agencies in Sydney”: as far as anybody is named, to Sydney. */
const placeBehind = (clause: Clause, c: number): Argument | null =>
  isWord(clause.chunks[c + 1], 'preposition', 'in', 'across') ? argumentOf(clause, c + 2) : null;

/** “is accused of selling”: an accusation, not a fact. */
const isAccusation = (clause: Clause, at: number): boolean =>
  isWord(clause.chunks[at - 1], 'preposition', 'of') &&
  [at - 2, at - 3, at - 4].some((i) => i >= 0 && isAccusing(clause, i));

/** “uses Acme cameras”: whose goods without a name of their own are used. */
const makers = (clause: Clause, governed: Governed): Argument[] =>
  slotChunks(governed, 'object').flatMap((c) => {
    const noun = clause.chunks[c];
    if (noun?.kind !== 'noun' || clause.pieces[noun.head]?.pos !== 'NOUN') return [];
    const owner = argumentOf(clause, c) === null ? ownerOf(clause, c) : null;
    return owner !== null && owner.chunk === c && !clause.nouns.leavesThing(headWord(clause, noun)) ? [owner] : [];
  });

/** Goods without a name: “cameras” of “supplied thousands of cameras to the police”. */
function goodsOf(clause: Clause, governed: Governed, frame: VerbFrame, taken: string | null): string | null {
  for (const slot of frame.goods ?? []) {
    if (slot === taken) continue;
    const first = slotChunks(governed, slot)[0];
    const at = first !== undefined && isWord(clause.chunks[first + 1], 'preposition', 'of') ? first + 2 : first;
    const noun = at === undefined ? undefined : clause.chunks[at];
    if (noun?.kind === 'noun' && clause.pieces[noun.head]?.pos === 'NOUN') return headWord(clause, noun);
  }
  return null;
}
