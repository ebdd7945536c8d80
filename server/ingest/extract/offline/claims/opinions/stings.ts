import type { VerbChunk } from '../clause/chunk.ts';

const naming = /^(?:call|brand|label|term|dub|liken|compare|qualify)$/;
/** Words in marks right behind the object. */
const quoted = /^[^\p{L}]*(?:(?:as|to) )?["“‘'«]+(?<words>[^"”»\n]{5,})/u;
const opening = /^(?:an?|not|no|nothing|little|just|mere|merely|pure|sheer) /i;
const determined = /^(?:the|our|my|his|her|its|their|this|that|one of) /i;
/** What only says of what kind a thing is, or is kind. */
const plain =
  /\b(?:compan(?:y|ies)|firms?|systems?|cameras?|networks?|sensors?|tools?|devices?|platforms?|machines?|software|program(?:me)?s?|famil(?:y|ies)|partners?|customers?|suppliers?|shareholders?|investors?|owners?|operators?|providers?|contractors?|employers?|rivals?|projects?|services?|products?|members?|organisations?|states?|countr(?:y|ies)|cit(?:y|ies)|province|region|matter|question|person|man|woman|people|citizen|wins?|opportunit(?:y|ies)|models?|gifts?|treasures?|gems?|pioneers?|heroe?s?|legends?|friends?|all(?:y|ies)|champions?|cornerstones?|pillars?|centrepiece|flagship|miracles?|dreams?|symbol|example|leader|hope|chance|step|start|beginning|moment|priorit(?:y|ies)|success|privilege|honou?r|joy|pleasure|first|second|third|new|large|larger|big|bigger|young|younger|old|older|high|higher|major|\p{L}+est|most|more)\b/iu;

/** Whether words that somebody puts in marks for a thing, without praise or blame in them, are there because they sting. */
export function stings(verb: VerbChunk, text: string): boolean {
  const words = quoted.exec(text)?.groups?.words;
  if (words === undefined || determined.test(words) || plain.test(words)) return false;
  // “called it ‘Operation Sunrise’”
  if (/\p{Lu}/u.test(words.replace(/^\p{Lu}|\bI\b/gu, ''))) return false;
  return naming.test(verb.lemma)
    ? verb.verbForm !== 'third'
    : verb.lemma === 'describe' && verb.verbForm !== 'third' && opening.test(words);
}
