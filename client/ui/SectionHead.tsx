import type { ReactNode } from 'react';
import styles from './section-head.module.css';

/** A head inside a panel, with what belongs beside it at the right. */
export function SectionHead({ title, aside, level = 2 }: { title: ReactNode; aside?: ReactNode; level?: 2 | 3 | 4 }) {
  const Head = `h${level}` as const;
  return (
    <div className={styles.head}>
      <Head className={styles.title}>{title}</Head>
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </div>
  );
}
