import type { ExtractedAssertion, ExtractedClaim } from '../../../../contract/extraction.ts';
import type { Range, Reading, Speech } from '../../reading.ts';
import { type Answer, answerOf, barely, ownDenial, unaware } from './answers.ts';
import { affirmed, isBroken, propositionIn } from './antecedents.ts';
import type { Scene } from './context.ts';
import { bodies } from './firstPerson.ts';
import { pointing } from './replies.ts';
import { bySentence } from './turns.ts';
import { within } from './within.ts';

type Spot = Range & { readonly entity: string; readonly adjective: boolean };
type Open = Omit<ExtractedClaim, 'assertions'> & { readonly assertions: ExtractedAssertion[] };

/** Seldom what a denial answers: who holds which role, sits where, wrote or looks into what. */
const settled = new Set([
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
const near = 500;
/** An accusation is often answered at the end of an article. */
const far = 1500;
const amount =
  /\b(?:figures?|numbers?|sums?|totals?|amounts?|estimates?|counts?|calculations?|tally|toll|prices?|arithmetic|maths?|statistics|percentages?)\b/i;
const accusing =
  /\b(?:accusations?|allegations?|charges?|wrongdoing|misconduct|impropriety|claims?|suggestions?|insinuations?|complaints?|guilt|liability|responsibility|assertions?|version|account)\b/i;
/** The denier itself is one end: “denied selling to Acme”, “any link to Acme”. */
const linking =
  /^(?:(?:ever |having )?\w+ing\b|(?:any|all|its|his|her|their) (?:links?|ties?|connections?|involvement|role|contacts?|dealings?|business|part|contracts?)\b|(?:it|he|she|they|we|I)\b)/;
/** Who reported it is no part of what is denied: “the reports of several channels that Acme …”. */
const reporting =
  /^(?:an?|the|all|these|media|any)\b[^,.;]{0,20}\b(?:reports?|information|stor(?:y|ies)|claims?|rumou?rs?|allegations?|accusations?|suggestions?)\b[^;]{0,80}?\bthat\b/i;
const ofState = /^ (?:side|government|authorities|state|officials)\b/;
/** Words that stand for the whole of what was said in the sentence before. */
const thisSaid = /^(?:this|that|these|those|any such|such)\b/i;

/** Denials, doubts and refusals that no rule read: put to the claim that they answer, or to one of their own. */
export function withDenials(
  claims: readonly ExtractedClaim[],
  speeches: readonly Speech[],
  replies: readonly Speech[],
  spots: readonly Spot[],
  { reading, types }: Scene,
): ExtractedClaim[] {
  const all: Open[] = claims.map((c) => ({ ...c, assertions: [...c.assertions] }));
  const speaksFor = bodies(claims, types);
  const told = speeches.flatMap((s) => bySentence(s, reading)).sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = replies.filter((r) => !speeches.some((s) => s.stance !== 'affirms' && overlap(s, r)));
  const heard = [...told, ...apart].sort((a, b) => a.start - b.start || b.end - a.end);
  const text = (r: Range): string => reading.text.slice(r.start, r.end);
  let taken = 0;
  for (const speech of heard) {
    const words = text(speech);
    const answer = answerOf(speech, words);
    if (answer === null || speech.start < taken) continue;
    taken = speech.end;
    if (all.some((c) => c.assertions.some((a) => isRead(a, answer, speech)))) continue;
    const from = speech.start + (reporting.exec(words)?.[0].length ?? 0);
    const inside = within(spots, speech).filter(
      (s) =>
        s.start >= from && s.end <= speech.end && (!s.adjective || ofState.test(reading.text.slice(s.end, s.end + 20))),
    );
    const ends = [...new Set(inside.map((s) => bodyOf(s, all, reading.text) ?? s.entity))];
    const [speaker = ''] = answer.voices;
    const sides = [speaker, speaksFor(speaker) ?? speaker];
    const asserted = assertion(answer, reading.text);
    const answered = answeredBy(all, answer, ends, words, sides, speaksFor);
    if (answered !== undefined) {
      answered.assertions.push(asserted);
      continue;
    }
    if (answer.stance === 'declines') continue;
    const own = unaware.test(words) ? null : ownClaim(answer, ends, inside, reading.text);
    if (own !== null) {
      if (types.fits('OTHER', 'subject', own.subject) && types.fits('OTHER', 'object', own.object))
        all.push({ ...own, id: `c${all.length + 1}`, assertions: [asserted] });
      continue;
    }
    if (ends.length > 1 || !pointsBack(words)) continue;
    const before = lastSaid(told, answer, reading);
    const said = before === null ? null : propositionIn(before, spots, reading, types);
    if (before === null || said === null) continue;
    const theirs = [said.subject, said.object].some((e) => sides.includes(e) || ends.includes(e));
    if (!theirs && !(thisSaid.test(words) && answer.start - before.end < 120)) continue;
    const { told: affirms, ...claim } = said;
    const read = all.find((c) => isPair(c, said) && c.assertions.some((a) => overlap(a, before)));
    if (read !== undefined) read.assertions.push(asserted);
    else all.push({ ...claim, id: `c${all.length + 1}`, assertions: [affirms, asserted] });
  }
  return all;
}

const vague =
  /\b(?:anything|anyone|anybody|any such|no such|so|such an?|having said (?:it|that))$|\b(?:any|no) such\b|\bwrongdoing\b/i;
const pointsBack = (words: string): boolean =>
  pointing.test(words) || barely.test(words) || unaware.test(words) || (words.length < 60 && vague.test(words));

/** What somebody else said last, no further back than a paragraph. */
function lastSaid(told: readonly Speech[], answer: Answer, reading: Reading): Speech | null {
  const speech = told.findLast(
    (s) =>
      s.end <= answer.start &&
      s.speaker !== null &&
      !answer.voices.includes(s.speaker) &&
      s.stance === 'affirms' &&
      answer.start - s.end < near,
  );
  return speech === undefined || reading.text.slice(speech.end, answer.start).split('\n\n').length > 2 ? null : speech;
}

/** Of “his ministry”, the ministry: where he holds a role. */
function bodyOf(spot: Spot, all: readonly Open[], text: string): string | undefined {
  const owned = /^(?:his|her|their|my|our)$/i.test(text.slice(spot.start, spot.end));
  if (
    !owned ||
    !/^ (?:ministry|company|firm|agency|government|office|party|client|employer|department)\b/.test(
      text.slice(spot.end, spot.end + 14),
    )
  )
    return undefined;
  return all.find((c) => c.predicate === 'HOLDS_ROLE' && c.subject === spot.entity)?.object;
}

/**
 * The claim with the same ends; else the last one of whom the denial names, of the sort that it points at, or about those
 * for whom the denier speaks.
 */
function answeredBy(
  all: readonly Open[],
  answer: Answer,
  ends: readonly string[],
  words: string,
  sides: readonly string[],
  speaksFor: (speaker: string) => string | null,
): Open | undefined {
  const [speaker = ''] = answer.voices;
  const before = all
    .filter((c) => !settled.has(c.predicate))
    .flatMap((c) =>
      c.assertions
        .filter((a) => a.stance === 'affirms' && a.voices[0] !== speaker && a.end <= answer.end)
        .map((a) => ({ c, a })),
    )
    .sort((x, y) => y.a.start - x.a.start);
  const about = (c: Open, ...ids: readonly string[]) =>
    [...new Set(ids)].filter((e) => e === c.subject || e === c.object).length;
  const own = ownDenial.test(words) && !unaware.test(words);
  // Of oneself one denies what one is said to have done to the only other.
  const others = ends.filter((e) => !sides.includes(e));
  const same = own && others.length !== 1 ? undefined : before.find(({ c }) => about(c, ...ends, ...sides) === 2);
  if (same !== undefined) return same.c;
  if (own) return undefined;
  // Who asks which or where takes the rest for granted.
  if (answer.stance === 'declines' && /^(?:which|where|who|whom|how|when|why|what)\b/i.test(words)) return undefined;
  const within = (most: number) => before.filter(({ a }) => answer.start - a.start < most);
  const close = within(near);
  const isTheirs = (voice: string | undefined, e: string): boolean =>
    voice !== undefined && (voice === e || speaksFor(voice) === e);
  if (amount.test(words)) {
    const measured = before.filter(({ c }) => c.figure !== null || c.predicate === 'MEASURES');
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
  if (
    ends.length > 1 ||
    !(pointing.test(words) || barely.test(words) || unaware.test(words) || answer.stance === 'declines')
  )
    return undefined;
  return close.find(({ c, a }) => about(c, ...sides, ...ends) > 0 && (a.voices.length > 0 || c.modality === 'alleged'))
    ?.c;
}

/** “denied that Acme had sold anything to Ruritania”, “rejected any link to Acme” */
function ownClaim(answer: Answer, ends: readonly string[], inside: readonly Spot[], text: string) {
  const [speaker = ''] = answer.voices;
  const byItself = ownDenial.test(text.slice(answer.start, answer.end));
  const [first, second] = ends.length > 1 && !byItself ? ends : [speaker, ends.filter((e) => e !== speaker).at(-1)];
  const linked = ends.length > 1 || (answer.stance === 'denies' && linking.test(text.slice(answer.start, answer.end)));
  if (!linked || first === undefined || second === undefined || first === second) return null;
  const to = inside.find((s) => s.entity === second) ?? inside.at(-1);
  const from = ends.length > 1 && !byItself ? (inside.find((s) => s.entity === first) ?? inside[0])?.end : answer.start;
  if (to === undefined || from === undefined || to.start - from > 90) return null;
  const between = text.slice(from, to.start);
  const label = affirmed(between);
  return label === '' || isBroken(between)
    ? null
    : {
        subject: first,
        predicate: 'OTHER',
        object: second,
        instrument: null,
        figure: null,
        modality: 'reported' as const,
        label,
      };
}

/** A denial of what was not done is read as affirming it. */
const isRead = (a: ExtractedAssertion, answer: Answer, speech: Speech): boolean =>
  overlap(a, speech) &&
  (a.stance === answer.stance || (speech.stance !== 'affirms' && a.voices[0] === answer.voices[0]));

const isPair = (a: Pick<Open, 'subject' | 'object'>, b: Pick<Open, 'subject' | 'object'>): boolean =>
  [b.subject, b.object].includes(a.subject) && [b.subject, b.object].includes(a.object);
const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
const assertion = ({ stance, voices, start, end }: Answer, text: string): ExtractedAssertion => ({
  stance,
  voices: [...voices],
  start,
  end,
  text: text.slice(start, end),
});
