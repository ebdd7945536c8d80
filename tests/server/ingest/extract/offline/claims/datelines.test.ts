import { expect, test } from '@jest/globals';
import { analyse } from '../../../../../../server/ingest/extract/offline/analyse.ts';
import { readDatelines } from '../../../../../../server/ingest/extract/offline/claims/places/datelines.ts';
import { typesOf } from '../../../../../../server/ingest/extract/offline/claims/typed.ts';
import { seedOntology } from '../../../../../factories/ontology.ts';
import { readMarked } from './marked.ts';

const linesOf = (marked: string): string[] => {
  const { text, names, references } = readMarked(marked);
  return readDatelines(analyse(text), { entities: names, references }, typesOf(names, seedOntology)).map(
    (f) => `${f.subject} in ${f.object}`,
  );
};

test.each([
  [
    'Quay closes\n\nBy Ana Moss\n\n[L Port Vale], [C Ruritania] - May 3, 2024\n\nIt rained.',
    ['port-vale in ruritania'],
  ],
  ['Quay closes\n\nBy Ana Moss in [L Port Vale], [L Strelsau] and [L Hentzau]\n\nIt rained.', []],
  ['Quay closes\n\nIt rained in [L Port Vale], [C Ruritania].', []],
])('the lines about an article tell where places lie: %s', (text, places) => {
  expect(linesOf(text)).toEqual(places);
});
