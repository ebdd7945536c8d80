import type { ArticleFull, Paragraph } from '../../../server/contract/article.ts';
import type { Assertion, Claim } from '../../../server/contract/claim.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import { type Stance, type Standing, standings } from '../../../server/contract/terms.ts';
import { type Mark, type Segment, segments } from '../../ui/segments.ts';
import { quotationAt } from './quotations.ts';

/**
 * A note in the margin: one thing a voice does in this article. A claim has one for every assertion of it here; a denial
 * that reaches several claims is one utterance and therefore one note.
 */
export type Note = {
  readonly number: number;
  readonly stance: Stance;
  readonly claims: readonly Claim[];
  readonly assertion: Assertion;
  readonly passages: readonly Mark[];
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
};

export type TextMark = Mark &
  (
    | { readonly kind: 'mention'; readonly entity: EntityRef }
    | { readonly kind: 'quotation' }
    | { readonly kind: 'passage'; readonly note: number }
    | { readonly kind: 'cue'; readonly note: number }
  );
/** A piece of a paragraph: a mention is one link whatever marks cut through it; `ends` are notes whose passage ends here. */
export type Chunk = {
  readonly mention: EntityRef | null;
  readonly segments: readonly Segment<TextMark>[];
  readonly ends: readonly number[];
};
export type ReadParagraph = Paragraph & { readonly chunks: readonly Chunk[]; readonly notes: readonly number[] };

export type Reading = {
  readonly paragraphs: readonly ReadParagraph[];
  readonly notes: readonly Note[];
  readonly entities: readonly { readonly entity: EntityRef; readonly mentions: number }[];
  readonly quotations: number;
  readonly byStanding: Readonly<Record<Standing, number>>;
};

/** Notes in reading order, numbered from 1. */
export function notesOf(article: ArticleFull): Note[] {
  const found = new Map<string, Omit<Note, 'number'>>();
  for (const claim of article.claims)
    for (const a of claim.assertions) {
      if (a.article.id !== article.id || a.review === 'rejected') continue;
      const key = a.stance === 'affirms' ? a.id : `${a.utterance} ${a.stance}`;
      const known = found.get(key);
      const content = a.passages.filter((p) => p.part === 'content');
      const passages = (content.length > 0 ? content : a.passages).map(({ start, end }) => ({ start, end }));
      if (known) found.set(key, { ...known, claims: [...known.claims, claim] });
      else
        found.set(key, {
          stance: a.stance,
          claims: [claim],
          assertion: a,
          passages: passages.sort((p, q) => p.start - q.start),
          paragraph: content[0]?.paragraph ?? a.passages[0]?.paragraph ?? 0,
        });
    }
  const place = (n: Omit<Note, 'number'>) => n.passages[0]?.start ?? 0;
  return [...found.values()]
    .sort((a, b) => place(a) - place(b) || (a.passages[0]?.end ?? 0) - (b.passages[0]?.end ?? 0))
    .map((n, i) => ({ ...n, number: i + 1 }));
}

function marksOf(article: ArticleFull, notes: readonly Note[]): TextMark[] {
  const quotations = new Map<string, TextMark>();
  for (const n of notes) {
    const paragraph = article.paragraphs.find((p) => p.number === n.paragraph);
    if (!paragraph || n.assertion.quote === null) continue;
    const at = quotationAt(article.text, n.assertion.quote, paragraph, n.passages[0]?.start ?? paragraph.start);
    if (at) quotations.set(`${at.start} ${at.end}`, { ...at, kind: 'quotation' });
  }
  return [
    ...article.mentions.map((m): TextMark => ({ start: m.start, end: m.end, kind: 'mention', entity: m.entity })),
    ...quotations.values(),
    ...notes.flatMap((n): TextMark[] => [
      ...n.passages.map((p): TextMark => ({ ...p, kind: 'passage', note: n.number })),
      ...n.assertion.passages
        .filter((p) => p.part !== 'content')
        .map((p): TextMark => ({ start: p.start, end: p.end, kind: 'cue', note: n.number })),
    ]),
  ];
}

