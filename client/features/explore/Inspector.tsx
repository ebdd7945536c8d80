import type { GraphReply } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { useView } from '../../state/view.ts';
import { Loading } from '../../ui/states.tsx';
import { CheckFirst } from './CheckFirst.tsx';
import { ClaimInspector } from './ClaimInspector.tsx';
import { EntityInspector } from './EntityInspector.tsx';
import { GroupsInspector } from './groups/GroupsInspector.tsx';
import type { Grouped } from './groups/grouped.ts';
import styles from './inspector.module.css';
import { LinkInspector } from './LinkInspector.tsx';
import type { Shown } from './shown.ts';
import type { Desk } from './useDesk.ts';

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
  if (!ontology)
    return (
      <div className={styles.section}>
        <Loading bare>Fetching the words of the graph.</Loading>
      </div>
    );
  if (selection?.kind === 'entity')
    return <EntityInspector key={selection.id} id={selection.id} shown={shown} ontology={ontology} desk={desk} />;
  if (selection?.kind === 'link')
    return <LinkInspector key={selection.id} id={selection.id} reply={reply} ontology={ontology} />;
  if (selection?.kind === 'claim')
    return <ClaimInspector key={selection.id} id={selection.id} reply={reply} ontology={ontology} />;
  if (desk.begun && !reply)
    return (
      <header className={styles.head}>
        <h2 className={styles.panelTitle}>Check these first</h2>
        <p className={styles.lead}>Nothing lies on the canvas, so nothing on it can be wrong.</p>
      </header>
    );
  if (!reply || !shown)
    return (
      <div className={styles.section}>
        <Loading bare>Fetching what to check first.</Loading>
      </div>
    );
  if (grouped) return <GroupsInspector grouped={grouped} ontology={ontology} desk={desk} brief={brief} />;
  return <CheckFirst reply={reply} links={shown.links} ontology={ontology} />;
}
