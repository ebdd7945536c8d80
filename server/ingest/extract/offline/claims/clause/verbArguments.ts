import type { NounChunk, VerbChunk } from './chunk.ts';
import { type Argument, argumentsOf, type Clause, calledAt, type Governed, isWord, listAround } from './clause.ts';
import { examplesOf } from './examples.ts';
import { isReducedPassive } from './reducedPassive.ts';
import { subjectChunks, subjectsOf } from './subject.ts';

export type { Governed } from './clause.ts';

/** Who does what to whom with each verb group of a sentence. */
export function governedBy(clause: Clause, at: number): Governed | null {
  const known = clause.governed.get(at);
  if (known !== undefined) return known;
  const found = govern(clause, at);
  clause.governed.set(at, found);
  return found;
}

function govern(clause: Clause, at: number): Governed | null {
  const verb = clause.chunks[at];
  if (verb?.kind !== 'verb') return null;
  const passive = verb.passive || isReducedPassive(clause, at);
  const subject = subjectChunks(clause, at);
  const relative = relativeObject(clause, subject[0]);
  const after = governedAfter(clause, lastOfPair(clause, at, verb));
  const prepositions = new Map(after.prepositions);
  const [pied, antecedent] = pipedRelative(clause, subject[0]) ?? [];
  if (pied !== undefined && antecedent !== undefined) add(prepositions, pied, [antecedent]);
  if (!passive) {
    const object = after.object.length > 0 ? after.object : (relative ?? bareRelative(clause, verb, subject[0]));
    return { verb, at, passive, slots: { subject, object, prepositions }, known: new Map() };
  }
  const by = [...(prepositions.get('by') ?? []), ...jointly(clause, prepositions)];
  prepositions.delete('by');
  // “X was awarded a contract”: the recipient became the subject, the thing stays where it was.
  if (after.object.length > 0) prepositions.set('second', after.object);
  return { verb, at, passive, slots: { subject: by, object: subject, prepositions }, known: new Map() };
}

/** “developed by X together with Y”: Y developed it too. */
const jointly = (clause: Clause, prepositions: ReadonlyMap<string, readonly number[]>): readonly number[] =>
  (prepositions.get('with') ?? []).filter((c) =>
    isWord(clause.chunks[c - 2], 'adverb', 'together', 'jointly', 'along', 'alongside'),
  );

/** “Acme, in which Bolt owns 30%”: in Acme. */
function pipedRelative(clause: Clause, subject: number | undefined): [string, number] | null {
  if (subject === undefined || !isWord(clause.chunks[subject - 1], 'relative', 'which', 'whom')) return null;
  const preposition = clause.chunks[subject - 2];
  if (preposition?.kind !== 'preposition') return null;
  const before = clause.chunks[subject - 3]?.kind === 'comma' ? subject - 4 : subject - 3;
  return clause.chunks[before]?.kind === 'noun' ? [preposition.word, before] : null;
}

/** “the system that police use”: what stands before the relative word is the object. */
function relativeObject(clause: Clause, subject: number | undefined): readonly number[] | null {
  if (subject === undefined) return null;
  let i = subject - 1;
  while (clause.chunks[i]?.kind === 'comma' || clause.chunks[i]?.kind === 'and' || clause.chunks[i]?.kind === 'noun')
    i--;
  if (!isWord(clause.chunks[i], 'relative', 'that', 'which', 'whom')) return null;
  let before = clause.chunks[i - 1]?.kind === 'comma' ? i - 2 : i - 1;
  // “Acme (ACM), which the state funds”
  if (clause.chunks[before]?.kind === 'close' && clause.chunks[before - 2]?.kind === 'open') before -= 3;
  return clause.chunks[before]?.kind === 'noun' ? [before] : null;
}

