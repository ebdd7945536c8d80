import { Link } from 'wouter';
import type { EntityRef } from '../../server/contract/graph.ts';
import { unnamedMark } from '../../server/contract/unnamed.ts';
import { EntityGlyph } from './EntityGlyph.tsx';
import styles from './entity-name.module.css';

const Unnamed = ({ of }: { of: EntityRef }) =>
  unnamedMark(of) === '' ? null : <span className={styles.unnamed}>{unnamedMark(of)}</span>;

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
        <Unnamed of={entity} />
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

/** The same in a running line: it breaks like words do, but never between the glyph and the first of them. */
export function EntityInline({ entity, href, size = 18 }: { entity: EntityRef; href: string; size?: number }) {
  const [first = '', ...rest] = entity.name.split(' ');
  return (
    <Link className={styles.inline} href={href}>
      <span className={styles.head}>
        <EntityGlyph types={entity.types} size={size} />
        {first}
      </span>
      {rest.length > 0 && ` ${rest.join(' ')}`}
      <Unnamed of={entity} />
    </Link>
  );
}
