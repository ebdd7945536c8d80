import { useState } from 'react';
import type { ArticleRef } from '../../../server/contract/claim.ts';
import { useSearch } from '../../api/search.ts';
import { dateInWords } from '../../ui/dates.ts';
import { failureOf } from '../../ui/states.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import styles from './attach.module.css';
import { Text } from './PlainFields.tsx';

const most = 6;

/** The article in hand, and any other by words of its title or its text. */
export function ArticlePick({ chosen, onChoose }: { chosen: ArticleRef | null; onChoose(article: ArticleRef): void }) {
  const [typed, setTyped] = useState('');
  const found = useSearch({ q: typed, kind: 'article', limit: most });
  const hits = (found.data?.items ?? []).flatMap((h) => (h.kind === 'article' ? [h] : []));
  return (
    <div className={styles.pick}>
      <Text
        label={chosen === null ? 'An article, by its words' : 'Another article, by its words'}
        value={typed}
        placeholder="of its title or its text"
        onChange={setTyped}
      />
      {typed.trim() !== '' && (
        <>
          <ul>
            {hits.map(({ article, excerpt }) => (
              <li key={article.id}>
                <button
                  type="button"
                  className={styles.article}
                  aria-pressed={article.id === chosen?.id}
                  onClick={() => {
                    setTyped('');
                    onChoose(article);
                  }}
                >
                  <b>{article.title}</b>
                  <span className={styles.about}>
                    {article.publisher.name}, {dateInWords(article.publishedOn)}
                  </span>
                  {excerpt !== null && <span className={styles.excerpt}>{excerpt}</span>}
                </button>
              </li>
            ))}
          </ul>
          <p role="status" className={styles.about}>
            {found.isError
              ? `${failureOf(found.error).title}. What is chosen is kept.`
              : found.isFetching
                ? 'Looking…'
                : found.data && countInWords(hits.length, found.data.total)}
          </p>
        </>
      )}
    </div>
  );
}

const countInWords = (shown: number, total: number): string =>
  total === 0
    ? 'No article has these words.'
    : shown < total
      ? `The first ${inNumbers(shown)} of ${counted(total, 'article')} with these words.`
      : `${counted(total, 'article')} with these words.`;
