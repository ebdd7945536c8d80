import { shadowOf } from '../analyse/shadow.ts';
import { wink } from '../wink.ts';

// Typings know no numbers here; what winkNLP's lexicon lacks gets the next free one of its document.
const idOf = wink.its.uniqueId as unknown as typeof wink.its.value;

/** Which of these words, in small letters, English has: winkNLP's lexicon holds common words and hardly any name. */
export function inVocabulary(words: Iterable<string>): Set<string> {
  const asked = [...new Set([...words].map((w) => w.toLowerCase()))].filter((w) => /^\p{L}+$/u.test(w));
  // The first word is none of any language: all ids from its own on are those of unknown words.
  const tokens = wink.readDoc(`qzxvkj ${asked.map(shadowOf).join(' ')}`).tokens();
  const ids = tokens.out(idOf) as unknown as number[];
  const texts = tokens.out() as string[];
  const [firstFree = 0] = ids;
  const known = new Set(texts.filter((_, i) => (ids[i] ?? 0) < firstFree));
  return new Set(asked.filter((word) => known.has(shadowOf(word))));
}
