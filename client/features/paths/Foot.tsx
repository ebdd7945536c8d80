import { useMediaQuery } from '@mantine/hooks';
import { ChevronDown, ChevronUp, Copy, Download, Waypoints, X } from 'lucide-react';
import { useCallback, useId, useRef, useState } from 'react';
import type { Path, PathParagraph } from '../../../server/contract/path.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { saveText } from '../../ui/saveFile.ts';
import { counted } from '../../ui/words.ts';
import styles from './foot.module.css';
import { onCanvas } from './hrefs.ts';
import { pathsAsMarkdown } from './markdown.ts';
import { useHopsSeen } from './useHopsSeen.ts';
import { useOverflow } from './useOverflow.ts';
import { weakestOf } from './weakest.ts';
import { notHere } from './words.ts';

/** What goes with you: the paths as one paragraph, as a file with its sources, and lit on the canvas. */
export function Foot({ paths, title }: { paths: readonly Path[]; title: string }) {
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false }) ?? false;
  const [open, setOpen] = useState(false);
  const [whole, setWhole] = useState(false);
  const ref = useRef<HTMLElement>(null);
  const told = useRef<HTMLElement>(null);
  const foot = useCallback(() => ref.current, []);
  const id = useId();
  const hops = paths.flatMap((p) => p.hops);
  const seen = useHopsSeen(foot, hops.map((h) => h.link.id).join());
  const text = paths.map((p) => p.paragraph.text).join(' ');
  const folds = useOverflow(told, text);
  const below = paths.flatMap((p) => p.entities.slice(1).map((e) => e.name)).slice(seen);
  const exported = () => saveText('path.md', 'text/markdown', pathsAsMarkdown(title, paths, location.href));
  const actions = (
    <div className={styles.actions}>
      <CopyButton text={text} small={false}>
        Copy
      </CopyButton>
      <Button icon={Download} onClick={exported}>
        Export
      </Button>
      <ButtonLink icon={Waypoints} href={onCanvas(paths, weakestOf(paths))}>
        Show on the canvas
      </ButtonLink>
    </div>
  );
  const paragraph = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must by keyboard
    <section ref={told} className={styles.text} aria-label="As one paragraph, with its voices" tabIndex={0}>
      {paths.map((p) => (
        <Told key={p.hops.map((h) => h.link.id).join()} paragraph={p.paragraph} />
      ))}
    </section>
  );
  if (!narrow)
    return (
      <footer ref={ref} className={styles.foot} data-whole={whole || undefined}>
        <div className={styles.label}>
          <h2 className={styles.title}>As one paragraph, with its voices</h2>
          <p className={styles.keys}>
            <KeyCap>J</KeyCap> <KeyCap>K</KeyCap> hop, <KeyCap>1</KeyCap> – <KeyCap>5</KeyCap> path
          </p>
        </div>
        <div className={styles.told}>
          {paragraph}
          {(folds || whole) && (
            <Button kind="quiet" small icon={whole ? ChevronDown : ChevronUp} onClick={() => setWhole(!whole)}>
              {whole ? 'Show four lines of it' : 'Show all of it'}
            </Button>
          )}
        </div>
        {actions}
      </footer>
    );
  return (
    <footer ref={ref} className={styles.foot} data-open={open || undefined}>
      {open && (
        <div id={id} className={styles.sheet}>
          {paragraph}
          {actions}
        </div>
      )}
      <div className={styles.bar}>
        <p className={styles.count}>
          <strong>
            {Math.min(seen, hops.length)} of {counted(hops.length, 'hop')}.
          </strong>{' '}
          {below.length > 0 ? notHere(below) : 'All seen.'}
        </p>
        <Button icon={open ? X : Copy} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? 'Close' : 'As a paragraph'}
        </Button>
      </div>
    </footer>
  );
}

/** The words that say who speaks stand out: they are what a reader must not lose. */
function Told({ paragraph: { text, cues } }: { paragraph: PathParagraph }) {
  const ends = cues.map((c) => c.end);
  return (
    <p>
      {cues.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(ends[i - 1] ?? 0, start)}
          <strong>{text.slice(start, end)}</strong>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </p>
  );
}
