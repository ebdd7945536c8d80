import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paragraphAt, paragraphs } from '../../../server/claims/paragraphs.ts';

test('headline, byline, head and text are numbered from 0 where there is a headline', () => {
  const text = '# Title\n\nBy Ana 😀\n\n## A head\n\nOne line\nand another.  \n  \n\tLast.';
  const found = paragraphs(text);
  expect(found.map((p) => [p.number, p.kind, text.slice(p.start, p.end)])).toEqual([
    [0, 'headline', '# Title'],
    [1, 'text', 'By Ana 😀'],
    [2, 'head', '## A head'],
    [3, 'text', 'One line\nand another.'],
    [4, 'text', 'Last.'],
  ]);
});

test('without a headline numbering starts at 1', () => {
  expect(paragraphs('One.\n\n# Not a headline').map((p) => [p.number, p.kind])).toEqual([
    [1, 'text'],
    [2, 'text'],
  ]);
  expect(paragraphs(' \n \n')).toEqual([]);
});

test('whatever the text, paragraphs are in order, touch nothing blank and together hold every word', () => {
  const line = fc.oneof(fc.constant(''), fc.constant('  '), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const found = paragraphs(text);
      let at = 0;
      let between = '';
      for (const p of found) {
        expect(p.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(p.start, p.end)).toBe(text.slice(p.start, p.end).trim());
        expect(p.end).toBeGreaterThan(p.start);
        expect(paragraphAt(found, p.start, p.end)).toBe(p);
        between += text.slice(at, p.start);
        at = p.end;
      }
      expect((between + text.slice(at)).trim()).toBe('');
      expect(found.slice(1).map((p) => p.number)).toEqual(
        found.slice(1).map((_, i) => (found[0]?.number ?? 0) + i + 1),
      );
    }),
  );
});

test('a stretch over the end of a paragraph lies in none', () => {
  const text = '# T\n\nOne.\n\nTwo.';
  expect(paragraphAt(paragraphs(text), 5, 9)?.number).toBe(1);
  expect(paragraphAt(paragraphs(text), 5, 12)).toBeUndefined();
});
