import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { QueryParameter, SavedQuery } from '../../../server/contract/query.ts';
import { changeQuery, createQuery, type QueryAsked, queriesChanged, useQueries } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import field from '../../ui/field.module.css';
import { Failure, failureOf } from '../../ui/states.tsx';
import styles from './dialogs.module.css';
import type { Draft } from './drafts.ts';
import { SaveParameter, withDefault } from './SaveParameter.tsx';
import { writeDefault } from './values.ts';

/** Everything a query is kept with: its name and folder, what it asks, and what its parameters are. */
export function SaveQuery({
  draft,
  parameters,
  onClose,
  onSaved,
}: {
  draft: Omit<Draft, 'key'>;
  /** Those the text uses. */
  parameters: readonly QueryParameter[];
  onClose(): void;
  onSaved(saved: SavedQuery): void;
}) {
  const client = useQueryClient();
  const queries = useQueries();
  const [title, setTitle] = useState(draft.title);
  const [folder, setFolder] = useState(draft.folder || 'Saved here');
  const [question, setQuestion] = useState(draft.question);
  const [show, setShow] = useState(draft.show);
  const [declared, setDeclared] = useState(() => parameters.map((p) => withValue(p, draft.values[p.name] ?? '')));
  const [defaults, setDefaults] = useState(() => Object.fromEntries(declared.map((p) => [p.name, writeDefault(p)])));
  const folders = useId();
  const save = useMutation({
    mutationFn: (as: 'change' | 'new') => {
      const asked: QueryAsked = {
        title: title.trim(),
        folder: folder.trim(),
        question: question.trim(),
        parameters: [...declared],
        columns: draft.columns,
        show,
        text: draft.text,
      };
      return as === 'change' && draft.saved
        ? changeQuery(draft.saved.id, draft.saved.revision, asked)
        : createQuery(asked);
    },
    onSuccess: async (saved) => {
      await queriesChanged(client);
      onSaved(saved);
    },
  });
  const named = title.trim() !== '' && folder.trim() !== '';
  const submit = (e: FormEvent) => {
    e.preventDefault();
    if (named && !save.isPending) save.mutate(draft.saved ? 'change' : 'new');
  };
  const known = [...new Set((queries.data?.items ?? []).map((q) => q.folder))];
  return (
    <Dialog title={draft.saved ? 'Save the changes' : 'Save this query'} size={720} onClose={onClose}>
      <form className={styles.body} onSubmit={submit}>
        <label className={field.field}>
          <span>Title</span>
          <input
            value={title}
            maxLength={200}
            required
            data-autofocus
            onChange={(e) => setTitle(e.currentTarget.value)}
          />
        </label>
        <div className={styles.pair}>
          <label className={field.field}>
            <span>Folder</span>
            <input
              value={folder}
              maxLength={100}
              required
              list={folders}
              onChange={(e) => setFolder(e.currentTarget.value)}
            />
            <datalist id={folders}>
              {known.map((f) => (
                <option key={f} value={f} />
              ))}
            </datalist>
          </label>
          <label className={field.field}>
            <span>Opens as</span>
            <select value={show} onChange={(e) => setShow(e.currentTarget.value === 'graph' ? 'graph' : 'table')}>
              <option value="table">table</option>
              <option value="graph">graph and table</option>
            </select>
          </label>
        </div>
        <label className={field.field}>
          <span>What it asks, in a sentence</span>
          <textarea rows={2} value={question} maxLength={2000} onChange={(e) => setQuestion(e.currentTarget.value)} />
        </label>
        {declared.map((p) => (
          <SaveParameter
            key={p.name}
            parameter={p}
            typedDefault={defaults[p.name] ?? ''}
            onChange={(next, text) => {
              setDeclared(declared.map((d) => (d.name === next.name ? next : d)));
              setDefaults({ ...defaults, [next.name]: text });
            }}
          />
        ))}
        {save.error && <Failure error={failureOf(save.error)} kept="What you wrote is kept." />}
        <div className={styles.acts}>
          {draft.saved && (
            <Button disabled={!named || save.isPending} onClick={() => save.mutate('new')}>
              Save as another
            </Button>
          )}
          <Button kind="primary" type="submit" disabled={!named || save.isPending}>
            {draft.saved ? 'Save the changes' : 'Save'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What stands in the field is a good default for a parameter that has none. */
const withValue = (p: QueryParameter, text: string): QueryParameter =>
  p.default === null && text.trim() !== '' ? withDefault(p, text, false) : p;
