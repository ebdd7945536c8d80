import { classify, isRule } from './classify.ts';
import { readDateline } from './dateline.ts';
import { isDateLine } from './dates.ts';
import { type Header, headerAt } from './header.ts';
import { type Line, linesOf, wide, within } from './lines.ts';
import type { Dump, DumpArticle, Found, LeftOut, Part } from './types.ts';

/**
 * Cuts a text that holds several articles, as web pages copied one after the other do, into the articles. What cannot be
 * read stays null; nothing is guessed. `outlets`: names known to publish, by which a picture's credit tells the publisher.
 */
export function splitDump(text: string, outlets: readonly string[] = []): Dump {
  const leftOut: LeftOut[] = [];
  const omit = (why: string) => (l: Line) => leftOut.push({ why, start: l.start, end: l.end });
  const all = linesOf(text);
  all.filter((l) => isRule(l.text)).forEach(omit('a rule or a page number'));
  const lines = all.filter((l) => !isRule(l.text));
  const headers: { at: number; header: Header }[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const header = headerAt(lines, i);
    if (header === undefined) continue;
    headers.push({ at: i, header });
    i = Math.max(i, header.body - 1);
  }
  lines.slice(0, headers[0]?.at ?? lines.length).forEach(omit('stands before the first headline'));
  const articles = headers.map(({ header }, i) => {
    if (header.repeat !== null) omit('the headline again')(header.repeat);
    const body = lines.slice(header.body, headers[i + 1]?.at ?? lines.length);
    // Under the last words of a page, apart from them, stands the day on which somebody copied it.
    const end = body.findLastIndex((l) => !(l.gap >= wide && isDateLine(l.text))) + 1;
    body.slice(end).forEach(omit('the date of a page, of no article'));
    return toArticle(header, body.slice(0, end));
  });
  return {
    articles: withPublishers(articles, text, outlets),
    leftOut: leftOut.sort((a, b) => a.start - b.start),
  };
}

function toArticle(header: Header, body: readonly Line[]): DumpArticle {
  const kinds = classify(body);
  const part = ({ start, end }: Line, kind: Part['kind']): Part => ({ kind, start, end });
  const parts = [
    ...header.rest.map(({ line, kind }) => part(line, kind)),
    ...body.map((line, i) => part(line, kinds[i] ?? 'text')),
  ];
  const [opening] = body.filter((_, i) => kinds[i] === 'text');
  const told = opening === undefined ? undefined : readDateline(opening);
  return {
    start: header.title.start,
    end: parts.at(-1)?.end ?? header.title.end,
    title: within(header.title, 0, header.title.text),
    repeated: header.repeat !== null,
    publisher: header.publisher,
    authors: header.byline?.authors ?? [],
    date: header.date ?? told?.date ?? null,
    dateline: header.byline?.dateline ?? told?.place ?? null,
    parts,
  };
}

/** A credit that names an outlet known to publish, here or in another byline of the dump, tells whose page it is. */
function withPublishers(articles: readonly DumpArticle[], text: string, known: readonly string[]): DumpArticle[] {
  const names = new Set([...known, ...articles.flatMap((a) => a.publisher?.value ?? [])]);
  return articles.map((a) => {
    if (a.publisher !== null) return a;
    const [credit] = a.parts.filter((p) => p.kind === 'caption').flatMap((p) => creditIn(text, p, names));
    return credit === undefined ? a : { ...a, publisher: credit };
  });
}

function creditIn(text: string, { start, end }: Part, names: ReadonlySet<string>): Found[] {
  const words = text.slice(start, end).replaceAll('\u00a0', ' ');
  const match = /(?:\/\s+|(?:credit|photo|picture|image|source)s?:\s+)([^/()]+?)\)?\.?$/i.exec(words);
  const name = match?.[1];
  if (match === null || name === undefined || !names.has(name)) return [];
  const at = start + match.index + match[0].indexOf(name);
  return [{ value: name, start: at, end: at + name.length }];
}
