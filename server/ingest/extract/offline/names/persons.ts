import { createRequire } from 'node:module';
import { moreFemale, moreMale } from './lists/firstNames.ts';

const require = createRequire(import.meta.url);
const languages = ['en', 'fr', 'de', 'es', 'it', 'nl'];
const load = (gender: string): string[] =>
  languages.flatMap((l) => require(`human-names/data/${gender}-human-names-${l}.json`) as string[]);

const female = new Set([...load('female'), ...moreFemale]);
const male = new Set([...load('male'), ...moreMale]);

/** Stand first where the family does: “Li Mei” is no Li. */
const familyFirst = new Set(
  `Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Zhu Hu Guo Lin Gao Luo Liang Tang Feng Deng Peng Zeng Xiao Cai Pan Yuan
  Dong Yu Ye Lu Jiang Wei Du Ding Shen Yao Hua Nguyen Tran Pham`.split(/\s+/),
);

const isOne = (word: string): boolean => female.has(word) || male.has(word);
/** “Jean-Luc” is one, too. */
export const isFirstName = (word: string): boolean =>
  isOne(word) || (word.includes('-') && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(word) && word.split('-').every(isOne));
/** Null for names of either; names on no list tell by endings that one gender has in many languages. */
export function genderOfFirstName(word: string): 'female' | 'male' | null {
  if (familyFirst.has(word)) return null;
  const [isFemale, isMale] = [female.has(word), male.has(word)];
  if (isFemale !== isMale) return isFemale ? 'female' : 'male';
  if (isFemale) return null;
  // “Patricio”, “Gissela”
  if (/(?:[aeiln]cio|ri[ao]no|ardo|erto|aldo|isco|urio|ustino|ando)$/.test(word)) return 'male';
  return /(?:icia|iella|[ie]ana|etta|inda|isela|issela|elina|erina|ucia|ovna|evna)$/.test(word) ? 'female' : null;
}
