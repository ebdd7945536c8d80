import { Link } from 'wouter';
import type { ArticleSummary } from '../../../server/contract/article.ts';
import { useArticles } from '../../api/articles.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { CopyOf } from '../../ui/CopyOf.tsx';
import { dateInWords } from '../../ui/dates.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, inNumbers, listed } from '../../ui/words.ts';
import styles from './articles-page.module.css';

const sum = (items: readonly ArticleSummary[], of: (a: ArticleSummary) => number) =>
  items.reduce((total, a) => total + of(a), 0);

/** As `CopyOf` says of them. */
const copiesInWords = (n: number) =>
  `${counted(n, 'copy', 'copies')} of it ${n === 1 ? 'is' : 'are'} kept, and ${n === 1 ? 'counts' : 'count'} as the same telling.`;

function Row({ article: a }: { article: ArticleSummary }) {
  return (
    <li className={styles.row}>
      <p className={styles.meta}>
        <span className={styles.outlet}>
          <EntityGlyph types={a.publisher.types} size={18} />
          {a.publisher.name}
        </span>
        <span>{dateInWords(a.publishedOn)}</span>
        {a.dateline && <span>{a.dateline}</span>}
        {a.kind === 'digest' && <span>retold by us</span>}
      </p>
      <h2 className={styles.headline}>
        <Link href={`/articles/${encodeURIComponent(a.id)}`}>{a.title}</Link>
      </h2>
      {a.copyOf && (
        <p className={styles.copy}>
          <CopyOf original={a.copyOf} href={`/articles/${encodeURIComponent(a.copyOf.id)}`} />
        </p>
      )}
      <p className={styles.authors}>
        {a.authors.length > 0 && `By ${listed(a.authors.map((p) => p.name))}. `}
        {counted(a.counts.words, 'word')}, {counted(a.counts.mentions, 'mention')}.
        {a.copies !== undefined && ` ${copiesInWords(a.copies)}`}
      </p>
      <p className={styles.counts}>
        <span>
          <strong>{inNumbers(a.counts.claims)}</strong> {a.counts.claims === 1 ? 'claim' : 'claims'}
        </span>
        <span>
          <strong>{inNumbers(a.counts.assertions)}</strong> {a.counts.assertions === 1 ? 'assertion' : 'assertions'}
        </span>
        {a.counts.disputed > 0 ? (
          <Link className={styles.disputed} href={`/articles/${encodeURIComponent(a.id)}?standing=disputed`}>
            <StandingChip standing="disputed" count={a.counts.disputed} />
          </Link>
        ) : (
          <span className={styles.none}>none disputed</span>
        )}
        {a.counts.denied !== undefined && (
          <Link className={styles.disputed} href={`/articles/${encodeURIComponent(a.id)}?standing=denied-only`}>
            <StandingChip standing="denied-only" count={a.counts.denied} />
          </Link>
        )}
        {a.counts.unreviewed !== undefined && (
          <Link className={styles.disputed} href={`/review/${encodeURIComponent(a.id)}`}>
            <StandingChip standing="unreviewed" count={a.counts.unreviewed} />
          </Link>
        )}
      </p>
    </li>
  );
}

/** `/articles`: everything that was read, newest first. */
export function ArticlesPage() {
  const articles = useArticles();
  const items = articles.data?.pages.flatMap((p) => p.items) ?? [];
  const total = articles.data?.pages[0]?.total ?? 0;
  const outlets = new Set(items.map((a) => a.publisher.id)).size;
  const whole = items.length === total;
  const copies = items.filter((a) => a.copyOf !== undefined).length;
  const unreviewed = sum(items, (a) => a.counts.unreviewed ?? 0);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>Articles</h1>
        {articles.data && total > 0 && (
          <p className={styles.sub}>
            {whole ? counted(total, 'article') : `${items.length} of ${counted(total, 'article')}, newest first`} from{' '}
            {counted(outlets, 'outlet')}
            {copies > 0 && `, ${counted(copies, 'copy of another', 'copies of others')} among them`}.{' '}
            {counted(
              sum(items, (a) => a.counts.assertions),
              'assertion',
            )}{' '}
            in them,{' '}
            {counted(
              sum(items, (a) => a.counts.disputed),
              'claim',
            )}{' '}
            disputed{unreviewed > 0 && `, ${counted(unreviewed, 'assertion')} not reviewed yet`}.
          </p>
        )}
        <p>
          <ButtonLink href="/import">Add articles</ButtonLink>
        </p>
      </header>
      {articles.isPending && <Loading>Fetching the list of articles.</Loading>}
      {articles.isError && <Failure error={failureOf(articles.error)} onRetry={() => void articles.refetch()} />}
      {articles.data && total === 0 && (
        <Empty title="No article has been read yet">
          Seeding puts the articles of <code>graph-seed/</code> into the graph: <code>npm run seed</code>. Nothing is
          hidden by a filter.
        </Empty>
      )}
      <ol className={styles.list}>
        {items.map((a) => (
          <Row key={a.id} article={a} />
        ))}
      </ol>
      {articles.hasNextPage && (
        <Button disabled={articles.isFetchingNextPage} onClick={() => void articles.fetchNextPage()}>
          {articles.isFetchingNextPage ? 'Fetching more' : `Show more, ${items.length} of ${inNumbers(total)} shown`}
        </Button>
      )}
    </div>
  );
}
