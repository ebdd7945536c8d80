import { afterEach, expect, test } from '@jest/globals';
import type { DocumentClaim, GraphDocument } from '../../../server/contract/document.ts';
import { buildDocument } from '../../../server/ingest/build.ts';
import type { Problem } from '../../../server/ingest/problem.ts';
import { findSources } from '../../../server/ingest/sources.ts';
import { annotationFile, newsClaims, newsEntities } from '../../factories/annotation.ts';
import { articleFile } from '../../factories/article.ts';
import { seedOntology } from '../../factories/ontology.ts';
import { type Folder, newsFolder } from '../../factories/seedFolder.ts';

// One invented article, broken in one place at a time: the cases share its builders, which is why they share this file.
let dir: Folder | undefined;
afterEach(() => dir?.remove());
const build = (annotations?: string, article?: string) => {
  dir = newsFolder(annotations, article);
  return buildDocument(findSources([dir.path]), { ontology: seedOntology, now: '2026-01-01T00:00:00.000Z' });
};
const short = (problems: readonly Problem[]) => problems.map((p) => `${p.kind} ${p.what}: ${p.reason}`);
const claimOf = (doc: GraphDocument, predicate: string): DocumentClaim => {
  const found = doc.claims.find((c) => c.predicate === predicate);
  if (found === undefined) throw new Error(`no ${predicate}`);
  return found;
};

test('an article whose annotation holds becomes a document without a word of complaint', () => {
  const { document: doc, problems } = build();
  expect(problems).toEqual([]);
  expect(doc.articles.map((a) => [a.id, a.publisher, a.authors])).toEqual([
    ['the-herald-2025-10-24-valdoria-buys-filters', 'the-herald', ['ana-reyes']],
  ]);
  const [article] = doc.articles;
  expect(article?.mentions.map((m) => [m.entity, article.text.slice(m.start, m.end)])).toEqual([
    ['valdoria', 'Valdoria'],
    ['ana-reyes', 'Ana Reyes'],
    ['norvik-systems', 'Norvik Systems'],
    ['valdoria', 'Valdoria'],
    ['lantern', 'Lantern'],
    ['delta-radio', 'Delta Radio'],
    ['lantern', 'Lantern'],
    ['ministry', 'ministry'],
    ['delta-radio', 'Delta Radio'],
    ['valdoria', 'Valdoria'],
    ['lantern', 'Lantern'],
    ['norvik-systems', 'Norvik'],
    ['ostmark', 'Ostmark'],
  ]);
  const sold = claimOf(doc, 'SUPPLIES');
  expect(sold).toMatchObject({
    statement: 'Norvik Systems supplied Valdoria (Lantern).',
    standing: 'single-source',
    validFrom: '2019',
    dateText: 'in 2019',
    assertions: [
      {
        stance: 'affirms',
        modality: 'reported',
        quoteKind: 'indirect',
        review: 'accepted',
        voices: [
          { entity: 'unnamed-news-leaked-memo', step: 0, role: 'speaker' },
          { entity: 'delta-radio', step: 1, role: 'carrier' },
        ],
      },
    ],
  });
  for (const c of doc.claims)
    for (const a of c.assertions) for (const p of a.passages) expect(article?.text.slice(p.start, p.end)).toBe(p.text);
  const cities = claimOf(doc, 'DEPLOYS');
  expect(cities.standing).toBe('disputed');
  expect(doc.judgements).toMatchObject([
    {
      kind: 'reaches',
      b: cities.id,
      by: 'curated',
      at: '2026-01-01T00:00:00.000Z',
      reason: 'The ministry answered the count of cities.',
    },
  ]);
});

const { sold, cities, seat } = newsClaims;
const [soldBy] = sold.assertions;
const [counted, denied] = cities.assertions;
const assertionOf = (more: object) => ({ ...sold, assertions: [{ ...soldBy, ...more }] });
const citiesWith = (more: object) => ({ ...cities, assertions: [counted, { ...denied, ...more }] });
const figures = (more: object) => ({ ...cities, figures: [{ ...cities.figures[0], ...more }] });

