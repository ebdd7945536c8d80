import { AppError } from '../../errors.ts';
import type { Extractor } from './extractor.ts';
import type { LlmEnv } from './llm/settings.ts';

/** Of fewer files than these, starting processes of their own takes longer than they gain. */
const fewFiles = 30;

type Wanted = {
  /** Further names that the caller takes for something else. */
  readonly others?: readonly string[];
  readonly env?: LlmEnv;
  /** How many files are to be read. */
  readonly files?: number;
};
/** Each is loaded only when asked for: their models and word lists take time and memory. */
const loaders: Record<Extractor['name'], (wanted: Wanted) => Promise<Extractor>> = {
  offline: async ({ files = 0 }) => {
    if (files < fewFiles) return (await import('./offline/offline.ts')).offline;
    const { offlineInSeveral, spareProcessors } = await import('./apart/several.ts');
    return offlineInSeveral(spareProcessors());
  },
  llm: async ({ env }) => {
    if (env === undefined) throw new AppError(400, 'bad-argument', 'The llm extractor is for commands alone');
    const [{ llm }, { llmSettings }] = [await import('./llm/llm.ts'), await import('./llm/settings.ts')];
    return llm(llmSettings(env));
  },
};

export async function extractorNamed(name: string, wanted: Wanted = {}): Promise<Extractor> {
  if (name !== 'offline' && name !== 'llm')
    throw new AppError(
      400,
      'bad-argument',
      `--extractor ${name} is none of ${[...(wanted.others ?? []), ...Object.keys(loaders)].join(', ')}`,
      {
        field: 'extractor',
      },
    );
  return loaders[name](wanted);
}
