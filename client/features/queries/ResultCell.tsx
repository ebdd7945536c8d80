import { Link } from 'wouter';
import type { CypherNode, CypherRelationship } from '../../../server/contract/cypher.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { bound, stances, standings } from '../../../server/contract/terms.ts';
import { dateInWords } from '../../ui/dates.ts';
import { EntityInline } from '../../ui/EntityName.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { boundWords, inNumbers, stanceWords } from '../../ui/words.ts';
import { entityOf, isNode, isPath, isRelationship, linkIdOf, wordsOfNode } from './cells.ts';
import { type Column, type Row, weakestIn } from './columns.ts';
import { toArticle, toClaim, toEntity, toLink, toNamed } from './places.ts';
import styles from './result-table.module.css';

/** "supplies" or "is supplied by", as seen from the other end of what `seenFrom` names. */
function predicateInWords(ontology: Ontology | undefined, type: string, inverse = false): string {
  const label = ontology?.predicates.find((p) => p.id === type)?.label;
  return (inverse ? label?.inverse : label?.forward) ?? type.toLowerCase().replaceAll('_', ' ');
}

function Thing({ node }: { node: CypherNode }) {
  const entity = entityOf(node);
  if (entity) return <EntityInline entity={entity} href={toEntity(entity.id)} />;
  const words = wordsOfNode(node);
  if (node.id !== null && node.labels.includes('Claim'))
    return (
      <Link className={styles.link} href={toClaim(node.id)}>
        {words}
      </Link>
    );
  if (node.id !== null && node.labels.includes('Article'))
    return (
      <Link className={styles.link} href={toArticle(node.id)}>
        {words}
      </Link>
    );
  return node.labels.includes('Passage') ? <q className={styles.words}>{words}</q> : words;
}

function Tie({
  tie,
  inverse,
  ontology,
}: {
  tie: CypherRelationship;
  inverse: boolean;
  ontology: Ontology | undefined;
}) {
  const id = linkIdOf(tie);
  const words = predicateInWords(ontology, tie.type, inverse);
  return id === null || tie.properties.standing === undefined ? (
    <span className={styles.tie}>{words}</span>
  ) : (
    <Link className={styles.tie} href={toLink(id)}>
      {words}
    </Link>
  );
}

const None = () => (
  <span className={styles.none}>
    <span aria-hidden="true">–</span>
    <span className="cg-said">none</span>
  </span>
);

/** Any value Cypher returns, readable: lists as lists, maps as their entries. */
export function Value({ value, ontology }: { value: unknown; ontology: Ontology | undefined }) {
  if (value === null || value === undefined || value === '') return <None />;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return inNumbers(value);
  if (typeof value === 'string') return value;
  if (isNode(value)) return <Thing node={value} />;
  if (isRelationship(value)) return <Tie tie={value} inverse={false} ontology={ontology} />;
  if (isPath(value))
    return (
      <span className={styles.path}>
        {value.nodes.map((node, i) => {
          const tie = value.relationships[i - 1];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a walk may pass an entity twice; its steps never change
            <span key={i} className={styles.step}>
              {tie && <Tie tie={tie} inverse={tie.to !== node.id} ontology={ontology} />}
              <Thing node={node} />
            </span>
          );
        })}
      </span>
    );
  if (Array.isArray(value)) {
    if (value.length === 0) return <None />;
    return (
      <ul className={styles.list}>
        {value.map((v, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values of a list have no names of their own
          <li key={i}>
            <Value value={v} ontology={ontology} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <dl className={styles.map}>
      {Object.entries(value)
        .filter(([k]) => !k.startsWith('$'))
        .map(([k, v]) => (
          <div key={k}>
            <dt>{k}</dt>
            <dd>
              <Value value={v} ontology={ontology} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

export function ResultCell({ column, row, ontology }: { column: Column; row: Row; ontology: Ontology | undefined }) {
  const value = row[column.key];
  if (column.kind === 'weakest') {
    const weakest = weakestIn(row);
    return weakest ? <StandingChip standing={weakest} /> : <None />;
  }
  const tie = column.tie === null ? undefined : row[column.tie];
  if (isNode(value) && isRelationship(tie))
    return (
      <span className={styles.tied}>
        <Tie tie={tie} inverse={tie.to !== value.id} ontology={ontology} /> <Thing node={value} />
      </span>
    );
  if (value === null || value === undefined || value === '') return <None />;
  const standing = column.kind === 'standing' && standings.find((s) => s === value);
  if (standing) return <StandingChip standing={standing} />;
  const stance = column.kind === 'stance' && stances.find((s) => s === value);
  if (stance)
    return (
      <span className={styles.stance} data-stance={stance}>
        <StanceMark stance={stance} />
        {stanceWords[stance].verb}
      </span>
    );
  const limit = column.kind === 'bound' && bound.options.find((b) => b === value);
  // Beside "at least 1,000", a bare "about" would contradict it.
  if (
    limit === 'approximate' &&
    typeof row.low === 'number' &&
    typeof row.value !== 'number' &&
    typeof row.high !== 'number'
  )
    return 'about that or more';
  if (limit) return boundWords[limit];
  if (column.kind === 'predicate') return predicateInWords(ontology, String(value));
  if (column.kind === 'date') return dateInWords(String(value));
  if (column.kind === 'words') return <q className={styles.words}>{String(value)}</q>;
  if (column.kind === 'open')
    return (
      <Link className={styles.link} href={toNamed(column.key, String(value))}>
        Open
      </Link>
    );
  const id = column.id === null ? undefined : row[column.id];
  if (typeof id === 'string' && typeof value === 'string')
    return (
      <Link className={styles.link} href={toNamed(column.id ?? '', id)}>
        {value}
      </Link>
    );
  return <Value value={value} ontology={ontology} />;
}
