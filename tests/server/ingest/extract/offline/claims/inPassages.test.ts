import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { offline } from '../../../../../../server/ingest/extract/offline/offline.ts';
import { toExtract } from '../../../../../../server/ingest/extract/toExtract.ts';
import { oneArticle } from '../../../../../../server/ingest/input/oneArticle.ts';
import { seedOntology as ontology } from '../../../../../factories/ontology.ts';

const folder = fileURLToPath(new URL('../../../../../gold/development', import.meta.url));
const read = async (text: string) =>
  (await offline.extract(toExtract(oneArticle(text, []).front, text), { ontology, known: [] })).claims;

test('whoever affirms a claim with a figure says the figure in the passage', async () => {
  const without: string[] = [];
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.txt')))
    for (const { id, figure, assertions } of await read(readFileSync(`${folder}/${file}`, 'utf8')))
      for (const { stance, text } of assertions)
        if (figure !== null && stance === 'affirms' && !text.includes(figure.text))
          without.push(`${file} ${id}: ${text}`);
  expect(without).toEqual([]);
}, 60_000);

test.each([
  ['Acme Systems signed a contract with Bolt Group on Monday. The contract is worth about $5m.', 'about $5m'],
  ['Acme Systems signed a contract with Bolt Group, Ana Moss said. The contract is worth about $5m.', null],
])('a passage grows to its figure within the words of one speaker: %s', async (words, figure) => {
  const claims = await read(`A deal\n\n${words}\n`);
  expect(claims.map((c) => [c.predicate, c.figure?.text ?? null])).toEqual([['CONTRACTS_WITH', figure]]);
});
