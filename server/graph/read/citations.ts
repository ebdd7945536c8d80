import { articleCitationAs, citationsAs } from '../../claims/citationForms.ts';
import { citationOf, type Source } from '../../claims/cite.ts';
import type { CitationFormat } from '../../contract/citation.ts';
import { AppError } from '../../errors.ts';
import { articlesByIds } from '../queries/articlesByIds.ts';
import { authorsOfArticles } from '../queries/authorsOfArticles.ts';
import { authorRefs } from './articles.ts';
import { readClaims } from './claims.ts';
import { distinct, groupBy } from './orders.ts';
import type { Reader } from './reader.ts';
import { notFound, toArticleRef } from './refs.ts';

/** `origin`: under which name this server was asked, so that what is copied leads back from anywhere. */
type Ask = { readonly format: CitationFormat; readonly origin: string };

/** Every voice on a claim, or one of them, each as a citation of its own. Rejected assertions are no voices. */
export async function citeClaim(
  reader: Reader,
  id: string,
  { format, origin, assertion }: Ask & { assertion?: string | undefined },
) {
  const [claim] = await readClaims(reader, [id]);
  if (claim === undefined) throw notFound('claim', id);
  const said = claim.assertions.filter((a) => a.review !== 'rejected' && (assertion ?? a.id) === a.id);
  if (assertion !== undefined && said.length === 0)
    throw new AppError(404, 'assertion-not-found', `The claim ${id} has no assertion ${JSON.stringify(assertion)}`, {
      field: 'assertion',
      detail: 'Its assertions are in the reply of the claim itself.',
    });
  const sources = await readSources(reader, distinct(said.map((a) => a.article.id)));
  const citations = said.flatMap((a) => {
    const source = sources.get(a.article.id);
    return source === undefined ? [] : [citationOf(a, claim, source, origin)];
  });
  return citationsAs(format, citations, claim.id, origin);
}

export async function citeArticle(reader: Reader, id: string, { format, origin }: Ask): Promise<string> {
  const source = (await readSources(reader, [id])).get(id);
  if (source === undefined) throw notFound('article', id);
  return articleCitationAs(format, source, origin);
}

async function readSources(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Source>> {
  const wanted = { ids: [...ids] };
  const [rows, authors] = await Promise.all([
    reader.db.read(articlesByIds, wanted),
    reader.db.read(authorsOfArticles, wanted),
  ]);
  const authorsOf = groupBy(authors, (a) => a.article);
  return new Map(
    rows.map((row) => {
      const source = { ...toArticleRef(reader, row), url: row.url, language: row.language };
      return [row.id, { ...source, authors: authorRefs(reader, authorsOf.get(row.id) ?? []) }];
    }),
  );
}
