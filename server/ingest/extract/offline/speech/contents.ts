// Past 250 lines because where content lies, on either side of its cue, is decided in one order.
import { clauseFollows } from './clause.ts';
import type { Content, Stretch } from './content.ts';
import { cueOf } from './cues.ts';
import { behindDateline, deedBehind, saidOf } from './edges.ts';
import { contentEnd, isWhen } from './ends.ts';
import { clauseStart, goesOnBehind, isUnfinished, subordinateEnd } from './goesOn.ts';
import type { Frame, Item } from './items.ts';
import { isDocument } from './nounKinds.ts';
import type { Occurrence } from './occurrence.ts';
import { closesSpeech, isComma, isStop, isTime, isVerb } from './phrases.ts';
import { tellsWithin } from './toldWithin.ts';

/** For every report of a frame, its content. A report within another's content is its content too. */
export function contentsOf({ items }: Frame, occurrences: readonly Occurrence[]): Content[] {
  // “Nobody, she argues, has asked them.”: a later verb with nothing behind it reports nothing
  const own = occurrences.filter((o) => o.sure || !o.shared || !isStop(items[o.after]));
  const all = own.map((_, k) => contentOf(items, own, k));
  const said = all.filter((c) => tellsWithin(items, c, all)).map((c) => c.occurrence);
  return said.length === own.length ? all : said.map((_, k) => contentOf(items, said, k));
}

function contentOf(items: readonly Item[], all: readonly Occurrence[], k: number): Content {
  const occurrence = all[k] as Occurrence;
  const end = meanwhile(items, occurrence, contentEnd(items, occurrence.after, rightEnd(items, all, k)));
  const right = deedBehind(items, occurrence, subordinateEnd(items, occurrence, end));
  return { occurrence, parts: partsOf(items, occurrence, leftEnd(items, all, k), right) };
}

/** “denies strike on hospital as Delta demands inquiry”: what else goes on. */
function meanwhile(items: readonly Item[], { takes, after }: Occurrence, end: number): number {
  if (takes !== 'do') return end;
  // “disputes a claim by Delta, which said that …”: Delta's own words
  for (let k = after + 1; k < end; k += 1)
    if (isComma(items[k]) && /^(?:which|who)$/.test(items[k + 1]?.lower ?? '') && reports(items[k + 2])) return k;
  const as = items.findIndex((i, k) => k > after && k < end && i.lower === 'as' && clauseFollows(items, k + 1));
  return as > 0 && !items.slice(after, as).some((i) => i.pos === 'AUX' || i.kind === 'quote') ? as : end;
}

const reports = (i: Item | undefined): boolean => {
  const form = isVerb(i) ? cueOf(i?.lower ?? '') : undefined;
  return form !== undefined && form.form !== 'ing' && /^(?:say|tell)$/.test(form.cue.takes);
};

