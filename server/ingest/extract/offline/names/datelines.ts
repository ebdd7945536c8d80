import { readDateline } from '../../../dump/dateline.ts';
import type { ArticleToExtract } from '../../extractor.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

/** “PORT VALE, March 3 (Delta Wire) —”: the place and the agency that open an article's text. */
export function datelinesIn(text: Text): { readonly at: Group; readonly type: 'Place' | 'Outlet' }[] {
  const [opening] = text.paragraphs.filter((p) => p.kind === 'text');
  if (opening === undefined) return [];
  const { start, end } = opening;
  const told = readDateline({
    text: text.text.slice(start, Math.min(end, start + 200)).replaceAll('\u00a0', ' '),
    start,
    end,
    gap: 1,
  });
  const wordsOf = ({ start: from, end: until }: Place): Group[] => {
    const first = text.words.findIndex((w) => w.start >= from);
    const last = text.words.findIndex((w) => w.end >= until) + 1;
    return first >= 0 && last > first ? [{ first, last }] : [];
  };
  const { place = null, agency = null } = told ?? {};
  return [
    ...(place === null ? [] : placesIn(text.text, place))
      .flatMap(wordsOf)
      .map((at) => ({ at, type: 'Place' as const })),
    ...(agency === null ? [] : wordsOf(agency)).map((at) => ({ at, type: 'Outlet' as const })),
  ];
}

type Place = { readonly start: number; readonly end: number };
const between = /\s*,\s*(?:and\s+)?|\s+and\s+|\s*\/\s*/;
/** “COPENHAGEN and CALGARY, Alberta” is three places. */
function placesIn(text: string, { start, end }: Place): Place[] {
  let at = start;
  return text
    .slice(start, end)
    .split(between)
    .filter((part) => part !== '')
    .map((part) => {
      const from = text.indexOf(part, at);
      at = from + part.length;
      return { start: from, end: at };
    });
}

/** “Interview: Ana Moss and Ilze Krūmiņa | Harbour Hall” names two people. */
const peopleOf = (author: string): string[] =>
  author
    .replace(/^\p{L}[\p{L} ]*:\s*/u, '')
    .replace(/\s*\|.*$/u, '')
    .split(/\s+(?:and|&)\s+|\s*[,;]\s+/)
    .filter((name) => name !== '');

/** “Delta Wire (DW)” is two names of one outlet. */
const namesOf = (publisher: string): string[] => {
  // “Interview: Ana Moss” is a line of credits.
  if (/^(?:interview|text|words|report|reporting|story|photos?|pictures?|editing)\b.*:/i.test(publisher)) return [];
  const [, long, short] = /^(.+?)\s*\((\p{Lu}{2,})\)$/u.exec(publisher) ?? [];
  return long === undefined || short === undefined ? [publisher] : [long, short];
};

/** What the head of an article tells of who is who; the article stays outside of a name. */
export type Told = { readonly outlets: string[]; readonly places: string[]; readonly people: string[] };
export const toldOf = ({ publisher, dateline, authors }: ArticleToExtract): Told => ({
  outlets: publisher === null ? [] : namesOf(publisher.replace(/^The /, '')),
  places: dateline === null ? [] : dateline.split(between).filter((part) => part !== ''),
  people: authors.flatMap(peopleOf),
});
