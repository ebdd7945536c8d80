import { foldWords } from '../../../claims/fold.ts';
import { type VoiceFilters, type VoiceList, type VoiceSummary, voiceKinds } from '../../../contract/voices.ts';
import { pageOf } from '../page.ts';
import { aloneClaims } from './alone.ts';
import type { VoiceBook } from './book.ts';
import { kindOf, stancesOf, unreviewedOf } from './counts.ts';

/** Everybody who speaks, passes on or publishes; who says most comes first. */
export function listVoices(book: VoiceBook, filters: VoiceFilters): VoiceList {
  const wanted = foldWords(filters.q ?? '');
  const found = [...book.voices.values()].filter((v) => wanted.every((w) => v.words.some((own) => own.startsWith(w))));
  const byKind = { named: 0, unnamed: 0, outlet: 0 };
  for (const { entity } of found) byKind[kindOf(entity)] += 1;
  const { items, total, next } = pageOf(
    found.filter(({ entity }) => filters.kind === undefined || kindOf(entity) === filters.kind),
    ({ entity, parts }) => [
      -parts.says.length,
      -parts.carries.length,
      -parts.publishes.length,
      voiceKinds.indexOf(kindOf(entity)),
      entity.name,
      entity.id,
    ],
    filters,
  );
  return {
    items: items.map(
      ({ entity, parts }): VoiceSummary => ({
        entity,
        kind: kindOf(entity),
        says: stancesOf(parts.says),
        ...unreviewedOf(parts.says),
        carries: parts.carries.length,
        publishes: parts.publishes.length,
        alone: aloneClaims(book, entity.id, parts.says).length,
      }),
    ),
    total,
    next,
    byKind,
  };
}
