import type { Word } from './text.ts';

/** For every word, whether it stands within quotation marks; an open quotation ends with its paragraph. */
export function quotedWords(words: readonly Word[]): boolean[] {
  let paragraph = -1;
  let closing: string | null = null;
  return words.map((word, i) => {
    if (word.paragraph !== paragraph) closing = null;
    paragraph = word.paragraph;
    if (closing !== null) {
      if (word.text === closing) closing = null;
      return true;
    }
    const next = words[i + 1];
    if (word.text === '“') closing = '”';
    else if (word.text === '"') closing = '"';
    else if (word.text === '«') closing = '»';
    else if (word.text === '‘' && next?.touches === true) closing = '’';
    return closing !== null;
  });
}
