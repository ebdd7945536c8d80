import { Modal } from '@mantine/core';
import { X } from 'lucide-react';
import { actSections, allActs, capsOf, useActs } from '../../state/acts/acts.ts';
import { usePalette } from '../../state/palette/palette.ts';
import { IconButton } from '../../ui/Button.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import styles from './key-sheet.module.css';

type Row = { readonly keys: readonly string[]; readonly word: string; readonly off?: string | undefined };
const everywhere: readonly Row[] = [
  { keys: ['/'], word: 'Find or do anything' },
  { keys: ['Ctrl', 'K'], word: 'The same, from a field too' },
  { keys: ['>'], word: 'In the palette: only what can be done' },
  { keys: ['?'], word: 'This sheet' },
  { keys: ['Esc'], word: 'Close, or step back' },
];
const onCanvas: readonly Row[] = [
  { keys: ['Tab'], word: 'Into the canvas' },
  { keys: ['←', '↑', '→', '↓'], word: 'To the nearest entity' },
  { keys: ['Shift', '←', '→'], word: 'Move it, or what is chosen' },
  { keys: ['Enter'], word: 'Open it in the inspector; open a group' },
  { keys: ['L'], word: 'Through its links' },
  { keys: ['X'], word: 'Choose it, or no more' },
  { keys: ['M'], word: 'What can be done with it' },
  { keys: ['Shift', 'drag'], word: 'Choose what lies in a frame' },
  { keys: ['Shift', 'click'], word: 'Choose one more' },
];

/** Every key of the page that is open. */
export function KeySheet() {
  const open = usePalette((p) => p.keys);
  const showKeys = usePalette((p) => p.showKeys);
  const acts = allActs(useActs((a) => a.offers)).filter((a) => a.keys !== undefined);
  const hasCanvas = acts.some((a) => a.section === 'Canvas');
  const sections: readonly { title: string; rows: readonly Row[] }[] = [
    { title: 'Everywhere', rows: everywhere },
    ...(hasCanvas ? [{ title: 'Walking the canvas', rows: onCanvas }] : []),
    ...actSections.flatMap((section) => {
      const rows = acts
        .filter((a) => a.section === section)
        .map((a) => ({ keys: capsOf(a.keys ?? ''), word: a.word, off: a.off }));
      return rows.length > 0 ? [{ title: section, rows }] : [];
    }),
  ];
  return (
    <Modal.Root opened={open} onClose={() => showKeys(false)} size={880} yOffset={72} lockScroll={false}>
      <Modal.Overlay />
      <Modal.Content aria-label="Keys">
        <div className={styles.sheet}>
          <div className={styles.head}>
            <h2>Keys</h2>
            <IconButton icon={X} label="Close" onClick={() => showKeys(false)} />
          </div>
          <div className={styles.columns} data-testid="keys">
            {sections.map((s) => (
              <section key={s.title} className={styles.section}>
                <h3>{s.title}</h3>
                <ul>
                  {s.rows.map((r) => (
                    <li key={`${r.word} ${r.keys.join(' ')}`} title={r.off}>
                      <span className={styles.caps}>
                        {r.keys.map((k) => (
                          <KeyCap key={k}>{k}</KeyCap>
                        ))}
                      </span>
                      {r.word}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
          {hasCanvas && !acts.some((a) => a.section === 'Chosen entities') && (
            <p className={styles.note}>With an entity in hand, or several chosen, there are more.</p>
          )}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
