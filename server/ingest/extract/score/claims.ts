import type { ExtractedAssertion, ExtractedClaim } from '../../../contract/extraction.ts';
import type { Mistake } from './mistakes.ts';
import { asGold, foundName, goldName, type Sides } from './sides.ts';
import { leftOver, type Pair, pairUp, share } from './spans.ts';
import type { Metric, Tally } from './tally.ts';

type ClaimMetric = Extract<Metric, 'claim' | 'claimStanceChain' | 'dispute' | 'figure' | 'modality'>;
type Ends = Pick<ExtractedClaim, 'subject' | 'predicate' | 'object'>;
type Keyed<T> = { readonly key: string; readonly of: T };
type Told = { readonly claim: ExtractedClaim; readonly assertion: ExtractedAssertion };

/** Claims by subject, predicate and object; everything finer on top of these three, one to one. */
export function scoreClaims(s: Sides): { readonly tallies: Record<ClaimMetric, Tally>; readonly mistakes: Mistake[] } {
  const own = (id: string) => id;
  const aligned = (id: string) => asGold(s, id);
  const ends = ({ subject, predicate, object }: Ends, id: (x: string) => string) => {
    const both = [id(subject), id(object)];
    return [predicate, ...(s.isSymmetric(predicate) ? both.sort() : both)].join(' ');
  };
  const claimKeys = (
    claims: readonly ExtractedClaim[],
    id: typeof own,
    more: (c: ExtractedClaim) => string = () => '',
  ) => claims.map((of): Keyed<ExtractedClaim> => ({ key: `${ends(of, id)} ${more(of)}`, of }));
  const told = (claims: readonly ExtractedClaim[], id: typeof own) =>
    claims.flatMap((claim) =>
      claim.assertions.map((assertion): Keyed<Told> => {
        const chain = assertion.voices.map(id).join(' ');
        return { key: `${ends(claim, id)} ${assertion.stance} ${chain}`, of: { claim, assertion } };
      }),
    );
  const disputes = (claims: readonly ExtractedClaim[], id: typeof own) => [
    ...new Set(
      claims.flatMap((c) =>
        c.assertions
          .filter((a) => a.stance === 'denies' || a.stance === 'questions')
          .map(({ voices: [voice] }) =>
            [...[id(c.subject), id(c.object)].sort(), voice === undefined ? '' : id(voice)].join(' '),
          ),
      ),
    ),
  ];
  const withFigure = (claims: readonly ExtractedClaim[]) => claims.filter((c) => c.figure !== null);
  const figure = ({ figure: f }: ExtractedClaim) => JSON.stringify(f && [f.value, f.low, f.high, f.bound]);

  const { gold, found } = s;
  const claims = match(claimKeys(gold.claims, own), claimKeys(found.claims, aligned));
  const chains = match(told(gold.claims, own), told(found.claims, aligned));
  const figures = match(
    claimKeys(withFigure(gold.claims), own, figure),
    claimKeys(withFigure(found.claims), aligned, figure),
  );
  const modality = (c: ExtractedClaim) => c.modality;
  const modalities = match(claimKeys(gold.claims, own, modality), claimKeys(found.claims, aligned, modality));
  const pairs = (ids: readonly string[]) => ids.map((key): Keyed<string> => ({ key, of: key }));
  return {
    tallies: {
      claim: claims.tally,
      claimStanceChain: chains.tally,
      dispute: match(pairs(disputes(gold.claims, own)), pairs(disputes(found.claims, aligned))).tally,
      figure: figures.tally,
      modality: modalities.tally,
    },
    mistakes: [
      ...claimMistakes(s, claims.missed, claims.spurious),
      ...chainMistakes(s, chains.missed, chains.spurious, claims.pairs),
    ],
  };
}

