import type { Reading, Token } from '../../reading.ts';
import { fact } from '../analyse/words.ts';
import { listed, longestListed } from './gazetteer.ts';
import { plain } from './plain.ts';
import { typeOfNoun } from './typeOfNoun.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A reading with what finding names asks of its words again and again. */
export type Text = Reading & {
  readonly words: readonly Word[];
  /** Paragraphs that write most words with a capital: there a capital tells nothing. */
  readonly shouting: ReadonlySet<number>;
  readonly isCommon: (word: string) => boolean;
};
export type Word = Token & {
  readonly capital: boolean;
  /** Where every word has a capital: first of a sentence, a quotation or a list item. */
  readonly opens: boolean;
  /** No blank stands before it. */
  readonly touches: boolean;
};

export function textOf(reading: Reading): Text {
  const { tokens } = reading;
  const words: Word[] = [];
  let spoken = false;
  let before: Token | undefined;
  let previous: Word | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (before?.sentence !== token.sentence) spoken = false;
    // “14:05 Students …”: figures open no sentence.
    const starts = !spoken;
    spoken ||= (token.facts & fact.letters) !== 0;
    // Named one by one: spreading a token takes V8 hundreds of times as long, and there is no loop as hot as this.
    const word: Word = {
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      facts: token.facts,
      pos: token.pos,
      sentence: token.sentence,
      paragraph: token.paragraph,
      capital: (token.facts & fact.capital) !== 0,
      // In a line of credits, every part begins anew.
      opens:
        starts ||
        (previous !== undefined &&
          (opensAfter(previous) ||
            endsDateline(words, i) ||
            ((previous.text === ';' || previous.text === '/') &&
              reading.paragraphs[token.paragraph]?.kind === 'meta'))),
      touches: before !== undefined && before.end === token.start,
    };
    words.push(word);
    before = token;
    previous = word;
  }
  const vocabulary = vocabularyOf(words);
  const common = new Map<string, boolean>();
  return {
    ...reading,
    words,
    shouting: shoutingIn(reading, words),
    // “Drugmaker”, “Whistleblower”: newsroom words that the lexicon lacks.
    isCommon: (word) => {
      const told = common.get(word);
      if (told !== undefined) return told;
      const is = typeOfNoun(word) !== undefined || vocabulary.has(word.toLowerCase());
      common.set(word, is);
      return is;
    },
  };
}

/** “PORT VALE (Delta Wire) -- Controllers lost …” */
function endsDateline(words: readonly Word[], i: number): boolean {
  if (((words[i - 1]?.facts ?? 0) & fact.dash) === 0) return false;
  const paragraph = words[i - 1]?.paragraph;
  // “Oct 3 (Delta Wire) - Shares …”
  if (words[i - 2]?.text === ')' && /^(?:\p{Lu}|\d)/u.test(words[i - 3]?.text ?? '')) {
    let k = i - 2;
    while (k > i - 9 && words[k]?.text !== '(') k -= 1;
    if (words[k - 1]?.paragraph === paragraph && words[k - 6]?.paragraph !== paragraph) return true;
  }
  for (let k = i - 2; k > i - 16; k -= 1) {
    if (k >= 0 && words[k]?.paragraph === paragraph) continue;
    return /^\p{Lu}{3,}$/u.test(words[k + 1]?.text ?? '') || words[k + 1]?.text === '(';
  }
  return false;
}

/** Marks after which a capital is no more than the first of a sentence. */
const opensAfter = (previous: Word): boolean =>
  ((previous.facts & fact.opens) !== 0 && (previous.opens || (previous.facts & fact.opensOn) !== 0)) ||
  (previous.text === "'" && !previous.touches);

/** “By Ana Moss”, “Harbour Hall. By Ana Moss”: a line that names its author. */
const signs =
  /(?:^|[.|·•–—])\s*By\s+\p{Lu}[\p{L}'’-]*\s+\p{L}|^\p{Lu}\p{Ll}+ \p{Lu}[^.!?]{0,80}\b(?:correspondent|reporter|editor)\b/u;

/** Paragraphs where most long words are written with a capital, as titles are: at least three of them, and three in five. */
function shoutingIn(reading: Reading, words: readonly Word[]): Set<number> {
  const { paragraphs } = reading;
  const counts = paragraphs.map(() => ({ small: 0, big: 0 }));
  for (const word of words) {
    const count = counts[word.paragraph];
    if (count === undefined || word.opens || word.text.length < 4) continue;
    if (word.facts & fact.small) count.small += 1;
    else if (word.facts & fact.begins) count.big += 1;
  }
  const shouting = new Set<number>();
  for (const [i, paragraph] of paragraphs.entries()) {
    const { kind } = paragraph;
    const { small, big } = counts[i] ?? { small: 0, big: 0 };
    const least = kind === 'title' ? 2 : kind === 'head' ? 1 : kind === 'deck' ? 5 : Number.POSITIVE_INFINITY;
    // “Operator: Delta Tel (Lowmere)” is an entry of a list, whatever stands around it.
    const line = reading.text.slice(paragraph.start, paragraph.end);
    const entry = kind === 'head' && /[:(]/.test(line) && /\p{Ll}/u.test(line);
    if (!entry && !signs.test(line) && big >= least && big > 1.5 * small) shouting.add(i);
  }
  return shouting;
}

/** The end of the longest listed name that begins at this word, hyphens and points included. */
export function listedAt(text: Text, from: number): { readonly end: number; readonly form: string } | undefined {
  const first = text.words[from];
  if (first === undefined) return undefined;
  const most = longestListed(first.text);
  // No listed name begins with this word.
  if (most === 0 && listed(plain(first.text)) === undefined) return undefined;
  for (let end = Math.min(from + Math.max(most, 1), text.words.length); end > from; end -= 1) {
    const last = text.words[end - 1];
    if (last === undefined || last.sentence !== first.sentence) continue;
    const form = plain(text.text.slice(first.start, last.end).replace(/\s+/g, ' '));
    if (listed(form) !== undefined) return { end, form };
  }
  return undefined;
}
