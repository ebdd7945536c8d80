import { foldName } from '../claims/fold.ts';
import type { ArticleFrontMatter } from '../contract/annotation.ts';
import type { GraphDocument } from '../contract/document.ts';
import type { Reporter } from './problem.ts';

/** A digest as an article is known by: whose, when, and under what headline. */
export type DigestHead = { readonly title: string; readonly publisher: string; readonly date: string | null };

export const digestHeads = ({ articles, entities }: Pick<GraphDocument, 'articles' | 'entities'>): DigestHead[] => {
  const names = new Map(entities.filter((e) => !e.unnamed).map((e) => [e.id, e.name]));
  return articles.flatMap((a) => {
    const publisher = names.get(a.publisher);
    return a.kind !== 'digest' || publisher === undefined ? [] : [{ title: a.title, publisher, date: a.publishedOn }];
  });
};

/**
 * A published article has the id that its digest names as its original's, made of publisher, date and title: so their voices
 * count once. Where its own head lacks one of these, the digest of the same headline tells it.
 */
export function joinDigest(
  front: ArticleFrontMatter,
  digests: readonly DigestHead[],
  report: Reporter,
): ArticleFrontMatter {
  const title = foldName(front.title);
  const [same, ...others] = digests.filter(
    (d) =>
      foldName(d.title) === title &&
      (front.publisher === '' || foldName(front.publisher) === foldName(d.publisher)) &&
      (front.date === null || d.date === null || front.date === d.date),
  );
  if (front.kind !== 'original' || same === undefined || others.length > 0) return front;
  const told = [
    ...(front.publisher === '' ? [`its publisher, ${same.publisher}`] : []),
    ...(front.date === null && same.date !== null ? [`its date, ${same.date}`] : []),
  ];
  if (told.length === 0) return front;
  report.warn(null, `“${front.title}”`, `${told.join(' and ')}, is taken from the digest of it`);
  return { ...front, publisher: front.publisher || same.publisher, date: front.date ?? same.date };
}
