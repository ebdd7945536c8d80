import { useState } from 'react';
import { type Asked, readAddress } from '../../state/address/address.ts';
import { kept, letGo } from '../../state/saved/saved.ts';
import { isPlain, useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { counted } from '../../ui/words.ts';
import styles from './inspector.module.css';

const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** The canvas of last time, offered while nothing was done to this one. */
export function Restore({ onRestore }: { onRestore(asked: Asked): void }) {
  const [saved, setSaved] = useState(() => kept(window.localStorage));
  const untouched = useView(isPlain);
  if (!saved || !untouched) return null;
  return (
    <section className={styles.section}>
      <SectionHead title="Your last canvas" aside={counted(saved.entities, 'entity', 'entities')} />
      <p className={styles.lead}>Kept in this browser, {when.format(new Date(saved.at))}.</p>
      <div className={styles.standings}>
        <Button small onClick={() => onRestore(readAddress(saved.address))}>
          Bring it back
        </Button>
        <Button
          small
          kind="quiet"
          onClick={() => {
            letGo(window.localStorage);
            setSaved(null);
          }}
        >
          Forget it
        </Button>
      </div>
    </section>
  );
}
