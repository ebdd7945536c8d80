import { spawn, spawnSync } from 'node:child_process';
import { bareEnv, programBeside } from '../../../ownProcess.ts';
import { BadFile } from '../../problem.ts';
import type { InputContext, ReadInput } from '../types.ts';
import type { Answer, Asked } from './told.ts';

/** Hundreds of pages take some seconds of a busy machine; what takes longer is built to take for ever. */
const patienceMs = 30_000;
/** As much text as any article, or any dump, may have, and what JSON makes of it. */
const longestAnswer = 200 * 1024 * 1024;
const program = programBeside(import.meta.url, 'program', '--max-old-space-size=512');
const args = [...program.execArgv, program.file];

/** What a file holds. Throws a BadFile where that cannot be read in time or memory. */
export function readApart(
  name: string,
  bytes: Uint8Array,
  context: InputContext,
  patience = patienceMs,
): Promise<ReadInput> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'], env: bareEnv() });
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
    // A reader that died no longer takes what it is given; its end tells why.
    child.stdin.on('error', () => undefined);
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      try {
        resolve(answered(Buffer.concat(chunks), late));
      } catch (error) {
        reject(error);
      }
    });
    child.stdin.write(question({ name, context }));
    child.stdin.end(bytes);
  });
}

/** The same for commands, which have nothing else to do meanwhile. */
export function readApartSync(name: string, bytes: Uint8Array, context: InputContext): ReadInput {
  const { stdout, error } = spawnSync(process.execPath, args, {
    input: Buffer.concat([Buffer.from(question({ name, context })), bytes]),
    env: bareEnv(),
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: patienceMs,
    killSignal: 'SIGKILL',
    maxBuffer: longestAnswer,
  });
  return answered(stdout ?? Buffer.alloc(0), (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT');
}

const question = (asked: Asked): string => `${JSON.stringify(asked)}\n`;

function answered(given: Buffer, late: boolean): ReadInput {
  if (late)
    throw new BadFile(
      null,
      'takes longer than half a minute to take apart, so it was given up; split it, save it anew, or copy its text',
    );
  let answer: Answer | undefined;
  try {
    answer = JSON.parse(given.toString('utf8')) as Answer;
  } catch {
    // An answer that breaks off is that of a reader which was ended.
  }
  if (answer === undefined)
    throw new BadFile(
      null,
      'needs more memory to take apart than one file may have; split it, save it anew, or copy its text',
    );
  if ('failure' in answer) throw new Error(`a file could not be read: ${answer.failure}`);
  return answer.input;
}
