import anyAscii from 'any-ascii';
import { remembered } from './remembered.ts';

/** Words as search compares them: every script in Latin letters, no accents, lower case, letters and digits only. */
export const foldWords: (text: string) => readonly string[] = remembered((text) =>
  anyAscii(text.normalize('NFC'))
    .toLowerCase()
    // An apostrophe inside a word parts nothing: King's is kings, and is found by king.
    .replace(/['’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((w) => w !== ''),
);

/** What the database's text search looks into: a space before every word, so that ` word` finds beginnings of words. */
export const searchKey = (...texts: readonly string[]): string => ` ${texts.flatMap(foldWords).join(' ')}`;

export const foldName = (name: string): string => foldWords(name).join(' ');
