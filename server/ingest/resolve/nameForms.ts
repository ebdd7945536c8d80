import { foldName, foldWords } from '../../claims/fold.ts';
import { remembered } from '../../claims/remembered.ts';

/** Company forms as words, folded: what a name may carry or leave out. */
const legalForms = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag kg se sa sas sarl spa srl nv bv ab as asa oy oyj ' +
    'aps ehf hf sdn bhd tbk ltda sl pty pte pvt private jsc ojsc cjsc pjsc ooo zao oao too ao tov kk kft zrt doo dd sro'
  ).split(' '),
);
const titles = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president minister senator judge justice general colonel captain king queen prince princess sheikh imam'.split(
    ' ',
  ),
);
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'du', 'des', 'del', 'al', 'to', 'a', 'an']);

/** The words of a name that tell it from others, in Latin letters: without article, titles in front and legal forms behind. */
export const coreWords: (name: string) => readonly string[] = remembered((name) => {
  // A form in dots or with a stroke is one word: S.A. is sa, A/S is as.
  const words = foldWords(
    name
      .replace(/\b(?:\p{L}\.){2,}/gu, (form) => form.replaceAll('.', ''))
      .replace(/(?<=\s)(\p{Lu})\/(\p{Lu})$/u, '$1$2'),
  );
  let [from, to] = [0, words.length];
  while (from < to - 1 && (words[from] === 'the' || titles.has(words[from] ?? ''))) from += 1;
  while (to > from + 1 && legalForms.has(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to);
});

export const isAcronym = (form: string): boolean => /^(?=.{2,10}$)\p{Lu}[\p{Lu}\p{N}.&-]*$/u.test(form);
/** The initials of a name of three words or more, with and without its small words. */
export function initialsOf(name: string): string[] {
  const words = coreWords(name);
  const great = words.filter((w) => !small.has(w));
  const initials = (list: readonly string[]) => list.map((w) => w.charAt(0)).join('');
  return great.length < 3 ? [] : [...new Set([initials(great), initials(words)])];
}
export const acronymKey = (form: string): string => foldName(form).replaceAll(' ', '');

const institution =
  /\b(?:ministr(?:y|ies)|department|parliament|senate|assembly|congress|court|police|government|cabinet|army|navy|air force|central bank|national bank|agency|committee|commission|council|office|authority|prosecutor|embassy|tribunal|treasury|city hall|bureau|directorate|service|party|opposition|university|federation)\b/i;
const common = new Set(
  (
    'ministry ministries department parliament senate assembly congress court police government cabinet army navy air force central national bank agency ' +
    'committee commission council office authority general prosecutor embassy tribunal treasury city hall bureau directorate service party opposition ' +
    'university federation supreme high constitutional federal state public foreign interior internal external affairs finance health education justice defence defense ' +
    'economy trade energy agriculture transport labour labor culture science technology environment security statistics customs tax revenue immigration ' +
    'industry commerce planning development information communications digital human rights social protection welfare house representatives lower upper ' +
    'main first second new democratic republican'
  ).split(' '),
);
/** Names that every state has one of: “Ministry of Finance”, “Supreme Court”. They name somebody only beside a country. */
export const isGeneric = (name: string): boolean =>
  institution.test(name) && coreWords(name).every((w) => common.has(w) || small.has(w));
