import { Link } from 'wouter';
import type { EntityRef } from '../../server/contract/graph.ts';
import { EntityGlyph } from './EntityGlyph.tsx';
import styles from './entity-name.module.css';

/** Glyph and name; a way to the entity where `href` says one. An unnamed voice says that it is one. */
export function EntityName({
  entity,
  href,
  size = 20,
}: {
  entity: EntityRef;
  href?: string | undefined;
  size?: number;
}) {
  const inside = (
    <>
      <EntityGlyph types={entity.types} size={size} />
      <span className={styles.words}>
        {entity.name}
        {entity.unnamed && <span className={styles.unnamed}> (unnamed)</span>}
      </span>
    </>
  );
  return href === undefined ? (
    <span className={styles.name}>{inside}</span>
  ) : (
    <Link className={styles.name} href={href}>
      {inside}
    </Link>
  );
}
