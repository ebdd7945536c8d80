import { soleVoices } from '../../../claims/oneVoice.ts';
import { byText } from '../../../claims/order.ts';
import { distinct } from '../orders.ts';
import type { Spoken, VoiceBook } from './book.ts';

/** Claims that a voice alone affirms, by id: the only independent voice, and it is this one's word. */
export function aloneClaims(book: VoiceBook, id: string, says: readonly Spoken[]): string[] {
  const affirmed = distinct(says.filter((a) => a.stance === 'affirms' && a.voices === 1).map((a) => a.claim));
  return affirmed.filter((c) => soleVoices(book.byClaim.get(c) ?? []).some((v) => v.id === id)).sort(byText);
}
