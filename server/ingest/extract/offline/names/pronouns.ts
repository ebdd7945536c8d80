import type { Named } from '../../reading.ts';
import { companyVerbs, sayVerbs } from './lists/verbs.ts';
import { isObject } from './objectPronoun.ts';
import { paragraphOf, type Spoken, sentenceOf } from './spoken.ts';
import type { Text } from './text.ts';
import { typeOfNoun } from './typeOfNoun.ts';

type Gender = Named['gender'];
// A map, for looking every word of a text up among an object's names is slow.
const pronouns: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['it', 'neuter'],
  ['its', 'neuter'],
  ['itself', 'neuter'],
]);
export const isPronoun = (lower: string): boolean => pronouns.has(lower);
const isPerson = (e: Named): boolean => e.types.includes('Person');
const isAgent = (e: Named): boolean =>
  e.types.some((t) => /^(?:Organisation|Outlet|PublicBody|Vendor|Country)$/.test(t));

/** Whom the pronoun at this word means; `here` and `earlier` are mentions and references in the order of the text. */
export function pronounAt(
  text: Text,
  i: number,
  here: readonly Spoken[],
  earlier: readonly Spoken[],
  s: number,
): Spoken | undefined {
  const word = text.words[i]?.lower ?? '';
  const gender = pronouns.get(word);
  if (gender === undefined) return undefined;
  const fits = ({ entity }: Spoken) =>
    gender === 'neuter'
      ? !isPerson(entity) && (word === 'it' ? isAgent(entity) : !entity.types.includes('Place'))
      : isPerson(entity) && (entity.gender === gender || entity.gender === null);
  const means = ({ entity }: Spoken) => ({ first: i, last: i + 1, entity });
  // “China, it said, …”: whoever said it is not China.
  const own = here.filter(
    (x) =>
      x.last <= i &&
      !isAttribute(text, x) &&
      !(isObject(text.words, i) && isOneClause(text, x.last, i)) &&
      !(/^(?:s?he|it)$/.test(word) && isWrittenTo(text, x, i)) &&
      !(x.last === i - 1 && text.words[i - 1]?.text === ',' && !/^(?:its|his|her)$/.test(word)),
  );
  // “X and its partner”, “X, with her brother”.
  const beside = own.find((x) => x.last === i - 1 && /^(?:and|with|,)$/.test(text.words[i - 1]?.text ?? '') && fits(x));
  if (beside !== undefined) return means(beside);
  if (word === 'it' && !actsHere(text, i)) return undefined;
  const subject =
    (gender === 'neuter'
      ? nearestActor(
          text,
          own.filter((x) => fits(x) && isAgent(x.entity)),
        )
      : undefined) ?? subjectOf(text, own.filter(fits), gender !== 'neuter');
  const other =
    subject !== undefined && isPostposed(text, i, subject)
      ? speakerBefore(text, subject, earlier.filter(fits), s)
      : undefined;
  if (subject !== undefined) return means(other ?? subject);
  if (gender === 'neuter' ? !mayReachBack(text, i) : namesSomebody(text, i)) return undefined;
  for (const back of [1, 2]) {
    const group = earlier.filter((x) => sentenceOf(text, x) === s - back && !isAttribute(text, x));
    const [first] = group;
    // “Beka wants to leave, he says. Will he …?”: whoever said it, not of whom.
    const teller = gender === 'neuter' ? undefined : group.find((x) => fits(x) && tells(text, x));
    const found = teller ?? subjectOf(text, group.filter(fits), gender !== 'neuter');
    if (found === undefined) continue;
    // Things are many: only the one that the sentence before begins with, in the same paragraph.
    if (gender === 'neuter' && (back > 1 || found !== first || paragraphOf(text, found) !== text.words[i]?.paragraph))
      return undefined;
    return means(found);
  }
  return undefined;
}

/** “Adams put it to her that …”: to another, where no new clause begins between. */
const isOneClause = ({ words }: Text, from: number, to: number): boolean =>
  words
    .slice(from, to)
    .every(
      (w) =>
        !/^(?:[,:;—–]|that|who|which|whom|whose|when|if|whether|because|while|as|and|but|after|before)$/.test(w.lower),
    );

/** “In a letter to Adams she said …”: not to herself. */
const isWrittenTo = ({ words }: Text, { first, last }: Spoken, i: number): boolean =>
  last === i && /^(?:to|with|for|from|against|about)$/.test(words[first - 1]?.text ?? '');

