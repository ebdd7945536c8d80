import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { predicate } from '../../server/contract/ontology.ts';
import { isAppError } from '../../server/errors.ts';
import { allows, areSameKind, expandTypes, findPredicate, readOntology, rootTypes } from '../../server/ontology.ts';
import { seedOntology as ontology, seedDir } from '../factories/ontology.ts';
import { type Folder, folder } from '../factories/seedFolder.ts';

let dir: Folder;
beforeEach(() => {
  dir = folder();
  cpSync(join(seedDir, 'ontology'), join(dir.path, 'ontology'), { recursive: true });
});
afterEach(() => dir.remove());

test('types come with their parents, parents first, whatever the order they are given in', () => {
  expect(expandTypes(ontology, ['Vendor'])).toEqual(['Organisation', 'Vendor']);
  expect(expandTypes(ontology, ['Outlet', 'Organisation', 'Vendor'])).toEqual(
    expandTypes(ontology, ['Vendor', 'Outlet']),
  );
  expect(expandTypes(ontology, ['Nothing'])).toEqual([]);
  expect(rootTypes(ontology, ['Vendor', 'Place'])).toEqual(['Place', 'Organisation']);
});

test('a slot takes the types it names and their children', () => {
  const supplies = findPredicate(ontology, 'SUPPLIES');
  if (supplies === undefined) throw new Error('no SUPPLIES');
  expect(allows(ontology, supplies, 'subject', ['Vendor'])).toBe(true);
  expect(allows(ontology, supplies, 'subject', ['System'])).toBe(false);
  expect(areSameKind(ontology, ['Place'], ['Country'])).toBe(true);
  expect(areSameKind(ontology, ['Vendor'], ['PublicBody'])).toBe(true);
  expect(areSameKind(ontology, ['System'], ['Country'])).toBe(false);
});

test('the ontology that ships is whole: 27 predicates in order, each of its own order', () => {
  expect(ontology.predicates.map((p) => p.order)).toEqual(Array.from({ length: 27 }, (_, i) => i + 1));
  expect(ontology.predicates.every((p) => predicate.safeParse(p).success)).toBe(true);
});

const type = (more: string) =>
  `id: Planet\nparent: null\nlabel: { one: planet, many: planets }\ndescription: x\ncolour: x\nicon: x\nlane: system\norder: 99\n${more}`;
test.each<[string, string, RegExp]>([
  ['types/Planet.yaml', type('').replace('parent: null', 'parent: Star'), /Planet.yaml: parent: "Star" is no type/],
  [
    'types/Planet.yaml',
    type('').replace('parent: null', 'parent: Vendor'),
    /Planet.yaml: parent: "Vendor" has a parent itself/,
  ],
  ['types/Planet.yaml', type('').replace('lane: system', 'lane: sky'), /Planet.yaml: lane: "sky" is no lane/],
  ['types/Planet.yaml', type('moons: 2'), /Planet.yaml: .*moons/],
  [
    'types/Planet.yaml',
    type('').replace('id: Planet', 'id: Vendor'),
    /Planet.yaml: id: "Vendor" is not the file's name/,
  ],
  ['types/Planet.yaml', 'id: [', /Planet.yaml: file: cannot be read/],
  [
    'lanes.yaml',
    '- { id: home, label: Home }\n- { id: home, label: Again }',
    /lanes.yaml: id: "home" is declared twice/,
  ],
])('a wrong %s is named with its field', (file, content, reason) => {
  dir.write(join('ontology', file), content);
  expect(() => readOntology(dir.path)).toThrow(reason);
});

test('a predicate of a type that is not there, and a folder without an ontology, say so', () => {
  const supplies = dir.write(
    'ontology/predicates/LIKES.yaml',
    'id: LIKES\nfamily: x\nsubject: [Planet]\nobject: [Person]\ninstrument: []\nsymmetric: false\nlabel: { forward: x, inverse: x }\npast: x\nplanned: x\ntriggers: []\ndescription: x\norder: 99\n',
  );
  expect(() => readOntology(dir.path)).toThrow(`${supplies}: subject: "Planet" is no type`);
  try {
    readOntology('/nowhere/at/all');
    throw new Error('was read');
  } catch (error) {
    expect(isAppError(error) && [error.field, error.code]).toEqual(['SEED_DIR', 'bad-ontology']);
  }
});
