import type { Names, Range, Reading, Sentence, Token } from '../../../reading.ts';
import { isRoleWord } from '../people/roleWords.ts';
import { kindsOf } from './chunkWords.ts';
import { isNationality } from './nationality.ts';
import { mayBeMistaken, retag } from './retag.ts';

/** A word of a sentence, or everything that one mention or reference covers. */
export type Piece = Range & {
  readonly text: string;
  readonly lower: string;
  /** Its kinds of function words, as bits of `kind`. */
  readonly kinds: number;
  /** winkNLP's part of speech; NAME for a mention or reference. */
  readonly pos: string;
  readonly entity: string | null;
  /** A nationality: “Kazakh”, “the French”. */
  readonly adjective: boolean;
  /** “she”, “the company”: an entity found by coreference. */
  readonly reference: boolean;
};

type Spot = Range & { readonly entity: string; readonly adjective: boolean; readonly reference: boolean };

/** Every place of every entity in the order of the text, none over another. */
export function placeNames(text: string, names: Names): Spot[] {
  const spots: Spot[] = [];
  for (const e of names.entities) {
    const isPlace = e.types.some((t) => t === 'Country' || t === 'Place');
    for (const m of e.mentions) {
      const adjective = isPlace && isNationality(text.slice(m.start, m.end), e.name);
      spots.push({ start: m.start, end: m.end, entity: e.id, adjective, reference: false });
    }
  }
  for (const r of names.references)
    spots.push({ start: r.start, end: r.end, entity: r.entity, adjective: false, reference: true });
  spots.sort((a, b) => a.start - b.start || Number(a.reference) - Number(b.reference) || b.end - a.end);
  const apart: Spot[] = [];
  for (const s of spots) if (s.start >= (apart.at(-1)?.end ?? 0) && s.end > s.start) apart.push(s);
  return apart;
}

/** Nouns made of a verb and its particle: “start-up”, “spin-off”. */
const particled = /^(?:start|spin|add|break|buy|roll|take|set|tie)-(?:up|off|on|out|over|in)s?$/i;
const quoteMark = /^[“”"„«»‘]+$/;
const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);
const isHyphen = (t: Token): boolean => t.text === '-' || t.text === '‑';
/** Before a name they turn it round: whatever is anti-X is not X. */
const prefixes = new Set(['anti', 'non', 'ex', 'pro', 'post', 'pre', 'un', 'trans', 'cross', 'mid']);

/** The sentence without quotation marks, its names in one piece, its hyphened words glued. */
export function piecesOf(reading: Reading, sentence: Sentence, spots: readonly Spot[]): Piece[] {
  const pieces: Piece[] = [];
  const tokens = reading.tokens.slice(sentence.first, sentence.last);
  let spot = firstAfter(spots, sentence.start);
  let covered = 0;
  /** Whether there may be pieces that say nothing of their own: behind brackets and shares. */
  let odd = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.start < covered) continue;
    while (spot < spots.length && (spots[spot]?.end ?? 0) <= token.start) spot++;
    const here = spots[spot];
    if (here !== undefined && here.start < token.end && here.start >= sentence.start && here.end <= sentence.end) {
      const text = reading.text.slice(here.start, here.end);
      const lower = text.toLowerCase();
      const turned = pieces.at(-1)?.text.endsWith('-') === true && pieces.at(-1)?.end === here.start;
      // Named one by one: spreading takes V8 many times as long.
      pieces.push({
        start: here.start,
        end: here.end,
        adjective: here.adjective,
        reference: here.reference,
        entity: turned ? null : here.entity,
        text,
        lower,
        kinds: kindsOf(lower),
        pos: 'NAME',
      });
      covered = here.end;
      continue;
    }
    if (isLetter(token.text.charCodeAt(0))) {
      pieces.push(ofToken(token));
      continue;
    }
    if (quoteMark.test(token.text)) continue;
    odd ||= token.text === '(' || token.text.startsWith('%');
    const last = pieces.at(-1);
    const next = tokens[i + 1];
    if (isHyphen(token) && last?.end === token.start && next?.start === token.end) {
      const named = spots[spot]?.start === next.start || (spots[spot + 1]?.start ?? -1) === next.start;
      if (last.pos === 'NAME') {
        pieces.push(word(token.start, next.end, `-${next.text}`, 'ADJ'));
        covered = next.end;
      } else if (named && prefixes.has(last.lower)) {
        pieces[pieces.length - 1] = word(last.start, token.end, `${last.text}-`, 'ADJ');
      } else if (!named) {
        const text = reading.text.slice(last.start, next.end);
        const noun = next.pos === 'NOUN' || next.pos === 'PROPN' ? next.pos : 'NOUN';
        const pos = noun === next.pos || particled.test(text) || isRoleWord(text.toLowerCase()) ? noun : 'ADJ';
        pieces[pieces.length - 1] = word(last.start, next.end, text, pos);
        covered = next.end;
      }
      continue;
    }
    pieces.push(ofToken(token));
  }
  const read = odd ? pieces.filter((_, i) => !isReadElsewhere(pieces, i) && !isShortForm(pieces, i)) : pieces;
  let before: Piece | undefined;
  let twoBefore: Piece | undefined;
  for (let i = 0; i < read.length; i++) {
    const [piece, next] = [read[i], read[i + 1]?.lower];
    if (piece !== undefined && mayBeMistaken(piece, next)) read[i] = retag(piece, before, next, twoBefore);
    twoBefore = before;
    before = piece;
  }
  return read;
}

/** “18%-owned”: how much. */
const isReadElsewhere = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.pos === 'NUM' && pieces[i + 1]?.lower.startsWith('%-') === true;

/** “the World Trade Organization (WTO)”: the brackets say nothing more of it. */
function isShortForm(pieces: readonly Piece[], i: number): boolean {
  return [i - 2, i - 1, i].some((open) => {
    const [before, name] = [pieces[open - 1], pieces[open + 1]];
    if (pieces[open]?.text !== '(' || pieces[open + 2]?.text !== ')' || name === undefined) return false;
    // “a deep packet inspection (DPI) platform”
    return name.entity === null
      ? /^[A-Z]{2,6}$/.test(name.text) && before?.entity === null && pieces[open + 3]?.pos === 'NOUN'
      : name.entity === before?.entity;
  });
}

const ofToken = ({ start, end, text, lower, pos }: Token): Piece => ({
  start,
  end,
  adjective: false,
  reference: false,
  entity: null,
  text,
  lower,
  kinds: kindsOf(lower),
  pos,
});

function word(start: number, end: number, text: string, pos: string): Piece {
  const lower = text.includes('’') ? text.toLowerCase().replaceAll('’', "'") : text.toLowerCase();
  return { start, end, adjective: false, reference: false, entity: null, text, lower, kinds: kindsOf(lower), pos };
}

function firstAfter(spots: readonly Spot[], start: number): number {
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spots[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
