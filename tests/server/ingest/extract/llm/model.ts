import { join } from 'node:path';
import type { Extraction } from '../../../../../server/contract/extraction.ts';
import type { ArticleToExtract, Extractor } from '../../../../../server/ingest/extract/extractor.ts';
import { llm } from '../../../../../server/ingest/extract/llm/llm.ts';
import type { LlmSettings } from '../../../../../server/ingest/extract/llm/settings.ts';
import { harbour } from '../../../../factories/modelReplies.ts';
import { type ModelServer, modelServer, type Replied, type Sent } from '../../../../factories/modelServer.ts';
import { seedOntology } from '../../../../factories/ontology.ts';
import { type Folder, folder } from '../../../../factories/seedFolder.ts';

export const secret = 'sk-very-secret-key-0123456789';
export type Model = {
  readonly server: ModelServer;
  readonly dir: Folder;
  /** An extractor of a run of its own, over the same cache. */
  extractor(given?: Partial<LlmSettings>): Extractor;
};

const started: Model[] = [];
export async function model(reply: (sent: Sent, nth: number) => Replied | Promise<Replied>): Promise<Model> {
  const server = await modelServer(reply);
  const dir = folder({});
  const settings: LlmSettings = {
    baseUrl: server.url,
    apiKey: secret,
    model: 'small',
    tokens: 1_000_000,
    atOnce: 2,
    seconds: 20,
    retries: 1,
    priceIn: null,
    priceOut: null,
    cacheDir: join(dir.path, 'llm-cache'),
  };
  const one = { server, dir, extractor: (given: Partial<LlmSettings> = {}) => llm({ ...settings, ...given }) };
  started.push(one);
  return one;
}
export async function stopModels(): Promise<void> {
  for (const { server, dir } of started.splice(0)) {
    await server.close();
    dir.remove();
  }
}

export type ReadOnce = { readonly found: Extraction; readonly rejected: readonly string[] };
export async function readWith(extractor: Extractor, article: ArticleToExtract = harbour): Promise<ReadOnce> {
  const rejected: string[] = [];
  const found = await extractor.extract(article, {
    ontology: seedOntology,
    known: [],
    rejected: (what, why) => rejected.push(`${what}: ${why}`),
  });
  return { found, rejected };
}
/** How reading fails, as a command tells it. */
export const failure = (extractor: Extractor): Promise<unknown> =>
  readWith(extractor).then(
    () => undefined,
    (error: unknown) => error,
  );
