import { Menu } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import { ChevronDown, Columns3, Maximize, Minus, Plus, Redo2, Rows3, Table2, Undo2, Waypoints } from 'lucide-react';
import { useStore } from 'zustand';
import type { Arrangement } from '../../state/canvas/canvas.ts';
import { useView } from '../../state/view.ts';
import styles from './tools.module.css';

const ways: readonly { id: Arrangement; word: string; means: string; icon: LucideIcon }[] = [
  { id: 'lanes', word: 'Lanes', means: 'Left to right by the part they play', icon: Columns3 },
  { id: 'column', word: 'Column', means: 'Top to bottom, for a narrow screen', icon: Rows3 },
];

export function Tools({
  onLay,
  onFit,
  onZoom,
}: {
  onLay(arrangement: Arrangement): void;
  onFit(): void;
  onZoom(factor: number): void;
}) {
  const arrangement = useView((v) => v.canvas.arrangement);
  const table = useView((v) => v.table);
  const show = useView((v) => v.show);
  const { undo, redo, pastStates, futureStates } = useStore(useView.temporal);
  const current = ways.find((w) => w.id === arrangement) ?? ways[0];
  const Icon = current?.icon ?? Columns3;
  return (
    <div className={styles.tools} role="toolbar" aria-label="Canvas">
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <button type="button" className={styles.layout} aria-label={`Layout: ${current?.word}`}>
            <Icon size={16} strokeWidth={1.8} aria-hidden="true" />
            {current?.word}
            <ChevronDown size={15} strokeWidth={1.8} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Lay everything out anew</Menu.Label>
          {ways.map((w) => (
            <Menu.Item
              key={w.id}
              leftSection={<w.icon size={16} strokeWidth={1.8} aria-hidden="true" />}
              onClick={() => {
                onLay(w.id);
                requestAnimationFrame(onFit);
              }}
            >
              {w.word}
              <span className={styles.means}>{w.means}</span>
            </Menu.Item>
          ))}
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
