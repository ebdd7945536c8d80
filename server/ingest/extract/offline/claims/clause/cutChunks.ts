import type { Chunk, MarkKind, NounChunk } from './chunk.ts';
import { kind as kinds } from './chunkWords.ts';
import { readVerb } from './cutVerb.ts';
import { describes, isHiddenVerb, type VerbLexicon } from './hiddenVerb.ts';
import { standsForOwner } from './metonyms.ts';
import { negatedTogether } from './negatedTogether.ts';
import type { Piece } from './piece.ts';

const nounish = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'NAME', 'SYM', 'X']);
const hyphened = (p: Piece | undefined): boolean => p?.text.startsWith('-') === true && p.text.length > 1;
export const isPossessiveMark = (p: Piece | undefined): boolean =>
  p !== undefined && p.text.length < 3 && ownerMarks.has(p.text) && p.pos !== 'AUX';
const ownerMarks = new Set(["'s", '’s', "'", '’']);
const isCurrency = (p: Piece | undefined): boolean =>
  p !== undefined && p.text.length === 1 && (p.text === '$' || p.text === '€' || p.text === '£');

/** A sentence's pieces as noun phrases, verb groups and what stands between them, left to right. */
export function cutChunks(pieces: readonly Piece[], verbs: VerbLexicon): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < pieces.length) {
    const verb = readVerb(pieces, i, chunks.at(-1), verbs);
    if (verb !== null) {
      chunks.push(verb);
      i = verb.last + 1;
      continue;
    }
    const time = timeEnd(pieces, i);
    if (time > i) {
      chunks.push(mark('adverb', i, time - 1, pieces));
      i = time;
      continue;
    }
    const noun = readNoun(pieces, i, chunks.at(-1), verbs);
    if (noun !== null) {
      chunks.push(noun);
      i = noun.last + 1;
      continue;
    }
    chunks.push(mark(markKind(pieces, i, chunks.at(-1)), i, i, pieces));
    i++;
  }
  return negatedTogether(chunks);
}

const mark = (kind: MarkKind, first: number, last: number, pieces: readonly Piece[]): Chunk => ({
  kind,
  first,
  last,
  word: pieces[first]?.lower ?? '',
});

function markKind(pieces: readonly Piece[], i: number, before: Chunk | undefined): MarkKind {
  const piece = pieces[i];
  const lower = piece?.lower ?? '';
  if (lower === ',') return 'comma';
  if (!isSmall(lower)) {
    if (/^[([]$/.test(lower)) return 'open';
    if (/^[)\]]$/.test(lower)) return 'close';
    if (/^[–—-]+$/.test(lower)) return 'comma';
    if (/^[;:.!?…]+$/.test(lower)) return 'stop';
  }
  if (lower === 'and' || lower === 'or' || lower === '&') return 'and';
  // “asked me, ‘Who is in Zenda?’”: a question of its own.
  if (isOf(piece, kinds.relative)) return i > 0 && piece?.text !== lower ? 'stop' : 'relative';
  if (lower === 'that') return before?.kind === 'noun' ? 'relative' : 'subordinator';
  if (lower === 'but') return 'and';
  if (lower === 'whether') return 'subordinator';
  const next = pieces[i + 1];
  if (piece?.pos === 'ADP' || lower === 'to' || lower === 'into' || lower === 'by') return 'preposition';
  if (isOf(piece, kinds.subordinator))
    return /^(?:as|since|after|before|until|than)$/.test(lower) && next !== undefined && nounish.has(next.pos)
      ? 'preposition'
      : 'subordinator';
  return piece?.pos === 'ADV' || piece?.pos === 'PART' ? 'adverb' : 'other';
}

/** “last year”, “on” apart: “Tuesday”, “2019”, “three years ago”. */
function timeEnd(pieces: readonly Piece[], i: number): number {
  const a = pieces[i];
  if (a === undefined || a.pos === 'NAME' || (a.pos !== 'NUM' && !opensTime(a))) return i;
  const [b, c] = [pieces[i + 1], pieces[i + 2]];
  const free = (p: Piece | undefined): boolean => p === undefined || !(p.pos === 'NOUN' || isPossessiveMark(p));
  if (
    /^(?:last|this|next|each|every|that)$/.test(a.lower) &&
    b !== undefined &&
    isOf(b, kinds.timeUnit | kinds.calendar)
  )
    return free(c) ? i + 2 : i;
  if (isOf(a, kinds.calendar) || (a.text === 'May' && b?.pos === 'NUM')) {
    let end = i + 1;
    while (pieces[end]?.pos === 'NUM') end++;
    return free(pieces[end]) || pieces[end]?.pos === 'NAME' ? end : i;
  }
  if (isOf(a, kinds.timeUnit) && /^(?:ago|later|earlier)$/.test(b?.lower ?? '')) return i + 2;
  if (a.pos === 'NUM' && b !== undefined && isOf(b, kinds.calendar))
    return pieces[i + 2]?.pos === 'NUM' ? i + 3 : i + 2;
  if (a.text.length === 4 && /^(?:1[6-9]|20)\d\d$/.test(a.text) && free(b)) return i + 1;
  if (
    (a.pos === 'NUM' || /^(?:a|several|many|few)$/.test(a.lower)) &&
    b !== undefined &&
    isOf(b, kinds.timeUnit) &&
    /^(?:ago|later|earlier)$/.test(c?.lower ?? '')
  )
    return i + 3;
  return i;
}

/** Most words tell no time, and a look at the word alone says so. */
const opensTime = (p: Piece): boolean =>
  isOf(p, kinds.timeUnit | kinds.calendar | kinds.beforeTime) || isDigit(p.lower);
