import type { ArticleToExtract } from '../../../extractor.ts';
import type { Names, Paragraph, Range, Reading } from '../../../reading.ts';
import type { Found } from '../found.ts';
import { isRoleWord } from './roleWords.ts';

type Mention = Range & { readonly id: string; readonly types: readonly string[]; readonly name: string };

/** Bylines stand at the head. */
const head = 7;

/** What the byline says itself: as what somebody writes for the paper. */
export function readByline(reading: Reading, names: Names, article: ArticleToExtract): Found[] {
  const wanted = bare(article.publisher ?? '');
  const outlet = names.entities.find((e) => [e.name, ...e.aliases].some((n) => bare(n) === wanted));
  if (outlet === undefined || wanted === '') return [];
  let writer: Mention | undefined;
  return reading.paragraphs.flatMap((paragraph, i): Found[] => {
    const opens = i < head && (paragraph.kind === 'deck' || isByline(paragraph, reading.text, article.authors));
    if (paragraph.kind !== 'meta' && !opens) return signedBelow(reading, names, paragraph, outlet.id);
    const writers = mentionsIn(names, paragraph).filter(
      (m) => m.types.includes('Person') && (paragraph.kind === 'meta' || article.authors.includes(m.name)),
    );
    const beside = writers.flatMap((m) => asWhat(reading, m, paragraph.end, m, outlet.id));
    // “Staff Writer, The Paper” in a line of its own
    const below =
      writers.length === 0 && writer !== undefined
        ? asWhat(reading, { start: paragraph.start, end: paragraph.start }, paragraph.end, writer, outlet.id)
        : [];
    writer = writers.length === 1 ? writers[0] : undefined;
    return [...beside, ...below];
  });
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ \(.*\)$/, '');

const mentionsIn = (names: Names, { start, end }: Paragraph): Mention[] =>
  names.entities.flatMap((e) =>
    e.mentions
      .filter((m) => m.start >= start && m.end <= end)
      .map((m) => ({ ...m, id: e.id, types: e.types, name: e.name })),
  );

/** A line that is no sentence: “By Ann Hale”, “Ann Hale, Harbour editor”. */
export function isByline({ kind, start, end }: Paragraph, text: string, authors: readonly string[]): boolean {
  if (kind === 'meta') return true;
  const author = authors.find((a) => text.startsWith(a, start));
  if (author === undefined || kind === 'deck') return author !== undefined;
  return end - start < longestLine && /^(?:$|,[^.!?]+$)/.test(text.slice(start + author.length, end).trimEnd());
}

const longestLine = 90;
const signing = /^(?:staff )?(?:reporter|correspondent|writer|journalist)s? $/i;

/** “Reporter Ann Hale contributed from Zenda.” */
function signedBelow(reading: Reading, names: Names, paragraph: Paragraph, outlet: string): Found[] {
  const { text } = reading;
  if (!/\bcontributed\b/.test(text.slice(paragraph.start, paragraph.end))) return [];
  return mentionsIn(names, paragraph)
    .filter((m) => m.types.includes('Person') && /^ (?:also )?contributed\b/.test(text.slice(m.end, m.end + 20)))
    .flatMap((m) => {
      const ahead = text.slice(Math.max(paragraph.start, m.start - 24), m.start);
      const label = ahead.split(/(?<=[.!?)])\s+/).at(-1) ?? '';
      if (!signing.test(label)) return [];
      const passage = { start: m.start - label.length, end: m.end };
      const found = { subject: m.id, predicate: 'HOLDS_ROLE', object: outlet, label: label.trim().toLowerCase() };
      return [{ ...found, anchor: passage, passage }];
    });
}

/** “By Ann Hale, Court Reporter” */
function asWhat(reading: Reading, from: Range, end: number, writer: Mention, outlet: string): Found[] {
  const behind = /^,?\s*([A-Z][\p{L}-]+(?: [\p{L}-]+){0,3})/u.exec(reading.text.slice(from.end, end));
  // “Home affairs correspondent and Ben Ott”
  const words = behind?.[1]?.split(' ') ?? [];
  const last = words.findIndex((w) => isRoleWord(w.toLowerCase()));
  if (behind === null || last < 0) return [];
  const label = words.slice(0, last + 1).join(' ');
  const passage = { start: from.start, end: from.end + behind[0].indexOf(label) + label.length };
  return [
    {
      subject: writer.id,
      predicate: 'HOLDS_ROLE',
      object: outlet,
      label: label.toLowerCase(),
      anchor: passage,
      passage,
    },
  ];
}
