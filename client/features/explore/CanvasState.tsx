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
  const empty = useView((v) => idsOf(v.canvas).length === 0);
  const where = empty ? styles.middle : styles.corner;
  const trouble =
    desk.trouble ??
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
  if (desk.busy !== null || !drawn)
    return (
      <div className={where}>
        <Loading>{desk.busy ?? 'Opening the canvas.'}</Loading>
      </div>
    );
  return null;
}
