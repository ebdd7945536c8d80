import { expect, test } from '@jest/globals';
import { loadDocument, readDocument } from '../../server/graph/document/load.ts';
import { bearersOf, type Named } from '../../server/ingest/resolve/bearer.ts';
import { proposeMerges } from '../../server/ingest/resolve/proposeMerges.ts';
import { readNamed } from '../../server/review/whoIsNamed.ts';
import { ontology } from '../factories/app.ts';
import { onBoth } from '../factories/databases.ts';
import { mergedStory } from '../factories/merged.ts';
import { quayStory } from '../factories/toReview.ts';

const told = (named: Named) =>
  bearersOf(named, ontology).map(({ id, name, aliases, types, unnamed, roots, countries, articles, claims }) => ({
    ...{ id, name, aliases, types, unnamed, roots, claims },
    ...{ countries: [...countries], articles: [...articles].sort() },
  }));

/** Who may be one is read without the texts, and told as of the whole graph: merged claims and entities keep their own. */
onBoth('who is named', (db) => {
  test.each([mergedStory, quayStory])('is told by a few statements as by the whole document', async (story) => {
    await loadDocument(db(), story, ontology);
    const [named, document] = [await readNamed(db(), ontology), await readDocument(db(), ontology)];
    expect(told(named)).toEqual(told(document));
    expect(await proposeMerges(named, ontology)).toEqual(await proposeMerges(document, ontology));
  });
});
