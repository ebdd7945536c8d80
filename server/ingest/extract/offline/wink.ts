import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Tokenizer and part-of-speech tagger; nothing else of its pipe is used. */
export const wink = winkNLP(model, ['pos']);
