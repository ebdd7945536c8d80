import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { AppError } from '../../../server/errors.ts';
import { endProcess, sleep } from '../../neo4j/processes.ts';
import type { Baseline } from '../baseline.ts';
import { coreNlpAnswer } from './answer.ts';
import { coreNlpJars } from './jars.ts';
import { toExtraction } from './toExtraction.ts';

const annotators = 'tokenize,ssplit,pos,lemma,ner,depparse,coref,kbp,quote';
const startWithinMs = 60_000;
/** The first article also loads the models. */
const answerWithinMs = 600_000;

/** Its own server as a process of ours, on a port of loopback that is free. */
export async function coreNlp(say: (line: string) => void): Promise<Baseline> {
  const { java, lib } = coreNlpJars(say);
  const port = await freePort();
  const main = 'edu.stanford.nlp.pipeline.StanfordCoreNLPServer';
  const flags = [
    '-port',
    String(port),
    '-timeout',
    String(answerWithinMs),
    '-threads',
    '1',
    '-maxCharLength',
    '200000',
    '-quiet',
  ];
  const server = spawn(java, ['-Xmx6g', '-cp', join(lib, '*'), main, ...flags], { stdio: 'ignore' });
  const close = async () => {
    if (server.pid !== undefined && server.exitCode === null) await endProcess(server.pid, 5000);
  };
  process.once('exit', () => server.kill());
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + startWithinMs;
  while (!(await answers(`${url}/live`))) {
    if (server.exitCode !== null || Date.now() > until) {
      await close();
      throw new AppError(500, 'corenlp-server', 'CoreNLP does not start; it needs 6 GB of free memory');
    }
    await sleep(300);
  }
  const properties = {
    annotators,
    outputFormat: 'json',
    'coref.algorithm': 'statistical',
    'coref.md.type': 'dependency',
  };
  const query = `${url}/?${new URLSearchParams({ properties: JSON.stringify(properties) })}`;
  return {
    name: 'Stanford CoreNLP',
    close,
    read: async (text) => {
      const reply = await fetch(query, {
        method: 'POST',
        body: text,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        signal: AbortSignal.timeout(answerWithinMs),
      });
      if (!reply.ok)
        throw new AppError(
          502,
          'corenlp-answer',
          `CoreNLP answers ${reply.status}: ${(await reply.text()).slice(0, 200)}`,
        );
      return toExtraction(text, coreNlpAnswer.parse(await reply.json()));
    },
  };
}

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (typeof address !== 'object' || address === null)
    throw new AppError(500, 'no-port', 'No port of loopback is free');
  return address.port;
}
