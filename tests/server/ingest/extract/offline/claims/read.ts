import { offline } from '../../../../../../server/ingest/extract/offline/offline.ts';
import { toExtract } from '../../../../../../server/ingest/extract/toExtract.ts';
import { oneArticle } from '../../../../../../server/ingest/input/oneArticle.ts';
import { seedOntology } from '../../../../../factories/ontology.ts';

const extract = async (text: string) => {
  const article = toExtract(oneArticle(text, []).front, text);
  const { entities, claims } = await offline.extract(article, { ontology: seedOntology, known: [] });
  return { claims, name: (id: string) => entities.find((e) => e.id === id)?.name ?? id };
};

/** What the whole extractor claims of a text, names and all: “Acme SUPPLIES Ruritania (cameras)”. */
export async function readsAs(text: string): Promise<string[]> {
  const { claims, name } = await extract(text);
  return claims.map((c) => {
    const label = c.label === null ? '' : ` (${c.label})`;
    const figure = c.figure === null ? '' : ` #${c.figure.text}`;
    return `${name(c.subject)} ${c.predicate} ${name(c.object)}${label}${figure}`;
  });
}

/** Stance and voices of everything that it claims. */
export async function assertionsOf(text: string): Promise<[string, string[]][]> {
  const { claims, name } = await extract(text);
  return claims.flatMap((c) => c.assertions.map((a): [string, string[]] => [a.stance, a.voices.map(name)]));
}
