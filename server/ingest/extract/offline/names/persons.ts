import { createRequire } from 'node:module';
import { moreFemale, moreMale } from './lists/firstNames.ts';

const require = createRequire(import.meta.url);
const languages = ['en', 'fr', 'de', 'es', 'it', 'nl'];
const load = (gender: string): string[] =>
  languages.flatMap((l) => require(`human-names/data/${gender}-human-names-${l}.json`) as string[]);

const female = new Set([...load('female'), ...moreFemale]);
const male = new Set([...load('male'), ...moreMale]);

export const isFirstName = (word: string): boolean => female.has(word) || male.has(word);
/** Null for names of either. */
export const genderOfFirstName = (word: string): 'female' | 'male' | null =>
  female.has(word) === male.has(word) ? null : female.has(word) ? 'female' : 'male';