/** “makes and sells scanners”, “built, owned and run by Acme”: what the last one governs, they all do. */
function lastOfPair(clause: Clause, at: number, verb: VerbChunk): number {
  let last = at;
  for (let i = at + 1; i < at + 8; i += 2) {
    if (clause.chunks[i]?.kind === 'comma' && clause.chunks[i + 1]?.kind === 'and') i++;
    const [mark, next] = [clause.chunks[i], clause.chunks[i + 1]];
    if ((mark?.kind !== 'and' && mark?.kind !== 'comma') || next?.kind !== 'verb') break;
    // “sold and will sell” has two subjects' worth of words; the second of a pair has none of its own.
    const alike = next.verbForm === verb.verbForm || (next.form === 'infinitive' && verb.form === 'infinitive');
    if (!alike || next.first !== next.main || next.passive) break;
    last = i + 1;
    if (mark.kind === 'and') return last;
  }
  return at;
}

/** “the system the city leases from Acme”: “that” is left out. */
function bareRelative(clause: Clause, verb: VerbChunk, subject: number | undefined): readonly number[] {
  const before = subject === undefined ? undefined : clause.chunks[subject - 1];
  const noun = subject === undefined ? undefined : clause.chunks[subject];
  if (before?.kind !== 'noun' || noun?.kind !== 'noun' || verb.form !== 'finite') return [];
  // Two names side by side are a list without a comma, or a heading.
  const common = clause.pieces[before.head]?.entity === null && clause.pieces[before.first]?.pos === 'DET';
  return common ? [(subject ?? 0) - 1] : [];
}

export const partnerships = /^(?:partnership|collaboration|cooperation|co-operation|conjunction|tandem|concert)$/;
export const deals = /^(?:contract|agreement|deal|framework|lease|memorandum|licen[cs]e)s?$/;

/** “in partnership with”, “under a contract with”: what follows is no phrase of the verb's. */
export const isDealing = (clause: Clause, at: number): boolean => {
  const noun = clause.chunks[at];
  const word = noun?.kind === 'noun' ? (clause.pieces[noun.head]?.lower ?? '') : '';
  return (
    (partnerships.test(word) && isWord(clause.chunks[at - 1], 'preposition', 'in')) ||
    (deals.test(word) && isWord(clause.chunks[at - 1], 'preposition', 'under'))
  );
};

