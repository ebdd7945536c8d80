import type { Speech } from '../../reading.ts';
import { chainOf } from './chains.ts';
import type { Content, Told } from './content.ts';
import { cueOf } from './cues.ts';
import { type Around, guessed, nobody, type Place, type Said } from './guesses.ts';
import type { Item, Scene } from './items.ts';
import { isLabel, isNoQuotation, isScare } from './labels.ts';
import { isComma, isStop, phraseFrom } from './phrases.ts';
import { repeated } from './repeats.ts';
import { spokenOf } from './spokenOf.ts';
import type { Voices } from './voices.ts';

/** Every quotation with its speaker: first what its own sentence says, then what stands around it, then where it recurs. */
export function speakersOf(scene: Scene, told: readonly Told[], voices: Voices, interviewee: string | null): Speech[] {
  const said = new Map<number, Said>();
  const place = new Map<number, Place>();
  const goesOn: Speech[] = [];
  const all: Around = { scene, told, place, said, voices };
  told.forEach((t, index) => {
    t.frame.items.forEach((item, at) => {
      if (item.kind !== 'quote') return;
      place.set(item.quote, { frame: t.frame, at, index });
      const agent = calledBy(t.frame.items, at, voices);
      if (agent !== null) {
        said.set(item.quote, { ...nobody, speaker: agent });
        return;
      }
      const content = innermost(t.contents, at);
      if (content !== undefined && !isLabel(t.frame.items, at)) said.set(item.quote, ofContent(t.contents, content));
    });
  });
  for (const [quote, p] of [...place].sort((a, b) => a[0] - b[0])) {
    if (said.has(quote) || isLabel(p.frame.items, p.at) || isScare(p.frame.items, p.at, told[p.index]?.contents ?? []))
      continue;
    const q = scene.quotes[quote];
    const outer = q?.within == null ? undefined : said.get(q.within);
    // “… ‘Close it,’ I said”: within somebody's words
    if (outer !== undefined && ownWords(p.frame.items, p.at)) {
      said.set(quote, { ...outer, cue: null });
      continue;
    }
    voices.enter(about(told, p, voices), {
      me: null,
      inHeadline: /^(?:title|deck)$/.test(scene.reading.paragraphs[p.frame.paragraph]?.kind ?? ''),
      answers: false,
      pair: null,
      spoken: false,
      above: null,
    });
    const found = guessed(all, quote, p);
    if (found === undefined) continue;
    said.set(quote, found.said);
    const [first, end] = [p.frame.items[0] as Item, p.frame.items.findLast((i) => !isStop(i)) as Item];
    // “The ward had ‘gauze for one night’”, behind a sentence that somebody said: said in the same breath.
    if (found.whole && /^.[^\p{Lu}]/u.test(p.frame.items[p.at]?.text ?? ''))
      goesOn.push({ ...found.said, kind: 'indirect', start: first.start, end: end.end });
  }
  const names = new Set<string>();
  const kept = scene.quotes.flatMap((q, index) => {
    const p = place.get(index);
    if (p === undefined) return [];
    const words = scene.reading.text.slice(q.start, q.end).toLowerCase();
    if (isNoQuotation(scene, p.frame.items, p.at)) {
      names.add(words);
      return [];
    }
    // What was a name once is one again.
    if (names.has(words) && (said.get(index)?.speaker ?? null) === null) return [];
    const outer = q.within === null ? undefined : said.get(q.within);
    const own = said.get(index) ?? nobody;
    const via =
      outer?.speaker == null || outer.speaker === own.speaker ? own.via : [...own.via, outer.speaker, ...outer.via];
    return [
      {
        start: q.start,
        end: q.end,
        kind: kindOf(p.frame.items, p.at, scene.reading.text),
        ...own,
        via: [...new Set(via)],
      },
    ];
  });
  const headings = scene.reading.paragraphs.filter((p) => p.kind !== 'text' && p.kind !== 'list');
  const isHeading = (at: number) => headings.some((p) => p.start <= at && at < p.end);
  return [...goesOn, ...ofHeadline(scene, voices, interviewee, repeated(scene.reading.text, isHeading, kept))];
}

/** Whom the sentence before, in the same paragraph, is about. */
function about(told: readonly Told[], { frame, index }: Place, voices: Voices): readonly string[] {
  const before = told[index - 1]?.frame;
  return before?.inside === null && before.paragraph === frame.paragraph ? spokenOf(before, voices) : [];
}

/** “a plan called ‘reckless’ by Ott” */
function calledBy(items: readonly Item[], at: number, voices: Voices): string | null {
  const form = cueOf(items[at - 1]?.lower === 'as' ? (items[at - 2]?.lower ?? '') : (items[at - 1]?.lower ?? ''));
  if (items[at + 1]?.lower !== 'by' || form?.cue.takes !== 'name' || form.form !== 'past') return null;
  const p = phraseFrom(items, at + 2);
  return p !== null && voices.speaks(items, p) ? voices.of(items, p) : null;
}

const ownWords = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - 5), at + 4)
    .some((i, k, own) => /^(?:i|we)$/.test(i.lower) && cueOf(own[k + 1]?.lower ?? '') !== undefined);

/** A headline's quotation that nobody is given is of whom the headline names, else of who is quoted most. */
function ofHeadline(
  { reading }: Scene,
  voices: Voices,
  interviewee: string | null,
  quotes: readonly Speech[],
): Speech[] {
  const head = reading.paragraphs.filter((p) => p.kind === 'title' || p.kind === 'deck');
  const inHead = (at: number) => head.some((p) => p.start <= at && at < p.end);
  const open = quotes.filter((q) => q.speaker === null && q.end - q.start > 12 && inHead(q.start));
  if (open.length === 0) return [...quotes];
  const counts = new Map<string, number>();
  for (const { kind, speaker } of quotes)
    if (kind === 'direct' && speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const named = voices.people().find((p) => inHead(p.start))?.id;
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const speaker = interviewee ?? named ?? most?.[0] ?? null;
  return quotes.map((q) => (open.includes(q) ? { ...q, speaker } : q));
}

const ofContent = (all: readonly Content[], content: Content): Said => ({
  speaker: content.occurrence.voice,
  via: chainOf(all, content),
  stance: content.occurrence.stance,
  cue: content.occurrence.cue,
});

function innermost(contents: readonly Content[], at: number): Content | undefined {
  const size = (c: Content) => c.parts.reduce((sum, p) => sum + p.to - p.from, 0);
  return contents.filter((c) => c.parts.some((p) => p.from <= at && at < p.to)).sort((a, b) => size(a) - size(b))[0];
}

function kindOf(items: readonly Item[], at: number, text: string): 'direct' | 'fragment' {
  const item = items[at] as Item;
  const inner = text.slice(item.start + 1, item.end);
  const before = items[at - 1];
  const capital = /^[\s[(“"‘'«]*(?:\p{Lu}|\p{N}|\[)/u.test(inner);
  if (before === undefined || before.text === ':' || before.kind === 'quote')
    return capital || before?.text === ':' || before?.kind === 'quote' ? 'direct' : 'fragment';
  return capital && (isComma(before) || /[.,!?…]["”’'»]?$/.test(inner))
    ? 'direct'
    : isComma(before) && /[.,!?…]["”’'»]?$/.test(inner)
      ? 'direct'
      : 'fragment';
}
