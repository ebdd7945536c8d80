import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ArticleFull } from '../../../server/contract/article.ts';
import { citeArticle } from '../../api/citations.ts';
import { CiteMenu } from '../../ui/CiteMenu.tsx';
import { CopyOf } from '../../ui/CopyOf.tsx';
import { dateInWords } from '../../ui/dates.ts';
import { EntityName } from '../../ui/EntityName.tsx';
import { queryHref } from '../../ui/hrefs.ts';
import { DigestLine } from '../../ui/Passage.tsx';
import { QueryLink } from '../../ui/QueryLink.tsx';
import { languageInWords, listed } from '../../ui/words.ts';
import { toEntity } from './places.ts';
import styles from './reader.module.css';

/** Who published it, when and where; the headline; who wrote it; and for a digest whose words these are. */
export function ArticleHead({ article, headline }: { article: ArticleFull; headline: ReactNode }) {
  // Many texts begin with their byline; once is enough.
  const first = article.paragraphs.find((p) => p.kind === 'text');
  const byline = first !== undefined && /^by /i.test(article.text.slice(first.start, first.end));
  return (
    <header className={styles.head}>
      <div className={styles.meta}>
        <EntityName entity={article.publisher} href={toEntity(article.publisher.id)} size={18} />
        <span>{dateInWords(article.publishedOn)}</span>
        {article.dateline && <span>{article.dateline}</span>}
        <span>{languageInWords(article.language)}</span>
        {article.url && (
          <a href={article.url} rel="noreferrer" target="_blank">
            Original <ExternalLink size={12} aria-hidden="true" />
          </a>
        )}
        <QueryLink href={queryHref('article-claims', { words: article.id })} />
        <span className={styles.cite}>
          <CiteMenu
            inline
            make={citeArticle(article.id)}
            permalink={`/articles/${encodeURIComponent(article.id)}`}
            of="this article"
          />
        </span>
      </div>
      {headline ?? <h1 className={styles.untitled}>{article.title}</h1>}
      {article.authors.length > 0 && !byline && (
        <p className={styles.authors}>By {listed(article.authors.map((a) => a.name))}</p>
      )}
      {article.copyOf && (
        <p className={styles.authors}>
          <CopyOf original={article.copyOf} href={`/articles/${encodeURIComponent(article.copyOf.id)}`} />
        </p>
      )}
      {article.kind === 'digest' && (
        <DigestLine outlet={article.publisher.name} published={dateInWords(article.publishedOn)} />
      )}
    </header>
  );
}
