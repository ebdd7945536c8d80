import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import type { EntityRef } from '../../../server/contract/graph.ts';
import type { Hop, Path } from '../../../server/contract/path.ts';
import { unnamedMark } from '../../../server/contract/unnamed.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import across from './across.module.css';
import downwards from './down.module.css';
import { HopEvidence } from './HopEvidence.tsx';
import { hrefs } from './hrefs.ts';
import styles from './path-hops.module.css';
import { Segment } from './Segment.tsx';
import { weakestInWords } from './words.ts';

/**
 * A path as a route: entities over the borders of its columns, so that the evidence of each hop hangs under its Link.
 * Where the columns would be too narrow it runs down one line instead.
 */
export function PathHops({
  path,
  down,
  notes,
  wordOf,
}: {
  path: Path;
  down: boolean;
  /** What its two ends are to the whole route; said where there is room beside their names. */
  notes: readonly [string, string];
  wordOf(link: Hop['link']): string;
}) {
  const last = path.hops.length - 1;
  const cls = classes(down);
  return (
    <ol
      className={cls('path')}
      style={{ gridTemplateColumns: down ? undefined : `repeat(${path.hops.length}, minmax(0, 1fr))` }}
    >
      {path.hops.map((hop, i) => {
        const { link } = hop;
        const weakest = i === path.weakest;
        const [from, to] = [path.entities[i], path.entities[i + 1]];
        return (
          <li
            key={link.id}
            className={cls('hop')}
            data-hop={i}
            data-first={i === 0 || undefined}
            data-last={i === last || undefined}
            data-standing={link.standing}
            data-weakest={weakest || undefined}
            aria-label={`Hop ${i + 1} of ${path.hops.length}`}
            tabIndex={-1}
          >
            {from && <Stop cls={cls} entity={from} end={i === 0} note={i === 0 ? notes[0] : undefined} />}
            <div className={cls('drawn')}>
              <Segment
                standing={link.standing}
                voices={link.voices}
                forward={hop.forward}
                weakest={weakest}
                words={wordOf(link)}
                down={down}
              />
            </div>
            {i === last && !down && to && <Stop cls={cls} entity={to} end arrived />}
            <div className={cls('body')}>
              {weakest && (
                <p className={cls('flag')}>
                  <TriangleAlert size={15} strokeWidth={1.8} aria-hidden="true" />
                  {weakestInWords(path)}
                </p>
              )}
              <div className={cls('evidence')}>
                <p className={cls('head')}>
                  <span className={cls('number')}>
                    Hop {i + 1}
                    {down && (
                      <>
                        , <strong>{wordOf(link)}</strong>
                      </>
                    )}
                  </span>
                  <StandingChip standing={link.standing} />
                </p>
                <HopEvidence hop={hop} wordOf={wordOf} />
              </div>
            </div>
            {i === last && down && to && <Stop cls={cls} entity={to} end arrived note={notes[1]} />}
          </li>
        );
      })}
    </ol>
  );
}

type Classes = ReturnType<typeof classes>;
/** A part's look, and its place where the path runs across or down. */
const classes = (down: boolean) => (part: string) =>
  [styles[part], (down ? downwards : across)[part]].filter((c) => c !== undefined).join(' ');

function Stop({
  cls,
  entity,
  end,
  arrived = false,
  note,
}: {
  cls: Classes;
  entity: EntityRef;
  /** Chosen by who asked, not found on the way. */
  end: boolean;
  arrived?: boolean;
  note?: string | undefined;
}) {
  return (
    <div className={cls('stop')} data-end={end || undefined} data-arrived={arrived || undefined}>
      <Link className={cls('entity')} href={hrefs.entity(entity.id)}>
        <span className={cls('glyph')}>
          <EntityGlyph types={entity.types} size={54} filled={end} />
        </span>
        <span className={cls('name')}>
          {entity.name}
          {unnamedMark(entity)}
        </span>
      </Link>
      {note && <span className={cls('note')}>{note}</span>}
    </div>
  );
}