/** “… a day after the alliance held its summit”: of things, the last that itself does something. */
const nearestActor = ({ words }: Text, fitting: readonly Spoken[]): Spoken | undefined =>
  fitting.findLast(({ first, last }) => {
    const next = words[last]?.text === ')' ? words[last + 1] : words[last];
    const before = words[words[last]?.text === ')' ? first - 2 : first - 1];
    return (
      next !== undefined &&
      next.sentence === words[first]?.sentence &&
      /^(?:VERB|AUX)$/.test(next.pos) &&
      before?.pos !== 'ADP'
    );
  });

/** “…, he says.”, “…, said Adams.”: somebody says it behind what is said. */
function tells({ words }: Text, { first, last }: Spoken): boolean {
  const [before, next] = [words[first - 1], words[last]];
  const same = (w: typeof next) => w !== undefined && w.sentence === words[first]?.sentence;
  return (
    (/^[,”"’]$/.test(before?.text ?? '') &&
      same(next) &&
      sayVerbs.has(next?.text ?? '') &&
      !/^(?:that|to)$/.test(words[last + 1]?.text ?? '')) ||
    (same(before) && sayVerbs.has(before?.text ?? '') && /^[,”"’]$/.test(words[first - 2]?.text ?? ''))
  );
}

/** “Adams wants to leave, he says.” */
const isPostposed = ({ words }: Text, i: number, subject: Spoken): boolean =>
  /^s?he$/i.test(words[i]?.text ?? '') &&
  words[i - 1]?.text === ',' &&
  sayVerbs.has(words[i + 1]?.text ?? '') &&
  words[subject.first]?.capital === true &&
  !words.slice(subject.last, i).some((w) => /^[:;]$/.test(w.text));
/** Whoever says so of Adams is another, if the sentences before speak of one: else it would read “Adams says …”. */
function speakerBefore(text: Text, subject: Spoken, earlier: readonly Spoken[], s: number): Spoken | undefined {
  for (const back of [1, 2]) {
    const group = earlier.filter((x) => sentenceOf(text, x) === s - back && !isAttribute(text, x));
    const found = subjectOf(text, group, false);
    if (found !== undefined) return found.entity === subject.entity ? undefined : found;
  }
  return undefined;
}

/** “Polish” of “Polish rival”: it only says what sort the next word is of. */
function isAttribute({ words }: Text, { last }: Spoken): boolean {
  const [own, next, after] = [words[last - 1], words[last], words[last + 1]];
  if (next === undefined || next.sentence !== own?.sentence || next.touches) return false;
  // “Adams wipes frost …”: winkNLP takes some verbs for nouns.
  if (/^(?:DET|PRON)$/.test(after?.pos ?? '')) return false;
  if (/s$/.test(next.text) && /^(?:NOUN|ADJ|NUM)$/.test(after?.pos ?? '')) return false;
  return /^(?:NOUN|ADJ|PROPN)$/.test(next.pos);
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

/** The first that stands neither behind a preposition nor as an owner; of people, without one, the only one. */
function subjectOf({ words }: Text, fitting: readonly Spoken[], orOnly: boolean): Spoken | undefined {
  const free = (x: Spoken) => {
    const [before, after] = [words[x.first - 1], words[x.last]];
    const owned = after?.touches === true && /^(?:['’]s?|[-‐‑])$/.test(after.text);
    return !owned && before?.pos !== 'ADP' && !(orOnly && isTitledObject(words, x.first));
  };
  const first = fitting.find(free);
  if (first !== undefined) return first;
  return orOnly && new Set(fitting.map((x) => x.entity.id)).size === 1 ? fitting[0] : undefined;
}

/** “from MP Adams”, “by the lawyer Adams”: a title between does not make a subject. */
function isTitledObject(words: Text['words'], first: number): boolean {
  let k = first - 1;
  const same = (i: number) => words[i]?.sentence === words[first]?.sentence;
  while (
    k > first - 5 &&
    same(k) &&
    words[k]?.capital === true &&
    words[k]?.opens !== true &&
    /^(?:NOUN|PROPN)$/.test(words[k]?.pos ?? '')
  )
    k -= 1;
  if (k === first - 1 && words[k]?.pos === 'NOUN') {
    while (k > first - 4 && same(k) && /^(?:NOUN|ADJ)$/.test(words[k]?.pos ?? '')) k -= 1;
    if (words[k]?.pos !== 'DET') return false;
    k -= 1;
  } else if (k === first - 1) return false;
  return same(k) && words[k]?.pos === 'ADP';
}
