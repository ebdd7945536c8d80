import { expect, test } from '@jest/globals';
import type { ClaimList } from '../../server/contract/claim.ts';
import type { DisputeList } from '../../server/contract/disputes.ts';
import type { EntityDossier } from '../../server/contract/entity.ts';
import { onBoth } from '../factories/databases.ts';
import { done, reviewing } from '../factories/reviewing.ts';
import { quayClaims } from '../factories/toReview.ts';

const { sold, delivered } = quayClaims;

onBoth('a denial in words of its own', (db) => {
  const desk = reviewing(db);
  const beside = async () => ((await desk.app.get('/disputes')).body as DisputeList).items.map((d) => [d.id, d.beside]);

  test('has beside it what is affirmed of the same two, with who says so, once a reviewer accepted it', async () => {
    const accept = async (id: string | undefined) => done(await desk.patch(id ?? '', { verdict: 'accepted' }));
    // Delta Radio's own sentence on the cranes waits: of the claim that the port denies, nobody affirms anything.
    await accept(sold.assertions[1]?.id);
    expect(await beside()).toEqual([[sold.id, undefined]]);
    await accept(delivered.assertions[0]?.id);
    expect(await beside()).toEqual([
      [
        sold.id,
        [
          {
            id: delivered.id,
            statement: delivered.statement,
            standing: 'single-source',
            said: 'said by Quay Press',
          },
        ],
      ],
    ]);
    // In the dossier it is not lost in the line of the Link that stands beside it.
    const { claimed } = (await desk.app.get('/entities/norvik')).body as EntityDossier;
    expect(claimed.find((l) => l.predicate === 'SUPPLIES')).toMatchObject({
      claims: 2,
      standing: 'single-source',
      denied: 1,
    });
    // The panel of the Link asks for what names both.
    const named = async (id: string) =>
      ((await desk.app.get(`/claims?entity=norvik&with=${id}&standing=denied-only`)).body as ClaimList).items.map(
        (c) => c.id,
      );
    expect([await named('valdoria'), await named('ostmark')]).toEqual([[sold.id], []]);
    // Where somebody affirms the very claim, the board has both sides already.
    await accept(sold.assertions[0]?.id);
    expect(await beside()).toEqual([[sold.id, undefined]]);
  });
});
