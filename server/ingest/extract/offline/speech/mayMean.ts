import type { Named } from '../../reading.ts';
import { speakers } from './nouns.ts';

const women = /woman$|^(?:woman|girl|mother|daughter|sister|wife|widow|actress|grandmother|aunt|niece|nun|midwife)$/;
const men = /(?<!wo)man$|^(?:man|boy|father|son|brother|husband|widower|grandfather|uncle|nephew|priest|monk|imam)$/;
const anyone = /^(?:no-one|nobody|many|most|some|others|everyone|everybody|someone|somebody|people)$/;
/** Whether an unnamed person may be “he” or “she”. */
export function mayBe({ types, nouns: [noun = ''] }: Named, word: string): boolean {
  return (
    types.includes('Person') && speakers.has(noun) && !anyone.test(noun) && !(word === 'he' ? women : men).test(noun)
  );
}

/** Of these an article has one, and calls him so: “the steward” may be anybody. */
const office =
  /^(?:minister|president|premier|chancellor|secretary|governor|mayor|senator|chief|chair|chairman|chairwoman|chairperson|director|judge|justice|magistrate|coroner|commissioner|general|colonel|ambassador|leader|founder|professor|bishop|archbishop|executive|boss|lawmaker|prosecutor|mp|ombudsman|auditor|speaker|envoy|king|queen)$/;

/** Whether a pronoun, or “the minister”, may mean somebody named. */
export function mayStandFor(e: Named | undefined, word: string): boolean {
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
    ((e.nouns.length === 0 && office.test(word)) ||
      e.nouns.includes(word === 'judge' ? 'justice' : word) ||
      e.nouns.includes(word) ||
      anybody.test(word))
  );
}

/** Words that anybody may be called by. */
export const anybody =
  /^(?:man|woman|boy|girl|person|official|witness|speaker|author|defendant|accused|plaintiff|deputy|guest|visitor)$/;
