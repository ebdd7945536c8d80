import { foldWords } from '../../claims/fold.ts';

/** A name of more words is a list, or a headline in capitals. */
const mostWords = 4;
/** Words on each side that tell that it is the same place. */
const beside = 2;
/** Whose name stands for another's at so many places is whom the story is about; one told "us" or named once is not. */
const fewest = 3;

/**
 * Whether a text tells in the words of the other of somebody or somewhere else: at several places that are otherwise alike
 * a name stands that the other never has, for one that this never has. Copies cut, add and edit, and keep whom they are
 * about; a name that is spelt, shortened or addressed otherwise is the same name.
 */
export function isRenamed(text: string, other: string): boolean {
  const [mine, theirs] = [wordsOf(text), wordsOf(other)];
  const [own, known] = [new Set(mine.flatMap(foldWords)), new Set(theirs.flatMap(foldWords))];
  const there = new Map<string, (readonly string[])[]>();
  for (const { place, name } of namesIn(theirs)) there.set(place, [...(there.get(place) ?? []), name]);
  const found = new Map<string, { places: number; alone: number }>();
  for (const { place, name } of namesIn(mine))
    for (const was of there.get(place) ?? []) {
      const lost = was.filter((w) => !own.has(w));
      const fresh = name.filter((w) => !known.has(w));
      if (lost.length === 0 || fresh.length === 0 || skeleton(lost) === skeleton(fresh)) continue;
      const pair = `${lost.join(' ')} › ${fresh.join(' ')}`;
      const { places, alone } = found.get(pair) ?? { places: 0, alone: 0 };
      found.set(pair, { places: places + 1, alone: alone + Number(!was.some((w) => name.includes(w))) });
    }
  // What never stands without the rest of a name is how somebody is addressed: Mr, Senator, Ltd.
  return [...found.values()].some(({ places, alone }) => places >= fewest && alone > 0);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const isName = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '') && !calendar.test(word ?? '');
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Every run of names with the words around it. */
function* namesIn(words: readonly string[]): Generator<{ place: string; name: readonly string[] }> {
  for (let at = 0; at < words.length; at += 1) {
    if (!isName(words[at])) continue;
    let end = at;
    while (isName(words[end])) end += 1;
    if (at >= beside && end + beside <= words.length && end - at <= mostWords) {
      const around = [...words.slice(at - beside, at), '…', ...words.slice(end, end + beside)];
      yield { place: around.join(' ').toLowerCase(), name: words.slice(at, end).flatMap(foldWords) };
    }
    at = end;
  }
}

/** Two houses write one name with other vowels: Kiev and Kyiv, Sergei and Sergey. */
const skeleton = (name: readonly string[]): string =>
  name
    .join('')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1/g, '$1');
