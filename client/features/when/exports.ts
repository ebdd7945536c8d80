import type { Assertion } from '../../../server/contract/claim.ts';
import { markedName } from '../../../server/contract/unnamed.ts';
import type { TimedClaim } from '../../../server/contract/when.ts';
import { dateInWords } from '../../ui/dates.ts';
import { stepsOf } from '../../ui/VoiceChain.tsx';
import { modalityWords, stanceWords, standingWords } from '../../ui/words.ts';
import { onCanvas } from './hrefs.ts';
import { type Places, standWords } from './places.ts';
import { whenWords, whereWords } from './words.ts';

const kept = (c: TimedClaim): Assertion[] => c.claim.assertions.filter((a) => a.review !== 'rejected');
const chainOf = (a: Assertion): string =>
  stepsOf(a)
    .map((s) => `${markedName(s.entity)}${s.speaksFor ? ` for ${s.speaksFor.name}` : ''}`)
    .join(' › ');
const wordsOf = (a: Assertion): string =>
  a.passages
    .filter((p) => p.part === 'content')
    .map((p) => oneLine(p.text))
    .join(' … ');

/** What list, map and time show, as a text to print: every claim with its voices and the words it was read from. */
export function asMarkdown(
  title: string,
  claims: readonly TimedClaim[],
  places: Places,
  leftOut: string | null,
): string {
  const blocks = claims.map((c) =>
    [
      `## ${c.number}. ${c.claim.statement}`,
      '',
      `${standingWords[c.claim.standing].word}. When: ${whenWords(c)}. Where: ${whereWords(c, places)}.`,
      '',
      ...kept(c).map((a) => {
        const retold = a.article.kind === 'digest';
        const words = retold ? `${wordsOf(a)} (retold)` : `“${wordsOf(a)}”`;
        const said = a.saidOn === null ? '' : `, said ${a.saidText ?? dateInWords(a.saidOn)}`;
        return `- ${stanceWords[a.stance].verb}: ${chainOf(a)}${said}; ${a.article.publisher.name}, ${a.article.title}, ${dateInWords(a.article.publishedOn)}, paragraph ${a.passages[0]?.paragraph ?? 0}: ${words}`;
      }),
    ].join('\n'),
  );
  return [`# ${title}`, ...(leftOut === null ? [] : [leftOut]), ...blocks, ''].join('\n\n');
}

export const csvColumns = [
  'number',
  'claim',
  'statement',
  'standing',
  'happened from',
  'happened to',
  'happened in words',
  'places',
  'longitude',
  'latitude',
  'stance',
  'modality',
  'chain',
  'said',
  'outlet',
  'article',
  'published',
  'paragraph',
  'passage',
  'retold',
  'address',
] as const;

/** Beginnings that a spreadsheet would run as a formula; a negative coordinate is a number and stays one. */
export const formula = /^(?:[=@]|[+-](?![-\d.; ]*$))/;
const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** A row an assertion: the claim's columns repeat, so that every row is a citation of its own. */
export function asRows(claims: readonly TimedClaim[], places: Places, origin: string): string[][] {
  return claims.flatMap((c) => {
    const stands = places.of(c);
    return kept(c).map((a) =>
      [
        String(c.number),
        c.claim.id,
        c.claim.statement,
        c.claim.standing,
        c.happened?.from ?? '',
        c.happened?.to ?? '',
        c.claim.dateText ?? '',
        stands.map(standWords).join('; '),
        stands.map((s) => s.place.lon).join('; '),
        stands.map((s) => s.place.lat).join('; '),
        a.stance,
        modalityWords[a.modality],
        chainOf(a),
        a.saidOn ?? '',
        a.article.publisher.name,
        a.article.title,
        a.article.publishedOn ?? '',
        String(a.passages[0]?.paragraph ?? ''),
        wordsOf(a),
        a.article.kind === 'digest' ? 'retold' : '',
        `${origin}${onCanvas(c.claim)}`,
      ].map(oneLine),
    );
  });
}
