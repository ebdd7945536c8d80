import { inForce, readBefore } from '../claims/reviews.ts';
import type { GraphDocument } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import type {
  AttachRequest,
  ClaimRequest,
  MergeClaimRequest,
  SplitRequest,
  VerdictRequest,
} from '../contract/reviewRequest.ts';
import { AppError } from '../errors.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { inTurn } from '../graph/inTurn.ts';
import { articlesByIds } from '../graph/queries/articlesByIds.ts';
import { claimOfAssertions } from '../graph/queries/claimOfAssertions.ts';
import { reviewsNaming } from '../graph/queries/reviewsNaming.ts';
import { orphanReviews } from '../graph/queries/reviewsOfAssertions.ts';
import type { SliceWanted } from '../graph/slice/read.ts';
import type { Act } from './act.ts';
import { attach, noOrphan, unknown, whatItJudged } from './attach.ts';
import { changer, otherRevision, wanting } from './change.ts';
import { addByHand, type Decided, decide, mergeInto, split } from './decide.ts';
import { entitiesOf, type Naming, refuseStrangers } from './naming.ts';
import { gone } from './place.ts';
import { lastVerdict, undo } from './undo.ts';

export type Written = Pick<Decided, 'now' | 'gone'> & { readonly article: string };
/** Where verdicts are given: each reads what it can reach, decides, and writes what differs. */
export type Desk = {
  /** `revision`: of the assertion as it was read. */
  decide(id: string, revision: number, asked: VerdictRequest): Promise<Written>;
  undo(id: string, revision: number): Promise<Written>;
  split(id: string, revision: number, asked: SplitRequest): Promise<Written>;
  merge(id: string, revision: number, asked: MergeClaimRequest): Promise<Written>;
  add(article: string, asked: ClaimRequest): Promise<Written>;
  /** `review`: a verdict whose assertion is gone. */
  attach(review: string, asked: AttachRequest): Promise<Written>;
};

/** What a request about one assertion may ask of the graph before it is worked out. */
type Own = { readonly article: string; readonly read: () => Promise<GraphDocument> };

export function reviewDesk(
  db: GraphDatabase,
  ontology: Ontology,
  by: string,
  now: () => Date = () => new Date(),
): Desk {
  const { read, change } = changer(db, ontology, by, now);
  const changeOne = (
    id: string,
    revision: number,
    more: (own: Own) => Promise<Partial<SliceWanted>>,
    step: (doc: GraphDocument, act: Act) => Decided,
  ): Promise<Written> =>
    inTurn(db, async () => {
      const [hung] = await db.read(claimOfAssertions, { ids: [id] });
      if (hung === undefined) throw gone(id);
      if (hung.revision !== revision) throw otherRevision();
      const own = wanting({ assertions: [id] });
      const wanted = await more({ article: hung.article, read: () => read(own) });
      const readAt = [{ label: 'Assertion', id, property: 'revision', value: revision }];
      const whole = { ...own, ...wanted, assertions: [id, ...(wanted.assertions ?? [])] };
      return { ...(await change(whole, readAt, step)), article: hung.article };
    });

  /** Whom a request names, once it is sure that all of them may be named in the article. */
  const naming = async (article: string, given: readonly { naming: Naming; prefix: string }[]) => {
    await refuseStrangers(db, article, given);
    return { entities: given.flatMap((g) => entitiesOf(g.naming)) };
  };

  const refuseUnknown = async (article: string, field: string) => {
    if ((await db.read(articlesByIds, { ids: [article] })).length === 0)
      throw new AppError(404, 'article-not-found', `There is no article ${JSON.stringify(article.slice(0, 100))}`, {
        field,
      });
  };

  return {
    decide: (id, revision, asked) => {
      const given = asked.verdict === 'edited' ? [{ naming: asked.edit, prefix: 'edit.' }] : [];
      return changeOne(
        id,
        revision,
        ({ article }) => naming(article, given),
        (doc, a) => decide(doc, id, asked, a),
      );
    },
    undo: (id, revision) =>
      changeOne(
        id,
        revision,
        async (own) => {
          const before = readBefore(lastVerdict(await own.read(), id).before);
          const makers = before?.was === null ? await db.read(reviewsNaming, { id }) : [];
          const others =
            makers.length === 0 ? undefined : await read(wanting({ assertions: makers.map((m) => m.assertion) }));
          const records = [before, ...(others?.reviews.filter(inForce) ?? []).map((r) => readBefore(r.before))];
          return {
            assertions: [...makers.map((m) => m.assertion), ...records.flatMap((r) => r?.made.assertions ?? [])],
            judgements: records.flatMap((r) => r?.made.judgements ?? []),
            entities: records.flatMap((r) =>
              r?.was == null ? [] : entitiesOf({ ...r.was.claim, ...r.was.assertion }),
            ),
          };
        },
        (doc, a) => undo(doc, id, a.at),
      ),
    split: (id, revision, asked) => {
      const given = asked.parts.map((part, i) => ({ naming: part, prefix: `parts.${i}.` }));
      return changeOne(
        id,
        revision,
        ({ article }) => naming(article, given),
        (doc, a) => split(doc, id, asked, a),
      );
    },
    merge: (id, revision, asked) =>
      changeOne(
        id,
        revision,
        async () => ({ claims: [asked.into] }),
        (doc, a) => mergeInto(doc, id, asked, a),
      ),
    add: (article, asked) =>
      inTurn(db, async () => {
        await refuseUnknown(article, 'id');
        const wanted = wanting({ articles: [article], ...(await naming(article, [{ naming: asked, prefix: '' }])) });
        return { ...(await change(wanted, [], (doc, a) => addByHand(doc, article, asked, a))), article };
      }),
    attach: (review, asked) =>
      inTurn(db, async () => {
        const orphan = (await db.read(orphanReviews, {})).find((r) => r.id === review);
        if (orphan === undefined) throw noOrphan(review);
        const was = whatItJudged(orphan);
        if (was === undefined) throw unknown();
        const { article } = asked;
        await refuseUnknown(article, 'article');
        const names = { ...was.claim, voices: was.assertion.voices };
        await refuseStrangers(db, article, [{ naming: names, prefix: '' }]);
        const wanted = wanting({
          assertions: [orphan.assertion],
          contents: [was.claim],
          articles: [article],
          entities: entitiesOf(names),
        });
        return { ...(await change(wanted, [], (doc, a) => attach(doc, review, asked, a))), article };
      }),
  };
}
