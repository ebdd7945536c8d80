import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useGraph } from '../../api/graph.ts';
import { useOntology } from '../../api/ontology.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { layoutOf } from '../../graph/layouts.ts';
import type { Scene } from '../../graph/scene.ts';
import { useMeasure } from '../../graph/useMeasure.ts';
import type { Placed } from '../../state/canvas/canvas.ts';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { toEntity } from './places.ts';
import type { Note } from './reading.ts';
import styles from './small-graph.module.css';
import { aroundOf, drawnBy, endsOf, entitiesClaimed, linksOf, noteAt } from './surroundings.ts';
import { useOnScreen } from './useOnScreen.ts';

const inset = { top: 8, right: 6, bottom: 10, left: 6 };
const frame = { width: 330, height: 380 };
const nothing: ReadonlySet<string> = new Set();

/**
 * The claim in hand and what the paragraphs on screen are about, as a graph that follows the text; pressing it takes a
 * note in hand. Fetched once for the whole text, so that scrolling asks for nothing.
 */
export function SmallGraph({
  notes,
  hand,
  text,
  drawn,
  onTake,
}: {
  notes: readonly Note[];
  hand: Note | undefined;
  text: RefObject<HTMLElement | null>;
  drawn: unknown;
  onTake(note: number): void;
}) {
  const ids = useMemo(() => entitiesClaimed(notes), [notes]);
  const graph = useGraph(ids);
  const onScreen = useOnScreen(text, drawn);
  const around = useMemo(() => aroundOf(notes, hand, onScreen), [notes, hand, onScreen]);
  const scene = useScene(notes, hand, around.ids, graph.data);
  const measure = useMeasure();
  const [, go] = useLocation();
  const link = useMemo(() => linksOf(hand, scene?.links ?? [])[0], [hand, scene]);
  // So few step back a little; dimmed as on a full canvas they would not be read.
  const related = useMemo(() => new Set(scene?.links.map((l) => l.id)), [scene]);
  const selection = useMemo(() => (link ? { kind: 'link' as const, id: link.id } : null), [link]);
  const take = (about: (note: Note) => boolean) => {
    const note = noteAt(notes, onScreen, about);
    if (note) onTake(note.number);
  };
  const of = around.found > around.ids.length ? `${around.ids.length} of ${around.found}` : `${around.ids.length}`;
  return (
    <section className={styles.graph} aria-labelledby="small-graph">
      <h2 id="small-graph" className={styles.title}>
        Claims on screen
      </h2>
      <p className={styles.lead}>
        {of} of {counted(ids.length, 'entity', 'entities')} that this text makes claims about. Follows the text as you
        scroll.
      </p>
      <div className={styles.canvas}>
        {graph.error ? (
          <div className={styles.state}>
            <Failure
              error={failureOf(graph.error)}
              kept="The text and its notes are kept."
              onRetry={() => void graph.refetch()}
            />
          </div>
        ) : scene && measure ? (
          <GraphCanvas
            scene={scene}
            measure={measure}
            label={`${counted(scene.nodes.length, 'entity', 'entities')} and ${counted(scene.links.length, 'link')} of the claims on screen`}
            selection={selection}
            related={related}
            inset={inset}
            onSelect={(t) => {
              if (t?.kind === 'entity') take((n) => endsOf(n).includes(t.id));
              const pressed = t?.kind === 'link' ? scene.links.find((l) => l.id === t.id) : undefined;
              if (pressed) take((n) => n.claims.some((c) => pressed.claimIds.includes(c.id)));
            }}
            onExpand={(id) => go(toEntity(id))}
          />
        ) : around.ids.length === 0 && graph.data ? (
          <p className={styles.none}>No claim stands on this screen.</p>
        ) : (
          <Loading bare>Drawing the claims on screen.</Loading>
        )}
      </div>
    </section>
  );
}

type Fetched = Parameters<typeof drawnBy>[2];
/** Laid out anew for other entities only; a note in hand among the same moves nothing. */
function useScene(notes: readonly Note[], hand: Note | undefined, ids: readonly string[], graph: Fetched | undefined) {
  const ontology = useOntology().data;
  const measure = useMeasure();
  const key = [...ids].sort().join(',');
  const shown = useMemo(() => graph && drawnBy(notes, key === '' ? [] : key.split(','), graph), [notes, key, graph]);
  const [laid, setLaid] = useState<{ shown: NonNullable<typeof shown>; placed: Placed } | null>(null);
  useEffect(() => {
    if (!shown || !measure || !ontology) return;
    const stop = new AbortController();
    const ask = { ontology, ...shown, start: [], arrangement: 'force' as const, measure };
    layoutOf('force')
      .lay(ask, frame, stop.signal)
      .then(
        (placed) => setLaid({ shown, placed }),
        (e: unknown) => {
          if (!stop.signal.aborted) throw e;
        },
      );
    return () => stop.abort();
  }, [shown, measure, ontology]);
  return useMemo((): Scene | null => {
    if (!laid || !ontology || laid.shown.nodes.length === 0) return null;
    const start = hand ? endsOf(hand).filter((id) => laid.placed[id]) : [];
    return { ontology, ...laid.shown, placed: laid.placed, start, arrangement: 'force', off: nothing };
  }, [laid, ontology, hand]);
}
