import type {
  ExtractedAssertion,
  ExtractedClaim,
  ExtractedEntity,
  ExtractedIndirect,
  ExtractedQuote,
  Extraction,
} from '../../server/contract/extraction.ts';

/** The `nth` place of these words in a text, from 0. */
export function place(text: string, words: string, nth = 0): { start: number; end: number; text: string } {
  let at = -1;
  for (let i = 0; i <= nth; i += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`“${words}” stands in the text only ${i} times`);
  }
  return { start: at, end: at + words.length, text: words };
}

export const anExtraction = (given: Partial<Extraction> = {}): Extraction => ({
  article: { title: 'A title', publisher: null, authors: [], publishedOn: null, dateline: null },
  entities: [],
  quotes: [],
  indirect: [],
  claims: [],
  ...given,
});

/** An entity named in a text by these words, wherever they stand as given. */
export const extractedEntity = (
  text: string,
  id: string,
  types: readonly string[],
  ...mentions: readonly (string | readonly [string, number])[]
): ExtractedEntity => {
  const found = mentions.map((m) => (typeof m === 'string' ? place(text, m) : place(text, ...m)));
  const [name = id.replace('unnamed-', '').replaceAll('-', ' '), ...others] = [...new Set(found.map((m) => m.text))];
  return { id, types: [...types], name, aliases: others, mentions: found };
};

export const extractedQuote = (text: string, words: string, given: Partial<ExtractedQuote> = {}): ExtractedQuote => ({
  ...place(text, words),
  speaker: null,
  via: [],
  kind: 'direct',
  ...given,
});

export const extractedIndirect = (
  text: string,
  words: string,
  given: Partial<ExtractedIndirect> & { readonly speaker: string },
): ExtractedIndirect => ({ ...place(text, words), via: [], cue: 'said', ...given });

export const extractedAssertion = (
  text: string,
  words: string,
  given: Partial<ExtractedAssertion> = {},
): ExtractedAssertion => ({ stance: 'affirms', voices: [], ...place(text, words), ...given });

export const extractedClaim = (
  [subject, predicate, object]: readonly [string, string, string],
  given: Partial<ExtractedClaim> & Pick<ExtractedClaim, 'assertions'>,
): ExtractedClaim => ({
  id: `${subject}-${predicate.toLowerCase()}-${object}`,
  subject,
  predicate,
  object,
  instrument: null,
  figure: null,
  modality: 'reported',
  label: null,
  ...given,
});
