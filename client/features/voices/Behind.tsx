import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Opposition, VoicePage } from '../../../server/contract/voices.ts';
import { EntityName } from '../../ui/EntityName.tsx';
import { voiceHref } from '../../ui/hrefs.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { counted, inNumbers, stanceWords } from '../../ui/words.ts';
import styles from './behind.module.css';
import { claimHref } from './hrefs.ts';

/** What stands behind a voice's words: where it is the only one, who stands against it, whom it depends on. */
export function Behind({ page }: { page: VoicePage }) {
  return (
    <>
      <OneVoice page={page} />
      <Alone page={page} />
      <Against page={page} />
      <Depends page={page} />
    </>
  );
}

/** The first few of a list; the others wait behind their number. */
function Folded<T>({ items, total, children }: { items: readonly T[]; total: number; children(item: T): ReactNode }) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, 6);
  const beyond = total - items.length;
  return (
    <>
      <ul className={styles.list}>{shown.map(children)}</ul>
      {items.length > 6 && !all && (
        <button type="button" className={styles.fold} onClick={() => setAll(true)}>
          All {inNumbers(items.length)}
        </button>
      )}
      {beyond > 0 && (all || items.length <= 6) && <p className={styles.note}>{counted(beyond, 'more')} not listed.</p>}
    </>
  );
}

function OneVoice({ page }: { page: VoicePage }) {
  const { total, claims } = page.oneVoice;
  if (total === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHead title="Several carry it, one voice behind it" aside={counted(total, 'claim')} />
      <Folded items={claims} total={total}>
        {(c) => (
          <li key={c.id} className={styles.claim}>
            <Link href={claimHref(c.id)}>{c.statement}</Link>
            <p className={styles.reason}>{c.oneVoice.reason.text}</p>
          </li>
        )}
      </Folded>
    </section>
  );
}

function Alone({ page }: { page: VoicePage }) {
  const { total, claims } = page.alone;
  const says = page.parts.says > 0;
  if (!says) return null;
  return (
    <section className={styles.section}>
      <SectionHead title={`Only ${page.entity.name} says so`} aside={counted(total, 'claim')} />
      {total === 0 && <p className={styles.note}>No claim rests on {page.entity.name} alone.</p>}
      <Folded items={claims} total={total}>
        {(c) => (
          <li key={c.id} className={styles.alone}>
            <Link href={claimHref(c.id)}>{c.statement}</Link>
            <StandingChip standing={c.standing} />
          </li>
        )}
      </Folded>
    </section>
  );
}

function Against({ page }: { page: VoicePage }) {
  const { total, voices } = page.against;
  return (
    <section className={styles.section}>
      <SectionHead title="Who stands against it" aside={total > 0 && counted(total, 'voice')} />
      {total === 0 && (
        <p className={styles.note}>
          On no claim do {page.entity.name} and another voice take different sides. To decline an answer takes none.
        </p>
      )}
      <Folded items={voices} total={total}>
        {(v) => (
          <li key={v.entity.id} className={styles.against}>
            <EntityName entity={v.entity} href={voiceHref(v.entity.id)} />
            <ul className={styles.places}>
              {v.places.map((p) => (
                <Place
                  key={`${p.claim.id} ${p.stance} ${p.theirs} ${p.instead?.id}`}
                  place={p}
                  mine={page.entity.name}
                  theirs={v.entity.name}
                />
              ))}
            </ul>
            {v.total > v.places.length && (
              <p className={styles.note}>{counted(v.total - v.places.length, 'more place')} not listed.</p>
            )}
          </li>
        )}
      </Folded>
    </section>
  );
}

function Place({ place: p, mine, theirs }: { place: Opposition; mine: string; theirs: string }) {
  return (
    <li>
      <p className={styles.side}>
        <StanceMark stance={p.stance} /> {mine} {stanceWords[p.stance].verb.toLowerCase()}
        {p.instead === null && (
          <>
            , <StanceMark stance={p.theirs} /> {theirs} {stanceWords[p.theirs].verb.toLowerCase()}
          </>
        )}
        : <Link href={claimHref(p.claim.id)}>{p.claim.statement}</Link>
      </p>
      {p.instead && (
        <p className={styles.side}>
          <StanceMark stance={p.theirs} /> {theirs} {stanceWords[p.theirs].verb.toLowerCase()}:{' '}
          <Link href={claimHref(p.instead.id)}>{p.instead.statement}</Link>{' '}
          <span className={styles.judged}>
            That both cannot hold is a judgement{p.instead.by === 'curated' ? '' : ` by ${p.instead.by}`}
            {p.instead.reason && `: ${p.instead.reason}`}
          </span>
        </p>
      )}
    </li>
  );
}

function Depends({ page }: { page: VoicePage }) {
  const { total, edges } = page.depends;
  return (
    <section className={styles.section}>
      <SectionHead title="Whose words it depends on" aside={total > 0 && counted(total, 'tie')} />
      {total === 0 && <p className={styles.note}>{page.entity.name} passes on nobody else’s words here.</p>}
      <Folded items={edges} total={total}>
        {(e) => (
          <li key={`${e.from.id} ${e.to.id}`} className={styles.edge}>
            <Link href={voiceHref(e.from.id)}>{e.from.name}</Link>
            <span className={styles.cites}>cites</span>
            <EntityName entity={e.to} href={voiceHref(e.to.id)} size={18} />
            <span className={styles.times}>{counted(e.assertions, 'assertion')}</span>
          </li>
        )}
      </Folded>
    </section>
  );
}
