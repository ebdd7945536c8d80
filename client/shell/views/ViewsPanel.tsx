import { Check, Link2 } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { useViews } from '../../api/views.ts';
import { membersOf } from '../../state/canvas/canvas.ts';
import { isPlain, useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { shareWords, useShare } from './share.ts';
import { useKeeping } from './useKeeping.ts';
import { ViewRow } from './ViewRow.tsx';
import styles from './views.module.css';

/** Everything that brings this canvas back: its link, a name for it on the server, and the views others named. */
export function ViewsPanel({ onOpen }: { onOpen(): void }) {
  const { share, said } = useShare();
  const views = useViews(true);
  return (
    <div className={styles.panel} data-testid="views">
      <section className={styles.section}>
        <SectionHead title="Share this view" level={2} />
        <p className={styles.text}>
          The link holds every entity and its place, groups, filters and what is in hand. It needs no account and works
          on any copy of this graph.
        </p>
        <Button kind="primary" icon={said === 'copied' ? Check : Link2} onClick={share}>
          <span aria-live="polite">{shareWords(said)}</span>
        </Button>
      </section>
      <Keep />
      <section className={styles.section}>
        <SectionHead title="Named views" aside={views.data ? counted(views.data.total, 'view') : undefined} level={2} />
        {views.error && <Failure error={failureOf(views.error)} onRetry={() => void views.refetch()} />}
        {!views.data && !views.error && <Loading bare>Fetching the views.</Loading>}
        {views.data?.items.length === 0 && (
          <p className={styles.text}>None yet. A view kept under a name is on the server, for everyone who uses it.</p>
        )}
        {views.data && views.data.items.length > 0 && (
          <ul className={styles.list}>
            {views.data.items.map((v) => (
              <ViewRow key={v.id} view={v} onOpen={onOpen} />
            ))}
          </ul>
        )}
        {views.data && views.data.items.length < views.data.total && (
          <p className={styles.text}>
            The {views.data.items.length} changed last are listed, of {views.data.total}.
          </p>
        )}
      </section>
      <Link className={styles.first} href="/?q=opening" onClick={onOpen}>
        Back to the first view
      </Link>
    </div>
  );
}

function Keep() {
  const canvas = useView((v) => v.canvas);
  const plain = useView(isPlain);
  const { save, change } = useKeeping();
  const views = useViews(true);
  const field = useId();
  const current = views.data?.items.find((v) => v.id === canvas.view);
  const [title, setTitle] = useState(canvas.title);
  const empty = membersOf(canvas).length === 0;
  const error = save.error ?? change.error;
  const busy = save.isPending || change.isPending;
  const name = title.trim();
  return (
    <section className={styles.section}>
      <SectionHead title="Keep it under a name" level={2} />
      <form
        className={styles.form}
        onSubmit={(e) => {
          e.preventDefault();
          if (name !== '' && !empty && !busy) save.mutate(name);
        }}
      >
        <label className={styles.label} htmlFor={field}>
          Name
        </label>
        <input id={field} value={title} maxLength={200} onChange={(e) => setTitle(e.target.value)} />
        <div className={styles.acts}>
          {current && (
            <Button
              disabled={plain || busy || empty}
              onClick={() => change.mutate({ ...current, title: name === '' ? current.title : name })}
            >
              {plain ? 'Everything is kept' : `Keep the changes`}
            </Button>
          )}
          <Button type="submit" disabled={busy || empty || name === '' || (plain && current?.title === name)}>
            {current ? 'Keep as another view' : 'Keep this view'}
          </Button>
        </div>
      </form>
      {error && <Failure error={failureOf(error)} kept="Your canvas is as it was." />}
      <p className={styles.text} aria-live="polite">
        {save.isSuccess || change.isSuccess ? `Kept as “${canvas.title}”.` : ''}
      </p>
    </section>
  );
}
