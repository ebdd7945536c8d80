import type { Speech } from '../../reading.ts';
import type { Content, Told } from './content.ts';
import type { Frame, Item, Scene } from './items.ts';
import { isComma, isStop, isVerb, type Phrase, phraseFrom } from './phrases.ts';
import { mainSubject } from './spokenOf.ts';
import { subjectBefore, verbGroupStart } from './subjectPhrases.ts';
import type { Voices } from './voices.ts';

export type Said = Pick<Speech, 'speaker' | 'via' | 'stance' | 'cue'>;
export const nobody: Said = { speaker: null, via: [], stance: 'affirms', cue: null };

export type Place = { readonly frame: Frame; readonly at: number; readonly index: number };
export type Around = {
  readonly scene: Scene;
  readonly told: readonly Told[];
  readonly place: ReadonlyMap<number, Place>;
  readonly said: ReadonlyMap<number, Said>;
  readonly voices: Voices;
};
/** Whose words a quotation is; `whole`: its sentence goes on with what the one before reported. */
type Guess = { readonly said: Said; readonly whole: boolean };

/** A quotation that no cue brings: by what stands beside it, what its clause is about, what stands before it. */
export function guessed(all: Around, quote: number, { frame, at, index }: Place): Guess | undefined {
  const { voices } = all;
  // “until the owner ‘releases’ him”: a verb in marks
  const [left, right] = [frame.items[at - 1], frame.items[at + 1]];
  const word = !/\s/.test(frame.items[at]?.text ?? '');
  if (word && left?.pos === 'NOUN' && /^(?:PRON|DET)$/.test(right?.pos ?? '')) return undefined;
  const own = beside(frame.items, at, voices) ?? ofClause(frame.items, at, voices);
  if (own !== undefined) return { said: own, whole: false };
  const reply = isReply(frame.items, at);
  const alone = standsAlone(frame.items) || reply;
  // A word in a sentence that reports nobody
  if (!alone && word) return undefined;
  const before = around(all, quote, alone);
  if (before !== undefined) return { said: before, whole: !alone && isText(all.scene, frame) };
  const about = mainSubject(frame.items);
  const said = alone || about === null || index === 0 ? undefined : by(voiceOf(frame.items, about, voices));
  const next = alone && !reply && !word ? nextPerson(all, index, frame, voices) : null;
  if (next !== null) return { said: by(next) ?? nobody, whole: false };
  const only = said ?? (alone || !isText(all.scene, frame) ? undefined : by(onlyPerson(frame.items, voices)));
  return only === undefined ? undefined : { said: only, whole: false };
}

/** “‘Never,’ came the reply.” */
const isReply = (items: readonly Item[], at: number): boolean =>
  at === 0 &&
  /^(?:came|comes|was|is)$/.test(items[1]?.lower ?? '') &&
  items[2]?.lower === 'the' &&
  /^(?:reply|answer|response|retort|riposte|verdict)$/.test(items[3]?.lower ?? '');

/** “‘Nobody came.’ Lena Ott is 52.”: who the next sentence of the paragraph is about. */
function nextPerson({ told, scene }: Around, index: number, { paragraph }: Frame, voices: Voices): string | null {
  const next = told[index + 1]?.frame;
  if (next === undefined || next.paragraph !== paragraph || next.inside !== null || !isText(scene, next)) return null;
  const about = mainSubject(next.items);
  const head = about === null ? undefined : next.items[about.head];
  return head !== undefined && about?.first === 0 && isPerson(head, voices) ? head.entity : null;
}

/** The one person of a sentence that has no other: “‘We are sound’: that was the message from Lena Ott.” */
function onlyPerson(items: readonly Item[], voices: Voices): string | null {
  const [first, ...others] = new Set(
    items.flatMap((i) => (i.entity !== null && isPerson(i, voices) ? [i.entity] : [])),
  );
  return first === undefined || others.length > 0 ? null : first;
}

const by = (speaker: string | null): Said | undefined => (speaker === null ? undefined : { ...nobody, speaker });

