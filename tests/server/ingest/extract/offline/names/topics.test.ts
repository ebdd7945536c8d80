import { expect, test } from '@jest/globals';
import { found } from './found.ts';

const topics = (text: string): string[] =>
  found(`A headline of no name\n\n${text}`).filter((line) => line.startsWith('Topic '));

test('Techniques and data that claims are about are named though they are written small', () => {
  expect(
    topics('They use face recognition and deep packet inspection, sell location data and install spyware.'),
  ).toEqual([
    'Topic deep packet inspection: deep packet inspection',
    'Topic face recognition: face recognition',
    'Topic location data: location data',
    'Topic spyware: spyware',
  ]);
  expect(
    topics('The license plate readers came down. Other plate readers stay, and de-identified data is sold.'),
  ).toEqual([
    'Topic license plate readers: license plate readers | plate readers',
    'Topic de-identified data: de-identified data',
  ]);
});

test('Words of something else, of a name or in marks of their own are no topics', () => {
  expect(topics('It sells face recognition software and a location data law, in recognition of the data.')).toEqual([]);
  expect(
    topics('The Biometric Data Act names no “derived data” and no deep packet inspection (DPI) platform.'),
  ).toEqual([]);
});
