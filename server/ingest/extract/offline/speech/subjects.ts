// Past 250 lines because every place where the subject of a report may stand is looked at in one order.
import { asSubject, closesDash, isReduced, ownObject, subjectBehind } from './asides.ts';
import type { CueForm } from './cues.ts';
import type { Item } from './items.ts';
import type { Occurrence } from './occurrence.ts';
import { paperAt, paperSays } from './papers.ts';
import { isComma, isStop, isTime, isVerb, type Phrase, phraseEndingAt, phraseFrom, possessive } from './phrases.ts';
import { subjectBefore, verbGroupStart } from './subjectPhrases.ts';
import type { Voices } from './voices.ts';

type Found = { subject: Phrase; shared: boolean; inverted: boolean; first: number };

export function subjectOf(
  items: readonly Item[],
  verb: number,
  start: number,
  form: CueForm,
  voices: Voices,
  before: Occurrence | undefined,
): Found | undefined {
  // “…, say people who were there”
  const many = form.form === 'base' && /^(?:say|argue|claim|warn|insist|believe|reckon|think)$/.test(form.lemma);
  if (form.form === 'past' || form.form === 's' || many) {
    const inverted = invertedSubject(items, verb, start, form, voices);
    if (inverted !== undefined) return inverted;
  }
  const direct = items[start - 1];
  if (direct?.lower === 'to' && form.form === 'base') return governed(items, start - 1, before);
  const participle = form.form === 'ing' && start === verb;
  const main = participle && verb === 0 ? subjectBehind(items, verb) : null;
  if (main !== null) return { subject: main, shared: true, inverted: false, first: verb };
  if (
    participle &&
    (direct === undefined ||
      isComma(direct) ||
      /^(?:and|by|while|before|after|but|to|in|without|into|when|of)$/.test(direct.lower))
  )
    return shareSubject(items, verb, isComma(direct) ? start - 1 : Math.max(start - 1, 0), before);
  // “insists it is safe, then concedes that it sways”
  if (before !== undefined && items.slice(start, verb).some((i) => i.lower === 'then') && isComma(direct))
    return shareSubject(items, verb, start - 1, before);
  const found = asSubject(items, start) ?? subjectBefore(items, start);
  // “the president of the union, who said”: no union is who
  const body = found !== null && direct?.lower === 'who' && voices.entity(items[found.head]?.entity ?? '');
  const subject =
    found !== null && body && !body.types.includes('Person') ? (phraseEndingAt(items, found.last) ?? found) : found;
  const paper = participle && paperSays.test(form.lemma) ? paperAt(items, verb - 1) : null;
  if (paper !== null) return { subject: paper, shared: false, inverted: false, first: paper.first };
  // “Additional reporting: …” is nobody's report; “with Ott saying that …” is.
  if (participle && items[(subject?.first ?? 0) - 1]?.lower !== 'with') return undefined;
  if (subject !== null) {
    // “Ott, asked whether …, left”: she was asked.
    if (
      form.form === 'past' &&
      start === verb &&
      isComma(direct) &&
      subject.last === start - 2 &&
      isReduced(items, verb)
    )
      return undefined;
    // “a paper—reported here for the first time—details”
    if (form.form === 'past' && start === verb && direct?.text === '—' && closesDash(items, verb)) return undefined;
    const whole = firstOfTwo(items, subject);
    // “who has promised it and who called it a ruin”: a second report of the same subject
    const who = items.slice(whole.last + 1, start).findLastIndex((i) => /^(?:who|which)$/.test(i.lower));
    const joined = whole.last + 1 + who;
    if (who > 0 && /^(?:and|but|or)$/.test(items[joined - 1]?.lower ?? ''))
      return { subject: whole, shared: true, inverted: false, first: joined - 1 };
    return { subject: whole, shared: false, inverted: false, first: ownStart(items, whole, start) };
  }
  if (/^(?:and|but|or|then)$/.test(direct?.lower ?? '') || isComma(direct))
    return shareSubject(items, verb, start - 1, before);
  return relative(items, start);
}

