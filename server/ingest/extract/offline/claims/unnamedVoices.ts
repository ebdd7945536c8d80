import type { Named } from '../../reading.ts';

/** By their first letters, so that a place is not compared with each of thousands. */
export type UnnamedVoices = ReadonlyMap<string, readonly Named[]>;
export const opening = 4;

export function unnamedVoices(unnamed: readonly Named[]): UnnamedVoices {
  const voices = new Map<string, Named[]>();
  for (const u of unnamed) {
    const key = u.name.slice(0, opening).toLowerCase();
    const alike = voices.get(key);
    if (alike === undefined) voices.set(key, [u]);
    else if (alike.length < 50) alike.push(u);
  }
  return voices;
}
