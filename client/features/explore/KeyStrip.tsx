import type { ReactNode } from 'react';
import { useView } from '../../state/view.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { StandingLine } from '../../ui/StandingLine.tsx';
import { standingWords } from '../../ui/words.ts';
import { GroupsKey } from './groups/GroupsKey.tsx';
import type { Grouped } from './groups/grouped.ts';
import styles from './key-strip.module.css';
import type { Shown } from './shown.ts';

const sizeWords = {
  degree: 'Size = neighbours on this canvas',
  betweenness: 'Size = shortest ways that lead through it',
} as const;

/** The key is the filter: what a row names can be switched off and on, and nothing moves. */
export function KeyStrip({
  shown,
  grouped,
  types = true,
  bare,
  children,
}: {
  shown: Shown;
  grouped: Grouped | null;
  types?: boolean;
  /** Icons, badges and glyphs are left out at this zoom. */
  bare: boolean;
  children: ReactNode;
}) {
  const filters = useView((v) => v.filters);
  const toggle = useView((v) => v.toggle);
  const pinned = useView((v) => v.canvas.pinned.length > 0);
  const sizeBy = useView((v) => v.canvas.sizeBy);
  const start = useView((v) => v.canvas.start.length > 0);
  return (
    <div className={styles.key} data-testid="key">
      {grouped && <GroupsKey grouped={grouped} />}
      {(!grouped || grouped.drawn.links > 0) && (
        <fieldset className={styles.row}>
          <legend className={styles.name}>Standing of links</legend>
          {shown.byStanding.map(({ standing, count }) => (
            <button
              key={standing}
              type="button"
              className={styles.entry}
              aria-pressed={!filters.standings.includes(standing)}
              title={`${standingWords[standing].means}. Press to ${filters.standings.includes(standing) ? 'show' : 'hide'}.`}
              onClick={() => toggle('standings', standing)}
            >
              <StandingLine standing={standing} />
              <span className={styles.word}>{standingWords[standing].word}</span>{' '}
              <span className={styles.count}>{count}</span>
            </button>
          ))}
        </fieldset>
      )}
      {types && (
        <fieldset className={styles.row} data-tight={grouped !== null || undefined}>
          <legend className={styles.name}>{grouped ? 'Squares, by type' : 'Entities'}</legend>
          {shown.byType.map(({ type, one, count }) => (
            <button
              key={type}
              type="button"
              className={styles.entry}
              aria-pressed={!filters.types.includes(type)}
              onClick={() => toggle('types', type)}
            >
              <EntityGlyph types={[type]} size={19} filled={grouped !== null || shown.startTypes.includes(type)} />
              <span className={styles.word}>{capital(one)}</span>{' '}
              {!grouped && <span className={styles.count}>{count}</span>}
            </button>
          ))}
          {start && !grouped && shown.byType.length < 7 && (
            <span className={styles.aside}>Filled = where this view starts</span>
          )}
          {pinned && <span className={styles.aside}>Grey ring = pinned</span>}
          {sizeBy !== 'type' && <span className={styles.aside}>{sizeWords[sizeBy]}</span>}
          {bare && <span className={styles.aside}>Icons, badges and glyphs come back as you zoom in</span>}
        </fieldset>
      )}
      {children}
    </div>
  );
}
const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
