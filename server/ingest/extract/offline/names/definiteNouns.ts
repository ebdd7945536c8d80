import type { Named } from '../../reading.ts';
import { offices } from './lists/titles.ts';
import { paragraphOf, type Spoken } from './spoken.ts';
import type { Text } from './text.ts';
import { typeOfNoun } from './typeOfNoun.ts';

/** “the company”, “the ministry”: whom the article calls so, whose name says so, or the last of that type. */
export function nounAt(text: Text, i: number, spoken: () => readonly Spoken[], callings: Callings): Spoken | undefined {
  const article = text.words[i];
  if (article?.lower !== 'the') return undefined;
  const [noun, next] = [text.words[i + 1], text.words[i + 2]];
  if (noun === undefined || noun.sentence !== article.sentence) return undefined;
  const chief = headOfState(text, i, callings);
  if (chief !== undefined) return { first: i, last: i + 4, entity: chief };
  // “the Minister”, “the PS”
  const office = offices.has(noun.text) || /^\p{Lu}{2,4}$/u.test(noun.text);
  if (!office && !/^\p{Ll}+$/u.test(noun.text)) return undefined;
  if (
    next !== undefined &&
    next.sentence === noun.sentence &&
    (next.capital ||
      (/^(?:NOUN|ADJ|PROPN)$/.test(next.pos) && !isTakenForNoun(text, i + 2)) ||
      /^(?:of|that|which|who|whose|where|-|for|behind)$/.test(next.text))
  )
    return undefined;
  const meant = { first: i, last: i + 2 };
  if (office) {
    const called = callings.called(noun.text) ?? callings.called(noun.text.toLowerCase());
    return called === undefined ? undefined : { ...meant, entity: called };
  }
  if (/^(?:country|city|town)$/.test(noun.text)) {
    const place = placeMeant(text, i, noun.text, spoken(), callings);
    return place === undefined ? undefined : { ...meant, entity: place };
  }
  if (noun.text === 'government') {
    const state = stateMeant(text, spoken(), callings);
    return state === undefined ? undefined : { ...meant, entity: state };
  }
  const type = typeOfNoun(noun.text);
  if (type === undefined || type === 'Work' || type === 'Event' || /[^s]s$/.test(noun.text)) return undefined;
  const called = callings.called(noun.text) ?? callings.named(noun.text);
  if (!generic.has(noun.text)) return called === undefined ? undefined : { ...meant, entity: called };
  const fits = (e: Named) =>
    type === 'Organisation'
      ? (e.types.includes('Organisation') || e.types.includes('Vendor')) &&
        !(
          /^(?:company|firm|start-?up)$/.test(noun.text) &&
          (e.types.some((t) => t === 'Outlet' || t === 'PublicBody') || noCompany.test(e.name))
        )
      : e.types.includes(type);
  const sofar = spoken();
  const [last, ...others] = [
    ...new Set(
      sofar
        .filter((x) => fits(x.entity))
        .reverse()
        .map((x) => x.entity),
    ),
  ];
  // The company of the paragraph, that which the article calls so, or the only one of late.
  const own = sofar.filter((x) => fits(x.entity) && paragraphOf(text, x) === article.paragraph);
  const owners = [...new Set(own.map((x) => x.entity))];
  const [owner] = owners;
  if (called !== undefined && (owner === undefined || owners.includes(called))) return { ...meant, entity: called };
  if (owner !== undefined) return { ...meant, entity: owner };
  return last !== undefined && others.length === 0 ? { ...meant, entity: last } : undefined;
}

/**
 * “the country”, “the city”: what the article is about, for it names others only as where somebody is from; else the
 * first that it named, if it has named no other of late. Streets and rivers are no cities.
 */
function placeMeant(
  text: Text,
  i: number,
  kind: string,
  sofar: readonly Spoken[],
  callings: Callings,
): Named | undefined {
  const fits = (e: Named): boolean =>
    kind === 'country'
      ? e.types.includes('Country')
      : e.types.includes('Place') && !e.types.includes('Country') && !noCity.test(e.name);
  const late = [...new Set(sofar.filter((x) => fits(x.entity)).map((x) => x.entity))];
  const about = callings.leading(fits);
  const [only] = late;
  if (about === undefined) return late.length === 1 && only === callings.first(fits) ? only : undefined;
  // In a paragraph on another one “the city” is that, or nobody can say which.
  const here = new Set(sofar.filter((x) => fits(x.entity) && paragraphOf(text, x) === text.words[i]?.paragraph));
  return here.size === 0 || [...here].some((x) => x.entity === about) ? about : undefined;
}

