import { useView } from '../../../state/view.ts';
import { Button } from '../../../ui/Button.tsx';
import { KeyCap } from '../../../ui/KeyCap.tsx';
import { counted, inNumbers } from '../../../ui/words.ts';
import type { Desk } from '../useDesk.ts';
import { firstMany, nextMany } from './acts.ts';
import { closing, lastOpened } from './closing.ts';
import type { Grouped, GroupShown } from './grouped.ts';
import styles from './groups.module.css';
import { useHeld } from './held.ts';

/** What can be done with the group in hand, or else with the one opened last, or else with the largest. */
export function GroupsFoot({ grouped, desk }: { grouped: Grouped; desk: Desk }) {
  const held = useHeld((h) => h.group);
  const last = useView((v) => lastOpened(v.canvas));
  const find = (id: string | null) => grouped.groups.find((g) => g.id === id && g.all > 0);
  const group = find(held) ?? find(last) ?? grouped.groups.find((g) => g.all > 0);
  const disputed = grouped.inside.disputed;
  if (!group) return null;
  if (group.open) return <Opened group={group} desk={desk} />;
  return (
    <footer className={styles.foot} data-testid="groups-foot">
      <p className={styles.touch}>Tap a group to take it, then open it here.</p>
      <p className={styles.mouse}>
        <b>Open a group</b> with Enter or a double click. Its {firstMany} entities with the weightiest links come first,
        the others wait behind a count.
      </p>
      <div className={styles.acts}>
        <Button small onClick={() => desk.openGroup(group.id)}>
          Open {group.name}
        </Button>
        {disputed > 0 && (
          <Button small onClick={() => desk.onlyDisputed(null)}>
            Only the {inNumbers(disputed)} disputed
          </Button>
        )}
      </div>
    </footer>
  );
}

function Opened({ group, desk }: { group: GroupShown; desk: Desk }) {
  const change = useView((v) => v.change);
  const waiting = group.seen.length - group.drawn;
  const among = group.disputed > 0 ? `, among them ${counted(group.disputed, 'disputed link')}` : '';
  return (
    <footer className={styles.foot} data-testid="groups-foot">
      <p>
        <b>Opened: {group.name}.</b>{' '}
        {waiting > 0
          ? `${inNumbers(group.drawn)} of ${inNumbers(group.seen.length)} drawn. ${inNumbers(waiting)} ${waiting === 1 ? 'waits' : 'wait'}, weightiest links first${among}.`
          : `All ${counted(group.seen.length, 'entity', 'entities')} of it are drawn.`}
      </p>
      <div className={styles.acts}>
        {waiting > 0 && (
          <Button small onClick={() => desk.moreOf(group.id)}>
            Next {inNumbers(Math.min(nextMany, waiting))}
          </Button>
        )}
        {group.contested > 0 && (
          <Button small onClick={() => desk.onlyDisputed(group.id)}>
            Only the disputed
          </Button>
        )}
        <Button small onClick={() => change(closing(group.id))}>
          Close <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </footer>
  );
}
