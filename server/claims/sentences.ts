import type { EntityRef } from '../contract/graph.ts';
import type { Stance } from '../contract/terms.ts';

/**
 * Every sentence the program itself writes about claims. It asserts nothing: each names the voices it speaks of, and
 * stance, modality and standing stay three things apart.
 */
export type Sentence = { readonly text: string; readonly voices: readonly EntityRef[] };
/** One assertion, as far as a sentence tells of it. */
export type Teller = {
  readonly stance: Stance;
  /** Step 0; the publisher where the article speaks for itself. */
  readonly speakers: readonly EntityRef[];
  readonly behalf: readonly EntityRef[];
  /** Innermost first; never the publisher. */
  readonly carriers: readonly EntityRef[];
  readonly publisher: EntityRef;
};

const mostNamed = 3;

/** Who denies and who questions how many of a Link's claims. */
export function disputedSentence(against: readonly Teller[], touched: number, total: number): Sentence {
  const what =
    total === 1 ? 'it' : touched === total ? `all ${total} of its claims` : `${touched} of its ${total} claims`;
  const sides = (['denies', 'questions'] as const).flatMap((stance) => {
    const side = whose(against.filter((t) => t.stance === stance));
    if (side.count === 0) return [];
    const verb = side.count === 1 ? stance : stance === 'denies' ? 'deny' : 'question';
    return [{ text: `${side.text} ${verb}`, voices: side.voices }];
  });
  return {
    text: `${sides.map((s) => s.text).join(' and ')} ${what}.`,
    voices: distinct(sides.flatMap((s) => s.voices)),
  };
}

/** On whose word something planned rests. */
export function plannedSentence(affirming: readonly Teller[]): Sentence {
  const { text, voices, count } = whose(affirming);
  return { text: `${text} ${count === 1 ? 'tells' : 'tell'} of a plan, not of anything done.`, voices };
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
