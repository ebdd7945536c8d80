// Past 250 lines because what a phrase stands for, whose it is and what it is listed with ask one another.
import type { Range } from '../../../reading.ts';
import { isRoleWord } from '../people/roleWords.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import type { Piece } from './piece.ts';

/** One sentence as the rules see it. */
export type Clause = {
  readonly pieces: readonly Piece[];
  readonly chunks: readonly Chunk[];
  readonly nouns: Nouns;
  /** Of whom each verb is said, once some rule has asked: half a dozen ask it of the same one. */
  readonly subjects: Map<number, readonly Argument[]>;
  /** What each verb governs, once some rule has asked. */
  readonly governed: Map<number, Governed | null>;
};
/** What a noun phrase stands for. `bare` = the head is the entity itself, not something of it. */
export type Argument = Range & { readonly entity: string; readonly chunk: number; readonly bare: boolean };

/** Noun phrases by how the verb governs them; a passive is already turned round. */
type Slots = {
  readonly subject: readonly number[];
  readonly object: readonly number[];
  /** “with”: [chunks], “to”: [chunks] … */
  readonly prepositions: ReadonlyMap<string, readonly number[]>;
};
export type Governed = {
  readonly verb: VerbChunk;
  readonly at: number;
  readonly passive: boolean;
  readonly slots: Slots;
  /** Whom each slot holds, once some frame has asked. */
  readonly known: Map<string, readonly Argument[]>;
};

export type Nouns = {
  /** Heads that stand for whoever owns them: “Kazakhstan's government”, “Acme researchers”. */
  standsForOwner(word: string, owner?: string): boolean;
  /** Systems, works and events: of these, “the Lynx cameras” are Lynx. */
  isThing(entity: string): boolean;
  /** Heads that are something else of a thing: its users, its makers, its cost. */
  leavesThing(word: string): boolean;
  /** What the entity itself is: of these, “the Ruritania Now party” is Ruritania Now. */
  isKindOf(entity: string, word: string): boolean;
  isPlace(entity: string): boolean;
};

export const rangeOf = (clause: Clause, chunk: Chunk): Range => ({
  start: clause.pieces[chunk.first]?.start ?? 0,
  end: clause.pieces[chunk.last]?.end ?? 0,
});

export const headWord = (clause: Clause, noun: NounChunk): string => clause.pieces[noun.head]?.lower ?? '';

export const isWord = (chunk: Chunk | undefined, kind: Chunk['kind'], ...words: string[]): boolean =>
  chunk !== undefined && chunk.kind === kind && 'word' in chunk && (words.length === 0 || words.includes(chunk.word));

/** Quantities and kinds of something are that something: “thousands of cameras”, “a team of Acme engineers”. */
const partitive =
  /^(?:trace|traces|some|most|many|all|each|one|two|three|several|thousands|hundreds|dozens|millions|billions|scores|tens|third|quarter|fifth|tenth|percentage|portion|bulk|rest|handful|string|array|host|dozen|couple|trio|fleets|units|pairs|model|models|examples|number|numbers|range|series|version|versions|group|groups|team|teams|part|parts|majority|half|variety|kind|type|set|use|lot|pair|batch|copies|copy|fleet|network|networks|system|systems|city|town|republic|state|kingdom|province|region|island|port|village|district|municipality|county|canton|country|%|percent|cent)$/;

const ofPlaces = /^(?:city|town|republic|state|kingdom|province|region|island|municipality|county|canton|country)$/;

/** The entity a phrase stands for: its head, or the owner of a head that speaks for its owner, or what it is a quantity of. */
export function argumentOf(clause: Clause, at: number): Argument | null {
  const noun = clause.chunks[at];
  if (noun?.kind !== 'noun') return null;
  const head = clause.pieces[noun.head];
  if (head === undefined) return null;
  if (head.entity !== null) return { ...named(clause, noun, head, head.entity), chunk: at };
  const word = head.lower;
  const thing = thingBefore(clause, noun);
  // “the Gulf state of Ruritania” is Ruritania.
  const inside = thing === null || !/^(?:state|republic)$/.test(word) ? null : placeOf(clause, at);
  if (thing !== null) return { ...(inside ?? thing), chunk: at };
  if ((partitive.test(word) || head.pos === 'NUM') && isWord(clause.chunks[at + 1], 'preposition', 'of')) {
    const inner = argumentOf(clause, at + 2);
    // “the city of Zenda” stands where its head does.
    if (inner !== null && ofPlaces.test(word)) return { ...inner, bare: true, chunk: at };
    if (inner !== null) return { ...inner, bare: /^(?:some|most|all)$/.test(word) };
  }
  // “the Ruritanian security service, Acme,” is Acme.
  const called = word === 'service' ? namedAfter(clause, at, noun) : null;
  if (called !== null) return called;
  if (clause.nouns.standsForOwner(word)) {
    const owner = ownerOf(clause, at);
    if (owner !== null && clause.nouns.standsForOwner(word, owner.entity)) return { ...owner, bare: false };
  }
  return apposed(clause, at, noun) ?? namedAfter(clause, at, noun) ?? calledAfter(clause, at, noun);
}

