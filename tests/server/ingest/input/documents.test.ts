import { expect, test } from '@jest/globals';
import { readApart } from '../../../../server/ingest/input/apart/apart.ts';
import { readInput } from '../../../../server/ingest/input/readInput.ts';
import { column, docx, type Placed, pdf, zip } from '../../../factories/documents.ts';

const context = { outlets: [] };
const read = (bytes: Uint8Array, name = 'given') => readInput(name, bytes, context);
const refusal = async (bytes: Uint8Array) => (await read(bytes)).problems.map((p) => p.reason).join('; ');

const running = (page: number): Placed[] => [
  { x: 60, y: 800, size: 8, text: 'The Courier - 3 March 2026' },
  { x: 290, y: 30, size: 8, text: String(page) },
];

test('a PDF gives its words by columns and pages, made whole, without what heads and foots the pages', async () => {
  const input = await read(
    pdf([
      [
        ...running(1),
        { x: 60, y: 750, size: 22, text: 'Crane falls at the quay of Lowmere' },
        { x: 60, y: 726, size: 22, text: 'and nobody is hurt' },
        { x: 60, y: 700, size: 10, text: 'By Ana Reyes' },
        ...column('A crane fell on Monday, the board said. The ofﬁce was shut by the well-known inspect-', {
          x: 60,
          y: 670,
          letters: 40,
        }),
        ...column('ors of the port. We count boxes and not people, its engineer told the well-', {
          x: 320,
          y: 670,
          letters: 40,
        }),
      ],
      [
        ...running(2),
        ...column('known paper. The dockers’ union doubts that.', { x: 60, y: 750, letters: 60 }),
        { x: 60, y: 700, size: 14, text: 'Who holds the footage?' },
        ...column('Nobody at the board would say where the films are kept.', { x: 60, y: 680, letters: 30 }),
      ],
    ]),
  );
  expect({ kind: input.kind, pages: input.pages, problems: input.problems }).toEqual({
    kind: 'pdf',
    pages: 2,
    problems: [],
  });
  const [article] = input.articles;
  expect(article?.text).toBe(
    [
      '# Crane falls at the quay of Lowmere and nobody is hurt',
      'By Ana Reyes',
      'A crane fell on Monday, the board said. The office was shut by the well-known inspectors of the port. ' +
        'We count boxes and not people, its engineer told the well-known paper. The dockers’ union doubts that.',
      '## Who holds the footage?',
      'Nobody at the board would say where the films are kept.',
    ].join('\n\n'),
  );
  expect(article?.front).toMatchObject({ publisher: 'The Courier', authors: ['Ana Reyes'], date: '2026-03-03' });
  expect(article?.found.date?.where).toBe('what heads or foots the pages');
  expect(input.leftOut.map((l) => l.words)).toEqual(['The Courier - 3 March 2026', '1']);
}, 60_000);

test('a word of a PDF that two lines part is whole, a compound keeps its hyphen', async () => {
  const lines = [
    'The board of the port asked the govern-',
    'ment to pay for the state-',
    'owned crane, whose owner has a long-',
    'term claim against the Vald-',
    'orian dockers. How-',
    'ever, none of the Valdorian crews will take the bio\u00ad',
    'metric test that the board wants.',
  ];
  const [article] = (await read(pdf([lines.map((text, i) => ({ x: 60, y: 700 - 14 * i, size: 10, text }))]))).articles;
  expect(article?.text).toBe(
    'The board of the port asked the government to pay for the state-owned crane, whose owner has a long-term claim ' +
      'against the Valdorian dockers. However, none of the Valdorian crews will take the biometric test that the board wants.',
  );
}, 60_000);

test('lines of a PDF that are set far apart are one paragraph, also where a name begins the next', async () => {
  const lines = [
    [700, 'The board denied on Monday that its director'],
    [682, 'Ana Reyes had sold any of the three cranes to'],
    [664, 'Norvik Systems. It has said so before.'],
    [628, 'Nobody answered for the firm'],
    [610, 'Kranwerk.'],
  ] as const;
  const [article] = (await read(pdf([lines.map(([y, text]) => ({ x: 60, y, size: 12, text }))]))).articles;
  expect(article?.text).toBe(
    'The board denied on Monday that its director Ana Reyes had sold any of the three cranes to Norvik Systems. ' +
      'It has said so before.\n\nNobody answered for the firm Kranwerk.',
  );
}, 60_000);

test('a Word document is read by its content, whatever it is called', async () => {
  const input = await read(
    docx([
      { style: 'Title', text: 'Crane falls' },
      'By Ana Reyes',
      'Published 3 March 2026',
      'A crane\u00a0fell & nobody <was> under it. “Good,” said the mayor of the of\u00adfice.',
      { style: 'Heading2', text: 'After' },
      'The end of it came soon.',
    ]),
    'notes.txt',
  );
  const [article] = input.articles;
  expect(article?.text).toBe(
    '# Crane falls\n\nBy Ana Reyes\n\nPublished 3 March 2026\n\n' +
      'A crane fell & nobody <was> under it. “Good,” said the mayor of the office.\n\n## After\n\nThe end of it came soon.',
  );
  expect(article?.front).toMatchObject({ title: 'Crane falls', authors: ['Ana Reyes'], date: '2026-03-03' });
  const { title, authors } = article?.found ?? { title: null, authors: [] };
  for (const f of [title, ...authors]) expect(article?.text.slice(f?.start ?? 0, f?.end ?? 0)).toBe(f?.words);
}, 60_000);

