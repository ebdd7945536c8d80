import { expect, test } from '@jest/globals';
import { assertionsOf, readsAs } from './read.ts';

const lead = (words: string): string =>
  `Minister denies a deal\n\nBy Ana Moss\n\nLISBON, 3 May (Delta Wire) - ${words}\n`;

test('Behind the dateline of a wire it is the minister who denies, for the government of the same state', async () => {
  const words =
    "Portugal's interior minister, Rui Alves, denied on Tuesday that the government had bought spyware from the Israeli firm Cellbrite Nova.";
  expect(await readsAs(lead(words))).toEqual([
    'Rui Alves HOLDS_ROLE Portugal (interior minister)',
    'Cellbrite Nova LOCATED_IN Israel',
    'Cellbrite Nova SUPPLIES Portugal',
  ]);
  expect((await assertionsOf(lead(words))).at(-1)).toEqual(['denies', ['Rui Alves']]);
});

test('What was bought is no party to its purchase', async () => {
  const words = 'Rui Alves denied on Tuesday that agents had bought spyware from the Israeli firm Cellbrite Nova.';
  expect(await readsAs(lead(words))).toEqual(['Cellbrite Nova LOCATED_IN Israel']);
});

test('A councillor is of the town where the article is at home, unless another one was just spoken of', async () => {
  expect(await readsAs(lead('Rain fell. Councillor Ines Prado said nothing about it.'))).toEqual([
    'Ines Prado HOLDS_ROLE LISBON (councillor)',
  ]);
  expect(await readsAs(lead('Rain fell in Porto. Councillor Ines Prado said nothing about it.'))).toEqual([]);
});

const supplied =
  'Sunvale has supplied systems to Ethiopia and Zambia, according to a report by the think tank Open Africa.';

test.each([
  'Ethiopia denied that it had bought any.',
  'Ethiopia denied that it had bought them.',
  'Ethiopia has denied using the systems.',
])('What somebody denies of themselves without a name stands beside what was said of them: %s', async (denial) => {
  expect((await assertionsOf(`A sale\n\n${supplied} ${denial}\n`)).filter(([stance]) => stance === 'denies')).toEqual([
    ['denies', ['Ethiopia']],
  ]);
});

test('Who rejects criticism does not deny the deal that is criticised', async () => {
  const words = `A sale\n\n${supplied} Ethiopia rejected the criticism.\n`;
  expect((await assertionsOf(words)).filter(([stance]) => stance === 'denies')).toEqual([]);
});
