import { CornerDownRight, Terminal } from 'lucide-react';
import { capsOf } from '../../state/acts/acts.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { counted } from '../../ui/words.ts';
import { Hit } from './Hit.tsx';
import { manyMore } from './hits.ts';
import type { Option } from './options.ts';
import styles from './palette.module.css';
import { underlined } from './underline.tsx';

const kinds = { entity: ['entity', 'entities'], claim: ['claim', 'claims'], article: ['article', 'articles'] } as const;

/** One line of the palette. */
export function Line({ option: o, query }: { option: Option; query: string }) {
  if (o.kind === 'hit') return <Hit hit={o.hit} query={query} />;
  if (o.kind === 'here')
    return (
      <>
        <EntityGlyph types={o.entity.types} size={20} />
        <span className={styles.words}>
          <b>{underlined(o.entity.name, query)}</b>
        </span>
      </>
    );
  if (o.kind === 'more') {
    const [one, many] = kinds[o.of];
    return (
      <span className={styles.moreLine}>
        Show {o.left > manyMore ? 'more of ' : ''}the {counted(o.left, `other ${one}`, `other ${many}`)}
      </span>
    );
  }
  if (o.kind === 'query')
    return (
      <>
        <Terminal size={18} strokeWidth={1.8} aria-hidden="true" />
        <span className={styles.words}>{underlined(o.title, query)}</span>
      </>
    );
  return (
    <>
      <CornerDownRight size={18} strokeWidth={1.8} aria-hidden="true" />
      <span className={styles.words}>
        {underlined(o.act.word, query)}
        {o.act.means && <span className={styles.more}>{o.act.means}</span>}
      </span>
      {o.act.keys && (
        <span className={styles.caps}>
          {capsOf(o.act.keys).map((k) => (
            <KeyCap key={k}>{k}</KeyCap>
          ))}
        </span>
      )}
    </>
  );
}
