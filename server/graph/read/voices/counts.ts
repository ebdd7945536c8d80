import type { EntityRef } from '../../../contract/graph.ts';
import type { Stance } from '../../../contract/terms.ts';
import type { StanceCounts, VoiceKind, VoicePart } from '../../../contract/voices.ts';
import type { Parts, Spoken } from './book.ts';

export function stancesOf(said: readonly { readonly stance: Stance }[]): StanceCounts {
  const counts = { affirms: 0, denies: 0, questions: 0, declines: 0 };
  for (const { stance } of said) counts[stance] += 1;
  return counts;
}

/** How many of them nobody reviewed yet, named only where there are some. */
export function unreviewedOf(said: readonly Pick<Spoken, 'review'>[]): { unreviewed?: number } {
  const unreviewed = said.filter((a) => a.review === 'proposed').length;
  return unreviewed > 0 ? { unreviewed } : {};
}

export const kindOf = (e: EntityRef): VoiceKind =>
  e.unnamed ? 'unnamed' : e.types.includes('Outlet') ? 'outlet' : 'named';

/** The assertions of a part; without one, what a voice says and carries, or prints where that is all it does. */
export function spokenOf(parts: Parts, part: VoicePart | undefined): readonly Spoken[] {
  if (part !== undefined) return parts[part];
  const own = [...parts.says, ...parts.carries];
  return own.length > 0 ? own : parts.publishes;
}
