import { Menu } from '@mantine/core';
import { Check, Quote, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type CitationFormat, citationFormats } from '../../server/contract/citation.ts';
import { Button } from './Button.tsx';
import styles from './cite-menu.module.css';
import { copyText } from './copyText.ts';

/** Makes the text that is copied; the server writes it, so that every citation names its voice. */
export type MakeCitation = (format: CitationFormat) => Promise<string>;
/** Citations of a claim, or of one voice on it; a feature hands it in. */
export type CiteClaim = (claim: string, assertion?: string) => MakeCitation;

const said = { copied: 'Copied', refused: 'Could not copy' } as const;

/** “Cite”: what to print, in the form that is asked for, or the address alone; says that it is on the clipboard. */
export function CiteMenu({
  make,
  permalink,
  of,
  inline = false,
}: {
  make: MakeCitation;
  /** A path; it is copied with the name of this server before it. */
  permalink: string;
  /** What is cited, for who does not see where the button stands. */
  of: string;
  /** A word among words instead of a button. */
  inline?: boolean;
}) {
  const [done, setDone] = useState<keyof typeof said | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), 2400);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = (text: Promise<string>) =>
    copyText(text).then(
      () => setDone('copied'),
      () => setDone('refused'),
    );
  const Sign = done === null ? Quote : done === 'copied' ? Check : X;
  const word = <span aria-live="polite">{done === null ? 'Cite' : said[done]}</span>;
  return (
    <span className={styles.cite}>
      <Menu position="bottom-end" width={250} floatingStrategy="fixed">
        <Menu.Target>
          {inline ? (
            <button type="button" className={styles.inline} aria-label={`Cite ${of}`}>
              <Sign size={13} strokeWidth={1.8} aria-hidden="true" />
              {word}
            </button>
          ) : (
            <Button small icon={Sign} aria-label={`Cite ${of}`}>
              {word}
            </Button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Copy with voice, words and place</Menu.Label>
          {citationFormats.map((f) => (
            <Menu.Item key={f.id} onClick={() => void copy(make(f.id))}>
              {f.label} <span className={styles.holds}>{f.holds}</span>
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => void copy(Promise.resolve(`${location.origin}${permalink}`))}>
            Link <span className={styles.holds}>the address alone</span>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}
