import type { CitationFormat, CslItem } from '../contract/citation.ts';
import { unnamedPublisher } from '../contract/unnamed.ts';
import { articlePermalink, type Citation, claimPermalink, type Source } from './cite.ts';
import { dateParts, printedDate } from './printedDate.ts';
import { listed } from './tellers.ts';

/** A citation as text to print, as Markdown and as CSL-JSON. */
export function citationsAs(format: CitationFormat, list: readonly Citation[], claim: string, origin: string): string {
  const whole = claimPermalink(origin, claim);
  if (format === 'csl') return json(list.map(cslOf));
  const markdown = format === 'markdown';
  const blocks = list.map((c) => (markdown ? citationMarkdown(c) : citationText(c)));
  const all = markdown ? `[Every voice on this claim](${whole})` : `Every voice on this claim: ${whole}`;
  return `${[...blocks, all].join('\n\n')}\n`;
}

const citationText = (c: Citation): string =>
  [
    sentence(c.says),
    ...c.passages.map(sentence),
    ...c.notes,
    `${placeOf(c.source, quoted(c.source.title))}${paragraphsOf(c)}.`,
    ...addresses(c),
  ].join(' ');

const citationMarkdown = (c: Citation): string =>
  [
    escaped(sentence(c.says)),
    ...c.passages.map((p) => escaped(sentence(p))),
    ...c.notes.map(escaped),
    `${placeOf(c.source, titleLink(c.source), escaped)}${paragraphsOf(c)}.`,
    `[In place](${c.permalink})`,
  ].join(' ');

const cslOf = (c: Citation): CslItem => ({
  ...cslSource(c.id, c.source, c.permalink),
  note: [sentence(c.says), ...c.passages.map(sentence), ...c.notes, `In place${paragraphsOf(c)}: ${c.permalink}`].join(
    ' ',
  ),
});

/** An article as a whole: who wrote and published it, when; that a digest is our retelling is always said. */
export function articleCitationAs(format: CitationFormat, source: Source, origin: string): string {
  const permalink = articlePermalink(origin, source.id);
  if (format === 'csl')
    return json([
      { ...cslSource(source.id, source, permalink), note: `${digestNote(source)}Marked with its claims: ${permalink}` },
    ]);
  const markdown = format === 'markdown';
  const place = markdown ? placeOf(source, titleLink(source), escaped) : placeOf(source, quoted(source.title));
  const ways = markdown ? [`[Marked with its claims](${permalink})`] : addresses({ source, permalink });
  return `${[`${place}.`, ...ways].join(' ')}\n`;
}

function cslSource(id: string, s: Source, permalink: string): Omit<CslItem, 'note'> {
  const parts = s.publishedOn === null ? null : dateParts(s.publishedOn);
  const outlet = s.publisher.name === unnamedPublisher ? [] : [s.publisher];
  const names = s.authors.length > 0 ? s.authors : outlet;
  return {
    id,
    type: 'article-newspaper',
    title: s.title,
    // Which part of a name is the family's is not for us to guess.
    ...(names.length > 0 && { author: names.map(({ name }) => ({ literal: name })) }),
    ...(outlet[0] && { 'container-title': outlet[0].name }),
    ...(s.publishedOn === null
      ? {}
      : { issued: parts === null ? { literal: s.publishedOn } : { 'date-parts': [parts] } }),
    language: s.language,
    URL: s.url ?? permalink,
  };
}

/** Authors, title, outlet, date. */
function placeOf(s: Source, title: string, safe: (text: string) => string = (text) => text): string {
  const date = s.publishedOn === null ? 'undated' : printedDate(s.publishedOn);
  const by = s.authors.map((a) => a.name);
  const parts = [...(by.length > 0 ? [safe(listed(by))] : []), title, safe(s.publisher.name), date];
  return `${parts.join(', ')}${s.kind === 'digest' ? ' (retold by us in a digest)' : ''}`;
}
const digestNote = (s: Source) => (s.kind === 'digest' ? 'Read as a digest, retold by us. ' : '');
const paragraphsOf = ({ paragraphs }: Citation): string =>
  paragraphs.length === 0
    ? ''
    : `, ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(paragraphs.map(String))}`;
const addresses = ({ source, permalink }: Pick<Citation, 'source' | 'permalink'>): string[] => [
  ...(source.url === null ? [] : [source.url]),
  permalink,
];

const quoted = (title: string): string => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
const titleLink = ({ title, url }: Source): string =>
  url === null ? `*${escaped(title)}*` : `[*${escaped(title)}*](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
const sentence = (text: string): string => (/[.!?][”’]?$/.test(text) ? text : `${text}.`);
/** Text that Markdown would otherwise take for its own signs. */
const escaped = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
const json = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;
