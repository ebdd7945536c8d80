import { type MarkedWords, markedWords } from '../../../../claims/quotationMarks.ts';
import type { Names, Range, Reading, Token } from '../../reading.ts';
import { cueOf } from './cues.ts';

/** One step of a sentence as the speech rules see it: a word, a whole name, or a whole quotation. */
export type Item = Range & {
  readonly kind: 'word' | 'name' | 'reference' | 'quote';
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  /** What parts it from others: a comma or a dash, or the end of a clause. Every rule asks, so it is told once. */
  readonly mark: 'comma' | 'stop' | null;
  /** Whom a name or reference stands for. */
  readonly entity: string | null;
  /** Index of the quotation among all quotations, -1 for other items. */
  readonly quote: number;
};

/** A sentence, or the narrator's part of one, with its quotations as single items. */
export type Frame = {
  readonly items: readonly Item[];
  readonly paragraph: number;
  /** The quotation whose inside it is, null for the writer's own sentences. */
  readonly inside: number | null;
};

type Told = Range & { readonly entity: string; readonly name: boolean };

export type Scene = {
  readonly reading: Reading;
  readonly names: Names;
  readonly quotes: readonly MarkedWords[];
  readonly frames: readonly Frame[];
  /** Where quotations begin, with or without their marks, and where every name ends that begins there. */
  readonly named: ReadonlyMap<number, ReadonlySet<number>>;
};

/** Sentences end within quotations too; those ends are not the writer's, and this reads over them. */
export function setScene(reading: Reading, names: Names): Scene {
  const quotes = markedWords(reading.text, reading.paragraphs);
  const told = toldOf(names);
  const within = new Map<number | null, Own[]>();
  for (const [index, q] of quotes.entries()) {
    const list = within.get(q.within);
    if (list === undefined) within.set(q.within, [{ ...q, index }]);
    else list.push({ ...q, index });
  }
  const inside = [...within.keys()].filter((q) => q !== null).sort((a, b) => a - b);
  const frames = [null, ...inside].flatMap((q) => framesOf(reading, told, quotes, within.get(q) ?? [], q));
  const named = new Map<number, Set<number>>(quotes.flatMap((q) => [q.open, q.start].map((at) => [at, new Set()])));
  for (const { mentions } of names.entities) for (const { start, end } of mentions) named.get(start)?.add(end);
  return { reading, names, quotes, frames, named };
}

type Own = MarkedWords & { readonly index: number };
/** What goes on for longer without the end of a sentence is none. */
const longestFrame = 300;

/** Every stretch that names or stands for somebody, in order and apart; names win over references. */
function toldOf(names: Names): Told[] {
  const all: Told[] = [
    ...names.entities.flatMap((e) => e.mentions.map((m) => ({ start: m.start, end: m.end, entity: e.id, name: true }))),
    ...names.references.map((r) => ({ start: r.start, end: r.end, entity: r.entity, name: false })),
  ];
  all.sort((a, b) => a.start - b.start || Number(b.name) - Number(a.name) || b.end - a.end);
  const apart: Told[] = [];
  for (const t of all) {
    const last = apart.at(-1);
    if (last !== undefined && t.start < last.end) {
      if (t.name && !last.name) apart[apart.length - 1] = t;
      continue;
    }
    apart.push(t);
  }
  return apart;
}

function framesOf(
  reading: Reading,
  told: readonly Told[],
  quotes: readonly MarkedWords[],
  own: readonly Own[],
  inside: number | null,
): Frame[] {
  const { tokens, text } = reading;
  const bound = inside === null ? undefined : (quotes[inside] as MarkedWords);
  const frames: Frame[] = [];
  let items: Item[] = [];
  let [sentence, paragraph] = [-1, -1];
  const finish = () => {
    if (items.length > 0) frames.push({ items, paragraph, inside });
    items = [];
  };
  let q = bound === undefined ? 0 : own.findIndex((o) => o.open >= bound.start);
  let t = firstFrom(told, bound?.start ?? 0);
  for (let k = bound === undefined ? 0 : firstFrom(tokens, bound.start); k < tokens.length; k += 1) {
    const token = tokens[k] as (typeof tokens)[number];
    if (bound !== undefined && token.start >= bound.end) break;
    if (token.paragraph !== paragraph || items.length >= longestFrame) {
      finish();
      paragraph = token.paragraph;
      sentence = token.sentence;
    }
    while (q < own.length && (own[q] as MarkedWords).close <= token.start) q += 1;
    const quote = own[q];
    if (quote !== undefined && token.end > quote.open) {
      const last = items.at(-1);
      if (last?.quote !== quote.index) {
        if (last !== undefined && breaks(items, token.text, text)) finish();
        items.push(quoteItem(quote, text));
      }
      sentence = -1;
      continue;
    }
    if (
      sentence === -1
        ? breaks(items, token.text, text) && !isAsked(items, tokens, k, text)
        : token.sentence !== sentence && !runsOn(items)
    )
      finish();
    sentence = token.sentence;
    while (t < told.length && (told[t] as Told).end <= token.start) t += 1;
    const who = told[t];
    if (who !== undefined && who.start < token.end) {
      if (items.at(-1)?.start !== who.start) items.push(namedItem(who, text, token.pos));
      // What a name leaves of its last token.
      if (token.end > who.end) {
        const rest = { start: who.end, end: token.end };
        items.push(wordsOf('word', text, rest, token.pos, null, -1));
      }
      continue;
    }
    items.push(itemOf('word', token.text, token.lower, token, token.pos, null, -1));
  }
  finish();
  return frames;
}

