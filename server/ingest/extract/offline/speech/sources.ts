// Past 250 lines because every way to name a source without a verb of saying stands in it, one beside the other.
import { heard } from './heard.ts';
import type { Frame, Item } from './items.ts';
import { speakers } from './nouns.ts';
import type { Occurrence } from './occurrence.ts';
import { isComma, isStop, isVerb, type Phrase, phraseEndingAt, phraseFrom, possessive } from './phrases.ts';
import { mainSubject } from './spokenOf.ts';
import { subjectBefore, verbGroupStart } from './subjectPhrases.ts';
import type { Voices } from './voices.ts';

const opinion =
  /^(?:view|opinion|words|telling|account|estimation|eyes|judgement|judgment|assessment|reckoning|estimate|estimates|count|version|phrase|tally|calculation|calculations|figures)$/;
const saying = /^(?:saying|telling|describing|calling|warning|stating|arguing|claiming|having)$/;

type Rule = (
  items: readonly Item[],
  at: number,
  voices: Voices,
  before: Occurrence | undefined,
) => Occurrence | undefined;
/** Voices that no verb of saying brings, by the word that does: “according to X”, “in X's words”, “X was quoted as saying”. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  [
    'according',
    (items, at, voices) =>
      items[at + 1]?.lower === 'to' && !isManner(items, at) ? fromPhrase(items, at, at + 2, voices) : undefined,
  ],
  // “The letter, per Ott, was lost”
  [
    'per',
    (items, at, voices) =>
      isComma(items[at - 1]) && (items[at + 1]?.kind === 'name' || items[at + 1]?.lower === 'the')
        ? fromPhrase(items, at, at + 1, voices)
        : undefined,
  ],
  ['in', inTheWords],
  // “It stood by its president's words”
  [
    'by',
    (items, at, voices, before) =>
      at === 0 || !/^\p{L}{4,}$/u.test(items[at - 1]?.text ?? '') ? inTheWords(items, at, voices, before) : undefined,
  ],
  ['to', (items, at, voices, before) => inTheWords(items, at, voices, before) ?? inTheEyes(items, at, voices)],
  ['for', inTheEyes],
  ['heard', heardOf],
  ['hears', heardOf],
  ['told', heard],
  ...['asked', 'pressed', 'questioned', 'quizzed', 'challenged'].map((word): [string, Rule] => [word, askedBy]),
  ['as', asPut],
  ...['quoted', 'cited', 'quoting', 'recorded', 'quotes', 'cites', 'citing'].map((word): [string, Rule] => [
    word,
    quotedAsSaying,
  ]),
]);
export const sourceWords: readonly string[] = [...rules.keys()];

export function sourceOccurrence(
  { items }: Frame,
  at: number,
  voices: Voices,
  before: Occurrence | undefined,
): Occurrence | undefined {
  const item = items[at] as Item;
  return item.kind === 'word' ? rules.get(item.lower)?.(items, at, voices, before) : undefined;
}

function occurrence(
  items: readonly Item[],
  voices: Voices,
  subject: Phrase,
  rest: Pick<Occurrence, 'first' | 'after'> &
    Partial<Occurrence> & { readonly cueFrom: number; readonly cueTo: number },
): Occurrence | undefined {
  const voice = voices.of(items, subject);
  if (voice === null) return undefined;
  const { cueFrom, cueTo, ...given } = rest;
  const [a, b] = [items[cueFrom] as Item, items[cueTo] as Item];
  return {
    voice,
    via: [],
    stance: 'affirms',
    takes: 'according',
    sure: false,
    cue: {
      start: a.start,
      end: b.end,
      text: items
        .slice(cueFrom, cueTo + 1)
        .map((i) => i.text)
        .join(' '),
    },
    subject,
    shared: false,
    inverted: false,
    ...given,
  };
}

/** “was done according to the rules”: how, and nobody's words. */
const isManner = (items: readonly Item[], at: number): boolean => {
  const p = at > 0 && !isComma(items[at - 1]) ? phraseFrom(items, at + 2) : null;
  return p !== null && manner.test(items[p.head]?.lower ?? '');
};
const manner =
  /^(?:rules?|plans?|schedule|procedures?|needs?|taste|size|custom|tradition|principles?|instructions?|law|laws|standards?|income|age|rank|merit|regulations?)$/;

const isPerson = (voices: Voices, id: string): boolean => voices.entity(id)?.types.includes('Person') === true;

