import { useState } from 'react';
import { type Asked, readAddress } from '../../state/address/address.ts';
import { kept, letGo, type Saved } from '../../state/saved/saved.ts';
import { isPlain, useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { counted } from '../../ui/words.ts';
import styles from './restore.module.css';

const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** The canvases of last time, offered while nothing was done to this one: the newest at once, the others on request. */
export function Restore({ onRestore }: { onRestore(asked: Asked): void }) {
  const [all, setAll] = useState(() => kept(window.localStorage));
  const untouched = useView(isPlain);
  const [newest, ...older] = all;
  if (!newest || !untouched) return null;
  const row = (saved: Saved) => (
    <li key={saved.address} className={styles.row}>
      <span className={styles.words}>
        {saved.title !== '' && <b>{saved.title}</b>}
        <span>
          {counted(saved.entities, 'entity', 'entities')}, {when.format(new Date(saved.at))}
        </span>
      </span>
      <Button small onClick={() => onRestore(readAddress(saved.address))}>
        Bring it back
      </Button>
      <Button
        small
        kind="quiet"
        onClick={() => {
          letGo(window.localStorage, saved);
          setAll(kept(window.localStorage));
        }}
      >
        Forget it
      </Button>
    </li>
  );
  return (
    <section className={styles.restore}>
      <SectionHead title="Your last canvas" aside="kept in this browser" />
      <ul>{row(newest)}</ul>
      {older.length > 0 && (
        <details>
          <summary className={styles.earlier}>{counted(older.length, 'earlier one', 'earlier ones')}</summary>
          <ul>{older.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
