import type { Item } from './items.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { subjectBefore, verbGroupStart } from './subjectPhrases.ts';
import type { Voices } from './voices.ts';

/** “In an interview with Delta Radio, …”, “Speaking to Delta Radio, …” */
export function openingCarriers(items: readonly Item[], first: number, voices: Voices): string[] {
  for (let k = 0; k < first && k < 8; k += 1) {
    if (!/^(?:interview|speaking|talking|conversation|comments|remarks|statement)$/.test(items[k]?.lower ?? ''))
      continue;
    for (let to = k + 1; to < first && to < k + 5; to += 1) {
      const p = /^(?:with|to)$/.test(items[to]?.lower ?? '') ? phraseFrom(items, to + 1) : null;
      if (p !== null) return carriers(items, [p], voices);
    }
  }
  return [];
}

/** “Delta Radio cited Lena Ott, who warned”: the radio carries her words. */
export function citedBy(items: readonly Item[], start: number, subject: Phrase, voices: Voices): string[] {
  const verb = subject.first - 1;
  if (
    items[start - 1]?.lower !== 'who' ||
    !/^(?:cited|cites|quoted|quotes|interviewed)$/.test(items[verb]?.lower ?? '')
  )
    return [];
  const carrier = subjectBefore(items, verbGroupStart(items, verb));
  const voice = carrier === null ? null : voices.of(items, carrier);
  return voice === null ? [] : [voice];
}

/** Outlets among those it was told to, by name or as “the newspaper”. */
export function carriers(items: readonly Item[], told: readonly Phrase[], voices: Voices): string[] {
  const outlets = told.flatMap((p) => {
    const named = items
      .slice(p.first, p.last + 1)
      .flatMap((i) => (i.entity !== null && voices.entity(i.entity)?.types.includes('Outlet') ? [i.entity] : []));
    const head = items[p.head];
    const called = p.last === p.head && p.head - p.first === 1 && items[p.first]?.lower === 'the';
    if (named.length > 0 || !called || head?.kind !== 'word' || !outlet.test(head.lower)) return named;
    const last = voices.outletBefore(head.start);
    return last === null ? [] : [last];
  });
  return [...new Set(outlets)];
}
const outlet =
  /^(?:newspaper|paper|outlet|portal|magazine|broadcaster|website|daily|weekly|channel|station|programme|newsletter|tabloid)$/;
