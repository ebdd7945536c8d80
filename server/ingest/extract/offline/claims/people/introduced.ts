import type { Names, Paragraph, Range, Reading } from '../../../reading.ts';
import { type Found, spanning } from '../found.ts';
import { wide } from '../places/placeWords.ts';
import type { Types } from '../typed.ts';

/** Words for private firms; whoever comes later may be one. */
const firm =
  /^(?:-(?:based|headquartered|listed))?(?: \p{Ll}[\p{L}-]*){0,2} (company|firm|start-?up|maker|vendor|supplier|broker|group|bank|consultancy|operator|carrier|charity|retailer|outfit|contractor|chain|manufacturer|developer|lender|insurer|agency|think tank|lab|suitor|bidder)\b(?!s)/u;
const article = /(?:^|\s)(?:a|an|one) $/i;
/** Behind the phrase its name may follow, and then others read it. */
const named = /^(?:,? (?:called |named |known as )?\p{Lu}|, (?:the )?\p{Lu})/u;
/** So far its name may wait. */
const patience = 2;

type Phrase = Range & { readonly place: string; readonly word: string; readonly paragraph: number };
type Mention = Range & { readonly entity: string };

/** “A Melbourne payments firm …”, and then its name: headlines and openings tell first what somebody is. */
export function readIntroduced(reading: Reading, names: Names, types: Types): Found[] {
  const { text, paragraphs } = reading;
  const first = paragraphs.findIndex((p) => p.kind === 'text');
  const opening = paragraphs
    .map((paragraph, index) => ({ paragraph, index }))
    .filter(({ paragraph, index }) => index <= first && /^(?:title|deck|text)$/.test(paragraph.kind));
  const mentions = names.entities
    .flatMap((e) => e.mentions.map(({ start, end }): Mention => ({ start, end, entity: e.id })))
    .sort((a, b) => a.start - b.start);
  const phrases = opening.flatMap(({ paragraph, index }) => phrasesIn(text, paragraph, index, mentions, types));
  if (phrases.length === 0) return [];
  const firms = mentions.filter(
    (m, i) =>
      types.is(m.entity, 'Organisation') &&
      !types.is(m.entity, 'PublicBody', 'Outlet', 'Country') &&
      mentions.findIndex((n) => n.entity === m.entity) === i,
  );
  return phrases.flatMap((phrase): Found[] => {
    const who = meantBy(phrase, firms, paragraphs, names);
    // Two of them in one opening: which is whose, nobody can say.
    if (who === undefined || phrases.some((p) => p !== phrase && p.place !== phrase.place)) return [];
    const anchor = { start: phrase.start, end: phrase.end };
    return [
      {
        subject: who.entity,
        predicate: 'LOCATED_IN',
        object: phrase.place,
        anchor,
        passage: spanning(anchor),
        descriptor: true,
      },
    ];
  });
}

function phrasesIn(
  text: string,
  { start, end, kind }: Paragraph,
  paragraph: number,
  mentions: readonly Mention[],
  types: Types,
): Phrase[] {
  return mentions.flatMap((m): Phrase[] => {
    if (m.start < start || m.end > end || !types.is(m.entity, 'Place', 'Country')) return [];
    if (wide.test(types.named(m.entity)?.name ?? '')) return [];
    const found = firm.exec(text.slice(m.end, Math.min(end, m.end + 60)));
    const word = found?.[1];
    if (found === null || word === undefined || named.test(text.slice(m.end + found[0].length, end))) return [];
    const before = text.slice(Math.max(start, m.start - 12), m.start);
    // Headlines leave their articles out.
    if (!article.test(before) && (kind === 'text' || /(?:^|\s)(?:the|its|their|his|her)(?: \p{Ll}+)? $/iu.test(before)))
      return [];
    return [{ start: m.start, end: m.end + found[0].length, place: m.entity, word, paragraph }];
  });
}

/** The only one that the article calls so, else the only one that is named before long. */
function meantBy(
  phrase: Phrase,
  firms: readonly Mention[],
  paragraphs: readonly Paragraph[],
  names: Names,
): Mention | undefined {
  const later = firms.filter((f) => f.start > phrase.end);
  const called = later.filter((f) => names.entities.find((e) => e.id === f.entity)?.nouns.includes(phrase.word));
  const [only] = called;
  if (only !== undefined && called.length === 1) return only;
  const bodies = paragraphs.filter((p, i) => i > phrase.paragraph && p.kind === 'text');
  const until = (bodies[patience - 1] ?? bodies.at(-1))?.end ?? 0;
  const soon = later.filter((f) => f.start < until);
  const [next] = soon;
  return called.length === 0 && next !== undefined && soon.length === 1 ? next : undefined;
}
