import { Menu } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import {
  CalendarRange,
  ChevronDown,
  CircleDot,
  Columns3,
  Layers,
  MapPin,
  Maximize,
  Minus,
  Plus,
  Redo2,
  Rows3,
  Share2,
  SlidersHorizontal,
  Table2,
  Undo2,
  Waypoints,
  Workflow,
} from 'lucide-react';
import { useStore } from 'zustand';
import { layoutOf, layouts } from '../../graph/layouts.ts';
import type { Act } from '../../state/acts/acts.ts';
import type { Arrangement, Grouping } from '../../state/canvas/canvas.ts';
import { useView } from '../../state/view.ts';
import { filterCount } from './filters/filterWords.ts';
import { GroupItems } from './groups/GroupItems.tsx';
import { groupingWords } from './groups/names.ts';
import { TakeMenu } from './take/TakeMenu.tsx';
import styles from './tools.module.css';

const icons: Readonly<Record<Arrangement, LucideIcon>> = {
  lanes: Columns3,
  column: Rows3,
  force: Share2,
  concentric: CircleDot,
  layered: Workflow,
  timeline: CalendarRange,
  map: MapPin,
};

export function Tools({
  onLay,
  onFit,
  onZoom,
  onGroup,
  onUngroup,
  taking,
  sifting,
  onSift,
}: {
  onLay(arrangement: Arrangement): void;
  onFit(): void;
  onZoom(factor: number): void;
  onGroup(by: Grouping): void;
  onUngroup(): void;
  taking: readonly Act[];
  /** Whether the filter panel is open. */
  sifting: boolean;
  onSift(): void;
}) {
  const arrangement = useView((v) => v.canvas.arrangement);
  const table = useView((v) => v.table);
  const show = useView((v) => v.show);
  const filters = useView((v) => filterCount(v.filters));
  const { undo, redo, pastStates, futureStates } = useStore(useView.temporal);
  const by = useView((v) => v.canvas.groups?.by ?? null);
  const Icon = by === null ? icons[arrangement] : Layers;
  const word = by === null ? layoutOf(arrangement).word : groupingWords[by].by;
  return (
    <div className={styles.tools} role="toolbar" aria-label="Canvas">
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <button
            type="button"
            className={styles.layout}
            aria-label={by === null ? `Layout: ${word}` : `Groups: ${word}`}
          >
            <Icon size={16} strokeWidth={1.8} aria-hidden="true" />
            {word}
            <ChevronDown size={15} strokeWidth={1.8} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {by === null && <Menu.Label>Lay everything out anew</Menu.Label>}
          {(by === null ? layouts : []).map((l) => {
            const Own = icons[l.id];
            return (
              <Menu.Item
                key={l.id}
                leftSection={<Own size={16} strokeWidth={1.8} aria-hidden="true" />}
                onClick={() => onLay(l.id)}
              >
                {l.word}
                <span className={styles.means}>{l.means}</span>
              </Menu.Item>
            );
          })}
          {by === null && <Menu.Divider />}
          <GroupItems by={by} onGroup={onGroup} onUngroup={onUngroup} />
          <Menu.Divider />
          <Menu.Item
            leftSection={
              table ? (
                <Waypoints size={16} strokeWidth={1.8} aria-hidden="true" />
              ) : (
                <Table2 size={16} strokeWidth={1.8} aria-hidden="true" />
              )
            }
            rightSection={<span className={styles.key}>T</span>}
            onClick={() => show({ table: !table })}
          >
            {table ? 'As a canvas' : 'As a table'}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <button
        type="button"
        className={styles.tool}
        title="Filters (F)"
        aria-label={filters > 0 ? `Filters: ${filters} on` : 'Filters'}
        aria-expanded={sifting}
        onClick={onSift}
      >
        <SlidersHorizontal size={18} strokeWidth={1.8} aria-hidden="true" />
        {filters > 0 && <span className={styles.badge}>{filters}</span>}
      </button>
      <TakeMenu acts={taking} />
      <Tool icon={Undo2} label="Undo" off={pastStates.length === 0} onClick={() => undo()} />
      <Tool icon={Redo2} label="Redo" off={futureStates.length === 0} onClick={() => redo()} />
      <Tool icon={Minus} label="Zoom out" off={table} onClick={() => onZoom(0.8)} />
      <Tool icon={Plus} label="Zoom in" off={table} onClick={() => onZoom(1.25)} />
      <Tool icon={Maximize} label="Fit everything" off={table} onClick={onFit} />
    </div>
  );
}

function Tool({ icon: Icon, label, off, onClick }: { icon: LucideIcon; label: string; off: boolean; onClick(): void }) {
  return (
    <button
      type="button"
      className={styles.tool}
      title={label}
      aria-label={label}
      aria-disabled={off}
      onClick={() => !off && onClick()}
    >
      <Icon size={18} strokeWidth={1.8} aria-hidden="true" />
    </button>
  );
}
