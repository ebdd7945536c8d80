import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paragraphAt, paragraphs } from '../../../server/claims/paragraphs.ts';
import { surroundings } from '../../../server/claims/surroundings.ts';

const around = (text: string, passage: string) => {
  const start = text.indexOf(passage);
  const stretch = { start, end: start + passage.length };
  const paragraph = paragraphAt(paragraphs(text), stretch.start, stretch.end);
  if (paragraph === undefined) throw new Error(`not in one paragraph: ${passage}`);
  return surroundings(text, stretch, paragraph);
};

test.each([
  ['One day. Ana sold it, Ben said. Two.', 'sold it', 'Ana ', ', Ben said.'],
  ['Ana sold it. Ben bought it.', 'Ana sold it.', '', ''],
  ['Ana sold it. Ben bought it. End.', 'sold it. Ben', 'Ana ', ' bought it.'],
  ['# Ana sold it\n\nBen did.', 'sold it', 'Ana ', ''],
  ['Ana.\n\nBen sold\nit twice. End.', 'it twice', 'Ben sold\n', '.'],
  ['Yes. Gen. J. Ost of the U.S. Army sold it. End.', 'sold it', 'Gen. J. Ost of the U.S. Army ', '.'],
  ['So. “Did he?” she asked. No.', 'asked', '“Did he?” she ', '.'],
  ['So. Ana said: “It is off. We sold it. Ask Ben.” End.', 'We sold it.', 'Ana said: “It is off. ', ' Ask Ben.”'],
  ['So. “It is off. We sold it,” Ana said. End.', 'Ana said', '“It is off. We sold it,” ', '.'],
  ['So. “It is off. We sold it all', 'sold it', 'We ', ' all'],
])('the rest of the sentences of a passage: %s', (text, passage, before, after) => {
  expect(around(text, passage)).toEqual({ before, after });
});

test('whatever the text, a passage and its surroundings stand so in its paragraph', () => {
  const word = fc.constantFrom(
    'Ana',
    'sold',
    'it',
    'Dr.',
    '“',
    '”',
    '.',
    '!” ',
    '?',
    '\n',
    '\n\n',
    ' ',
    '# ',
    '😀',
    'é',
  );
  const text = fc.oneof(
    fc.array(word).map((w) => w.join(' ')),
    fc.array(word).map((w) => w.join('')),
  );
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.nat(), (whole, which, from, length) => {
      const list = paragraphs(whole);
      const paragraph = list[which % Math.max(1, list.length)];
      if (paragraph === undefined) return;
      const start = paragraph.start + (from % (paragraph.end - paragraph.start));
      const end = start + 1 + (length % (paragraph.end - start));
      const { before, after } = surroundings(whole, { start, end }, paragraph);
      expect(start - before.length).toBeGreaterThanOrEqual(paragraph.start);
      expect(end + after.length).toBeLessThanOrEqual(paragraph.end);
      expect(whole.slice(start - before.length, end + after.length)).toBe(before + whole.slice(start, end) + after);
      const shown = before + whole.slice(start, end) + after;
      // No quotation is cut in two: what opens in it closes in it, unless it never closes.
      const opened = shown.lastIndexOf('“') > shown.lastIndexOf('”');
      if (opened) expect(whole.slice(end + after.length, paragraph.end)).not.toMatch(/^[^“]*”/);
    }),
    { numRuns: 1000 },
  );
});
