import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { buildDocument, emptyDocument } from '../../../server/ingest/build.ts';
import { dumpSummaries } from '../../../server/ingest/dump/summary.ts';
import { Known } from '../../../server/ingest/known/known.ts';
import { readKnowledge } from '../../../server/ingest/known/readKnown.ts';
import { problemLine } from '../../../server/ingest/problem.ts';
import { findSources } from '../../../server/ingest/sources.ts';
import { openStory } from '../../factories/app.ts';
import { entity } from '../../factories/document.ts';
import { mergedStory } from '../../factories/merged.ts';
import { seedOntology } from '../../factories/ontology.ts';
import { type Folder, folder } from '../../factories/seedFolder.ts';

let dir: Folder = folder();
afterEach(() => dir.remove());
const copy = () => {
  dir = folder();
  copyFileSync(fileURLToPath(new URL('../../factories/dump.txt', import.meta.url)), join(dir.path, 'dump.txt'));
};
const build = (known: Parameters<typeof buildDocument>[1]['known'] = []) =>
  buildDocument(findSources([dir.path]), { ontology: seedOntology, now: '2026-01-01T00:00:00.000Z', known });
const told = (problems: ReturnType<typeof build>['problems']) =>
  problems.map((p) => problemLine(p).replaceAll(`${dir.path}/`, ''));
const mentions = ({ document }: ReturnType<typeof build>) =>
  document.articles.flatMap((a) => a.mentions.map((m) => [m.entity, a.text.slice(m.start, m.end)]));

test('a dump becomes articles with the names they hold, and no claim', () => {
  copy();
  const known = [
    entity('norvik-systems', { types: ['Organisation', 'Vendor'], aliases: ['Norvik'] }),
    entity('delta-radio', { types: ['Organisation', 'Outlet'] }),
    entity('ostmark', { types: ['Country'] }),
    // Neither a word of no name nor a name of two is found.
    entity('the-mayor', { name: 'mayor' }),
    entity('lowmere-town', { name: 'Lowmere', types: ['Place'] }),
    entity('lowmere-county', { name: 'Lowmere', types: ['Place'] }),
    entity('dockers', { name: 'Dockers', unnamed: true }),
  ];
  const built = build(known);
  expect(built.document.claims).toEqual([]);
  const lines = built.document.articles.map((a) => [a.id, a.publisher, a.authors, a.publishedOn, a.dateline, a.kind]);
  expect(lines).toEqual([
    [
      '2024-03-05-islands-weigh-new-ferries-as-one-yard-builds-them-all',
      'unnamed-2024-03-05-islands-weigh-new-ferries-as-one-yard-builds-them-publisher',
      ['tomas-brandt'],
      '2024-03-05',
      'Greyhaven',
      'original',
    ],
    [
      'harrow-institute-undated-night-shifts-in-laundries-may-cost-5c0cc4',
      'harrow-institute',
      [],
      null,
      null,
      'original',
    ],
    [
      'saltmarsh-dispatch-2024-03-03-novelist-plays-herself-in-a-quiz',
      'saltmarsh-dispatch',
      ['saltmarsh-dispatch'],
      '2024-03-03',
      null,
      'original',
    ],
    [
      'saltmarsh-dispatch-2024-03-04-is-valdoria-wiring-its-harbours-or-0df730',
      'saltmarsh-dispatch',
      ['ana-reyes'],
      '2024-03-04',
      'Lowmere',
      'original',
    ],
    [
      'saltmarsh-dispatch-2024-03-04-ostmark-opens-a-consulate-in-port-vale',
      'saltmarsh-dispatch',
      ['sd-northern-desk'],
      '2024-03-04',
      null,
      'original',
    ],
  ]);
  const types = new Map(built.document.entities.map((e) => [e.id, [e.types, e.unnamed]]));
  expect([...types]).toEqual([
    ['ana-reyes', [['Person'], false]],
    ['delta-radio', [['Organisation', 'Outlet'], false]],
    ['harrow-institute', [['Organisation', 'Outlet'], false]],
    ['norvik-systems', [['Organisation', 'Vendor'], false]],
    ['ostmark', [['Country'], false]],
    ['saltmarsh-dispatch', [['Organisation', 'Outlet'], false]],
    ['sd-northern-desk', [['Organisation'], false]],
    ['tomas-brandt', [['Person'], false]],
    [
      'unnamed-2024-03-05-islands-weigh-new-ferries-as-one-yard-builds-them-publisher',
      [['Organisation', 'Outlet'], true],
    ],
  ]);
  expect(mentions(built).map(([id]) => id)).toEqual([
    ...['tomas-brandt', 'ostmark', 'harrow-institute', 'harrow-institute', 'harrow-institute', 'saltmarsh-dispatch'],
    ...['ana-reyes', 'norvik-systems', 'norvik-systems', 'delta-radio', 'saltmarsh-dispatch', 'ostmark'],
    ...['saltmarsh-dispatch', 'sd-northern-desk', 'delta-radio', 'ostmark'],
  ]);
  const added = (role: string, name: string, as: string) => `dump.txt: ${role} "${name}": is new; added as ${as}`;
  expect(told(built.problems)).toEqual([
    added('publisher', 'Saltmarsh Dispatch', 'Outlet saltmarsh-dispatch'),
    added('author', 'Ana Reyes', 'Person ana-reyes'),
    added('author', 'sd Northern desk', 'Organisation sd-northern-desk'),
    'dump.txt:60: “Islands weigh new ferries as one yard builds them all”: publisher cannot be read from lines 60 to 77; ' +
      'to give it, put the article into a .md file with front matter (docs/annotations.md)',
    added('author', 'Tomas Brandt', 'Person tomas-brandt'),
    'dump.txt:81: “Night shifts in laundries may cost workers their sleep for years”: date and author cannot be read from ' +
      'lines 81 to 108; to give them, put the article into a .md file with front matter (docs/annotations.md)',
    added('publisher', 'Harrow Institute', 'Outlet harrow-institute'),
  ]);
  expect(dumpSummaries(built.dumps)).toMatchObject([
    {
      articles: [
        {
          lines: [3, 28],
          says: '“Is Valdoria wiring its harbours, or watching its dockers?” · Saltmarsh Dispatch · 2024-03-04 · Ana Reyes · Lowmere',
        },
        { lines: [32, 42] },
        { lines: [46, 56] },
        {
          says: '“Islands weigh new ferries as one yard builds them all” · publisher not read · 2024-03-05 · Tomas Brandt · Greyhaven',
        },
        {
          says: '“Night shifts in laundries may cost workers their sleep for years” · Harrow Institute · date not read · no author',
        },
      ],
      leftOut: [
        { line: 1, why: 'stands before the first headline', words: 'Tuesday, March 5, 2024' },
        { line: 5, why: 'the headline again' },
        { line: 34 },
        { line: 48 },
        { line: 63 },
      ],
    },
  ]);
});

