import { useClaim } from '../../api/claims.ts';
import { clearFilters, filtering } from '../../state/filters/filters.ts';
import { useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { tellersInWords } from '../../ui/tellers.ts';
import { counted, inNumbers } from '../../ui/words.ts';
import styles from './hidden.module.css';
import { switchedOff } from './hiddenWords.ts';
import type { Shown } from './shown.ts';
import type { Desk } from './useDesk.ts';
import { mostNew } from './work.ts';

const most = 6;

/** The same, one by one, each with what brings it into view. */
export function HiddenList({ shown, desk }: { shown: Shown; desk: Desk }) {
  const { waiting, removed } = useView((v) => v.canvas);
  const filters = useView((v) => v.filters);
  const sift = useView((v) => v.sift);
  const on = filtering(filters);
  const more = shown.hidden.length - most;
  return (
    <div className={styles.sections}>
      {on && (
        <section className={styles.section}>
          <SectionHead title="Filtered out" aside={switchedOff(shown)} level={3} />
          <Button small onClick={() => sift(clearFilters)}>
            Show everything
          </Button>
        </section>
      )}
      {waiting.length > 0 && (
        <section className={styles.section}>
          <SectionHead
            title="Of this view, not drawn"
            aside={counted(waiting.length, 'entity', 'entities')}
            level={3}
          />
          <p className={styles.said}>The entities with the weightiest links are drawn: disputes first.</p>
          <Button small onClick={desk.showAll}>
            Show all {waiting.length}
          </Button>
        </section>
      )}
      {removed.length > 0 && (
        <section className={styles.section}>
          <SectionHead title="Taken off by you" aside={counted(removed.length, 'entity', 'entities')} level={3} />
          <Button small onClick={() => desk.add(removed, null)}>
            Put back
          </Button>
        </section>
      )}
      {shown.hidden.length > 0 && (
        <section className={styles.section}>
          <SectionHead title="Neighbours not shown" aside={`at most ${mostNew} at a time`} level={3} />
          <ul className={styles.rows}>
            {shown.hidden.slice(0, most).map(({ node, count }) => (
              <li key={node.id} className={styles.item}>
                <EntityGlyph types={node.types} size={18} />
                <span className={styles.grow}>{node.name}</span>
                <span className={styles.count}>{inNumbers(count)}</span>
                <Button small onClick={() => desk.expand(node.id)} aria-label={`Expand ${node.name}`}>
                  Expand
                </Button>
              </li>
            ))}
          </ul>
          {more > 0 && (
            <p className={styles.said}>
              and of {counted(more, 'other entity', 'other entities')}: their badge says how many.
            </p>
          )}
        </section>
      )}
      {shown.away.length > 0 && (
        <section className={styles.section}>
          <SectionHead
            title="In the graph, not here"
            aside={counted(shown.awayTotal, 'entity', 'entities')}
            level={3}
          />
          <p className={styles.said}>
            {shown.away.map((t) => `${inNumbers(t.count)} ${t.word}`).join(' · ')}. The search puts any of them on the
            canvas.
          </p>
        </section>
      )}
      {shown.deniedOnly.length > 0 && (
        <section className={styles.section}>
          <SectionHead
            title="Never drawn: nobody affirms it"
            aside={counted(shown.deniedOnly.length, 'claim')}
            level={3}
          />
          <ul className={styles.rows}>
            {shown.deniedOnly.map((id) => (
              <DeniedClaim key={id} id={id} />
            ))}
          </ul>
        </section>
      )}
      {shown.undrawn > 0 && (
        <p className={styles.said}>
          {counted(shown.undrawn, 'claim')} between these entities {shown.undrawn === 1 ? 'has' : 'have'} a predicate
          that draws no link; the inspector of each entity lists them.
        </p>
      )}
    </div>
  );
}

function DeniedClaim({ id }: { id: string }) {
  const claim = useClaim(id);
  const select = useView((v) => v.select);
  return (
    <li>
      <button type="button" className={styles.claim} onClick={() => select({ kind: 'claim', id })}>
        <StandingGlyph standing="denied-only" />
        <span>{claim.data ? `${claim.data.statement} ${tellersInWords(claim.data)}` : 'Fetching the claim.'}</span>
      </button>
    </li>
  );
}
