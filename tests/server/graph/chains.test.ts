import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { engineText } from '../../../server/cypher/engineText.ts';
import { parseStatement } from '../../../server/cypher/parse.ts';
import { everyNode, kidsOf } from '../../../server/cypher/tree.ts';
import type { Statement } from '../../../server/graph/database.ts';

const folder = fileURLToPath(new URL('../../../server/graph/queries/', import.meta.url));
const isStatement = (value: unknown): value is Statement =>
  typeof value === 'object' && value !== null && 'text' in value && 'access' in value && 'row' in value;
const statements: Statement[] = [];
for (const file of readdirSync(folder))
  statements.push(...Object.values((await import(`${folder}${file}`)) as object).filter(isStatement));

// Both databases are asked our own statements as they stand, so no step of theirs may be one that has to be split.
test.each(statements.map((s) => [s.name, s.text]))('%s has no chain beside other variables', (_, text) => {
  expect(engineText(text, parseStatement(text).tree)).toBe(text);
});

// The embedded engine finds every match of each of several patterns and joins them then: a MATCH of its own for each begins
// where the one before has arrived.
test.each(statements.map((s) => [s.name, s.text]))('%s asks for one pattern at a time', (_, text) => {
  const lists = [...everyNode(parseStatement(text).tree)].filter((n) => n.rule === 'patternList');
  expect(lists.filter((list) => kidsOf(list, 'pattern').length > 1)).toEqual([]);
});
