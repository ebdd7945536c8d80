import { expect, test } from '@jest/globals';
import { onCanvas } from '../../../client/features/paths/hrefs.ts';
import { weakestOf } from '../../../client/features/paths/weakest.ts';
import {
  decidedBy,
  howMany,
  pathInBrief,
  pathInShort,
  question,
  searchedInVain,
  weakestInWords,
} from '../../../client/features/paths/words.ts';
import { claim, entity } from '../../factories/claims.ts';
import { path } from '../../factories/paths.ts';

const planned = { standing: 'planned' } as const;
const sound = { standing: 'corroborated', voices: 2 } as const;

test('a path in brief counts the hops that stand as its weakest does', () => {
  expect(pathInBrief(path(['a', 'b', 'c'], [planned, sound]))).toBe('2 hops, one planned');
  expect(pathInBrief(path(['a', 'b', 'c', 'd'], [planned, planned, sound]))).toBe('3 hops, two planned');
  expect(pathInBrief(path(['a', 'b', 'c'], [sound, sound]))).toBe('2 hops, all corroborated');
  expect(pathInBrief(path(['a', 'b'], [planned]))).toBe('1 hop, planned');
  expect(pathInShort(path(['a', 'b', 'c'], [planned, sound]))).toBe('2 hops, planned');
});

test('the weakest hop is said to be level with others where it is', () => {
  expect(weakestInWords(path(['a', 'b', 'c'], [planned, sound]))).toBe('Weakest hop');
  expect(weakestInWords(path(['a', 'b', 'c', 'd', 'e'], [planned, planned, sound, planned]))).toBe(
    'Weakest, level with hop 2 and 4',
  );
  expect(weakestInWords(path(['a', 'b', 'c']))).toBe('All hops stand alike');
  expect(weakestInWords(path(['a', 'b']))).toBe('The only hop');
});

test('over several paths the worst standing, then fewer voices, then the first', () => {
  const two = [path(['a', 'b', 'c'], [{ voices: 2 }]), path(['c', 'd'], [{ voices: 1 }])];
  expect(weakestOf(two)?.id).toBe('c~SUPPLIES~d');
  expect(weakestOf([...two, path(['d', 'e'], [{ standing: 'disputed', voices: 9 }])])?.id).toBe('d~SUPPLIES~e');
  expect(weakestOf([])).toBeUndefined();
});

test('the canvas gets every entity once, the ends as starts, the weakest Link in hand', () => {
  const paths = [path(['a', 'b', 'c']), path(['c', 'b', 'd'])];
  expect(onCanvas(paths, weakestOf(paths))).toBe(
    `/?${new URLSearchParams({ title: 'Path from A to C to D', on: 'a*_b_c*_d*', sel: 'a.SUPPLIES.b' })}`,
  );
  expect(onCanvas([path(['a', 'b'], [{ standing: 'unreviewed' }])], undefined)).toMatch(/&prop=1$/);
});

test('what was looked for is said, found or not', () => {
  const searched = { links: 416, entities: 305, maxHops: 4, seconds: 1.5 };
  const pair = (n: number) => ({
    from: entity('a'),
    to: entity('b'),
    direct: [],
    paths: Array.from({ length: n }, () => path(['a', 'b'])),
  });
  expect(howMany(pair(5), searched, false, 5)).toBe('The 5 shortest are shown; there may be others.');
  expect(howMany(pair(2), searched, false, 5)).toBe('There are 2 within 4 hops.');
  expect(howMany(pair(1), searched, true, 5)).toBe('One was found before the search stopped.');
  expect(searchedInVain(searched, false)).toContain('up to 4 hops over the 416 Links between 305 entities were tried');
  expect(searchedInVain(searched, true)).toContain('stopped after 1.5 seconds');
  expect(question([entity('a'), entity('b'), entity('c')])).toBe('How are A, B and C connected?');
});

test('how several claims make one standing', () => {
  const claims = [claim('c1'), claim('c2')];
  const hop = (standing: 'disputed' | 'corroborated') => path(['a', 'b'], [{ standing, claims }]).hops[0];
  const [disputed, strong, single] = [hop('disputed'), hop('corroborated'), path(['a', 'b']).hops[0]];
  expect(disputed && decidedBy(disputed)).toContain('disputed makes it disputed');
  expect(strong && decidedBy(strong)).toContain('The strongest decides');
  expect(single && decidedBy(single)).toBeNull();
});
