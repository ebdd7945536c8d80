/** Words that say of a state that it was so, whatever is so now. */
const over =
  /\b(?:was|were|had|did|formerly|previously|once|until|used to|no longer|former (?:owner|parent|operator|shareholder|subsidiary|unit)s?)\b/gi;
/** The same of somebody who does it. Not “is partly owned through”, “state-owned”, “wholly owned”, “owned and run by”. */
const did =
  /(?<!-|ly |\b(?:is|are|be|been|being|has|have|now)(?: [^\s,;]+){0,2} )\b(?:owned|operated|ran|held|managed|maintained|controlled|belonged|bought|acquired|sold)\b(?!(?: (?:and|or) \w+)?(?: \w+ly)? by\b)/gi;

const now = /\b(?:is|are|owns?|operates?|runs?|holds?|manages?|maintains?|controls?|belongs?)\b/gi;
const last = (words: string, of: RegExp): number => [...words.matchAll(of)].at(-1)?.index ?? -1;

/**
 * Whether these words put what they tell in the past: what comes last decides (“was founded in 1990 and is owned by”). Where
 * they only describe (“its parent X”), it is what they say now.
 */
export const saidAsPast = (words: string): boolean => Math.max(last(words, over), last(words, did)) > last(words, now);
