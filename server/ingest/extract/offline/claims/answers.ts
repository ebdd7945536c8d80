import type { ExtractedAssertion } from '../../../../contract/extraction.ts';
import type { Range, Speech } from '../../reading.ts';
import { falsehood, pointing } from './replies.ts';

/** A denial, a doubt or a refusal, and whose. */
export type Answer = Range & Pick<ExtractedAssertion, 'stance' | 'voices'>;

/** “it has never sold”, “it issued no licence”: said of oneself, so that somebody must have said the contrary. */
export const ownDenial =
  /^(?:in [^,.;]{0,30}\bthat )?(?:it|he|she|they|we|I)\b[^,.;]{0,22}\b(?:never|no|nothing)\b(?! longer)/i;
/** Whole answers that only say no. */
export const barely =
  /^(?:no[,.;]|not (?:true|so|by (?:me|us|anyone|anybody))\b|(?:not one|not a single|no such)\b|that is (?:not true|untrue|false|wrong)|(?:we|i|they|he|she|it|there) (?:do|did|does|was|were|is|are|have|has) (?:not|never)\b(?: \w{1,4})?[.!]?$|(?:this|it) is (?:untrue|false|a lie|nonsense))/i;
/** “knows nothing of this”, “is news to me”: what was said just before. */
export const unaware =
  /^(?:it|he|she|they|we|I)\b[^,.;]{0,12}\b(?:knows?|knew|heard|(?:is|was|were|am|are) (?:not aware|unaware)|had no knowledge|has no knowledge)\b[^,.;]{0,14}\b(?:nothing |not )?(?:of|about) (?:this|that|it|any such|such|the)\b|^(?:this|that|it) (?:is|was) ["“'‘]?news to (?:me|us|him|her|them|it)\b/i;
const silent =
  /\bno (?:further |immediate |other )?(?:comment|statement|reply|answer)\b|\bnothing (?:more |further |else )?to (?:add|say)\b/i;
const judging = /^(?:call|describ|dismiss|brand|label|term|denounc|characteri)/i;
/** “the remark is ‘a fantasy’”, “such claims have nothing in common with reality” */
const saysFalse = (words: string): boolean => {
  const at = falsehood.exec(words)?.index;
  return (
    at !== undefined &&
    pointing.test(words.slice(0, at).split(/\bthat\b/)[0] ?? '') &&
    !/\bnot an?\b|\b(?:call|describ|brand|label|term|dismiss)\w*\b/i.test(words.slice(0, at))
  );
};

/** What somebody's words deny, doubt or refuse, if anything. */
export function answerOf(speech: Speech, words: string): Answer | null {
  if (speech.speaker === null) return null;
  const answer = (stance: Answer['stance']): Answer => ({
    start: speech.start,
    end: speech.end,
    stance,
    voices: [speech.speaker ?? '', ...speech.via],
  });
  if (speech.stance !== 'affirms') return answer(speech.stance);
  if (unaware.test(words)) return answer(/\bnews to\b/i.test(words) ? 'questions' : 'denies');
  if (silent.test(words)) return null;
  if (ownDenial.test(words) || (speech.kind === 'direct' && barely.test(words))) return answer('denies');
  const calls = judging.test(speech.cue?.text ?? '') && pointing.test(words) && falsehood.test(words);
  return words.length < 250 && (calls || saysFalse(words)) ? answer('denies') : null;
}
