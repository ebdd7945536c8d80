import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageOf } from '../../../../server/ingest/input/language.ts';
import { readInput } from '../../../../server/ingest/input/readInput.ts';
import { plainWords } from '../../../../server/ingest/input/typeset.ts';
import { articleText, normaliseText } from '../../../../server/ingest/textFile.ts';
import { articleFile } from '../../../factories/article.ts';

// Every quirk that plain text comes with, on its way from bytes to article: the cases share one reader and this file.
const read = (content: string | Uint8Array, name = 'given.txt') =>
  readInput(name, typeof content === 'string' ? Buffer.from(content) : content, { outlets: [] });
const refusal = async (content: string | Uint8Array, name?: string) =>
  (await read(content, name)).problems.map((p) => [p.kind, p.line, p.reason]);

const russian = 'Порт Лоумира закупил новые камеры, сообщили в понедельник в управлении гавани города.\n';
const cp1251 = Uint8Array.from(russian, (c) => {
  const code = c.charCodeAt(0);
  return code < 128 ? code : code - 0x410 + 0xc0;
});

test('a text is made one form once: doing it again changes nothing, and a text in that form stays', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('\r', '\n', '\uFEFF', 'e\u0301', '\uD83D', '\uDE00', '\u00ad', '\u00a0', 'ﬁ', '“'))
      .map((p) => p.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normaliseText(text);
      expect(normaliseText(once)).toBe(once);
      expect(once).not.toMatch(/^\uFEFF|\r|\p{Surrogate}/u);
      const stored = articleText(text);
      expect([articleText(stored), normaliseText(stored)]).toEqual([stored, stored]);
      expect(stored).not.toMatch(/[\u00ad\u200b\u2060\ufeff]/);
    }),
  );
  const kept = '“Curly” ﬁlm of\u00adfice\u00a0x\u200b – ok\u202e\n';
  expect(normaliseText(kept)).toBe(kept);
});

test('what nobody sees is not stored, and a word broken over two lines is one word', async () => {
  expect(articleText('e\u00ad\u0301 Of\u00adfice\u200b, “ﬁlm”\u00a0x\u2060y\ufeff\u200d\u200c\u202e')).toBe(
    'é Office, “ﬁlm”\u00a0xy\u200d\u200c\u202e',
  );
  expect(articleText('The of\u00ad\r\nfice is\r\nof\u00ad \nfice\nshut. An of\u00ad')).toBe(
    'The office\nis\noffice\nshut. An of',
  );
  const front = '---\ntitle: Of\u00adfice shut\npublisher: The Wire\ndate: 2026-05-01\nkind: original\n---\n';
  for (const [name, head] of [
    ['a.txt', ''],
    ['a.md', front],
  ] as const) {
    const [one] = (await read(`${head}# Office shut\n\nBy Ana Re\u00adyes\n\nThe of\u00adfice is shut.\n`, name))
      .articles;
    expect([one?.front.title, one?.text.trim()]).toEqual([
      'Office shut',
      '# Office shut\n\nBy Ana Reyes\n\nThe office is shut.',
    ]);
  }
});

test('the words of a page lose what only setting needs', () => {
  expect(plainWords(' The\u00a0ofﬁce\u200b of\u00adfice,\n “a ﬂat” ')).toBe('The office office, “a flat”');
});

test('whatever one article’s bytes hold, it is stored letter for letter, and read twice it is the same', async () => {
  const line = fc.constantFrom(
    'By Ana Reyes',
    'Head',
    'He said so.',
    '"'.repeat(200),
    '“‘«',
    'مرحبا بالعالم',
    '\u202eabc',
    '',
    'x\u0301',
  );
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(line, { minLength: 1 }), fc.constantFrom('\n', '\n\n'), async (lines, gap) => {
      const text = articleText(`Crane falls\n\n${lines.join(gap)}\n`);
      const [one] = (await read(text)).articles;
      expect(one?.text).toBe(text);
      expect((await read(one?.text ?? '')).articles).toEqual([one]);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${russian}`)],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${russian}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\uFEFF${russian}`, 'utf16le').swap16()],
  ['line ends of Windows', Buffer.from(russian.replace('\n', '\r\n'))],
])('%s is read', async (_, bytes) => {
  const { articles, problems } = await read(bytes);
  expect([articles.map((a) => a.text), problems]).toEqual([[russian], []]);
});