test('a Word document of several articles is cut into them', async () => {
  const page = (title: string, by: string) => [
    title,
    title,
    `By ${by} March 4, 2024`,
    `${by} stood at the quay on Monday.`,
  ];
  const input = await read(docx([...page('Crane falls', 'Ana Reyes'), ...page('Ferry sinks', 'Tomas Brandt')]));
  expect(input.articles.map((a) => [a.front.title, a.front.authors])).toEqual([
    ['Crane falls', ['Ana Reyes']],
    ['Ferry sinks', ['Tomas Brandt']],
  ]);
}, 60_000);

const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Crane falls | The Courier</title>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Crane falls","datePublished":"2026-03-03T22:00:00Z",
"author":[{"@type":"Person","name":"Ana Reyes"}],"publisher":{"name":"The Courier"}}]}</script>
<script>document.title = 'run'; globalThis.hurt = true</script><link rel="canonical" href="https://courier.example/crane"></head>
<body onload="hurt()"><nav><a href="/">Home</a></nav><article><h1>Crane falls</h1><p class="byline">By Ana Reyes</p>
<p>A crane fell on Monday at the quay of Lowmere, the harbour board said. Nobody was under it, and the of&shy;fice was shut.</p>
<h2>From crane to camera</h2><p>Norvik&nbsp;Systems runs about 2,400 cameras at the quays, Delta Radio reported. “We count boxes
and not people,” its engineer Mira Solt told The Courier.<script>document.write('never')</script></p><ul><li>One crane</li><li>Two</li></ul>
<p onclick="hurt()"><a href="javascript:hurt()">The dockers’ union</a> doubts that. Its lawyer asked for a list of them by the end of
the year, in writing, and for the name of whoever looks at the films.</p><img src=x onerror="hurt()"></article>
<footer>Imprint</footer></body></html>`;

test('of a web page the article is taken, with what the page says of itself; no script runs, and the rest is listed', async () => {
  const input = await read(Buffer.from(page));
  const [article] = input.articles;
  expect(article?.text).toBe(
    [
      '# Crane falls',
      'By Ana Reyes',
      'A crane fell on Monday at the quay of Lowmere, the harbour board said. Nobody was under it, and the office was shut.',
      '## From crane to camera',
      'Norvik Systems runs about 2,400 cameras at the quays, Delta Radio reported. “We count boxes and not people,” its ' +
        'engineer Mira Solt told The Courier.',
      '• One crane\n• Two',
      'The dockers’ union doubts that. Its lawyer asked for a list of them by the end of the year, in writing, and for the ' +
        'name of whoever looks at the films.',
    ].join('\n\n'),
  );
  expect(article?.front).toEqual({
    title: 'Crane falls',
    publisher: 'The Courier',
    authors: ['Ana Reyes'],
    date: '2026-03-03',
    dateline: null,
    language: 'en',
    url: 'https://courier.example/crane',
    kind: 'original',
    digestOf: null,
  });
  expect(article?.found).toMatchObject({
    date: { words: '2026-03-03T22:00:00Z', start: null, where: 'the page’s datePublished' },
    authors: [{ value: 'Ana Reyes', start: 18, end: 27 }],
  });
  expect(input.leftOut).toEqual([{ line: null, why: 'stands on the page around the article', words: 'Home\nImprint' }]);
}, 60_000);

test('a page in an encoding that it names is read in it', async () => {
  const bytes = Buffer.from(
    '<html><head><meta charset="iso-8859-1"></head><body><h1>Caf\u00e9</h1><p>Der Kran f\u00e4llt.</p></body></html>',
    'latin1',
  );
  expect((await read(bytes)).articles[0]?.text).toContain('Der Kran fällt.');
}, 60_000);

test.each([
  ['a zip bomb', zip({ 'word/document.xml': Buffer.alloc(80 * 1024 * 1024) }), /^unpacks to more than 64 MB/],
  [
    'a zip that lies of sizes',
    zip({ 'word/document.xml': Buffer.alloc(1024 * 1024) }, 1000),
    /^is a damaged zip or docx/,
  ],
  [
    'a zip with a path that leads out of it',
    zip({ '../../x': 'x' }),
    /^is a damaged zip or docx file \(invalid relative path/,
  ],
  ['a zip of other files', zip({ 'a.txt': 'x' }), /^is a zip of 1 files; unpack it/],
  ['a spreadsheet', zip({ 'xl/workbook.xml': 'x' }), /^is a spreadsheet; save the text/],
  [
    'a broken Word document',
    docx([], { 'word/document.xml': '<w:document' }),
    /^(?:is a damaged .docx|holds no words)/,
  ],
  [
    'a document of more than an article',
    docx(['Head', 'Words of it. '.repeat(200_000)]),
    /^is one article of more than 2 MB/,
  ],
  ['a PDF of pictures', pdf([[], []]), /^has 2 pages and no text: they are pictures/],
  ['a PDF that is none', Buffer.from('%PDF-1.4\nnothing'), /^is no PDF that can be read/],
  [
    'a picture',
    Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080200000090', 'hex'),
    /^is a picture \(png\)/,
  ],
  [
    'an old Word file',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64)]),
    /^is an old Office file/,
  ],
  ['bytes of nothing', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7) % 32)), /^is binary data and no text/],
  [
    'a page nested too deeply',
    Buffer.from(`<div>${'<div>'.repeat(150_000)}x`),
    /^(?:is nested too deeply|needs more memory|takes longer than half a minute)/,
  ],
  ['a page without a word', Buffer.from('<html><body><script>x()</script></body></html>'), /^holds no words/],
])(
  '%s is refused with what to do',
  async (_, bytes, reason) => {
    expect(await refusal(bytes)).toMatch(reason);
  },
  90_000,
);

test('what takes too long is given up', async () => {
  const reading = readApart('given', Buffer.from(page), context, 1);
  await expect(reading).rejects.toThrow(/^takes longer than half a minute/);
});
