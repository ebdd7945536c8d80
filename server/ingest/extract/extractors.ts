import { AppError } from '../../errors.ts';
import type { Extractor } from './extractor.ts';

/** Each is loaded only when asked for: their models and word lists take time and memory. */
const loaders: Partial<Record<Extractor['name'], () => Promise<Extractor>>> = {
  offline: async () => (await import('./offline/offline.ts')).offline,
};

/** `others`: further names that the caller takes for something else. */
export async function extractorNamed(name: string, others: readonly string[] = []): Promise<Extractor> {
  const load = loaders[name as Extractor['name']];
  if (load === undefined)
    throw new AppError(
      400,
      'bad-argument',
      `--extractor ${name} is none of ${[...others, ...Object.keys(loaders)].join(', ')}`,
      {
        field: 'extractor',
      },
    );
  return load();
}
