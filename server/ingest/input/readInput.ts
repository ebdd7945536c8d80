import { setImmediate } from 'node:timers/promises';
import { readApart, readApartSync } from './apart/apart.ts';
import { readText, unread } from './byContent.ts';
import type { InputContext, ReadInput } from './types.ts';

/** What a text this long may cost, made to hurt, keeps nobody waiting, and a process would take ten times as long to start. */
const short = 32 * 1024;

/**
 * The articles of one file, whatever it is called: text of one article or several, Markdown with front matter, a web page,
 * a PDF or a Word document, told by its content. What cannot be read is a problem of that file; this never throws for one.
 * Documents and long texts are read in a process of their own.
 */
export async function readInput(name: string, bytes: Uint8Array, context: InputContext): Promise<ReadInput> {
  // Of many short files, somebody else's turn may come between two.
  await setImmediate();
  try {
    const read = bytes.length <= short ? readText(name, bytes, context) : undefined;
    if (read !== undefined && 'input' in read) return read.input;
    return await readApart(name, bytes, context);
  } catch (error) {
    return unread(name, error);
  }
}

/** The same for commands, which have nothing else to do meanwhile; so they read every text themselves. */
export function readInputSync(name: string, bytes: Uint8Array, context: InputContext): ReadInput {
  try {
    const read = readText(name, bytes, context);
    return 'input' in read ? read.input : readApartSync(name, bytes, context);
  } catch (error) {
    return unread(name, error);
  }
}
