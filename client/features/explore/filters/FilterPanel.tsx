import { X } from 'lucide-react';
import type { Ontology } from '../../../../server/contract/ontology.ts';
import { useFacets } from '../../../api/facets.ts';
import { membersOf } from '../../../state/canvas/canvas.ts';
import { clearFilters, filtering, setProposed } from '../../../state/filters/filters.ts';
import { useView } from '../../../state/view.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Failure, failureOf, Loading } from '../../../ui/states.tsx';
import { counted } from '../../../ui/words.ts';
import { switchedOff } from '../hiddenWords.ts';
import type { Shown } from '../shown.ts';
import { choicesOf } from './choices.ts';
import { DateFilter } from './DateFilter.tsx';
import { FilterSection } from './FilterSection.tsx';
import styles from './filters.module.css';

/** Every way to see less of a canvas, with what it leaves and what it hides in numbers. Nothing moves. */
export function FilterPanel({ shown, ontology, onClose }: { shown: Shown; ontology: Ontology; onClose(): void }) {
  const canvas = useView((v) => v.canvas);
  const filters = useView((v) => v.filters);
  const sift = useView((v) => v.sift);
  const facets = useFacets(membersOf(canvas), true);
  const sections = choicesOf(
    { nodes: shown.nodes, links: shown.links, facets: facets.data ?? null },
    filters,
    ontology,
  );
  const on = filtering(filters);
  return (
    <div className={styles.panel} data-testid="filters">
      <header className={styles.head}>
        <div className={styles.title}>
          <h2>Filters</h2>
          <IconButton icon={X} label="Close the filters" onClick={onClose} />
        </div>
        <p className={styles.lead} aria-live="polite">
          {on ? `Filtered out: ${switchedOff(shown)}.` : 'Nothing is filtered out.'} Filters hide; they move and remove
          nothing. A link keeps the standing that all its claims give it.
        </p>
        <div className={styles.acts}>
          <Button small onClick={() => sift(clearFilters)} disabled={!on}>
            Show everything
          </Button>
          {filters.hidden.length > 0 && (
            <Button small onClick={() => sift((f) => ({ ...f, hidden: [] }))}>
              Show the {counted(filters.hidden.length, 'hidden entity', 'hidden entities')}
            </Button>
          )}
        </div>
      </header>
      {sections.slice(0, 3).map((s) => (
        <FilterSection key={s.kind} section={s} />
      ))}
      {facets.error && (
        <div className={styles.section}>
          <Failure
            error={failureOf(facets.error)}
            kept="The other filters work."
            onRetry={() => void facets.refetch()}
          />
        </div>
      )}
      {!facets.data && !facets.error && (
        <div className={styles.section}>
          <Loading bare>Fetching what the claims can be filtered by.</Loading>
        </div>
      )}
      {sections.slice(3).map((s) => (
        <FilterSection key={s.kind} section={s} />
      ))}
      {facets.data && <DateFilter facets={facets.data} />}
      <div className={styles.section}>
        <button
          type="button"
          className={styles.switch}
          aria-pressed={filters.proposed}
          onClick={() => sift((f) => setProposed(f, !f.proposed))}
        >
          <span className={styles.word}>Draw proposals too</span>
        </button>
        <p className={styles.note}>Claims that nobody has reviewed, dotted. They are never exported as links.</p>
      </div>
    </div>
  );
}
