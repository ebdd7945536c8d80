import type { ReviewCounts } from '../../../contract/review.ts';
import { assertionSketches } from '../../queries/assertionSketches.ts';
import { assertionsOfArticle } from '../../queries/assertionsOfArticle.ts';
import { figuresOfClaims } from '../../queries/figuresOfClaims.ts';
import { mergedByJudgement } from '../../queries/mergedByJudgement.ts';
import { voicesOfAssertions } from '../../queries/voicesOfAssertions.ts';
import { distinct } from '../orders.ts';
import type { Reader } from '../reader.ts';

/** One article's assertions by what was decided, without reading what any other article says. */
export async function countArticle({ db }: Reader, id: string): Promise<ReviewCounts> {
  const carried = await db.read(assertionsOfArticle, { id });
  const own = new Set(carried.map((c) => c.assertion));
  const claims = { ids: distinct(carried.map((c) => c.claim)) };
  const [sketches, figures, voices, merged] = await Promise.all([
    db.read(assertionSketches, claims),
    db.read(figuresOfClaims, claims),
    db.read(voicesOfAssertions, { ids: [...own] }),
    db.read(mergedByJudgement, {}),
  ]);
  const measured = new Set(figures.map((f) => f.claim));
  const unnamed = new Set(voices.filter((v) => v.step === 0 && v.role !== 'for' && v.unnamed).map((v) => v.assertion));
  const contested = new Set(
    sketches
      .filter((a) => a.review !== 'rejected' && (a.stance === 'denies' || a.stance === 'questions'))
      .map((a) => a.claim),
  );
  const folded = new Set(merged.map((m) => m.assertion));
  const counts = { proposed: 0, accepted: 0, edited: 0, rejected: 0, merged: 0, needSecond: 0 };
  for (const a of sketches) {
    if (!own.has(a.assertion)) continue;
    counts[a.review] += 1;
    if ((a.review === 'accepted' || a.review === 'edited') && folded.has(a.assertion)) counts.merged += 1;
    const needs = measured.has(a.claim) || unnamed.has(a.assertion) || contested.has(a.claim);
    if (a.review === 'proposed' && needs) counts.needSecond += 1;
  }
  return counts;
}
