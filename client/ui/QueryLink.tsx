import { Link } from 'wouter';
import styles from './query-link.module.css';

/** The saved query whose answer is what stands here. */
export function QueryLink({ href, children = 'Show me the query' }: { href: string; children?: string }) {
  return (
    <Link className={styles.link} href={href}>
      {children}
    </Link>
  );
}
