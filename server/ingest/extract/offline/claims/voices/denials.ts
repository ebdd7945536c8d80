import type { ExtractedAssertion, ExtractedClaim } from '../../../../../contract/extraction.ts';
import type { Range, Reading, Speech } from '../../../reading.ts';
import type { Scene } from '../context.ts';
import { answeredBy, critical, near, type Open, opinions, pointsBack, settled } from './answered.ts';
import { type Answer, answerOf, flatDenial, ownDenial, unaware } from './answers.ts';
import { affirmed, isBroken, isLong, propositionIn } from './antecedents.ts';
import { bodies, himself } from './firstPerson.ts';
import type { Reply } from './relativeDenials.ts';
import { statedNot } from './statedNot.ts';
import { byClause, bySentence } from './turns.ts';
import { within } from './within.ts';

type Spot = Range & { readonly entity: string; readonly adjective: boolean };

/** The denier itself is one end: “denied selling to Acme”, “any link to Acme”. */
const linking =
  /^(?:(?:ever |having )?\w+ing\b|(?:any|all|its|his|her|their) (?:links?|ties?|connections?|involvement|role|contacts?|dealings?|business|part|contracts?)\b|(?:it|he|she|they|we|I)\b)/;
/** Who reported it is no part of what is denied: “the reports of several channels that Acme …”. */
const reporting =
  /^(?:as ["“‘'][^"”’'\n]{1,40}["”’'] )?(?:an?|the|all|these|media|any|\S+(?: \S+){0,3}['’]s)\b[^,.;]{0,20}\b(?:reports?|information|stor(?:y|ies)|claims?|rumou?rs?|allegations?|accusations?|suggestions?|findings?|conclusions?)\b[^;]{0,80}?\bthat\b/i;
const ofState = /^ (?:side|government|authorities|state|officials)\b/;
/** Who knows nothing of a thing says neither that it was nor that it was not. */
const ignorant = /\bno (?:\w+ )?knowledge\b|\bunaware\b|\bnot aware\b/i;
/** In the next sentence. */
const nextTo = 60;
/** Words that stand for the whole of what was said in the sentence before. */
const thisSaid = /^(?:this|that|these|those|any such|such)\b/i;

/** Denials, doubts and refusals that no rule read: put to the claim that they answer, or to one of their own. */
export function withDenials(
  claims: readonly ExtractedClaim[],
  speeches: readonly Speech[],
  replies: readonly Reply[],
  spots: readonly Spot[],
  { reading, types }: Scene,
): ExtractedClaim[] {
  const all: Open[] = claims.map((c) => ({ ...c, assertions: [...c.assertions] }));
  const speaksFor = bodies(claims, types);
  const told = speeches
    .flatMap((s) => bySentence(s, reading))
    .flatMap((s) => byClause(s, reading))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const denyingOver = (r: Reply): readonly Speech[] => speeches.filter((s) => s.stance !== 'affirms' && overlap(s, r));
  // “Acme and Bolt deny this”: of two who deny together one was heard.
  const isTwin = (r: Reply, s: Speech): boolean =>
    r.speaker !== s.speaker && replies.some((t) => t.start === r.start && t.end === r.end && t.speaker === s.speaker);
  const apart = replies.filter((r) => denyingOver(r).every((s) => isTwin(r, s)));
  const heard: readonly Reply[] = [...told, ...apart].sort((a, b) => a.start - b.start || b.end - a.end);
  const text = (r: Range): string => reading.text.slice(r.start, r.end);
  const isParty = (entity: string): boolean => types.is(entity, 'Person', 'Organisation', 'Country');
  let taken = 0;
  let last: Speech | undefined;
  for (const speech of heard) {
    const words = text(speech);
    const answer = answerOf(speech, words);
    if (answer === null) {
      const stated = statedNot(speech, spots, reading, types, himself(all, speech, words, types));
      const isKnown = all.some(
        (c) => stated !== null && isPair(c, stated) && c.assertions.some((a) => overlap(a, speech)),
      );
      const voices = [speech.speaker ?? '', ...speech.via];
      const denied = assertion({ start: speech.start, end: speech.end, stance: 'denies', voices }, reading.text);
      if (stated !== null && !isKnown) all.push({ ...stated, id: `c${all.length + 1}`, assertions: [denied] });
      continue;
    }
    const together =
      last !== undefined && apart.includes(speech) && overlap(last, speech) && last.speaker !== speech.speaker;
    if (speech.start < taken && speech.answers === undefined && !together) continue;
    last = speech;
    taken = Math.max(taken, speech.end);
    if (!together && all.some((c) => c.assertions.some((a) => isRead(a, answer, speech)))) continue;
    const from = speech.start + (reporting.exec(words)?.[0].length ?? 0);
    const inside = within(spots, speech).filter(
      (s) =>
        s.start >= from && s.end <= speech.end && (!s.adjective || ofState.test(reading.text.slice(s.end, s.end + 20))),
    );
    const ends = [...new Set(inside.map((s) => bodyOf(s, all, reading.text) ?? s.entity))];
    const [speaker = ''] = answer.voices;
    const sides = [speaker, speaksFor(speaker) ?? speaker];
    const asserted = assertion(answer, reading.text);
    if (speech.answers !== undefined) {
      const [answered] = saidIn(all, speech.answers, speaker, sides);
      answered?.assertions.push(asserted);
      if (answered !== undefined) continue;
    }
    if (flatDenial.test(words)) {
      const before = lastSaid(told, answer, reading);
      const [answered] =
        before !== null && answer.start - before.end < nextTo ? saidIn(all, before, speaker, sides) : [];
      answered?.assertions.push(asserted);
      if (answered !== undefined) continue;
    }
    if (critical.test(words)) continue;
    const state = stateOf(all, sides, types);
    const answered = answeredBy(all, { answer, words, ends, sides, state }, speaksFor, reading.text);
    if (answered !== undefined) {
      answered.assertions.push(asserted);
      continue;
    }
    if (answer.stance === 'declines') continue;
    const own =
      unaware.test(words) || ignorant.test(words)
        ? null
        : ownClaim(answer, himself(all, speech, words, types), ends, inside, reading.text, isParty);
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

/** What the sentence of a reply claims before it, the last first; rather of whoever replies, and rather than an opinion. */
function saidIn(all: readonly Open[], place: Range, speaker: string, sides: readonly string[]): Open[] {
  const isTheirs = (c: Open): boolean => sides.includes(c.subject) || sides.includes(c.object);
  const rank = (c: Open): number => (opinions.has(c.predicate) ? 0 : 2) + (isTheirs(c) ? 1 : 0);
  return all
    .filter((c) => !settled.has(c.predicate))
    .flatMap((c) => c.assertions.map((a) => ({ c, a })))
    .filter(
      ({ a }) => a.stance === 'affirms' && a.voices[0] !== speaker && a.start >= place.start && a.end <= place.end,
    )
    .sort((x, y) => rank(y.c) - rank(x.c) || y.a.end - x.a.end)
    .map(({ c }) => c);
}

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

/** The state whose ministry speaks. */
const stateOf = (all: readonly Open[], sides: readonly string[], types: Scene['types']): string | null =>
  all.find(
    (c) =>
      c.predicate === 'LOCATED_IN' &&
      sides.includes(c.subject) &&
      types.is(c.subject, 'PublicBody') &&
      types.is(c.object, 'Country'),
  )?.object ?? null;

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

/** “denied that Acme had sold anything to Ruritania”, “rejected any link to Acme” */
function ownClaim(
  answer: Answer,
  speaker: string,
  ends: readonly string[],
  inside: readonly Spot[],
  text: string,
  isParty: (entity: string) => boolean,
) {
  const byItself = ownDenial.test(text.slice(answer.start, answer.end));
  const [first, second] = ends.length > 1 && !byItself ? ends : [speaker, ends.filter((e) => e !== speaker).at(-1)];
  const linked = ends.length > 1 || (answer.stance === 'denies' && linking.test(text.slice(answer.start, answer.end)));
  if (!linked || first === undefined || second === undefined || first === second) return null;
  const to = inside.find((s) => s.entity === second) ?? inside.at(-1);
  const from = ends.length > 1 && !byItself ? (inside.find((s) => s.entity === first) ?? inside[0])?.end : answer.start;
  if (to === undefined || from === undefined || to.start - from > 90) return null;
  const between = text.slice(from, to.start);
  const label = affirmed(between);
  // “denied that its land was used by Acme”: its land is not it.
  const owns = /\b(?:its|his|her|their|my|our)$/i.test(text.slice(Math.max(answer.start, from - 6), from));
  // “had issued Acme no permit for Ruritania”: of three, nobody can say which two.
  const among = inside.some(
    (s) =>
      s.start >= from &&
      s.end <= to.start &&
      ![first, second].includes(s.entity) &&
      isParty(s.entity) &&
      !/^['’]/.test(text.slice(s.end, s.end + 1)),
  );
  // “bought spyware from Acme” of spyware and Acme: what is done stands before both.
  const verbless =
    first !== speaker &&
    /^(?:from|of|in|at|by|on|for|with|to|and|or|about|over|against|under|during|after|before|between|through|into|as)\b/i.test(
      label,
    );
  return label === '' || verbless || isBroken(between) || owns || among || isLong(label)
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
