import type { Assertion } from '../contract/claim.ts';
import type { EntityRef } from '../contract/graph.ts';
import type { Stance } from '../contract/terms.ts';
import { distinct, everyone, listed, speakersInWords, type Teller, tellerOf } from './tellers.ts';

/** What somebody did who took this stance, in a sentence about one thing or several. */
export const did: Readonly<Record<Stance, string>> = {
  affirms: 'said so',
  denies: 'denied it',
  questions: 'questioned it',
  declines: 'gave no answer',
};

/** “X for Y (as carried by Z)”. */
export function wordingOf(teller: Teller): string {
  const who = speakersInWords(teller);
  return teller.carriers.length === 0 ? who : `${who} (as carried by ${listed(teller.carriers.map((c) => c.name))})`;
}

/** Who made these assertions, each wording once, and everybody it names. */
export function saidBy(assertions: readonly Assertion[]): { text: string; voices: EntityRef[] } {
  const tellers = assertions.map(tellerOf);
  return {
    text: listed([...new Set(tellers.map(wordingOf))]),
    voices: distinct(tellers.flatMap(everyone)),
  };
}
