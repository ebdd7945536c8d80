import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { anExtraction, extractedEntity } from '../../factories/extraction.ts';
import { type Folder, folder } from '../../factories/seedFolder.ts';
import { run } from './commands.ts';

jest.setTimeout(60_000);
const text = 'Harbour opens\n\nNorvik Systems is based in Kazakhstan, said Mira Solt of Norvik Systems.\n';
const gold = anExtraction({
  entities: [
    extractedEntity(text, 'norvik-systems', ['Organisation'], 'Norvik Systems', ['Norvik Systems', 1]),
    extractedEntity(text, 'kazakhstan', ['Country'], 'Kazakhstan'),
    extractedEntity(text, 'mira-solt', ['Person'], 'Mira Solt'),
    extractedEntity(text, 'nobody', ['Work'], 'opens'),
  ],
});
let dir: Folder;
beforeEach(() => {
  dir = folder({ 'one.txt': text, 'one.json': JSON.stringify(gold), 'alone.txt': text });
});
afterEach(() => dir.remove());
const evaluate = (...args: string[]) => run('scripts/evaluate.ts', ['--gold', dir.path, ...args]);

test('scores what the extractor finds and lists what it gets wrong, in its place', async () => {
  const { code, out } = await evaluate('--errors', '1');
  expect(code).toBe(0);
  expect(out).toMatch(/^offline on 1 articles of /);
  expect(out).toMatch(/^mention span +0\.889 +1\.000 +0\.800 +4 +4 +5$/m);
  expect(out).toMatch(/^claim \(s, p, o\) /m);
  expect(out).toContain('entity, missed: 1\n  one:8  opens, Work\n      Harbour ⟦opens⟧ ¶ Norvik Systems is based in');
  expect((await evaluate('--errors', '0')).out).not.toContain('missed');
});

test('--json tells everything as one object', async () => {
  const { out } = await evaluate('--json');
  expect(JSON.parse(out)).toMatchObject({
    extractor: 'offline',
    total: { mention: { gold: 5, found: 4, right: 4, precision: 1, recall: 0.8 } },
    articles: [{ name: 'one', mistakes: expect.arrayContaining([expect.objectContaining({ kind: 'missed' })]) }],
  });
});

test('an annotation that does not fit its text is no gold, and the message says where', async () => {
  dir.write(
    'one.json',
    JSON.stringify({ ...gold, entities: [{ ...gold.entities[0], mentions: [{ start: 1, end: 3, text: 'No' }] }] }),
  );
  expect(await evaluate()).toMatchObject({ code: 2, err: expect.stringMatching(/one\.json “No” does not stand at 1/) });
  dir.write('one.json', JSON.stringify({ ...gold, quotes: 7 }));
  expect(await evaluate()).toMatchObject({
    code: 2,
    err: expect.stringMatching(/one\.json is no annotation .*quotes/),
  });
  const nowhere = await run('scripts/evaluate.ts', ['--gold', join(dir.path, 'nowhere')]);
  expect(nowhere).toMatchObject({ code: 2, err: expect.stringMatching(/^evaluate: .* does not exist/) });
});
