import { useMediaQuery } from '@mantine/hooks';
import { useQueries } from '../../api/queries.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { ImportQueries } from './ImportQueries.tsx';
import { Library } from './Library.tsx';
import { QueryLog } from './QueryLog.tsx';
import styles from './queries.module.css';
import { Runs } from './Runs.tsx';
import { SavedQueryView } from './SavedQueryView.tsx';
import { Workbench } from './Workbench.tsx';

/** `/queries`, `/queries/:id`; for queries of one's own `/queries/new`, `/queries/import` and `/queries/runs`. */
export function QueriesPage({ id }: { id?: string }) {
  const queries = useQueries();
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false }) ?? false;
  const items = queries.data?.items ?? [];
  const open = items.find((q) => q.id === id);
  if (id === undefined && queries.data && items.length > 0)
    return (
      <div className={styles.overview}>
        <Library queries={items} open={undefined} described />
      </div>
    );
  // Elsewhere the page itself says how the library fares.
  const isOwnPage = id !== undefined && ['new', 'import', 'runs', 'log'].includes(id);
  return (
    <div className={styles.page}>
      {!narrow && (
        <div className={styles.library}>
          {queries.data ? (
            <Library queries={items} open={id} />
          ) : (
            isOwnPage && (
              <div className={styles.aside}>
                {queries.isError ? (
                  <Failure error={failureOf(queries.error)} onRetry={() => void queries.refetch()} />
                ) : (
                  <Loading bare>Fetching the saved queries.</Loading>
                )}
              </div>
            )
          )}
        </div>
      )}
      {id === 'new' ? (
        <Workbench total={queries.data?.total} />
      ) : id === 'import' ? (
        <ImportQueries />
      ) : id === 'runs' ? (
        <Runs />
      ) : id === 'log' ? (
        <QueryLog />
      ) : open ? (
        <SavedQueryView key={open.id} query={open} total={queries.data?.total ?? items.length} />
      ) : (
        <section className={styles.main}>
          <h1 className="cg-said">Queries</h1>
          <div className={styles.state}>
            {queries.isPending ? (
              <Loading>Fetching the saved queries.</Loading>
            ) : queries.isError ? (
              <Failure error={failureOf(queries.error)} onRetry={() => void queries.refetch()} />
            ) : id === undefined ? (
              <Empty title="No saved queries yet" action={<ButtonLink href="/queries/new">Write one</ButtonLink>}>
                Seeding brings those of <code>graph-seed/queries/</code>: <code>npm run seed</code>.
              </Empty>
            ) : (
              <Empty title="No such query" action={<ButtonLink href="/queries">All saved queries</ButtonLink>}>
                Nothing is saved here under “{id}”. It may have been removed since this address was made.
              </Empty>
            )}
          </div>
        </section>
      )}
    </div>
  );
}
