import { expect, jest, test } from '@jest/globals';
import { stances } from '../../server/contract/terms.ts';
import type { VoiceList, VoiceMatrix, VoicePage } from '../../server/contract/voices.ts';
import { onBoth } from '../factories/databases.ts';
import { idOf, overSeed, sorted } from '../factories/overSeed.ts';

jest.setTimeout(60_000);

/** What the pages show equals what the saved queries answer that they offer to show. */
onBoth('the pages of voices over our seed', (db) => {
  const { app, answer } = overSeed(db);
  const everybody = async () => ((await app().get('/voices?limit=500')).body as VoiceList).items;

  test('the list is who speaks how, and where they alone do', async () => {
    const speaking = (await everybody()).filter((v) => stances.some((s) => v.says[s] > 0));
    const rows = await answer('who-speaks');
    expect(speaking.map((v) => [v.entity.id, ...stances.map((s) => v.says[s])])).toEqual(
      expect.arrayContaining(rows.map((r) => [idOf(r.voice), ...stances.map((s) => r[s])])),
    );
    expect(rows).toHaveLength(speaking.length);
    const alone = speaking.filter((v) => v.alone > 0).map((v) => [v.entity.id, v.alone]);
    expect(sorted(alone)).toEqual(sorted((await answer('voices-alone')).map((r) => [idOf(r.voice), r.alone])));
  });

  test('every page of a voice is what it says', async () => {
    for (const { entity, carries } of (await everybody()).slice(0, 20)) {
      const found = await answer('voice-says', { voice: entity.id });
      const shown: unknown[][] = [];
      for (const part of ['says', 'carries', 'publishes']) {
        const { assertions, parts } = (await app().get(`/voices/${entity.id}?part=${part}&limit=500`))
          .body as VoicePage;
        expect(assertions.items).toHaveLength(assertions.total);
        expect(parts.carries).toBe(carries);
        shown.push(
          ...assertions.items.map((i) => [
            i.part,
            i.assertion.id,
            i.assertion.stance,
            i.claim.id,
            i.claim.subject.name,
          ]),
        );
      }
      const rows = found.map((r) => [r.part, r.assertionId, r.stance, r.claimId, r.subject]);
      expect(sorted(shown)).toEqual([...new Set(sorted(rows))]);
    }
  });

  test('every cell of the matrix is who speaks how about what', async () => {
    const matrix = (await app().get('/voices/matrix?voices=100&subjects=40')).body as VoiceMatrix;
    const shown = new Set(matrix.subjects.map((s) => s.entity.id));
    const rows = (await answer('who-on-what')).filter((r) => shown.has(String(r.subjectId)));
    expect(sorted(matrix.cells.map((c) => [c.voice, c.subject, ...stances.map((s) => c.byStance[s])]))).toEqual(
      sorted(rows.map((r) => [r.voiceId, r.subjectId, ...stances.map((s) => r[s])])),
    );
  });
});
