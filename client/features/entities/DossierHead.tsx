import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { EntityHearing } from '../../../server/contract/hearing.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { unnamedNote } from '../../../server/contract/unnamed.ts';
import { typeWord } from '../../graph/words.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { inNumbers } from '../../ui/words.ts';
import styles from './dossier.module.css';

/** Its name, what it is in a line of ours, and how much there is about it. */
export function DossierHead({
  entity: e,
  ontology,
  hearing,
}: {
  entity: EntityDossier;
  ontology: Ontology;
  hearing: EntityHearing | undefined;
}) {
  const counts: [number | undefined, one: string, many: string][] = [
    [e.claims.total, 'claim', 'claims'],
    [hearing?.assertions, 'assertion', 'assertions'],
    [hearing?.heard.length, 'voice', 'voices'],
    [hearing?.outlets, 'outlet', 'outlets'],
    [e.articles.length, 'article', 'articles'],
  ];
  return (
    <header className={styles.head}>
      <EntityGlyph types={e.types} size={40} filled />
      <div className={styles.title}>
        <h1 className={styles.name}>{e.name}</h1>
        <p className={styles.line}>
          {capital(e.summary ?? typeWord(ontology, e.types))}.{e.unnamed && ` ${unnamedNote(e)}`}
        </p>
      </div>
      <dl className={styles.counts}>
        {counts.map(([n, one, many]) => (
          <div key={one}>
            <dt>{n === 1 ? one : many}</dt>
            <dd>{n === undefined ? '…' : inNumbers(n)}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
