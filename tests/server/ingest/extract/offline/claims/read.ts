import { offline } from '../../../../../../server/ingest/extract/offline/offline.ts';
import { toExtract } from '../../../../../../server/ingest/extract/toExtract.ts';
import { oneArticle } from '../../../../../../server/ingest/input/oneArticle.ts';
import { seedOntology } from '../../../../../factories/ontology.ts';

/** What the whole extractor claims of a text, names and all: “Acme SUPPLIES Ruritania (cameras)”. */
export async function readsAs(text: string): Promise<string[]> {
  const article = toExtract(oneArticle(text, []).front, text);
  const { entities, claims } = await offline.extract(article, { ontology: seedOntology, known: [] });
  const name = (id: string) => entities.find((e) => e.id === id)?.name ?? id;
  return claims.map((c) => {
    const label = c.label === null ? '' : ` (${c.label})`;
    const figure = c.figure === null ? '' : ` #${c.figure.text}`;
    return `${name(c.subject)} ${c.predicate} ${name(c.object)}${label}${figure}`;
  });
}
