import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { EntityHearing } from '../../../server/contract/hearing.ts';
import { dateInWords } from '../../ui/dates.ts';
import { EntityName } from '../../ui/EntityName.tsx';
import { entityHref } from '../../ui/hrefs.ts';
import { Said } from '../../ui/Said.tsx';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, inNumbers, listed } from '../../ui/words.ts';
import { Folded } from './Folded.tsx';
import styles from './identity.module.css';

/** Who it is: the words that name it, what made it one, who speaks of it and who of those spoken of does not. */
export function Identity({ entity: e, hearing }: { entity: EntityDossier; hearing: UseQueryResult<EntityHearing> }) {
  const named = new Set(e.surfaces.map((s) => s.surface));
  const others = e.aliases.filter((a) => !named.has(a) && a !== e.name);
  return (
    <aside className={styles.identity} aria-label="Who it is">
      <Part title="Named in the text as">
        {e.surfaces.length === 0 && (
          <p className={styles.text}>
            No article names it{e.unused || e.claims.total === 0 ? '.' : '; it stands in claims alone.'}
          </p>
        )}
        <Folded items={e.surfaces} most={8} one="form" many="forms" className={styles.rows}>
          {(s) => (
            <li key={s.surface} className={styles.row}>
              <span className={styles.surface}>{s.surface}</span>
              <span className={styles.count}>{counted(s.mentions, 'mention')}</span>
            </li>
          )}
        </Folded>
        {others.length > 0 && <p className={styles.text}>Also known as {listed(others)}; no article here says so.</p>}
      </Part>
      {hearing.error && (
        <Part title="Who speaks of it">
          <Failure error={failureOf(hearing.error)} onRetry={() => void hearing.refetch()} />
        </Part>
      )}
      {hearing.isPending && (
        <Part title="Who speaks of it">
          <Loading bare>Fetching who speaks of it.</Loading>
        </Part>
      )}
      {hearing.data && <Hearing entity={e} hearing={hearing.data} />}
    </aside>
  );
}

export function Hearing({
  entity: e,
  hearing: h,
}: {
  entity: Pick<EntityDossier, 'id' | 'name'>;
  hearing: EntityHearing;
}) {
  const itself = h.unheard.some((u) => u.id === e.id);
  const others = h.unheard.filter((u) => u.id !== e.id);
  return (
    <>
      {h.merges.length > 0 && (
        <Part title="Read as one">
          {h.merges.map((m) => (
            <p key={m.id} className={styles.text}>
              <b>{m.name}</b> is read as <b>{m.into}</b>. {m.by === 'curated' ? 'Whoever annotated the article' : m.by}{' '}
              decided on {dateInWords(m.at.slice(0, 10))}
              {m.reason === null ? ' and gave no reason' : `: ${m.reason.replace(/\.$/, '')}`}. Mentions keep their
              words.
            </p>
          ))}
        </Part>
      )}
      <Part title="Who speaks of it" aside={h.heard.length === 0 ? undefined : 'assertions'}>
        {h.heard.length === 0 && <p className={styles.text}>Nobody: there is no assertion about it.</p>}
        <Folded items={h.heard} most={9} one="voice" many="voices" className={styles.rows}>
          {(v) => (
            <li key={v.entity.id} className={styles.row}>
              <EntityName entity={v.entity} href={entityHref(v.entity.id)} size={18} />
              <span className={styles.count}>
                {inNumbers(v.assertions)}
                <Said> {v.assertions === 1 ? 'assertion' : 'assertions'}</Said>
              </span>
            </li>
          )}
        </Folded>
      </Part>
      {h.assertions > 0 && (
        <Part title="Not heard">
          {h.unheard.length === 0 && (
            <p className={styles.text}>
              Everybody named in claims about it that somebody affirms speaks somewhere in this graph.
            </p>
          )}
          {itself && <p className={styles.text}>{e.name} itself: no assertion here is its own.</p>}
          {others.length > 0 && (
            <>
              <p className={styles.text}>
                {itself ? 'Nor do these have one:' : 'Named in claims about it, yet no assertion here is theirs:'}
              </p>
              <Folded items={others} most={6} one="name" many="names" className={styles.rows}>
                {(u) => (
                  <li key={u.id} className={styles.row}>
                    <EntityName entity={u} href={entityHref(u.id)} size={18} />
                  </li>
                )}
              </Folded>
            </>
          )}
          {h.unheard.length > 0 && (
            <p className={styles.fine}>
              People and bodies in claims about it that somebody affirms. Whether they were asked is not known.
            </p>
          )}
        </Part>
      )}
    </>
  );
}

function Part({ title, aside, children }: { title: string; aside?: string | undefined; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h2 className={styles.partTitle}>{title}</h2>
        {aside !== undefined && <span className={styles.count}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
