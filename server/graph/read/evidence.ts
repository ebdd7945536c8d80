import { byText } from '../../claims/order.ts';
import type { Voice } from '../../contract/claim.ts';
import type { EntityRef } from '../../contract/graph.ts';
import type { Review, Stance } from '../../contract/terms.ts';
import { evidenceOfClaims } from '../queries/evidenceOfClaims.ts';
import { reachesOfClaims } from '../queries/reachesOfClaims.ts';
import { voicesOfAssertions } from '../queries/voicesOfAssertions.ts';
import { distinct, groupBy } from './orders.ts';
import type { Reader } from './reader.ts';

/** One assertion without its words: who says so in which article, through whom. */
export type Evidence = {
  readonly claim: string;
  readonly assertion: string;
  readonly stance: Stance;
  /** Whether its words do not name the claim: that they reach it is a recorded judgement. */
  readonly judged: boolean;
  readonly review: Review;
  readonly article: string;
  readonly publisher: EntityRef;
  /** Step 0 in speaking order; the publisher where the article speaks for itself. */
  readonly speakers: readonly EntityRef[];
  /** For whom the speakers speak. */
  readonly behalf: readonly EntityRef[];
  /** Whom the words came through, innermost first; never the publisher. */
  readonly carriers: readonly EntityRef[];
  readonly outlets: readonly string[];
};

export async function readEvidence(reader: Reader, claims: readonly string[]): Promise<Evidence[]> {
  const wanted = { ids: distinct(claims) };
  const rows = await reader.db.read(evidenceOfClaims, wanted);
  const [reaches, voices] = await Promise.all([
    reader.db.read(reachesOfClaims, { ids: distinct(rows.map((r) => r.own ?? r.claim)) }),
    reader.db.read(voicesOfAssertions, { ids: rows.map((r) => r.assertion) }),
  ]);
  const reached = new Set(reaches.map((r) => `${r.utterance} ${r.claim}`));
  const chains = groupBy(
    voices.map((v) => ({ assertion: v.assertion, step: v.step, role: v.role, entity: reader.ref(v) })),
    (v) => v.assertion,
  );
  return rows
    .map((row): Evidence => {
      const publisher = reader.ref(row);
      const chain = (chains.get(row.assertion) ?? []).sort(inOrder);
      const speakers = chain.filter((v) => v.step === 0 && v.role !== 'for').map((v) => v.entity);
      return {
        claim: row.claim,
        assertion: row.assertion,
        stance: row.stance,
        judged: row.stance !== 'affirms' && reached.has(`${row.utterance} ${row.own ?? row.claim}`),
        review: row.review,
        article: row.article,
        publisher,
        speakers: speakers.length === 0 ? [publisher] : speakers,
        behalf: chain.filter((v) => v.step === 0 && v.role === 'for').map((v) => v.entity),
        carriers: chain.filter((v) => v.step > 0 && v.role !== 'for').map((v) => v.entity),
        outlets: [publisher.id, ...chain.filter((v) => v.entity.types.includes('Outlet')).map((v) => v.entity.id)],
      };
    })
    .sort((a, b) => byText(a.article, b.article) || byText(a.assertion, b.assertion));
}
const inOrder = (a: Voice, b: Voice) => a.step - b.step || byText(a.entity.id, b.entity.id);
