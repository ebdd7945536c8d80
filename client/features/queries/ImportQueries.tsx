import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, useId, useState } from 'react';
import { Link } from 'wouter';
import { importQuery, queriesChanged } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Failure, failureOf } from '../../ui/states.tsx';
import dialogs from './dialogs.module.css';
import styles from './pages.module.css';

type Taken = { readonly name: string; readonly id?: string; readonly title?: string; readonly error?: unknown };

/** Saved queries from .cypher files, or from one pasted: each is checked and kept by itself. */
export function ImportQueries() {
  const client = useQueryClient();
  const [pasted, setPasted] = useState('');
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const field = useId();
  const take = useMutation({
    mutationFn: async (files: readonly { name: string; content: Promise<string> }[]) => {
      // One after another: of two files of one title the first keeps the name.
      for (const { name, content } of files) {
        const said = await importQuery(name, await content).then(
          ({ id, title }): Taken => ({ name, id, title }),
          (error: unknown): Taken => ({ name, error }),
        );
        setTaken((before) => [...before, said]);
        if (said.id !== undefined && name === 'Pasted text') setPasted('');
      }
      await queriesChanged(client);
    },
  });
  const choose = (e: ChangeEvent<HTMLInputElement>) => {
    const files = [...(e.currentTarget.files ?? [])].map((f) => ({ name: f.name, content: f.text() }));
    e.currentTarget.value = '';
    take.mutate(files);
  };
  return (
    <section className={styles.page} aria-labelledby="import-title">
      <h1 id="import-title">Import queries</h1>
      <p className={styles.text}>
        A .cypher file with its front matter, as “Download as .cypher” writes it and <code>graph-seed/queries/</code>{' '}
        holds them. Each is checked as if it ran, and kept as a query of yours; one that is taken in twice is kept
        twice.
      </p>
      <label className={dialogs.field}>
        <span>Files</span>
        <input type="file" multiple accept=".cypher,.cyp,text/plain" onChange={choose} disabled={take.isPending} />
      </label>
      <label className={dialogs.field} htmlFor={field}>
        <span>Or paste one</span>
        <textarea
          id={field}
          data-mono
          rows={10}
          spellCheck={false}
          value={pasted}
          onChange={(e) => setPasted(e.currentTarget.value)}
          placeholder={
            '// ---\n// id: vendors\n// title: Every vendor\n// question: Which vendors are there?\n// folder: Mine\n// ---\nMATCH (v:Vendor) RETURN v AS vendor'
          }
        />
      </label>
      <Button
        kind="primary"
        disabled={pasted.trim() === '' || take.isPending}
        onClick={() => take.mutate([{ name: 'Pasted text', content: Promise.resolve(pasted) }])}
      >
        Import the text
      </Button>
      {taken.length > 0 && (
        <ul className={styles.list} aria-live="polite">
          {taken.map((t, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
            <li key={i}>
              {t.id === undefined ? (
                <Failure error={failureOf(t.error)} kept={`Nothing of ${t.name} was kept.`} />
              ) : (
                <>
                  <Link href={`/queries/${t.id}`}>{t.title}</Link>
                  <span>from {t.name}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
