import type { Named } from '../../reading.ts';
import type { Form } from './form.ts';
import { femaleNouns, maleNouns } from './lists/roles.ts';
import { femaleTitles, maleTitles } from './lists/titles.ts';
import { isObject } from './objectPronoun.ts';
import { genderOfFirstName } from './persons.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

type Gender = Named['gender'];

/** What a person's titles, the nouns beside the name, the first name or pronouns close behind it tell; the first that does. */
export function genderOf(
  text: Text,
  forms: readonly Form[],
  places: readonly Group[],
  nouns: readonly string[],
): Gender {
  for (const { first } of places) {
    const before = text.words[first - 1]?.text ?? '';
    if (femaleTitles.has(before)) return 'female';
    if (maleTitles.has(before)) return 'male';
  }
  if (nouns.some((n) => femaleNouns.has(n))) return 'female';
  if (nouns.some((n) => maleNouns.has(n))) return 'male';
  for (const { words } of forms) {
    const [first = ''] = words;
    const shouted = first.length > 2 && first === first.toUpperCase();
    const named = shouted ? `${first[0]}${first.slice(1).toLowerCase()}` : first;
    const gender = words.length > 1 ? genderOfFirstName(named) : null;
    if (gender !== null) return gender;
  }
  return byPronouns(text, places);
}

/** So many words behind a name a pronoun still means whoever bears it, if no other name stands between. */
const near = 12;
function byPronouns({ words }: Text, places: readonly Group[]): Gender {
  let lead = 0;
  for (const { last } of places) {
    const sentence = words[last - 1]?.sentence;
    for (let i = last; i < last + near; i += 1) {
      const word = words[i];
      if (word === undefined || word.sentence !== sentence || (word.capital && !word.opens) || /^[“"]$/.test(word.text))
        break;
      // “Adams put it to her”: to another
      if (isObject(words, i)) continue;
      if (/^(?:she|her|hers|herself)$/.test(word.text)) lead += 1;
      if (/^(?:he|his|himself)$/.test(word.text)) lead -= 1;
    }
  }
  return lead > 0 ? 'female' : lead < 0 ? 'male' : null;
}
