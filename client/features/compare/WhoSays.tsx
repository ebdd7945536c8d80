import { Scale } from 'lucide-react';
import { Link } from 'wouter';
import type { CompareReply } from '../../../server/contract/compare.ts';
import { type Stance, stances } from '../../../server/contract/terms.ts';
import { EntityName } from '../../ui/EntityName.tsx';
import { entityHref } from '../../ui/hrefs.ts';
import { Said } from '../../ui/Said.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import type { Claims } from './Compared.tsx';
import styles from './who-says.module.css';

/** Past these a mark a claim is more than anybody counts. */
const mostMarks = 5;
const first = 12;

/** Who says so of which, a mark a claim; who is at odds; what was looked for in vain. */
export function WhoSays({ reply, claims }: { reply: CompareReply; claims: Claims }) {
  const { entities, voices, odds, searched, clients } = reply;
  const left = voices.length - first;
  return (
    <section className={styles.who} aria-label="Who says so">
      <div className={styles.head}>
        <h2>Who says so</h2>
        <span>
          {counted(voices.filter((v) => v.byStance.affirms.filter((n) => n > 0).length > 1).length, 'voice')} in common
        </span>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Said>Voice</Said>
            </th>
            {entities.map((e) => (
              <th key={e.id} scope="col">
                {e.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voices.slice(0, first).map((v) => (
            <tr key={v.entity.id}>
              <th scope="row">
                <EntityName entity={v.entity} href={entityHref(v.entity.id)} size={18} />
              </th>
              {entities.map((e, i) => (
                <td key={e.id}>
                  <Marks voice={v} at={i} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        A mark for each claim: full where the voice affirms it, struck where it denies, half where it questions, empty
        where it declines to answer.
        {left > 0 && ` ${counted(left, 'voice')} not listed, those of one side with fewest claims.`}
      </p>
      {clients.length > 0 && (
        <p className={styles.note}>
          <strong>Clients and partners in common:</strong>{' '}
          {clients.map((c, i) => (
            <span key={c.id}>
              {i > 0 && ', '}
              <Link href={entityHref(c.id)}>{c.name}</Link>
            </span>
          ))}
          .
        </p>
      )}
      {odds.map((o) => (
        <div key={o.text} className={styles.odds}>
          <p className={styles.mark}>
            <Scale size={14} strokeWidth={2} aria-hidden="true" />
            Cannot both hold
          </p>
          {o.pair.map(({ claim, told }) => (
            <p key={claim} className={styles.note}>
              <strong>{claims.get(claim)?.statement}</strong> {told?.text}
            </p>
          ))}
          <p className={styles.note}>
            {o.text} <Link href={`/disputes#${o.pair.map((p) => p.claim).join('~')}`}>Both sides</Link>
          </p>
        </div>
      ))}
      {searched.length > 0 && (
        <div className={styles.searched}>
          <h3>Searched, not found</h3>
          {searched.map((s) => (
            <p key={s.text} className={styles.note}>
              {s.text}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

function Marks({ voice: { byStance }, at }: { voice: CompareReply['voices'][number]; at: number }) {
  const taken = stances.map((stance) => ({ stance, n: byStance[stance][at] ?? 0 })).filter(({ n }) => n > 0);
  if (taken.length === 0)
    return (
      <>
        <span aria-hidden="true">–</span>
        <Said>nothing</Said>
      </>
    );
  return (
    <span className={styles.marks}>
      <Said>{taken.map(({ stance, n }) => `${stance} ${counted(n, 'claim')}`).join(', ')}</Said>
      {taken.map(({ stance, n }) => (
        <Repeated key={stance} stance={stance} n={n} />
      ))}
    </span>
  );
}
function Repeated({ stance, n }: { stance: Stance; n: number }) {
  if (n > mostMarks)
    return (
      <span aria-hidden="true">
        <StanceMark stance={stance} /> {inNumbers(n)}
      </span>
    );
  return Array.from({ length: n }, (_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: marks are alike and only counted
    <StanceMark key={i} stance={stance} />
  ));
}
