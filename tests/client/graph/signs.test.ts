import { expect, test } from '@jest/globals';
import cytoscape from 'cytoscape';
import { applySigns, showElements } from '../../../client/graph/controllers/elements.ts';
import type { Scene } from '../../../client/graph/scene.ts';
import { isBare } from '../../../client/graph/style.ts';
import type { Standing } from '../../../server/contract/terms.ts';
import { graphLink, graphNode } from '../../factories/claims.ts';
import { opening } from './opening.ts';

const scene = (standing: Standing): Scene => ({
  ...{ ontology: opening.ontology, start: [], arrangement: 'column', off: new Set() },
  nodes: [graphNode('norvik'), graphNode('valdoria')],
  links: [graphLink('norvik', 'valdoria', { id: 'sold', standing })],
  placed: { norvik: { x: 0, y: 0 }, valdoria: { x: 200, y: 0 } },
});
const shown = (...standings: readonly Standing[]) => {
  const cy = cytoscape({ headless: true });
  const named = { narrow: new Set<string>(), nameless: new Set<string>() };
  for (const standing of standings)
    showElements(cy, scene(standing), { move: 0, from: null }, { routes: new Map(), named, bare: false });
  return cy;
};
const signed = (cy: cytoscape.Core) => cy.elements('.signed').map((e) => e.id());

test('entities have icons, and of the Links those whose standing has a glyph', () => {
  expect(signed(shown('single-source'))).toEqual(['norvik', 'valdoria']);
  expect(signed(shown('disputed'))).toEqual(['norvik', 'valdoria', 'sold']);
});

test('a Link whose standing changes has the glyph of its new one', () => {
  expect(signed(shown('single-source', 'corroborated'))).toEqual(['norvik', 'valdoria', 'sold']);
  expect(signed(shown('corroborated', 'single-source'))).toEqual(['norvik', 'valdoria']);
});

test('icons and glyphs are left out and come back', () => {
  const cy = shown('planned');
  applySigns(cy, true);
  expect(signed(cy)).toEqual([]);
  applySigns(cy, false);
  expect(signed(cy)).toEqual(['norvik', 'valdoria', 'sold']);
});

test('only a large canvas seen from afar is bare', () => {
  const of = (large: boolean, zoom: number) => isBare({ large, zoom, wrap: 100 });
  expect([of(true, 0.3), of(true, 1), of(false, 0.3)]).toEqual([true, false, false]);
});
