import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerpt } from '../../../../server/graph/read/search/excerpt.ts';

const text = `# A headline

The first paragraph names nobody of note and goes on for quite a while so that an excerpt has to leave something out of it.

Here the Ministry of Élan bought a camera network. Later it bought another. ${'And so on and on it went. '.repeat(12)}The end.`;

test.each<[string[], string]>([
  [
    ['elan'],
    'Here the Ministry of Élan bought a camera network. Later it bought another. And so on and on it went. And so on and on it went',
  ],
  [
    ['camer', 'netw'],
    'Here the Ministry of Élan bought a camera network. Later it bought another. And so on and on it went',
  ],
  [['headline'], '# A headline'.slice(2)],
])('%j', (words, start) => {
  const found = excerpt(text, [words]) ?? '';
  expect(text).toContain(found);
  expect(found).toContain(start.slice(0, 40));
  expect(found).not.toContain('\n');
  expect(found.length).toBeLessThan(260);
});

test('what is not there has no excerpt', () => {
  expect(excerpt(text, [['zebra']])).toBeNull();
});

test('an excerpt is always a stretch of the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('alpha', 'Béta', '😀', '\n\n', ' ', ', ', 'gamma-delta', 'о́блако'), { maxLength: 60 }),
      (parts) => {
        const body = parts.join(' ');
        const found = excerpt(body, [['beta'], ['oblako']]);
        expect(found === null || body.includes(found)).toBe(true);
        expect(found === null).toBe(!parts.some((p) => p === 'Béta' || p === 'о́блако'));
      },
    ),
  );
});
