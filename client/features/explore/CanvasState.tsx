import type { UseQueryResult } from '@tanstack/react-query';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { membersOf } from '../../state/canvas/canvas.ts';
import { clearFilters } from '../../state/filters/filters.ts';
import { useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import styles from './explore.module.css';
import type { Taking } from './take/useTaking.ts';
import type { Desk } from './useDesk.ts';
import type { Staged } from './useScene.ts';

/** What a canvas says of itself when it is loading, empty or in trouble; it lies over the canvas, which stays usable. */
export function CanvasState({
  desk,
  drawn,
  ontology,
  staged,
  taking,
}: {
  desk: Desk;
  drawn: boolean;
  staged: Staged;
  taking: Taking;
  ontology: UseQueryResult<Ontology>;
}) {
  const empty = useView((v) => membersOf(v.canvas).length === 0);
  const where = empty ? styles.middle : styles.corner;
  const trouble =
    desk.trouble ??
    (staged.sifting?.error ? { error: failureOf(staged.sifting.error), again: staged.sifting.again } : null) ??
    (ontology.error ? { error: failureOf(ontology.error), again: () => void ontology.refetch() } : null);
  if (trouble)
    return (
      <div className={where}>
        <Failure
          error={trouble.error}
          kept={empty ? '' : 'Your canvas and positions are kept.'}
          onRetry={trouble.again}
        >
          {empty && desk.ready && (
            <Button small kind="quiet" onClick={() => desk.open(null)}>
              Open the first view instead
            </Button>
          )}
        </Failure>
      </div>
    );
  if (empty && desk.begun && desk.busy === null)
    return (
      <div className={where}>
        <Empty
          title="This canvas is empty"
          action={<Button onClick={() => desk.open(null)}>Open the first view</Button>}
        >
          Nothing is hidden by a filter. Search for an entity to begin, or undo what emptied it.
        </Empty>
      </div>
    );
  const busy =
    desk.busy ?? taking.busy ?? (staged.sifting ? 'Asking the claims for the filter. The canvas stays usable.' : null);
  if (busy !== null || !drawn)
    return (
      <div className={where}>
        <Loading>
          {busy ?? 'Opening the canvas.'}{' '}
          {desk.stoppable && (
            <Button small onClick={desk.stop}>
              Stop
            </Button>
          )}
        </Loading>
      </div>
    );
  if (staged.shown && staged.shown.seen.nodes === 0 && staged.shown.nodes.length > 0)
    return (
      <div className={styles.middle}>
        <Empty
          title="Everything here is filtered out"
          action={<Button onClick={() => useView.getState().sift(clearFilters)}>Show everything</Button>}
        >
          {counted(staged.shown.nodes.length, 'entity lies', 'entities lie')} on this canvas where you left them.
        </Empty>
      </div>
    );
  return null;
}
