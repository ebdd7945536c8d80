import type { ExtractedAssertion, ExtractedClaim } from '../../../../../contract/extraction.ts';
import { type Answer, barely, ownDenial, unaware } from './answers.ts';
import { pointing } from './replies.ts';

export type Open = Omit<ExtractedClaim, 'assertions'> & { readonly assertions: ExtractedAssertion[] };
/** Who denies, for whom, and of whom the denial speaks. */
type Denial = {
  readonly answer: Answer;
  readonly words: string;
  readonly ends: readonly string[];
  /** Who denies, and the body that they speak for. */
  readonly sides: readonly string[];
  /** Beyond the sides: the state of a ministry. */
  readonly state: string | null;
};

/** Seldom what a denial answers: who holds which role, sits where, wrote or looks into what. */
export const settled = new Set([
  'HOLDS_ROLE',
  'LOCATED_IN',
  'MEMBER_OF',
  'PART_OF',
  'AUTHORED',
  'EMPLOYS',
  'RELATED_TO',
  'STUDIES',
]);
/** About a paragraph: what was said further back is no longer answered. */
export const near = 500;
export const opinions = new Set(['CRITICISES', 'SUPPORTS']);
/** In the sentence before. */
const beside = 130;
/** An accusation is often answered at the end of an article. */
const far = 1500;
const amount =
  /\b(?:the|that|this|these|those|such|any|its|his|her|their|\S+['’]s?)(?: [\w-]+){0,2} (?:figures?|numbers?|sums?|totals?|amounts?|estimates?|counts?|calculations?|tally|toll|prices?|arithmetic|maths?|statistics|percentages?)\b/i;
const accusing =
  /\b(?:accusations?|allegations?|charges?|wrongdoing|misconduct|impropriety|claims?|suggestions?|insinuations?|complaints?|guilt|liability|responsibility|assertions?|version|account|plead(?:s|ed)?|fraud|theft|negligence|bribery|corruption|collusion|breach(?:es)?|bias|discrimination|espionage|spying|manipulation|rigging|tampering|infringement|conspiracy|favouritism|favoritism|interference|cartel|price-fixing|misuse|abuse|blame|fault)\b/i;
/** “denies that she said so” */
const saidSo =
  /^(?:(?:ever |having )?saying|having (?:ever )?said|\S+(?: \S+)? (?:had |has |have )?(?:ever )?(?:said|claimed|written|told|made)) (?:so|that|this|it|any such|such an?|anything of the (?:kind|sort))\b/i;
/** “had never acquired such a system” */
const suchThing = /\b(?:such|it|them|this|that|any of)\b/i;
/** Who rejects criticism does not deny what is criticised. */
export const critical = /^(?:(?:the|this|that|such|any|all|his|her|their|its) )?(?:criticisms?|critique|critics)\b/i;
/** “it had bought any”, “using the systems”, “having sold them”: of oneself, and of nothing that has a name. */
const deed =
  /^(?:(?:it|he|she|they|we|I) (?:had |has |have |was |were )?(?:ever )?|(?:ever )?having (?:ever )?|(?:ever )?)([a-z]+)(?: (?:any|them|it|one|such|this|these|those|the|its|a|an)\b(?: [\w-]+){0,3})$/i;
const deeds: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:b(?:ought|uying)|purchas(?:ed|ing)|order(?:ed|ing)|acquir(?:ed|ing)|procur(?:ed|ing)|receiv(?:ed|ing)|import(?:ed|ing)|obtain(?:ed|ing))$/i,
    ['SUPPLIES', 'CONTRACTS_WITH', 'DEPLOYS'],
  ],
  [
    /^(?:us(?:ed|ing)|deploy(?:ed|ing)|install(?:ed|ing)|operat(?:ed|ing)|r[au]n|running)$/i,
    ['DEPLOYS', 'OPERATES', 'SUPPLIES'],
  ],
  [
    /^(?:s(?:old|elling)|suppl(?:ied|ying)|deliver(?:ed|ing)|export(?:ed|ing)|provid(?:ed|ing)|shipp(?:ed|ing)|transferr(?:ed|ing))$/i,
    ['SUPPLIES'],
  ],
  [/^(?:paid|paying|fund(?:ed|ing)|financ(?:ed|ing))$/i, ['FUNDS']],
];
/** The predicates of what somebody denies of themselves without naming anything. */
const ofOneself = (words: string): readonly string[] => {
  const verb = deed.exec(words.replace(/[.,!]?["”’']?$/, ''))?.[1];
  return verb === undefined ? [] : (deeds.find(([verbs]) => verbs.test(verb))?.[1] ?? []);
};
/** “declined to say whether the pumps had been paid for” is about what was said of pumps, or of pay. */
const isOfSame = (words: string, told: string): boolean => {
  const stems = new Set(stemsOf(told));
  return stemsOf(words).some((stem) => stems.has(stem));
};
const stemsOf = (words: string): string[] =>
  (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((w) => !small.test(w)).map((w) => w.slice(0, 5));
const small =
  /^(?:that|this|these|those|with|from|have|been|were|would|will|could|should|whether|when|what|which|where|their|they|them|than|then|there|about|into|over|only|also|such|some|more|most|other|said|last|year)$/;
/** What the article tells in passing is denied only in its own words: “denied that Lynx was used to spy” is not about who made it. */
const descriptors: ReadonlyMap<string, RegExp> = new Map([
  ['DEVELOPS', /\b(?:develop|ma[kd]e|making|creat|buil[dt]|produc|design|manufactur|wr(?:ote|itten)|own\b)/i],
  [
    'OWNS',
    /\b(?:own|belong|shares?\b|sharehold|subsidiar|control|parent|stake|invest|buy|bought|bid|link|tie|connect)/i,
  ],
  ['BASED_ON', /\b(?:based|base|copy|copied|cop(?:ies|ying)|deriv|built|using|uses?d?\b)/i],
]);
const isMeant = (predicate: string, words: string): boolean =>
  pointsBack(words) || descriptors.get(predicate)?.test(words) !== false;
const quoted = /["“«'‘]([a-z][^"”»'’\n]{5,60})["”»'’]/;
const vague =
  /\b(?:anything|anyone|anybody|any such|no such|so|such an?|having said (?:it|that))$|\b(?:any|no) such\b|\bwrongdoing\b|^(?:(?:ever |having )?\w+ing )?any(?: [\w-]+){1,3}$/i;
const isVague = (words: string): boolean => words.length < 60 && vague.test(words) && !pointing.test(words);
/** Whether words only point at what was said before. */
export const pointsBack = (words: string): boolean =>
  pointing.test(words) || barely.test(words) || unaware.test(words) || isVague(words);

/**
 * The claim with the same ends; else the last one of whom the denial names, of the sort that it points at, or about those
 * for whom the denier speaks.
 */
export function answeredBy(
  all: readonly Open[],
  { answer, words, ends, sides, state }: Denial,
  speaksFor: (speaker: string) => string | null,
  text: string,
): Open | undefined {
  const [speaker = ''] = answer.voices;
  const before = all
    // Who rejects somebody, or asks something of them, does not deny that they do.
    .filter((c) => !settled.has(c.predicate) && !(opinions.has(c.predicate) && c.subject === speaker))
    .filter((c) => !(c.predicate === 'REQUIRES' && sides.includes(c.subject)))
    .flatMap((c) =>
      c.assertions
        // Nor what the own side said.
        .filter((a) => a.stance === 'affirms' && !sides.includes(a.voices[0] ?? '') && a.end <= answer.end)
        .filter((a) => a.voices.length > 0 || isMeant(c.predicate, words))
        .map((a) => ({ c, a })),
    )
    .sort((x, y) => y.a.start - x.a.start);
  const about = (c: Open, ...ids: readonly string[]) =>
    [...new Set(ids)].filter((e) => e === c.subject || e === c.object).length;
  const own = ownDenial.test(words) && !unaware.test(words);
  const within = (most: number) => before.filter(({ a }) => answer.start - a.start < most);
  const close = within(near);
  // Of oneself one denies what one is said to have done to the only other.
  const others = ends.filter((e) => !sides.includes(e));
  if (
    own &&
    others.length === 0 &&
    suchThing.test(words.split(/\b(?:how|whether|why|what|who|which|because)\b/)[0] ?? '')
  ) {
    const theirs = close.filter(({ c }) => about(c, ...sides) > 0);
    return (theirs.length > 0 ? theirs : close.filter(({ c }) => state !== null && about(c, state) > 0))[0]?.c;
  }
  // What somebody is to their own firm is not what they deny without naming anything.
  const same =
    own && others.length !== 1
      ? undefined
      : before.find(({ c }) => about(c, ...ends, ...sides) === 2 && (about(c, ...sides) < 2 || about(c, ...ends) > 0));
  if (same !== undefined) return same.c;
  if (own) return undefined;
  const sorts = others.length === 0 && answer.stance === 'denies' ? ofOneself(words) : [];
  if (sorts.length > 0) return close.find(({ c }) => sorts.includes(c.predicate) && about(c, ...sides) > 0)?.c;
  if (saidSo.test(words)) return before.find(({ a }) => ends.some((e) => a.voices[0] === e))?.c;
  const phrase = quoted.exec(words)?.[1]?.replace(/[,.]$/, '');
  if (phrase?.includes(' ') === true && pointing.test(words)) {
    const cited = before.find(({ a }) => a.text.includes(phrase));
    if (cited !== undefined) return cited.c;
  }
  // Who asks which or where takes the rest for granted.
  if (answer.stance === 'declines' && /^(?:which|where|who|whom|how|when|why|what)\b/i.test(words)) return undefined;
  const isTheirs = (voice: string | undefined, e: string): boolean =>
    voice !== undefined && (voice === e || speaksFor(voice) === e);
  if (amount.test(words)) {
    const measured = before.filter(
      ({ c, a }) => c.predicate === 'MEASURES' || (c.figure !== null && a.voices.length > 0),
    );
    const theirs = measured.find(({ c, a }) => ends.some((e) => isTheirs(a.voices[0], e) || c.subject === e));
    const last = theirs ?? (ends.length === 0 ? measured.find(({ a }) => answer.start - a.start < near) : undefined);
    if (last !== undefined) return last.c;
  }
  if (accusing.test(words)) {
    const charge = within(far).find(({ c }) => c.modality === 'alleged' && about(c, ...sides) > 0);
    if (charge !== undefined) return charge.c;
  }
  const named = close.find(({ c, a }) =>
    ends.some((e) => isTheirs(a.voices[0], e) || (a.voices.length === 0 && c.subject === e)),
  );
  if (named !== undefined && (pointing.test(words) || answer.stance === 'declines')) return named.c;
  const points = pointsBack(words);
  if (ends.length > 1 || !(points || answer.stance === 'declines')) return undefined;
  // “any such meeting” answers nothing but the words before it; what “the entry” is may be the writer's own.
  const isLast = (a: ExtractedAssertion): boolean =>
    answer.start - a.end < beside && /[.!?;]["”’)]?\s/.test(text.slice(a.end, answer.start));
  return close.find(
    ({ c, a }) =>
      about(c, ...sides, ...ends) > 0 &&
      (points || isOfSame(words, a.text)) &&
      (isVague(words)
        ? isLast(a) && a.voices.length > 0 && !opinions.has(c.predicate)
        : a.voices.length > 0 || c.modality === 'alleged' || (pointing.test(words) && isLast(a))),
  )?.c;
}
