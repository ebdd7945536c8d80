import { inOriginal } from '../../../claims/inOriginal.ts';
import { byText } from '../../../claims/order.ts';
import { byTime, latestOf, readBefore } from '../../../claims/reviews.ts';
import { secondLook } from '../../../claims/secondLook.ts';
import type { Assertion, Claim } from '../../../contract/claim.ts';
import type { Proposal, Review } from '../../../contract/review.ts';
import { articlesByIds } from '../../queries/articlesByIds.ts';
import { claimOfAssertions } from '../../queries/claimOfAssertions.ts';
import { judgementsInForce } from '../../queries/judgementsInForce.ts';
import { type ReviewCells, reviewsOfAssertions } from '../../queries/reviewsOfAssertions.ts';
import { twinsOfClaims } from '../../queries/twinsOfClaims.ts';
import { readClaims } from '../claims.ts';
import { distinct, groupBy } from '../orders.ts';
import type { Reader } from '../reader.ts';
import { readOwn } from './own.ts';

/** These assertions as a reviewer sees them, in the order given; unknown ids are left out. */
export async function readProposals(reader: Reader, ids: readonly string[]): Promise<Proposal[]> {
  const { db } = reader;
  const wanted = { ids: distinct(ids) };
  const [hung, reviews] = await Promise.all([db.read(claimOfAssertions, wanted), db.read(reviewsOfAssertions, wanted)]);
  const [claims, own, twins] = await Promise.all([
    readClaims(reader, distinct(hung.map((h) => h.claim))),
    readOwn(
      reader,
      hung.flatMap((h) => h.own ?? []),
    ),
    readTwins(reader, distinct(hung.map((h) => h.claim))),
  ]);
  const claimOf = new Map(claims.map((c) => [c.id, c]));
  const originals = await readOriginals(reader, hung, claimOf);
  const reviewsOf = groupBy(reviews, (r) => r.assertion);
  const hangs = new Map(hung.map((h) => [h.assertion, h]));
  return ids.flatMap((id): Proposal[] => {
    const at = hangs.get(id);
    const claim = at === undefined ? undefined : claimOf.get(at.claim);
    const assertion = claim?.assertions.find((a) => a.id === id);
    if (at === undefined || claim === undefined || assertion === undefined) return [];
    const { assertions: _assertions, contradicts: _contradicts, oneVoice: _oneVoice, ...shown } = claim;
    const said = { ...shown, ...own.get(at.own ?? '') };
    const original = originals.get(id);
    const judged = (reviewsOf.get(id) ?? []).sort(byTime);
    return [
      {
        assertion,
        claim: said,
        revision: at.revision,
        reviews: judged.map(toReview),
        second: secondLook(assertion, { ...said, assertions: claim.assertions }, judged),
        ...(original && { original }),
        twins: twins.get(claim.id) ?? [],
      },
    ];
  });
}

export const toReview = ({ id, verdict, by, at, reason, undoneAt, before }: ReviewCells): Review => ({
  id,
  verdict,
  by,
  at,
  reason,
  undoneAt,
  before: verdict === 'edited' ? (readBefore(before)?.was?.claim.statement ?? null) : null,
});

/** Of assertions in copies: what was decided of the same words in the original. */
async function readOriginals(
  { db }: Reader,
  hung: readonly { readonly assertion: string; readonly article: string; readonly claim: string }[],
  claims: ReadonlyMap<string, Claim>,
): Promise<Map<string, NonNullable<Proposal['original']>>> {
  const articles = await db.read(articlesByIds, { ids: distinct(hung.map((h) => h.article)) });
  const copyOf = new Map(articles.flatMap((a) => (a.copyOf === null ? [] : [[a.id, a.copyOf]])));
  const found = new Map(
    hung.flatMap((h): [string, Assertion][] => {
      const [original, assertions] = [copyOf.get(h.article), claims.get(h.claim)?.assertions ?? []];
      const own = assertions.find((a) => a.id === h.assertion);
      const there = own && original !== undefined ? inOriginal(own, original, assertions) : undefined;
      return there === undefined ? [] : [[h.assertion, there]];
    }),
  );
  if (found.size === 0) return new Map();
  const reviews = await db.read(reviewsOfAssertions, { ids: distinct([...found.values()].map((a) => a.id)) });
  const reviewsOf = groupBy(reviews, (r) => r.assertion);
  return new Map(
    [...found].flatMap(([id, { id: assertion, review: verdict }]) => {
      if (verdict === 'proposed') return [];
      const last = latestOf(reviewsOf.get(assertion) ?? []);
      const { by = null, at = null, reason = null } = last ?? {};
      return [[id, { assertion, verdict, by, at, reason }]];
    }),
  );
}

/** Other claims of the same ends and predicate, but those that a person judged to be something else. */
async function readTwins(reader: Reader, claims: string[]): Promise<Map<string, Proposal['twins']>> {
  if (claims.length === 0) return new Map();
  const [rows, judgements] = await Promise.all([
    reader.db.read(twinsOfClaims, { ids: claims }),
    reader.db.read(judgementsInForce, {}),
  ]);
  const apart = new Set(
    judgements.flatMap((j) =>
      j.kind === 'different' || j.kind === 'excludes' ? [`${j.a} ${j.b}`, `${j.b} ${j.a}`] : [],
    ),
  );
  const fitting = rows.filter((r) => !apart.has(`${r.claim} ${r.id}`));
  return new Map(
    [...groupBy(fitting, (r) => r.claim)].map(([claim, twins]) => [
      claim,
      [...new Map(twins.map(({ id, statement, standing }) => [id, { id, statement, standing }])).values()].sort(
        (a, b) => byText(a.id, b.id),
      ),
    ]),
  );
}

/** Where the words of an assertion begin, for reading order. */
export const firstWord = (p: { readonly assertion: Pick<Claim['assertions'][number], 'passages'> }): number =>
  Math.min(...p.assertion.passages.filter((x) => x.part === 'content').map((x) => x.start));
