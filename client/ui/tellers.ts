import type { Claim } from '../../server/contract/claim.ts';
import { briefOf } from './brief.ts';
import { listed, stanceWords } from './words.ts';

const mostNamed = 2;

/** Who takes which stance on a claim, for a line beside its proposition: no claim stands anywhere without its voices. */
export function tellersInWords(claim: Claim): string {
  const { affirms, answers } = briefOf(claim);
  const all = [...affirms, ...answers];
  if (all.length === 0) return 'No voice is left on it.';
  return all.map(({ stance, voices }) => `${stanceWords[stance].verb}: ${few(voices)}`).join(' · ');
}

const few = (voices: readonly string[]): string =>
  voices.length > mostNamed + 1
    ? `${voices.slice(0, mostNamed).join(', ')} and ${voices.length - mostNamed} more`
    : listed(voices);
