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
  /** Told of what an extractor found and our code did not find in the text. */
  readonly rejected?: (what: string, why: string) => void;
};

/** What reading an article would take, where that costs anything: guesses, all but `cached`. */
export type Estimate = {
  readonly requests: number;
  /** Answers on disk already, which cost nothing. */
  readonly cached: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** null where no price is set. */
  readonly money: number | null;
};

/** Reads one article. `offline`: deterministic, never throws for any text. `llm`: throws an AppError where it got no answer. */
export interface Extractor {
  readonly name: 'offline' | 'llm';
  /** Articles that may be read at the same time, where waiting for them is what takes long. */
  readonly atOnce?: number;
  estimate?(article: ArticleToExtract, context: ExtractContext): Promise<Estimate>;
  extract(article: ArticleToExtract, context: ExtractContext): Promise<Extraction>;
  /** Ends the processes that it has of its own, and what they read. */
  close?(): void;
}
