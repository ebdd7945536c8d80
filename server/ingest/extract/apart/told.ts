import type { Extraction } from '../../../contract/extraction.ts';
import type { ArticleToExtract, ExtractContext } from '../extractor.ts';

/** What the extracting process is told: whom everybody knows, as often as that changes, then article by article. */
export type Told =
  | { readonly context: Pick<ExtractContext, 'ontology' | 'known'> }
  | { readonly article: ArticleToExtract };

/** Its answers: once that it has loaded, then one for each article. */
export type Answer =
  | { readonly ready: true }
  | { readonly found: Extraction; readonly rejected: readonly (readonly [what: string, why: string])[] }
  | { readonly failure: string };
