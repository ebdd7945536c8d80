import type { SearchHit } from '../../../server/contract/search.ts';
import { unnamedMark } from '../../../server/contract/unnamed.ts';
import { dateInWords } from '../../ui/dates.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { counted } from '../../ui/words.ts';
import styles from './palette.module.css';
import { underlined } from './underline.tsx';

/** One thing found, with what tells it from its like: under which name it matched, its standing, its outlet. */
export function Hit({ hit, query }: { hit: SearchHit; query: string }) {
  if (hit.kind === 'entity') {
    const { entity, summary, neighbours, matched } = hit;
    const about = [
      matched === null ? null : <>found as “{underlined(matched, query)}”</>,
      summary,
      counted(neighbours, 'neighbour'),
    ].filter((part) => part !== null);
    return (
      <>
        <EntityGlyph types={entity.types} size={20} />
        <span className={styles.words}>
          <b>{underlined(entity.name, query)}</b>
          {unnamedMark(entity)}
          <span className={styles.more}>
            {about.map((part, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: three fixed parts
              <span key={i}>
                {i > 0 && ' · '}
                {part}
              </span>
            ))}
          </span>
        </span>
      </>
    );
  }
  if (hit.kind === 'claim')
    return (
      <>
        <StandingGlyph standing={hit.claim.standing} label />
        <span className={styles.words}>
          {underlined(hit.claim.statement, query)}
          <span className={styles.more}>{hit.claim.said}</span>
        </span>
      </>
    );
  const { article, excerpt } = hit;
  return (
    <>
      <EntityGlyph types={['Work']} size={20} />
      <span className={styles.words}>
        <span className={styles.headline}>{underlined(article.title, query)}</span>
        <span className={styles.more}>
          {article.publisher.name}, {dateInWords(article.publishedOn)}
          {excerpt !== null && <> · … {underlined(shortened(excerpt), query)} …</>}
        </span>
      </span>
    </>
  );
}

/** As much of an excerpt as a line or two hold, whole words only. */
const shortened = (text: string): string => (text.length > 150 ? text.slice(0, text.lastIndexOf(' ', 150)) : text);
