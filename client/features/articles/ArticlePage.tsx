import { useArticle } from '../../api/articles.ts';
import { isApiError } from '../../api/error.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { Reader } from './Reader.tsx';
import styles from './reader.module.css';

/** `/articles/:id` */
export function ArticlePage({ id }: { id: string }) {
  const article = useArticle(id);
  if (article.data) return <Reader key={id} article={article.data} />;
  return (
    <div className={styles.waiting}>
      <div className={styles.state}>
        <h1 className="cg-said">Article</h1>
        {article.isPending ? (
          <Loading>Fetching the article and every claim in it.</Loading>
        ) : isApiError(article.error) && article.error.status === 404 ? (
          <Empty title="No such article" action={<ButtonLink href="/articles">All articles</ButtonLink>}>
            Nothing in this collection has the id “{id}”. It may have been taken out since this address was made.
          </Empty>
        ) : (
          <Failure error={failureOf(article.error)} onRetry={() => void article.refetch()} />
        )}
      </div>
    </div>
  );
}
