import { EyeOff } from 'lucide-react';
import { Link } from 'wouter';
import type { DisputeList } from '../../../server/contract/disputes.ts';
import styles from './disputes-page.module.css';
import { queryHrefs } from './hrefs.ts';
import { asideInWords } from './words.ts';

/** What is not on the board, in numbers, and the queries whose answers it shows. */
export function Foot({ list }: { list: DisputeList }) {
  return (
    <footer className={styles.foot}>
      <EyeOff size={16} strokeWidth={1.8} aria-hidden="true" />
      <p>
        <strong>Not on this board:</strong> {asideInWords(list.aside)}
      </p>
      <p className={styles.queries}>
        <span>Show me the query:</span> <Link href={queryHrefs.disputed}>disputed</Link>{' '}
        <Link href={queryHrefs.denied}>only denied</Link> <Link href={queryHrefs.pairs}>pairs</Link>
      </p>
    </footer>
  );
}
