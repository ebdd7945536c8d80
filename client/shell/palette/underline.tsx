import type { ReactNode } from 'react';

const plain = (s: string) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The parts of a text that the searched words begin, underlined; accents and case do not count. */
export function underlined(text: string, query: string): ReactNode {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return [...text.matchAll(/\S+|\s+/g)].map(({ 0: word, index }) => {
    const folded = plain(word);
    const hit = wanted.find((w) => folded.startsWith(w));
    return hit === undefined ? (
      word
    ) : (
      <span key={index}>
        <u>{word.slice(0, hit.length)}</u>
        {word.slice(hit.length)}
      </span>
    );
  });
}
