import { paragraphs } from '../claims/paragraphs.ts';
import type { IngestProblem, RecognisedArticle, RecognisedFile } from '../contract/ingest.ts';
import { languageName } from '../ingest/input/language.ts';
import type { Problem } from '../ingest/problem.ts';
import type { Handed, HandedFile } from './read.ts';
import type { Stated } from './states.ts';

export const toProblem = ({ kind, line, what, reason }: Problem): IngestProblem => ({ kind, line, what, reason });

/** What a dry run tells of a file. */
export const recognisedFile = (
  { input, bytes, articles }: HandedFile,
  states: ReadonlyMap<Handed, Stated>,
): RecognisedFile => ({
  name: input.name,
  kind: input.kind,
  bytes,
  pages: input.pages,
  articles: articles.map((handed) => recognised(handed, states.get(handed) ?? { state: 'ready', twin: null })),
  leftOut: [...input.leftOut],
  problems: input.problems.map(toProblem),
});

function recognised({ index, id, article }: Handed, { state, twin }: Stated): RecognisedArticle {
  const { front, found, text, lines, warnings } = article;
  return {
    index,
    article: id,
    state,
    twin,
    title: front.title,
    publisher: front.publisher === '' ? null : front.publisher,
    authors: front.authors,
    publishedOn: front.date,
    dateline: front.dateline,
    language: { code: front.language, name: languageName(front.language), extracted: /^en\b/i.test(front.language) },
    url: front.url,
    found: {
      title: found.title,
      publisher: found.publisher,
      authors: [...found.authors],
      publishedOn: found.date,
      dateline: found.dateline,
      language: found.language,
      url: found.url,
    },
    words: text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    paragraphs: paragraphs(text).length,
    lines: [lines[0], lines[1]],
    warnings: [...warnings],
    text,
  };
}
