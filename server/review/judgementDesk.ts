import { canonicalEntities } from '../claims/merged.ts';
import type { DocumentJudgement } from '../contract/document.ts';
import type { DifferentRequest, MergeRequest } from '../contract/judgement.ts';
import type { Ontology } from '../contract/ontology.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { inTurn } from '../graph/inTurn.ts';
import { judgementsInForce } from '../graph/queries/judgementsInForce.ts';
import type { SliceWanted } from '../graph/slice/read.ts';
import type { Act } from './act.ts';
import { changer, wanting } from './change.ts';
import { claimsDiffer, entitiesDiffer, type Judged, mergeEntities, type Takeable, takeBack } from './judgements.ts';

/** Where it is judged what is the same and what is not. Nothing is rewritten: every judgement can be taken back. */
export type JudgementDesk = {
  merge(asked: MergeRequest): Promise<DocumentJudgement>;
  entitiesDiffer(asked: DifferentRequest): Promise<DocumentJudgement>;
  claimsDiffer(asked: DifferentRequest): Promise<DocumentJudgement>;
  undo(id: string, kind: Takeable): Promise<DocumentJudgement>;
};

export function judgementDesk(
  db: GraphDatabase,
  ontology: Ontology,
  by: string,
  now: () => Date = () => new Date(),
): JudgementDesk {
  const { read, change } = changer(db, ontology, by, now);
  const judged = async (
    wanted: Partial<SliceWanted>,
    step: (doc: Judged['document'], act: Act) => Judged,
  ): Promise<DocumentJudgement> => (await change(wanting(wanted), [], step)).judgement;
  /** Under which ids all that these entities are said to be hangs now. */
  const survivors = async (ids: readonly string[]) => {
    const canonical = canonicalEntities((await db.read(judgementsInForce, {})).map((j) => ({ ...j, undoneAt: null })));
    return [...new Set([...ids, ...ids.map(canonical)])];
  };
  return {
    merge: (asked) =>
      inTurn(db, async () => {
        const merging = await survivors([asked.from, asked.into]);
        return judged({ merging }, (doc, act) => mergeEntities(doc, asked, act));
      }),
    entitiesDiffer: (asked) =>
      inTurn(db, () => judged({ entities: [asked.a, asked.b] }, (doc, act) => entitiesDiffer(doc, asked, act))),
    claimsDiffer: (asked) =>
      inTurn(db, () => judged({ claims: [asked.a, asked.b] }, (doc, act) => claimsDiffer(doc, asked, act))),
    undo: (id, kind) =>
      inTurn(db, async () => {
        const [known] = (await read(wanting({ judgements: [id] }))).judgements.filter((j) => j.id === id);
        const isMerge = known?.kind === 'same-entity' && known.undoneAt === null;
        const merging = isMerge ? await survivors([known.a, known.b]) : [];
        const ends = known === undefined ? [] : [known.a, known.b];
        const about = kind === 'different-claims' ? { claims: ends } : { entities: ends };
        return judged({ judgements: [id], merging, ...about }, (doc, act) => takeBack(doc, id, kind, act.at));
      }),
  };
}
