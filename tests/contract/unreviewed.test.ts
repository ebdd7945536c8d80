import { expect, test } from '@jest/globals';
import type { ArticleList } from '../../server/contract/article.ts';
import type { VoiceList, VoiceMatrix, VoicePage } from '../../server/contract/voices.ts';
import { onBoth } from '../factories/databases.ts';
import { done, reviewing } from '../factories/reviewing.ts';
import { quayClaims } from '../factories/toReview.ts';

const { sold, seat } = quayClaims;
const [said, denied] = sold.assertions.map((a) => a.id);

/** Wherever claims and assertions are counted, what nobody has reviewed is counted apart. */
onBoth('what nobody reviewed', (db) => {
  const desk = reviewing(db);
  const counts = async () =>
    Object.fromEntries(
      ((await desk.app.get('/articles')).body as ArticleList).items.map((a) => [a.id, { ...a.counts, words: 0 }]),
    );
  const voice = async (id: string) =>
    ((await desk.app.get('/voices')).body as VoiceList).items.find((v) => v.entity.id === id)?.unreviewed;
  const page = async (id: string) => ((await desk.app.get(`/voices/${id}`)).body as VoicePage).unreviewed;
  const cell = async (id: string) =>
    ((await desk.app.get('/voices/matrix')).body as VoiceMatrix).cells.find((c) => c.voice === id)?.unreviewed;

  test('is told of articles, voices and cells until somebody accepts it', async () => {
    const apart = { mentions: 1, words: 0, disputed: 0 };
    expect(await counts()).toEqual({
      'quay-letter': { ...apart, claims: 5, assertions: 6, unreviewed: 6 },
      'harbour-news': { ...apart, mentions: 0, claims: 2, assertions: 2 },
    });
    expect([await voice('delta-radio'), await page('delta-radio'), await cell('delta-radio')]).toEqual([1, 1, 1]);
    expect([await voice('harbour-gossip'), await page('harbour-gossip'), await cell('harbour-gossip')]).toEqual(
      Array(3).fill(undefined),
    );

    done(await desk.patch(said ?? '', { verdict: 'accepted' }));
    expect([await voice('delta-radio'), await page('delta-radio'), await cell('delta-radio')]).toEqual(
      Array(3).fill(undefined),
    );
    // A denial that is left alone is no dispute, and yet nothing to pass over; what was rejected is said by nobody.
    done(await desk.patch(said ?? '', { verdict: 'rejected', reason: 'Not so.' }, 2));
    done(await desk.patch(denied ?? '', { verdict: 'accepted' }));
    done(await desk.patch(seat.assertions[0]?.id ?? '', { verdict: 'rejected', reason: 'Not so.' }));
    expect(await counts()).toMatchObject({
      'quay-letter': { ...apart, claims: 4, assertions: 4, denied: 1, unreviewed: 3 },
    });
  });
});
