import type { Assertion } from '../contract/claim.ts';
import type { EntityRef } from '../contract/graph.ts';

/** Everybody between the words and the page, as a sentence names them. */
export type Teller = {
  /** Step 0; the publisher where the article speaks for itself. */
  readonly speakers: readonly EntityRef[];
  readonly behalf: readonly EntityRef[];
  /** Who passed the words on, innermost first, the publisher last. */
  readonly carriers: readonly EntityRef[];
  /** The article speaks for itself, or names nobody. */
  readonly own: boolean;
};

export function tellerOf({ chain, article }: Pick<Assertion, 'chain' | 'article'>): Teller {
  const at = (first: boolean, role: (role: string) => boolean) =>
    chain.filter((v) => (v.step === 0) === first && role(v.role)).map((v) => v.entity);
  const speakers = at(true, (r) => r !== 'for');
  if (speakers.length === 0 && chain.length === 0)
    return { speakers: [article.publisher], behalf: [], carriers: [], own: true };
  const carriers = distinct([...at(false, () => true), article.publisher]);
  const innermost = speakers.length > 0 ? speakers : at(true, () => true);
  return {
    speakers: innermost,
    behalf: speakers.length > 0 ? at(true, (r) => r === 'for') : [],
    carriers: carriers.filter((c) => !innermost.some((s) => s.id === c.id)),
    own: false,
  };
}

export const everyone = (t: Teller): EntityRef[] => [...t.speakers, ...t.behalf, ...t.carriers];

/** “X for Y”; an unnamed voice is said to be one. */
export function speakersInWords(t: Teller): string {
  const names = listed(t.speakers.map(named));
  return t.behalf.length === 0 ? names : `${names} for ${listed(t.behalf.map(named))}`;
}
const named = (e: EntityRef): string => (e.unnamed ? `an unnamed voice, ${e.name}` : e.name);

export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
export const distinct = (refs: readonly EntityRef[]): EntityRef[] => [...new Map(refs.map((r) => [r.id, r])).values()];