const isSmall = (text: string): boolean => text.charCodeAt(0) > 96 && text.charCodeAt(0) < 123;
const isDigit = (text: string): boolean => text.charCodeAt(0) > 47 && text.charCodeAt(0) < 58;
const isOf = (p: Piece | undefined, bits: number): boolean => p !== undefined && (p.kinds & bits) !== 0;

/** What stands before a word within a phrase. */
const phrase = { kind: 'noun', last: 0 } as const;

function readNoun(
  pieces: readonly Piece[],
  from: number,
  before: Chunk | undefined,
  verbs: VerbLexicon,
): NounChunk | null {
  let i = from;
  let head = -1;
  let possessor: number | null = null;
  for (; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (isPossessiveMark(piece) && i > from && head >= 0) {
      possessor = acting(pieces, from, head);
      head = -1;
      continue;
    }
    if (i > from && timeEnd(pieces, i) > i && piece.pos !== 'NUM') break;
    if (isOf(piece, kinds.personal) && piece.pos !== 'NAME') {
      if (i > from) break;
      head = i;
      continue;
    }
    if (i > from && head >= 0 && isHiddenVerb(pieces, i, phrase, verbs, false)) break;
    if (piece.lower === 'that' || isOf(piece, kinds.relative)) break;
    // A new “the” or “a” opens another phrase: “gave [the police] [a camera]”.
    if (piece.pos === 'DET' && i > from && head >= 0 && !(piece.text === 'The' && pieces[i + 1]?.pos === 'NAME')) break;
    if (piece.reference && i > from && head >= 0 && !isPossessiveMark(pieces[i - 1])) break;
    // “a 30 per cent stake”
    if (piece.lower === 'per' && pieces[i + 1]?.lower === 'cent' && i > from) continue;
    // “fined Acme $2m”
    if (i > from && pieces[i - 1]?.pos === 'NAME' && /^[$€£]$/.test(piece.text)) break;
    // “gave Acme 14 days”, “gave Acme access”
    if (i > from && pieces[i - 1]?.pos === 'NAME' && before?.kind === 'verb' && isGiven(piece, pieces[i + 1])) break;
    if (nounish.has(piece.pos) || hyphened(piece)) {
      if (
        pieces[i - 1]?.entity != null &&
        /^(?:KC|QC|SC|MP|MEP|MSP|PhD|MD|Jr|Sr|Jr\.|Sr\.|CBE|OBE|MBE|II|III)$/.test(piece.text)
      )
        continue;
      if (piece.pos === 'NOUN' || piece.pos === 'PROPN' || piece.pos === 'NAME' || piece.pos === 'NUM') head = i;
      else if (piece.pos === 'ADJ' && head < 0) head = -1;
      continue;
    }
    const next = pieces[i + 1];
    const inside = next !== undefined && (nounish.has(next.pos) || hyphened(next)) && next.pos !== 'DET';
    if (i === from && describes(pieces, i, before)) continue;
    const opened = i > from && head < 0;
    if (
      piece.pos === 'VERB' &&
      inside &&
      (opened || (i > from && pieces[i - 1]?.adjective === true)) &&
      !isFiniteHere(pieces, i, verbs)
    )
      continue;
    if (piece.pos === 'ADV' && opened && inside) continue;
    if (piece.pos === 'ADV' && i === from && next !== undefined && (next.pos === 'NUM' || next.pos === 'DET')) continue;
    if (piece.text === '%' || isCurrency(piece)) {
      head = i;
      continue;
    }
    if (piece.lower === '&' && head >= 0 && inside) continue;
    if (piece.text === ',' && joinsModifiers(pieces, from, i)) continue;
    break;
  }
  while (i > from && head >= 0 && head < i - 1 && pieces[i - 1]?.pos === 'DET') i--;
  if (i === from) return null;
  if (head < 0) head = i - 1;
  if (head >= i) return null;
  return {
    kind: 'noun',
    first: from,
    last: i - 1,
    head,
    possessor: possessor === null || possessor > head ? null : possessor,
  };
}

/** “the Ruritanian army's tender” is Ruritania's. */
function acting(pieces: readonly Piece[], from: number, head: number): number {
  const [word, owner] = [pieces[head], pieces[head - 1]];
  return head > from && word?.entity === null && owner?.adjective === true && standsForOwner(word.lower)
    ? head - 1
    : head;
}

const isGiven = (piece: Piece, next: Piece | undefined): boolean =>
  piece.lower === 'access' || (piece.pos === 'NUM' && isOf(next, kinds.timeUnit));

/** “a three-year, $2 million contract” */
const joinsModifiers = (pieces: readonly Piece[], from: number, comma: number): boolean => {
  const [first, before, after, beyond] = [pieces[from], pieces[comma - 1], pieces[comma + 1], pieces[comma + 2]];
  const modifies =
    before !== undefined && before.entity === null && (before.pos === 'ADJ' || before.text.includes('-'));
  const goesOn = after !== undefined && (after.pos === 'ADJ' || after.pos === 'NUM' || /^[$€£]$/.test(after.text));
  return first?.pos === 'DET' && modifies && goesOn && beyond !== undefined && /^(?:NOUN|NUM|ADJ)$/.test(beyond.pos);
};

const isFiniteHere = (pieces: readonly Piece[], i: number, verbs: VerbLexicon): boolean => {
  const form = verbs.forms.get(pieces[i]?.lower ?? '')?.form;
  return form === 'third' || (form === 'base' && pieces[i - 1]?.pos !== 'DET');
};
