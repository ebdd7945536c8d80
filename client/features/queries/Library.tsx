import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import type { SavedQuery } from '../../../server/contract/query.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { toQuery } from './address.ts';
import { useDrafts } from './drafts.ts';
import styles from './library.module.css';

export type Folder = { readonly name: string; readonly queries: readonly SavedQuery[] };
/** In the order in which the folders come. */
function foldersOf(queries: readonly SavedQuery[]): Folder[] {
  const names = [...new Set(queries.map((q) => q.folder))];
  return names.map((name) => ({ name, queries: queries.filter((q) => q.folder === name) }));
}

/** The saved questions by folder; `described` where there is room for what each of them asks. */
export function Library({
  queries,
  open,
  described = false,
}: {
  queries: readonly SavedQuery[];
  open: string | undefined;
  described?: boolean;
}) {
  const Head = described ? 'h2' : 'h3';
  return (
    <nav className={styles.library} aria-label="Saved queries" data-described={described || undefined}>
      <div className={styles.head}>
        {described ? <h1 className={styles.title}>Saved queries</h1> : <h2 className={styles.title}>Saved queries</h2>}
        <ButtonLink small icon={Plus} href="/queries/new" onClick={useDrafts.getState().fresh}>
          New
        </ButtonLink>
      </div>
      {foldersOf(queries).map((folder) => (
        <section key={folder.name} className={styles.folder}>
          <Head className={styles.name}>{folder.name}</Head>
          <ul className={styles.list}>
            {folder.queries.map((q) => (
              <li key={q.id}>
                <Link className={styles.query} href={toQuery(q.id)} aria-current={q.id === open ? 'page' : undefined}>
                  {q.title}
                  {described && <span className={styles.question}>{q.question}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.foot}>
        <Link href="/queries/runs">Runs in this browser</Link>
        <Link href="/queries/log">What ran on this server</Link>
        <Link href="/queries/import">Import .cypher files</Link>
      </p>
    </nav>
  );
}
