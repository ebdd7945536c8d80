import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dragEnd,
  moveEnd,
  movePassages,
  onlyPlaces,
  placeInWords,
  spansOf,
} from '../../../client/features/review/spans.ts';
import { contractProposals } from '../../factories/contractProposal.ts';

const words = fc.array(fc.stringMatching(/^[a-zé“”,.]{1,7}$/u), { minLength: 1, maxLength: 12 });
const placed = words.chain((all) => {
  const text = all.join(' ');
  const starts = all.map((_, i) => all.slice(0, i).join(' ').length + (i > 0 ? 1 : 0));
  return fc.tuple(fc.nat(all.length - 1), fc.nat(all.length - 1)).map(([a, b]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    return { text, span: { start: starts[from] ?? 0, end: (starts[to] ?? 0) + (all[to]?.length ?? 0) } };
  });
});
const whole = (text: string) => ({ start: 0, end: text.length });

describe('the ends of a passage', () => {
  test('stay in order, in the paragraph and at words', () => {
    fc.assert(
      fc.property(placed, fc.constantFrom('start', 'end'), fc.constantFrom(1, -1), ({ text, span }, end, by) => {
        const next = moveEnd(text, whole(text), span, end, by);
        expect(next.start).toBeLessThan(next.end);
        expect(next.start).toBeGreaterThanOrEqual(0);
        expect(next.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(next.start, next.end)).toMatch(/^\S.*\S$|^\S$/s);
        expect(end === 'start' ? next.end : next.start).toBe(end === 'start' ? span.end : span.start);
      }),
    );
  });
  test('stay so wherever they are dragged to, and stand at the word that is there', () => {
    fc.assert(
      fc.property(
        placed,
        fc.constantFrom('start', 'end'),
        fc.integer({ min: -5, max: 120 }),
        ({ text, span }, end, at) => {
          const next = dragEnd(text, whole(text), span, end, at);
          expect(text.slice(next.start, next.end)).toMatch(/^\S.*\S$|^\S$/s);
          expect(end === 'start' ? next.end : next.start).toBe(end === 'start' ? span.end : span.start);
          // Dragged to where it stands, it stays.
          expect(dragEnd(text, whole(text), next, end, next[end])).toEqual(next);
        },
      ),
    );
  });
  test('a step out and back is no step', () => {
    fc.assert(
      fc.property(placed, ({ text, span }) => {
        const out = moveEnd(text, whole(text), span, 'end', 1);
        if (out.end !== span.end) expect(moveEnd(text, whole(text), out, 'end', -1)).toEqual(span);
        const earlier = moveEnd(text, whole(text), span, 'start', -1);
        if (earlier.start !== span.start) expect(moveEnd(text, whole(text), earlier, 'start', 1)).toEqual(span);
      }),
    );
  });
  test('a mark that hugs a word goes with it', () => {
    const text = 'It says “never bought” a crane.';
    const next = moveEnd(text, whole(text), { start: 8, end: 14 }, 'end', 1);
    expect(text.slice(next.start, next.end)).toBe('“never bought”');
  });
});

test('selected words become one passage a paragraph, without blanks, never half a character', () => {
  const { text, paragraphs } = contractProposals(['# Head', 'One two.', 'Three 😀 four.'], []);
  const spans = spansOf(text, paragraphs, { start: 11, end: 27 });
  expect(spans.map((s) => text.slice(s.start, s.end))).toEqual(['two.', 'Three 😀']);
  expect(spansOf(text, paragraphs, { start: 16, end: 18 })).toEqual([]);
  expect(placeInWords(paragraphs, spans)).toBe('Paragraphs 1, 2');
  expect(placeInWords(paragraphs, [])).toBe('no words chosen');
});

test('of several passages the first begins and the last ends', () => {
  const { text, paragraphs } = contractProposals(['One two.', 'Three four.'], []);
  const spans = spansOf(text, paragraphs, { start: 4, end: 15 });
  const words = (all: readonly { start: number; end: number }[]) => all.map((s) => text.slice(s.start, s.end));
  expect(words(spans)).toEqual(['two.', 'Three']);
  expect(words(movePassages({ text, paragraphs }, spans, 'start', { by: -1 }))).toEqual(['One two.', 'Three']);
  expect(words(movePassages({ text, paragraphs }, spans, 'end', { at: text.length }))).toEqual(['two.', 'Three four.']);
  expect(movePassages({ text, paragraphs }, [], 'end', { by: 1 })).toEqual([]);
});

test('words that stand once are found again, and nothing is guessed', () => {
  expect(onlyPlaces('One, two, one.', ['two', 'One'])).toEqual([
    { start: 5, end: 8 },
    { start: 0, end: 3 },
  ]);
  for (const sought of [['n'.repeat(2)], ['ne'], ['One', 'ne'], []])
    expect(onlyPlaces('One, two, one.', sought)).toBe(null);
});