test('UTF-16 without a mark is told by its bytes, a legacy encoding by its letters, which is said', async () => {
  const english = 'Crane falls\n\nNobody was under it.\n';
  expect((await read(Buffer.from(english, 'utf16le'))).articles[0]?.text).toBe(english);
  const { articles, problems } = await read(cp1251);
  expect(articles[0]?.text).toBe(russian);
  expect(problems[0]).toMatchObject({
    kind: 'warning',
    reason: expect.stringMatching(/^is not UTF-8; read as windows-1251/),
  });
});

test('Markdown with front matter is as it says, without it as its lines say', async () => {
  const [told] = (await read(articleFile({ paragraphs: ['One.'] }), 'a.md')).articles;
  expect(told?.front).toMatchObject({ title: 'Valdoria buys filters', publisher: 'The Herald', date: '2025-10-24' });
  expect(told?.found.publisher).toMatchObject({ words: 'The Herald', where: 'front matter' });
  const [plain] = (await read('# Crane falls\n\nBy Ana Reyes\n\nIt fell.\n', 'a.md')).articles;
  expect(plain?.front).toMatchObject({ title: 'Crane falls', authors: ['Ana Reyes'] });
  expect(await refusal(articleFile({ front: { colour: 'red' } }), 'a.md')).toEqual([
    ['rejection', 2, expect.stringMatching(/colour/)],
  ]);
});

test.each([
  ['Лоумир закупил камеры', 'Лоумир, 3 февраля 2026 года', russian, '2026-02-03', '3 февраля 2026'],
  [
    'El puerto compró grúas',
    'Por Ana Reyes\nLowmere, 12 de enero de 2026',
    'La junta del puerto dijo el lunes que las grúas fueron compradas a la empresa noruega sin concurso público.',
    '2026-01-12',
    '12 de enero de 2026',
  ],
])('the day of “%s” is read in its language', async (title, head, body, day, words) => {
  const [article] = (await read(`${title}\n${head}\n\n${body}\n`)).articles;
  expect(article?.front.date).toBe(day);
  expect(article?.found.date?.words).toBe(words);
  expect(article?.text.slice(article.found.date?.start ?? 0, article.found.date?.end ?? 0)).toBe(words);
});

test('front matter of another program says what it can, and what nothing is taken from is told', async () => {
  const clipped = [
    '---',
    'title: "Cranes: who paid?"',
    'author: Ana Reyes and Jost Solt',
    'source: https://quay.example/cranes',
    'site: The Quay Review',
    'published: 2026-05-01T09:30:00Z',
    'tags: [cranes]',
    '---',
    '',
    '# Cranes',
    '',
    'The port of Lowmere bought two cranes from Norvik, the harbour board said on Monday.',
  ].join('\n');
  const { articles, problems } = await read(clipped, 'clipped.md');
  expect(problems).toEqual([]);
  expect(articles.map(({ front, text, lines, warnings }) => ({ front, text, lines, warnings }))).toEqual([
    {
      front: {
        title: 'Cranes: who paid?',
        publisher: 'The Quay Review',
        authors: ['Ana Reyes', 'Jost Solt'],
        date: '2026-05-01',
        dateline: null,
        language: 'en',
        url: 'https://quay.example/cranes',
        kind: 'original',
        digestOf: null,
      },
      text: '# Cranes\n\nThe port of Lowmere bought two cranes from Norvik, the harbour board said on Monday.',
      lines: [1, 12],
      warnings: ['says in its front matter what is not taken: tags'],
    },
  ]);
  expect(articles[0]?.found.date).toMatchObject({ words: '2026-05-01T09:30:00Z', where: 'front matter' });
  const [bare] = (await read('---\nlayout: post\n---\nCrane falls\n\nBy Ana Reyes\n\nIt fell.\n', 'a.md')).articles;
  expect(bare?.front).toMatchObject({ title: 'Crane falls', authors: ['Ana Reyes'] });
});

test.each([
  ['nothing', '', 'is empty'],
  ['blanks', ' \n\t\n', 'holds no text'],
  ['JSON', '{"version": 1}', expect.stringMatching(/^is JSON data and no article/)],
  ['RTF', '{\\rtf1 x}', expect.stringMatching(/^is an RTF file/)],
  [
    'an article beyond the limit',
    `Head\n\n${'Words of it. '.repeat(200_000)}`,
    expect.stringMatching(/more than 2 MB/),
  ],
  [
    'a file beyond the limit',
    Buffer.alloc(100 * 1024 * 1024, 'word '),
    expect.stringMatching(/^is 100 MB, over the limit/),
  ],
])('%s is refused with what to do', async (_, content, reason) => {
  expect(await refusal(content)).toEqual([['rejection', null, reason]]);
});

