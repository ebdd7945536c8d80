import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/**
 * The model writes this machine out anew, as JSON of its JSON, each time that it is asked for: twice as long every time, and
 * too long for any string at the twenty-eighth. Asked once, it stays as it is; nothing of ours uses it.
 */
const machine = (model as unknown as { metaCER(): unknown }).metaCER();
const lasting: typeof model = Object.assign(Object.create(null), model, { metaCER: () => machine });

/** winkNLP remembers every new word for good: begun anew after so many texts, it holds no more however many follow. */
const mostTexts = 4000;
let texts = 0;
const begin = () => winkNLP(lasting, ['pos']);
let nlp = begin();

/** Tokenizer and part-of-speech tagger; nothing else of its pipe is used. */
export const wink = {
  its: nlp.its,
  readDoc: (text: string) => {
    texts += 1;
    if (texts % mostTexts === 0) nlp = begin();
    return nlp.readDoc(text);
  },
};

// Its typings know texts only: `uniqueId` is no accessor to them, and what comes out of it are numbers.
const idOf = wink.its.uniqueId as unknown as typeof wink.its.value;
const idsOf = (text: string) => nlp.readDoc(text).tokens().out(idOf) as unknown as number[];
/** Words that no lexicon of it has get ids from here on, whichever come first: asked before any other text. */
const [firstUnknown = 0] = idsOf('qzxvkj');

/** The words of a text, with whether winkNLP's lexicon has them: common words and hardly any name. */
export function lexiconWords(text: string): { readonly word: string; readonly known: boolean }[] {
  const tokens = wink.readDoc(text).tokens();
  const ids = tokens.out(idOf) as unknown as number[];
  return (tokens.out() as string[]).map((word, i) => ({ word, known: (ids[i] ?? firstUnknown) < firstUnknown }));
}
