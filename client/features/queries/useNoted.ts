import { useEffect } from 'react';
import { useRuns } from './pastRuns.ts';
import type { Run } from './useRun.ts';

/** Keeps every answer's way back in this browser. */
export function useNoted({ reply, state }: Run, title: string, href: string): void {
  useEffect(() => {
    if (state !== 'done' || !reply) return;
    const { rows, truncated, tookMs } = reply;
    useRuns.getState().note({ at: new Date().toISOString(), title, href, rows: rows.length, truncated, tookMs });
  }, [reply, state, title, href]);
}
