import { pairTold, sideTold } from '../../../claims/disputeSentences.ts';
import { comparableFigures, contests, type DisputeRow } from '../../../claims/disputes.ts';
import { byText } from '../../../claims/order.ts';
import { isAccepted } from '../../../claims/standing.ts';
import type { Assertion, Claim, ToldClaim } from '../../../contract/claim.ts';
import type { Dispute, DisputeKind, DisputeSide } from '../../../contract/disputes.ts';
import type { Figure } from '../../../contract/document.ts';
import { type Stance, stances } from '../../../contract/terms.ts';
import { twinsOfClaims } from '../../queries/twinsOfClaims.ts';
import { readClaims } from '../claims.ts';
import { unheardAmong } from '../dossier/unheard.ts';
import { distinct, groupBy } from '../orders.ts';
import type { Reader } from '../reader.ts';
import { readSaid } from '../said.ts';

export type Sketched = DisputeRow & {
  readonly since: readonly [DisputeSide['since'], DisputeSide['since']];
  readonly kinds: readonly DisputeKind[];
};
type Judged = { readonly by: string; readonly at: string; readonly reason: string | null };
type Figured = { readonly id: string; readonly figures: readonly Figure[] };

export function kindsOf(
  { judgement }: DisputeRow,
  contested: boolean,
  one: Figured | undefined,
  other: Figured | undefined,
): DisputeKind[] {
  const figures = judgement !== null && one && other && comparableFigures(one, other).length > 0;
  return [
    ...(contested ? (['denied'] as const) : []),
    ...(judgement !== null ? (['pair'] as const) : []),
    ...(figures ? (['figures'] as const) : []),
  ];
}

/** The rows of one page in full. */
export async function toDisputes(
  reader: Reader,
  rows: readonly Sketched[],
  judged: ReadonlyMap<string, Judged>,
): Promise<Dispute[]> {
  const claims = new Map(
    (
      await readClaims(
        reader,
        rows.flatMap((r) => r.claims),
      )
    ).map((c) => [c.id, c]),
  );
  const beside = await affirmedBeside(
    reader,
    [...claims.values()].filter((c) => c.standing === 'denied-only').map((c) => c.id),
  );
  const named = [...claims.values()].flatMap(partiesOf);
  const silent = new Set((await unheardAmong(reader, named)).map((e) => e.id));
  return rows.map((row): Dispute => {
    const own = row.claims.flatMap((id) => claims.get(id) ?? []);
    const by = judged.get(row.judgement ?? '');
    const [one, other] = own;
    const others = row.claims.flatMap((id) => beside.get(id) ?? []).filter((o) => !row.claims.includes(o.id));
    const parties = [...new Map(own.flatMap(partiesOf).map((e) => [e.id, e])).values()];
    const [left, right] = row.judgement === null ? deniedSides(own) : pairSides(own);
    return {
      id: row.id,
      kinds: [...row.kinds],
      claims: own,
      sides: [side(left, row.since[0]), side(right, row.since[1])],
      judgement: by === undefined ? null : { by: by.by, at: by.at, reason: by.reason, text: pairTold(by) },
      figures: row.judgement !== null && one && other ? comparableFigures(one, other) : [],
      unheard: parties.filter((e) => silent.has(e.id)),
      waiting: distinct(own.flatMap((c) => c.assertions).filter((a) => a.review === 'proposed' && isAgainst(a))).length,
      ...(others.length > 0 && { beside: [...new Map(others.map((o) => [o.id, o])).values()] }),
    };
  });
}

/** By claim that nobody affirms, what somebody affirms of the same two: a denial may answer it in words of its own. */
async function affirmedBeside(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, ToldClaim[]>> {
  const twins = ids.length === 0 ? [] : await reader.db.read(twinsOfClaims, { ids: [...ids] });
  const affirmed = twins
    .filter((t) => t.standing !== 'denied-only' && t.standing !== 'unreviewed')
    .sort((a, b) => byText(a.id, b.id));
  const said = await readSaid(
    reader,
    affirmed.map((t) => t.id),
  );
  const told = affirmed.map(({ claim, id, statement, standing }) => ({
    claim,
    told: { id, statement, standing, said: said(id) },
  }));
  return new Map([...groupBy(told, (t) => t.claim)].map(([claim, all]) => [claim, all.map((t) => t.told)]));
}

type Half = { readonly affirmed: readonly Claim[]; readonly answers: readonly Answered[]; readonly of: number };
type Answered = { readonly assertion: Assertion; readonly claims: string[] };

const deniedSides = (claims: readonly Claim[]): [Half, Half] => [
  { affirmed: claims, answers: [], of: claims.length },
  { affirmed: [], answers: answersOf(claims), of: claims.length },
];

/** What denies one and affirms the other stands once, where it affirms. */
function pairSides(claims: readonly Claim[]): [Half, Half] {
  const half = (i: number): Half => {
    const [mine, other] = [claims[i], claims[1 - i]];
    const elsewhere = new Set(other?.assertions.filter(affirms).map((a) => a.utterance));
    const answers = mine === undefined ? [] : answersOf([mine]);
    return {
      affirmed: mine === undefined ? [] : [mine],
      answers: answers.filter((a) => !elsewhere.has(a.assertion.utterance)),
      of: 1,
    };
  };
  return [half(0), half(1)];
}

/** Each denial, doubt and decline once, with every claim of these that it answers. */
function answersOf(claims: readonly Claim[]): Answered[] {
  const all = claims.flatMap((c) =>
    c.assertions.filter((a) => isAccepted(a) && a.stance !== 'affirms').map((a) => ({ claim: c.id, a })),
  );
  return [...groupBy(all, ({ a }) => `${a.utterance} ${a.stance}`).values()]
    .flatMap((same) => (same[0] ? [{ assertion: same[0].a, claims: same.map((s) => s.claim) }] : []))
    .sort((x, y) => rank(x.assertion.stance) - rank(y.assertion.stance));
}

function side({ affirmed, answers, of }: Half, since: DisputeSide['since']): DisputeSide {
  const said = [...affirmed.flatMap((c) => c.assertions.filter(affirms)), ...answers.map((a) => a.assertion)];
  const told = sideTold(said, of);
  return {
    told: told === null ? null : { text: told.text, voices: [...told.voices] },
    since,
    affirms: affirmed.map((c) => ({ claim: c.id, assertions: c.assertions.filter(affirms).map((a) => a.id) })),
    answers: answers.map((a) => ({ assertion: a.assertion.id, claims: a.claims })),
  };
}

const affirms = (a: Assertion): boolean => isAccepted(a) && a.stance === 'affirms';
const isAgainst = (a: Assertion): boolean => contests({ ...a, review: 'accepted' });
const rank = (s: Stance): number => stances.indexOf(s);
const partiesOf = (c: Claim) => [c.subject, c.object, ...(c.instrument === null ? [] : [c.instrument])];
