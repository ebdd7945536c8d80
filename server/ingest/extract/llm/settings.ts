import { join } from 'node:path';
import { AppError } from '../../../errors.ts';

/** What env.ts reads for the extractor that asks a model; an ingest room knows no environment itself. */
export type LlmEnv = {
  readonly DATA_DIR: string;
  readonly LLM_BASE_URL?: string | undefined;
  readonly LLM_API_KEY?: string | undefined;
  readonly LLM_MODEL?: string | undefined;
  readonly LLM_TOKENS: number;
  readonly LLM_AT_ONCE: number;
  readonly LLM_SECONDS: number;
  readonly LLM_RETRIES: number;
  readonly LLM_PRICE_IN?: number | undefined;
  readonly LLM_PRICE_OUT?: number | undefined;
};

export type LlmSettings = {
  readonly baseUrl: string;
  /** Never logged, never part of a message or a cached file. */
  readonly apiKey: string | undefined;
  readonly model: string;
  /** Tokens, in and out, that one run may use. */
  readonly tokens: number;
  readonly atOnce: number;
  readonly seconds: number;
  readonly retries: number;
  /** Money for a million tokens; null where nobody said. */
  readonly priceIn: number | null;
  readonly priceOut: number | null;
  readonly cacheDir: string;
};

export function llmSettings(env: LlmEnv): LlmSettings {
  const { LLM_BASE_URL: baseUrl, LLM_MODEL: model } = env;
  if (baseUrl === undefined) throw unset('LLM_BASE_URL', 'such as http://127.0.0.1:11434/v1');
  if (model === undefined) throw unset('LLM_MODEL', 'to the name of a model there');
  return {
    baseUrl,
    model,
    apiKey: env.LLM_API_KEY,
    tokens: env.LLM_TOKENS,
    atOnce: env.LLM_AT_ONCE,
    seconds: env.LLM_SECONDS,
    retries: env.LLM_RETRIES,
    priceIn: env.LLM_PRICE_IN ?? null,
    priceOut: env.LLM_PRICE_OUT ?? null,
    cacheDir: join(env.DATA_DIR, 'llm-cache'),
  };
}

const unset = (name: string, how: string) =>
  new AppError(400, 'llm-not-set', `--extractor llm asks a model, and ${name} is not set: set it ${how}`, {
    field: name,
  });
