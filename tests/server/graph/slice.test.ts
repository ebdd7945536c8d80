import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { GraphDatabase } from '../../../server/graph/database.ts';
import { readRows } from '../../../server/graph/document/readRows.ts';
import { readSlice } from '../../../server/graph/slice/read.ts';
import { wanting } from '../../../server/review/change.ts';
import { openStory } from '../../factories/app.ts';
import { bigWeb } from '../../factories/bigWeb.ts';

jest.setTimeout(60_000);
const sizes = [400, 1600];
const webs = sizes.map((claims) => bigWeb(claims / 4, claims));
let open: { db: GraphDatabase; remove(): Promise<void> }[] = [];
beforeAll(async () => {
  open = await Promise.all(webs.map((web) => openStory(web)));
});
afterAll(() => Promise.all(open.map((o) => o.remove())));

test('what a verdict reads does not grow with the graph', async () => {
  const read = await Promise.all(
    open.map(async ({ db }, i) => {
      // One that shares its Link with nothing, as far from the first entity in either graph.
      const claim = webs[i]?.claims.find((c) => c.predicate === 'RELATED_TO' && c.subject === 'thing-21');
      const slice = await readSlice(db, wanting({ assertions: [claim?.assertions[0]?.id ?? ''] }));
      const whole = await readRows(db);
      return { slice: slice.nodes.length + slice.relationships.length, whole: whole.nodes.length };
    }),
  );
  expect(read[1]?.slice).toBeLessThanOrEqual(read[0]?.slice ?? 0);
  expect(read[1]?.slice).toBeLessThan(40);
  expect(read[1]?.whole).toBeGreaterThan(3 * (read[0]?.whole ?? 0));
});
