import { readFileSync, statSync } from 'node:fs';
import { BadFile } from './problem.ts';

export const articleLimit = 2 * 1024 * 1024;
const mb = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** A text file as everything here reads it: UTF-8, NFC, line ends LF, no byte order mark. */
export function readTextFile(path: string, limit: number): string {
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > limit)
      throw new BadFile(null, `is ${mb(size)}, over the limit of ${mb(limit)}; split it or leave out what is not text`);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof BadFile) throw error;
    throw new BadFile(null, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
  return normaliseText(decode(bytes));
}

/**
 * Done to every text file: no byte order mark, line ends LF, composed letters (NFC), and U+FFFD for half a character. A text
 * in this form already stays as it is to the last character.
 */
export const normaliseText = (text: string): string =>
  text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');

/**
 * The text of an article as it is stored, and the only one that offsets refer to: normalised, and without what nobody sees
 * but every search, name and quotation would stumble over: soft hyphens, zero-width spaces, word joiners and marks of byte
 * order. Curly quotes, ligatures and no-break spaces stay, as do joiners and marks of direction, which some scripts need.
 * An export is no such text: its offsets were counted before.
 */
export const articleText = (text: string): string =>
  normaliseText(
    text
      // A word broken over two lines stands on the first of them, and there are as many lines as before.
      .replace(/\u00ad[^\S\n]*\n([^\s\u00ad]+)[^\S\n]*\n?/g, '$1\n')
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, ''),
  );

function decode(bytes: Buffer): string {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new BadFile(badLine(bytes), 'is not UTF-8 here; save it as UTF-8');
  }
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw new BadFile(text.slice(0, nul).split('\n').length, 'holds a NUL character, so it is no text file');
  return text;
}

/** No character of UTF-8 holds the byte of a line end, so each line decodes by itself. */
function badLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
