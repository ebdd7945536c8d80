import pLimit from 'p-limit';
import type { Extraction } from '../../contract/extraction.ts';
import { type AppError, isAppError } from '../../errors.ts';
import type { ArticleToExtract, ExtractContext, Extractor } from '../extract/extractor.ts';
import { extractFrom } from '../extract/toExtract.ts';

export type Read =
  | { readonly found: Extraction; readonly rejected: readonly (readonly [what: string, why: string])[] }
  | { readonly failure: AppError };

/**
 * Reads articles in order, several at a time where the extractor waits for somebody else's machine. One that gets no answer
 * stops no other; an error nobody foresaw stops all.
 */
export function readAhead<Key>(
  extractor: Extractor,
  context: ExtractContext,
  keys: readonly Key[],
  articleOf: (key: Key) => ArticleToExtract | undefined,
): (key: Key) => Promise<Read | undefined> {
  const one = async (key: Key): Promise<Read | undefined> => {
    const article = articleOf(key);
    if (article === undefined) return undefined;
    const rejected: (readonly [string, string])[] = [];
    try {
      const told = { ...context, rejected: (what: string, why: string) => rejected.push([what, why]) };
      return { found: await extractFrom(extractor, article, told), rejected };
    } catch (error) {
      if (isAppError(error)) return { failure: error };
      throw error;
    }
  };
  if (extractor.atOnce === undefined) return one;
  const limit = pLimit(extractor.atOnce);
  const under = new Map(keys.map((key) => [key, limit(() => one(key))]));
  // Each is awaited in its turn; until then nobody else listens to how it ends.
  for (const reading of under.values()) reading.catch(() => undefined);
  return (key) => under.get(key) ?? one(key);
}
