import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseAnnotations } from '../../../server/ingest/annotationFile.ts';
import { parseArticle, readArticleFile } from '../../../server/ingest/articleFile.ts';
import { BadFile, Reporter } from '../../../server/ingest/problem.ts';
import { readYaml } from '../../../server/ingest/yamlFile.ts';
import { annotationFile, newsClaims } from '../../factories/annotation.ts';
import { articleFile } from '../../factories/article.ts';
import { type Folder, folder } from '../../factories/seedFolder.ts';

let dir: Folder | undefined;
afterEach(() => dir?.remove());
const inFile = (content: string | Uint8Array) => {
  dir = folder();
  return dir.write('news.md', content);
};
/** Line and reason of the file's refusal. */
const refusal = (work: () => unknown): [number | null, string] => {
  try {
    work();
  } catch (error) {
    if (error instanceof BadFile) return [error.line, error.message];
    throw error;
  }
  throw new Error('was taken');
};

test('an article is its front matter and the text after it', () => {
  const { front, text } = readArticleFile(inFile(articleFile({ paragraphs: ['One.', 'Two.'] })));
  expect(front).toEqual({
    title: 'Valdoria buys filters',
    publisher: 'The Herald',
    authors: ['Ana Reyes'],
    date: '2025-10-24',
    dateline: null,
    language: 'en',
    url: null,
    kind: 'original',
    digestOf: null,
  });
  expect(text).toBe('# Valdoria buys filters\n\nOne.\n\nTwo.');
});

test('line ends, byte order mark and composed letters make no difference', () => {
  const plain = articleFile({ paragraphs: ['Café 😀 Қазақстан'] });
  const odd = `\uFEFF${plain.normalize('NFD').replace(/\n/g, '\r\n')}`;
  expect(parseArticle(odd)).toEqual(parseArticle(plain));
});

test.each([
  ['no front matter', '# A headline\n\nText.', 1, /^has no front matter; begin it with/],
  ['an open front matter', '---\ntitle: x\n', 1, /^has front matter that never ends/],
  ['bad YAML', '---\ntitle: x\ndate: [1\n---\n\nText.', 4, /^is not valid YAML/],
  ['a missing field', '---\ntitle: x\npublisher: y\ndate: null\n---\n\nText.', 2, /^front matter: kind/],
  ['an unknown field', articleFile({ front: { colour: 'red' } }), 2, /colour/],
  ['a date as a number', articleFile({ front: { date: 2025 } }), 6, /date: .*put it in quotes/],
  ['a date that is none', articleFile({ front: { date: '2025-02-30' } }), 6, /"2025-02-30" is no date that exists/],
  ['another headline', articleFile({ headline: 'Something else' }), 10, /headline "Something else" is not the title/],
  ['no text', '---\ntitle: x\npublisher: y\ndate: null\nkind: digest\n---\n \n', null, /^has no text/],
])('%s is refused by line and reason', (_, content, line, reason) => {
  const [at, why] = refusal(() => parseArticle(content));
  expect(why).toMatch(reason);
  expect(at).toBe(line);
});

test('what is no UTF-8 text is refused by line', () => {
  const bytes = Buffer.concat([Buffer.from('---\ntitle: Łódź\n'), Buffer.from([0x63, 0xe9, 0x0a])]);
  expect(refusal(() => readArticleFile(inFile(bytes)))).toEqual([3, 'is not UTF-8 here; save it as UTF-8']);
  expect(refusal(() => readArticleFile(inFile('a\nb\0')))).toEqual([2, expect.stringContaining('NUL')]);
  expect(refusal(() => readArticleFile('/nowhere/at/all.md'))).toEqual([null, 'cannot be read (ENOENT)']);
  expect(refusal(() => readArticleFile(inFile('x'.repeat(2 * 1024 * 1024 + 1))))).toEqual([
    null,
    expect.stringMatching(/^is 2.0 MB, over the limit of 2.0 MB/),
  ]);
});

test('every value of a YAML file knows its line, whatever its characters and line ends', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: word, list: fc.array(word, { maxLength: 3 }) }), { minLength: 1 }),
      (items) => {
        const text = stringify({ items }, { lineWidth: 0, blockQuote: false });
        const { value, lineOf } = readYaml(text);
        expect(value).toEqual({ items });
        const lines = text.split('\n');
        items.forEach((item, i) => {
          const at = lineOf(['items', i, 'id']);
          expect(lines[at - 1]?.trimStart()).toMatch(/^(- )?id:/);
          if (item.list.length > 0) expect(lineOf(['items', i, 'list', 0])).toBeGreaterThan(at);
          expect(lineOf(['items', i, 'nothing', 'there'])).toBe(lineOf(['items', i]));
        });
      },
    ),
  );
});

test('YAML that is not well formed, repeats a key or holds half a character is refused by line', () => {
  expect(refusal(() => readYaml('a: 1\nb: [2'))[0]).toBe(2);
  expect(refusal(() => readYaml('a: 1\na: 2'))).toEqual([2, expect.stringContaining('unique')]);
  expect(refusal(() => readYaml('a: 1\nb: "\\ud83d"'))).toEqual([2, expect.stringContaining('surrogate')]);
});

const read = (text: string) => {
  const report = new Reporter('news.yaml');
  return { annotations: parseAnnotations(text, 'news', report), problems: report.problems };
};
test('one part of a wrong form is left out alone, by line and reason', () => {
  const { sold, seat } = newsClaims;
  const text = annotationFile({
    claims: [
      { ...sold, modality: 'certain' },
      { ...seat, assertions: [...seat.assertions, { passage: '', voices: [] }, { passage: 'x', stance: 'likes' }] },
      { ...seat, id: 'no-assertion', assertions: [{ stance: 'denies' }] },
      'nonsense',
    ],
    mentions: [{ text: 'x' }],
  });
  const { annotations, problems } = read(text);
  expect(annotations.claims.map((c) => [c.id, c.assertions.map((a) => a.number)])).toEqual([['seat', [1]]]);
  const lines = text.split('\n');
  expect(problems.map((p) => [p.what, lines[(p.line ?? 0) - 1]?.trim()])).toEqual([
    ['mention 1', '- text: x'],
    ['claim sold', 'modality: certain'],
    ['claim seat, assertion 2', '- passage: ""'],
    ['claim seat, assertion 3', 'stance: likes'],
    ['claim no-assertion, assertion 1', '- stance: denies'],
    ['claim no-assertion', '- id: no-assertion'],
    ['claim 4', '- nonsense'],
  ]);
});

test('an annotation file that belongs to another article or is none is refused as a whole', () => {
  expect(refusal(() => read(annotationFile({ article: 'other' })))).toEqual([1, expect.stringContaining('write news')]);
  expect(refusal(() => read('- a list'))[0]).toBe(1);
  expect(refusal(() => read(`${annotationFile()}extra: 1\n`))[1]).toMatch(/extra/);
});

test('the example of docs/annotations.md has the form that it describes', () => {
  const docs = readFileSync(new URL('../../../docs/annotations.md', import.meta.url), 'utf8');
  const example = /```yaml\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';
  const report = new Reporter('docs/annotations.md');
  const { claims } = parseAnnotations(example, 'bne-2025-10-24-digital-utopia', report);
  expect(report.problems).toEqual([]);
  expect(claims).toHaveLength(1);
});