function placeOf(clause: Clause, at: number): Argument | null {
  const inner = isWord(clause.chunks[at + 1], 'preposition', 'of') ? argumentOf(clause, at + 2) : null;
  return inner !== null && clause.nouns.isPlace(inner.entity) ? inner : null;
}

/** “its Lynx spyware” is Lynx, though the kind is spoken of elsewhere, too. */
function named(clause: Clause, noun: NounChunk, head: Piece, entity: string): Omit<Argument, 'chunk'> {
  const before = noun.head > noun.first ? clause.pieces[noun.head - 1] : undefined;
  const kind = before?.entity != null && head.text === head.lower && clause.nouns.isThing(before.entity);
  return kind && before.entity !== null && !clause.nouns.isThing(entity)
    ? { entity: before.entity, bare: true, start: before.start, end: before.end }
    : { entity, bare: true, start: head.start, end: head.end };
}

/** Where the name stands that a phrase is followed by: “a firm called Acme”, “a programme known as Lynx”. */
export function calledAt(clause: Clause, at: number): number | null {
  const noun = clause.chunks[at];
  // “a reseller in Zenda called Acme”
  const sited =
    isWord(clause.chunks[at + 1], 'preposition', 'in', 'from', 'at') && clause.chunks[at + 2]?.kind === 'noun';
  const mark = isWord(clause.chunks[at + 1], 'comma') ? at + 2 : sited ? at + 3 : at + 1;
  const verb = clause.chunks[mark];
  if (noun?.kind !== 'noun' || verb?.kind !== 'verb' || verb.first !== verb.main || verb.verbForm === 'ing')
    return null;
  const known = /^(?:know|sell|market|brand)$/.test(verb.lemma) && isWord(clause.chunks[mark + 1], 'preposition', 'as');
  if (!known && !/^(?:call|name|dub|nickname|brand|title)$/.test(verb.lemma)) return null;
  // “The minister called Ann Hale”, “The lawsuit names Acme”
  if (
    !known &&
    (verb.verbForm === 'third' || /^(?:the|its|his|her|their)$/.test(clause.pieces[noun.first]?.lower ?? ''))
  )
    return null;
  if (mark === at + 2 && !known) return null;
  const name = known ? mark + 2 : mark + 1;
  const chunk = clause.chunks[name];
  const bare = chunk?.kind === 'noun' && (chunk.first === chunk.head || clause.pieces[chunk.first]?.pos === 'DET');
  const piece = bare ? clause.pieces[chunk.head] : undefined;
  // “Critics named Acme a liar”
  if (piece?.entity == null || piece.reference || clause.chunks[name + 1]?.kind === 'noun') return null;
  return clause.pieces[noun.head]?.entity == null ? name : null;
}

function calledAfter(clause: Clause, at: number, noun: NounChunk): Argument | null {
  const name = calledAt(clause, at);
  const chunk = name === null ? undefined : clause.chunks[name];
  const head = chunk?.kind === 'noun' ? clause.pieces[chunk.head] : undefined;
  if (head?.entity == null) return null;
  if (clause.nouns.isThing(head.entity) && clause.nouns.leavesThing(headWord(clause, noun))) return null;
  return { entity: head.entity, chunk: at, bare: true, start: head.start, end: head.end };
}

