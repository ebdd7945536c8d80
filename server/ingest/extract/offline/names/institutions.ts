import type { Group } from './runs.ts';
import type { Text } from './text.ts';
import { typeOfNoun } from './typeOfNoun.ts';

/** What every article has one of; with a capital within a sentence it is that one: “told the Assembly”. */
const one =
  /^(?:Assembly|House|Chamber|Senate|Parliament|Congress|Council|Court|Tribunal|Ministry|Municipality|Commission|Authority|Corporation|Department|Directorate|Inspectorate|Presidency|Secretariat|Treasury|Cabinet|Government|Centre|Bench)$/;
const party =
  /^(?:Conservative|Liberal|Green|Labour|Democratic|Republican|Socialist|Communist|Tory|Democrat|Unionist|Nationalist)$/;
const ofParty =
  /^(?:MPs?|MSPs?|MEPs?|TDs?|MLAs?|AMs?|peers?|councillors?|spokes\p{Ll}+|leaders?|lawmakers?|senators?|congress\p{Ll}+|candidates?|mayors?|governors?|frontbenchers?|backbenchers?|ministers?|members?|activists?|politicians?|representatives?|caucus|whips?)$/u;

/** “the Assembly”, “the Conservative spokesman”: one word that English has, and a name here. */
export function isInstitution({ words }: Text, { first, last }: Group): boolean {
  const [before, word, after] = [words[first - 1], words[first], words[last]];
  if (word === undefined || word.opens || last - first !== 1) return false;
  const next = after?.sentence === word.sentence ? after : undefined;
  if (party.test(word.text)) {
    const noun = next?.capital === false && next.pos === 'NOUN' && words[last + 1]?.sentence === word.sentence;
    const second = noun ? (words[last + 1]?.text ?? '') : '';
    return ofParty.test(next?.text ?? '') || (ofParty.test(second) && typeOfNoun(next?.text ?? '') === 'Person');
  }
  // “the Court of Common Sense”, “the Council’s website”
  return one.test(word.text) && before?.text === 'the' && !(next?.capital === true) && next?.text !== 'of';
}