/** Nouns of what somebody says: of “Lena Ott's answer” it is her who speaks. */
const utterance =
  /^(?:response|answer|reply|verdict|retort|riposte|advice|message|words|comment|comments|reaction|conclusion|view|opinion|explanation|excuse|defence|defense|motto|slogan|summary|description|warning|question|complaint|joke|line|account|remark|assessment|plea|promise|argument|theory|version|name|phrase|word|term|headline|recommendation|request|statement|testimony|speech)s?$/;

/** The voice of a phrase that can speak, or of whose answer it is. */
function voiceOf(items: readonly Item[], phrase: Phrase, voices: Voices): string | null {
  if (!utterance.test(items[phrase.head]?.lower ?? ''))
    return voices.speaks(items, phrase) ? voices.of(items, phrase) : null;
  for (let k = phrase.head - 1; k >= phrase.first; k -= 1) {
    const i = items[k] as Item;
    const owner: Phrase | null =
      /^'s?$/.test(i.lower) && k > phrase.first
        ? { first: phrase.first, last: k - 1, head: k - 1 }
        : /^(?:his|her|its|their)$/.test(i.lower)
          ? { first: k, last: k, head: k }
          : null;
    if (owner !== null && (voices.speaks(items, owner) || owner.first === owner.last)) return voices.of(items, owner);
  }
  const from = phraseFrom(items, phrase.head + 2);
  if (/^(?:of|from|by)$/.test(items[phrase.head + 1]?.lower ?? '') && from !== null)
    return voiceOf(items, from, voices);
  return voices.speaks(items, phrase) ? voices.of(items, phrase) : null;
}

/** “Lena Ott: ‘…’”, “‘…’ – Lena Ott, head of the bank”, “‘…’: Lena Ott on the bank” */
function beside(items: readonly Item[], at: number, voices: Voices): Said | undefined {
  // “‘Never’ was his verdict.”
  if (at === 0 && /^(?:was|is|came|comes)$/.test(items[1]?.lower ?? '')) {
    const p = phraseFrom(items, 2);
    const voice = p !== null && utterance.test(items[p.head]?.lower ?? '') ? voiceOf(items, p, voices) : null;
    if (voice !== null) return by(voice);
  }
  if (items[at - 1]?.text === ':' || items[at - 1]?.text === '?') {
    const verb = items.findIndex((i, k) => k < at && isVerb(i));
    const p = verb < 0 ? phraseFrom(items, 0) : mainSubject(items.slice(0, at));
    const voice = p === null ? null : voiceOf(items, p, voices);
    if (voice !== null) return by(voice);
  }
  if ((isComma(items[at + 1]) || items[at + 1]?.text === ':') && !items.slice(at + 2).some(isVerb)) {
    const p = phraseFrom(items, at + 2);
    if (p !== null && voices.speaks(items, p)) return by(voices.of(items, p));
  }
  return undefined;
}

/** “The letter speaks of ‘our agreement’”, “Ott was ‘as certain as can be’”: words of who, or what, the clause is about. */
function ofClause(items: readonly Item[], at: number, voices: Voices): Said | undefined {
  for (let verb = at - 1; verb > 0 && verb > at - 16; verb -= 1) {
    const i = items[verb] as Item;
    if (i.text === ';') return undefined;
    const named = items[isComma(items[verb - 1]) ? verb - 2 : verb - 1]?.entity != null;
    if (!isVerb(i) && !(i.kind === 'word' && /(?:s|ed)$/.test(i.lower) && named)) continue;
    const subject = subjectBefore(items, verbGroupStart(items, verb));
    const voice = subject === null ? null : voiceOf(items, subject, voices);
    if (voice !== null) return by(voice);
  }
  return undefined;
}

