// Past 250 lines because the ways back from a verb to its subject ask one another.
import type { VerbChunk } from './chunk.ts';
import { type Argument, argumentsOf, type Clause, isWord, listAround } from './clause.ts';
import { isReducedPassive } from './reducedPassive.ts';

/** Verbs whose object does what the infinitive after it says: “ordered Acme to remove the cameras”. */
const objectControl = new Set(
  'select choose pick engage appoint commission tap ask order urge force require tell allow help pay hire contract commission permit enable press encourage expect want instruct oblige authorise authorize compel get lead'.split(
    ' ',
  ),
);

const telling =
  /^(?:say|allege|claim|believe|think|suspect|fear|insist|report|know|hope|argue|contend|maintain|estimate|warn|admit|understand|suppose|assume)$/;

/** Chunks of the noun phrases that a verb is said of (of a passive: who undergoes it). */
export function subjectChunks(clause: Clause, at: number, depth = 0): number[] {
  const verb = clause.chunks[at];
  if (verb?.kind !== 'verb' || depth > 4) return [];
  let i = at - 1;
  while (isWord(clause.chunks[i], 'adverb')) {
    i--;
    // “Acme on Tuesday suspended”
    if (isWord(clause.chunks[i], 'preposition', 'on', 'in', 'since', 'by', 'until', 'from', 'during')) i--;
  }
  const before = clause.chunks[i];
  if (verb.form === 'infinitive') {
    // “two drones, to be flown by the fire brigade”
    const comma = before?.kind === 'comma' ? i - 1 : i;
    if (verb.passive && clause.chunks[comma]?.kind === 'noun') return [comma];
    return ofInfinitive(clause, i, depth);
  }
  if (before === undefined) {
    // “Founded in 1990 and based in Zenda, Acme makes”
    const opens = verb.verbForm === 'past' && verb.first === verb.main && isWord(clause.chunks[at + 1], 'preposition');
    return verb.form === 'finite' && !opens ? [] : ofNextVerb(clause, at);
  }
  // “Acme denies having sold it”
  if (before.kind === 'verb' && verb.form === 'ing' && !before.passive) return subjectChunks(clause, i, depth + 1);
  if (before.kind === 'relative') return before.word === 'where' ? [] : antecedent(clause, i);
  // “Acme, which the ministry says owns Bolt”
  if (before.kind === 'verb' && before.form === 'finite' && verb.form === 'finite' && telling.test(before.lemma))
    return clause.chunks[i - 1]?.kind === 'noun' && clause.chunks[i - 2]?.kind === 'relative'
      ? antecedent(clause, i - 2)
      : [];
  if (before.kind === 'and') return ofCoordinated(clause, at, i, depth);
  if (before.kind === 'preposition' && verb.form === 'ing') return ofPreviousVerb(clause, i, depth);
  if (before.kind === 'comma' || before.kind === 'close' || before.kind === 'open') {
    if (verb.form === 'finite' && verb.verbForm !== 'past') return beforeAside(clause, i, at, depth);
    if (verb.form === 'ing') return ofPreviousVerb(clause, i, depth);
    if (verb.form === 'participle' || isReducedPassive(clause, at))
      return clause.chunks[i - 1]?.kind !== 'noun'
        ? []
        : isAgent(clause, i - 1)
          ? [i - 1]
          : hopOverPrepositions(clause, beforeAddress(clause, i - 1), 2);
    return beforeAside(clause, i, at, depth);
  }
  if (before.kind === 'noun') {
    const reduced = verb.form === 'ing' || verb.form === 'participle' || isReducedPassive(clause, at);
    if (!reduced) return hopOverPrepositions(clause, i, 4);
    // “a plant in Zenda run by X”: the plant is run.
    const sited = verb.form !== 'ing' && isWord(clause.chunks[i - 1], 'preposition', 'in', 'at', 'near');
    return sited && clause.chunks[i - 2]?.kind === 'noun' ? [i - 2] : [i];
  }
  return [];
}