/** “Lena Ott and Tom Hale said”: the first of them. */
function firstOfTwo(items: readonly Item[], subject: Phrase): Phrase {
  if (items[subject.first - 1]?.lower !== 'and') return subject;
  const other = phraseEndingAt(items, subject.first - 2);
  if (other === null) return subject;
  // “Ott and Hale said”, “Ott and her team hope”
  const named = items[other.head]?.kind === 'name';
  // “…, medics and the mayor said”: nothing but those who say it stands there
  return named
    ? other.first === 0
      ? { ...other, last: subject.last }
      : subject
    : isComma(items[other.first - 1]) && !isTime(items[other.head])
      ? { ...other, last: subject.last }
      : subject;
}

/** Where the attribution begins: at its subject, or at the “as” or “and” before it. */
function ownStart(items: readonly Item[], subject: Phrase, verb: number): number {
  if (subject.last >= verb) return verb;
  return items[subject.first - 1]?.lower === 'as' ? subject.first - 1 : subject.first;
}

/** “…, said Lena Ott” */
function invertedSubject(
  items: readonly Item[],
  verb: number,
  start: number,
  form: CueForm,
  voices: Voices,
): Found | undefined {
  const left = items[start - 1];
  const opens = left === undefined || left.kind === 'quote' || isComma(left) || /^(?:as|so)$/.test(left.lower);
  // “Counsel for the bank, Lena Ott, said Tom Hale had left”: nothing was said yet.
  const wordless = isComma(left) && !items.slice(0, start).some((i) => isVerb(i) || i.kind === 'quote');
  if (start !== verb || !opens || !/^(?:say|hold|ask|tell)$/.test(form.cue.takes)) return undefined;
  const subject = phraseFrom(items, verb + 1);
  if (subject === null || isTime(items[subject.head]) || !voices.speaks(items, subject)) return undefined;
  const next = items[subject.last + 1];
  // … but “Not so, said Ott: it had left” has said that much.
  const behind = items[nameBeside(items, subject).last + 1];
  // “The levy, argues Ott, punishes the poor”
  const within = isComma(next) && isVerb(items[subject.last + 2]) && isComma(left);
  if (wordless && !within && next?.text !== ':' && !isStop(next) && !(isStop(behind) && isComma(next)))
    return undefined;
  if (isVerb(next) && left?.kind !== 'quote') return undefined;
  const closes =
    next === undefined ||
    isStop(next) ||
    isComma(next) ||
    (next.kind === 'quote' && left?.kind === 'quote') ||
    /^[:(]$/.test(next.text);
  if (
    !closes &&
    !/^(?:in|on|at|during|after|who|while|as|when|from|to|last|earlier|yesterday|adding|through|via|by|about|of)$/.test(
      next.lower,
    ) &&
    !isTime(next) &&
    !(left?.kind === 'quote' && (/^(?:ADP|ADV|SCONJ)$/.test(next.pos) || /(?:ed|ing)$/.test(next.lower)))
  )
    return undefined;
  if (form.cue.takes !== 'say' && left?.kind !== 'quote') return undefined;
  // “The bank, in May, announced its opposition to the bid”
  if (isComma(left) && ownObject.test(form.lemma) && possessive.test(items[subject.first]?.lower ?? ''))
    return undefined;
  return {
    subject: nameBeside(items, subject),
    shared: false,
    inverted: true,
    first: left?.lower === 'as' ? start - 1 : verb,
  };
}

/** “said the lead author, Lena Ott”: of a common noun with a name beside it, the name. */
function nameBeside(items: readonly Item[], subject: Phrase): Phrase {
  if (items[subject.head]?.kind === 'name' || !isComma(items[subject.last + 1])) return subject;
  const beside = phraseFrom(items, subject.last + 2);
  return beside !== null && items[beside.head]?.kind === 'name' && !isVerb(items[beside.last + 1])
    ? { ...beside, first: subject.first }
    : subject;
}

export function behindInverted(items: readonly Item[], subject: Phrase): number {
  let at = subject.last + 1;
  while (
    at < items.length &&
    !isComma(items[at]) &&
    !isStop(items[at]) &&
    items[at]?.kind !== 'quote' &&
    items[at]?.text !== ':'
  )
    at += 1;
  return at;
}

/** “went on to say”, “used the visit to warn”: the subject of what governs it. “asked her to explain” is no report. */
function governed(items: readonly Item[], to: number, before: Occurrence | undefined): Found | undefined {
  for (let k = to - 1; k >= 0 && k > to - 8; k -= 1) {
    const i = items[k] as Item;
    if (isComma(i) || i.kind === 'quote') return undefined;
    if (i.kind !== 'word' || i.pos !== 'VERB') continue;
    if (
      !/^(?:went|goes|going|continued|continues|took|takes|used|uses|wrote|writes|returned|rose|stood|paused|seemed|appeared|came|began|emailed|called|rang|phoned|texted|tweeted|posted|intervened|hastened|hurried|rushed|moved|stepped|spoke|responded|replied)$/.test(
        i.lower,
      )
    )
      return undefined;
    const start = verbGroupStart(items, k);
    const subject = subjectBefore(items, start);
    if (subject !== null) return { subject, shared: false, inverted: false, first: subject.first };
    return shareSubject(items, k, start, before);
  }
  return undefined;
}

/** A further verb takes the subject of the one before: of the last report, else of the nearest verb that has one. */
function shareSubject(
  items: readonly Item[],
  verb: number,
  first: number,
  before: Occurrence | undefined,
): Found | undefined {
  if (before?.subject != null && before.takes !== 'according' && before.subject.first < verb) {
    // “The lawyer says that the judge rose, held it up and asked”: another tense, another subject.
    const within = isTensed(items[verb]) && otherTense(items, before, verb) ? nearest(items, verb, before.after) : null;
    if (within !== null) return { subject: within, shared: true, inverted: false, first };
    return { subject: before.subject, shared: true, inverted: false, first };
  }
  const subject = nearest(items, verb, 0) ?? before?.subject ?? null;
  return subject === null ? undefined : { subject: firstOfTwo(items, subject), shared: true, inverted: false, first };
}

/** The subject of the nearest verb before that has one, not left of `from`: rather one right before its verb. */
function nearest(items: readonly Item[], verb: number, from: number): Phrase | null {
  let across: Phrase | null = null;
  for (let k = verb - 1; k > from; k -= 1) {
    if (!isVerb(items[k]) || items[k]?.lower.endsWith('ing') === true) continue;
    const start = verbGroupStart(items, k);
    const subject = subjectBefore(items, start, from);
    if (subject === null || (from === 0 && subordinate.test(items[subject.first - 1]?.lower ?? ''))) continue;
    if (items[subject.head]?.lower === 'there') continue;
    if (subject.last === start - 1 || items[subject.head]?.kind === 'name') return subject;
    across ??= subject;
  }
  return across;
}

const subordinate =
  /^(?:that|whether|if|who|which|because|as|while|when|after|before|since|although|though|what|how|why)$/;
const isTensed = (i: Item | undefined): boolean => i !== undefined && !i.lower.endsWith('ing');
/** “says” before “asked”, “told” before “had asked”: what the report tells of came earlier. */
function otherTense(items: readonly Item[], before: Occurrence, verb: number): boolean {
  const cue = items.findIndex((i) => i.start === before.cue.start);
  const tense = (at: number): string => {
    const group = items.slice(verbGroupStart(items, at), at).map((i) => i.lower);
    if (group.includes('had')) return 'had';
    if (group.some((w) => /^(?:has|have|'s|'ve)$/.test(w))) return 'now';
    return items[at]?.lower.endsWith('s') === true || group.some((w) => /^(?:does|do|is|are)$/.test(w))
      ? 'now'
      : 'past';
  };
  if (cue < 0) return false;
  const [outer, inner] = [tense(cue), tense(verb)];
  return inner === 'had' ? outer !== 'had' : outer === 'now' && inner === 'past';
}

/** “people who had attended said” */
function relative(items: readonly Item[], start: number): Found | undefined {
  for (let k = start - 1; k > 0 && k > start - 8; k -= 1) {
    const i = items[k] as Item;
    if (isComma(i) || i.kind === 'quote') return undefined;
    if (!/^(?:who|that|which)$/.test(i.lower)) continue;
    const subject = phraseEndingAt(items, k - 1);
    return subject === null ? undefined : { subject, shared: false, inverted: false, first: subject.first };
  }
  return undefined;
}
