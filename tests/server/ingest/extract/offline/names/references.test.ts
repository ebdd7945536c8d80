import { expect, test } from '@jest/globals';
import { meant } from './found.ts';

const head = 'A headline of no name\n\n';

test('A pronoun means the subject of its sentence, else of the one before', () => {
  expect(meant(`${head}Ana Moss thanked Piotr Lewandowski. She said that he had waited.`)).toEqual([
    'She = ana-moss',
    'he = piotr-lewandowski',
  ]);
});

test('A thing acts only where the sentence before begins with it', () => {
  expect(meant(`${head}Vexal Systems denied it. It said its cameras were fine. It is raining in Lowmere.`)).toEqual([
    'It = vexal-systems',
    'its = vexal-systems',
  ]);
});

test('Definite nouns mean whom the article calls so', () => {
  expect(
    meant(
      `${head}Vexal, a Czech carrier, sued the Ministry of Energy. The ministry said the carrier was late. The company laughed.`,
    ),
  ).toEqual(['The ministry = ministry-of-energy', 'the carrier = vexal', 'The company = vexal']);
});

test('Nobody is meant where somebody unnamed may be, nor within quotation marks', () => {
  expect(meant(`${head}Ana Moss left. A neighbour said she was late. “She was never late,” a witness said.`)).toEqual(
    [],
  );
});

test('Credits lead to nobody in the text', () => {
  expect(meant('Harbour to close\n\nBy Ana Moss\n\nAn engineer left before she joined a rival.')).toEqual([]);
});

test('Whoever says so behind the sentence is not its subject, if somebody spoke before', () => {
  expect(meant(`${head}Piotr Lewandowski wiped the window. Ivan Moss wants to leave, he says.`)).toEqual([
    'he = piotr-lewandowski',
  ]);
  expect(meant(`${head}Vexal Systems grew. Latvia, it said, would buy more.`)).toEqual(['it = vexal-systems']);
});

test('Offices mean who holds them, also by their letters', () => {
  expect(meant(`${head}Prime Minister Ana Moss spoke. “No,” the PM added. Later the Minister left.`)).toEqual([
    'the PM = ana-moss',
    'the Minister = ana-moss',
  ]);
});

test('The company is that of the paragraph before that of another', () => {
  expect(
    meant(
      `${head}They bought it from a Czech company, Vexal.\n\nTidewatch is made by Orrin Labs. The company denies it.`,
    ),
  ).toEqual(['The company = orrin-labs']);
});

test('A company of a place is the one that is from there, else the only one of late', () => {
  expect(
    meant(
      `${head}Prague-based Vexal Systems sold cameras to Danish carrier Norvik Group. Critics blame the Prague company. A letter reached the Danish group.`,
    ),
  ).toEqual(['the Prague company = vexal-systems', 'the Danish group = norvik-group']);
  expect(meant(`${head}The ministry sued Vexal Systems. The Lowmere-based firm was late.`)).toEqual([
    'The Lowmere-based firm = vexal-systems',
  ]);
});

test('A company of a place is nobody where two could be meant, where it is named at once or where it is from elsewhere', () => {
  expect(meant(`${head}Vexal Systems sued Norvik Group. The Danish firm was late.`)).toEqual([]);
  expect(meant(`${head}Vexal Systems was there. The Danish firm Norvik Group was late.`)).toEqual([]);
  expect(meant(`${head}Czech maker Vexal Systems was there. The Danish firm was late.`)).toEqual([]);
});

test('The country is the one that the article is about, unless the paragraph speaks of another', () => {
  const lead = `${head}Uruguay votes today. Uruguay has no army. Uruguay is small.`;
  expect(meant(`${lead}\n\nMost ports of the country were shut.`)).toEqual(['the country = uruguay']);
  expect(meant(`${lead}\n\nIn Peru, most ports of the country were shut.`)).toEqual([]);
  expect(meant(`${head}Uruguay and Peru vote. Most ports of the country were shut.`)).toEqual([]);
});

test('The city is no street or river', () => {
  expect(meant(`${head}Lowmere Road was shut, the city said.`)).toEqual([]);
});
