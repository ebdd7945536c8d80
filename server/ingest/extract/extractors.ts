import { AppError } from '../../errors.ts';
import type { Extractor } from './extractor.ts';

/** Each is loaded only when asked for: their models and word lists take time and memory. */
const loaders: Partial<Record<Extractor['name'], () => Promise<Extractor>>> = {
  offline: async () => (await import('./offline/offline.ts')).offline,
};

export async function extractorNamed(name: string): Promise<Extractor> {
  const load = loaders[name as Extractor['name']];
  if (load === undefined)
    throw new AppError(400, 'bad-argument', `--extractor ${name} is none of ${Object.keys(loaders).join(', ')}`, {
      field: 'extractor',
    });
  return load();
}
