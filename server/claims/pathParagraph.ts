import type { Assertion, Claim } from '../contract/claim.ts';
import type { EntityRef } from '../contract/graph.ts';
import type { PathParagraph } from '../contract/path.ts';
import type { Modality, Stance } from '../contract/terms.ts';
import { isAccepted } from './standing.ts';
import { startsSmall } from './startsSmall.ts';
import { distinct, everyone, listed, speakersInWords, type Teller, tellerOf } from './tellers.ts';

type Ends = { readonly from: EntityRef; readonly to: EntityRef; readonly direct: number };
/** A stretch of the paragraph; `cue` where it says who speaks and how. */
type Piece = string | { readonly cue: string };

/** Claims of one hop told one by one; past these the rest is counted, its voices still named. */
const toldInFull = 2;

/**
 * A path as prose to print: for each hop what its claims say and every voice that affirms, denies, questions or declines
 * them, named with who carried it; and at the end whether any claim ties both ends.
 */
export function pathParagraph(hops: readonly (readonly Claim[])[], ends: Ends): PathParagraph {
  const pieces: Piece[] = [];
  for (const claims of hops) {
    const full = claims.length > toldInFull ? claims.slice(0, 1) : claims;
    for (const claim of full) pieces.push(...claimTold(claim), ' ');
    const rest = claims.slice(full.length);
    if (rest.length > 0) pieces.push(...restTold(rest), ' ');
  }
  pieces.push(endsTold(ends));
  const voices = hops.flat().flatMap((c) => counting(c).flatMap((a) => everyone(tellerOf(a))));
  return { ...written(pieces), voices: distinct(voices) };
}

/** What counts of a claim; of one that only an extractor proposed, what was proposed. */
const counting = (claim: Claim): Assertion[] =>
  claim.assertions.filter((a) => (claim.standing === 'unreviewed' ? a.review === 'proposed' : isAccepted(a)));

function claimTold(claim: Claim): Piece[] {
  const affirming = tellings([claim], 'affirms');
  const [first, ...others] = affirming;
  if (first === undefined) return [];
  const planned = affirming.every((t) => t.modality === 'planned');
  return [
    ...(claim.standing === 'unreviewed' ? [{ cue: 'Proposed by an extractor, reviewed by nobody:' }, ' '] : []),
    ...opened(first.teller, verbOf(first)),
    ` ${startsSmall(claim).replace(/\.$/, '')}`,
    ...(planned ? [' (planned or agreed; nothing more is said)'] : []),
    ...(others.length > 0 ? ['; ', ...inBrief(others), ' ', { cue: 'said the same' }] : []),
    ...answers([claim], () => 'it'),
    '.',
  ];
}

function restTold(claims: readonly Claim[]): Piece[] {
  return [
    `${claims.length} more claims ${claims.every((c) => c.standing === 'unreviewed') ? 'that nobody reviewed ' : ''}stand behind the same Link, affirmed between them by `,
    ...inBrief(tellings(claims, 'affirms')),
    ...answers(claims, (n) => `${n} of them`),
    '.',
  ];
}

const endsTold = ({ from, to, direct }: Ends): string =>
  direct === 0
    ? `No claim in this graph ties ${from.name} to ${to.name} directly.`
    : `${direct === 1 ? '1 claim' : `${direct} claims`} in this graph ${direct === 1 ? 'has' : 'have'} both ${from.name} and ${to.name} at an end.`;

const answered: readonly { stance: Stance; did: string }[] = [
  { stance: 'denies', did: 'denied' },
  { stance: 'questions', did: 'questioned' },
  { stance: 'declines', did: 'gave no answer on' },
];

function answers(claims: readonly Claim[], what: (claims: number) => string): Piece[] {
  return answered.flatMap(({ stance, did }): Piece[] => {
    const said = tellings(claims, stance);
    if (said.length === 0) return [];
    const touched = claims.filter((c) => counting(c).some((a) => a.stance === stance)).length;
    const judged = said.every((t) => t.judged) ? ' (that this reaches the claim is a judgement)' : '';
    return ['; ', ...inBrief(said), ' ', { cue: `${did} ${what(touched)}` }, ...(judged ? [judged] : [])];
  });
}

type Telling = { readonly teller: Teller; readonly modality: Modality; readonly judged: boolean };
/** Each wording once, in the order of the claims. */
function tellings(claims: readonly Claim[], stance: Stance): Telling[] {
  const told = claims
    .flatMap(counting)
    .filter((a) => a.stance === stance)
    .map((a) => ({ teller: tellerOf(a), modality: a.modality, judged: a.reaches !== null }));
  return [
    ...new Map(
      told.map(
        (t) =>
          [
            everyone(t.teller)
              .map((e) => e.id)
              .join(),
            t,
          ] as const,
      ),
    ).values(),
  ];
}

/** Without a voice: what an article only reports or calls alleged is not its own word. */
const ownVerbs: Readonly<Record<Modality, string>> = {
  asserted: 'writes that',
  planned: 'writes that',
  reported: 'reports, naming no voice, that',
  alleged: 'passes on as alleged, naming no voice, that',
};
const verbOf = ({ teller, modality }: Telling): string =>
  teller.own ? ownVerbs[modality] : modality === 'alleged' ? 'alleged that' : 'said that';

function opened(teller: Teller, verb: string): Piece[] {
  const who = speakersInWords(teller);
  const start = `${who.charAt(0).toUpperCase()}${who.slice(1)}`;
  // A name keeps its small letter: only “an unnamed voice” grows a capital.
  const begins = who.startsWith('an unnamed voice') ? start : who;
  return teller.carriers.length === 0
    ? [`${begins} `, { cue: verb }]
    : [`${begins}, `, { cue: 'as carried by' }, ` ${carriers(teller)}, `, { cue: verb }];
}

/** “X (as carried by Y and Z), W”: inside a sentence that goes on. */
function inBrief(told: readonly Telling[]): Piece[] {
  return told.flatMap(({ teller }, i): Piece[] => {
    const before = i === 0 ? '' : i === told.length - 1 ? ' and ' : ', ';
    const who = `${before}${speakersInWords(teller)}`;
    return teller.carriers.length === 0 ? [who] : [`${who} (`, { cue: 'as carried by' }, ` ${carriers(teller)})`];
  });
}
const carriers = (teller: Teller): string => listed(teller.carriers.map((c) => c.name));

function written(pieces: readonly Piece[]): Pick<PathParagraph, 'text' | 'cues'> {
  let text = '';
  const cues: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      cues.push({ start: text.length, end: text.length + piece.cue.length });
      text += piece.cue;
    }
  }
  return { text, cues };
}
