import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { QueryVersion, SavedQuery } from '../../../server/contract/query.ts';
import { changeQuery, queriesChanged, queryVersionsQuery } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import styles from './dialogs.module.css';
import { diffLines, versionLines } from './diff.ts';
import { timeInWords } from './time.ts';

/** What a query was, what changed since, and the way back. */
export function Versions({ query, onClose }: { query: SavedQuery; onClose(): void }) {
  const versions = useQuery(queryVersionsQuery(query.id));
  return (
    <Dialog title={`Versions of “${query.title}”`} size={1080} onClose={onClose}>
      {versions.isPending ? (
        <div className={styles.body}>
          <Loading>Fetching the versions.</Loading>
        </div>
      ) : versions.isError ? (
        <div className={styles.body}>
          <Failure error={failureOf(versions.error)} onRetry={() => void versions.refetch()} />
        </div>
      ) : (
        <Compare query={query} versions={versions.data.items} onClose={onClose} />
      )}
    </Dialog>
  );
}

function Compare({
  query,
  versions,
  onClose,
}: {
  query: SavedQuery;
  versions: readonly QueryVersion[];
  onClose(): void;
}) {
  const client = useQueryClient();
  const [latest] = versions;
  const [chosen, choose] = useState(versions[1]?.revision ?? latest?.revision);
  const version = versions.find((v) => v.revision === chosen);
  const restore = useMutation({
    mutationFn: ({ revision: _, savedAt: __, by: ___, ...content }: QueryVersion) =>
      changeQuery(query.id, query.revision, content),
    onSuccess: async () => {
      await queriesChanged(client);
      onClose();
    },
  });
  if (!latest || !version) return null;
  const lines = diffLines(versionLines(version), versionLines(latest));
  const isLatest = version === latest;
  const oldest = versions.at(-1)?.revision ?? 1;
  return (
    <div className={styles.versions}>
      <ul className={styles.list} aria-label="Versions">
        {versions.map((v) => (
          <li key={v.revision}>
            <button type="button" aria-pressed={v.revision === chosen} onClick={() => choose(v.revision)}>
              <strong>
                Version {v.revision}
                {v === latest && ', now'}
              </strong>
              {v.by}, {timeInWords(v.savedAt)}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.diff}>
        <p className={styles.note} role="status">
          {isLatest
            ? 'This is how it stands now.'
            : `From version ${version.revision} to how it stands now: − is gone, + is new.`}
          {oldest > 1 && ` Versions before ${oldest} are no longer kept.`}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre className={styles.lines} tabIndex={0}>
          {lines.map((l, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and change only as a whole
            <span key={i} className={styles.line} data-kind={l.kind}>
              {l.kind !== 'same' && <span className="cg-said">{l.kind}: </span>}
              {l.text}
            </span>
          ))}
        </pre>
        {restore.error && <Failure error={failureOf(restore.error)} kept="Nothing was changed." />}
        {!isLatest && (
          <div className={styles.acts}>
            <Button kind="primary" disabled={restore.isPending} onClick={() => restore.mutate(version)}>
              Restore version {version.revision}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
