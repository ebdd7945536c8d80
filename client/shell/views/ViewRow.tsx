import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ViewList } from '../../../server/contract/view.ts';
import { useView } from '../../state/view.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Failure, failureOf } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { useKeeping } from './useKeeping.ts';
import styles from './views.module.css';

const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** One named view: opened by its name, removed only after a second thought. */
export function ViewRow({ view, onOpen }: { view: ViewList['items'][number]; onOpen(): void }) {
  const here = useView((v) => v.canvas.view === view.id);
  const [doubt, setDoubt] = useState(false);
  const { remove } = useKeeping();
  return (
    <li className={styles.row} aria-current={here || undefined}>
      <div className={styles.what}>
        <Link href={`/?v=${view.id}`} onClick={onOpen}>
          {view.title}
        </Link>
        <span className={styles.aside}>
          {counted(view.entities, 'entity', 'entities')}, {view.owner}, {when.format(new Date(view.updatedAt))}
          {here && ', open now'}
        </span>
      </div>
      {doubt ? (
        <div className={styles.doubt}>
          <Button small disabled={remove.isPending} onClick={() => remove.mutate(view)}>
            Remove it from the server
          </Button>
          <Button small kind="quiet" onClick={() => setDoubt(false)}>
            Keep it
          </Button>
        </div>
      ) : (
        <IconButton icon={Trash2} label={`Remove ${view.title}`} onClick={() => setDoubt(true)} />
      )}
      {remove.error && <Failure error={failureOf(remove.error)} />}
    </li>
  );
}
