import type { ArticleChange, IngestFile, RecognisedArticle, RecognisedFile } from '../../../server/contract/ingest.ts';

/** A file as the user gave it, with what they know better than its own lines. */
export type Given = {
  readonly key: string;
  readonly name: string;
  readonly body: { readonly text: string } | { readonly base64: string };
  readonly changes: readonly ArticleChange[];
};
/** The same with what was recognised in it, once that is known. */
export type ReadFile = { readonly given: Given; readonly read: RecognisedFile | null };

export const toFile = ({ name, body, changes }: Given): IngestFile => ({ name, ...body, articles: [...changes] });

/** One more thing known of an article; what was said of it before stays. */
export function withChange(given: Given, change: ArticleChange): Given {
  const { index } = change;
  const was = given.changes.find((c) => c.index === index);
  return { ...given, changes: [...given.changes.filter((c) => c.index !== index), { ...was, ...change }] };
}
export const changeOf = (given: Given, index: number): ArticleChange | undefined =>
  given.changes.find((c) => c.index === index);

/** What becomes of an article if it is added now. */
export type Fate = RecognisedArticle['state'] | 'left-out' | 'own' | 'same-head';
export function fateOf(given: Given, article: RecognisedArticle): Fate {
  const change = changeOf(given, article.index);
  if (change?.skip) return 'left-out';
  if (article.state === 'near-twin' && change?.own) return 'own';
  // What an article of the graph would give way to cannot give way to one that comes beside it.
  if (article.state === 'replaces' && article.twin?.in === 'request') return 'same-head';
  return article.state;
}
/** Everything but what is here already, left out or shut out by another of its head. A date may stay unknown. */
export const isAdded = (fate: Fate): boolean => fate !== 'already-here' && fate !== 'left-out' && fate !== 'same-head';

export type Sums = {
  readonly files: number;
  readonly articles: number;
  readonly byFate: Readonly<Record<Fate, number>>;
  readonly added: number;
  /** Files of which nothing could be read. */
  readonly unread: number;
  /** Files that nobody has read yet. */
  readonly waiting: number;
};
export function sumsOf(files: readonly ReadFile[]): Sums {
  const byFate: Record<Fate, number> = {
    ready: 0,
    'needs-date': 0,
    'already-here': 0,
    replaces: 0,
    'same-head': 0,
    'near-twin': 0,
    'left-out': 0,
    own: 0,
  };
  for (const { given, read } of files) for (const a of read?.articles ?? []) byFate[fateOf(given, a)] += 1;
  const fates = Object.entries(byFate) as [Fate, number][];
  return {
    files: files.length,
    articles: fates.reduce((n, [, count]) => n + count, 0),
    byFate,
    added: fates.reduce((n, [fate, count]) => n + (isAdded(fate) ? count : 0), 0),
    unread: files.filter((f) => f.read !== null && f.read.articles.length === 0).length,
    waiting: files.filter((f) => f.read === null).length,
  };
}

/** What was typed into fields that cannot hold it, by article and label: nothing is added over it, and nothing of it is lost. */
export type Wrong = { readonly key: string; readonly index: number; readonly label: string; readonly typed: string };
export const holdWrong = (all: readonly Wrong[], { typed, ...at }: Omit<Wrong, 'typed'> & { typed: string | null }) => [
  ...all.filter((w) => w.key !== at.key || w.index !== at.index || w.label !== at.label),
  ...(typed === null ? [] : [{ ...at, typed }]),
];
/** The first of them that stands in the way: of an article that would be added. */
export const wrongToAdd = (files: readonly ReadFile[], wrong: readonly Wrong[]): Wrong | undefined =>
  wrong.find((w) => {
    const file = files.find((f) => f.given.key === w.key);
    const article = file?.read?.articles.find((a) => a.index === w.index);
    return file !== undefined && article !== undefined && isAdded(fateOf(file.given, article));
  });

/** A pasted text goes by its first words. */
export const nameOfPaste = (text: string, at: number): string => {
  const all = text.trim().split(/\s+/);
  const words = all.slice(0, 6).join(' ').slice(0, 60);
  const isCut = words.length < all.join(' ').length;
  return `Pasted text ${at}${words === '' ? '' : `: ${words}${isCut ? ' …' : ''}`}`;
};
