import type { Assertion, Claim } from '../../contract/claim.ts';
import type { EntityRef, GraphLink } from '../../contract/graph.ts';
import type { Reader } from '../read/reader.ts';

/** What of the graph is taken away. `name`: for a file; `of`: in words. */
export type ExportScope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'entities'; readonly ids: readonly string[]; readonly name: string; readonly of: string };

export type ExportEntity = EntityRef & { readonly aliases: readonly string[]; readonly summary: string | null };
export type ExportArticle = Assertion['article'] & { readonly language: string; readonly url: string | null };
/** What every format but the JSON document is written from. Proposals and rejected assertions are not in it. */
export type ExportGraph = {
  readonly entities: readonly ExportEntity[];
  /** Those that its claims name besides: no part of a drawing. */
  readonly named: readonly ExportEntity[];
  readonly links: readonly GraphLink[];
  /** Those that nobody affirms and those whose predicate draws no Link among them. */
  readonly claims: readonly Claim[];
  readonly articles: readonly ExportArticle[];
  /** What it covers and what it leaves out, in sentences; the second for formats that hold Links alone. */
  readonly covers: string;
  readonly coversLinks: string;
  readonly reader: Reader;
};
