import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { QueryParameter } from '../../../server/contract/query.ts';
import { runQueryQuery, useQueries } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import field from '../../ui/field.module.css';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import { firstColumn, fits } from './chaining.ts';
import styles from './dialogs.module.css';
import parameterStyles from './parameter-form.module.css';

/** One parameter filled by another query: by a value of its first column, or a list by all of them. */
export function FillFrom({ parameter, onFill }: { parameter: QueryParameter; onFill(value: string): void }) {
  const [open, setOpen] = useState(false);
  if (!fits(parameter.type)) return null;
  return (
    <>
      <button type="button" className={parameterStyles.fill} onClick={() => setOpen(true)}>
        From a query<span className="cg-said"> for {parameter.label}</span>
      </button>
      {open && (
        <Dialog title={`Fill “${parameter.label}” from a query`} onClose={() => setOpen(false)}>
          <Choose
            parameter={parameter}
            onFill={(value) => {
              onFill(value);
              setOpen(false);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

/** So many values are listed to choose from. */
const mostListed = 200;

function Choose({ parameter, onFill }: { parameter: QueryParameter; onFill(value: string): void }) {
  const queries = useQueries();
  const [id, setId] = useState('');
  const run = useQuery({ ...runQueryQuery(id), enabled: id !== '', retry: false });
  // What has to be asked first cannot answer by itself.
  const usable = (queries.data?.items ?? []).filter((q) => q.parameters.every((p) => p.default !== null));
  const left = (queries.data?.items.length ?? 0) - usable.length;
  const values = run.data ? firstColumn(run.data) : [];
  const isList = parameter.type === 'list';
  return (
    <div className={styles.body}>
      <label className={field.field}>
        <span>Query, run with its defaults</span>
        <select value={id} onChange={(e) => setId(e.currentTarget.value)}>
          <option value="">Choose one</option>
          {usable.map((q) => (
            <option key={q.id} value={q.id}>
              {q.title}
            </option>
          ))}
        </select>
      </label>
      {left > 0 && (
        <p className={styles.note}>
          {counted(left, 'query needs', 'queries need')} a value first and cannot be chosen.
        </p>
      )}
      {id !== '' && run.isPending && <Loading bare>Running it.</Loading>}
      {run.isError && <Failure error={failureOf(run.error)} onRetry={() => void run.refetch()} />}
      {run.data && (
        <>
          <p className={styles.note} role="status">
            {values.length === 0
              ? 'Its first column holds nothing that fits.'
              : `${counted(values.length, 'value')} in its first column${run.data.truncated ? `, of the first ${inNumbers(run.data.rows.length)} rows` : ''}.`}
          </p>
          {isList && values.length > 0 && (
            <Button kind="primary" onClick={() => onFill(values.map((v) => v.value).join('\n'))}>
              Take all {inNumbers(values.length)}
            </Button>
          )}
          {!isList && (
            <ul className={styles.values}>
              {values.slice(0, mostListed).map((v) => (
                <li key={v.value}>
                  <button type="button" onClick={() => onFill(v.value)}>
                    {v.words}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {!isList && values.length > mostListed && (
            <p className={styles.note}>
              The first {mostListed} are listed, of {inNumbers(values.length)}.
            </p>
          )}
        </>
      )}
    </div>
  );
}
