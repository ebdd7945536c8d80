import type { ExtractedEntity, Extraction } from '../../contract/extraction.ts';
import type { Ontology } from '../../contract/ontology.ts';

/** An article as it is stored, whichever file it came from. What nobody could read of its head is null or empty. */
export type ArticleToExtract = {
  readonly text: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly publishedOn: string | null;
  readonly dateline: string | null;
  readonly language: string;
};

export type ExtractContext = {
  readonly ontology: Ontology;
  /** Whom the graph, or the seed folder, knows already. Extractors may use their names and types, never their claims. */
  readonly known: readonly Pick<ExtractedEntity, 'id' | 'types' | 'name' | 'aliases'>[];
};

/** Reads one article. Deterministic for `offline`; never throws for any text. */
export interface Extractor {
  readonly name: 'offline' | 'llm';
  extract(article: ArticleToExtract, context: ExtractContext): Promise<Extraction>;
}