function governedAfter(clause: Clause, at: number): { object: number[]; prepositions: Map<string, number[]> } {
  const object: number[] = [];
  const prepositions = new Map<string, number[]>();
  let i = at + 1;
  let direct = true;
  let last = '';
  for (let steps = 0; steps < 24 && i < clause.chunks.length; steps++) {
    const chunk = clause.chunks[i];
    if (chunk === undefined) break;
    if (chunk.kind === 'noun') {
      const list = listAround(clause, i, 'right');
      if (direct && object.length === 0) object.push(...list);
      else if (direct) add(prepositions, 'second', list);
      else break;
      i = Math.max(...list) + 1;
      // A second object follows at once or not at all.
      if (clause.chunks[i]?.kind !== 'noun') direct = false;
      continue;
    }
    if (chunk.kind === 'adverb') {
      i++;
      continue;
    }
    if (chunk.kind === 'preposition') {
      // “was paid for by Acme”
      if (chunk.word !== 'by' && isWord(clause.chunks[i + 1], 'preposition', 'by')) {
        i++;
        continue;
      }
      let noun = i + 1;
      while (isWord(clause.chunks[noun], 'adverb') || (clause.chunks[noun]?.kind === 'preposition' && noun < i + 2))
        noun++;
      if (clause.chunks[noun]?.kind !== 'noun') {
        // “bought it in 2022 from Acme”
        if (timed.has(chunk.word) && isWord(clause.chunks[i + 1], 'adverb') && noun === i + 2) {
          i = noun;
          continue;
        }
        // A particle: “rolled out the system”.
        if (clause.chunks[i + 1]?.kind === 'noun' || object.length > 0 || i > at + 1) break;
        i++;
        continue;
      }
      const particle = isParticleOf(clause, i, at);
      if (particle && object.length === 0) {
        i++;
        continue;
      }
      const list = listAround(clause, noun, 'right');
      // “won by Acme in partnership with Bolt”
      if (chunk.word === 'with' && isDealing(clause, i - 1)) break;
      // “bought on credit from a bank”: no seller.
      if (chunk.word === 'from' && last === 'on') break;
      // “signed a contract with Acme for talks with Bolt”: the second “with” is of the talks.
      const ofAnother = prepositions.has(chunk.word) && once.test(chunk.word) && clause.chunks[i - 1]?.kind === 'noun';
      if (ofAnother) break;
      add(prepositions, chunk.word, list);
      last = chunk.word;
      direct = false;
      i = Math.max(...list) + 1;
      continue;
    }
    // “a scanner called Lynx from Acme”: how it is called says nothing of the verb.
    const called = chunk.kind === 'verb' ? calledAt(clause, i - 1) : null;
    if (called !== null) {
      i = called + 1;
      continue;
    }
    // “from Acme and from Bolt”
    const and = chunk.kind === 'comma' ? i + 1 : i;
    if (isWord(clause.chunks[and], 'and', 'and', 'or') && isWord(clause.chunks[and + 1], 'preposition', last)) {
      i = and + 1;
      continue;
    }
    // An aside of one phrase, then the verb goes on: “sold the cameras, worth $2m, to the police”.
    if (chunk.kind === 'comma' && !direct && isWord(clause.chunks[i + 1], 'preposition') && steps < 8) {
      i++;
      continue;
    }
    if ((chunk.kind === 'open' || chunk.kind === 'comma') && object.length > 0) {
      const close = clause.chunks.findIndex(
        (c, j) => j > i && j < i + 6 && (chunk.kind === 'open' ? c.kind === 'close' : c.kind === 'comma'),
      );
      if (
        close > 0 &&
        isWord(clause.chunks[close + 1], 'preposition') &&
        clause.chunks.slice(i, close).every((c) => c.kind !== 'verb' || c.form !== 'finite')
      ) {
        i = close + 1;
        continue;
      }
    }
    break;
  }
  return { object, prepositions };
}

const once = /^(?:with|to|from)$/;

/** Before a time they say when: “in 2022”, “since March”, “on Tuesday”. */
const timed = new Set(['in', 'on', 'since', 'by', 'until', 'from', 'during', 'at', 'before', 'after']);

const isParticleOf = (clause: Clause, i: number, at: number): boolean =>
  i === at + 1 && isWord(clause.chunks[i], 'preposition', 'up', 'out', 'over', 'off', 'down');

const add = (map: Map<string, number[]>, key: string, list: readonly number[]): void => {
  map.set(key, [...(map.get(key) ?? []), ...list]);
};

/** The chunks of a slot that stand for entities, as arguments. */
export function slotArguments(clause: Clause, governed: Governed, slot: string): readonly Argument[] {
  if (slot === 'subject' && !governed.passive) return subjectsOf(clause, governed.at);
  const known = governed.known.get(slot);
  if (known !== undefined) return known;
  const found = findArguments(clause, slotChunks(governed, slot));
  governed.known.set(slot, found);
  return found;
}

function findArguments(clause: Clause, chunks: readonly number[]): readonly Argument[] {
  if (chunks.length === 0) return [];
  const found = chunks.flatMap((c) =>
    argumentsOf(clause, c, 'right').filter((a) => a.chunk >= c && (chunks.includes(a.chunk) || a.chunk === c + 2)),
  );
  if (found.length === 0) found.push(...chunks.flatMap((c) => examplesOf(clause, c)));
  return found.filter((a, i) => found.findIndex((b) => b.entity === a.entity) === i);
}

export const slotChunks = ({ slots }: Governed, slot: string): readonly number[] =>
  slot === 'object' ? slots.object : slot === 'subject' ? slots.subject : (slots.prepositions.get(slot) ?? []);

export const slotNouns = (clause: Clause, governed: Governed, slot: string): NounChunk[] =>
  slotChunks(governed, slot).flatMap((c) => {
    const noun = clause.chunks[c];
    return noun?.kind === 'noun' ? [noun] : [];
  });