test('its text is the page without the second headline, in the form that articles have', () => {
  copy();
  const { articles } = build().document;
  expect(articles.find((a) => a.title.startsWith('Night'))?.text).toBe(
    [
      '# Night shifts in laundries may cost workers their sleep for years',
      'Survey sheds light on steam, noise and short breaks.',
      'Harrow Institute',
      'Workers who wash by night sleep badly even years later, according to a survey by the Harrow Institute. It asked 310 people in nine towns.',
      '“Most surveys ask about days,” says author Dr. Lea Fenn of the institute. “We asked about nights.”',
      'What the survey found:',
      '• Two of three have trouble sleeping.\n• Among them, pressers sleep worst.',
      'The survey was paid for by the Harrow Institute.',
      'References\nFenn, L. 2024. Washing by night. Journal of Shift Work. DOI: 10.0000/jsw.24.7',
    ].join('\n\n'),
  );
  expect(articles.find((a) => a.title.startsWith('Ostmark'))?.text).toContain(
    '\n\nBy sd Northern desk March 4, 2024\n\nConsul Piet Okafor',
  );
});

test('whom the graph knows is found, and under a name that was merged away', async () => {
  dir = folder({
    'page.txt':
      'Filters sold\n\nFilters sold\nBy Ana Reyes March 4, 2024\n\nNorvik AG sold filters, and Norvik Systems paid.\n',
  });
  const { db, remove } = await openStory(mergedStory);
  try {
    const known = new Known(await readKnowledge(db, seedOntology), emptyDocument, seedOntology);
    expect(mentions(build(known.nameable))).toEqual([
      ['ana-reyes', 'Ana Reyes'],
      ['norvik', 'Norvik AG'],
      ['norvik-systems', 'Norvik Systems'],
    ]);
  } finally {
    await remove();
  }
});

test('who published and wrote a dump is found in it the first time already', () => {
  copy();
  const first = build();
  expect(build(first.document.entities).document).toEqual(first.document);
});

test('a text in which no headline can be told is one article, stored letter for letter', () => {
  const text = 'Buy milk.\n\n  Then bread\u00a0– “both”.\n';
  dir = folder({ 'notes.txt': text, 'empty.txt': ' \n' });
  const { document, problems } = build();
  expect(document.articles.map((a) => [a.title, a.text])).toEqual([['Buy milk.', text]]);
  expect(told(problems)).toEqual([
    'empty.txt: holds no text',
    expect.stringMatching(/^notes.txt:1: “Buy milk.”: publisher, date and author cannot be read from lines 1 to 3/),
  ]);
});