/** `# ` and `## ` are how the stored text says headline and head; readers see the words behind them. */
const wordsFrom = (p: Paragraph, text: string) =>
  p.kind === 'text' ? p.start : p.start + (/^#+ +/.exec(text.slice(p.start, p.end))?.[0].length ?? 0);

/** Where the number of a note stands: behind its last words, and behind a closing mark that hugs them. */
function numberPlaces(cut: readonly Segment<TextMark>[], notes: readonly Note[], text: string): Map<number, number[]> {
  const ends = new Set(cut.map((s) => s.end));
  const places = new Map<number, number[]>();
  for (const n of notes) {
    const end = n.passages.at(-1)?.end ?? -1;
    const place = /[”’"»]/.test(text[end] ?? '') && ends.has(end + 1) ? end + 1 : end;
    places.set(place, [...(places.get(place) ?? []), n.number]);
  }
  return places;
}

function chunksOf(cut: readonly Segment<TextMark>[], notes: readonly Note[], text: string): Chunk[] {
  const chunks: { mention: EntityRef | null; from: TextMark | null; segments: Segment<TextMark>[]; ends: number[] }[] =
    [];
  const places = numberPlaces(cut, notes, text);
  for (const s of cut) {
    const mark = s.marks.find((m) => m.kind === 'mention') ?? null;
    const open = chunks.at(-1);
    const ends = places.get(s.end) ?? [];
    const goesOn = open !== undefined && open.from === mark && (mark !== null || open.ends.length === 0);
    if (goesOn) {
      open.segments.push(s);
      open.ends.push(...ends);
    } else
      chunks.push({
        mention: mark?.kind === 'mention' ? mark.entity : null,
        from: mark,
        segments: [s],
        ends: [...ends],
      });
  }
  return chunks.map(({ mention, segments: pieces, ends }) => ({ mention, segments: pieces, ends }));
}

/** Everything the page shows of an article, computed once: the text cut at its marks, the notes, the counts. */
export function readingOf(article: ArticleFull): Reading {
  const notes = notesOf(article);
  const marks = marksOf(article, notes).sort((a, b) => a.start - b.start);
  const paragraphs = article.paragraphs.map((p): ReadParagraph => {
    const here = marks.filter((m) => m.start < p.end && m.end > p.start);
    const own = notes.filter((n) => n.paragraph === p.number);
    const ending = notes.filter((n) => {
      const end = n.passages.at(-1)?.end ?? -1;
      return end > p.start && end <= p.end;
    });
    return {
      ...p,
      chunks: chunksOf(segments(article.text, here, wordsFrom(p, article.text), p.end), ending, article.text),
      notes: own.map((n) => n.number),
    };
  });
  const mentions = new Map<string, { entity: EntityRef; mentions: number }>();
  for (const { entity } of article.mentions)
    mentions.set(entity.id, { entity, mentions: (mentions.get(entity.id)?.mentions ?? 0) + 1 });
  const byStanding = Object.fromEntries(standings.map((s) => [s, 0])) as Record<Standing, number>;
  for (const c of article.claims) byStanding[c.standing] += 1;
  return {
    paragraphs,
    notes,
    entities: [...mentions.values()].sort(
      (a, b) => b.mentions - a.mentions || a.entity.name.localeCompare(b.entity.name, 'en'),
    ),
    quotations: marks.filter((m) => m.kind === 'quotation').length,
    byStanding,
  };
}

/** Why a note is held to reach this claim though its words do not name it. */
export const judgementOn = (note: Note, claim: Claim): Assertion['reaches'] =>
  claim.assertions.find((a) => a.utterance === note.assertion.utterance && a.stance === note.stance && a.reaches)
    ?.reaches ?? null;

/** The same in one short sentence; empty where the words themselves name every claim. */
export function reachInWords(note: Note): string {
  const judged = note.claims.filter((c) => judgementOn(note, c)).length;
  if (judged === 0) return '';
  if (note.claims.length === 1) return 'reaches this claim by judgement';
  return judged === note.claims.length
    ? 'reaches these claims by judgement'
    : `reaches ${judged} of these ${note.claims.length} claims by judgement`;
}

/** The note a claim is read at first: where somebody affirms it, else its first. */
export const noteOfClaim = (notes: readonly Note[], claimId: string): Note | undefined => {
  const own = notes.filter((n) => n.claims.some((c) => c.id === claimId));
  return own.find((n) => n.stance === 'affirms') ?? own[0];
};
