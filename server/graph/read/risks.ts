import { isAccepted } from '../../claims/standing.ts';
import type { EntityRef, GraphLink, Risk } from '../../contract/graph.ts';
import type { Evidence } from './evidence.ts';
import { groupBy } from './orders.ts';

/** What is risky in print among these Links: disputed, merely planned, or resting on unnamed voices alone. */
export function risksOf(links: readonly GraphLink[], evidence: readonly Evidence[]): Risk[] {
  const byClaim = groupBy(evidence.filter(isAccepted), (e) => e.claim);
  const risks = links.flatMap((link) => {
    const all = link.claimIds.flatMap((id) => byClaim.get(id) ?? []);
    const affirming = all.filter((e) => e.stance === 'affirms');
    return [
      ...(link.disputed ? [disputed(link, all)] : []),
      ...(link.planned ? [planned(link, affirming)] : []),
      ...(affirming.length > 0 && affirming.every((e) => e.speakers.every((s) => s.unnamed))
        ? [unnamed(link, affirming)]
        : []),
    ];
  });
  return risks.sort((a, b) => kindRank[a.kind] - kindRank[b.kind]);
}
const kindRank = { disputed: 0, planned: 1, unnamed: 2 } as const;

function disputed(link: GraphLink, all: readonly Evidence[]): Risk {
  const against = all.filter((e) => e.stance === 'denies' || e.stance === 'questions');
  const touched = new Set(against.map((e) => e.claim)).size;
  const what =
    link.claimIds.length === 1
      ? 'it'
      : touched === link.claimIds.length
        ? `all ${touched} of its claims`
        : `${touched} of its ${link.claimIds.length} claims`;
  const sides = (['denies', 'questions'] as const).flatMap((stance) => {
    const named = said(against.filter((e) => e.stance === stance));
    if (named.length === 0) return [];
    return [`${list(named)} ${named.length === 1 ? stance : stance === 'denies' ? 'deny' : 'question'}`];
  });
  return { link: link.id, kind: 'disputed', text: `${sides.join(' and ')} ${what}.`, voices: speakersOf(against) };
}

function planned(link: GraphLink, affirming: readonly Evidence[]): Risk {
  const named = said(affirming);
  const tell = named.length === 1 ? 'tells' : 'tell';
  return {
    link: link.id,
    kind: 'planned',
    text: `${list(named)} ${tell} of a plan, not of anything done.`,
    voices: speakersOf(affirming),
  };
}

const unnamed = (link: GraphLink, affirming: readonly Evidence[]): Risk => ({
  link: link.id,
  kind: 'unnamed',
  text: `Rests on unnamed voices alone: ${list(said(affirming))}.`,
  voices: speakersOf(affirming),
});

/** “X, as carried by Y”, each wording once. */
const said = (evidence: readonly Evidence[]): string[] => [
  ...new Set(
    evidence.map((e) => {
      const names = list(e.speakers.map((s) => s.name));
      const whose = e.behalf.length === 0 ? names : `${names} for ${list(e.behalf.map((b) => b.name))}`;
      // An unnamed voice without a carrier is known from its publisher alone.
      const through = e.carriers.length > 0 ? e.carriers : e.speakers.every((s) => s.unnamed) ? [e.publisher] : [];
      return through.length === 0 ? whose : `${whose} (as carried by ${list(through.map((c) => c.name))})`;
    }),
  ),
];
/** At most three are named; the rest are counted. */
function list(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
const speakersOf = (evidence: readonly Evidence[]): EntityRef[] => [
  ...new Map(evidence.flatMap((e) => e.speakers.map((s) => [s.id, s]))).values(),
];
