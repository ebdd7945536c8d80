import { AppError } from '../../errors.ts';
import type { Extractor } from './extractor.ts';
import type { LlmEnv } from './llm/settings.ts';

/** Each is loaded only when asked for: their models and word lists take time and memory. */
const loaders: Record<Extractor['name'], (env: LlmEnv | undefined) => Promise<Extractor>> = {
  offline: async () => (await import('./offline/offline.ts')).offline,
  llm: async (env) => {
    if (env === undefined) throw new AppError(400, 'bad-argument', 'The llm extractor is for commands alone');
    const [{ llm }, { llmSettings }] = [await import('./llm/llm.ts'), await import('./llm/settings.ts')];
    return llm(llmSettings(env));
  },
};

/** `others`: further names that the caller takes for something else. */
export async function extractorNamed(name: string, others: readonly string[] = [], env?: LlmEnv): Promise<Extractor> {
  if (name !== 'offline' && name !== 'llm')
    throw new AppError(
      400,
      'bad-argument',
      `--extractor ${name} is none of ${[...others, ...Object.keys(loaders)].join(', ')}`,
      {
        field: 'extractor',
      },
    );
  return loaders[name](env);
}
