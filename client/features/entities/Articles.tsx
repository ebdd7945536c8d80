import { Link } from 'wouter';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import { dateInWords } from '../../ui/dates.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { counted } from '../../ui/words.ts';
import { Folded } from './Folded.tsx';
import styles from './side.module.css';

/** The articles that name it or carry claims about it, newest first. */
export function Articles({ entity: e }: { entity: EntityDossier }) {
  if (e.articles.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHead title={`In ${counted(e.articles.length, 'article')}`} />
      <Folded items={e.articles} most={6} one="article" many="articles" className={styles.articles}>
        {(a) => (
          <li key={a.id}>
            <Link className={styles.headline} href={`/articles/${encodeURIComponent(a.id)}`}>
              {a.title}
            </Link>
            <p className={styles.meta}>
              <b>{a.publisher.name}</b>, {dateInWords(a.publishedOn)}
              {a.kind === 'digest' && ', retold by us'}. {counted(a.claims, 'claim')}, {counted(a.mentions, 'mention')}.
            </p>
          </li>
        )}
      </Folded>
    </section>
  );
}
