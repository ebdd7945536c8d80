import { expect, test } from '@jest/globals';
import { found, meant } from './found.ts';

const head = 'A headline of no name\n\n';

test('of two who share a surname the title before it tells who is meant', () => {
  expect(
    found(
      `${head}Police spokesman Anton Moss denied it. The minister, Esther Moss, told a rally so. Mr Moss said she was misquoted. Ms Moss said she was not.`,
    ),
  ).toEqual(['Person Anton Moss: Anton Moss | Moss', 'Person Esther Moss: Esther Moss | Moss']);
});

test('a surname without a title stays with whom it was read for', () => {
  expect(
    found(`${head}Enzo Moss, the founder, denied it. His brother, Marco Moss, did not. Moss said he was bitter.`),
  ).toEqual(['Person Enzo Moss: Enzo Moss', 'Person Marco Moss: Marco Moss | Moss']);
});

test('a family name that stands first tells no gender, a pronoun behind it does', () => {
  expect(
    meant(
      `${head}The director, Li Mei, was in Lowmere. She had spent the week there. Anton Moss put it to her that she left.`,
    ),
  ).toEqual(['She = li-mei', 'her = li-mei', 'she = li-mei']);
});

test('a title behind a preposition makes no subject', () => {
  expect(
    meant(`${head}Replying to a question from MP Anton Moss in parliament, Piotr Lewandowski said no. He left.`),
  ).toEqual(['He = piotr-lewandowski']);
});

test('a pronoun behind a plain surname tells whose it is, and so for all of them', () => {
  expect(
    found(
      `${head}Anton Moss sold drones. Esther Moss, once his wife, made the claim in May. Moss denies it. His lawyer laughed. The general received nothing from Moss.`,
    ),
  ).toEqual(['Person Anton Moss: Anton Moss | Moss | Moss', 'Person Esther Moss: Esther Moss']);
});