/** A quotation goes on from the one before it, or belongs to who the sentence before reports or is about. */
function around({ scene, told, place, said, voices }: Around, quote: number, alone: boolean): Said | undefined {
  const own = place.get(quote);
  const q = scene.quotes[quote];
  if (own === undefined || q === undefined || q.within !== null || !isText(scene, own.frame)) return undefined;
  const before = told[own.index - 1];
  if (before === undefined || before.frame.inside !== null || !isText(scene, before.frame)) return undefined;
  const items = before.frame.items;
  const last = items.findLast((i) => i.kind === 'quote');
  const lastSaid = last === undefined ? undefined : said.get(last.quote);
  const goesOn = last !== undefined && scene.quotes[last.quote]?.goesOn === true;
  const sameParagraph = before.frame.paragraph === own.frame.paragraph;
  if (!sameParagraph && !(alone && (goesOn || before.frame.paragraph === own.frame.paragraph - 1))) return undefined;
  if (lastSaid !== undefined && lastSaid.speaker !== null) {
    const asked = !sameParagraph && !goesOn && /\?["”’'»]?$/.test(last?.text ?? '');
    const hailed = !goesOn && isHailed(scene, quote, lastSaid.speaker, voices);
    return {
      ...(((asked || hailed) && otherSpeaker(said, last?.quote ?? 0, lastSaid.speaker)) || lastSaid),
      cue: null,
    };
  }
  const spoken = outermost(before)?.occurrence;
  const answers = alone && spoken?.takes === 'ask' ? askedOf(items, spoken, voices) : null;
  if (answers !== null) return by(answers);
  if (spoken !== undefined) return { ...nobody, speaker: spoken.voice, via: spoken.via };
  if (!alone) return undefined;
  const verb = items.findIndex(isVerb);
  const subject = verb < 0 ? phraseFrom(items, 0) : mainSubject(items);
  const about = subject === null ? null : voiceOf(items, subject, voices);
  if (about !== null) return by(about);
  return by(items.findLast((i) => isPerson(i, voices))?.entity ?? null);
}

/** “I cannot recall it, Ms Ott.”: not her words */
function isHailed({ quotes, reading }: Scene, quote: number, speaker: string, voices: Voices): boolean {
  const q = quotes[quote];
  const who = voices.entity(speaker);
  if (q === undefined || who?.types.includes('Person') !== true) return false;
  const surname = /\p{L}[\p{L}'’-]*$/u.exec(who.name)?.[0] ?? '';
  const end = reading.text.slice(q.start, q.end).replace(/[.?!,…]+$/, '');
  return surname !== '' && new RegExp(`, (?:\\p{Lu}\\p{L}*\\.? )?${surname}$`, 'u').test(end);
}

/** “Ott asked Hale whether …”, “Ott asks whether he …”: whoever was asked answers in the next words. */
function askedOf(items: readonly Item[], { cue, voice, after }: Content['occurrence'], voices: Voices): string | null {
  const verb = items.findIndex((i) => i.start === cue.start);
  const whom = phraseFrom(items, verb + 1);
  const asked = whom !== null && whom.last < after && voices.speaks(items, whom) ? voices.of(items, whom) : null;
  if (asked !== null && asked !== voice) return asked;
  const other = items.slice(after).find((i) => i.entity !== null && i.entity !== voice && isPerson(i, voices));
  return other?.entity ?? null;
}

/** Whoever spoke last before the asker answers. */
function otherSpeaker(said: ReadonlyMap<number, Said>, quote: number, asker: string): Said | undefined {
  for (let k = quote - 1; k >= 0 && k > quote - 8; k -= 1) {
    const s = said.get(k);
    if (s !== undefined && s.speaker !== null && s.speaker !== asker) return s;
  }
  return undefined;
}

/** The last report of a sentence that is not told within another. */
const outermost = ({ contents }: Told): Content | undefined =>
  contents.findLast(
    (c) =>
      !contents.some((o) => o !== c && o.parts.some((p) => p.from <= c.occurrence.first && c.occurrence.first < p.to)),
  );
const isPerson = (i: Item, voices: Voices): boolean =>
  i.kind !== 'quote' && i.entity !== null && voices.entity(i.entity)?.types.includes('Person') === true;
function isText({ reading }: Scene, { paragraph }: Frame): boolean {
  const p = reading.paragraphs[paragraph];
  // “NO ONE TO CALL” between paragraphs is a heading.
  return (
    p !== undefined && /^(?:text|list|caption)$/.test(p.kind) && /\p{Ll}/u.test(reading.text.slice(p.start, p.end))
  );
}
const standsAlone = (items: readonly Item[]) =>
  items.every((i) => i.kind === 'quote' || i.pos === 'PUNCT' || isStop(i));
