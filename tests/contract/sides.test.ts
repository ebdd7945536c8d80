import { expect, jest, test } from '@jest/globals';
import type { Assertion } from '../../server/contract/claim.ts';
import type { CompareReply } from '../../server/contract/compare.ts';
import type { DisputeList } from '../../server/contract/disputes.ts';
import type { Row } from '../../server/graph/database.ts';
import { onBoth } from '../factories/databases.ts';
import { idOf, overSeed, sorted } from '../factories/overSeed.ts';

/** What the pages of disputes and of a comparison show equals what the saved queries answer that they offer to show. */
jest.setTimeout(60_000);

onBoth('the pages of two sides over our seed', (db) => {
  const { app, answer } = overSeed(db);
  const board = async (path: string) => (await app().get(`/disputes${path}`)).body as DisputeList;
  const voiceOf = ({ chain, article }: Assertion): string =>
    (chain.find((v) => v.step === 0 && v.role === 'for') ?? chain.find((v) => v.step === 0 && v.role === 'speaker'))
      ?.entity.id ?? article.publisher.id;

  test('the board holds both sides of every disputed claim and of those that are only denied', async () => {
    const { items, total } = await board('?limit=500');
    expect(total).toBe(items.length);
    const said = items.flatMap(({ claims }) =>
      claims.flatMap((c) =>
        c.assertions
          .filter((a) => a.review === 'accepted')
          .map((a) => ({ standing: c.standing, row: [c.id, a.stance, a.article.id] })),
      ),
    );
    const of = (standing: string) => sorted(said.filter((s) => s.standing === standing).map((s) => s.row));
    const asRows = (rows: readonly Row[]) => sorted(rows.map((r) => [r.claimId, r.stance, r.articleId]));
    expect(of('disputed')).toEqual(asRows(await answer('disputed-claims')));
    // Who only declines to answer disputes nothing.
    const denied = (await answer('denied-only')).filter((r) => r.stance !== 'declines');
    expect(of('denied-only')).toEqual(asRows(denied));
  });

  test('every accepted assertion of a dispute stands on a side, each utterance once', async () => {
    const { items } = await board('');
    for (const { claims, sides } of items) {
      const all = new Map(claims.flatMap((c) => c.assertions).map((a) => [a.id, a]));
      const drawn = sides.flatMap((s) => [
        ...s.affirms.flatMap((a) => a.assertions),
        ...s.answers.map((a) => a.assertion),
      ]);
      const utterances = (ids: readonly string[]) => new Set(ids.map((id) => all.get(id)?.utterance));
      expect(utterances(drawn)).toEqual(utterances([...all.keys()]));
      const answers = sides.flatMap((s) => s.answers.map((a) => all.get(a.assertion)?.utterance));
      expect(new Set(answers).size).toBe(answers.length);
      for (const side of sides)
        for (const { assertion } of side.answers) {
          const spoken = all.get(assertion);
          if (spoken === undefined) throw new Error(`no assertion ${assertion}`);
          expect(side.told?.voices.map((v) => v.id)).toContain(voiceOf(spoken));
        }
    }
  });

  test('its pairs are the contradictions, each with who judged so', async () => {
    const { items } = await board('?kind=pair');
    const shown = items.map((d) => [...d.claims.map((c) => c.statement), d.judgement?.by, d.judgement?.reason]);
    const rows = await answer('contradictions');
    expect(sorted(shown)).toEqual(sorted(rows.map((r) => [r.claim, r.claimAgainst, r.judge, r.reason])));
    expect(items.map((d) => d.judgement?.text)).toEqual(
      rows.map((r) => `That the two cannot both hold is a judgement of whoever annotated the article: ${r.reason}`),
    );
  });

  test.each([
    ['hikvision', 'dahua'],
    ['presight-ai', 'dahua'],
    ['kazakhstan', 'china'],
    ['interseclab', 'kazakhstan'],
  ])('%s and %s have the claims, voices and clients in common that the queries find', async (first, second) => {
    const reply = (await app().get(`/compare?ids=${first},${second}&limit=200`)).body as CompareReply;
    const params = { first, second };
    const pairs = reply.common.lines.flatMap((l) =>
      (l.claims[0] ?? []).flatMap((a) => (l.claims[1] ?? []).map((b) => [l.predicate, l.other.id, a, b])),
    );
    const found = await answer('claims-in-common', params);
    expect(sorted(pairs)).toEqual(sorted(found.map((r) => [r.predicate, idOf(r.shared), r.firstId, r.secondId])));
    expect(
      sorted(
        reply.voices
          .filter((v) => v.byStance.affirms.every((n) => n > 0))
          .map((v) => [v.entity.id, ...v.byStance.affirms]),
      ),
    ).toEqual(sorted((await answer('voices-in-common', params)).map((r) => [idOf(r.voice), r.ofFirst, r.ofSecond])));
    const clients = new Set((await answer('shared-clients', params)).map((r) => idOf(r.client)));
    // Whom one of the two deals with may be the other: that is said between them.
    expect(new Set(reply.clients.map((c) => c.id))).toEqual(clients);
  });
});
