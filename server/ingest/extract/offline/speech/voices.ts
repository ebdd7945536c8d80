// Past 250 lines because whom a phrase means is decided in one order, over what all sentences before have told.
import anyAscii from 'any-ascii';
import type { Named, Names, Reading } from '../../reading.ts';
import { typeOfNoun } from '../names/typeOfNoun.ts';
import { chiefCompany, headOf, ownerOf, speakingTypes, titled } from './headVoice.ts';
import type { Item } from './items.ts';
import { anybody, mayBe, mayStandFor } from './mayMean.ts';
import { areSeveral, canSpeak, isDocument, typeOf } from './nounKinds.ts';
import { groups, speakers } from './nouns.ts';
import { closesSpeech, isVerb, type Phrase } from './phrases.ts';
import { countBefore, type Place, placesByWord } from './places.ts';

/** Where a sentence stands: who “I” is in it, whether it is a headline, whether it opens an answer. */
type Where = {
  readonly me: string | null;
  readonly inHeadline: boolean;
  readonly answers: boolean;
  /** The first of two people whom the sentence before names together. */
  readonly pair: string | null;
  /** Whether somebody in the sentence before says, denies or contradicts something. */
  readonly spoken: boolean;
  /** Whom the paragraph before ends with. */
  readonly above: string | null;
};

/** Whom noun phrases speak of, and the unnamed voices met so far. */
export type Voices = {
  readonly of: (items: readonly Item[], phrase: Phrase) => string | null;
  /** Whether the phrase is somebody, or a document, that can say something. */
  readonly speaks: (items: readonly Item[], phrase: Phrase) => boolean;
  readonly entity: (id: string) => Named | undefined;
  /** Tells who spoke last, and where that sentence ends, for pronouns that coreference left open. */
  readonly spoke: (id: string, at: number) => void;
  readonly spokeLast: () => string | null;
  /** Tells whom the sentence before, in the same paragraph, is about, those first who are likelier meant. */
  readonly enter: (about: readonly string[], where: Where) => void;
  /** Somebody whom the text names later: “…, court hears”. */
  readonly heard: () => string;
  /** The outlet named last before this place, and not long before. */
  readonly outletBefore: (start: number) => string | null;
  /** Every place that names a person, in order. */
  readonly people: () => readonly Place[];
  readonly unnamed: () => readonly Named[];
};

