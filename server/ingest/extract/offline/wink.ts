import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** Tokenizer and part-of-speech tagger; nothing else of its pipe is used. */
export const wink = winkNLP(model, ['pos']);

// Its typings know texts only.
const idOf = wink.its.uniqueId as unknown as typeof wink.its.value;
const idsOf = (text: string) => wink.readDoc(text).tokens().out(idOf) as unknown as number[];
/** Words that no lexicon of it has get ids from here on, for as long as the process runs: asked before any other text. */
const [firstUnknown = 0] = idsOf('qzxvkj');

/** The words of a text, with whether winkNLP's lexicon has them: common words and hardly any name. */
export function lexiconWords(text: string): { readonly word: string; readonly known: boolean }[] {
  const tokens = wink.readDoc(text).tokens();
  const ids = tokens.out(idOf) as unknown as number[];
  return (tokens.out() as string[]).map((word, i) => ({ word, known: (ids[i] ?? firstUnknown) < firstUnknown }));
}
