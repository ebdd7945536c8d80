import anyAscii from 'any-ascii';

/** Letters, and marks on them, that winkNLP's tokenizer takes for the end of a word; astral letters are two units long. */
const foreign = /(?![ -ÿ]|[\u0300-\u036f])[\p{L}\p{M}\p{N}]/gu;
/** Apostrophes, hyphens and blanks that it does not know as such. */
const marks = /[\u02bc\u02bb\u2010\u2011]|[^\S ]/g;
const plain: Readonly<Record<string, string>> = { '\u02bc': '’', '\u02bb': '’', '\u2010': '-', '\u2011': '-' };

/**
 * The same text, unit for unit, in letters that winkNLP keeps together in one word: what it finds in the shadow stands at
 * the same offsets in the text.
 */
export const shadowOf = (text: string): string =>
  text
    .replace(marks, (m) => plain[m] ?? ' ')
    .replace(foreign, (letter) => {
      const latin = anyAscii(letter).replace(/[^A-Za-z0-9]/g, '')[0] ?? 'x';
      return latin.repeat(letter.length);
    });
