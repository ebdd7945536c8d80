import type { ExtractedAssertion, ExtractedClaim } from '../../../../../contract/extraction.ts';
import type { Reading, Sentence } from '../../../reading.ts';

const says =
  '(?:said|stated|reported|named|described|called|gave|listed|identified|claimed|suggested|implied|attributed)';
const correcting = new RegExp(
  `\\b(?:earlier|previous|original|prior|initial|online|print|first) versions? of (?:this|the|our)\\b|\\b(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|falsely) ${says}\\b|\\b${says} (?:incorrectly|wrongly|in error|by mistake)\\b`,
  'i',
);
const denial =
  /^(?:it|he|she|they|that|this|in fact|the)\b[^.]{0,40}\b(?:not|n['’]t|incorrect|wrong|untrue|false|never)\b[^.]*\.?$/i;
/** What stands beside a name in passing is seldom what a correction is about. */
const inPassing = new Set(['LOCATED_IN', 'HOLDS_ROLE', 'MEMBER_OF']);

/** What an article takes back it denies: “An earlier version of this story said that Acme sells to Bolt. It does not.” */
export function withCorrections(claims: readonly ExtractedClaim[], reading: Reading): ExtractedClaim[] {
  const corrected = reading.sentences
    .map((sentence, i) => ({ sentence, next: reading.sentences[i + 1] }))
    .filter(({ sentence }) => correcting.test(reading.text.slice(sentence.start, sentence.end)));
  if (corrected.length === 0) return [...claims];
  return claims.map((claim) => {
    if (inPassing.has(claim.predicate)) return claim;
    const here = corrected.find(({ sentence }) => claim.assertions.some((a) => isIn(a, sentence)));
    return here === undefined ? claim : takenBack(claim, here.sentence, here.next, reading.text);
  });
}

const isIn = (a: ExtractedAssertion, s: Sentence): boolean =>
  a.stance === 'affirms' && a.start >= s.start && a.end <= s.end;

function takenBack(claim: ExtractedClaim, said: Sentence, next: Sentence | undefined, text: string): ExtractedClaim {
  const kept = claim.assertions.filter((a) => !(isIn(a, said) && a.voices.length === 0));
  if (kept.some((a) => a.voices.length === 0 && a.stance === 'denies')) return claim;
  const there = claim.assertions.find((a) => isIn(a, said)) ?? said;
  const { start, end } =
    next !== undefined && next.paragraph === said.paragraph && denial.test(text.slice(next.start, next.end).trim())
      ? next
      : there;
  const denied: ExtractedAssertion = { stance: 'denies', voices: [], start, end, text: text.slice(start, end) };
  return { ...claim, modality: 'reported', assertions: [...kept, denied] };
}
