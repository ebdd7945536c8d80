import type { EntityRef } from '../../../server/contract/graph.ts';
import type { Stance } from '../../../server/contract/terms.ts';
import type { VoiceKind, VoicePage, VoicePart } from '../../../server/contract/voices.ts';
import { mainType } from '../../ui/entityLook.ts';

export const kindWords: Readonly<Record<VoiceKind, { one: string; many: string }>> = {
  named: { one: 'named voice', many: 'Named' },
  unnamed: { one: 'unnamed voice', many: 'Unnamed' },
  outlet: { one: 'outlet', many: 'Outlets' },
};
export const partWords: Readonly<Record<VoicePart, string>> = {
  says: 'Says',
  carries: 'Carries',
  publishes: 'Publishes',
};

const several: Readonly<Record<VoicePart, string>> = { says: 'say', carries: 'carry', publishes: 'publish' };
/** "it says and carries", of a person "they say and carry". */
const does = (e: EntityRef, shown: readonly VoicePart[], join: string): string =>
  mainType(e.types) === 'Person' ? `they ${shown.map((p) => several[p]).join(join)}` : `it ${shown.join(join)}`;

/** Which parts a page lists when nobody chose: what is its own, or what it publishes where that is all. */
export function partsShown(parts: VoicePage['parts'], part: VoicePart | null): VoicePart[] {
  if (part !== null) return [part];
  const own = (['says', 'carries'] as const).filter((p) => parts[p] > 0);
  return own.length > 0 ? own : parts.publishes > 0 ? ['publishes'] : ['says'];
}
/** "What RFE/RL says and carries". */
export const listTitle = (e: EntityRef, shown: readonly VoicePart[]): string => `What ${e.name} ${shown.join(' and ')}`;
/** The same where there is little room. */
export const tabTitle = (e: EntityRef, shown: readonly VoicePart[]): string => `What ${does(e, shown, ' and ')}`;

const nothing: Readonly<Record<Stance, string>> = {
  affirms: 'is affirmed',
  denies: 'is denied',
  questions: 'is put as a question',
  declines: 'is left without an answer',
};
/** An empty stance is said, not skipped: "Nothing it carries is put as a question." */
export const emptyStance = (e: EntityRef, shown: readonly VoicePart[], stance: Stance): string =>
  `Nothing ${does(e, shown, ' or ')} ${nothing[stance]}.`;
