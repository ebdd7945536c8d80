import pLimit from 'p-limit';
import { type ArticleChange, type IngestFile, mostArticles } from '../contract/ingest.ts';
import { AppError } from '../errors.ts';
import { idOf } from '../ingest/buildArticle.ts';
import { notEnglish } from '../ingest/input/inLanguage.ts';
import { readInput } from '../ingest/input/readInput.ts';
import type { InputArticle, ReadInput } from '../ingest/input/types.ts';
import { type DigestHead, joinDigest } from '../ingest/joinDigests.ts';
import { Reporter } from '../ingest/problem.ts';

/** Each document is taken apart in a process of its own; more at once only wait for each other. */
const atOnce = 2;

/** An article of a file, as it will be taken: what the user changed of its head is changed. */
export type Handed = {
  readonly index: number;
  readonly id: string;
  readonly article: InputArticle;
  readonly change: ArticleChange | undefined;
};
export type HandedFile = { readonly input: ReadInput; readonly bytes: number; readonly articles: readonly Handed[] };

export async function readFiles(
  files: readonly IngestFile[],
  known: { readonly outlets: readonly string[]; readonly digests: readonly DigestHead[] },
): Promise<HandedFile[]> {
  const limit = pLimit(atOnce);
  return Promise.all(
    files.map((file, n) =>
      limit(async () => {
        const bytes = file.text === undefined ? Buffer.from(file.base64 ?? '', 'base64') : Buffer.from(file.text);
        const input = fewEnough(await readInput(file.name, bytes, known));
        const stray = file.articles.findIndex((c) => c.index >= input.articles.length);
        if (stray >= 0) throw strayChange(n, stray, input);
        const changes = new Map(file.articles.map((c) => [c.index, c]));
        const articles = input.articles.map((read, index) => {
          const change = changes.get(index);
          const article = changed(read, change, known.digests);
          return { index, id: idOf(article.front), article, change };
        });
        return { input, bytes: bytes.length, articles };
      }),
    ),
  );
}

/** Nobody looks through more, and telling the copies among them would keep everybody waiting. */
function fewEnough(input: ReadInput): ReadInput {
  const found = input.articles.length;
  if (found <= mostArticles) return input;
  const told = [found, mostArticles].map((n) => n.toLocaleString('en'));
  const reason = `holds ${told[0]} articles; at most ${told[1]} are taken of one file: split it, or seed it by npm run seed`;
  const problem = { kind: 'rejection', file: input.name, line: null, what: '', reason } as const;
  return { ...input, articles: [], leftOut: [], problems: [...input.problems, problem] };
}

const strayChange = (file: number, change: number, { name, articles }: ReadInput): AppError =>
  new AppError(400, 'invalid', `files.${file}.articles.${change}.index: ${name} has ${articles.length} articles`, {
    field: `files.${file}.articles.${change}.index`,
  });

function changed(read: InputArticle, change: ArticleChange | undefined, digests: readonly DigestHead[]): InputArticle {
  const report = new Reporter('');
  const front = joinDigest(
    {
      ...read.front,
      ...(change?.title === undefined ? {} : { title: change.title }),
      ...(change?.publisher === undefined ? {} : { publisher: change.publisher ?? '' }),
      ...(change?.authors === undefined ? {} : { authors: change.authors }),
      ...(change?.publishedOn === undefined ? {} : { date: change.publishedOn }),
      ...(change?.dateline === undefined ? {} : { dateline: change.dateline }),
      ...(change?.language === undefined ? {} : { language: change.language }),
      ...(change?.url === undefined ? {} : { url: change.url }),
    },
    digests,
    report,
  );
  const told = notEnglish(read.front.language);
  const warnings = [
    ...read.warnings.filter((w) => w !== told),
    ...(front.language === 'en' ? [] : [notEnglish(front.language)]),
    ...report.problems.map((p) => p.reason),
  ];
  return { ...read, front, warnings };
}