test.each<[string, object, string | RegExp]>([
  [
    'a passage that is not there',
    assertionOf({ passage: 'never written' }),
    'passage "never written" is not in the text',
  ],
  [
    'a passage that repeats',
    assertionOf({ passage: 'Lantern' }),
    /occurs 3 times, in paragraphs 2, 3, 4; add the paragraph/,
  ],
  [
    'a passage in another paragraph',
    assertionOf({ passage: { text: 'Lantern filter', paragraph: 3 } }),
    /is not in paragraph 3 but in 2/,
  ],
  [
    'a paragraph that is not there',
    assertionOf({ passage: { text: 'Lantern', paragraph: 9 } }),
    /there is no paragraph 9; the last is 4/,
  ],
  [
    'a passage over two paragraphs',
    assertionOf({ passage: 'as saying.\n\nMore than' }),
    /goes over the end of a paragraph/,
  ],
  [
    'a cue elsewhere',
    assertionOf({ cue: 'officials said' }),
    'cue "officials said" is not in the paragraph of its passage',
  ],
  [
    'a voice word elsewhere',
    assertionOf({ voice: 'officials' }),
    'voice "officials" is not in the paragraph of its passage',
  ],
  [
    'said elsewhere',
    assertionOf({ said: { text: 'on Monday' } }),
    'said.text "on Monday" is not in the paragraph of its passage',
  ],
  [
    'said on no day',
    assertionOf({ said: { text: 'in 2019', on: '2019-02-30' } }),
    'said.on "2019-02-30" is no date that exists',
  ],
  ['an unknown voice', assertionOf({ voices: ['nobody'] }), 'voice "nobody" is no entity that this file declares'],
  [
    'an unknown for',
    assertionOf({ voices: [{ entity: 'ana-reyes', for: 'nobody' }] }),
    'voice "nobody" is no entity that this file declares',
  ],
  [
    'the publisher as a step',
    assertionOf({ voices: ['the-herald'] }),
    /is the article's publisher, which is never a step/,
  ],
  [
    'a voice twice',
    assertionOf({ voices: ['delta-radio', 'delta-radio'] }),
    'voice "delta-radio" stands twice in the chain',
  ],
  ['a reach that affirms', assertionOf({ reaches: 'x' }), 'reaches is for a denial or doubt; this one affirms'],
  [
    'when elsewhere',
    { ...sold, when: { from: '2019', text: 'silicon coast' } },
    'when.text "silicon coast" is not in the paragraph of its passage',
  ],
  ['figure words outside', figures({ text: 'is not true' }), 'figure words "is not true" are not in its passage'],
])('%s leaves out that assertion', (_, claim, reason) => {
  const { document, problems } = build(annotationFile({ claims: [claim, seat] }));
  expect(problems.filter((p) => p.kind === 'rejection')[0]).toMatchObject({
    what: expect.stringContaining(', assertion 1'),
    line: expect.any(Number),
    reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
  });
  // The rest goes on.
  expect(document.claims.map((c) => c.predicate)).toContain('LOCATED_IN');
});

test.each<[string, object, RegExp]>([
  ['a quote outside marks', citiesWith({ quote: 'told Delta Radio' }), /does not stand inside quotation marks/],
  ['a quote that is not there', citiesWith({ quote: 'true enough' }), /quote "true enough" is not in the paragraph/],
  ['a quote without its kind', citiesWith({ quoteKind: undefined }), /quoteKind is missing/],
  ['a kind without a quote', citiesWith({ quote: undefined }), /quoteKind is given, but no quote/],
])('%s leaves out that denial and keeps the claim', (_, claim, reason) => {
  const { document, problems } = build(annotationFile({ claims: [claim] }));
  expect(problems.filter((p) => p.kind === 'rejection')).toMatchObject([
    { what: 'claim cities, assertion 2', reason: expect.stringMatching(reason) },
  ]);
  expect(document.claims).toMatchObject([{ standing: 'single-source' }]);
  expect(document.judgements).toEqual([]);
});

