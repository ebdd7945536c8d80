import type { UseQueryResult } from '@tanstack/react-query';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { idsOf } from '../../state/canvas/canvas.ts';
import { useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import styles from './explore.module.css';
import type { Desk } from './useDesk.ts';

/** What a canvas says of itself when it is loading, empty or in trouble; it lies over the canvas, which stays usable. */
export function CanvasState({
  desk,
  drawn,
  ontology,
}: {
  desk: Desk;
  drawn: boolean;
  ontology: UseQueryResult<Ontology>;
}) {
  const canvas = useView((v) => v.canvas);
  const canUndo = useView.temporal.getState().pastStates.length > 0;
  const empty = idsOf(canvas).length === 0;
  const trouble =
    desk.trouble ??
    (ontology.error ? { error: failureOf(ontology.error), again: () => void ontology.refetch() } : null);
  if (trouble)
    return (
      <div className={empty ? styles.middle : styles.corner}>
        <Failure
          error={trouble.error}
          kept={empty ? '' : 'Your canvas and positions are kept.'}
          onRetry={trouble.again}
        />
      </div>
    );
  if (desk.busy !== null || !desk.ready || !drawn)
    return empty && !(desk.ready && desk.busy === null && canUndo) ? (
      <div className={styles.middle}>
        <Loading>{desk.busy ?? 'Opening the canvas.'}</Loading>
      </div>
    ) : desk.busy !== null ? (
      <div className={styles.corner}>
        <Loading>{desk.busy}</Loading>
      </div>
    ) : (
      <div className={styles.middle}>
        <Empty
          title="This canvas is empty"
          action={<Button onClick={() => desk.open(null)}>Open the first view again</Button>}
        >
          Nothing is hidden by a filter. Search for an entity to begin, or undo what emptied it.
        </Empty>
      </div>
    );
  return null;
}