/** “the KX-4 scanners”: a product before its kind is the thing itself; an organisation there is somebody else. */
function thingBefore(clause: Clause, noun: NounChunk): Omit<Argument, 'chunk'> | null {
  for (let i = noun.head - 1; i >= noun.first; i--) {
    const piece = clause.pieces[i];
    if (piece === undefined || /^['’]s?$/.test(piece.text)) return null;
    if (piece.entity === null) continue;
    const word = clause.pieces[noun.head]?.lower ?? '';
    if (clause.nouns.isKindOf(piece.entity, word)) break;
    if (!clause.nouns.isThing(piece.entity) || clause.nouns.leavesThing(word)) return null;
    return { entity: piece.entity, bare: true, start: piece.start, end: piece.end };
  }
  return kindOfOwn(clause, noun);
}

/** “the Ruritania Now party” */
function kindOfOwn(clause: Clause, noun: NounChunk): Omit<Argument, 'chunk'> | null {
  const piece = clause.pieces.slice(noun.first, noun.head).findLast((p) => p.entity !== null);
  if (piece?.entity == null || piece.adjective || piece.reference) return null;
  return clause.nouns.isKindOf(piece.entity, clause.pieces[noun.head]?.lower ?? '')
    ? { entity: piece.entity, bare: true, start: piece.start, end: piece.end }
    : null;
}

/** “its lawyer in Zenda, Ann Hale, said”: how far what a role is of and where goes. */
function behindRole(clause: Clause, at: number, noun: NounChunk): number {
  if (!isRoleWord(headWord(clause, noun)) || !isWord(clause.chunks[at + 1], 'preposition', 'in', 'of', 'for')) return 0;
  const name = clause.chunks[at + 4];
  const head = name?.kind === 'noun' ? clause.pieces[name.head] : undefined;
  const place = head?.entity == null || clause.nouns.isPlace(head.entity);
  return clause.chunks[at + 2]?.kind === 'noun' && !place ? 2 : 0;
}

/** “the tool, Lynx, was made by”: what is called by its kind first and by its name at once. */
function namedAfter(clause: Clause, at: number, noun: NounChunk): Argument | null {
  const opened = /^(?:a|an|the|its|his|her|their|our|my|your)$/.test(clause.pieces[noun.first]?.lower ?? '');
  // “Acme's flagship hospital, St Ann's”, “whose founder, Ann Hale,”
  if (!opened && noun.possessor === null && !isWord(clause.chunks[at - 1], 'relative', 'whose')) return null;
  const mark = at + 1 + behindRole(clause, at, noun);
  const [name, closing] = [clause.chunks[mark + 1], clause.chunks[mark + 2]];
  if (clause.chunks[mark]?.kind !== 'comma' || name?.kind !== 'noun') return null;
  const head = clause.pieces[name.head];
  const shut = closing === undefined || closing.kind === 'stop' || closing.kind === 'comma';
  if (head?.entity == null || head.reference || !shut || isListed(clause, mark + 3)) return null;
  // “a second buyer, the German firm Acme”
  const words = clause.pieces.slice(name.first, name.head);
  if (words.some((p) => (p.entity !== null && !p.adjective) || /^['’]s?$/.test(p.text))) return null;
  if (words.length > 0 && words[0]?.pos !== 'DET' && !words.every((p) => ranks.test(p.lower))) return null;
  return { entity: head.entity, chunk: at, bare: false, start: head.start, end: head.end };
}

/** “the minister, General Ann Hale,” */
const ranks =
  /^(?:general|admiral|vice|rear|major|colonel|lieutenant|captain|commander|brigadier|sergeant|dr|mr|mrs|ms|prof|professor|sir|dame|lord|lady|baroness|baron|sheikh|judge|justice|sen|rep)\.?$/;

/** “the tool, Lynx, and a drone”; not “the tool, Lynx, and was paid” */
const isListed = (clause: Clause, and: number): boolean =>
  isWord(clause.chunks[and], 'and', 'and', 'or', '&') && clause.chunks[and + 1]?.kind !== 'verb';

/** “Acme, a firm that makes locks”: what is said of the firm is said of Acme. */
function apposed(clause: Clause, at: number, noun: NounChunk): Argument | null {
  if (!/^(?:a|an|the|one)$/.test(clause.pieces[noun.first]?.lower ?? '')) return null;
  if (clause.chunks[at - 1]?.kind !== 'comma') return null;
  const before = clause.chunks[at - 2];
  const head = before?.kind === 'noun' ? clause.pieces[before.head] : undefined;
  if (head?.entity == null || (clause.chunks[at - 3]?.kind === 'comma' && clause.chunks[at - 4]?.kind === 'noun'))
    return null;
  return { entity: head.entity, chunk: at, bare: false, start: head.start, end: head.end };
}

/** Whose it is: “X's cameras”, “X cameras”, “the cameras of X”. */
export function ownerOf(clause: Clause, at: number): Argument | null {
  const noun = clause.chunks[at];
  if (noun?.kind !== 'noun') return null;
  for (let i = noun.head - 1; i >= noun.first; i--) {
    const piece = clause.pieces[i];
    if (piece?.entity !== undefined && piece.entity !== null)
      return { entity: piece.entity, chunk: at, bare: false, start: piece.start, end: piece.end };
  }
  if (isWord(clause.chunks[at + 1], 'preposition', 'of', 'from', 'at') && clause.chunks[at + 2]?.kind === 'noun') {
    const inner = argumentOf(clause, at + 2);
    return inner?.bare ? inner : null;
  }
  return null;
}

/** The phrases of a list that holds this one: “A, B and C”. */
export function listAround(clause: Clause, at: number, direction: 'left' | 'right'): number[] {
  const list = [at];
  const step = direction === 'right' ? 1 : -1;
  // Most phrases stand in no list.
  const beside = clause.chunks[at + (direction === 'right' && isSited(clause, at + 1) ? 3 : step)]?.kind;
  if (beside !== 'comma' && beside !== 'and' && beside !== 'adverb') return list;
  let joined = false;
  let i = at;
  for (;;) {
    let next = i + step;
    let comma = false;
    let and = false;
    if (direction === 'right' && isSited(clause, next)) next += 2;
    while (
      clause.chunks[next]?.kind === 'comma' ||
      clause.chunks[next]?.kind === 'and' ||
      isWord(clause.chunks[next], 'adverb', 'also', 'both')
    ) {
      if (clause.chunks[next]?.kind === 'comma') comma = true;
      if (clause.chunks[next]?.kind === 'and') and = true;
      next += step;
    }
    const found = clause.chunks[next];
    if ((!comma && !and) || found?.kind !== 'noun') break;
    // A list of A and B; what follows a bare comma counts only if “and” comes in the end.
    if (direction === 'left' && !joined && !and) break;
    if (direction === 'left' && and && isOfClauseBefore(clause, next, comma)) break;
    list.push(next);
    joined ||= and;
    i = next;
    if (direction === 'right' && and) break;
    if (list.length > 30) break;
  }
  if (!joined) return [at];
  if (direction === 'right') {
    const end = list.at(-1) ?? at;
    // “X met Y and Z said”: the last one is somebody else's subject.
    const next = clause.chunks[end + 1];
    if (next?.kind === 'verb' && next.form === 'finite' && governedByVerb(clause, at)) {
      list.pop();
      return list.length > 1 && list.length < 3 ? [at] : list.slice(0, 1);
    }
  }
  return list;
}

/** “Acme of Zenda and Bolt”: the town stands between; “Zenda and Strelsau” go together. */
function isSited(clause: Clause, at: number): boolean {
  if (!isWord(clause.chunks[at], 'preposition', 'of', 'in')) return false;
  const place = (i: number): boolean | null => {
    const noun = clause.chunks[i];
    const entity = noun?.kind === 'noun' ? clause.pieces[noun.head]?.entity : undefined;
    return entity == null ? null : clause.nouns.isPlace(entity);
  };
  const before = clause.chunks[at - 1];
  const named = before?.kind === 'noun' && clause.pieces[before.head]?.entity != null;
  // “the city of Zenda and the state of Thule”
  const kind = before?.kind === 'noun' && ofPlaces.test(headWord(clause, before)) && place(at + 1) === true;
  if (kind) return clause.chunks[at + 2]?.kind === 'and' && clause.chunks[at + 3]?.kind === 'noun';
  if (!named || place(at + 1) !== true) return false;
  const mark = clause.chunks[at + 2];
  if (mark?.kind === 'and') return place(at + 3) === false;
  return mark?.kind === 'comma' && clause.chunks[at + 3]?.kind === 'noun' && place(at + 3) === false;
}

/** “Acme bought Bolt, and Cord sold”: Bolt sold nothing. “Hale said Acme and Bolt sold” is a clause of its own. */
function isOfClauseBefore(clause: Clause, at: number, comma: boolean): boolean {
  const before = clause.chunks[at - 1];
  if (before?.kind === 'preposition') return comma;
  return before?.kind === 'verb' && before.lemma !== 'be' && (comma || !reporting.test(before.lemma));
}
const reporting =
  /^(?:say|tell|claim|allege|announce|confirm|report|deny|think|believe|know|show|find|hope|warn|add|argue|note|insist|suggest|mean|fear|reveal|state|write|declare|suspect|expect|admit|concede|maintain|estimate|hear|learn|understand|see|ensure|agree|decide|conclude)$/;

const governedByVerb = (clause: Clause, at: number): boolean => {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'verb') return true;
    if (chunk?.kind !== 'preposition' && chunk?.kind !== 'noun' && chunk?.kind !== 'adverb') return false;
    if (chunk.kind === 'preposition' && chunk.word === 'between') return false;
  }
  return false;
};

export function argumentsOf(clause: Clause, at: number, direction: 'left' | 'right'): Argument[] {
  const found: Argument[] = [];
  for (const i of listAround(clause, at, direction)) {
    const argument = argumentOf(clause, i);
    if (argument !== null) found.push(argument);
  }
  return found;
}
