import type { Reference } from '../../reading.ts';
import { Callings, nounAt } from './definiteNouns.ts';
import { Origins } from './origins.ts';
import { isPronoun, pronounAt } from './pronouns.ts';
import { quotedWords } from './quoted.ts';
import { type Spoken, sentenceOf } from './spoken.ts';
import type { Text, Word } from './text.ts';

/**
 * Whom pronouns and definite nouns (“she”, “the company”) speak of. Rather none than a doubtful one: a pronoun means the
 * subject of its own sentence, else that of the sentence before, else whom the paragraph before spoke of last.
 */
export function referencesIn(text: Text, mentions: readonly Spoken[]): Reference[] {
  const quoted = quotedWords(text.words);
  let next = 0;
  const found: Reference[] = [];
  const callings = new Callings();
  const origins = new Origins(text, mentions);
  let history: Spoken[] = [];
  for (const [s, sentence] of text.sentences.entries()) {
    const before = text.sentences[s - 1];
    const here: Spoken[] = [];
    const earlier = history.filter((h) => sentenceOf(text, h) < s);
    for (let i = sentence.first; i < sentence.last; i += 1) {
      while ((mentions[next]?.first ?? i) < i) next += 1;
      const mention = mentions[next];
      if (mention?.first === i) {
        callings.add(mention.entity);
        if (quoted[i] !== true) here.push(mention);
        i = mention.last - 1;
        continue;
      }
      if (quoted[i] === true) continue;
      // Nearly all words stand for nobody.
      const { lower } = text.words[i] as Word;
      if (lower !== 'the' && !isPronoun(lower)) continue;
      const reference =
        pronounAt(text, i, here, earlier, s) ??
        nounAt(text, i, () => [...earlier, ...here], callings) ??
        (lower === 'the' ? origins.meant(i, mention, [...earlier, ...here]) : undefined);
      if (reference === undefined) continue;
      // “the Czech company”: the country within is named, too.
      if (mention?.first === i + 1 && mention.last < reference.last) here.push(mention);
      here.push(reference);
      found.push({
        start: text.words[reference.first]?.start ?? 0,
        end: text.words[reference.last - 1]?.end ?? 0,
        entity: reference.entity.id,
      });
      i = reference.last - 1;
    }
    if (before !== undefined && before.paragraph < sentence.paragraph - 1) history = [];
    // Captions, credits and headlines lead to nobody in the text beneath them.
    const kind = text.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'text' || kind === 'list')
      history = [...history.filter((h) => s - sentenceOf(text, h) <= furthest), ...here];
  }
  return found;
}

/** So many sentences back somebody is still spoken of. */
const furthest = 4;
