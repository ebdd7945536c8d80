import { expect, test } from '@jest/globals';
import { found } from './found.ts';

const head = 'A headline of no name\n\n';

test('Bodies of a state are named in small letters, too', () => {
  expect(
    found(
      `${head}Kenya’s electoral commission met. The electoral commission and Latvia’s foreign ministry agreed. The Estonian finance ministry told parliament so.`,
    ),
  ).toEqual([
    'Country Kenya: Kenya',
    'PublicBody electoral commission: electoral commission | electoral commission',
    'Country Latvia: Latvia',
    'PublicBody foreign ministry: foreign ministry',
    'PublicBody Estonian finance ministry: Estonian finance ministry',
    'PublicBody parliament: parliament',
  ]);
});

test('A navy is named by what it is where the article speaks of no other', () => {
  expect(found(`${head}The Royal Orrin Navy sailed. The navy said so.`)).toEqual([
    'PublicBody Royal Orrin Navy: Royal Orrin Navy | navy',
  ]);
  expect(found(`${head}The navy sailed to meet an allied navy. His army fought the army.`)).toEqual([]);
});

test('What goes on with a name, or is anybody’s, is no body of a state', () => {
  expect(found(`${head}Latvia’s customs court Muita fell. Latvia’s old house burned. The ministry said so.`)).toEqual([
    'Country Latvia: Latvia | Latvia',
    'PublicBody Muita: Muita',
  ]);
});

test('The Crown prosecutes, the Government governs, a saint’s house keeps its ending, and feasts are events', () => {
  expect(
    found(
      `${head}The Crown alleges that he lied at Christmas. A Crown Court heard it. It was paid for by the Government. She works at St. Brendan’s in Akron.`,
    ),
  ).toEqual([
    'PublicBody Crown: Crown',
    'Event Christmas: Christmas',
    'PublicBody Crown Court: Crown Court',
    'PublicBody Government: Government',
    "Organisation St. Brendan's: St. Brendan’s",
    'Place Akron: Akron',
  ]);
});
