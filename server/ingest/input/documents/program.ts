import { BadFile } from '../../problem.ts';
import { watchMyself } from '../../watched.ts';
import { identify } from './identify.ts';
import type { ParserAnswer } from './raw.ts';

/**
 * Parses one document: its bytes come in on stdin, the answer goes out on stdout as JSON. A process of its own, because
 * what these parsers may need for a file made to hurt them, in time or memory, only a process can be kept from taking.
 */
const mostMemory = 1024 * 1024 * 1024;

/** Longer than whoever asked waits: should that one be gone, this ends by itself. */
const longestMs = 60_000;
watchMyself({ mostMemory, longestMs });

async function answer(kind: string, bytes: Buffer): Promise<ParserAnswer> {
  try {
    if (kind !== 'html') return { document: await identify(bytes) };
    return { document: (await import('./html.ts')).readHtml(bytes.toString('utf8')) };
  } catch (error) {
    if (error instanceof BadFile) return { refused: error.message };
    if (error instanceof RangeError)
      return { refused: 'is nested too deeply to be an article; copy its text into a .txt file' };
    return {
      refused: `cannot be taken apart (${error instanceof Error ? error.message : String(error)}); copy its text into a .txt file`,
    };
  }
}

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const done = await answer(process.argv[2] ?? '', Buffer.concat(chunks));
process.stdout.write(JSON.stringify(done), () => process.exit(0));
