import type { ExtractionEstimate } from '../contract/extractors.ts';
import type { Ontology } from '../contract/ontology.ts';
import type { Extractor } from '../ingest/extract/extractor.ts';
import { toExtract } from '../ingest/extract/toExtract.ts';
import { total } from '../ingest/extract/total.ts';
import type { Handed } from './read.ts';

/** What an extractor would take for these articles; null for one that costs nothing. Nobody is asked. */
export async function estimateOf(
  handed: readonly Handed[],
  extractor: Extractor,
  ontology: Ontology,
): Promise<ExtractionEstimate | null> {
  if (extractor.estimate === undefined) return null;
  const estimates = [];
  for (const { article } of handed)
    estimates.push(await extractor.estimate(toExtract(article.front, article.text), { ontology, known: [] }));
  return total(estimates);
}
