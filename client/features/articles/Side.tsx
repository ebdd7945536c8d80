import { Waypoints } from 'lucide-react';
import { memo, useState } from 'react';
import type { ArticleFull } from '../../../server/contract/article.ts';
import { addressOf } from '../../state/address/address.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EntityName } from '../../ui/EntityName.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { inNumbers } from '../../ui/words.ts';
import { toEntity } from './places.ts';
import type { Note, Reading } from './reading.ts';
import styles from './side.module.css';
import { peopleOf } from './surroundings.ts';

const first = 24;
/** More would open as a heap: the canvas says what it leaves out, so does the button. */
const canvasful = 30;

function Entities({ reading, hand, title }: { reading: Reading; hand: Note | undefined; title: string }) {
  const [all, setAll] = useState(false);
  const shown = all ? reading.entities : reading.entities.slice(0, first);
  const held = new Set(hand ? peopleOf(hand) : []);
  const top = reading.entities.filter((e) => !e.entity.unnamed).slice(0, canvasful);
  return (
    <section className={styles.section}>
      <SectionHead title="Entities in this text" aside={inNumbers(reading.entities.length)} />
      <ul className={styles.entities}>
        {shown.map(({ entity, mentions }) => (
          <li key={entity.id} data-held={held.has(entity.id) || undefined}>
            <EntityName entity={entity} href={toEntity(entity.id)} size={18} />
            <span className={styles.mentions}>
              {inNumbers(mentions)}
              <span className="cg-said"> {mentions === 1 ? 'mention' : 'mentions'}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {reading.entities.length > first && (
          <button type="button" className={styles.more} onClick={() => setAll(!all)}>
            {all ? `Only the ${first} most mentioned` : `Show all ${inNumbers(reading.entities.length)}`}
          </button>
        )}
        {top.length > 1 && (
          <ButtonLink small icon={Waypoints} href={addressOf({ title, ids: top.map((e) => e.entity.id) })}>
            {top.length < reading.entities.length ? `The first ${top.length} on the canvas` : 'All on the canvas'}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

/** What the text holds besides its words: its entities, how it is marked, how much there is. */
export const Side = memo(function Side({
  article,
  reading,
  hand,
}: {
  article: ArticleFull;
  reading: Reading;
  hand: Note | undefined;
}) {
  const { claims, assertions } = article.counts;
  const waiting = article.claims.flatMap((c) =>
    c.assertions.filter((a) => a.review === 'proposed' && a.article.id === article.id),
  ).length;
  const counts: [number, string][] = [
    [claims, claims === 1 ? 'claim' : 'claims'],
    [assertions, assertions === 1 ? 'assertion' : 'assertions'],
    [reading.quotations, reading.quotations === 1 ? 'quotation' : 'quotations'],
    [waiting, 'to review'],
  ];
  return (
    <aside className={styles.side} aria-label="About this text">
      <section className={styles.section}>
        <SectionHead title="How this text is marked" />
        <dl className={styles.key}>
          <dt>
            <span className={styles.mention}>Mention</span>
          </dt>
          <dd>names an entity, in the colour of its type; tinted where the claim in hand is about it</dd>
          <dt>
            <span className={styles.quotation}>“Quotation”</span>
          </dt>
          <dd>words in somebody’s mouth</dd>
          <dt>
            <span className={styles.claim}>Claim</span>
            <sup className={styles.number}>20</sup>
          </dt>
          <dd>passage that carries a claim, heavier where it carries several</dd>
          <dt>
            <span className={styles.hand}>In hand</span>
          </dt>
          <dd>the claim you are reading, here and on every canvas</dd>
        </dl>
        <dl className={styles.counts}>
          {counts.map(([n, word]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{inNumbers(n)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Entities reading={reading} hand={hand} title={article.title} />
    </aside>
  );
});
