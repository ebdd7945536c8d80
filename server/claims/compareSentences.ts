import type { Assertion, Claim } from '../contract/claim.ts';
import type { EntityRef } from '../contract/graph.ts';
import { stances } from '../contract/terms.ts';
import { did, saidBy, wordingOf } from './saidBy.ts';
import type { Sentence } from './sentences.ts';
import { isAccepted } from './standing.ts';
import { distinct, listed, tellerOf } from './tellers.ts';

type Side = { readonly name: string; readonly claims: readonly Claim[] };

/**
 * Who says what a line holds, of which of the entities compared: “Coda Story said so of both; Bitter Winter said so of
 * Hikvision alone.” null where nobody whose word counts speaks.
 */
export function lineTold(sides: readonly Side[]): Sentence | null {
  const told = sides.filter((s) => s.claims.length > 0);
  const said = told.flatMap((s) =>
    s.claims.flatMap((c) =>
      c.assertions.filter(counts(c)).map((a) => ({ a, name: s.name, who: wordingOf(tellerOf(a)) })),
    ),
  );
  const parts = stances.flatMap((stance) => {
    const taken = said.filter(({ a }) => a.stance === stance);
    const whom = groupBy(taken, ({ who }) =>
      [...new Set(taken.filter((t) => t.who === who).map((t) => t.name))].join('\n'),
    );
    return [...whom].map(([names, of]) => ({
      ...saidBy(of.map(({ a }) => a)),
      verb: `${did[stance]}${ofWhom(names.split('\n'), told.length)}`,
    }));
  });
  if (parts.length === 0) return null;
  return {
    text: `${parts.map((p) => `${p.text} ${p.verb}`).join('; ')}.`,
    voices: distinct(parts.flatMap((p) => p.voices)),
  };
}
/** Said only where more than one of them could be meant. */
function ofWhom(names: readonly string[], all: number): string {
  if (all < 2) return '';
  return names.length < all ? ` of ${listed(names)}` : all === 2 ? ' of both' : ' of all';
}
const groupBy = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => {
  const out = new Map<string, T[]>();
  for (const row of rows) out.set(key(row), [...(out.get(key(row)) ?? []), row]);
  return out;
};
const counts = (c: Claim) => (a: Assertion) => (c.standing === 'unreviewed' ? a.review === 'proposed' : isAccepted(a));

/** What was looked for in vain, as plain facts about this graph: nobody is quoted, whoever is not heard is named. */
export function searchedTold(found: {
  readonly entities: readonly EntityRef[];
  readonly between: number;
  readonly clients: number;
  readonly answered: boolean;
  readonly odds: number;
  readonly unheard: readonly EntityRef[];
  /** By entity: what is claimed of another of them and never of it, in the ontology's words. */
  readonly never: readonly (readonly string[])[];
}): Sentence[] {
  const { entities, unheard } = found;
  const names = listed(entities.map((e) => e.name));
  const plain = (text: string): Sentence => ({ text, voices: [] });
  const either = entities.length === 2 ? 'either of the two' : 'any of them';
  return [
    ...(found.between === 0
      ? [
          plain(
            entities.length === 2
              ? `No claim in this graph has both ${names} at an end.`
              : `No claim in this graph has two of ${names} at an end.`,
          ),
        ]
      : []),
    ...(found.clients === 0 ? [plain('Nobody is named as a client or partner of more than one of them.')] : []),
    ...(found.answered ? [] : [plain(`Nobody denies, questions or declines a claim about ${either}.`)]),
    ...(found.odds === 0 ? [plain('No judgement says that claims about different ones cannot both hold.')] : []),
    ...(unheard.length > 0
      ? [{ text: `Not heard anywhere: ${listed(unheard.map((e) => e.name))}.`, voices: unheard }]
      : []),
    ...entities.flatMap((e, i) => {
      const words = found.never[i] ?? [];
      return words.length === 0 ? [] : [plain(`Of ${e.name} no claim says: ${words.join(', ')}.`)];
    }),
  ];
}