/** Keys alike, each used once. */
function match<G, F>(gold: readonly Keyed<G>[], found: readonly Keyed<F>[]) {
  const free = new Map<string, Keyed<F>[]>();
  for (const f of found) free.set(f.key, [...(free.get(f.key) ?? []), f]);
  const pairs = gold.flatMap((g): Pair<Keyed<G>, Keyed<F>>[] => {
    const f = free.get(g.key)?.shift();
    return f === undefined ? [] : [{ gold: g, found: f }];
  });
  const { missed, spurious } = leftOver(gold, found, pairs);
  return {
    tally: { gold: gold.length, found: found.length, right: pairs.length },
    pairs: pairs.map((p) => ({ gold: p.gold.of, found: p.found.of })),
    missed: missed.map((g) => g.of),
    spurious: spurious.map((f) => f.of),
  };
}

const sentence = (c: ExtractedClaim, name: (id: string) => string) =>
  `${name(c.subject)} ${c.predicate} ${name(c.object)}${c.label === null ? '' : ` (${c.label})`}`;

/** A claim missed and one found at the same passage that share two of subject, predicate and object are one mistake. */
function claimMistakes(s: Sides, missed: readonly ExtractedClaim[], spurious: readonly ExtractedClaim[]): Mistake[] {
  const passage = (c: ExtractedClaim) => c.assertions[0];
  const confused = pairUp(missed, spurious, (g, f) => {
    const there = g.assertions.some((a) => f.assertions.some((b) => share(a, b) > 0));
    const [fs, fo] = [asGold(s, f.subject), asGold(s, f.object)];
    const alike = [g.predicate === f.predicate, g.subject === fs, g.object === fo].filter(Boolean).length;
    const turned = g.subject === fo && g.object === fs;
    return there && (alike >= 2 || turned) ? alike + 1 : 0;
  });
  const rest = leftOver(missed, spurious, confused);
  const goldSays = (c: ExtractedClaim) => sentence(c, (id) => goldName(s, id));
  const foundSays = (c: ExtractedClaim) => sentence(c, (id) => foundName(s, id));
  return [
    ...rest.missed.map((g) => s.mistake('missed', 'claim', goldSays(g), passage(g))),
    ...confused.map(({ gold: g, found: f }) =>
      s.mistake('wrong', 'claim', `${goldSays(g)}; found as ${foundSays(f)}`, passage(g)),
    ),
    ...rest.spurious.map((f) => s.mistake('spurious', 'claim', foundSays(f), passage(f))),
  ];
}

/** Only within claims that are right: a claim missed is told once. */
function chainMistakes(
  s: Sides,
  missed: readonly Told[],
  spurious: readonly Told[],
  right: readonly Pair<ExtractedClaim, ExtractedClaim>[],
): Mistake[] {
  const partner = new Map(right.map((p) => [p.gold, p.found]));
  const chain = (a: ExtractedAssertion, name: (id: string) => string) =>
    `${a.stance}, ${a.voices.length === 0 ? 'the article itself' : a.voices.map(name).join(' through ')}`;
  const goldSays = (a: ExtractedAssertion) => chain(a, (id) => goldName(s, id));
  const foundSays = (a: ExtractedAssertion) => chain(a, (id) => foundName(s, id));
  const confused = pairUp(missed, spurious, (g, f) =>
    partner.get(g.claim) === f.claim ? 1 + share(g.assertion, f.assertion) : 0,
  );
  const rest = leftOver(missed, spurious, confused);
  const says = (c: ExtractedClaim) => sentence(c, (id) => goldName(s, id));
  const ofFound = new Map(right.map((p) => [p.found, p.gold]));
  return [
    ...confused.map(({ gold: g, found: f }) =>
      s.mistake(
        'wrong',
        'assertion',
        `${says(g.claim)}: ${goldSays(g.assertion)}; found as ${foundSays(f.assertion)}`,
        g.assertion,
      ),
    ),
    ...rest.missed
      .filter((g) => partner.has(g.claim))
      .map((g) => s.mistake('missed', 'assertion', `${says(g.claim)}: ${goldSays(g.assertion)}`, g.assertion)),
    ...rest.spurious.flatMap((f) => {
      const claim = ofFound.get(f.claim);
      return claim === undefined
        ? []
        : [s.mistake('spurious', 'assertion', `${says(claim)}: ${foundSays(f.assertion)}`, f.assertion)];
    }),
  ];
}