function partsOf(items: readonly Item[], o: Occurrence, left: number, right: number): Stretch[] {
  if (o.content !== undefined) return [tidy(items, o.content)].filter(filled);
  const next = items[o.after];
  const opened = items[o.first - 1];
  const relative = /^(?:that|which|who)$/.test(items[o.first - 1]?.lower ?? '') && o.sure && isVerb(next);
  const said =
    relative && /^(?:say|hold)$/.test(o.takes)
      ? { from: o.first - 1, to: o.first }
      : o.takes === 'name' && !o.shared
        ? saidOf(items, o)
        : null;
  if (said !== null) return [said, { from: o.after, to: right }].map((s) => tidy(items, s)).filter(filled);
  // “It is no spying, or so the makers argue, and …”
  if (opened?.lower === 'so' && items[o.first - 2]?.lower === 'or')
    return [tidy(items, { from: clauseStart(items, left, o.first - 2), to: o.first - 2 })].filter(filled);
  const quotedBefore = opened?.kind === 'quote' && !o.shared;
  const before = { from: quotedBefore ? quotationStart(items, o.first - 1, left) : left, to: o.first };
  const introduces = next?.text === ':' && o.after + 1 < right;
  // “Not so, said Ott: it had left.”: what stands before, and what follows the colon
  if (introduces && o.inverted && isComma(opened) && !quotedBefore)
    return [before, { from: o.after + 1, to: right }].map((s) => tidy(items, s)).filter(filled);
  // “…, and asked”: what stands before belongs to the verb before.
  const joins = o.shared && /^(?:and|but|then|or)$/.test(items[o.first]?.lower ?? '');
  const hasBefore =
    o.first > left && !introduces && !joins && (isComma(opened) || quotedBefore || items[o.first]?.lower === 'as');
  if (o.takes === 'according' && !(o.sure && items[o.after - 1]?.lower === 'that'))
    return aroundSource(items, o, { from: left, to: o.first }, right);
  if (quotedBefore && closesSpeech(opened)) return aroundQuotation(items, o, before, right);
  // “It has no proof, he stressed, that it fell”: both sides are one clause.
  const around = hasBefore && items[o.after - 1]?.lower === 'that' && isComma(items[o.after - 2]);
  if (o.sure && around) return [tidy(items, before), tidy(items, { from: o.after - 1, to: right })].filter(filled);
  if (o.sure) return [tidy(items, { from: o.after, to: right }), ...secondly(items, right)].filter(filled);
  const after = isComma(next) || next?.text === ':' ? { from: o.after + 1, to: right } : { from: o.after, to: right };
  if (!hasBefore) return [tidy(items, after)].filter(filled);
  const goesOn =
    isComma(next) && after.to > after.from && (isUnfinished(items, before) || !isTail(items, after.from, o.inverted));
  const quoted = items[after.from]?.kind === 'quote';
  // “On Tuesday, the bank agreed.”: when, and nothing said
  const answers = o.inverted && answer.test(items[left]?.lower ?? '');
  if (!goesOn && !quoted && !answers && !items.slice(left, o.first).some((i) => i.kind === 'quote' || isVerb(i)))
    return [];
  // “On May 3, Ott asked ‘how much it was’”
  const told = items.slice(left, o.first).some((i) => i.kind === 'quote' || isVerb(i));
  // “Commenting on the results, Ott said: ‘…’”
  if ((quoted || next?.text === ':') && !o.inverted && opening.test(items[left]?.lower ?? ''))
    return [tidy(items, after)].filter(filled);
  const whenever = items[left]?.pos === 'ADP' || isTime(items[left]) || isTime(items[left + 1]);
  if (quoted && !told && whenever && !o.inverted) return [tidy(items, after)].filter(filled);
  return (goesOn || quoted ? [before, after] : [before]).map((s) => tidy(items, s)).filter(filled);
}

const opening =
  /^(?:commenting|speaking|responding|reacting|replying|addressing|testifying|appearing|announcing|presenting|launching|welcoming|answering|asked)$/;

/** “Not true, countered Ott.” */
const answer =
  /^(?:not|no|yes|nonsense|rubbish|never|wrong|false|absolutely|hardly|maybe|perhaps|exactly|nothing|none|untrue|quite)$/;

/** “…,” she said in the hall, “…”: the quotation before, and one that goes on behind. */
function aroundQuotation(items: readonly Item[], o: Occurrence, before: Stretch, right: number): Stretch[] {
  const parts = [before];
  for (let k = o.after; k < right; k += 1) {
    const i = items[k] as Item;
    if (i.kind === 'quote' && (isComma(items[k - 1]) || /^[:.]$/.test(items[k - 1]?.text ?? '')))
      parts.push({ from: k, to: k + 1 });
  }
  return parts.map((s) => tidy(items, s)).filter(filled);
}

/** A quotation that stands by itself is all that was said; one built into a sentence is said with that sentence. */
function quotationStart(items: readonly Item[], last: number, left: number): number {
  let from = last;
  while (from > left && items[from - 1]?.kind === 'quote') from -= 1;
  const before = items[from - 1];
  return before === undefined || /^[:.;]$/.test(before.text) || isComma(before) ? from : left;
}

