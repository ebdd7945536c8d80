import type { Named, Reference } from '../../reading.ts';
import { companyVerbs, sayVerbs } from './lists/verbs.ts';
import { typeOfNoun } from './nounTypes.ts';
import { quotedWords } from './quoted.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

/** A mention or an earlier reference, by the words it covers. */
export type Spoken = Group & { readonly entity: Named };
type Gender = Named['gender'];

/**
 * Whom pronouns and definite nouns (“she”, “the company”) speak of. Rather none than a doubtful one: a pronoun means the
 * subject of its own sentence, else that of the sentence before, else whom the paragraph before spoke of last.
 */
export function referencesIn(text: Text, mentions: readonly Spoken[]): Reference[] {
  const quoted = quotedWords(text.words);
  const at = new Map(mentions.map((m) => [m.first, m]));
  const found: Reference[] = [];
  let history: Spoken[] = [];
  for (const [s, sentence] of text.sentences.entries()) {
    const before = text.sentences[s - 1];
    const here: Spoken[] = [];
    const earlier = history.filter((h) => sentenceOf(text, h) < s);
    for (let i = sentence.first; i < sentence.last; i += 1) {
      const mention = at.get(i);
      if (mention !== undefined) {
        if (quoted[i] !== true) here.push(mention);
        i = mention.last - 1;
        continue;
      }
      if (quoted[i] === true) continue;
      const reference = pronounAt(text, i, here, earlier, s) ?? nounAt(text, i, [...earlier, ...here], mentions);
      if (reference === undefined) continue;
      here.push(reference);
      found.push({
        start: text.words[reference.first]?.start ?? 0,
        end: text.words[reference.last - 1]?.end ?? 0,
        entity: reference.entity.id,
      });
      i = reference.last - 1;
    }
    if (before !== undefined && before.paragraph < sentence.paragraph - 1) history = [];
    // Captions, credits and headlines lead to nobody in the text beneath them.
    const kind = text.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'text' || kind === 'list')
      history = [...history.filter((h) => s - sentenceOf(text, h) <= furthest), ...here];
  }
  return found;
}

/** So many sentences back somebody is still spoken of. */
const furthest = 4;
const sentenceOf = ({ words }: Text, { first }: Group): number => words[first]?.sentence ?? 0;
const paragraphOf = ({ words }: Text, { first }: Group): number => words[first]?.paragraph ?? 0;

const pronouns: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
  it: 'neuter',
  its: 'neuter',
  itself: 'neuter',
};
const isPerson = (e: Named): boolean => e.types.includes('Person');
const isAgent = (e: Named): boolean =>
  e.types.some((t) => /^(?:Organisation|Outlet|PublicBody|Vendor|Country)$/.test(t));

function pronounAt(
  text: Text,
  i: number,
  here: readonly Spoken[],
  earlier: readonly Spoken[],
  s: number,
): Spoken | undefined {
  const word = text.words[i]?.text.toLowerCase() ?? '';
  const gender = pronouns[word];
  if (gender === undefined) return undefined;
  const fits = ({ entity }: Spoken) =>
    gender === 'neuter'
      ? !isPerson(entity) && (word === 'it' ? isAgent(entity) : !entity.types.includes('Place'))
      : isPerson(entity) && (entity.gender === gender || entity.gender === null);
  const means = ({ entity }: Spoken) => ({ first: i, last: i + 1, entity });
  const own = here.filter((x) => x.last <= i && !isAttribute(text, x));
  // “X and its partner”, “X, with her brother”.
  const beside = own.find((x) => x.last === i - 1 && /^(?:and|with|,)$/.test(text.words[i - 1]?.text ?? '') && fits(x));
  if (beside !== undefined) return means(beside);
  if (word === 'it' && !actsHere(text, i)) return undefined;
  const subject = subjectOf(text, own.filter(fits), own);
  if (subject !== undefined) return means(subject);
  if (gender === 'neuter' ? !mayReachBack(text, i) : namesSomebody(text, i)) return undefined;
  for (const back of [1, 2]) {
    const group = earlier.filter((x) => sentenceOf(text, x) === s - back && !isAttribute(text, x));
    const [first] = group;
    const found = subjectOf(text, group.filter(fits), group);
    if (found === undefined) continue;
    // Things are many: only the one that the sentence before begins with, in the same paragraph.
    if (gender === 'neuter' && (back > 1 || found !== first || paragraphOf(text, found) !== text.words[i]?.paragraph))
      return undefined;
    return means(found);
  }
  return undefined;
}

/** “Polish” of “Polish rival”: it only says what sort the next word is of. */
function isAttribute({ words }: Text, { last }: Spoken): boolean {
  const [own, next] = [words[last - 1], words[last]];
  return (
    next !== undefined && next.sentence === own?.sentence && !next.touches && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos)
  );
}

/** Nothing that could be meant stands before the pronoun in its sentence. */
function mayReachBack({ words }: Text, i: number): boolean {
  for (let k = i - 1; k >= 0 && words[k]?.sentence === words[i]?.sentence; k -= 1)
    if (words[k]?.pos === 'DET' || (words[k]?.capital === true && words[k]?.opens !== true)) return false;
  return true;
}

