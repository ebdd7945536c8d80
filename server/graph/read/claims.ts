import { oneVoiceOf } from '../../claims/oneVoice.ts';
import { byText } from '../../claims/order.ts';
import type { Assertion, Claim } from '../../contract/claim.ts';
import { type Stance, stances } from '../../contract/terms.ts';
import { assertionsOfClaims } from '../queries/assertionsOfClaims.ts';
import { claimsByIds } from '../queries/claimsByIds.ts';
import { contradictionsOfClaims } from '../queries/contradictionsOfClaims.ts';
import { figuresOfClaims } from '../queries/figuresOfClaims.ts';
import { instrumentsOfClaims } from '../queries/instrumentsOfClaims.ts';
import { judgementsByIds } from '../queries/judgementsByIds.ts';
import { passagesOfAssertions } from '../queries/passagesOfAssertions.ts';
import { reachesOfClaims } from '../queries/reachesOfClaims.ts';
import { voicesOfAssertions } from '../queries/voicesOfAssertions.ts';
import { compareKeys, distinct, groupBy } from './orders.ts';
import type { Reader } from './reader.ts';
import { toArticleRef } from './refs.ts';
import { readSaid } from './said.ts';

const stanceRank = new Map<Stance, number>(stances.map((s, i) => [s, i]));

/** Claims with every assertion, chain and passage, in the order of `ids`; unknown ids are left out. */
export async function readClaims(reader: Reader, ids: readonly string[]): Promise<Claim[]> {
  if (ids.length === 0) return [];
  const wanted = { ids: distinct(ids) };
  const { db } = reader;
  const [claims, instruments, figures, against, assertions] = await Promise.all([
    db.read(claimsByIds, wanted),
    db.read(instrumentsOfClaims, wanted),
    db.read(figuresOfClaims, wanted),
    readContradictions(reader, wanted.ids),
    readAssertions(reader, wanted.ids),
  ]);
  const byClaim = groupBy(assertions, (a) => a.claim);
  const figuresOf = groupBy(figures, (f) => f.claim);
  const contradictionsOf = groupBy(against, (c) => c.claim);
  const found = new Map(
    claims.map((c): [string, Claim] => {
      const instrument = instruments.find((i) => i.claim === c.id);
      const said = (byClaim.get(c.id) ?? []).map(({ assertion }) => assertion);
      const oneVoice = oneVoiceOf({ voices: c.voices, assertions: said });
      return [
        c.id,
        {
          id: c.id,
          predicate: c.predicate,
          label: c.label,
          subject: reader.ref({
            id: c.subjectId,
            name: c.subjectName,
            labels: c.subjectLabels,
            unnamed: c.subjectUnnamed,
          }),
          object: reader.ref({ id: c.objectId, name: c.objectName, labels: c.objectLabels, unnamed: c.objectUnnamed }),
          instrument: instrument === undefined ? null : reader.ref(instrument),
          statement: c.statement,
          standing: c.standing,
          voices: c.voices,
          outlets: c.outlets,
          figures: (figuresOf.get(c.id) ?? [])
            .sort((a, b) => byText(a.id, b.id))
            .map(({ claim: _claim, id: _id, ...figure }) => figure),
          validFrom: c.validFrom,
          validTo: c.validTo,
          dateText: c.dateText,
          contradicts: (contradictionsOf.get(c.id) ?? [])
            .sort((a, b) => byText(a.id, b.id))
            .map(({ claim: _claim, ...other }) => other),
          assertions: said,
          ...(oneVoice && { oneVoice }),
        },
      ];
    }),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

async function readContradictions(reader: Reader, ids: string[]) {
  const { db } = reader;
  const rows = await db.read(contradictionsOfClaims, { ids });
  const judged = await db.read(judgementsByIds, { ids: distinct(rows.flatMap((r) => r.judgement ?? [])) });
  const judgements = new Map(judged.map((j) => [j.id, j]));
  const said = await readSaid(
    reader,
    rows.map((r) => r.id),
  );
  return rows.map(({ judgement, ...row }) => {
    const by = judgements.get(judgement ?? '');
    return { ...row, said: said(row.id), by: by?.by ?? 'unknown', reason: by?.reason ?? null };
  });
}

/** Affirming ones first, then as they were published. */
async function readAssertions(reader: Reader, ids: string[]): Promise<{ claim: string; assertion: Assertion }[]> {
  const { db } = reader;
  const rows = await db.read(assertionsOfClaims, { ids });
  const of = { ids: rows.map((r) => r.assertion) };
  const [voices, passages, reaches] = await Promise.all([
    db.read(voicesOfAssertions, of),
    db.read(passagesOfAssertions, of),
    db.read(reachesOfClaims, { ids: distinct(rows.map((r) => r.own ?? r.claim)) }),
  ]);
  const voicesOf = groupBy(voices, (v) => v.assertion);
  const passagesOf = groupBy(passages, (p) => p.assertion);
  const reached = new Map(reaches.map((r) => [`${r.utterance} ${r.claim}`, { by: r.by, reason: r.reason ?? '' }]));
  return rows
    .map((r) => ({
      claim: r.claim,
      assertion: {
        id: r.assertion,
        utterance: r.utterance,
        article: toArticleRef(reader, r),
        stance: r.stance,
        modality: r.modality,
        quoteKind: r.quoteKind,
        quote: r.quote,
        saidOn: r.saidOn,
        saidText: r.saidText,
        extractor: r.extractor,
        score: r.score,
        review: r.review,
        chain: (voicesOf.get(r.assertion) ?? [])
          .map((v) => ({ step: v.step, role: v.role, entity: reader.ref(v) }))
          .sort((a, b) => a.step - b.step || roleRank[a.role] - roleRank[b.role] || byText(a.entity.id, b.entity.id)),
        passages: (passagesOf.get(r.assertion) ?? [])
          .map((p) => ({
            id: p.id,
            part: p.part,
            text: p.text,
            start: p.first,
            end: p.last,
            paragraph: p.paragraph,
            before: p.textBefore ?? '',
            after: p.textAfter ?? '',
          }))
          .sort((a, b) => partRank[a.part] - partRank[b.part] || a.start - b.start || a.end - b.end),
        reaches: r.stance === 'affirms' ? null : (reached.get(`${r.utterance} ${r.own ?? r.claim}`) ?? null),
      },
    }))
    .sort((a, b) => compareKeys(assertionKey(a.assertion), assertionKey(b.assertion)));
}

const roleRank = { speaker: 0, carrier: 1, for: 2 } as const;
const partRank = { content: 0, cue: 1, voice: 2 } as const;
const assertionKey = (a: Assertion) => [
  stanceRank.get(a.stance) ?? 0,
  a.article.publishedOn ?? '~',
  a.article.id,
  a.passages[0]?.start ?? 0,
  a.id,
];
