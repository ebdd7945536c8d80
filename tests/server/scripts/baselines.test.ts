import { expect, test } from '@jest/globals';
import { clustered, withoutMarks } from '../../../scripts/baselines/baseline.ts';
import { compromise } from '../../../scripts/baselines/compromise.ts';
import { coreNlpAnswer } from '../../../scripts/baselines/corenlp/answer.ts';
import { toExtraction } from '../../../scripts/baselines/corenlp/toExtraction.ts';
import { baselineNamed } from '../../../scripts/baselines/named.ts';
import { firstMisplaced } from '../../../server/ingest/extract/score/gold.ts';

test('a quotation loses its marks and keeps its own', () => {
  const text = 'He said: “We go,” and left.';
  expect(withoutMarks(text, 9, 18)).toEqual({ start: 10, end: 16, text: 'We go,' });
  expect(withoutMarks('“”', 0, 2)).toBeUndefined();
});

test('a surname is the person whose full name has it', () => {
  const text = 'Mira Solt left. Solt won.';
  const person = (start: number, end: number) => ({ start, end, type: 'Person' });
  expect(clustered(text, [person(16, 20), person(0, 9)])).toMatchObject([
    { name: 'Mira Solt', aliases: ['Solt'], mentions: [{ start: 0 }, { start: 16 }] },
  ]);
});

test('compromise finds names and quotations where they stand', async () => {
  const text = 'Barack Obama of Germany told reporters: “We go there,” and left.';
  const found = await (await baselineNamed('compromise')).read(text);
  expect(firstMisplaced(text, found)).toBeUndefined();
  expect(found.entities.map((e) => [e.name, e.types])).toEqual([
    ['Barack Obama', ['Person']],
    ['Germany', ['Country']],
  ]);
  expect(found.quotes).toMatchObject([{ text: 'We go there,', speaker: null }]);
  await compromise().close();
});

test('an unknown program is refused with the ones there are', () => {
  expect(() => baselineNamed('magic')).toThrow('--against magic is none of compromise, corenlp');
});

test('an answer of CoreNLP becomes an extraction: states for nationalities, verbs of saying, relations of its own', () => {
  const text = 'Chinese maker Orlen of Germany said that it works.';
  const words = 'Chinese maker Orlen of Germany said that it works .'.split(' ');
  let at = 0;
  const tokens = words.map((word, i) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    const lemma = word === 'said' ? 'say' : word.toLowerCase();
    return { index: i + 1, lemma, pos: word === '.' ? '.' : 'NN', characterOffsetBegin: start, characterOffsetEnd: at };
  });
  const named = (word: string, ner: string) => {
    const start = text.indexOf(word);
    return { ner, text: word, characterOffsetBegin: start, characterOffsetEnd: start + word.length, tokenBegin: 0 };
  };
  const dep = (name: string, governor: number, dependent: number) => ({ dep: name, governor, dependent });
  const found = toExtraction(
    text,
    coreNlpAnswer.parse({
      sentences: [
        {
          index: 0,
          tokens,
          basicDependencies: [
            ...[dep('nsubj', 6, 3), dep('ccomp', 6, 9), dep('mark', 9, 7), dep('nsubj', 9, 8), dep('punct', 9, 10)],
          ],
          entitymentions: [
            named('Chinese', 'NATIONALITY'),
            named('Orlen', 'ORGANIZATION'),
            named('Germany', 'COUNTRY'),
          ],
          kbp: [{ relation: 'org:country_of_headquarters', subjectSpan: [2, 3], objectSpan: [4, 5] }],
        },
      ],
      corefs: {},
      quotes: [],
    }),
  );
  expect(firstMisplaced(text, found)).toBeUndefined();
  const ids = new Map(found.entities.map((e) => [e.name, e.id]));
  expect([...ids.keys()]).toEqual(['Chinese', 'Orlen', 'Germany']);
  expect(found.indirect).toMatchObject([{ text: 'it works', speaker: ids.get('Orlen'), cue: 'say' }]);
  expect(found.claims).toMatchObject([
    { subject: ids.get('Orlen'), predicate: 'LOCATED_IN', object: ids.get('Germany') },
  ]);
});
