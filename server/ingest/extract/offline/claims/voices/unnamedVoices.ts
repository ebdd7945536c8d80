import type { Named } from '../../../reading.ts';

/** Voices without a name, by where their words begin. */
export type UnnamedVoices = (start: number) => Named | undefined;

/** By their first letters, so that a place is not compared with each of thousands. */
const opening = 4;

export function unnamedVoices(unnamed: readonly Named[], text: string): UnnamedVoices {
  const voices = new Map<string, Named[]>();
  const letters = new Set<string | undefined>();
  for (const u of unnamed) {
    const key = u.name.slice(0, opening).toLowerCase();
    const alike = voices.get(key);
    if (alike === undefined) voices.set(key, [u]);
    else if (alike.length < 50) alike.push(u);
    letters.add(key[0]).add(key[0]?.toUpperCase());
  }
  return (start) =>
    letters.has(text[start])
      ? voices
          .get(text.slice(start, start + opening).toLowerCase())
          ?.find((u) => text.slice(start, start + u.name.length).toLowerCase() === u.name.toLowerCase())
      : undefined;
}
