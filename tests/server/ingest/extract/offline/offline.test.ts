import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extraction } from '../../../../../server/contract/extraction.ts';
import type { ArticleToExtract } from '../../../../../server/ingest/extract/extractor.ts';
import { offline } from '../../../../../server/ingest/extract/offline/offline.ts';
import { seedOntology } from '../../../../factories/ontology.ts';

const context = { ontology: seedOntology, known: [] };
const article = (text: string, more: Partial<ArticleToExtract> = {}): ArticleToExtract => ({
  text,
  title: 'Harbour buys scanners',
  publisher: 'The Zenda Herald',
  authors: [],
  publishedOn: null,
  dateline: null,
  language: 'en',
  ...more,
});
const story = [
  'Harbour buys scanners',
  'Germany’s interior ministry has signed a contract with Hexacom Systems, a Hamburg-based company, officials said on Monday.',
  '“We are proud of this,” said Anna Keller, chief executive of Hexacom Systems.',
].join('\n\n');

test('an article becomes a whole extraction, the same each time', async () => {
  const first = await offline.extract(article(story), context);
  expect(extraction.parse(first)).toEqual(first);
  expect(await offline.extract(article(story), context)).toEqual(first);
  const name = (id: string) => first.entities.find((e) => e.id === id)?.name;
  const said = first.claims.map((c) => `${name(c.subject)} ${c.predicate} ${name(c.object)}`);
  expect(said).toContain('Anna Keller HOLDS_ROLE Hexacom Systems');
  expect(said).toContain('Hexacom Systems LOCATED_IN Hamburg');
  expect(first.quotes.map((q) => [q.text, name(q.speaker ?? '')])).toEqual([['We are proud of this,', 'Anna Keller']]);
});

test('an article in another language is left unread', async () => {
  const { entities, quotes, indirect, claims } = await offline.extract(article(story, { language: 'de' }), context);
  expect({ entities, quotes, indirect, claims }).toEqual({ entities: [], quotes: [], indirect: [], claims: [] });
});

const words =
  'Acme,Zenda Police,Anna Keller,China,Chinese,the company,its,she,sold,was sold,by,to,in,said,that,who,which,“,”,’s,and,or,denied,will,not,a contract with,of,chief executive,(,),40%,-,based,.,\n\n'.split(
    ',',
  );
const texts = fc.array(fc.constantFrom(...words, ','), { maxLength: 60 }).map((w) => w.join(' '));

test('no text throws, and every offset holds its words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 120 })), async (text) => {
      const found = await offline.extract(article(text), context);
      const spans = [
        ...found.entities.flatMap((e) => e.mentions),
        ...found.quotes,
        ...found.indirect,
        ...found.claims.flatMap((c) => c.assertions),
      ];
      expect(spans.map((s) => s.text)).toEqual(spans.map((s) => text.slice(s.start, s.end)));
      const ids = new Set(found.entities.map((e) => e.id));
      const named = found.claims.flatMap((c) => [c.subject, c.object, ...c.assertions.flatMap((a) => a.voices)]);
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