function aroundSource(items: readonly Item[], o: Occurrence, before: Stretch, right: number): Stretch[] {
  const opening = items
    .slice(before.from, before.to)
    .every((i) => /^(?:CCONJ|ADV|SCONJ|PUNCT)$/.test(i.pos) || i.lower === 'that');
  if (opening) {
    // What belongs to the name stands in commas of its own: “According to Lena Ott, head of the bank, …”
    let at = o.after;
    // “According to two people who have read it, …”
    if (/^(?:who|which)$/.test(items[at]?.lower ?? '')) {
      const comma = items.findIndex((i, k) => k > at && isComma(i));
      if (comma > 0 && comma < right) return [tidy(items, { from: comma + 1, to: right })].filter(filled);
    }
    let described = false;
    for (; at < right && !isComma(items[at]) && !isClauseStart(items, at, o.after); at += 1) {
      if (isVerb(items[at]) && !isParticiple(items, at)) break;
      described ||= isVerb(items[at]);
    }
    if (isComma(items[at])) at = described ? at + 1 : pastApposition(items, at, right);
    else at = o.after;
    return [tidy(items, { from: at, to: right })].filter(filled);
  }
  const unfinished = isUnfinished(items, before);
  let comma = o.after;
  // “It was, according to a guard who saw it, the third”
  if (unfinished) while (comma < right && !isComma(items[comma])) comma += 1;
  const quoted = items[comma + 1]?.kind === 'quote';
  const goesOn =
    isComma(items[comma]) &&
    comma + 1 < right &&
    (unfinished || quoted || isOfPaper(items, o, comma + 1) || !isTail(items, comma + 1, true));
  return (goesOn ? [before, { from: comma + 1, to: right }] : [before]).map((s) => tidy(items, s)).filter(filled);
}

/** “He seeks damages, according to the complaint, over his arrest”: no paper is described so. */
const isOfPaper = (items: readonly Item[], { subject }: Occurrence, at: number): boolean =>
  subject !== null &&
  items[subject.head]?.kind === 'word' &&
  isDocument(items[subject.head]?.lower ?? '') &&
  /^(?:over|for|because|with|without|against|despite|through)$/.test(items[at]?.lower ?? '');

/** “According to a timeline released by police, …” */
const isParticiple = (items: readonly Item[], at: number): boolean =>
  /(?:ed|en|own|wn|made|sent|held|seen|put)$/.test(items[at]?.lower ?? '') &&
  /^(?:by|in|to|for|on|from|with|last|this|at)$/.test(items[at + 1]?.lower ?? '');

/** “said the order was small, but that losing it would sting”: the second clause of the same report. */
function secondly(items: readonly Item[], right: number): Stretch[] {
  if (!isComma(items[right]) || items[right + 1]?.lower !== 'but' || items[right + 2]?.lower !== 'that') return [];
  return [tidy(items, { from: right + 3, to: contentEnd(items, right + 3, items.length) })];
}

const isClauseStart = (items: readonly Item[], at: number, from: number) => at > from && items[at]?.kind === 'quote';

function pastApposition(items: readonly Item[], comma: number, right: number): number {
  if (items[comma + 1]?.kind === 'quote') return comma + 1;
  if (/^(?:while|as|when|after|although|though|before|if|since|because)$/.test(items[comma + 1]?.lower ?? ''))
    return comma + 1;
  if (!isTail(items, comma + 1, true)) return comma + 1;
  for (let k = comma + 1; k < right; k += 1) if (isComma(items[k])) return k + 1;
  return comma + 1;
}

/** Whether what stands behind the attribution's comma is about the speaker or a further act, not content going on. */
function isTail(items: readonly Item[], at: number, inverted: boolean): boolean {
  const i = items[at];
  if (i === undefined || isStop(i) || isWhen(items, at)) return true;
  // “The account existed, he conceded, but had been closed”, “…, says Ott, and because …”
  if (goesOnBehind(items, at)) return false;
  if (
    /^(?:but|who|which|whose|where|when|after|while|as|speaking|referring|adding|citing|pointing|before|during|though|although|compared)$/.test(
      i.lower,
    )
  )
    return true;
  // “…, figures show, down from 41 million”
  if (/^(?:up|down)$/.test(i.lower) && items[at + 1]?.lower === 'from') return true;
  if (i.pos === 'VERB' && i.lower.endsWith('ing')) return true;
  if (!inverted) return false;
  // The rest of the name's description has no verb before the next comma.
  for (let k = at; k < items.length; k += 1) {
    if (isVerb(items[k])) return k > at && !/^(?:CCONJ|PRON)$/.test(i.pos) && !isFiniteVerb(items, k);
    if (isComma(items[k])) return !isVerb(items[k + 1]);
    if (isStop(items[k])) return true;
  }
  return true;
}

