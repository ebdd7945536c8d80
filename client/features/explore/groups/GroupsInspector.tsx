import type { Ontology } from '../../../../server/contract/ontology.ts';
import { groupings } from '../../../state/canvas/canvas.ts';
import { Button } from '../../../ui/Button.tsx';
import { Said } from '../../../ui/Said.tsx';
import { counted } from '../../../ui/words.ts';
import inspector from '../inspector.module.css';
import type { Desk } from '../useDesk.ts';
import { GroupsFoot } from './GroupsFoot.tsx';
import { countOf, type Grouped } from './grouped.ts';
import styles from './groups.module.css';
import { useHeld } from './held.ts';
import { MixBar } from './MixBar.tsx';
import { groupingWords } from './names.ts';
import { groupCount, insideInWords } from './words.ts';

/** With nothing in hand on a canvas of groups: the groups by size, what they are made by, and what waits in them. */
export function GroupsInspector({
  grouped,
  ontology,
  desk,
  brief = false,
}: {
  grouped: Grouped;
  ontology: Ontology;
  desk: Desk;
  /** For the lowest stop of the sheet: the list and what can be done. */
  brief?: boolean;
}) {
  const { group: held, hold } = useHeld();
  const all = grouped.drawn.entities + grouped.inside.entities;
  return (
    <>
      <header className={brief ? styles.briefHead : inspector.head}>
        <h2 className={inspector.panelTitle}>{groupCount(grouped)}</h2>
        <p className={inspector.lead}>
          {groupingWords[grouped.by].found} Names and borders are the tool’s, no article’s.
        </p>
        {!brief && (
          <fieldset className={styles.segments} aria-label="Group by">
            {groupings.map((by) => (
              <button
                key={by}
                type="button"
                className={styles.segment}
                aria-pressed={by === grouped.by}
                onClick={() => by !== grouped.by && desk.group(by)}
              >
                {groupingWords[by].word}
              </button>
            ))}
          </fieldset>
        )}
      </header>
      <section className={styles.list} data-testid="groups" aria-label="Groups">
        {!brief && (
          <div className={styles.listHead}>
            <h3>Largest first</h3>
            <span>entities</span>
          </div>
        )}
        <ul>
          {grouped.groups
            .filter((g) => g.all > 0)
            .map((g) => (
              <li key={g.id}>
                <button
                  type="button"
                  className={styles.row}
                  aria-pressed={held === g.id}
                  data-open={g.open || undefined}
                  onClick={() => hold(g.id)}
                  onDoubleClick={() => !g.open && desk.openGroup(g.id)}
                  onKeyDown={(e) => {
                    if (e.key !== 'Enter' || g.open) return;
                    e.preventDefault();
                    hold(g.id);
                    desk.openGroup(g.id);
                  }}
                >
                  <span className={styles.name}>{g.name}</span>
                  <MixBar mix={g.mix} />
                  <span className={styles.count}>{countOf(g)}</span>
                  <Said>{insideInWords(g, ontology)}</Said>
                </button>
              </li>
            ))}
        </ul>
        <Button small kind="quiet" onClick={() => void desk.ungroup()}>
          Draw all {counted(all, 'entity', 'entities')} one by one
        </Button>
      </section>
      <GroupsFoot grouped={grouped} desk={desk} />
    </>
  );
}
