import { spawn, spawnSync } from 'node:child_process';
import { bareEnv, programBeside } from '../../ownProcess.ts';
import { BadFile } from '../../problem.ts';
import type { ParserAnswer, RawDocument } from './raw.ts';

/** `html` is text already; what else a file is, the parser tells by its bytes. */
export type Asked = 'html' | 'bytes';

/** Hundreds of pages take some seconds of a busy machine; what takes longer is built to take for ever. */
const patienceMs = 30_000;
/** As much text as any article, or any dump, may have, and what JSON makes of it. */
const longestAnswer = 200 * 1024 * 1024;
const program = programBeside(import.meta.url, 'program', 512);
const args = [...program.execArgv, program.file];

/** A document’s words. Throws a BadFile that says what is wrong with it and what to do. */
export function parseDocument(asked: Asked, bytes: Uint8Array, patience = patienceMs): Promise<RawDocument> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, asked], { stdio: ['pipe', 'pipe', 'ignore'], env: bareEnv() });
    const chunks: Buffer[] = [];
    let length = 0;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, patience);
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > longestAnswer) child.kill('SIGKILL');
      else chunks.push(chunk);
    });
    // A parser that died no longer takes what it is given; its end tells why.
    child.stdin.on('error', () => undefined);
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      try {
        resolve(read(Buffer.concat(chunks), late));
      } catch (error) {
        reject(error);
      }
    });
    child.stdin.end(bytes);
  });
}

/** The same for commands, which have nothing else to do meanwhile. */
export function parseDocumentSync(asked: Asked, bytes: Uint8Array): RawDocument {
  const { stdout, error } = spawnSync(process.execPath, [...args, asked], {
    input: bytes,
    env: bareEnv(),
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: patienceMs,
    killSignal: 'SIGKILL',
    maxBuffer: longestAnswer,
  });
  return read(stdout ?? Buffer.alloc(0), (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT');
}

function read(answer: Buffer, late: boolean): RawDocument {
  if (late)
    throw new BadFile(
      null,
      'takes longer than half a minute to take apart, so it was given up; save it anew, or copy its text',
    );
  let parsed: ParserAnswer | undefined;
  try {
    parsed = JSON.parse(answer.toString('utf8')) as ParserAnswer;
  } catch {
    // An answer that breaks off is that of a parser which was ended.
  }
  if (parsed === undefined)
    throw new BadFile(null, 'needs more memory to take apart than one file may have; save it anew, or copy its text');
  if ('refused' in parsed) throw new BadFile(null, parsed.refused);
  return parsed.document;
}