test.each<[string, object, RegExp]>([
  [
    'an unknown predicate',
    { ...sold, predicate: 'BEFRIENDS' },
    /predicate "BEFRIENDS" is not in the ontology; use one of SUPPLIES/,
  ],
  ['an unknown subject', { ...sold, subject: 'nobody' }, /subject "nobody" is no entity that this file declares/],
  [
    'a type that does not fit',
    { ...sold, subject: 'lantern' },
    /subject "lantern" is System; SUPPLIES takes Person, Organisation, Country as subject/,
  ],
  [
    'an instrument where none is',
    { ...seat, instrument: 'lantern' },
    /instrument "lantern" is System; LOCATED_IN takes no instrument/,
  ],
  [
    'two of no kind',
    { ...seat, predicate: 'PART_OF' },
    /PART_OF ties two of a kind, but "norvik-systems" is Organisation, Vendor and "ostmark" is Country/,
  ],
  ['a figure missing', { ...seat, predicate: 'MEASURES' }, /MEASURES needs a figure/],
  ['a label missing', { ...seat, predicate: 'OTHER' }, /OTHER needs a label/],
  [
    'an exact figure without a value',
    figures({ bound: 'exact' }),
    /figure "More than 17 cities": bound exact needs a value/,
  ],
  [
    'a range turned round',
    figures({ bound: 'range', low: 3, high: 2 }),
    /figure "More than 17 cities": its low is above its high/,
  ],
  [
    'a date that is none',
    { ...sold, when: { from: '2019-13', text: 'in 2019' } },
    /when: "2019-13" is no date that exists/,
  ],
  ['no assertion that holds', assertionOf({ passage: 'never written' }), /no assertion of it holds/],
])('%s leaves out that claim', (_, claim, reason) => {
  const { document, problems } = build(
    annotationFile({
      claims: [
        { ...claim, id: 'wrong' },
        { ...seat, id: 'right' },
      ],
    }),
  );
  expect(short(problems.filter((p) => p.what === 'claim wrong'))).toEqual([
    expect.stringMatching(new RegExp(`^rejection claim wrong: ${reason.source}`)),
  ]);
  expect(document.claims.map((c) => c.predicate)).toEqual(['LOCATED_IN']);
});

test('a handle twice, a claim twice and an assertion twice are told apart', () => {
  const other = { voices: ['delta-radio'], passage: 'Norvik is based in Ostmark' };
  const { document, problems } = build(
    annotationFile({
      claims: [
        sold,
        cities,
        seat,
        { ...sold, id: 'seat' },
        { ...seat, id: 'again', assertions: [...seat.assertions, other] },
      ],
    }),
  );
  expect(short(problems)).toEqual([
    'rejection claim seat: this handle is used twice in the file; rename one',
    expect.stringMatching(/^warning claim again: says the same as claim seat on line \d+; they are one claim now/),
    'rejection claim again: has two assertions of the same stance and chain of voices; keep the clearest passage',
  ]);
  expect(claimOf(document, 'LOCATED_IN').assertions).toHaveLength(2);
});

test('two claims that exclude each other contradict by a curated judgement; a wrong pair is rejected', () => {
  const { document, problems } = build(
    annotationFile({
      excludes: [
        { claims: ['sold', 'seat'], reason: 'Both cannot be.' },
        { claims: ['sold', 'gone'], reason: 'x' },
        { claims: ['sold', 'sold'], reason: 'x' },
      ],
    }),
  );
  expect(short(problems)).toEqual([
    'rejection excludes: "gone" is no claim of this file that holds',
    'rejection excludes: both are the same claim',
  ]);
  const [a, b] = [claimOf(document, 'SUPPLIES'), claimOf(document, 'LOCATED_IN')];
  expect([a.contradicts, b.contradicts]).toEqual([[b.id], [a.id]]);
});