const isFiniteVerb = (items: readonly Item[], k: number) =>
  items[k]?.pos === 'AUX' || !/(?:ing|ed|en)$/.test(items[k]?.lower ?? '');

/** A report ends the one before where it stands beside it, and lies in its content where it depends on it. */
function rightEnd(items: readonly Item[], all: readonly Occurrence[], k: number): number {
  const own = all[k] as Occurrence;
  const opening = own.takes === 'according' && own.first <= 1;
  for (let n = k + 1; n < all.length; n += 1) {
    const next = all[n] as Occurrence;
    if (next.first < own.after) continue;
    // “fears what its president calls a verdict”
    if (items[own.after]?.lower === 'what' && next.takes === 'name') continue;
    // “According to Delta Radio, …, analysts say …”: the radio tells all of it.
    if (opening && !next.shared && next.takes !== 'according') continue;
    const opened = items[next.first - 1];
    const beside =
      next.shared ||
      isComma(opened) ||
      /^(?:and|but|while|or|;|though|although|whereas|yet)$/.test(opened?.lower ?? '') ||
      // “denied the attack after the army blamed them”: the writer tells when
      (/^(?:do|name)$/.test(own.takes) && when.test(opened?.lower ?? '')) ||
      // “dismissed as ‘fantasy’ a panel's finding that …”: what it dismissed
      (opened?.kind === 'quote' && !(own.takes === 'name' && items[own.after]?.lower === 'as')) ||
      next.takes === 'according';
    if (!beside) continue;
    let to = next.first;
    // “… – ‘and we have ships,’ it adds”: the quotation is the next one's.
    if (closesSpeech(opened) && !next.shared) to -= 1;
    while (
      to > own.after &&
      (isComma(items[to - 1]) ||
        /^(?:and|but|while|or|though|although|whereas|yet)$/.test(items[to - 1]?.lower ?? '') ||
        (/^(?:do|name)$/.test(own.takes) && when.test(items[to - 1]?.lower ?? '')))
    )
      to -= 1;
    // “disputes this: there was no letter, she wrote”
    for (let c = own.after + 1; c < to; c += 1) if (items[c]?.text === ':' && items[c + 1]?.kind !== 'quote') return c;
    return to;
  }
  return items.length;
}

/** Content before an attribution begins at the sentence, or behind what belongs to an earlier report beside it. */
function leftEnd(items: readonly Item[], all: readonly Occurrence[], k: number): number {
  const own = all[k] as Occurrence;
  let left = behindDateline(items, own.first);
  for (let at = left; at < own.first; at += 1) {
    const text = items[at]?.text;
    if (text === ';' || text === ':') left = at + 1;
  }
  return left;
}

const when = /^(?:after|before|when|as|since|once|until)$/;

const filled = (s: Stretch) => s.to > s.from;

/** Without the punctuation and joining words at its ends. */
function tidy(items: readonly Item[], { from, to }: Stretch): Stretch {
  let [a, b] = [from, to];
  while (
    a < b &&
    !(items[a]?.lower === 'that' && items[a + 1]?.kind === 'quote' && a === from && b === from + 2) &&
    // “That is at odds with it, Ott pointed out”
    !(items[a]?.lower === 'that' && items[a + 1]?.pos === 'AUX') &&
    (isComma(items[a]) || isStop(items[a]) || /^(?:and|but|that|[:)•*·▪])$/.test(items[a]?.lower ?? ''))
  )
    a += 1;
  while (
    b > a &&
    (isComma(items[b - 1]) ||
      isStop(items[b - 1]) ||
      /^(?:and|but|:|\()$/.test(items[b - 1]?.lower ?? '') ||
      (items[b - 1]?.text === ')' && !items.slice(a, b).some((i) => i.text === '(')))
  )
    b -= 1;
  return { from: a, to: b };
}
