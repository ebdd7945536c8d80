import type { Claim } from '../../../server/contract/claim.ts';
import type { Dispute, DisputeList, DisputeSide } from '../../../server/contract/disputes.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import { speakerOf } from '../../ui/brief.ts';
import { dateInWords } from '../../ui/dates.ts';
import { counted, inNumbers, listed } from '../../ui/words.ts';

/** What is open, by kind, under the title. */
export function boardInWords({ byKind: { denied = 0, pair = 0, figures = 0 } }: Pick<DisputeList, 'byKind'>): string {
  const parts = [
    ...(denied > 0 ? [`${inNumbers(denied)} where somebody denies or questions a claim`] : []),
    ...(pair > 0 ? [`${counted(pair, 'pair')} that cannot both hold`] : []),
    ...(figures > 0 ? [`${inNumbers(figures)} in figures`] : []),
  ];
  return `${listed(parts)}. Longest open first.`;
}

/** Who speaks on one side of these disputes, over the column: innermost voices, and outlets anywhere in the chains. */
export function sideInNumbers(disputes: readonly Dispute[], at: 0 | 1): string {
  const said = disputes.flatMap(({ claims, sides }) => {
    const { affirms, answers } = sides[at];
    const ids = new Set([...affirms.flatMap((a) => a.assertions), ...answers.map((a) => a.assertion)]);
    return claims.flatMap((c) => c.assertions).filter((a) => ids.has(a.id));
  });
  const voices = new Set(said.map((a) => speakerOf(a).id));
  const outlets = new Set(
    said.flatMap((a) => [
      a.article.publisher.id,
      ...a.chain.filter((v) => v.entity.types.includes('Outlet')).map((v) => v.entity.id),
    ]),
  );
  return `${counted(voices.size, 'voice')}, ${counted(outlets.size, 'outlet')}`;
}

/** Who a dispute is about: the two that most of its claims name. */
export function topicOf(claims: readonly Claim[]): EntityRef[] {
  const named = claims.flatMap((c) => [c.subject, c.object, ...(c.instrument === null ? [] : [c.instrument])]);
  const times = new Map<string, number>();
  for (const e of named) times.set(e.id, (times.get(e.id) ?? 0) + 1);
  return [...new Map(named.map((e) => [e.id, e])).values()]
    .map((e, i) => ({ e, i }))
    .sort((a, b) => (times.get(b.e.id) ?? 0) - (times.get(a.e.id) ?? 0) || a.i - b.i)
    .slice(0, 2)
    .map(({ e }) => e);
}

type Since = NonNullable<DisputeSide['since']>;
const word = ({ at, clock }: Since): string =>
  clock === 'said' ? `${dateInWords(at)}, when it was said` : `${dateInWords(at)}, when it was published`;
/** Since when either side stands, and on which clock that is read. */
export function sinceInWords([one, other]: readonly [DisputeSide, DisputeSide]): string {
  const [a, b] = [one.since, other.since];
  if (a === null && b === null) return 'No word of either side has a date.';
  if (a !== null && b !== null)
    return a.at === b.at && a.clock === b.clock
      ? `Both sides since ${word(a)}.`
      : `One side since ${word(a)}; the other since ${word(b)}.`;
  const only = a ?? b;
  return only === null ? '' : `Since ${word(only)}.`;
}

/** “3 claims, one denial.” where one utterance answers several. */
export function reachInWords({ claims, sides: [, other] }: Pick<Dispute, 'claims' | 'sides'>): string | null {
  const most = Math.max(0, ...other.answers.map((a) => a.claims.length));
  return claims.length > 1 && most > 1
    ? `${counted(claims.length, 'claim')}, one answer to ${most === claims.length ? 'all of them' : `${most} of them`}.`
    : null;
}

/** What is no dispute, or none any more. */
export function asideInWords({ declined, waiting, compatible, undone }: DisputeList['aside']): string {
  const parts = [
    ...(declined > 0 ? [`${counted(declined, 'claim')} that somebody only declined to speak of`] : []),
    ...(waiting > 0 ? [`${counted(waiting, 'claim')} that only an unreviewed denial reaches`] : []),
    ...(compatible > 0 ? [`${counted(compatible, 'pair')} that reviewers found to go together`] : []),
  ];
  return `${parts.length === 0 ? 'nothing' : listed(parts)}. Taken back so far: ${undone === 0 ? 'no judgement' : counted(undone, 'judgement')}.`;
}

/** Both sides as text to take away, in the sentences of the server. */
export function bothSides(d: Dispute, href: string): string {
  const said = d.sides.map((s, i) =>
    s.told === null ? (i === 0 ? 'Nobody in this graph affirms it.' : 'Nobody answers.') : s.told.text,
  );
  const pair = d.judgement !== null && d.claims.length === 2;
  const lines = pair
    ? d.claims.map((c, i) => `“${c.statement}” ${said[i]}`)
    : [...d.claims.map((c) => `“${c.statement}”`), ...said];
  const beside = (d.beside ?? []).map((o) => `In other words, of the same two: “${o.statement}” ${o.said}`);
  return [...lines, ...beside, ...(d.judgement ? [d.judgement.text] : []), href].join('\n');
}
