import { lazy } from 'react';
import type { GraphReply } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { useView } from '../../state/view.ts';
import { Late } from '../../ui/Late.tsx';
import { Loading } from '../../ui/states.tsx';
import { CheckFirst } from './CheckFirst.tsx';
import { linkAsDrawn } from './claimLink.ts';
import { GroupsInspector } from './groups/GroupsInspector.tsx';
import type { Grouped } from './groups/grouped.ts';
import styles from './inspector.module.css';
import type { Shown } from './shown.ts';
import type { Desk } from './useDesk.ts';

// With nothing in hand the first screen stands without these; a link to something in hand fetches its own beside it.
const EntityInspector = lazy(async () => ({ default: (await import('./EntityInspector.tsx')).EntityInspector }));
const LinkInspector = lazy(async () => ({ default: (await import('./LinkInspector.tsx')).LinkInspector }));
const ClaimInspector = lazy(async () => ({ default: (await import('./ClaimInspector.tsx')).ClaimInspector }));

/** The panel beside the canvas: the thing in hand, or with nothing in hand what to check first. */
export function Inspector({
  reply,
  shown,
  grouped,
  ontology,
  desk,
  brief = false,
}: {
  reply: GraphReply | null;
  shown: Shown | null;
  grouped: Grouped | null;
  ontology: Ontology | undefined;
  desk: Desk;
  /** For the lowest stop of the sheet on a telephone. */
  brief?: boolean;
}) {
  const selection = useView((v) => v.selection);
  if (desk.trouble && !(reply && ontology))
    return (
      <header className={styles.head}>
        <h2 className={styles.panelTitle}>Check these first</h2>
        <p className={styles.lead}>Nothing can be said before the graph answers.</p>
      </header>
    );
  if (!ontology) return waiting('Fetching the words of the graph.');
  if (selection !== null) {
    const { id } = selection;
    return (
      <Late at={selection.kind} fallback={waiting('Opening the panel.')}>
        {selection.kind === 'entity' && (
          <EntityInspector key={id} id={id} shown={shown} ontology={ontology} desk={desk} />
        )}
        {selection.kind === 'link' && (
          <LinkInspector key={id} id={linkAsDrawn(id, ontology)} reply={reply} ontology={ontology} />
        )}
        {selection.kind === 'claim' && <ClaimInspector key={id} id={id} reply={reply} ontology={ontology} />}
      </Late>
    );
  }
  if (desk.begun && !reply)
    return (
      <header className={styles.head}>
        <h2 className={styles.panelTitle}>Check these first</h2>
        <p className={styles.lead}>Nothing lies on the canvas, so nothing on it can be wrong.</p>
      </header>
    );
  if (!reply || !shown) return waiting('Fetching what to check first.');
  if (grouped) return <GroupsInspector grouped={grouped} ontology={ontology} desk={desk} brief={brief} />;
  return <CheckFirst reply={reply} links={shown.links} ontology={ontology} />;
}

const waiting = (words: string) => (
  <div className={styles.section}>
    <Loading bare>{words}</Loading>
  </div>
);
