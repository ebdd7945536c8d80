import type { Speech } from '../../reading.ts';
import { chainOf } from './chains.ts';
import type { Content, Told } from './contents.ts';
import type { Frame, Item, Scene } from './items.ts';
import { isLabel, isNoQuotation } from './labels.ts';
import { isComma, isVerb, phraseFrom, subjectBefore, verbGroupStart } from './phrases.ts';
import { repeated } from './repeats.ts';
import type { Voices } from './voices.ts';

type Said = Pick<Speech, 'speaker' | 'via' | 'stance' | 'cue'>;
const nobody: Said = { speaker: null, via: [], stance: 'affirms', cue: null };

/** Every quotation with its speaker: first what its own sentence says, then what stands around it, then where it recurs. */
export function speakersOf(scene: Scene, told: readonly Told[], voices: Voices): Speech[] {
  const said = new Map<number, Said>();
  const place = new Map<number, { frame: Frame; at: number; index: number }>();
  told.forEach((t, index) => {
    t.frame.items.forEach((item, at) => {
      if (item.kind !== 'quote') return;
      place.set(item.quote, { frame: t.frame, at, index });
      const content = innermost(t.contents, at);
      if (content !== undefined && !isLabel(t.frame.items, at)) said.set(item.quote, ofContent(t.contents, content));
    });
  });
  for (const [quote, p] of [...place].sort((a, b) => a[0] - b[0])) {
    if (said.has(quote) || isLabel(p.frame.items, p.at)) continue;
    const found =
      beside(p.frame.items, p.at, voices) ??
      spokenOf(p.frame.items, p.at, voices) ??
      around(scene, told, place, said, quote, voices);
    if (found !== undefined) said.set(quote, found);
  }
  const kept = scene.quotes.flatMap((q, index) => {
    const p = place.get(index);
    if (p === undefined || isNoQuotation(scene, p.frame.items, p.at)) return [];
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
  return repeated(scene.reading.text, (at) => headings.some((p) => p.start <= at && at < p.end), kept);
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

/** “Lena Ott: ‘…’”, “‘…’ – Lena Ott, head of the bank” */
function beside(items: readonly Item[], at: number, voices: Voices): Said | undefined {
  if (items[at - 1]?.text === ':') {
    const verb = items.findIndex((i, k) => k < at && isVerb(i));
    const p = verb < 0 ? phraseFrom(items, 0) : subjectBefore(items, verbGroupStart(items, verb));
    if (p !== null && voices.speaks(items, p)) return by(voices.of(items, p));
  }
  if (isComma(items[at + 1]) && !items.slice(at + 2).some(isVerb)) {
    const p = phraseFrom(items, at + 2);
    if (p !== null && voices.speaks(items, p)) return by(voices.of(items, p));
  }
  return undefined;
}

const speaksOf =
  /^(?:speaks?|spoke|talks?|talked|mentions?|mentioned|refers?|referred|wished|wishes|thanks|thanked|asks|asked|urges|urged|lets|lists|listed|reads|contains|contained|names|hints|hinted|cites|cited|forbids?|bans?|banned|requires?|required|may|must|endangers|allows|allowed|promises|promised|boasts|sees|saw|marvelled|grumbled|joked|sighed|apologised|apologized)$/;

/** “The letter speaks of ‘our agreement’”: words of who, or what, the sentence is about. */
function spokenOf(items: readonly Item[], at: number, voices: Voices): Said | undefined {
  for (let verb = at - 1; verb > 0 && verb > at - 12; verb -= 1) {
    const i = items[verb] as Item;
    if (i.kind === 'quote' || i.text === ';') return undefined;
    if (i.kind !== 'word' || !speaksOf.test(i.lower) || (!isVerb(i) && i.pos !== 'NOUN')) continue;
    const subject = subjectBefore(items, verbGroupStart(items, verb));
    if (subject !== null && voices.speaks(items, subject)) return by(voices.of(items, subject));
  }
  return undefined;
}

const by = (speaker: string | null): Said | undefined => (speaker === null ? undefined : { ...nobody, speaker });

/** A quotation that is a sentence by itself goes on from the one before it, or belongs to who the sentence before is about. */
function around(
  scene: Scene,
  told: readonly Told[],
  place: ReadonlyMap<number, { frame: Frame; at: number; index: number }>,
  said: ReadonlyMap<number, Said>,
  quote: number,
  voices: Voices,
): Said | undefined {
  const own = place.get(quote);
  const q = scene.quotes[quote];
  if (own === undefined || q === undefined || q.within !== null) return undefined;
  const kind = scene.reading.paragraphs[own.frame.paragraph]?.kind;
  if (!standsAlone(own.frame.items) || kind === 'title' || kind === 'head' || kind === 'deck') return undefined;
  const before = told[own.index - 1];
  const last = before?.frame.items.findLast((i) => i.kind === 'quote');
  const lastSaid = last === undefined ? undefined : said.get(last.quote);
  const goesOn = last !== undefined && scene.quotes[last.quote]?.goesOn === true;
  if (before === undefined) return undefined;
  const sameParagraph = before.frame.paragraph === own.frame.paragraph;
  if (sameParagraph || goesOn || before.frame.paragraph === own.frame.paragraph - 1) {
    if (lastSaid !== undefined) return { ...lastSaid, cue: null };
    const spoken = before.contents.at(-1)?.occurrence;
    if (spoken !== undefined) return { ...nobody, speaker: spoken.voice, via: spoken.via };
    const subject = subjectOf(before.frame.items);
    if (subject !== null && voices.speaks(before.frame.items, subject))
      return by(voices.of(before.frame.items, subject));
  }
  return undefined;
}

function subjectOf(items: readonly Item[]) {
  const verb = items.findIndex(isVerb);
  return verb < 1 ? null : subjectBefore(items, verbGroupStart(items, verb));
}

const standsAlone = (items: readonly Item[]) => items.every((i) => i.kind === 'quote' || i.pos === 'PUNCT');

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