export const heardLater = 'unnamed-somebody-heard';
const emptyWord =
  /^(?:a|an|the|this|that|these|those|some|another|its|his|her|their|our|my|one|several|many|other|new|unnamed|anonymous|'s)$/;

export function openVoices(names: Names, { text, paragraphs }: Reading): Voices {
  const byId = new Map(names.entities.map((e) => [e.id, e]));
  const unnamed = new Map<string, Named>();
  const byNoun = new Map<string, string>();
  // Who signs an article is nobody that it speaks of.
  const bylines = paragraphs.filter(
    (p) => p.kind === 'meta' || /^(?:by|words|photos?|reporting)\b[: ]/i.test(text.slice(p.start, p.start + 12)),
  );
  let line = 0;
  /** Asked in the order of the text. */
  const signs = (start: number) => {
    while (line < bylines.length && (bylines[line]?.end ?? 0) <= start) line += 1;
    return (bylines[line]?.start ?? Number.POSITIVE_INFINITY) <= start;
  };
  const placesOf = (type: string): Place[] =>
    names.entities
      .flatMap((e) => (e.types.includes(type) ? e.mentions.map((m) => ({ start: m.start, id: e.id })) : []))
      .sort((a, b) => a.start - b.start);
  const outlets = placesOf('Outlet');
  const people = placesOf('Person').filter(({ start }) => !signs(start));
  const heads = placesByWord(names);
  const callings = new Map<string, string[]>();
  for (const e of names.entities)
    for (const noun of new Set(e.types.some((t) => /^(?:Place|Country|System)$/.test(t)) ? [] : e.nouns))
      callings.set(noun, [...(callings.get(noun) ?? []).slice(0, 1), e.id]);
  let last: string | null = null;
  const said: Place[] = [];
  /** Nobody who speaks only further on is meant: quotations are looked through again when the whole text is known. */
  const lastBefore = (start: number): string | null => said[countBefore(said, start) - 1]?.id ?? null;
  let lastWork: string | null = null;
  let before: readonly string[] = [];
  let self: string | null = null;
  let mainCompany: string | null = null;
  let heading = false;
  let asked = false;
  let pair: string | null = null;
  let spoken = false;
  let above: string | null = null;
  /** Whom “she” means throughout an answer. */
  let meant: { readonly word: string; readonly id: string } | null = null;

  const unnamedOf = (items: readonly Item[], { first, last, head }: Phrase): string | null => {
    const own = items.slice(first, last + 1);
    const noun = items[head]?.lower ?? '';
    const definite = /^(?:the|that|this|its|his|her|their)$/.test(own[0]?.lower ?? '');
    const bare = own.filter((i) => !emptyWord.test(i.lower));
    const known = byNoun.get(noun);
    if (known !== undefined && definite && bare.length <= 1) return known;
    const words = own
      .map((i) => i.text)
      .join(' ')
      .replace(/ (['’]s?)(?= |$)/g, '$1')
      .replace(/ ([-‑]) /g, '$1');
    const slug = anyAscii((bare.length === 0 ? own.slice(-1) : bare).map((i) => i.text).join('-'))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    if (slug === '') return null;
    const id = `unnamed-${slug}`.slice(0, 80).replace(/-+$/, '');
    if (!unnamed.has(id))
      unnamed.set(id, {
        id,
        types: [typeOf(noun)],
        name: words.replace(/^The /, ''),
        aliases: [],
        mentions: [],
        gender: areSeveral(noun) ? 'plural' : null,
        nouns: [noun],
      });
    byNoun.set(noun, id);
    return id;
  };

  const of = (items: readonly Item[], phrase: Phrase): string | null => {
    const head = titled(items, phrase, byId) ?? headOf(items, phrase);
    if (head === undefined) return null;
    // “A report by Delta Bank came out. It finds …”: the report
    if (head.kind === 'reference' && head.lower === 'it') {
      const [about] = before;
      if (about !== undefined && (byId.get(about) ?? unnamed.get(about))?.types.includes('Work')) return about;
    }
    if (asked && /^s?he$/.test(head.lower)) {
      const about = byId.get(before[0] ?? '') ?? unnamed.get(before[0] ?? '');
      if (about !== undefined && (unnamed.has(about.id) ? mayBe(about, head.lower) : mayStandFor(about, head.lower))) {
        meant = { word: head.lower, id: about.id };
        return about.id;
      }
    }
    if (meant?.word === head.lower && head.kind !== 'name') return meant.id;
    // “A council spokesman said … He added …”
    if (head.kind === 'reference' && /^s?he$/.test(head.lower)) {
      const about = unnamed.get(before[0] ?? '');
      if (about !== undefined && (spoken || about.id === last) && mayBe(about, head.lower)) return about.id;
    }
    // “A council spokesperson said … They added …”
    if (head.lower === 'they' && spoken && phrase.first === phrase.last) {
      const about = unnamed.get(before[0] ?? '');
      if (about?.id === last && /person$/.test(about?.nouns[0] ?? '')) return last;
    }
    if (head.entity !== null) return head.entity;
    if (head.lower === 'i' && phrase.first === phrase.head) return self;
    if (/^(?:they|both)$/.test(head.lower) && phrase.first === phrase.last && pair !== null) return pair;
    if (pronoun.test(head.lower) && phrase.first === phrase.head) return standsFor(head);
    const owner = ownerOf(items, phrase, byId);
    if (owner !== null) return owner;
    const definite = /^(?:the|this|that)$/.test(items[phrase.first]?.lower ?? '');
    // A headline leaves articles out: “Agency denies …”
    if (heading && !definite) {
      const meant = inHeading(items, phrase, head);
      if (meant !== null) return meant;
    }
    if (part.test(head.lower) && lastWork !== null) return lastWork;
    const body = definite && phrase.last - phrase.first === 1 ? bodyNamed(head) : null;
    if (body !== null) return body;
    // “the company”, “the Dutch chip maker”
    const described =
      phrase.head === phrase.last &&
      trade.test(head.lower) &&
      items
        .slice(phrase.first + 1, phrase.last)
        .some((i) => byId.get(i.entity ?? '')?.types.includes('Country') === true);
    if (
      definite &&
      (described || (phrase.last - phrase.first === 1 && plainTrade.test(head.lower))) &&
      !byNoun.has(head.lower)
    ) {
      mainCompany ??= chiefCompany(names);
      if (mainCompany !== '' && isNamedBefore(mainCompany, head)) return mainCompany;
    }
    const called = definite ? (callings.get(head.lower) ?? []).filter((id) => isNamedBefore(id, head)) : [];
    if (called.length === 1 && called[0] !== undefined && !byNoun.has(head.lower)) return called[0];
    // “the witness”, “the deputy”, of whom the text has spoken by name
    const [, beside] = items.slice(phrase.first);
    // “the second witness”, “the Belarusian minister”
    const nation = phrase.last > phrase.first && byId.get(beside?.entity ?? '')?.types.includes('Country') === true;
    const adjective = phrase.last - phrase.first === 2 && (beside?.pos === 'ADJ' || nation);
    const office =
      phrase.last - phrase.first === 1 || adjective || (head.pos === 'PROPN' && phrase.head - phrase.first === 1);
    if (definite && office && byNoun.has(head.lower) && byId.has(byNoun.get(head.lower) ?? ''))
      return byNoun.get(head.lower) ?? null;
    // Companies, too, operate, own and supply.
    const perhapsFirm =
      /^(?:operator|developer|supplier|contractor|vendor|maker|manufacturer|provider|retailer|builder|producer|owner|publisher|broker|trader|dealer|buyer|seller|client|customer)$/;
    if (
      definite &&
      office &&
      speakers.has(head.lower) &&
      head.lower !== 'head' &&
      !perhapsFirm.test(head.lower) &&
      !byNoun.has(head.lower)
    ) {
      const person = nation || isAnothers(head) ? null : standsFor(head);
      // “the minister” is one and the same from here on, “the witness” need not be.
      if (person !== null && !anybody.test(head.lower)) byNoun.set(head.lower, person);
      if (person !== null) return person;
    }
    return (definite ? otherWords(items, phrase, head) : null) ?? unnamedOf(items, phrase);
  };

  /** “the bank's director told him … the director”: somebody's whom nothing names. */
  const isAnothers = ({ lower, start }: Item): boolean =>
    new RegExp(`['’]s (?:\\p{L}+ )?${lower}\\b(?!,? \\p{Lu})`, 'u').test(text.slice(Math.max(0, start - 500), start));

  /** “The operator said so … the airport operator Delta”: nobody is meant who is named only later, but beside the word. */
  const isNamedBefore = (id: string, { start, end }: Item): boolean =>
    byId.get(id)?.mentions.some((m) => m.start < end + 40 || m.start < start) === true;

  /** “…,” the retired cook said: beside a quotation, whom nothing called so before is who spoke last, in other words. */
  const otherWords = (items: readonly Item[], { first, last: end }: Phrase, { lower }: Item): string | null => {
    const beside = closesSpeech(items[first - 1]) || (closesSpeech(items[first - 2]) && isVerb(items[first - 1]));
    if (!beside || end < first + 2 || !isPersonsNoun(lower) || byNoun.has(lower) || mouths.test(lower)) return null;
    const named = people[countBefore(people, items[first]?.start ?? 0) - 1];
    const near = named !== undefined && named.start > (items[first]?.start ?? 0) - 500 ? named.id : last;
    const who = byId.get(near ?? '');
    const other = /woman$/.test(lower) ? 'male' : /man$/.test(lower) ? 'female' : 'plural';
    return who?.types.includes('Person') === true && who.gender !== other ? who.id : null;
  };

  /** Whom alone the article calls so, or whose name alone has the word. */
  const inHeading = (items: readonly Item[], { first, last }: Phrase, head: Item): string | null => {
    const own = items.slice(first, last + 1);
    if (own.some((i) => (i.kind !== 'word' && i.kind !== 'name') || another.test(i.lower))) return null;
    const called = callings.get(head.lower) ?? [];
    // “Delta Bank chair denies it”: somebody's, and nobody but a person
    if (own.some((i) => i.kind === 'name') && byId.get(called[0] ?? '')?.types.includes('Person') !== true) return null;
    if (called.length > 0) return called.length === 1 ? (called[0] ?? null) : null;
    if (first !== last || !groups.has(head.lower)) return null;
    const ids = new Set((heads.get(head.lower) ?? []).map((p) => p.id));
    return ids.size === 1 ? ([...ids][0] ?? null) : null;
  };

  /** “the ministry”, “the report”: what bears the noun in its name, the last of them before. */
  const bodyNamed = ({ lower, start }: Item): string | null => {
    if (byNoun.has(lower) || !(groups.has(lower) || isDocument(lower) || speakers.has(lower))) return null;
    // “the force”, of an article that names a police
    const places = heads.get(lower) ?? (lower === 'force' ? heads.get('police') : undefined) ?? [];
    return places[countBefore(places, start) - 1]?.id ?? null;
  };

  /** A pronoun that coreference left open stands for who spoke last, else for who was named last, as far as it may. */
  const standsFor = (pronounItem: Item): string | null => {
    // A guest is not who receives him, whom such an article names first.
    const host = /^(?:guest|visitor)$/.test(pronounItem.lower) ? people[0]?.id : undefined;
    const fits = (id: string) => id !== host && mayStandFor(byId.get(id) ?? unnamed.get(id), pronounItem.lower);
    const here = before.find(fits);
    if (here !== undefined) return here;
    // “¶ The director was in Delta at the time. ¶ ‘We were not told,’ she said.”
    const unnamedAbove = unnamed.get(above ?? '');
    if (unnamedAbove !== undefined && /^s?he$/.test(pronounItem.lower) && mayBe(unnamedAbove, pronounItem.lower))
      return unnamedAbove.id;
    const spokenLast = lastBefore(pronounItem.start);
    if (spokenLast !== null && fits(spokenLast)) return spokenLast;
    for (let k = countBefore(people, pronounItem.start) - 1; k >= 0; k -= 1) {
      const p = people[k] as Place;
      if (p.start <= pronounItem.start - 800) break;
      if (fits(p.id)) return p.id;
    }
    return null;
  };

  const speaks = (items: readonly Item[], phrase: Phrase): boolean => {
    const head = headOf(items, phrase);
    if (head === undefined) return false;
    if (head.entity !== null) return byId.get(head.entity)?.types.some((t) => speakingTypes.has(t)) === true;
    if (/^(?:NUM|DET|PRON)$/.test(head.pos) && items[phrase.head + 1]?.lower === 'of')
      return items
        .slice(phrase.head + 2, phrase.last + 1)
        .some((i) => canSpeak(i.lower) || /^(?:them|those|us)$/.test(i.lower));
    return canSpeak(head.lower) || /^(?:i|we|he|she|they|who)$/.test(head.lower);
  };
  return {
    of,
    speaks,
    entity: (id) => byId.get(id) ?? unnamed.get(id),
    spoke: (id, at) => {
      last = id;
      said.push({ start: Math.max(at, said.at(-1)?.start ?? 0), id });
      if ((byId.get(id) ?? unnamed.get(id))?.types.includes('Work') === true) lastWork = id;
    },
    spokeLast: () => last,
    enter: (about, where) => {
      before = about;
      self = where.me;
      heading = where.inHeadline;
      asked = where.answers;
      pair = where.pair;
      spoken = where.spoken;
      above = where.above;
      if (asked || about.length === 0) meant = null;
    },
    heard: () => {
      unnamed.set(heardLater, {
        id: heardLater,
        types: ['Person'],
        name: 'somebody heard',
        aliases: [],
        mentions: [],
        gender: null,
        nouns: [],
      });
      return heardLater;
    },
    outletBefore: (start) => {
      const place = outlets[countBefore(outlets, start) - 1];
      return place !== undefined && start - place.start < 1000 ? place.id : null;
    },
    people: () => people,
    unnamed: () => [...unnamed.values()],
  };
}

const isPersonsNoun = (noun: string): boolean => speakers.has(noun) || typeOfNoun(noun) === 'Person';

/** These speak for others, or are any of several. */
const mouths =
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|counsel|official|officials|witness|aide|source|analyst|expert|other|others|judge)$/;
const plainTrade =
  /^(?:company|firm|airline|carmaker|automaker|chipmaker|drugmaker|retailer|insurer|brewer|lender|start-?up|conglomerate)$/;
const trade =
  /^(?:company|firm|group|giant|maker|manufacturer|lender|bank|insurer|retailer|airline|carmaker|automaker|chipmaker|drugmaker|brewer|miner|operator|supplier|vendor|developer|start-?up|conglomerate|utility)$/;
const another =
  /^(?:a|an|one|two|three|some|many|another|former|ex|old|rival|opposition|shadow|new|second|fellow|other|more|all|most|his|her|its|their)$/;
const pronoun = /^(?:he|she|they|him|her|them|it|i|we|you|who|his|their|its)$/;

/** Parts of a document speak for the whole. */
const part = /^(?:page|paragraph|section|chapter|appendix|annex|preamble|passage)s?$/;
