import anyAscii from 'any-ascii';
import type { Named, Names } from '../../reading.ts';
import { typeOfNoun } from '../names/typeOfNoun.ts';
import type { Item } from './items.ts';
import { documents, groups, speakers } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import { countBefore, type Place, placesByWord } from './places.ts';

/** Whom noun phrases speak of, and the unnamed voices met so far. */
export type Voices = {
  readonly of: (items: readonly Item[], phrase: Phrase) => string | null;
  /** Whether the phrase is somebody, or a document, that can say something. */
  readonly speaks: (items: readonly Item[], phrase: Phrase) => boolean;
  readonly entity: (id: string) => Named | undefined;
  /** Tells who spoke last, for pronouns that coreference left open. */
  readonly spoke: (id: string) => void;
  /** Tells whom the sentence before, in the same paragraph, is about, those first who are likelier meant. */
  readonly enter: (about: readonly string[], me: string | null) => void;
  /** Somebody whom the text names later: “…, court hears”. */
  readonly heard: () => string;
  /** Every place that names a person, in order. */
  readonly people: () => readonly Place[];
  readonly unnamed: () => readonly Named[];
};

export const heardLater = 'unnamed-somebody-heard';
const speakingTypes = new Set(['Person', 'Organisation', 'Country', 'PublicBody', 'Outlet', 'Vendor', 'Work']);
const emptyWord =
  /^(?:a|an|the|this|that|these|those|some|another|its|his|her|their|our|my|one|several|many|other|new|unnamed|anonymous|'s)$/;

export function openVoices(names: Names): Voices {
  const byId = new Map(names.entities.map((e) => [e.id, e]));
  const unnamed = new Map<string, Named>();
  const byNoun = new Map<string, string>();
  const people = names.entities
    .flatMap((e) => (e.types.includes('Person') ? e.mentions.map((m) => ({ start: m.start, id: e.id })) : []))
    .sort((a, b) => a.start - b.start);
  const heads = placesByWord(names);
  const callings = new Map<string, string[]>();
  for (const e of names.entities)
    for (const noun of new Set(e.nouns)) callings.set(noun, [...(callings.get(noun) ?? []).slice(0, 1), e.id]);
  let last: string | null = null;
  let lastWork: string | null = null;
  let before: readonly string[] = [];
  let self: string | null = null;
  let mainCompany: string | null = null;

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
        gender: null,
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
    // “A council spokesman said … He added …”
    if (head.kind === 'reference' && /^s?he$/.test(head.lower)) {
      const about = unnamed.get(before[0] ?? '');
      if (about !== undefined && about.id === last && mayBe(about, head.lower)) return about.id;
    }
    if (head.entity !== null) return head.entity;
    if (head.lower === 'i' && phrase.first === phrase.head) return self;
    if (pronoun.test(head.lower) && phrase.first === phrase.head) return standsFor(head);
    const owner = ownerOf(items, phrase, byId);
    if (owner !== null) return owner;
    const definite = /^(?:the|this|that)$/.test(items[phrase.first]?.lower ?? '');
    if (part.test(head.lower) && lastWork !== null) return lastWork;
    const body = definite && phrase.last - phrase.first === 1 ? bodyNamed(head) : null;
    if (body !== null) return body;
    if (
      definite &&
      phrase.last - phrase.first === 1 &&
      /^(?:company|firm)$/.test(head.lower) &&
      !byNoun.has(head.lower)
    ) {
      mainCompany ??= chiefCompany(names);
      if (mainCompany !== '') return mainCompany;
    }
    const called = definite ? (callings.get(head.lower) ?? []) : [];
    if (called.length === 1 && called[0] !== undefined && !byNoun.has(head.lower)) return called[0];
    // “the witness”, “the deputy”, of whom the text has spoken by name
    const [, beside] = items.slice(phrase.first);
    // “the second witness”, “the Belarusian minister”
    const adjective =
      phrase.last - phrase.first === 2 &&
      (beside?.pos === 'ADJ' || byId.get(beside?.entity ?? '')?.types.includes('Country') === true);
    const office =
      phrase.last - phrase.first === 1 || adjective || (head.pos === 'PROPN' && phrase.head - phrase.first === 1);
    if (definite && office && byNoun.has(head.lower) && byId.has(byNoun.get(head.lower) ?? ''))
      return byNoun.get(head.lower) ?? null;
    if (definite && office && speakers.has(head.lower) && head.lower !== 'head' && !byNoun.has(head.lower)) {
      const person = standsFor(head);
      // “the minister” is one and the same from here on, “the witness” need not be.
      if (person !== null && !anybody.test(head.lower)) byNoun.set(head.lower, person);
      if (person !== null) return person;
    }
    return unnamedOf(items, phrase);
  };

  /** “the ministry”, “the report”: what bears the noun in its name, the last of them before. */
  const bodyNamed = ({ lower, start }: Item): string | null => {
    if (byNoun.has(lower) || !(groups.has(lower) || isDocument(lower) || speakers.has(lower))) return null;
    const places = heads.get(lower) ?? [];
    return places[countBefore(places, start) - 1]?.id ?? null;
  };

  /** A pronoun that coreference left open stands for who spoke last, else for who was named last, as far as it may. */
  const standsFor = (pronounItem: Item): string | null => {
    // A guest is not who receives him, whom such an article names first.
    const host = /^(?:guest|visitor)$/.test(pronounItem.lower) ? people[0]?.id : undefined;
    const fits = (id: string) => id !== host && mayStandFor(byId.get(id) ?? unnamed.get(id), pronounItem.lower);
    const here = before.find(fits);
    if (here !== undefined) return here;
    if (last !== null && fits(last)) return last;
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
    spoke: (id) => {
      last = id;
      if ((byId.get(id) ?? unnamed.get(id))?.types.includes('Work') === true) lastWork = id;
    },
    enter: (about, me) => {
      before = about;
      self = me;
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
    people: () => people,
    unnamed: () => [...unnamed.values()],
  };
}

/** The one company that an article is about; none where two are named about as often. */
function chiefCompany({ entities }: Names): string {
  const companies = entities.filter(
    (e) =>
      e.types.some((t) => /^(?:Organisation|Vendor)$/.test(t)) &&
      !e.types.some((t) => /^(?:Outlet|PublicBody)$/.test(t)),
  );
  const [first, second] = [...companies].sort((a, b) => b.mentions.length - a.mentions.length);
  const most = first?.mentions.length ?? 0;
  return first !== undefined && first === companies[0] && most >= 2 && most >= 1.5 * (second?.mentions.length ?? 0)
    ? first.id
    : '';
}

const pronoun = /^(?:he|she|they|him|her|them|it|i|we|you|who|his|their|its)$/;

const women = /woman$|^(?:woman|girl|mother|daughter|sister|wife|widow|actress|grandmother|aunt|niece|nun|midwife)$/;
const men = /(?<!wo)man$|^(?:man|boy|father|son|brother|husband|widower|grandfather|uncle|nephew|priest|monk|imam)$/;
const anyone = /^(?:no-one|nobody|many|most|some|others|everyone|everybody|someone|somebody|people)$/;
/** Whether an unnamed person may be “he” or “she”. */
function mayBe({ types, nouns: [noun = ''] }: Named, word: string): boolean {
  return (
    types.includes('Person') && speakers.has(noun) && !anyone.test(noun) && !(word === 'he' ? women : men).test(noun)
  );
}

function mayStandFor(e: Named | undefined, word: string): boolean {
  if (e === undefined) return false;
  const person = e.types.includes('Person');
  if (/^(?:he|him|his)$/.test(word)) return person && e.gender !== 'female' && e.gender !== 'plural';
  if (/^(?:she|her)$/.test(word)) return person && e.gender !== 'male' && e.gender !== 'plural';
  if (/^(?:they|them|their)$/.test(word)) return !person || e.gender === 'plural';
  if (/^(?:it|its)$/.test(word)) return !person;
  // “the judge” is nobody whom the article calls a director
  return (
    speakers.has(word) &&
    person &&
    (e.nouns.length === 0 ||
      e.nouns.includes(word === 'judge' ? 'justice' : word) ||
      e.nouns.includes(word) ||
      anybody.test(word))
  );
}

/** Parts of a document speak for the whole. */
const part = /^(?:page|paragraph|section|chapter|appendix|annex|preamble|passage)s?$/;

const anybody =
  /^(?:man|woman|boy|girl|person|official|witness|speaker|author|defendant|accused|plaintiff|deputy|guest|visitor)$/;

/** “The chair of the Bank for Foreign Relations Lena Ott”: she who holds the office, named right behind it. */
function titled(items: readonly Item[], { head, last }: Phrase, byId: ReadonlyMap<string, Named>): Item | undefined {
  const [own, before, name] = [items[head], items[last - 1], items[last]];
  const holds =
    last > head + 1 &&
    name?.kind === 'name' &&
    own?.kind === 'word' &&
    speakers.has(own.lower) &&
    // “a spokesman for Gov. Lena Ott” is not her.
    items[head + 1]?.lower === 'of' &&
    !/\.$|^(?:mr|mrs|ms|dr|sir|dame|lord|lady)$/i.test(before?.text ?? '');
  const person = byId.get(name?.entity ?? '')?.types.includes('Person') === true;
  return holds && person && /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && !speakers.has(before?.lower ?? '')
    ? name
    : undefined;
}

/** “Lena Ott KC”: the name, not the letters behind it. */
function headOf(items: readonly Item[], { head, first }: Phrase): Item | undefined {
  const own = items[head];
  const before = items[head - 1];
  return head > first &&
    own?.kind === 'word' &&
    before?.kind === 'name' &&
    /^(?:[A-Z]{2,4}|Jr\.?|Sr\.?|PhD)$/.test(own.text)
    ? before
    : own;
}

/** Those who make a body up are its voice; who speaks for it is somebody of his own. */
const mouthpiece = /^(?:government|board|administration|management|leadership)$/;
const generic =
  /^(?:campaign|group|company|firm|charity|newspaper|network|website|union|party|agency|magazine|foundation)$/;
const numbers = /^(?:figures|data|statistics|records|numbers)$/;

function ownerOf(
  items: readonly Item[],
  { first, last, head }: Phrase,
  byId: ReadonlyMap<string, Named>,
): string | null {
  const noun = items[head]?.lower ?? '';
  const body = (i: Item | undefined) =>
    i?.entity != null && byId.get(i.entity)?.types.some((t) => t !== 'Person' && speakingTypes.has(t))
      ? i.entity
      : null;
  if (generic.test(noun) && items[head - 1]?.kind === 'name') return body(items[head - 1]);
  if (mouthpiece.test(noun) || numbers.test(noun)) {
    const before = items.slice(first, head).findLast((i) => body(i) !== null);
    if (before !== undefined) return body(before);
    return /^(?:of|for)$/.test(items[head + 1]?.lower ?? '')
      ? body(items.slice(head + 2, last + 1).find((i) => body(i) !== null))
      : null;
  }
  if (noun === 'ministry' && /^'s$/.test(items.slice(first, head).findLast((i) => /^'s$/.test(i.lower))?.lower ?? ''))
    return body(items[first]);
  return null;
}

const singular = (noun: string) => noun.replace(/ies$/, 'y').replace(/(?:(?<=s|x|ch|sh)es|(?<!s)s)$/, '');
const isDocument = (noun: string): boolean => documents.has(noun) || documents.has(singular(noun));
const canSpeak = (noun: string): boolean =>
  [noun, singular(noun)].some((n) => speakers.has(n) || groups.has(n) || documents.has(n)) ||
  /^(?:Person|Organisation)$/.test(typeOfNoun(singular(noun)) ?? '') ||
  /(?:ists?|ologists?|icians?|isers?|izers?|keepers?|(?:wo)?m[ae]n|persons?|people|workers?|owners?|makers?)$/.test(
    noun,
  );

function typeOf(noun: string): string {
  if (isDocument(noun)) return 'Work';
  if (
    groups.has(noun) ||
    groups.has(singular(noun)) ||
    (/s$/.test(noun) && !/(?:ss|us)$/.test(noun)) ||
    noun === 'people'
  )
    return 'Organisation';
  return 'Person';
}
