import type { Ontology } from '../../contract/ontology.ts';
import type { Built } from '../build.ts';
import type { Estimate, Extractor } from '../extract/extractor.ts';
import { articleToExtract } from './propose.ts';

/** What proposing would take of an extractor that costs something, article by article; nobody is asked. */
export async function estimateProposals(
  built: Built,
  { extractor, ontology }: { readonly extractor: Extractor; readonly ontology: Ontology },
): Promise<Estimate[]> {
  const entities = new Map(built.document.entities.map((e) => [e.id, e]));
  const articles = new Map(built.document.articles.map((a) => [a.id, a]));
  const found: Estimate[] = [];
  for (const of of built.unannotated) {
    const article = articles.get(of.article);
    if (article === undefined) continue;
    const e = await extractor.estimate?.(articleToExtract(article, entities), { ontology, known: [] });
    if (e !== undefined) found.push(e);
  }
  return found;
}