function fromPhrase(
  items: readonly Item[],
  first: number,
  from: number,
  voices: Voices,
  cueEnd = from,
): Occurrence | undefined {
  const subject = phraseFrom(items, from) ?? takenForVerb(items, from);
  if (subject === null) return undefined;
  // “according to Minister of Land and Water Lena Ott”
  const second = items[subject.last + 1]?.lower === 'and' ? phraseFrom(items, subject.last + 2) : null;
  if (
    second !== null &&
    speakers.has(items[subject.head]?.lower ?? '') &&
    isPerson(voices, items[second.last]?.entity ?? '') &&
    second.last > second.first
  )
    return fromPhrase(items, first, second.last, voices, from);
  const beside = items[subject.last + 1];
  const next = isComma(beside) ? phraseFrom(items, subject.last + 2) : null;
  // “according to the lead author, Lena Ott, …”
  // “according to the think tank the Ott Institute”
  const [article, called] = [items[subject.last + 1], items[subject.last + 2]];
  if (article?.lower === 'the' && called?.kind === 'name' && items[subject.head]?.kind === 'word')
    return fromPhrase(items, first, subject.last + 2, voices, cueEnd);
  const named =
    next !== null &&
    items[next.head]?.kind === 'name' &&
    items[subject.head]?.kind === 'word' &&
    (isComma(items[next.last + 1]) || isStop(items[next.last + 1]))
      ? next
      : subject;
  return occurrence(items, voices, named, { first, after: named.last + 1, cueFrom: first, cueTo: cueEnd - 1 });
}

/** “according to court papers”, “according to records”: “to” makes verbs of them for a tagger. */
function takenForVerb(items: readonly Item[], from: number): Phrase | null {
  if (!isVerb(items[from])) return null;
  const rest = phraseFrom(items, from + 1);
  return rest === null ? { first: from, last: from, head: from } : { ...rest, first: from };
}

/** “The union thinks otherwise: in its view …”: the union's, whoever else is named. */
function introduced(items: readonly Item[], at: number, voices: Voices): string | null {
  const main = items[at - 1]?.text === ':' ? mainSubject(items) : null;
  const voice = main !== null && main.last < at && voices.speaks(items, main) ? voices.of(items, main) : null;
  return voice !== null && !isPerson(voices, voice) ? voice : null;
}

/** “in the words of X”, “in X's view”, “by X's own count”, “by the count of X” */
function inTheWords(
  items: readonly Item[],
  at: number,
  voices: Voices,
  before: Occurrence | undefined,
): Occurrence | undefined {
  for (let k = at + 1; k <= at + 7 && k < items.length; k += 1) {
    const i = items[k] as Item;
    if (i.kind === 'quote' || isStop(i) || isComma(i) || (isVerb(i) && i.lower !== 'telling')) return undefined;
    if (!opinion.test(i.lower)) continue;
    const own = items[k - 1]?.lower === 'own' ? k - 1 : k;
    if (items[k + 1]?.lower === 'of' && items[at + 1]?.lower !== 'in') {
      const done = fromPhrase(items, at, k + 2, voices);
      return done !== undefined && done.subject !== null && voices.speaks(items, done.subject) ? done : undefined;
    }
    const owner = items[own - 1];
    const subject =
      owner === undefined
        ? null
        : /^'s?$/.test(owner.lower)
          ? phraseEndingAt(items, own - 2)
          : possessive.test(owner.lower)
            ? { first: own - 1, last: own - 1, head: own - 1 }
            : null;
    if (subject === null || subject.first <= at) return undefined;
    // “The agency says the bank is short: by its count …”: whoever speaks counts.
    const counts = before !== undefined && items[subject.head]?.lower === 'its' && !isPerson(voices, before.voice);
    const told = items[subject.head]?.lower === 'its' ? introduced(items, at, voices) : null;
    const voice = counts ? before.voice : (told ?? items[subject.head]?.entity ?? voices.of(items, subject));
    if (
      voice === null ||
      !(
        items[subject.head]?.entity != null ||
        possessive.test(items[subject.head]?.lower ?? '') ||
        voices.speaks(items, subject)
      )
    )
      return undefined;
    const cue = {
      start: items[at]?.start ?? 0,
      end: i.end,
      text: items
        .slice(at, k + 1)
        .map((x) => x.text)
        .join(' '),
    };
    return {
      voice,
      via: [],
      stance: 'affirms',
      takes: 'according',
      sure: false,
      first: at,
      after: k + 1,
      cue,
      subject,
      shared: false,
      inverted: false,
    };
  }
  return undefined;
}

/** “For Lena Ott, the bridge is a symbol of waste”: a person's view, at the head of a sentence. */
function inTheEyes(items: readonly Item[], at: number, voices: Voices): Occurrence | undefined {
  if (at > 0) return undefined;
  const subject = phraseFrom(items, 1);
  const person = subject === null ? null : items[subject.head]?.entity;
  if (subject === null || person == null || !voices.entity(person)?.types.includes('Person')) return undefined;
  let comma = subject.last + 1;
  // “To Lena Ott, who built it, …”
  if (isComma(items[comma]) && /^(?:who|whose)$/.test(items[comma + 1]?.lower ?? ''))
    for (comma += 1; comma < items.length && !isComma(items[comma]); comma += 1);
  const then = isComma(items[comma]) ? phraseFrom(items, comma + 1) : null;
  const verb = then === null ? undefined : items[then.last + 1];
  if (items[0]?.lower === 'to' && then !== null)
    return occurrence(items, voices, subject, { first: 0, after: comma + 1, cueFrom: 0, cueTo: 0 });
  // A clause about what something is, not about what is done for somebody.
  if (!/^(?:is|are|was|were|remains)$/.test(verb?.lower ?? '')) return undefined;
  return occurrence(items, voices, subject, { first: 0, after: comma + 1, cueFrom: 0, cueTo: 0 });
}

