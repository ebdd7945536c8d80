import { Link } from 'wouter';
import type { GraphReply, Risk } from '../../../server/contract/graph.ts';
import { useQueries } from '../../api/queries.ts';
import { addressOf } from '../../state/address/address.ts';
import { entityHref, pathHref } from '../../ui/hrefs.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { counted } from '../../ui/words.ts';
import styles from './check-first.module.css';
import { firstDossier } from './firstDossier.ts';
import panel from './inspector.module.css';

/** Other ways in, with nothing in hand. */
export function StartFrom({ reply, risks }: { reply: GraphReply; risks: readonly Risk[] }) {
  const queries = useQueries();
  const first = firstDossier(reply.nodes, risks);
  return (
    <section className={panel.section}>
      <SectionHead title="Or start from" />
      <ul className={styles.starts}>
        {first && (
          <li>
            <Link href={entityHref(first.id)}>a {first.types.includes('Vendor') ? 'vendor’s ' : ''}dossier</Link>{' '}
            <span>{first.name}</span>
          </li>
        )}
        <li>
          <Link href={pathHref([])}>a path between two entities</Link> <KeyCap>P</KeyCap>{' '}
          <span>with entities in hand</span>
        </li>
        <li>
          <Link href="/queries">a saved query</Link>{' '}
          <span>{queries.data ? `${queries.data.total} in the library` : 'asked again with your own values'}</span>
        </li>
        <li>
          <Link href={addressOf({ query: 'everything' })}>everything in the graph</Link>{' '}
          <span>{counted(reply.totals.entities, 'entity', 'entities')}</span>
        </li>
        <li>
          <Link href="/articles">an article</Link> <span>sentence by sentence</span>
        </li>
        <li>
          <span>press</span> <KeyCap>/</KeyCap> <span>to search,</span> <KeyCap>E</KeyCap>{' '}
          <span>on an entity to expand it</span>
        </li>
      </ul>
    </section>
  );
}
