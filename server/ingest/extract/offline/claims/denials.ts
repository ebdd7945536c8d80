import type { ExtractedAssertion, ExtractedClaim } from '../../../../contract/extraction.ts';
import type { Range, Speech } from '../../reading.ts';
import type { Scene } from './context.ts';
import { bodies } from './firstPerson.ts';
import { bySentence } from './turns.ts';
import { within } from './within.ts';

type Spot = Range & { readonly entity: string; readonly adjective: boolean };
type Answer = Range & Pick<ExtractedAssertion, 'stance' | 'voices'>;

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
/** Nouns that point at what somebody else said. */
const pointing =
  /\b(?:accusations?|allegations?|claims?|reports?|figures?|charges?|findings?|number|story|account|suggestions?|rumou?rs?|calculations?|any of (?:this|it)|this)\b/i;
/** The denier itself is one end: “denied selling to Acme”, “any link to Acme”. */
const linking =
  /^(?:(?:ever |having )?\w+ing\b|(?:any|all|its|his|her|their) (?:links?|ties?|connections?|involvement|role|contacts?|dealings?|business|part|contracts?)\b|(?:it|he|she|they|we|I)\b)/;
/** Who reported it is no part of what is denied: “the reports of several channels that Acme …”. */
const reporting =
  /^(?:an?|the|all|these|media)\b[^,.;]{0,20}\b(?:reports?|information|stor(?:y|ies)|claims?|rumou?rs?|allegations?|accusations?|suggestions?)\b[^;]{0,80}?\bthat\b/i;
const ofState = /^ (?:side|government|authorities|state|officials)\b/;
/** “it has never sold”, “it issued no licence”: said of oneself, so that somebody must have said the contrary. */
const ownDenial =
  /^(?:in [^,.;]{0,30}\bthat )?(?:it|he|she|they|we|I)\b[^,.;]{0,22}\b(?:never|no|nothing)\b(?! longer)/i;
/** Whole answers that only say no. */
const barely =
  /^(?:no[,.;]|that is (?:not true|untrue|false|wrong)|(?:we|i|they|he|she|it|there) (?:do|did|does|was|were|is|are|have|has) (?:not|never)\b[^,;:]{0,12}$|(?:this|it) is (?:untrue|false|a lie|nonsense))/i;

/** Denials, doubts and refusals that no rule read: put to the claim that they answer, or to one of their own. */
export function withDenials(
  claims: readonly ExtractedClaim[],
  speeches: readonly Speech[],
  spots: readonly Spot[],
  { reading, types }: Scene,
): ExtractedClaim[] {
  const all = claims.map((c) => ({ ...c, assertions: [...c.assertions] }));
  const speaksFor = bodies(claims, types);
  let taken = 0;
  const told = speeches.flatMap((s) => bySentence(s, reading));
  for (const speech of told.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const words = reading.text.slice(speech.start, speech.end);
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
    const answered = ownDenial.test(words) ? undefined : answeredBy(all, answer, ends, words, sides);
    if (answered !== undefined) answered.assertions.push(assertion(answer, reading.text));
    else if (answer.stance !== 'declines') {
      const own = ownClaim(answer, ends, inside, reading.text);
      if (own !== null && types.fits('OTHER', 'subject', own.subject) && types.fits('OTHER', 'object', own.object))
        all.push({ ...own, id: `c${all.length + 1}`, assertions: [assertion(answer, reading.text)] });
    }
  }
  return all;
}

function answerOf(speech: Speech, words: string): Answer | null {
  if (speech.speaker === null) return null;
  const voices = [speech.speaker, ...speech.via];
  if (speech.stance !== 'affirms') return { ...range(speech), stance: speech.stance, voices };
  return (speech.kind === 'direct' && barely.test(words)) || ownDenial.test(words)
    ? { ...range(speech), stance: 'denies', voices }
    : null;
}

/** Of “his ministry”, the ministry: where he holds a role. */
function bodyOf(spot: Spot, all: readonly ExtractedClaim[], text: string): string | undefined {
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
function answeredBy<C extends ExtractedClaim>(
  all: readonly C[],
  answer: Answer,
  ends: readonly string[],
  words: string,
  sides: readonly string[],
): C | undefined {
  const [speaker = ''] = answer.voices;
  const before = all
    .filter((c) => !settled.has(c.predicate))
    .flatMap((c) =>
      c.assertions
        .filter((a) => a.stance === 'affirms' && a.voices[0] !== speaker && a.end <= answer.end)
        .map((a) => ({ c, a })),
    )
    .sort((x, y) => y.a.start - x.a.start);
  const about = (c: C, ...ids: readonly string[]) =>
    [...new Set(ids)].filter((e) => e === c.subject || e === c.object).length;
  const same = before.find(({ c }) => about(c, ...ends, ...sides) === 2);
  if (same !== undefined) return same.c;
  // Who asks which or where takes the rest for granted.
  if (answer.stance === 'declines' && /^(?:which|where|who|whom|how|when|why|what)\b/i.test(words)) return undefined;
  const within = (most: number) => before.filter(({ a }) => answer.start - a.start < most);
  const close = within(near);
  if (amount.test(words)) {
    const measured = before.filter(({ c }) => c.figure !== null || c.predicate === 'MEASURES');
    const theirs = measured.find(({ c, a }) => ends.some((e) => a.voices[0] === e || c.subject === e));
    const last = theirs ?? (ends.length === 0 ? measured.find(({ a }) => answer.start - a.start < near) : undefined);
    if (last !== undefined) return last.c;
  }
  if (accusing.test(words)) {
    const charge = within(far).find(({ c }) => c.modality === 'alleged' && about(c, ...sides) > 0);
    if (charge !== undefined) return charge.c;
  }
  const named = close.find(({ c, a }) =>
    ends.some((e) => a.voices[0] === e || (a.voices.length === 0 && c.subject === e)),
  );
  if (named !== undefined && (pointing.test(words) || answer.stance === 'declines')) return named.c;
  if (ends.length > 1 || !(pointing.test(words) || barely.test(words) || answer.stance === 'declines'))
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
  const label = affirmed(text.slice(from, to.start));
  return label === ''
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

/** A label says what is denied, not the denial: “it had issued no licence for” is “had issued licence for”. */
const affirmed = (words: string): string =>
  words
    .replace(/^['’]s\b/, '')
    .replace(/^\s*(?:it|he|she|they|we|I)\b/i, '')
    .replace(/\b(?:never|no|not|ever|any)\s/gi, '')
    .replace(/\s+/g, ' ')
    .trim();

const range = ({ start, end }: Range): Range => ({ start, end });
const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
const assertion = ({ stance, voices, start, end }: Answer, text: string): ExtractedAssertion => ({
  stance,
  voices: [...voices],
  start,
  end,
  text: text.slice(start, end),
});