/** “The minister said she…”: somebody is spoken of whom nothing here names. */
function namesSomebody({ words }: Text, i: number): boolean {
  for (let k = i - 1; k >= 0 && words[k]?.sentence === words[i]?.sentence; k -= 1) {
    const word = words[k];
    if (
      word !== undefined &&
      /^(?:NOUN|PROPN)$/.test(word.pos) &&
      (typeOfNoun(word.text) === 'Person' || /^\p{Lu}{2,4}$/u.test(word.text))
    )
      return true;
  }
  return false;
}

/** “It said”, “it denied”: somebody acts; “it is likely” and “name it” speak of nobody who does. */
function actsHere({ words }: Text, i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  if (next === undefined || before?.pos === 'VERB' || before?.pos === 'ADP') return false;
  return (
    sayVerbs.has(next.text) ||
    companyVerbs.has(next.text) ||
    /^(?:has|had)$/.test(next.text) ||
    (words[i]?.opens === true && next.pos === 'VERB' && !impersonal.test(next.text))
  );
}
const impersonal =
  /^(?:seems|takes|took|appears|remains|turned|emerged|rained|happens|happened|became|depends|comes|came|follows|followed)$/;

/** The first that stands neither behind a preposition nor as an owner; without one, the first. */
function subjectOf({ words }: Text, fitting: readonly Spoken[], all: readonly Spoken[]): Spoken | undefined {
  const free = (x: Spoken) => {
    const [before, after] = [words[x.first - 1], words[x.last]];
    const owned = after?.touches === true && /^['’]s?$/.test(after.text);
    return !owned && before?.pos !== 'ADP';
  };
  const ids = new Set(fitting.map((x) => x.entity.id));
  const first = fitting.find(free);
  if (first !== undefined) return first;
  return ids.size === 1 && all.length > 0 ? fitting[0] : undefined;
}

/** “the company”, “the ministry”: whom the article calls so, whose name says so, or the last of that type. */
function nounAt(text: Text, i: number, sofar: readonly Spoken[], mentions: readonly Spoken[]): Spoken | undefined {
  const [article, noun, next] = [text.words[i], text.words[i + 1], text.words[i + 2]];
  if (article === undefined || noun === undefined || !/^the$/i.test(article.text) || noun.sentence !== article.sentence)
    return undefined;
  if (!/^\p{Ll}+$/u.test(noun.text)) return undefined;
  if (
    next !== undefined &&
    next.sentence === noun.sentence &&
    (next.capital ||
      /^(?:NOUN|ADJ|PROPN)$/.test(next.pos) ||
      /^(?:of|that|which|who|whose|where|-|for|behind)$/.test(next.text))
  )
    return undefined;
  const type = typeOfNoun(noun.text);
  if (type === undefined || type === 'Work' || type === 'Event' || /[^s]s$/.test(noun.text)) return undefined;
  const meant = { first: i, last: i + 2 };
  const before = mentions.filter((m) => m.first < i && m.entity.nouns.includes(noun.text));
  const called = before.at(-1);
  if (called !== undefined) return { ...meant, entity: called.entity };
  const head = noun.text;
  const named = mentions
    .filter((m) => m.first < i && m.entity.types.some((t) => t !== 'Person') && headsOf(m.entity).includes(head))
    .at(-1);
  if (named !== undefined) return { ...meant, entity: named.entity };
  if (!generic.has(noun.text)) return undefined;
  const fits = (e: Named) =>
    type === 'Organisation'
      ? e.types.includes('Organisation') || e.types.includes('Vendor')
      : e.types.includes(type) || (noun.text === 'country' && e.types.includes('Country'));
  const [last, ...others] = [
    ...new Set(
      sofar
        .filter((x) => fits(x.entity))
        .reverse()
        .map((x) => x.entity),
    ),
  ];
  // The company of the paragraph, or the only one of late.
  const own = sofar.filter((x) => fits(x.entity) && paragraphOf(text, x) === article.paragraph);
  const owners = [...new Set(own.map((x) => x.entity))];
  if (owners.length === 1 && owners[0] !== undefined) return { ...meant, entity: owners[0] };
  return last !== undefined && others.length === 0 ? { ...meant, entity: last } : undefined;
}

const generic = new Set([
  'company',
  'firm',
  'group',
  'organisation',
  'organization',
  'country',
  'city',
  'newspaper',
  'outlet',
  'agency',
  'bank',
  'platform',
  'charity',
  'startup',
  'start-up',
]);
/** The words of a name in small letters, first and last: its kind is one of them. */
const headsOf = ({ name, aliases }: Named): string[] =>
  [name, ...aliases].flatMap((form) => {
    const words = form.toLowerCase().split(/\s+/);
    const before = words.findIndex((w) => /^(?:of|for|on)$/.test(w));
    return [words.at(-1) ?? '', ...(before > 0 ? [words[before - 1] ?? ''] : [])];
  });
