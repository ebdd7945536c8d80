import { AppError } from '../../server/errors.ts';
import type { Baseline } from './baseline.ts';

/** Each is loaded only when asked for: neither is needed to use this program. */
const baselines: Readonly<Record<string, () => Promise<Baseline>>> = {
  compromise: async () => (await import('./compromise.ts')).compromise(),
  corenlp: async () => (await import('./corenlp/start.ts')).coreNlp((line) => console.error(`evaluate: ${line}`)),
};
export function baselineNamed(name: string): Promise<Baseline> {
  const load = baselines[name];
  if (load !== undefined) return load();
  const message = `--against ${name} is none of ${Object.keys(baselines).join(', ')}`;
  throw new AppError(400, 'bad-argument', message, { field: 'against' });
}
