import type { Item } from './items.ts';
import type { Occurrence } from './occurrence.ts';
import { isComma, isStop, isTime } from './phrases.ts';
import { subjectBefore, verbGroupStart } from './subjectPhrases.ts';
import type { Voices } from './voices.ts';

const hearing =
  /^(?:court|inquest|tribunal|jury|jurors|trial|inquiry|hearing|committee|subcommittee|panel|commission|mps|senators|lawmakers|legislators|councillors|magistrates|peers|delegates|judges)$/;

/** “…, court hears”, “…, the inquest was told on Monday”: by whom, the text tells later. */
export function heard(items: readonly Item[], at: number, voices: Voices): Occurrence | undefined {
  const start = verbGroupStart(items, at);
  const told = items[at]?.lower === 'told';
  // “The court was told”, “MPs told”, but “the committee told”
  const passive = items.slice(start, at).some((i) => /^(?:was|were|is|are|been)$/.test(i.lower));
  const next = items[at + 1];
  if (next !== undefined && !isStop(next) && !(/^(?:on|in)$/.test(next.lower) || isTime(next))) return undefined;
  if (told && !passive && (next !== undefined || items.some((i) => i.pos === 'DET'))) return undefined;
  const subject = subjectBefore(items, start);
  const head = subject === null ? undefined : items[subject.head];
  if (subject === null || head === undefined || !isComma(items[subject.first - 1])) return undefined;
  if (!head.lower.split(/\s+/).some((word) => hearing.test(word))) return undefined;
  return {
    voice: voices.heard(),
    via: [],
    stance: 'affirms',
    takes: 'say',
    first: subject.first,
    after: items.length,
    sure: false,
    cue: { start: items[at]?.start ?? 0, end: items[at]?.end ?? 0, text: items[at]?.text ?? '' },
    subject,
    shared: false,
    inverted: false,
  };
}
