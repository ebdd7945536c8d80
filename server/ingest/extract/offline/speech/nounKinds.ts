import { typeOfNoun } from '../names/typeOfNoun.ts';
import { documents, groups, speakers } from './nouns.ts';

const singular = (noun: string) => noun.replace(/ies$/, 'y').replace(/(?:(?<=s|x|ch|sh)es|(?<!s)s)$/, '');
/** What can be read out. */
export const isDocument = (noun: string): boolean => documents.has(noun) || documents.has(singular(noun));
/** Somebody, a body or a document. */
export const canSpeak = (noun: string): boolean =>
  [noun, singular(noun)].some((n) => speakers.has(n) || groups.has(n) || documents.has(n)) ||
  /^(?:Person|Organisation)$/.test(typeOfNoun(singular(noun)) ?? '') ||
  /(?:ists?|ologists?|icians?|isers?|izers?|keepers?|(?:wo)?m[ae]n|persons?|people|workers?|owners?|makers?)$/.test(
    noun,
  );

/** What an unnamed voice of that noun is. */
export function typeOf(noun: string): string {
  if (isDocument(noun)) return 'Work';
  if (groups.has(noun) || groups.has(singular(noun))) return 'Organisation';
  // “two officers”, “analysts at Acme”: several people are no body.
  if (areSeveral(noun) || speakers.has(noun)) return 'Person';
  return /s$/.test(noun) && !/(?:ss|us)$/.test(noun) ? 'Organisation' : 'Person';
}

/** Several people, whom “they” may mean but no “she”. */
export const areSeveral = (noun: string): boolean =>
  noun === 'people' || (!speakers.has(noun) && !groups.has(singular(noun)) && speakers.has(singular(noun)));
