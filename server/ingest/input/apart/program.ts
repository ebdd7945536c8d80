import { watchMyself } from '../../watched.ts';
import { fromDocument, readText, unread } from '../byContent.ts';
import { parseDocument } from '../documents/parse.ts';
import type { ReadInput } from '../types.ts';
import type { Answer, Asked } from './told.ts';

/**
 * Reads one file: a line that says what is asked and the bytes come in on stdin, the answer goes out on stdout. A process of
 * its own, because what a file made to hurt may take, in time or memory, only a process can be kept from taking.
 */
const mostMemory = 1024 * 1024 * 1024;

/** Longer than whoever asked waits: should that one be gone, this ends by itself. */
const longestMs = 60_000;
watchMyself({ mostMemory, longestMs });

async function read({ name, context }: Asked, bytes: Buffer): Promise<ReadInput> {
  try {
    const found = readText(name, bytes, context);
    if ('input' in found) return found.input;
    const { document } = found;
    return fromDocument(name, await parseDocument(document), context, document.warning);
  } catch (error) {
    return unread(name, error);
  }
}

async function answer(given: Buffer): Promise<Answer> {
  try {
    const end = given.indexOf('\n');
    const asked = JSON.parse(given.toString('utf8', 0, end)) as Asked;
    return { input: await read(asked, given.subarray(end + 1)) };
  } catch (error) {
    return { failure: String(error instanceof Error ? error.stack : error) };
  }
}

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const done = await answer(Buffer.concat(chunks));
process.stdout.write(JSON.stringify(done), () => process.exit(0));
