import { Link } from 'wouter';
import type { TimedClaim } from '../../../../server/contract/when.ts';
import { dateInWords } from '../../../ui/dates.ts';
import { Said } from '../../../ui/Said.tsx';
import { counted } from '../../../ui/words.ts';
import { inArticle } from '../hrefs.ts';
import { type Hand, NumberChip } from '../NumberChip.tsx';
import { type Clock, timesOf } from '../sift.ts';
import { clockWords } from '../words.ts';
import type { Row } from './chips.ts';
import type { Pages } from './rows.ts';
import { levelY } from './threads.ts';
import styles from './timeline.module.css';

export function RowLabel({ clock, kept, y }: { clock: Clock; kept: readonly TimedClaim[]; y: number }) {
  return (
    <div className={styles.label} style={{ top: y - 20 }}>
      <h3>{clockWords[clock]}</h3>
      <p>{countOf(clock, kept)}</p>
    </div>
  );
}
function countOf(clock: Clock, kept: readonly TimedClaim[]): string {
  if (kept.length === 0) return 'no claim is shown';
  if (clock === 'published')
    return counted(new Set(kept.flatMap((c) => c.published.map((p) => p.article))).size, 'dated article');
  const dated = kept.filter((c) => timesOf(c, clock).length > 0).length;
  if (clock === 'recorded')
    return dated === 0 ? 'no review of these yet' : `${dated} reviewed, ${kept.length - dated} not`;
  return dated === kept.length ? `all ${dated} dated` : `${dated} dated, ${kept.length - dated} without`;
}

export function Chips({
  row,
  y,
  byId,
  hand,
}: {
  row: Row;
  y: number;
  byId: ReadonlyMap<string, TimedClaim>;
  hand: Hand;
}) {
  return (
    <>
      {row.placed.map(({ id, x, level }) => {
        const claim = byId.get(id);
        return claim && <ChipAt key={id} claim={claim} hand={hand} x={x} y={levelY(y, level)} />;
      })}
      {row.more.map(({ x, ids }) => {
        const numbers = ids.map((id) => byId.get(id)?.number).join(', ');
        return (
          <span key={x} className={styles.more} style={{ left: x, top: y - 52 }} title={numbers}>
            +{ids.length}
            <Said> more here: claims {numbers}, in the list</Said>
          </span>
        );
      })}
    </>
  );
}
export const ChipAt = ({ claim, hand, x, y }: { claim: TimedClaim; hand: Hand; x: number; y: number }) => (
  <NumberChip claim={claim} hand={hand} style={{ position: 'absolute', left: x - 11, top: y - 10 }} />
);

/** How many claims the articles of one time publish; a single one by name, with the way to the words. */
export function PageSign({
  pages,
  y,
  room,
  held,
}: {
  pages: Pages;
  y: number;
  room: number;
  held: TimedClaim | undefined;
}) {
  const [article, ...others] = pages.articles;
  const shown = held !== undefined && pages.claims.includes(held) ? held : pages.claims[0];
  if (article === undefined || shown === undefined) return null;
  const voice = shown.claim.assertions.find((a) => a.article.id === article.id);
  return (
    <p className={styles.page} style={{ left: pages.x - 13, top: y - 11 }}>
      <span className={styles.pageCount} title={pages.articles.map((a) => a.title).join(' · ')}>
        {pages.claims.length}
        <Said> claims published in {counted(pages.articles.length, 'article')}</Said>
      </span>
      {room > 150 && (
        <span className={styles.pageWords}>
          {others.length === 0 && voice ? (
            <Link href={inArticle(article.id, shown.claim.id, voice.id)}>
              {article.publisher.name}, {dateInWords(article.publishedOn)}
            </Link>
          ) : (
            counted(pages.articles.length, 'article')
          )}
        </span>
      )}
    </p>
  );
}
