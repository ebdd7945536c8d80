import { Link } from 'wouter';
import type { Claim } from '../../../server/contract/claim.ts';
import type { ComparedLine } from '../../../server/contract/compare.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { predicateLabels } from '../../graph/words.ts';
import { sidesOf, standingWordOf } from '../../ui/claimSides.ts';
import { EntityInline } from '../../ui/EntityName.tsx';
import { entityHref } from '../../ui/hrefs.ts';
import { Said } from '../../ui/Said.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { counted } from '../../ui/words.ts';
import styles from './compared.module.css';
import { articleHref, claimHref } from './hrefs.ts';

export type Claims = ReadonlyMap<string, Claim>;

/** One line of a comparison: what, who says so, in which words, how it stands. */
export function Compared({
  line,
  entities,
  claims,
  ontology,
}: {
  line: ComparedLine;
  entities: readonly EntityRef[];
  claims: Claims;
  ontology: Ontology;
}) {
  const found = line.claims.map((ids) => ids.flatMap((id) => claims.get(id) ?? []));
  const all = found.flat();
  const [first] = all;
  const several = found.filter((of) => of.length > 0).length > 1;
  return (
    <li className={styles.line} data-row="" tabIndex={-1}>
      <h3 className={styles.what}>
        <span className={styles.predicate}>{predicateLabels(ontology, line)[line.direction]}</span>{' '}
        <EntityInline entity={line.other} href={entityHref(line.other.id)} size={16} />
      </h3>
      {line.told && (
        <p className={styles.told}>
          {line.told.text}
          {line.together && ' One sentence names them together.'}
        </p>
      )}
      {first && <Evidence claim={first} />}
      <ul className={styles.claims}>
        {found.map((of, i) =>
          of.map((c) => (
            <li key={`${entities[i]?.id} ${c.id}`}>
              <Link href={claimHref(c.id)} title={c.statement}>
                <StandingChip standing={c.standing} word={standingWordOf(c)} />
                {several && <span className={styles.of}>{entities[i]?.name}</span>}
                <Said>: {c.statement} On the canvas</Said>
              </Link>
            </li>
          )),
        )}
      </ul>
    </li>
  );
}

/** The first words it rests on, and the way to them; how many more there are. */
function Evidence({ claim }: { claim: Claim }) {
  const { affirms, answers } = sidesOf(claim);
  const [first, ...more] = [...affirms, ...answers];
  if (!first) return null;
  const content = first.passages.filter((p) => p.part === 'content');
  const shown = content.length > 0 ? content : first.passages;
  const places = [...new Set(shown.map((p) => p.paragraph))];
  return (
    <p className={styles.words}>
      <span className={styles.serif}>{shown.map((p) => p.text).join(' … ')}</span>{' '}
      <Link className={styles.place} href={articleHref(first.article.id, claim.id, first.id)}>
        <span aria-hidden="true">¶ {places.map((n) => n || 'title').join(', ')}</span>
        <Said>
          Paragraph {places.join(' and ')} of {first.article.title}, in place
        </Said>
      </Link>
      <span className={styles.aside}>
        {first.article.kind === 'digest' && ' retold'}
        {more.length > 0 && `, ${counted(more.length, 'more passage')} in the claim`}
      </span>
    </p>
  );
}
