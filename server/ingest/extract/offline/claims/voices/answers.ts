import type { ExtractedAssertion } from '../../../../../contract/extraction.ts';
import type { Range, Speech } from '../../../reading.ts';
import { falsehood, pointing } from './replies.ts';

/** A denial, a doubt or a refusal, and whose. */
export type Answer = Range & Pick<ExtractedAssertion, 'stance' | 'voices'>;

/** “it has never sold”, “it issued no licence”: said of oneself, so that somebody must have said the contrary. */
export const ownDenial =
  /^(?:in [^,.;]{0,30}\bthat )?(?:it|he|she|they|we|I)\b[^,.;]{0,22}\b(?:never|no|nothing)\b(?! longer)/i;
/** Whole answers that only say no. */
export const barely =
  /^(?:no[,.;]|not (?:true|so|by (?:me|us|anyone|anybody))\b|(?:not one|not a single|no such)\b|that is (?:not true|untrue|false|wrong)|(?:we|i|they|he|she|it|there) (?:do|did|does|was|were|is|are|have|has) (?:not|never)\b(?: \w{1,4})?[.!]?$|(?:this|it) is (?:untrue|false|a lie|nonsense))/i;
/** “That is a lie”, “it was not true”, “did no such thing”, “it had not”: of nothing but what was said just before. */
export const flatDenial =
  /^["“‘']?(?:not (?:true|so|at all)[,.!]?["”’']?$|(?:(?:this|that|it|these|those|they|all (?:this|that|of (?:this|that|it)))(?: (?:is|are|was|were)|['’](?:s|re))|was|is) (?:[a-z]+ly |all |just |simply |pure |complete |utter |["“‘'])*(?:not (?:true|so|correct|the case|accurate)|untrue|false|wrong|incorrect|an? (?:lie|fabrication|invention|myth|fiction|fantasy)|lies|nonsense|rubbish|bunk|baseless|fiction|fantasy|invented|fabricated|slander|absurd)["”’']?[.,!]?["”’']?$|(?:it|he|she|they|we|I) (?:did|do|does|had done|has done|have done) (?:no such thing|nothing of the (?:kind|sort))|(?:there (?:is|was|were|had been|has been) )?no such \w+ (?:\w+ )?(?:exist(?:s|ed)?|happened|took place|was|were|had|has)\b|(?:it|he|she|they|we|I) (?:had|has|have|did|does|do|was|were|is|are)(?: not|n['’]t)[.!]?["”’]?$)/i;
/** “knows nothing of this”, “is news to me”: what was said just before. */
export const unaware =
  /^(?:it|he|she|they|we|I)\b[^,.;]{0,12}\b(?:knows?|knew|heard|(?:is|was|were|am|are) (?:not aware|unaware)|had no knowledge|has no knowledge)\b[^,.;]{0,14}\b(?:nothing |not )?(?:of|about) (?:this|that|it|any such|such|the)\b|^(?:this|that|it) (?:is|was) ["“'‘]?news to (?:me|us|him|her|them|it)\b/i;
const silent =
  /\bno (?:further |immediate |other )?(?:comment|statement|reply|answer)\b|\bnothing (?:more |further |else )?to (?:add|say)\b/i;
/** “has no control over that”, “sees no reason to”: what somebody lacks, and nothing that was not done. */
const without =
  /^(?:it|he|she|they|we|I)\b[^,.;]{0,22}\bno (?:\w+ )?(?:control|influence|say|doubts?|objections?|reasons?|need|choice|views?|position|powers?|interest|problems?|regrets?|complaints?|illusions?|hesitation|way|idea|opinion|preference|objection|authority|mandate)\b/i;
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
  if (silent.test(words) || without.test(words)) return null;
  if (flatDenial.test(words) || ownDenial.test(words) || (speech.kind === 'direct' && barely.test(words)))
    return answer('denies');
  const calls = judging.test(speech.cue?.text ?? '') && pointing.test(words) && falsehood.test(words);
  return words.length < 250 && (calls || saysFalse(words)) ? answer('denies') : null;
}
