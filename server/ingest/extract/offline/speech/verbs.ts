import { afterCue } from './after.ts';
import { type Complement, complement } from './complement.ts';
import { type CueForm, cueOf } from './cues.ts';
import type { Frame, Item } from './items.ts';
import type { Occurrence } from './occurrence.ts';
import {
  isComma,
  isStop,
  isTime,
  isVerb,
  type Phrase,
  phraseEndingAt,
  phraseFrom,
  subjectBefore,
  verbGroupStart,
} from './phrases.ts';
import type { Voices } from './voices.ts';

const beForm = /^(?:is|are|was|were|be|been|being|'s|'re)$/;
const modal = /^(?:would|will|could|can|should|must|may|might|'d|'ll)$/;
const negation = /^(?:not|n't|never)$/;

/** A cue verb of a frame with whom it is said of and where its content lies; undefined where it reports nobody's words. */
export function verbOccurrence(
  { items }: Frame,
  verb: number,
  voices: Voices,
  before: Occurrence | undefined,
): Occurrence | undefined {
  const item = items[verb] as Item;
  const form = item.kind === 'word' ? cueOf(item.lower) : undefined;
  if (form === undefined || !isUsedAsVerb(items, verb, form)) return undefined;
  const start = verbGroupStart(items, verb);
  const group = items.slice(start, verb).map((i) => i.lower);
  if (
    form.form === 'past' &&
    start === verb &&
    items[verb + 1]?.lower === 'by' &&
    !/^(?:phone|telephone|email|e-mail|text|video|letter)$/.test(items[verb + 2]?.lower ?? '')
  )
    return undefined;
  if (form.form === 'past' && group.some((w) => beForm.test(w))) return passive(items, verb, voices, form);
  const stance = stanceOf(form, group);
  if (stance === undefined) return undefined;
  const found = subjectOf(items, verb, start, form, voices, before);
  if (found === undefined || items[found.first - 1]?.lower === 'if' || items[found.first - 1]?.lower === 'whether')
    return undefined;
  const { subject, shared, inverted, first } = found;
  if (!mayBeVoice(items, subject, form, voices)) return undefined;
  const voice = voices.of(items, subject);
  if (voice === null) return undefined;
  const opened = first > 0 && (isComma(items[first - 1]) || items[first - 1]?.kind === 'quote');
  const behind = inverted ? behindInverted(items, subject) : undefined;
  const after = behind === undefined ? afterCue(items, verb, form.cue.takes) : { at: behind, that: false, told: [] };
  const rest: Complement | null =
    behind === undefined ? complement(items, verb, form, after, stance, opened) : { at: behind, sure: false, stance };
  if (rest === null) return undefined;
  return {
    voice,
    via: [
      ...carriers(items, after.told, voices),
      ...openingCarriers(items, first, voices),
      ...citedBy(items, start, subject, voices),
    ],
    stance: rest.stance,
    takes: form.cue.takes,
    first,
    after: rest.at,
    sure: rest.sure,
    cue: { start: item.start, end: item.end, text: item.text },
    subject,
    shared,
    inverted,
  };
}

/** Taggers take “claims”, “notes”, “reports” for nouns; what stands around them tells. */
function isUsedAsVerb(items: readonly Item[], verb: number, form: CueForm): boolean {
  const item = items[verb] as Item;
  const [before, next] = [items[verb - 1], items[verb + 1]];
  if (/^(?:a|an|the|this|these|its|his|their|our|my|of|no|any|some)$/.test(before?.lower ?? '')) return false;
  if (item.pos !== 'VERB' && form.lemma === 'point' && next?.lower === 'out') return true;
  if (next?.lower === 'of' && form.lemma !== 'warn' && form.lemma !== 'complain')
    return form.lemma === 'tell' || form.lemma === 'speak';
  if (item.pos === 'VERB' || item.pos === 'AUX') return true;
  if (form.form === 'base') return false;
  if (form.form === 'past' || form.form === 'ing') return item.pos !== 'NOUN' || form.lemma === 'say';
  return (
    (before?.kind !== 'word' ||
      before.pos === 'PRON' ||
      isComma(before) ||
      (isStop(next) && items.slice(0, verb).some((i) => i.kind === 'quote'))) &&
    (next === undefined || next.kind !== 'word' || next.lower === 'that' || /^(?:DET|PRON|PUNCT)$/.test(next.pos))
  );
}

function stanceOf(form: CueForm, group: readonly string[]): Occurrence['stance'] | undefined {
  const negated = group.some((w) => negation.test(w));
  if (!negated) return form.cue.stance;
  if (form.cue.stance === 'denies') return 'affirms';
  if (form.form === 'base' && group.some((w) => modal.test(w))) return 'declines';
  if (/^(?:believe|think|expect|accept|agree|feel|see)$/.test(form.lemma)) return 'denies';
  return form.cue.stance === 'affirms' ? undefined : form.cue.stance;
}

type Found = { subject: Phrase; shared: boolean; inverted: boolean; first: number };

function subjectOf(
  items: readonly Item[],
  verb: number,
  start: number,
  form: CueForm,
  voices: Voices,
  before: Occurrence | undefined,
): Found | undefined {
  if (form.form === 'past' || form.form === 's') {
    const inverted = invertedSubject(items, verb, start, form, voices);
    if (inverted !== undefined) return inverted;
  }
  const direct = items[start - 1];
  if (direct?.lower === 'to' && form.form === 'base') return governed(items, start - 1, before);
  const participle = form.form === 'ing' && start === verb;
  if (
    participle &&
    (direct === undefined || isComma(direct) || /^(?:and|by|while|before|after|but|CCONJ)$/.test(direct.lower))
  )
    return shareSubject(items, verb, isComma(direct) ? start - 1 : Math.max(start - 1, 0), before);
  const subject = subjectBefore(items, start);
  if (subject !== null) {
    const whole = firstOfTwo(items, subject);
    return { subject: whole, shared: false, inverted: false, first: ownStart(items, whole, start) };
  }
  if (/^(?:and|but|or|then)$/.test(direct?.lower ?? '') || isComma(direct))
    return shareSubject(items, verb, start - 1, before);
  return relative(items, start);
}

/** “Lena Ott and Tom Hale said”: the first of them. */
function firstOfTwo(items: readonly Item[], subject: Phrase): Phrase {
  if (items[subject.first - 1]?.lower !== 'and' || items[subject.head]?.kind !== 'name') return subject;
  const other = phraseEndingAt(items, subject.first - 2);
  return other !== null && other.first === 0 && items[other.head]?.kind === 'name'
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
  if (isComma(left) && !items.slice(0, start).some((i) => isVerb(i) || i.kind === 'quote')) return undefined;
  if (start !== verb || !opens || !/^(?:say|hold|ask|tell)$/.test(form.cue.takes)) return undefined;
  const subject = phraseFrom(items, verb + 1);
  if (subject === null || isTime(items[subject.head]) || !voices.speaks(items, subject)) return undefined;
  const next = items[subject.last + 1];
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
    !isTime(next)
  )
    return undefined;
  if (form.cue.takes !== 'say' && left?.kind !== 'quote') return undefined;
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

function behindInverted(items: readonly Item[], subject: Phrase): number {
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
      !/^(?:went|goes|going|continued|continues|took|takes|used|uses|wrote|writes|returned|rose|stood|paused|seemed|appeared|came|began)$/.test(
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

/** A further verb takes the subject of the one before: of the last report, else of the sentence. */
function shareSubject(
  items: readonly Item[],
  verb: number,
  first: number,
  before: Occurrence | undefined,
): Found | undefined {
  if (before?.subject != null && before.subject.first < verb)
    return { subject: before.subject, shared: true, inverted: false, first };
  for (let k = 0; k < verb; k += 1) {
    if (!isVerb(items[k])) continue;
    const start = verbGroupStart(items, k);
    const subject = subjectBefore(items, Math.min(start, k));
    if (subject !== null) return { subject, shared: true, inverted: false, first };
  }
  return undefined;
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

/** “was quoted as saying”, “were told by the ministry that” are read elsewhere; any other passive has no voice. */
function passive(items: readonly Item[], verb: number, voices: Voices, form: CueForm): Occurrence | undefined {
  if (items[verb + 1]?.lower !== 'by') return undefined;
  const subject = phraseFrom(items, verb + 2);
  if (subject === null || !voices.speaks(items, subject)) return undefined;
  const voice = voices.of(items, subject);
  const item = items[verb] as Item;
  const that = items[subject.last + 1]?.lower === 'that';
  const as = items[subject.last + 1]?.lower === 'as';
  if (voice === null || !(that || (as && form.cue.takes === 'name'))) return undefined;
  const cue = { start: item.start, end: item.end, text: item.text };
  const first = as ? 0 : verbGroupStart(items, verb);
  return {
    voice,
    via: [],
    stance: form.cue.stance,
    takes: form.cue.takes,
    first,
    after: subject.last + 2,
    sure: true,
    cue,
    subject,
    shared: false,
    inverted: false,
  };
}

const plainly =
  /^(?:say|tell|write|add|argue|insist|testify|admit|joke|quip|recall|explain|reply|respond|deny|tweet|warn|caution|complain|concede)$/;
/** Weak cues need a subject that can speak; “the chart shows” reports nobody. */
function mayBeVoice(items: readonly Item[], subject: Phrase, form: CueForm, voices: Voices): boolean {
  const head = items[subject.head] as Item;
  if (head.lower === 'it' && (plainly.test(form.lemma) || form.cue.takes === 'name' || form.cue.takes === 'do'))
    return true;
  if (/^(?:it|there|this|that|which|what|nothing|something|everything)$/.test(head.lower) && head.entity === null)
    return false;
  if (isTime(head)) return false;
  return (
    voices.speaks(items, subject) ||
    (plainly.test(form.lemma) && (head.pos !== 'NUM' || items[subject.head + 1]?.lower === 'of'))
  );
}

/** “In an interview with Delta Radio, …”, “Speaking to Delta Radio, …” */
function openingCarriers(items: readonly Item[], first: number, voices: Voices): string[] {
  for (let k = 0; k < first && k < 8; k += 1) {
    if (!/^(?:interview|speaking|talking|conversation|comments|remarks|statement)$/.test(items[k]?.lower ?? ''))
      continue;
    for (let to = k + 1; to < first && to < k + 5; to += 1) {
      const p = /^(?:with|to)$/.test(items[to]?.lower ?? '') ? phraseFrom(items, to + 1) : null;
      if (p !== null) return carriers(items, [p], voices);
    }
  }
  return [];
}

/** “Delta Radio cited Lena Ott, who warned”: the radio carries her words. */
function citedBy(items: readonly Item[], start: number, subject: Phrase, voices: Voices): string[] {
  const verb = subject.first - 1;
  if (
    items[start - 1]?.lower !== 'who' ||
    !/^(?:cited|cites|quoted|quotes|interviewed)$/.test(items[verb]?.lower ?? '')
  )
    return [];
  const carrier = subjectBefore(items, verbGroupStart(items, verb));
  const voice = carrier === null ? null : voices.of(items, carrier);
  return voice === null ? [] : [voice];
}

/** Outlets among those it was told to. */
function carriers(items: readonly Item[], told: readonly Phrase[], voices: Voices): string[] {
  const outlets = told.flatMap((p) =>
    items
      .slice(p.first, p.last + 1)
      .flatMap((i) => (i.entity !== null && voices.entity(i.entity)?.types.includes('Outlet') ? [i.entity] : [])),
  );
  return [...new Set(outlets)];
}