/** “the government”: of the one state whose ministers were spoken of of late, else of the state that the article is about. */
function stateMeant({ words }: Text, sofar: readonly Spoken[], callings: Callings): Named | undefined {
  const isState = (e: Named): boolean => e.types.includes('Country');
  const rules = ({ last }: Spoken): boolean => {
    const from = /^['’]s?$/.test(words[last]?.text ?? '') ? last + 1 : last;
    return words.slice(from, from + 3).some((w, k, near) => {
      const between = near.slice(0, k).every((b) => /^(?:ADJ|NOUN|PROPN)$/.test(b.pos));
      return between && ofState.test(w.lower);
    });
  };
  const ruling = new Set(sofar.filter((x) => isState(x.entity) && rules(x)).map((x) => x.entity));
  const [only] = ruling;
  return ruling.size === 1 ? only : ruling.size === 0 ? callings.leading(isState) : undefined;
}
const ofState = /^(?:governments?|ministers?|ministry|president|premier|chancellor|parliament|cabinet|king|queen)$/;

const noCity =
  /\b(?:street|avenue|road|lane|boulevard|square|river|lake|sea|valley|island|islands|region|province|county|state|district|bay|mountains?|park|port|airport|market|bridge|canal|coast|peninsula|gulf|desert|north|south|east|west|europe|asia|africa|america)\b/i;

/** “the head of state”, “the Head of Government”: the president or monarch, the prime minister. */
function headOfState({ words }: Text, i: number, callings: Callings): Named | undefined {
  if (words[i + 1]?.text.toLowerCase() !== 'head' || words[i + 2]?.text !== 'of') return undefined;
  const of = words[i + 3]?.text.toLowerCase();
  const offices = of === 'state' ? ['president', 'king', 'queen', 'emir', 'sultan'] : ['PM', 'premier', 'chancellor'];
  if (of !== 'state' && of !== 'government') return undefined;
  return offices.map((o) => callings.called(o)).find((e) => e !== undefined);
}

/** “the ministry contests the figure”: a verb, though winkNLP takes it for a noun. */
function isTakenForNoun({ words }: Text, at: number): boolean {
  const [own, after] = [words[at], words[at + 1]];
  return own?.text.endsWith('s') === true && /^(?:DET|PRON|SCONJ)$/.test(after?.pos ?? '');
}

/** By which common nouns the text so far has called whom. */
export class Callings {
  readonly #byNoun = new Map<string, Named>();
  readonly #heads = new Map<Named, ReadonlySet<string>>();
  readonly #byHead = new Map<string, { latest: Named; readonly counts: Map<Named, number> }>();

  readonly #times = new Map<Named, number>();

  add(entity: Named): void {
    this.#times.set(entity, (this.#times.get(entity) ?? 0) + 1);
    for (const noun of entity.nouns) this.#byNoun.set(noun, entity);
    if (entity.types.includes('Person')) return;
    const heads = this.#heads.get(entity) ?? new Set(headsOf(entity));
    this.#heads.set(entity, heads);
    for (const head of heads) {
      const named = this.#byHead.get(head) ?? { latest: entity, counts: new Map<Named, number>() };
      named.latest = entity;
      named.counts.set(entity, (named.counts.get(entity) ?? 0) + 1);
      this.#byHead.set(head, named);
    }
  }

  first(fits: (e: Named) => boolean): Named | undefined {
    for (const e of this.#times.keys()) if (fits(e)) return e;
    return undefined;
  }

  /** The one that the text has named thrice at least, and twice as often as any other of its kind. */
  leading(fits: (e: Named) => boolean): Named | undefined {
    let leader: Named | undefined;
    let [most, second] = [0, 0];
    for (const [e, times] of this.#times) {
      if (times <= second || !fits(e)) continue;
      if (times > most) [leader, most, second] = [e, times, most];
      else second = times;
    }
    return most >= 3 && most >= 2 * second ? leader : undefined;
  }

  called(noun: string): Named | undefined {
    return this.#byNoun.get(noun);
  }

  /** The last of that kind; but in an article about one bank “the bank” is no other that it names in passing. */
  named(noun: string): Named | undefined {
    const named = this.#byHead.get(noun);
    if (named === undefined) return undefined;
    const [often] = [...named.counts].sort((a, b) => b[1] - a[1]);
    const passing = often !== undefined && often[1] >= 3 && named.counts.get(named.latest) === 1;
    return passing ? often[0] : named.latest;
  }
}

const noCompany =
  /\b(?:University|Institute|College|School|Hospital|Academy|Association|Union|Foundation|Council|Federation|Society|Party|Alliance|Committee|Forum|League|Charity)\b/;

const generic = new Set([
  'company',
  'firm',
  'group',
  'organisation',
  'organization',
  'newspaper',
  'outlet',
  'startup',
  'start-up',
]);
const suffixes = ['bank', 'news', 'radio', 'press', 'lab', 'net', 'air'];
/** The words of a name in small letters, first and last: its kind is one of them. */
const headsOf = ({ name, aliases }: Named): string[] =>
  [name, ...aliases].flatMap((form) => {
    const words = form.toLowerCase().split(/\s+/);
    // “Zenbank” is a bank.
    const [whole = ''] = words.length === 1 ? words : [];
    const before = words.findIndex((w) => /^(?:of|for|on)$/.test(w));
    return [
      words.at(-1) ?? '',
      ...suffixes.filter((s) => whole.endsWith(s)),
      ...(before > 0 ? [words[before - 1] ?? ''] : []),
    ];
  });
