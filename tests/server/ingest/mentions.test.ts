import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Form, type FoundMention, mentionFinder } from '../../../server/ingest/mentions.ts';

const form = (text: string, entity: string | null = text, weight = 1): Form => ({ text, entity, weight });
const found = (text: string, ...forms: Form[]) =>
  mentionFinder(forms)(text).map((m) => [m.entity, text.slice(m.start, m.end)]);

test('the longest form wins, and nothing is found inside it', () => {
  expect(found('Alem AI and Alem.', form('Alem'), form('Alem AI'), form('AI'))).toEqual([
    ['Alem AI', 'Alem AI'],
    ['Alem', 'Alem'],
  ]);
});

test('only on word boundaries: possessives and hyphens part words, letters of any script and accents do not', () => {
  expect(found('Iran’s Iranian Sino-Iran Iráni Иран Iran2 (Iran)', form('Iran'))).toHaveLength(3);
  expect(found('Қазақстанның Қазақстан', form('Қазақстан'))).toHaveLength(1);
  expect(found('Ana\u0301 Ana', form('Ana'))).toHaveLength(1);
});

test('a form may begin or end with a mark', () => {
  expect(found('the $5 deal, 5G.', form('$5'), form('5G.'))).toEqual([
    ['$5', '$5'],
    ['5G.', '5G.'],
  ]);
});

test('of two forms alike the weightier is meant; a form that names nobody takes its place and is not told', () => {
  expect(found('Beijing', form('Beijing', 'city', 2), form('Beijing', 'china', 3))).toEqual([['china', 'Beijing']]);
  expect(found('May may May 9', form('May', 'may'), form('May 9', null))).toEqual([['may', 'May']]);
});

/** What the rule says, written as slowly and plainly as can be: names × text. */
function naive(text: string, forms: readonly Form[]): FoundMention[] {
  const isWord = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(c);
  const points = [...text];
  const starts = [...points.keys()].map((i) => points.slice(0, i).join('').length);
  const boundary = (at: number) => {
    const i = starts.indexOf(at);
    return at >= text.length || i === 0 ? true : !(isWord(points[i - 1]) && isWord(points[i]));
  };
  const out: FoundMention[] = [];
  let free = 0;
  for (const start of starts) {
    if (start < free || !boundary(start)) continue;
    const best = forms
      .filter((f) => f.text !== '' && text.startsWith(f.text, start) && boundary(start + f.text.length))
      .sort((a, b) => b.text.length - a.text.length || b.weight - a.weight)[0];
    if (best === undefined) continue;
    free = start + best.text.length;
    if (best.entity !== null) out.push({ entity: best.entity, start, end: free });
  }
  return out;
}

test('one walk finds what trying every form at every place finds', () => {
  const letters = fc.constantFrom('a', 'b', 'á', 'ж', '😀', '𝒜', ' ', '-', '’', '.', '\u0301');
  const words = (max: number) => fc.array(letters, { maxLength: max }).map((l) => l.join(''));
  const forms = fc.uniqueArray(
    fc.record({ text: words(4), entity: fc.option(fc.constantFrom('x', 'y')), weight: fc.constant(1) }),
    { selector: (f) => f.text, maxLength: 6 },
  );
  fc.assert(
    fc.property(words(30), forms, (text, list) => {
      expect(mentionFinder(list)(text)).toEqual(naive(text, list));
    }),
    { numRuns: 500 },
  );
});

test('ten thousand names cost one walk over the text', () => {
  const text = 'alpha beta gamma '.repeat(20_000);
  const many = Array.from({ length: 10_000 }, (_, i) => form(`name ${i}`));
  const few = mentionFinder([form('beta')]);
  const all = mentionFinder([...many, form('beta')]);
  const time = (work: () => unknown) => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  few(text);
  const [one, ten] = [time(() => few(text)), time(() => all(text))];
  expect(all(text)).toHaveLength(20_000);
  expect(ten).toBeLessThan(20 * one + 500);
});