test.each([
  ['a million quotation marks', '"“'.repeat(500_000)],
  ['a million brackets of credits', '(credit: '.repeat(120_000)],
  ['one line of a million words', 'word '.repeat(300_000)],
  ['a million dashes between names', 'By A B - '.repeat(100_000)],
  ['lines of blanks', `${' '.repeat(1000)}\n`.repeat(1000).concat('x')],
  ['brackets under a byline', `Head\n\nBy Ana Reyes\n\nText.\n\n${'(credit: '.repeat(120_000)}`],
  ['a day among blanks', `Head\n\nText.\n\n© March 3, 2026${' '.repeat(1_000_000)}x`],
  ['a headline of blanks', `A${' '.repeat(1_000_000)}#B`],
  ['comments that open and close', `${'<!--x-->'.repeat(3000)}text`],
  ['months without end', 'March 3, '.repeat(150_000)],
])('%s are one article, read in no time', async (_, content) => {
  const { articles } = await read(content);
  expect(articles.map((a) => a.text.length)).toEqual([content.length]);
});

test('right-to-left and mixed scripts keep their letters and tell their language', async () => {
  const arabic =
    'سقطت رافعة في الميناء\n\nقالت إدارة الميناء يوم الاثنين إن الرافعة سقطت ولم يصب أحد، وقال Jost Lindqvist “nobody”.\n';
  const [article] = (await read(arabic)).articles;
  expect(article?.text).toBe(arabic);
  expect(article?.front.language).toBe('ar');
  expect(article?.warnings).toEqual([expect.stringMatching(/^is in Arabic: it is stored, found by search/)]);
  expect(languageOf('Too short.')).toEqual({ code: 'en', name: 'English', told: false });
});

test.each([
  [
    'de',
    `Kran stürzt in den Hafen\n\nEin Kran ist am Montag in den Hafen von Valdoria gestürzt. Verletzt wurde niemand, weil die
    Arbeiter gerade beim Essen saßen. Die Verwaltung sagte, man habe den Turm erst im Frühjahr geprüft und keine Risse
    gefunden. Nun soll ein Gutachter klären, ob der Sturm oder ein Fehler beim Bau die Ursache war. Anwohner hatten seit
    Wochen über Geräusche geklagt, doch niemand nahm ihre Briefe ernst. Die Bürgermeisterin kündigte an, alle übrigen Kräne
    sperren zu lassen, bis das Ergebnis vorliegt. Reeder fürchten lange Wartezeiten und verlangen, dass der Staat ihnen den
    Schaden ersetzt. Fischer dagegen freuen sich über ruhige Nächte. Im Stadtrat wurde bis spät gestritten, wer die Bergung
    bezahlt und wann sie beginnt. Taucher fanden das Führerhaus in zwölf Metern Tiefe, halb im Schlamm versunken. Es zu heben
    wird wohl mehrere Tage dauern, sofern das Wetter hält. Bis dahin dürfen nur kleine Boote an der Unglücksstelle vorbei.`,
  ],
  [
    'fr',
    `Une grue tombe dans le port\n\nUne grue est tombée lundi dans le port de Valdoria, sans faire de blessés, car les ouvriers
    déjeunaient. La direction affirme avoir contrôlé la tour au printemps et n’y avoir vu aucune fissure. Un expert doit
    maintenant dire si le vent ou une erreur de montage en est la cause. Depuis des semaines, des riverains se plaignaient de
    bruits étranges, mais personne ne lisait leurs lettres. La maire veut fermer toutes les autres grues jusqu’à ce que le
    rapport soit rendu. Les armateurs craignent de longues attentes et demandent que l’État paie leurs pertes. Les pêcheurs,
    eux, sont ravis de nuits plus calmes. Au conseil, on s’est disputé tard pour savoir qui réglerait la facture et quand les
    travaux pourraient commencer. Des plongeurs ont trouvé la cabine à douze mètres, enfoncée à moitié dans la vase. Il
    faudra plusieurs jours pour la remonter, si le temps le permet. D’ici là, seules de petites barques peuvent passer.`,
  ],
])('a long article in another language is in it: %s', (code, text) => {
  expect(languageOf(text)).toMatchObject({ code, told: true });
});

test('an English article of foreign names is English', () => {
  const text = `Krzysztof Wiśniewski beats Jörg Müller in Gdańsk\n\nKrzysztof Wiśniewski of Wrocław beat Jörg Müller of Düsseldorf in
    Gdańsk on Sunday. Małgorzata Zielińska, Željko Petrović and Françoise Lefèvre had left the field before Łukasz Jabłoński
    and Nguyễn Văn Hùng reached Świętokrzyskie.`;
  expect(languageOf(text)).toMatchObject({ code: 'en', told: true });
});
