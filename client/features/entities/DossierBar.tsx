import { Megaphone, Route, Waypoints } from 'lucide-react';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { Standing } from '../../../server/contract/terms.ts';
import { useNeighbours } from '../../api/entities.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { pathHref, queryHref } from '../../ui/hrefs.ts';
import { QueryLink } from '../../ui/QueryLink.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { standingOrder } from '../../ui/words.ts';
import styles from './dossier.module.css';
import { canvasHref } from './hrefs.ts';
import { aroundFirst } from './ring.ts';
import { noneOf } from './words.ts';

/** How its claims stand, each standing a filter, one that no claim has in words; and where to go from here. */
export function DossierBar({
  entity,
  standing,
  onSift,
}: {
  entity: EntityDossier;
  standing: Standing | null;
  onSift(to: Standing | null): void;
}) {
  const near = useNeighbours(entity.id, { limit: aroundFirst });
  return (
    <div className={styles.bar}>
      <fieldset className={styles.filters}>
        <legend className="cg-said">Show only claims that stand as</legend>
        {standingOrder
          .filter((s) => (entity.claims.byStanding[s] ?? 0) > 0 || s === standing)
          .map((s) => (
            <button
              key={s}
              type="button"
              className={styles.filter}
              aria-pressed={s === standing}
              onClick={() => onSift(s === standing ? null : s)}
            >
              <StandingChip standing={s} count={entity.claims.byStanding[s] ?? 0} />
            </button>
          ))}
        <span className={styles.none}>{noneOf(entity.claims.byStanding)}</span>
      </fieldset>
      <div className={styles.acts}>
        <QueryLink href={queryHref('who-said-what', { entity: entity.id })} />
        <ButtonLink icon={Waypoints} href={canvasHref(entity, near.data?.nodes.map((n) => n.id) ?? [])}>
          On the canvas
        </ButtonLink>
        <ButtonLink icon={Route} href={pathHref([entity.id])}>
          Path from here
        </ButtonLink>
        {entity.says.total > 0 && (
          <a className={styles.toSays} href="#says">
            <Megaphone size={16} strokeWidth={1.8} aria-hidden="true" />
            Everything it says
          </a>
        )}
      </div>
    </div>
  );
}