function ofInfinitive(clause: Clause, from: number, depth: number): number[] {
  let i = from;
  const objects: number[] = [];
  for (; i >= 0 && i > from - 9; i--) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'noun') objects.push(i);
    else if (chunk?.kind === 'verb') {
      const object = objects.at(-1);
      if (objectControl.has(chunk.lemma) && object !== undefined) {
        if (chunk.passive || isReducedPassive(clause, i)) return subjectChunks(clause, i, depth + 1);
        return [object];
      }
      return subjectChunks(clause, i, depth + 1);
    } else if (chunk?.kind === 'stop' || chunk?.kind === 'relative' || chunk?.kind === 'subordinator') return [];
  }
  // “Acme's plan to replace Sergek”
  return objects.length > 0 ? objects.slice(-1) : [];
}

function ofNextVerb(clause: Clause, at: number): number[] {
  const main = clause.chunks.findIndex(
    (c, i) =>
      i > at &&
      c.kind === 'verb' &&
      c.form === 'finite' &&
      clause.chunks[i - 1]?.kind === 'noun' &&
      clause.chunks[i - 2]?.kind === 'comma',
  );
  if (main > 0) return [main - 1];
  const comma = clause.chunks.findIndex((c, i) => i > at && c.kind === 'comma');
  const next = clause.chunks[comma + 1];
  return comma > 0 && next?.kind === 'noun' ? listAround(clause, comma + 1, 'right') : [];
}

/** “accused Acme of selling”: whoever is accused sold. */
export const isAccusing = (clause: Clause, at: number): boolean => {
  const chunk = clause.chunks[at];
  return chunk?.kind === 'verb' && /^(?:accuse|suspect|convict|acquit)$/.test(chunk.lemma);
};

function ofPreviousVerb(clause: Clause, from: number, depth: number): number[] {
  for (let i = from; i >= 0 && i > from - 25; i--) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'stop') return [];
    if (chunk?.kind === 'verb' && (chunk.form === 'finite' || isAccusing(clause, i)) && !isReducedPassive(clause, i))
      return isAccusing(clause, i) && !chunk.passive && clause.chunks[i + 1]?.kind === 'noun'
        ? [i + 1]
        : subjectChunks(clause, i, depth + 1);
  }
  // “Ann Hale, joining from Zenda, called”
  if (clause.chunks[from]?.kind === 'comma' && clause.chunks[from - 1]?.kind === 'noun')
    return hopOverPrepositions(clause, from - 1, 2);
  for (let i = from; i < clause.chunks.length; i++)
    if (clause.chunks[i]?.kind === 'comma') return clause.chunks[i + 1]?.kind === 'noun' ? [i + 1] : [];
  return [];
}

function ofCoordinated(clause: Clause, at: number, and: number, depth: number): number[] {
  const verb = clause.chunks[at] as VerbChunk;
  for (let i = and - 1; i >= 0 && i > and - 20; i--) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'stop') return [];
    if (chunk?.kind === 'verb' && (chunk.form === verb.form || (chunk.form === 'finite' && verb.form !== 'infinitive')))
      return subjectChunks(clause, i, depth + 1);
  }
  return [];
}

const isShare = (clause: Clause, at: number): boolean => {
  const noun = clause.chunks[at];
  const head = noun?.kind === 'noun' ? clause.pieces[noun.head] : undefined;
  const share = /^(?:%|percent|cent|half|third|quarter|all|most|some|many|majority|part)$/.test(head?.lower ?? '');
  return (share || head?.pos === 'NUM') && clause.chunks[at - 1]?.kind === 'comma';
};

/** The phrase before “who”, “which”: in “cameras of Acme, which runs …” the one that fits is chosen by its type later. */
function antecedent(clause: Clause, relative: number): number[] {
  let i = relative - 1;
  if (clause.chunks[i]?.kind === 'comma') i--;
  if (clause.chunks[i]?.kind === 'close') while (i > 0 && clause.chunks[i + 1]?.kind !== 'open') i--;
  if (clause.chunks[i]?.kind === 'preposition') i--;
  // “Acme, half of which belongs to Bolt”
  if (isShare(clause, i) && isWord(clause.chunks[i + 1], 'preposition', 'of')) i -= 2;
  const noun = clause.chunks[i];
  if (noun?.kind !== 'noun') return [];
  // “Acme of Zenda, which was founded by”: Acme was.
  const place = clause.pieces[noun.head]?.entity;
  const sited =
    isWord(clause.chunks[i - 1], 'preposition', 'of', 'in', 'at', 'from', 'on', 'near') &&
    clause.chunks[i - 2]?.kind === 'noun';
  if (sited && place != null && clause.nouns.isPlace(place)) return [i - 2];
  return clause.chunks[i - 1]?.kind === 'and' ? listAround(clause, i, 'left') : [i];
}

