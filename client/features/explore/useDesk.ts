import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { GraphReply } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { graphQuery } from '../../api/graph.ts';
import { arrange } from '../../graph/arrange.ts';
import type { Measure } from '../../graph/measure.ts';
import type { Asked } from '../../state/address/address.ts';
import { type Arrangement, type Canvas, forget, idsOf, type Point, rearrange } from '../../state/canvas/canvas.ts';
import type { Selection } from '../../state/selection/selection.ts';
import { useView, type Wish } from '../../state/view.ts';
import { type FailureSaid, failureOf } from '../../ui/states.tsx';
import { bring, type Done, expand, grant, open, showAll, type Workshop } from './work.ts';

export type Trouble = { readonly error: FailureSaid; again(): void };
export type DeskActs = {
  open(asked: Asked | null): void;
  grant(wish: Wish): void;
  add(ids: readonly string[], near: string | null, select?: Selection | null): void;
  expand(id: string, predicate?: string): void;
  showAll(): void;
  lay(arrangement: Arrangement): void;
  /** The notice was read. */
  seen(): void;
};
export type Desk = DeskActs & {
  /** What the canvas shows comes from this reply: the last good one while the next is fetched or fails. */
  readonly reply: GraphReply | null;
  readonly busy: string | null;
  readonly trouble: Trouble | null;
  readonly notice: string | null;
  /** Where the last newcomers come out of. */
  readonly from: Point | null;
  /** Acts can run: ontology and fonts are there. */
  readonly ready: boolean;
  /** A canvas was opened, be it an empty one. */
  readonly begun: boolean;
};
type Stand = {
  readonly busy: string | null;
  readonly trouble: Trouble | null;
  readonly notice: string | null;
  readonly from: Point | null;
  readonly begun: boolean;
  /** The canvas that notice and trouble speak of: once another lies there, they are history. */
  readonly of: Canvas | null;
};
const usable = 'The canvas stays usable.';

/** Everything that changes the canvas and has to ask the server first; one wish at a time, the latest counts. */
export function useDesk(
  ontology: Ontology | undefined,
  measure: Measure | null,
  frame: () => { width: number; height: number },
  zoom: () => number,
  narrow: boolean,
): Desk {
  const client = useQueryClient();
  const canvas = useView((v) => v.canvas);
  const [stand, setStand] = useState<Stand>({
    busy: null,
    trouble: null,
    notice: null,
    from: null,
    begun: false,
    of: null,
  });

  const drawn = idsOf(canvas);
  const graph = useQuery({ ...graphQuery(drawn), placeholderData: keepPreviousData, enabled: drawn.length > 0 });
  const last = useRef<GraphReply | null>(null);
  useEffect(() => {
    if (graph.data) last.current = graph.data;
  }, [graph.data]);

  const acts = useMemo((): DeskActs => {
    let turn = 0;
    const run = (words: string, work: (w: Workshop) => Promise<Done>) => {
      if (!ontology || !measure) return;
      const mine = ++turn;
      const current = () => turn === mine;
      setStand((s) => ({ ...s, busy: words, trouble: null, notice: null }));
      work({ client, ontology, measure, frame, zoom, narrow, current }).then(
        (done) => {
          if (current())
            setStand({
              busy: null,
              trouble: null,
              notice: done.notice ?? null,
              from: done.from ?? null,
              begun: true,
              of: useView.getState().canvas,
            });
        },
        (e: unknown) => {
          if (current())
            setStand((s) => ({
              ...s,
              busy: null,
              of: useView.getState().canvas,
              trouble: { error: failureOf(e), again: () => run(words, work) },
            }));
        },
      );
    };
    return {
      open: (asked) => run('Fetching the graph.', (w) => open(w, asked)),
      grant: (wish) => run(`Fetching what was asked for. ${usable}`, (w) => grant(w, wish)),
      add: (ids, near, select = null) =>
        run(`Fetching what was asked for. ${usable}`, (w) => bring(w, ids, near, select)),
      expand: (id, predicate) => run(`Fetching neighbours. ${usable}`, (w) => expand(w, id, predicate)),
      showAll: () => run(`Fetching the rest of this view. ${usable}`, showAll),
      lay: (arrangement) => {
        const reply = last.current;
        if (!ontology || !measure || !reply) return;
        useView.getState().change((c) => {
          const here = (id: string) => c.placed[id] !== undefined;
          const nodes = reply.nodes.filter((n) => here(n.id));
          const links = reply.links.filter((l) => here(l.source) && here(l.target));
          return rearrange(
            c,
            arrange({ ontology, measure, nodes, links, start: c.start, arrangement }, frame()),
            arrangement,
          );
        });
      },
      seen: () => setStand((s) => ({ ...s, notice: null })),
    };
  }, [client, ontology, measure, frame, zoom, narrow]);

  // What was on the canvas and is not in the graph any more goes.
  const missing = graph.data && !graph.isPlaceholderData ? graph.data.missing : null;
  useEffect(() => {
    const lost = missing?.filter((id) => useView.getState().canvas.placed[id]) ?? [];
    if (lost.length > 0) useView.getState().amend((c) => forget(c, lost));
  }, [missing]);

  const failed = graph.error ? { error: failureOf(graph.error), again: () => void graph.refetch() } : null;
  const fetching = graph.isFetching && drawn.length > 0 ? `Fetching the links of this canvas. ${usable}` : null;
  return {
    ...acts,
    ...stand,
    notice: stand.of === canvas ? stand.notice : null,
    reply: drawn.length === 0 ? null : (graph.data ?? last.current),
    busy: stand.busy ?? fetching,
    trouble: (stand.of === canvas ? stand.trouble : null) ?? failed,
    ready: ontology !== undefined && measure !== null,
  };
}
