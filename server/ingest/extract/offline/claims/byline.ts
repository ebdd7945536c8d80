import type { ArticleToExtract } from '../../extractor.ts';
import type { Names, Reading } from '../../reading.ts';
import type { Found } from './found.ts';

/** Nothing yet but what the byline says itself: who wrote from where. */
export function readByline(reading: Reading, names: Names, article: ArticleToExtract): Found[] {
  if (article.dateline === null) return [];
  const wanted = article.dateline.toLowerCase();
  return reading.paragraphs.flatMap((paragraph): Found[] => {
    if (paragraph.kind !== 'meta') return [];
    const here = names.entities.flatMap((e) =>
      e.mentions.filter((m) => m.start >= paragraph.start && m.end <= paragraph.end).map((m) => ({ e, m })),
    );
    const author = here.find(({ e }) => e.types.includes('Person'));
    const place = here.find(
      ({ e, m }) =>
        e.types.some((t) => t === 'Place' || t === 'Country') &&
        reading.text.slice(m.start, m.end).toLowerCase() === wanted,
    );
    if (author === undefined || place === undefined) return [];
    const passage = { start: Math.min(author.m.start, place.m.start), end: Math.max(author.m.end, place.m.end) };
    return [{ subject: author.e.id, predicate: 'LOCATED_IN', object: place.e.id, anchor: author.m, passage }];
  });
}
