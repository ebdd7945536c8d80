import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { GraphReply } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { graphQuery } from '../../api/graph.ts';
import { layingOut } from '../../graph/layouts.ts';
import type { Measure } from '../../graph/measure.ts';
import type { Asked } from '../../state/address/address.ts';
import {
  type Arrangement,
  type Canvas,
  forget,
  type Grouping,
  idsOf,
  isHere,
  membersOf,
  type Point,
} from '../../state/canvas/canvas.ts';
import { rename, renamedSelection } from '../../state/canvas/rename.ts';
import type { Selection } from '../../state/selection/selection.ts';
import { useView, type Wish } from '../../state/view.ts';
import { type FailureSaid, failureOf } from '../../ui/states.tsx';
import { groupAll, more, onlyDisputed, onlyDisputedOf, open as openOnto, ungroupAll } from './groups/acts.ts';
import { bring, type ExpandBy, expand, grant, layAnew, open, showAll } from './work.ts';
import type { Done, Workshop } from './workshop.ts';

export type Trouble = { readonly error: FailureSaid; again(): void };
export type DeskActs = {
  open(asked: Asked | null): void;
  grant(wish: Wish): void;
  add(ids: readonly string[], near: string | null, select?: Selection | null): void;
  /** `by`: only neighbours over this predicate, or of this type. */
  expand(id: string, by?: ExpandBy): void;
  showAll(): void;
  /** Whether it was laid out: it may be stopped, or fail. */
  lay(arrangement: Arrangement): Promise<boolean>;
  /** Entities together by community, type, article or country; `ungroup` has each by itself again. */
  group(by: Grouping): void;
  ungroup(): Promise<boolean>;
  openGroup(id: string): void;
  moreOf(id: string): void;
  /** Of one group, or null: of the whole view. */
  onlyDisputed(id: string | null): void;
  /** Stops what is being done; what lies there stays as it is. */
  stop(): void;
  /** The notice was read. */
  seen(): void;
};
export type Desk = DeskActs & {
  /** What the canvas shows comes from this reply: the last good one while the next is fetched or fails. */
  readonly reply: GraphReply | null;
  readonly busy: string | null;
  /** What is being done can be stopped. */
  readonly stoppable: boolean;
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
  readonly stoppable: boolean;
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
    stoppable: false,
    trouble: null,
    notice: null,
    from: null,
    begun: false,
    of: null,
  });

  const proposed = useView((v) => v.filters.proposed);
  const drawn = membersOf(canvas);
  const graph = useQuery({
    ...graphQuery(drawn, proposed),
    placeholderData: keepPreviousData,
    enabled: drawn.length > 0,
  });
  const last = useRef<GraphReply | null>(null);
  useEffect(() => {
    if (graph.data) last.current = graph.data;
  }, [graph.data]);

  const acts = useMemo((): DeskActs => {
    let turn = 0;
    let doing = new AbortController();
    const run = async (words: string, work: (w: Workshop) => Promise<Done>, stoppable = false): Promise<boolean> => {
      if (!ontology || !measure) return false;
      const mine = ++turn;
      const current = () => turn === mine;
      doing.abort();
      doing = new AbortController();
      setStand((s) => ({ ...s, busy: words, stoppable, trouble: null, notice: null }));
      try {
        const done = await work({ client, ontology, measure, frame, zoom, narrow, current, signal: doing.signal });
        if (!current()) return false;
        setStand({
          busy: null,
          stoppable: false,
          trouble: null,
          notice: done.notice ?? null,
          from: done.from ?? null,
          begun: true,
          of: useView.getState().canvas,
        });
        return true;
      } catch (e) {
        if (current())
          setStand((s) => ({
            ...s,
            busy: null,
            stoppable: false,
            of: useView.getState().canvas,
            trouble: { error: failureOf(e), again: () => void run(words, work, stoppable) },
          }));
        return false;
      }
    };
    return {
      open: (asked) => run('Fetching the graph.', (w) => open(w, asked)),
      grant: (wish) => run(`Fetching what was asked for. ${usable}`, (w) => grant(w, wish)),
      add: (ids, near, select = null) =>
        run(`Fetching what was asked for. ${usable}`, (w) => bring(w, ids, near, select)),
      expand: (id, by = {}) => run(`Fetching neighbours. ${usable}`, (w) => expand(w, id, by)),
      showAll: () => run(`Fetching the rest of this view. ${usable}`, showAll),
      lay: async (arrangement) => {
        const reply = last.current;
        if (!reply) return false;
        const words = layingOut(idsOf(useView.getState().canvas).length);
        return run(`${words} ${usable}`, (w) => layAnew(w, reply, arrangement), true);
      },
      group: (by) => run(`Grouping. ${usable}`, (w) => groupAll(w, by), true),
      ungroup: () => run(`Laying out. ${usable}`, ungroupAll, true),
      openGroup: (id) => run(`Opening the group. ${usable}`, (w) => openOnto(w, id)),
      moreOf: (id) => run(`Opening more of the group. ${usable}`, (w) => more(w, id)),
      onlyDisputed: (id) =>
        run(`Fetching what is disputed. ${usable}`, (w) => (id === null ? onlyDisputed(w) : onlyDisputedOf(w, id))),
      stop: () => {
        turn++;
        doing.abort();
        setStand((s) => ({
          ...s,
          busy: null,
          stoppable: false,
          notice: 'Stopped. Everything lies where it lay.',
          of: useView.getState().canvas,
        }));
      },
      seen: () => setStand((s) => ({ ...s, notice: null })),
    };
  }, [client, ontology, measure, frame, zoom, narrow]);

  // What was on the canvas and is not in the graph any more goes; what was merged stands under the other's id.
  const answer = graph.data && !graph.isPlaceholderData ? graph.data : null;
  useEffect(() => {
    if (answer === null) return;
    const { missing, moved } = answer;
    const here = (id: string) => isHere(useView.getState().canvas, id);
    if (!missing.some(here) && !Object.keys(moved).some(here)) return;
    const { amend, select, selection } = useView.getState();
    amend((c) => forget(rename(c, moved), missing));
    select(renamedSelection(selection, moved));
  }, [answer]);

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
