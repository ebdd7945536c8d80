import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markedWords } from '../../../server/claims/quotationMarks.ts';

const paragraphsOf = (text: string) => {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return line === '' ? [] : [{ start, end: start + line.length }];
  });
};
/** “outer > inner”, with … where the next paragraph goes on. */
const found = (text: string) => {
  const all = markedWords(text, paragraphsOf(text));
  return all.map((q) => {
    const own = `${text.slice(q.start, q.end)}${q.goesOn ? '…' : ''}`;
    return q.within === null ? own : `${q.within} > ${own}`;
  });
};

test.each<[string, string, string[]]>([
  ['curly', '“We left,” she said.', ['We left,']],
  ['straight', '"We left," she said. "All of us."', ['We left,', 'All of us.']],
  ['single curly', '‘We left,’ she said.', ['We left,']],
  ['single straight', "'We left,' she said.", ['We left,']],
  ['guillemets', '« We left », she said.', ['We left']],
  ['guillemets turned inwards', '»We left«, she said.', ['We left']],
  ['German', '„We left“, she said.', ['We left']],
  ['German closed the English way', '„We left”, she said.', ['We left']],
  ['Swedish', '”We left”, she said.', ['We left']],
  ['curly closed by a straight one', '“We left," she said.', ['We left,']],
  ['the opening mark used to close', '“We left,“ she said.', ['We left,']],
  ['closing punctuation outside', 'A “ruin”.', ['ruin']],
  ['single in double', '“She said ‘no’ to us,” he said.', ['She said ‘no’ to us,', '0 > no']],
  ['double in single', '‘She said “no” to us,’ he said.', ['She said “no” to us,', '0 > no']],
  ['nested straight', `"She said 'no' to us," he said.`, ["She said 'no' to us,", '0 > no']],
  ['nested at the end', '“She said ‘no’,” he said. “Yes.”', ['She said ‘no’,', '0 > no', 'Yes.']],
  ['three deep', '“A ‘b “c” d’ e”', ['A ‘b “c” d’ e', '0 > b “c” d', '1 > c']],
  ['apostrophes in words', '‘We don’t know,’ she said.', ['We don’t know,']],
  ['straight apostrophes in words', "'We don't know,' she said.", ["We don't know,"]],
  ['a plural possessive inside', "'The workers' rights are safe,' she said.", ["The workers' rights are safe,"]],
  ['a curly plural possessive inside', '‘The workers’ rights are safe,’ she said.', ['The workers’ rights are safe,']],
  ['possessives and no quotation', 'The workers’ rights and the miners’ pay.', []],
  ['clipped words and decades', "In the '90s we sang 'til dawn, rock 'n' roll.", []],
  ['inches', 'A 5" pipe and a 6" one.', []],
  ['a lone straight mark', 'She said "no to us.', []],
  ['over two paragraphs', '“We left.\n“Then we came back,” she said.', ['We left.…', 'Then we came back,']],
  ['over two paragraphs, straight', '"We left.\n"Then we came back," she said.', ['We left.…', 'Then we came back,']],
  ['over two paragraphs, single', '‘We left.\n‘Then we came back,’ she said.', ['We left.…', 'Then we came back,']],
  ['never closed', '“We left.\nShe was sad.', ['We left.']],
  ['nothing inside', 'A "" and a “ ”.', []],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('two that nothing closes end together, before the space behind them', () => {
  const ends = markedWords('“„» ', [{ start: 0, end: 4 }]).map((q) => [q.open, q.start, q.end, q.close]);
  expect(ends).toEqual([
    [0, 1, 3, 3],
    [1, 2, 3, 3],
  ]);
});

test('whatever the marks: inside the text, without marks at the ends, in order, apart or nested', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    ' ',
    'a',
    's',
    'No',
    '.',
    ',',
    '\n',
    '5',
    'é',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
      (text) => {
        const all = markedWords(text, paragraphsOf(text));
        all.forEach((q, i) => {
          expect(q.open < q.start && q.start < q.end && q.end <= q.close && q.close <= text.length).toBe(true);
          expect(text.slice(q.start, q.end)).toBe(text.slice(q.start, q.end).trim());
          const outer = q.within === null ? undefined : all[q.within];
          if (outer !== undefined) expect(outer.start <= q.open && q.close <= outer.end).toBe(true);
          if (i > 0) expect((all[i - 1] as typeof q).open < q.open).toBe(true);
        });
      },
    ),
  );
});
