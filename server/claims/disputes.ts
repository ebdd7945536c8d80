import type { DisputeSide } from '../contract/disputes.ts';
import type { Figure } from '../contract/document.ts';
import { edtfBounds } from '../contract/edtf.ts';
import type { Review, Stance } from '../contract/terms.ts';
import { byText } from './order.ts';
import { isAccepted } from './standing.ts';

export type Answer = {
  readonly claim: string;
  readonly utterance: string;
  readonly stance: Stance;
  readonly review: Review;
};
export type Pair = { readonly a: string; readonly b: string; readonly judgement: string };
/** One row of the board, before its words are read. */
export type DisputeRow = {
  readonly id: string;
  readonly claims: readonly string[];
  /** Of the pair, null where somebody denies or questions. */
  readonly judgement: string | null;
};

/** Whether it makes what somebody affirms disputed: a decline never does, nor what nobody accepted. */
export const contests = (a: Pick<Answer, 'stance' | 'review'>): boolean =>
  isAccepted(a) && (a.stance === 'denies' || a.stance === 'questions');

/**
 * What is open: each pair that cannot both hold, then the contested claims that stand in no pair, those that one and the
 * same denial reaches together, so that no denial is drawn twice among them.
 */
export function disputeRows(answers: readonly Answer[], pairs: readonly Pair[]): DisputeRow[] {
  const paired = new Set(pairs.flatMap((p) => [p.a, p.b]));
  const contesting = answers.filter((a) => contests(a) && !paired.has(a.claim));
  return [
    ...pairs.map((p) => ({ id: `${p.a}~${p.b}`, claims: [p.a, p.b], judgement: p.judgement })),
    ...together(contesting.map((a) => [a.claim, a.utterance])).map((claims) => ({
      id: claims[0] ?? '',
      claims,
      judgement: null,
    })),
  ];
}

/** Claims in groups, each joined to the others by utterances they have in common; ids in order. */
function together(ties: readonly (readonly [claim: string, utterance: string])[]): string[][] {
  const head = new Map<string, string>();
  const headOf = (x: string): string => {
    const up = head.get(x) ?? x;
    return up === x ? x : headOf(up);
  };
  for (const [claim, utterance] of ties) {
    const [a, b] = [headOf(`c ${claim}`), headOf(`u ${utterance}`)];
    if (a !== b) head.set(a, b);
  }
  const groups = new Map<string, Set<string>>();
  for (const [claim] of ties) {
    const at = headOf(`c ${claim}`);
    groups.set(at, (groups.get(at) ?? new Set<string>()).add(claim));
  }
  return [...groups.values()].map((g) => [...g].sort(byText));
}

/** The earliest of these words that has a date: when it was said, else when it was published. */
export function firstWord(
  said: readonly { readonly saidOn: string | null; readonly publishedOn: string | null }[],
): DisputeSide['since'] {
  const dated = said.flatMap(({ saidOn, publishedOn }) => {
    const clock = saidOn !== null ? ('said' as const) : ('published' as const);
    const at = saidOn ?? publishedOn;
    const day = dayOf(at);
    return at === null || day === null ? [] : [{ at, clock, day }];
  });
  const [first] = dated.sort((a, b) => byText(a.day, b.day) || byText(b.clock, a.clock) || byText(a.at, b.at));
  return first === undefined ? null : { at: first.at, clock: first.clock };
}

/** The first day that an EDTF date leaves possible; where only its end is known, that. */
function dayOf(edtf: string | null): string | null {
  const bounds = edtf === null ? undefined : edtfBounds(edtf);
  return bounds === undefined ? null : (bounds.from ?? bounds.to);
}

/** Past every day: what has no date was open for nobody knows how long, and stands last. */
const never = '9999-12-31';
/** When both sides had spoken, then when the first of them did. */
export function openSince(sides: readonly DisputeSide['since'][]): [string, string] {
  const days = sides.flatMap((s) => dayOf(s?.at ?? null) ?? []).sort(byText);
  return [days.at(-1) ?? never, days[0] ?? never];
}

/** Figures of two claims that one line can hold: an amount of the same unit on either side. */
export function comparableFigures<C extends { readonly id: string; readonly figures: readonly Figure[] }>(
  a: C,
  b: C,
): { side: number; claim: string; figure: Figure }[] {
  const all = [a, b].flatMap(({ id, figures }, side) =>
    figures.filter(hasAmount).map((figure) => ({ side, claim: id, figure })),
  );
  const units = (side: number) => new Set(all.filter((f) => f.side === side).map((f) => f.figure.unit));
  const shared = [...units(0)].filter((u) => units(1).has(u)).sort(byText)[0];
  return all.filter((f) => f.figure.unit === shared);
}
const hasAmount = (f: Figure): boolean => f.value !== null || f.low !== null || f.high !== null;
