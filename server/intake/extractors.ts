import type { ExtractorName, OfferedExtractor } from '../contract/extractors.ts';
import { AppError } from '../errors.ts';
import { offlineApart } from '../ingest/extract/apart/apart.ts';
import type { Extractor } from '../ingest/extract/extractor.ts';
import { extractorNamed } from '../ingest/extract/extractors.ts';
import type { LlmEnv } from '../ingest/extract/llm/settings.ts';

/** What may read the articles that users hand over, as this server is set. */
export type Extractors = {
  readonly offered: readonly OfferedExtractor[];
  /** For one pile of files: a model's budget is that of one run. Throws an AppError for one that is not offered. */
  named(name: ExtractorName): Promise<Extractor>;
  close(): void;
};

export function openExtractors({
  llm,
  patienceMs,
}: {
  readonly llm?: LlmEnv;
  /** How long one article may take the offline extractor. */
  readonly patienceMs?: number;
} = {}): Extractors {
  const offline = offlineApart(patienceMs === undefined ? {} : { patienceMs });
  const model = llm === undefined ? null : modelOf(llm);
  return {
    offered: [{ name: 'offline', model: null }, ...(model === null ? [] : [{ name: 'llm' as const, model }])],
    named: async (name) => {
      if (name === 'offline') return offline;
      if (llm === undefined || model === null)
        throw new AppError(400, 'llm-not-set', 'This server is set to no model', {
          field: 'extractor',
          detail: 'Set LLM_BASE_URL and LLM_MODEL and start it again, or take the offline extractor.',
        });
      return extractorNamed('llm', { env: llm });
    },
    close: () => offline.close(),
  };
}

/** null as long as something that a model needs is not set. */
function modelOf(env: LlmEnv): OfferedExtractor['model'] {
  const { LLM_BASE_URL: url, LLM_MODEL: name } = env;
  if (url === undefined || name === undefined || !URL.canParse(url)) return null;
  const priced = env.LLM_PRICE_IN !== undefined && env.LLM_PRICE_OUT !== undefined;
  return { name, host: new URL(url).host, priced, tokens: env.LLM_TOKENS };
}
