import type { EntityRef } from '../contract/graph.ts';
import type { Stance } from '../contract/terms.ts';

/**
 * Every sentence the program itself writes about claims. It asserts nothing: each names the voices it speaks of, and
 * stance, modality and standing stay three things apart.
 */
export type Sentence = { readonly text: string; readonly voices: readonly EntityRef[] };
/** One assertion, as far as a sentence tells of it. */
export type Teller = {
  readonly claim: string;
  readonly stance: Stance;
  /** Whether it reaches the claim only by a recorded judgement. */
  readonly judged: boolean;
  /** Step 0; the publisher where the article speaks for itself. */
  readonly speakers: readonly EntityRef[];
  readonly behalf: readonly EntityRef[];
  /** Innermost first; never the publisher. */
  readonly carriers: readonly EntityRef[];
  readonly publisher: EntityRef;
};

const mostNamed = 3;

/** Who disputes: to decline an answer is no dispute. In the past tense, so that one voice and many read alike. */
const disputes = [
  { stance: 'denies', did: 'denied', act: 'denial' },
  { stance: 'questions', did: 'questioned', act: 'doubt' },
] as const;

/** Who denied and who questioned how many of a Link's claims, and which of that reaches them by judgement alone. */
export function disputedSentence(against: readonly Teller[], total: number): Sentence {
  const touched = claimsOf(against);
  const what =
    total === 1 ? 'it' : touched === total ? `all ${total} of its claims` : `${touched} of its ${total} claims`;
  const sides = disputes.flatMap(({ stance, did, act }) => {
    const said = against.filter((t) => t.stance === stance);
    if (said.length === 0) return [];
    const side = whose(said);
    return [{ text: `${side.text} ${did}`, voices: side.voices, judged: judgedPart(said, act, touched, total) }];
  });
  const judged = sides.flatMap((s) => s.judged);
  return {
    text: `${[`${sides.map((s) => s.text).join(' and ')} ${what}`, ...judged.map((j) => j.text)].join('; ')}.`,
    voices: distinct([...sides, ...judged].flatMap((s) => s.voices)),
  };
}

/** “that the denial reaches this claim is a judgement”; names whose where others say it of the claim itself. */
function judgedPart(said: readonly Teller[], act: string, touched: number, total: number): Sentence[] {
  const judged = said.filter((t) => t.judged);
  if (judged.length === 0) return [];
  const { text, voices, count } = whose(judged);
  const acts = count === 1 ? `the ${act}` : `the ${act}s`;
  const by = judged.length === said.length ? { text: acts, voices: [] } : { text: `${acts} by ${text}`, voices };
  const reached = claimsOf(judged);
  const claims = total === 1 ? 'this claim' : reached < touched ? `${reached} of them` : reached === 1 ? 'it' : 'them';
  return [{ text: `that ${by.text} ${count === 1 ? 'reaches' : 'reach'} ${claims} is a judgement`, voices: by.voices }];
}
const claimsOf = (tellers: readonly Teller[]): number => new Set(tellers.map((t) => t.claim)).size;

/** On whose word something planned rests: as true of a signed contract as of an intention. */
export function plannedSentence(affirming: readonly Teller[]): Sentence {
  const { text, voices } = whose(affirming);
  return { text: `By ${text} it is planned or agreed; nothing more is said.`, voices };
}

/** On which unnamed voices alone something rests. */
export function unnamedSentence(affirming: readonly Teller[]): Sentence {
  const { text, voices, count } = whose(affirming);
  return { text: `Rests on ${count === 1 ? 'one unnamed voice' : 'unnamed voices'} alone: ${text}.`, voices };
}

type Named = Sentence & { readonly count: number };
/** “X for Y (as carried by Z)” for each wording once; past three, the rest are counted and not among the voices. */
function whose(tellers: readonly Teller[]): Named {
  const wordings = [...new Map(tellers.map((t) => [wording(t), t])).entries()];
  const shown = wordings.length > mostNamed ? wordings.slice(0, mostNamed - 1) : wordings;
  const rest = wordings.length - shown.length;
  const text = list([...shown.map(([w]) => w), ...(rest > 0 ? [`${rest} others`] : [])]);
  return { text, voices: distinct(shown.flatMap(([, t]) => t.speakers)), count: wordings.length };
}

function wording(t: Teller): string {
  const names = list(t.speakers.map((s) => s.name));
  const speaks = t.behalf.length === 0 ? names : `${names} for ${list(t.behalf.map((b) => b.name))}`;
  // An unnamed voice without a carrier is known from its publisher alone.
  const through = t.carriers.length > 0 ? t.carriers : t.speakers.every((s) => s.unnamed) ? [t.publisher] : [];
  return through.length === 0 ? speaks : `${speaks} (as carried by ${list(through.map((c) => c.name))})`;
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const distinct = (refs: readonly EntityRef[]): EntityRef[] => [...new Map(refs.map((r) => [r.id, r])).values()];
