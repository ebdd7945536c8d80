import { Link } from 'wouter';
import styles from './voices.module.css';

/** The saved query whose answer is what stands here. */
export function QueryLink({ href }: { href: string }) {
  return (
    <Link className={styles.swap} href={href}>
      Show me the query
    </Link>
  );
}
