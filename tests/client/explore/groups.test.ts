import { expect, test } from '@jest/globals';
import { groupedOf } from '../../../client/features/explore/groups/grouped.ts';
import {
  groupCount,
  groupInWords,
  insideWords,
  sumInWords,
  titleWords,
} from '../../../client/features/explore/groups/words.ts';
import { type Canvas, emptyCanvas } from '../../../client/state/canvas/canvas.ts';
import { graphLink, graphNode } from '../../factories/claims.ts';
import { seedOntology as ontology } from '../../factories/ontology.ts';

const typed = (id: string, type: string) => ({ ...graphNode(id), types: [type] });
const nodes = [
  typed('norvik', 'Vendor'),
  typed('lantern', 'System'),
  typed('watchtower', 'System'),
  typed('valdoria', 'Country'),
  typed('the-herald', 'Outlet'),
];
const links = [
  graphLink('norvik', 'lantern'),
  graphLink('norvik', 'watchtower', { standing: 'disputed' }),
  graphLink('norvik', 'valdoria', { standing: 'disputed' }),
  graphLink('lantern', 'valdoria'),
];
const closed: Canvas = {
  ...emptyCanvas,
  groups: {
    by: 'community',
    of: { norvik: 'norvik', lantern: 'norvik', watchtower: 'norvik', valdoria: 'valdoria', 'the-herald': 'none' },
    stacks: { norvik: { x: 0, y: 0 }, valdoria: { x: 200, y: 0 }, none: { x: 400, y: 0 } },
    pens: {},
  },
};
const grouped = (canvas: Canvas, off: ReadonlySet<string> = new Set()) => {
  const made = groupedOf({ nodes, links, off }, canvas, ontology, null);
  if (made === null) throw new Error('the canvas has groups');
  return made;
};

test('a closed group says its counts exactly, a sum that it has no standing', () => {
  const g = grouped(closed);
  expect(groupCount(g)).toBe('2 groups');
  expect(g.groups.map((x) => x.name)).toEqual(['Norvik', 'Valdoria', 'In no group']);
  const [norvik] = g.groups;
  expect(norvik && groupInWords(norvik, ontology)).toBe(
    'Norvik, a closed group of 3 entities: 1 vendor and 2 systems. 2 links among them, 1 of them disputed. Enter opens it.',
  );
  const [sum] = g.sums;
  expect(sum && sumInWords(sum, g)).toBe(
    '2 links between Norvik and Valdoria, 1 of them disputed. A sum has no standing.',
  );
  expect(insideWords(g, 1)).toEqual({
    inside: '5 entities, 4 links, 2 of them disputed',
    not: ['1 claim affirmed by nobody'],
  });
  expect(titleWords(g, true)).toBe('Too many to draw at once, so it opens as 2 groups.');
});

test('an open group says what it draws of what, and its sums start from its sheet', () => {
  const { groups } = closed;
  const open: Canvas = {
    ...closed,
    placed: { norvik: { x: 0, y: 0 }, lantern: { x: 50, y: 0 } },
    groups: groups && { ...groups, pens: { norvik: { x: 0, y: 0, width: 300, height: 200 } } },
  };
  const g = grouped(open);
  expect(g.scene.pens).toEqual([
    {
      id: 'norvik',
      name: 'Norvik',
      says: 'opened: 2 of 3 entities, 1 of 2 links',
      at: { x: 0, y: 0 },
      width: 300,
      height: 200,
      entities: ['norvik', 'lantern'],
    },
  ]);
  expect(g.scene.stacks.map((s) => s.name)).toEqual(['Valdoria 1', 'In no group 1']);
  expect(g.scene.sums.map((s) => [s.source, s.target, s.count])).toEqual([
    ['group:norvik', 'group:valdoria', '2  ≠ 1'],
  ]);
  expect(titleWords(g, true)).toBe('Too many to draw at once: 2 groups, one of them opened.');
  expect(titleWords(g, false)).toBe('Drawn as 2 groups, one of them opened.');
});

test('what a filter hides is in no count, but said beside the group', () => {
  const g = grouped(closed, new Set(['lantern', 'norvik~SUPPLIES~lantern', 'lantern~SUPPLIES~valdoria']));
  expect(g.scene.stacks[0]?.name).toBe('Norvik 2 of 3  ≠ 1');
  expect(insideWords(g, 0).inside).toBe('4 entities, 2 links, 2 of them disputed');
});
