import { expect, jest, test } from '@jest/globals';
import type { VoiceMatrix, VoicePage } from '../../../server/contract/voices.ts';
import type { GraphDatabase } from '../../../server/graph/database.ts';
import { listen, openStory } from '../../factories/app.ts';
import { bigWeb } from '../../factories/bigWeb.ts';

jest.setTimeout(120_000);

test('the number of statements does not grow with the graph, and what is not listed is counted', async () => {
  const ask = async (entities: number, claims: number) => {
    const { db, remove } = await openStory(bigWeb(entities, claims));
    let statements = 0;
    const counting: GraphDatabase = new Proxy(db, {
      get(of, key) {
        if (key === 'read') statements += 1;
        const value: unknown = Reflect.get(of, key);
        return typeof value === 'function' ? value.bind(of) : value;
      },
    });
    const app = await listen(counting);
    const matrix = (await app.get('/voices/matrix?voice=outlet-0')).body as VoiceMatrix;
    const page = (await app.get('/voices/outlet-0?limit=20')).body as VoicePage;
    await app.get('/voices');
    await app.close();
    await remove();
    return { statements, matrix, page };
  };
  const [few, many] = [await ask(40, 60), await ask(300, 2000)];
  expect(many.statements).toBeLessThanOrEqual(few.statements);
  expect(many.matrix.total.assertions).toBe(2000);
  expect(many.matrix.subjects).toHaveLength(8);
  expect(many.matrix.shown).toBeLessThan(many.matrix.total.assertions);
  const { assertions, parts, flow } = many.page;
  expect([assertions.items.length, assertions.total]).toEqual([20, parts.says + parts.carries]);
  expect(flow.total).toBeGreaterThanOrEqual(flow.ways.length);
});