/** Of one shape whatever its kind, which makes every look at an item cheap. */
function itemOf(
  kind: Item['kind'],
  own: string,
  lower: string,
  { start, end }: Range,
  pos: string,
  entity: string | null,
  quote: number,
): Item {
  return {
    kind,
    start,
    end,
    text: own,
    lower,
    pos,
    mark: markOf(own),
    entity,
    quote,
  };
}
function markOf(word: string): Item['mark'] {
  // Most are plainly words.
  const code = word.charCodeAt(0);
  if ((code > 96 && code < 123) || (code > 64 && code < 91)) return null;
  if (commas.has(word)) return 'comma';
  return stops.has(word.charAt(0)) && /^[.!?…;]+$/.test(word) ? 'stop' : null;
}
const commas = new Set([',', '—', '–', '-', '--']);
const stops = new Set(['.', '!', '?', '…', ';']);
function wordsOf(
  kind: Item['kind'],
  text: string,
  range: Range,
  pos: string,
  entity: string | null,
  quote: number,
): Item {
  const own = text.slice(range.start, range.end);
  const lower = own.toLowerCase();
  return itemOf(kind, own, lower.includes('’') ? lower.replaceAll('’', "'") : lower, range, pos, entity, quote);
}
const namedItem = (t: Told, text: string, pos: string): Item =>
  wordsOf(t.name ? 'name' : 'reference', text, t, pos, t.entity, -1);
const quoteItem = ({ open, close, index }: Own, text: string): Item =>
  wordsOf('quote', text, { start: open, end: close }, 'QUOTE', null, index);

/** Index of the first range that ends after this place. */
function firstFrom(list: readonly Range[], at: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Range).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const abbreviation = /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|lt|sgt|st|no|rev|hon|v|vs)\.?$/i;
/** A sentence that the tagger ended at an abbreviation goes on. */
const runsOn = (items: readonly Item[]) => {
  const last = items.at(-1);
  return (
    last !== undefined &&
    (abbreviation.test(last.text) || (last.text === '.' && abbreviation.test(items.at(-2)?.text ?? '')))
  );
};

/** Whether a sentence ends between the items so far and what follows, one of which is a quotation. */
function breaks(items: readonly Item[], next: string, text: string): boolean {
  const last = items.at(-1);
  if (last === undefined) return false;
  if (last.kind !== 'quote') return /^[.!?…]+$/.test(last.text) && !runsOn(items);
  if (!/^[\p{Lu}\p{N}“"‘'«„]/u.test(next)) return false;
  const inner = text.slice(last.start, last.end - 1).trimEnd();
  return /[.!?…]$/.test(inner);
}

/** “Where is it?” Lena Ott asked: a question or call may be followed by who made it, with a capital. */
function isAsked(items: readonly Item[], tokens: readonly Token[], from: number, text: string): boolean {
  const last = items.at(-1);
  if (last?.kind !== 'quote' || !/[?!]$/.test(text.slice(last.start, last.end - 1).trimEnd())) return false;
  // “Is it safe?” She reckons not: a small word with a capital begins anew.
  if (/^(?:He|She|They|It|We|The|A|An|His|Her|Their|Its|One)$/.test(tokens[from]?.text ?? '')) return false;
  for (let k = from; k < tokens.length && k < from + 8; k += 1) {
    const token = tokens[k] as Token;
    // “Is it safe?” She is convinced …: what she is stands for itself.
    if (token.pos === 'PUNCT' || token.pos === 'AUX') return false;
    const form = cueOf(token.text.toLowerCase());
    if (form !== undefined && k > from) return /^(?:say|ask|tell)$/.test(form.cue.takes) && form.form !== 'base';
  }
  return false;
}
