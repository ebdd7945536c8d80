import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { articlesIn } from '../../../../../../server/ingest/extract/articlesAt.ts';
import { analyse } from '../../../../../../server/ingest/extract/offline/analyse.ts';
import { findClaims } from '../../../../../../server/ingest/extract/offline/claims/findClaims.ts';
import { readerBy } from '../../../../../../server/ingest/extract/offline/claims/rule.ts';
import { rules } from '../../../../../../server/ingest/extract/offline/claims/rules.ts';
import { findNames } from '../../../../../../server/ingest/extract/offline/names/findNames.ts';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { readGold } from '../../../../../../server/ingest/extract/score/gold.ts';
import { seedOntology as ontology } from '../../../../../factories/ontology.ts';

const folder = fileURLToPath(new URL('../../../../../gold/development', import.meta.url));
/** The same rules, asked however few a sentence names. */
const ungated = readerBy(rules.map((parts) => parts.map((part) => ({ ...part, names: 0 }))));

test.each(readGold(folder).map((g) => g.name))('no rule asks for more names in %s than it needs', (name) => {
  const [article] = articlesIn({ kind: 'dump', file: join(folder, `${name}.txt`) }, []);
  if (article === undefined) throw new Error(`no article in ${name}`);
  const reading = analyse(article.text, article);
  const names = findNames(reading, { ontology, known: [] }, article);
  const speeches = findSpeech(reading, names, article.publisher);
  const claims = findClaims(reading, names, speeches, ontology, article);
  expect(findClaims(reading, names, speeches, ontology, article, ungated)).toEqual(claims);
});