function heardOf(items: readonly Item[], at: number, voices: Voices): Occurrence | undefined {
  return heardFrom(items, at, voices) ?? heard(items, at, voices);
}

/** “The court heard from Lena Ott that …” */
function heardFrom(items: readonly Item[], at: number, voices: Voices): Occurrence | undefined {
  const subject = items[at + 1]?.lower === 'from' ? phraseFrom(items, at + 2) : null;
  if (subject === null || items[subject.last + 1]?.lower !== 'that') return undefined;
  return occurrence(items, voices, subject, {
    first: 0,
    after: subject.last + 2,
    takes: 'say',
    sure: true,
    cueFrom: at,
    cueTo: at + 1,
  });
}

/** “Asked by Lena Ott, for the bank, whether she had signed, …” */
function askedBy(items: readonly Item[], at: number, voices: Voices): Occurrence | undefined {
  const subject = at === 0 && items[1]?.lower === 'by' ? phraseFrom(items, 2) : null;
  if (subject === null || !voices.speaks(items, subject)) return undefined;
  for (let k = subject.last + 1; k < items.length && k < subject.last + 8; k += 1) {
    const i = items[k] as Item;
    if (isVerb(i) || i.kind === 'quote' || isStop(i)) return undefined;
    if (/^(?:whether|if|why|how)$/.test(i.lower))
      return occurrence(items, voices, subject, {
        first: 0,
        after: k,
        takes: 'ask',
        sure: true,
        cueFrom: 0,
        cueTo: 0,
        ...upToComma(items, k),
      });
  }
  return undefined;
}

/** “… whether it swayed, Ott left”: the question ends where the sentence begins. */
function upToComma(items: readonly Item[], from: number): Pick<Occurrence, 'content'> {
  const to = items.findIndex((i, k) => k > from && isComma(i) && i.text === ',');
  return to < 0 ? {} : { content: { from, to } };
}

/** “as X put it”, “as X has it” */
function asPut(items: readonly Item[], at: number, voices: Voices): Occurrence | undefined {
  const subject = phraseFrom(items, at + 1);
  if (subject === null) return undefined;
  let verb = subject.last + 1;
  while (items[verb]?.pos === 'ADV' || items[verb]?.lower === 'later' || items[verb]?.lower === 'once') verb += 1;
  if (!/^(?:put|puts|has|had|sees|saw|tells|told)$/.test(items[verb]?.lower ?? '') || items[verb + 1]?.lower !== 'it')
    return undefined;
  return occurrence(items, voices, subject, { first: at, after: verb + 2, cueFrom: verb, cueTo: verb + 1 });
}

/** “Y quoted X as saying”, “X was quoted by Y as saying”, “X, quoted by Y, said” */
function quotedAsSaying(items: readonly Item[], at: number, voices: Voices): Occurrence | undefined {
  const start = verbGroupStart(items, at);
  const passive = items.slice(start, at).some((i) => /^(?:is|are|was|were|been|be)$/.test(i.lower));
  const by = items[at + 1]?.lower === 'by';
  const object = phraseFrom(items, by ? at + 2 : at + 1);
  const as = object === null || (passive && !by) ? at + 1 : object.last + 1;
  const says = items[as]?.lower === 'as' && saying.test(items[as + 1]?.lower ?? '');
  if (!says) return undefined;
  const after = items[as + 2]?.lower === 'that' ? as + 3 : as + 2;
  const agent = object === null || (passive && !by) ? null : object;
  const subject = passive ? subjectBefore(items, start) : object;
  if (subject === null) return undefined;
  const carrier = passive ? (by ? agent : null) : subjectBefore(items, start);
  const via = carrier === null ? null : voices.of(items, carrier);
  const first = passive ? subject.first : carrier === null ? start : carrier.first;
  return occurrence(items, voices, subject, {
    first,
    after,
    via: via === null ? [] : [via],
    sure: items[as + 2] !== undefined && !isComma(items[as + 2]) && !isStop(items[as + 2]),
    cueFrom: at,
    cueTo: as + 1,
  });
}

/** “…, citing X” and “…, quoting X” after a report: whom the reporter passes on. */
export function citedVoice(
  frame: Frame,
  at: number,
  voices: Voices,
): { readonly voice: string; readonly last: number } | undefined {
  const { items } = frame;
  const subject = phraseFrom(items, at + 1);
  if (subject === null || !voices.speaks(items, subject)) return undefined;
  const voice = voices.of(items, subject);
  return voice === null ? undefined : { voice, last: subject.last };
}