test('a quotation that nobody annotated, and an entity that nothing uses, are warned of', () => {
  const extra = { id: 'nowhere', name: 'Nowhere', types: ['Place'] };
  const { document, problems } = build(annotationFile({ scareQuotes: [], entities: [...newsEntities, extra] }));
  expect(short(problems)).toEqual([
    'warning entity nowhere: is neither named in the text nor used by a claim that holds, so it is not loaded',
    expect.stringMatching(/^warning paragraph 4 of .*news.md: “silicon coast” is neither the quote/),
  ]);
  expect(document.entities.map((e) => e.id)).not.toContain('nowhere');
});

test('mention exceptions say whom words mean in a paragraph, or that they mean nobody', () => {
  const { document, problems } = build(
    annotationFile({
      mentions: [
        { text: 'filter', paragraph: 2, entity: 'lantern' },
        { text: 'Valdoria', paragraph: 0, entity: null },
        { text: 'Lantern', paragraph: 1, entity: 'lantern' },
        { text: 'Lantern', entity: 'nobody' },
      ],
    }),
  );
  expect(short(problems)).toEqual([
    'rejection mention "Lantern": is not in paragraph 1',
    'rejection mention "Lantern": "nobody" is no entity that this file declares',
  ]);
  const [article] = document.articles;
  const surfaces = article?.mentions.map((m) => article.text.slice(m.start, m.end)) ?? [];
  expect(surfaces.filter((s) => s === 'filter')).toHaveLength(1);
  expect(article?.mentions[0]?.start).toBeGreaterThan('# Valdoria'.length);
});

test('a surface that is also a name is taken for whoever lists it as a surface, with a warning', () => {
  const capital = { id: 'ostmark-city', name: 'Ostmark', types: ['Place'] };
  const state = { id: 'ostmark', name: 'Ostmark Republic', types: ['Country'], surfaces: ['Ostmark'] };
  const entities = newsEntities.map((e) => (e.id === 'ostmark' ? state : e));
  const { document, problems } = build(annotationFile({ entities: [...entities, capital] }));
  expect(short(problems)[0]).toBe(
    'warning entity ostmark-city: "Ostmark" also names ostmark, which is taken to be meant; list under mentions where it is not',
  );
  expect(document.articles[0]?.mentions.at(-1)?.entity).toBe('ostmark');
});

test('publisher and author whom no annotation declares are added, as an Outlet and a Person', () => {
  const entities = newsEntities.filter((e) => e.id !== 'the-herald' && e.id !== 'ana-reyes');
  const { document, problems } = build(annotationFile({ entities }));
  expect(short(problems)).toEqual([
    expect.stringMatching(/^warning publisher "The Herald": of .* added as Outlet the-herald/),
    expect.stringMatching(/^warning author "Ana Reyes": of .* added as Person ana-reyes/),
  ]);
  expect(document.entities.find((e) => e.id === 'the-herald')?.types).toEqual(['Organisation', 'Outlet']);
});

test('line ends and composed letters of either file make no difference', () => {
  const text = articleFile({ paragraphs: ['By Ana Reyes', 'Café Zürich 😀 sold Valdoria “crème” Қазақ.', 'x', 'y'] });
  const entities = [...newsEntities, { id: 'cafe', name: 'Café Zürich 😀', types: ['Vendor'] }];
  const claim = { ...seat, subject: 'cafe', predicate: 'SUPPLIES', object: 'valdoria' };
  const quoted = {
    passage: 'Café Zürich 😀 sold Valdoria “crème” Қазақ',
    quote: 'crème',
    quoteKind: 'fragment',
    voices: ['ministry'],
  };
  const annotations = annotationFile({ entities, claims: [{ ...claim, assertions: [quoted] }], scareQuotes: [] });
  const plain = build(annotations, text).document;
  dir?.remove();
  const odd = build(annotations.normalize('NFD').replace(/\n/g, '\r\n'), text.normalize('NFD').replace(/\n/g, '\r\n'));
  expect(odd.document).toEqual(plain);
  expect(plain.claims).toHaveLength(1);
});
