import { EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { WhenReply } from '../../../server/contract/when.ts';
import { queryHref } from '../../ui/hrefs.ts';
import { QueryLink } from '../../ui/QueryLink.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { counted } from '../../ui/words.ts';
import styles from './foot.module.css';
import { onCanvas } from './hrefs.ts';

type Ref = WhenReply['bare'][number];

/** What neither list, map nor time shows, in numbers, and by name on request; and the query that answers the same. */
export function Foot({ ids, reply }: { ids: readonly string[]; reply: WhenReply }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { bare, bareLinks, deniedOnly, claims, total, missing } = reply;
  const beyond = total - claims.length;
  const all = bare.length === 0 && deniedOnly.length === 0 && beyond === 0 && missing.length === 0;
  return (
    <footer className={styles.foot} data-testid="foot">
      {open && (
        <div className={styles.lists} id={id}>
          <List title="Neither date nor place" refs={bare} />
          <List title="Only denied: somebody denies them, nobody affirms them" refs={deniedOnly} />
        </div>
      )}
      <p className={styles.line}>
        <EyeOff size={16} strokeWidth={1.8} aria-hidden="true" />
        <span>
          {all && 'Nothing is left out: every claim of the selection carries a date or a place.'}
          {bare.length > 0 && (
            <>
              <strong>Not in these views:</strong> {counted(bareLinks, 'link')} of the selection{' '}
              {bareLinks === 1 ? 'whose claims carry' : 'whose claims carry'} neither date nor place (
              {counted(bare.length, 'claim')}).{' '}
            </>
          )}
          {beyond > 0 && (
            <>
              <strong>Not fetched:</strong> {counted(beyond, 'claim')} after the first {claims.length} by time.{' '}
            </>
          )}
          {deniedOnly.length > 0 && (
            <>
              <strong>Never drawn:</strong> {counted(deniedOnly.length, 'claim')} that{' '}
              {deniedOnly.length === 1 ? 'is' : 'are'} only denied.{' '}
            </>
          )}
          {missing.length > 0 && (
            <>
              <strong>Gone from the graph:</strong> {missing.slice(0, 5).join(', ')}
              {missing.length > 5 && ` and ${missing.length - 5} more`}.
            </>
          )}
        </span>
        <QueryLink href={queryHref('between-them', { entities: ids.join('\n') })} />
        {bare.length + deniedOnly.length > 0 && (
          <button
            type="button"
            className={styles.more}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Close the list' : 'List them'}
          </button>
        )}
      </p>
    </footer>
  );
}

function List({ title, refs }: { title: string; refs: readonly Ref[] }) {
  if (refs.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>
        {title}: {counted(refs.length, 'claim')}
      </h2>
      <ul className={styles.claims}>
        {refs.map((r) => (
          <li key={r.id}>
            <StandingGlyph standing={r.standing} size={16} label />
            <span>
              <Link href={onCanvas(r)}>{r.statement}</Link> {r.said}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