/** “X, a firm that makes cameras, sells …”: back over the aside between two commas or brackets. */
function beforeAside(clause: Clause, close: number, at: number, depth: number): number[] {
  const open = clause.chunks[close]?.kind === 'close' ? 'open' : 'comma';
  let tries = 0;
  for (let i = close - 1; i > 0 && tries < 4; i--) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'stop') return [];
    if (chunk?.kind !== open) continue;
    tries++;
    const inside = clause.chunks[i + 1];
    if (clause.chunks[i - 1]?.kind !== 'noun' || inside === undefined || inside.kind === 'and') continue;
    if (inside.kind === 'verb' && inside.form === 'finite' && !isReducedPassive(clause, i + 1)) continue;
    return hopOverPrepositions(clause, i - 1, 4);
  }
  return ofCoordinated(clause, at, close, depth);
}

/** “a report by Acme, hired by Bolt”: Acme is hired. */
const isAgent = (clause: Clause, at: number): boolean => {
  const noun = clause.chunks[at];
  return (
    isWord(clause.chunks[at - 1], 'preposition', 'by') &&
    noun?.kind === 'noun' &&
    clause.pieces[noun.head]?.entity != null
  );
};

/** “a network in Malmö, Sweden, funded by”: what is funded stands before the address. */
const beforeAddress = (clause: Clause, at: number): number =>
  clause.chunks[at - 1]?.kind === 'comma' &&
  clause.chunks[at - 2]?.kind === 'noun' &&
  isWord(clause.chunks[at - 3], 'preposition', 'in', 'at', 'near') &&
  clause.chunks[at - 4]?.kind === 'noun'
    ? at - 4
    : at;

/** The head of “police in eight regions” is police; the subject of what they do too. */
function hopOverPrepositions(clause: Clause, from: number, most: number): number[] {
  let i = from;
  for (let hops = 0; hops < most; hops++) {
    const left = leftOfList(clause, i);
    // “groups aligned with Acme used”: the groups.
    const aside = clause.chunks[left - 2];
    if (
      clause.chunks[left - 1]?.kind === 'preposition' &&
      aside?.kind === 'verb' &&
      aside.first === aside.last &&
      aside.verbForm === 'past' &&
      clause.chunks[left - 3]?.kind === 'noun'
    ) {
      i = left - 3;
      continue;
    }
    if (clause.chunks[left - 1]?.kind !== 'preposition' || clause.chunks[left - 2]?.kind !== 'noun') break;
    if (
      !isWord(
        clause.chunks[left - 1],
        'preposition',
        'of',
        'in',
        'at',
        'from',
        'for',
        'with',
        'on',
        'to',
        'behind',
        'by',
        'near',
        'across',
      )
    )
      break;
    i = left - 2;
  }
  return listAround(clause, i, 'left');
}

const leftOfList = (clause: Clause, at: number): number => Math.min(...listAround(clause, at, 'left'));

export function subjectsOf(clause: Clause, at: number): readonly Argument[] {
  const known = clause.subjects.get(at);
  if (known !== undefined) return known;
  const found = findSubjects(clause, at);
  clause.subjects.set(at, found);
  return found;
}

function findSubjects(clause: Clause, at: number): Argument[] {
  const chunks = subjectChunks(clause, at);
  if (chunks.length === 0) return [];
  // “Acme is the firm that makes”
  const [only] = chunks;
  const copula = only === undefined ? undefined : clause.chunks[only - 1];
  if (
    chunks.length === 1 &&
    only !== undefined &&
    copula?.kind === 'verb' &&
    copula.lemma === 'be' &&
    !copula.negated &&
    isWord(clause.chunks[only + 1], 'relative') &&
    argumentsOf(clause, only, 'left').length === 0
  )
    return [...subjectsOf(clause, only - 1)];
  const found: Argument[] = [];
  for (const c of chunks)
    for (const a of argumentsOf(clause, c, 'left'))
      if (chunks.includes(a.chunk) && !found.some((b) => b.entity === a.entity)) found.push(a);
  return found;
}
