import { byText } from '../../claims/order.ts';
import { paragraphs } from '../../claims/paragraphs.ts';
import type { ArticleFull, ArticleList, ArticleSummary, Paragraph } from '../../contract/article.ts';
import type { Standing } from '../../contract/terms.ts';
import { articleKeys } from '../queries/articleKeys.ts';
import { articlesByIds } from '../queries/articlesByIds.ts';
import { articleTexts } from '../queries/articleTexts.ts';
import { assertionsByArticle } from '../queries/assertionsByArticle.ts';
import { authorsOfArticles } from '../queries/authorsOfArticles.ts';
import type { EntityCells } from '../queries/cells.ts';
import { copiesOfArticles } from '../queries/copiesOfArticles.ts';
import { mentionCounts } from '../queries/mentionCounts.ts';
import { mentionsOfArticle } from '../queries/mentionsOfArticle.ts';
import { readClaims } from './claims.ts';
import { compareKeys, distinct, groupBy } from './orders.ts';
import { pageOf, type SortKey } from './page.ts';
import type { Reader } from './reader.ts';
import { notFound, originalsOf, toArticleRef } from './refs.ts';

/** Newest first, undated last, then by id. */
export const newestFirst = (a: { id: string; publishedOn: string | null }): SortKey => [
  a.publishedOn === null ? 1 : 0,
  -dayNumber(a.publishedOn ?? ''),
  a.id,
];
/** Enough of an EDTF date to sort by: unknown digits and missing parts count as the beginning. */
const dayNumber = (edtf: string): number => {
  const [, year = '0', month = '00', day = '00'] = /(\d{2}[\dX]{2})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf) ?? [];
  return Number(`${year.replaceAll('X', '0')}${month}${day}`);
};

export async function listArticles(
  reader: Reader,
  filters: { publisher?: string | undefined; limit: number; cursor?: string | undefined },
): Promise<ArticleList> {
  const keys = await reader.db.read(articleKeys, {});
  const fitting = keys.filter((k) => filters.publisher === undefined || k.publisher === filters.publisher);
  const page = pageOf(fitting, newestFirst, filters);
  return {
    items: await readSummaries(
      reader,
      page.items.map((k) => k.id),
    ),
    total: page.total,
    next: page.next,
  };
}

async function readSummaries(reader: Reader, ids: readonly string[]): Promise<ArticleSummary[]> {
  const { db } = reader;
  const wanted = { ids: [...ids] };
  const [rows, authors, mentions, assertions, texts, copies] = await Promise.all([
    db.read(articlesByIds, wanted),
    db.read(authorsOfArticles, wanted),
    db.read(mentionCounts, wanted),
    db.read(assertionsByArticle, wanted),
    db.read(articleTexts, wanted),
    db.read(copiesOfArticles, wanted),
  ]);
  const originals = await originalsOf(reader, rows);
  const copiesOf = groupBy(copies, (c) => c.of);
  const authorsOf = groupBy(authors, (a) => a.article);
  const assertionsOf = groupBy(assertions, (a) => a.article);
  const mentionsOf = new Map(mentions.map((m) => [m.article, m.mentions]));
  const textOf = new Map(texts.map((t) => [t.id, t.text]));
  const rowOf = new Map(rows.map((r) => [r.id, r]));
  return ids.flatMap((id) => {
    const row = rowOf.get(id);
    if (row === undefined) return [];
    // What a reviewer rejected is said by nobody.
    const carried = (assertionsOf.get(id) ?? []).filter((a) => a.review !== 'rejected');
    const claimsThat = (stand: Standing) =>
      new Set(carried.filter((a) => a.standing === stand).map((a) => a.claim)).size;
    const [copyOf, copied] = [originals.get(row.copyOf ?? ''), copiesOf.get(id)?.length];
    const [denied, unreviewed] = [claimsThat('denied-only'), carried.filter((a) => a.review === 'proposed').length];
    return [
      {
        ...toArticleRef(reader, row),
        authors: authorRefs(reader, authorsOf.get(id) ?? []),
        dateline: row.dateline,
        language: row.language,
        url: row.url,
        ...(copyOf && { copyOf }),
        ...(copied && { copies: copied }),
        counts: {
          claims: new Set(carried.map((a) => a.claim)).size,
          assertions: carried.length,
          mentions: mentionsOf.get(id) ?? 0,
          words: countWords(textOf.get(id) ?? ''),
          disputed: claimsThat('disputed'),
          ...(denied > 0 && { denied }),
          ...(unreviewed > 0 && { unreviewed }),
        },
      },
    ];
  });
}
/** In the order of the byline; two names that were merged are one author. */
export const authorRefs = (reader: Reader, rows: readonly (EntityCells & { readonly position: number | null })[]) => [
  ...new Map(
    [...rows]
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0) || byText(a.id, b.id))
      .map((row) => [row.id, reader.ref(row)]),
  ).values(),
];
const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

/** One article with its text and everything that points into it. */
/** A text that is stored as it came has its headline first, without the mark that ours have. */
function shownParagraphs(text: string, title: string): Paragraph[] {
  const [first, ...rest] = paragraphs(text);
  if (first === undefined) return [];
  const isHeadline = text.slice(first.start, first.end).replace(/\s+/g, ' ') === title;
  return [isHeadline ? { ...first, kind: 'headline' } : first, ...rest];
}

export async function readArticle(reader: Reader, id: string): Promise<ArticleFull> {
  const { db } = reader;
  const [summary] = await readSummaries(reader, [id]);
  if (summary === undefined) throw notFound('article', id);
  const [[stored], mentions, carried] = await Promise.all([
    db.read(articleTexts, { ids: [id] }),
    db.read(mentionsOfArticle, { id }),
    db.read(assertionsByArticle, { ids: [id] }),
  ]);
  const text = stored?.text ?? '';
  const claims = await readClaims(reader, distinct(carried.map((a) => a.claim)));
  const firstWord = (claim: (typeof claims)[number]) =>
    Math.min(
      ...claim.assertions
        .filter((a) => a.article.id === id)
        .flatMap((a) => a.passages.filter((p) => p.part === 'content').map((p) => p.start)),
    );
  return {
    ...summary,
    text,
    paragraphs: shownParagraphs(text, summary.title),
    mentions: mentions
      .map(({ first, last, ...entity }) => ({ entity: reader.ref(entity), start: first, end: last }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    claims: claims
      .map((claim) => ({ claim, key: [firstWord(claim), claim.id] }))
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({ claim }) => claim),
  };
}
