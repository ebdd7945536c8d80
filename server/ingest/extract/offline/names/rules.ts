import { addVotes, type Told, type Votes } from './votes.ts';

/** The words that it may hang on (parted by blanks), what the words beside a name have to be, and what they tell. */
export type Rule = readonly [string, RegExp, Told];

/** Rules by the word that they hang on, in their order: of all there are, few need to be tried at one place. */
export function rulesByWord(rules: readonly Rule[]): (word: string, words: string, votes: Votes) => void {
  const byWord = new Map<string, Rule[]>();
  for (const rule of rules)
    for (const word of rule[0].split(' ')) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [rule]);
      else list.push(rule);
    }
  return (word, words, votes) => {
    for (const [, rule, told] of byWord.get(word) ?? []) if (rule.test(words)) addVotes(votes, told);
  };
}

/** As the rules' own word boundaries see it: letters and figures without accents, or else one mark. */
export function firstWord(words: string): string {
  let end = 0;
  while (end < words.length && isPlain(words.charCodeAt(end))) end += 1;
  return words.slice(0, Math.max(end, 1));
}
export function lastWord(words: string): string {
  let start = words.length;
  while (start > 0 && isPlain(words.charCodeAt(start - 1))) start -= 1;
  return words.slice(Math.min(start, words.length - 1));
}
const isPlain = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || c === 95;
