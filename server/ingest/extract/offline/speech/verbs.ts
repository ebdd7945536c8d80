// Past 250 lines because every way a verb can report is weighed in one place; what each of them asks is beside this file.
import { afterCue } from './after.ts';
import { carriers, citedBy, openingCarriers } from './carriers.ts';
import { complement, withholding } from './complement.ts';
import { type CueForm, cueOf } from './cues.ts';
import type { Frame, Item } from './items.ts';
import { speakers } from './nouns.ts';
import type { Complement, Occurrence } from './occurrence.ts';
import { passive } from './passive.ts';
import { closesSpeech, isComma, isTime, type Phrase, phraseFrom } from './phrases.ts';
import { setDown } from './setDown.ts';
import { mainSubject } from './spokenOf.ts';
import { type State, stateAt } from './states.ts';
import { verbGroupStart } from './subjectPhrases.ts';
import { behindInverted, subjectOf } from './subjects.ts';
import { besideQuotation, isUsedAsVerb } from './usedAsVerb.ts';
import type { Voices } from './voices.ts';

const beForm = /^(?:is|are|was|were|be|been|being|'s|'re)$/;
const modal = /^(?:would|will|could|can|should|must|may|might|'d|'ll)$/;
const medium = /^(?:phone|telephone|email|e-mail|text|video|letter|message|fax|radio|videolink|link|post)$/;
/** Verbs that one who keeps something back would not do. */
const unwilling: ReadonlySet<string> = new Set(
  `say tell confirm comment disclose reveal specify state explain predict speculate estimate characterise characterize
  describe discuss elaborate name identify give provide share release answer admit acknowledge concede know guess commit
  rule indicate mention detail clarify accept agree deny verify`.split(/\s+/),
);
const negation = /^(?:not|n't|never)$/;

/** A cue verb of a frame with whom it is said of and where its content lies; undefined where it reports nobody's words. */
export function verbOccurrence(
  { items }: Frame,
  verb: number,
  voices: Voices,
  before: Occurrence | undefined,
): Occurrence | undefined {
  const item = items[verb] as Item;
  const state = stateAt(items, verb);
  if (state !== undefined) return stateOccurrence(items, verb, voices, before, state);
  const known = item.kind === 'word' ? cueOf(item.lower) : undefined;
  const form = known !== undefined && isUsedAsVerb(items, verb, known) ? known : besideQuotation(items, verb);
  if (form === undefined) return undefined;
  // “a statement provided to Delta Radio”
  if (form.lemma === 'provide' && items[verb + 1]?.pos === 'ADP') return undefined;
  const start = verbGroupStart(items, verb);
  const group = [...items.slice(start, verb).map((i) => i.lower), ...norBefore(items, start)];
  if (
    form.form === 'past' &&
    // “the plan, first reported by Delta Radio”
    !group.some((w) => /^(?:has|have|had|'d|'ve|did)$/.test(w) || beForm.test(w)) &&
    (items[verb + 1]?.lower === 'by' || (items[verb + 1]?.kind === 'quote' && items[verb + 2]?.lower === 'by')) &&
    !medium.test(items[phraseFrom(items, verb + 2)?.head ?? -1]?.lower ?? '')
  )
    return undefined;
  // “then, when shown the minutes, …”
  if (
    form.form === 'past' &&
    items[start - 1]?.kind !== 'name' &&
    /^(?:when|if|until|unless)$/.test(items[verb - 1]?.lower ?? '')
  )
    return undefined;
  if (form.form === 'past' && group.some((w) => beForm.test(w))) return passive(items, verb, voices, form);
  const stance = stanceOf(form, group, items[verb + 1]?.lower === 'that');
  if (stance === undefined) return undefined;
  const found = subjectOf(items, verb, start, form, voices, before);
  if (
    found === undefined ||
    /^(?:if|whether|unless)$/.test(items[found.first - 1]?.lower ?? '') ||
    (items[found.first - 1]?.lower === 'what' && form.cue.takes !== 'name')
  )
    return undefined;
  const { subject, shared, inverted } = found;
  // “disputes a claim by Delta, which said”: Delta's own words, and no part of what is disputed
  const apart =
    before?.takes === 'do' && /^(?:which|who)$/.test(items[start - 1]?.lower ?? '') && isComma(items[start - 2]);
  const first = apart ? start - 1 : found.first;
  // “nobody told them that …”, “no minister has said …”: so nothing was said
  if (items[subject.first]?.lower === 'no') return undefined;
  if (/^(?:nobody|no-one|everyone|everybody)$/.test(items[subject.head]?.lower ?? '')) return undefined;
  if (!mayBeVoice(items, subject, form, voices) && !quotes(items, subject, verb)) return undefined;
  // “the worst he had read”: people read, statements read out
  if (
    form.lemma === 'read' &&
    /^(?:i|we|he|she|they|you)$/.test(items[subject.head]?.lower ?? '') &&
    !closesSpeech(items[first - 1])
  )
    return undefined;
  const pronoun = items[subject.head]?.pos === 'PRON' && subject.first === subject.last;
  // “The bank disputes the sum, which it puts at 5m”: the bank does
  const same =
    before !== undefined && items[subject.head]?.lower === 'it' && items[subject.first - 1]?.lower === 'which';
  // “The plaintiffs allege fraud, which they say cost them”
  const many =
    before !== undefined &&
    items[subject.head]?.lower === 'they' &&
    /s$/.test(voices.entity(before.voice)?.nouns[0] ?? '');
  const own = many || (same && isBody(before, voices)) ? before.voice : itself(items, subject, before, voices);
  const voice =
    own ??
    (pronoun ? ofSubject(items, subject, voices) : null) ??
    voices.of(items, subject) ??
    (pronoun ? (sameVoice(items, subject, before, voices) ?? spokenBefore(items, subject, voices)) : null);
  if (voice === null) return undefined;
  const opened =
    first > 0 &&
    (form.cue.strict
      ? closesSpeech(items[first - 1])
      : isComma(items[first - 1]) || items[first - 1]?.kind === 'quote');
  const behind = inverted ? behindInverted(items, subject) : undefined;
  const after = behind === undefined ? afterCue(items, verb, form.cue.takes) : { at: behind, that: false, told: [] };
  const rest: Complement | null =
    behind === undefined
      ? (complement(items, verb, form, after, stance, opened) ??
        setDown(items, verb, form, subject, stance) ??
        (saidWithin(items, first, after.at) ? { at: after.at, sure: true, stance } : null) ??
        (form === known ? null : { at: after.at, sure: false, stance }))
      : { at: behind, sure: false, stance };
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

/** “a law that farmers say will ruin them”: what is said of the law goes on behind. */
const saidWithin = (items: readonly Item[], first: number, at: number): boolean => {
  const verb = items[at];
  return (
    /^(?:that|which|who)$/.test(items[first - 1]?.lower ?? '') &&
    (verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !/(?:ing|en)$/.test(verb.lower)))
  );
};

/** “Nor would she say”: what stands before the subject belongs to the verb. */
function norBefore(items: readonly Item[], start: number): string[] {
  const aux = items[start - 2];
  return items[start - 3]?.lower === 'nor' && aux !== undefined && modal.test(aux.lower) ? [aux.lower, 'not'] : [];
}

/** “The slogan reads: ‘No fees’”, “‘Shame!’ the crowd shouted”: right beside a quotation anything can be its voice. */
const quotes = (items: readonly Item[], subject: Phrase, verb: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(items[subject.head]?.pos ?? '') &&
  !isTime(items[subject.head]) &&
  (items[verb + 1]?.kind === 'quote' ||
    // “which users describe as ‘slow’”
    (items[verb + 1]?.lower === 'as' && items[verb + 2]?.kind === 'quote') ||
    (/^[:,]$/.test(items[verb + 1]?.text ?? '') && items[verb + 2]?.kind === 'quote') ||
    closesSpeech(items[subject.first - 1]) ||
    closesSpeech(items[verb - 1]));

/** A pronoun that nobody before explains is whoever spoke before it in the sentence, if it can be. */
function sameVoice(
  items: readonly Item[],
  subject: Phrase,
  before: Occurrence | undefined,
  voices: Voices,
): string | null {
  if (before === undefined) return null;
  const person = voices.entity(before.voice)?.types.includes('Person') === true;
  return /^(?:he|she)$/.test(items[subject.head]?.lower ?? '') === person ? before.voice : null;
}

/** “Her deputy is less coy: ‘No,’ he said”: the unnamed one that the sentence is about. */
function ofSubject(items: readonly Item[], { first, head }: Phrase, voices: Voices): string | null {
  const own = items[head];
  if (own?.kind !== 'word' || !/^s?he$/.test(own.lower)) return null;
  const main = mainSubject(items);
  const who = main === null ? undefined : items[main.head];
  return main !== null && main.last < first && who?.kind === 'word' && speakers.has(who.lower)
    ? voices.of(items, main)
    : null;
}

/** “The regulator has opened an inquiry, it said”: whom the sentence is about. */
function spokenBefore(items: readonly Item[], { first, head }: Phrase, voices: Voices): string | null {
  if (!/^(?:it|they)$/.test(items[head]?.lower ?? '')) return null;
  const main = mainSubject(items);
  return main !== null && main.last < first && voices.speaks(items, main) ? voices.of(items, main) : null;
}

const isBody = ({ voice }: Occurrence, voices: Voices): boolean =>
  voices.entity(voice)?.types.includes('Person') === false;

/** “The bank said it did not discuss clients”, “rejected what it called a slur”: the bank, where nothing else is named between. */
function itself(
  items: readonly Item[],
  { first, head }: Phrase,
  before: Occurrence | undefined,
  voices: Voices,
): string | null {
  const pronoun = items[head];
  if (before === undefined || pronoun?.lower !== 'it' || first < before.after || !isBody(before, voices)) return null;
  const opens = before.after === first;
  const between = items.slice(before.after, first);
  return opens || (pronoun.entity === null && between.every((i) => /^(?:what|something|that)$/.test(i.lower)))
    ? before.voice
    : null;
}

/** “is adamant that …”, “cast doubt on …”: read as one verb would be. */
function stateOccurrence(
  items: readonly Item[],
  verb: number,
  voices: Voices,
  before: Occurrence | undefined,
  { start, form, rest, content }: State,
): Occurrence | undefined {
  const found = subjectOf(items, verb, start, form, voices, before);
  const item = items[verb] as Item;
  if (found === undefined || !mayBeVoice(items, found.subject, form, voices)) return undefined;
  const voice = itself(items, found.subject, before, voices) ?? voices.of(items, found.subject);
  if (voice === null) return undefined;
  return {
    voice,
    via: [],
    stance: rest.stance,
    takes: form.cue.takes,
    first: found.first,
    after: rest.at,
    sure: true,
    cue: { start: item.start, end: item.end, text: item.text },
    subject: found.subject,
    ...(content === undefined ? {} : { content }),
    shared: found.shared,
    inverted: false,
  };
}

function stanceOf(
  form: CueForm,
  group: readonly string[],
  /** “did not deny that …” says something, “did not dispute the count” leaves it open. */
  denied: boolean,
): Occurrence['stance'] | undefined {
  const negated = group.some((w) => negation.test(w));
  const withheld = form.cue.stance === 'declines' && withholding.test(form.lemma);
  if (!negated) return withheld ? undefined : form.cue.stance;
  // “did not share the data” is a deed, “would not share” an answer
  if (withheld && !group.some((w) => modal.test(w)) && !/^(?:discuss|elaborate|name|identify)$/.test(form.lemma))
    return undefined;
  if (form.cue.stance === 'denies' || form.cue.stance === 'questions') return denied ? 'affirms' : undefined;
  // “would not object if …”: what is not done
  if (form.form === 'base' && group.some((w) => modal.test(w)))
    return unwilling.has(form.lemma) ? 'declines' : undefined;
  if (/^(?:believe|think|expect|accept|feel|see|recogni[sz]e)$/.test(form.lemma)) return 'denies';
  return form.cue.stance === 'affirms' ? undefined : form.cue.stance;
}

const plainly =
  /^(?:say|tell|write|add|argue|insist|testify|admit|joke|quip|recall|explain|reply|respond|deny|tweet|warn|caution|complain|concede|accuse|allege|blame|promise|vow|insist|acknowledge|confess|deny)$/;
const telling = /^(?:find|conclude|recommend|suggest|show|estimate|reveal|indicate|report|list|record|project)$/;
/** Weak cues need a subject that can speak; “the chart shows” reports nobody. */
function mayBeVoice(items: readonly Item[], subject: Phrase, form: CueForm, voices: Voices): boolean {
  const head = items[subject.head] as Item;
  if (
    head.lower === 'it' &&
    (closesSpeech(items[subject.first - 1]) ||
      plainly.test(form.lemma) ||
      form.cue.takes === 'name' ||
      form.cue.takes === 'do')
  )
    return true;
  // “A report came out. It finds that …”, “The office said so. It would not specify …”
  if (head.lower === 'it' && head.entity === null) {
    const meant = voices.of(items, subject);
    const work = meant !== null && voices.entity(meant)?.types.includes('Work') === true;
    if (work ? telling.test(form.lemma) : meant !== null && meant === voices.spokeLast() && form.form === 'base')
      return true;
  }
  if (/^(?:it|there|this|that|which|what|nothing|something|everything)$/.test(head.lower) && head.entity === null)
    return false;
  if (isTime(head)) return false;
  if (head.kind === 'word' && head.pos === 'PROPN' && form.cue.takes === 'say') return true;
  return (
    voices.speaks(items, subject) ||
    (plainly.test(form.lemma) &&
      (head.pos !== 'NUM' || items[subject.head + 1]?.lower === 'of' || (head.lower === 'one' && subject.first === 0)))
  );
}
