import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { CypherReply } from '../../../server/contract/cypher.ts';

export type Run = {
  readonly state: 'idle' | 'running' | 'cancelled' | 'failed' | 'done';
  readonly reply: CypherReply | undefined;
  readonly error: Error | null;
  /** Seconds since it started. */
  readonly seconds: number;
  again(): void;
  cancel(): void;
};
export type Ask = { readonly key: readonly unknown[]; fetch(signal: AbortSignal): Promise<CypherReply> };

/** One run of a query. The same values are the same run: back and forward show it without asking again. */
export function useRun(ask: Ask | null): Run {
  const client = useQueryClient();
  const options = queryOptions({
    queryKey: ['run', ...(ask?.key ?? [])],
    queryFn: ({ signal }) => (ask ? ask.fetch(signal) : Promise.reject(new Error('nothing asked'))),
    enabled: ask !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 10 * 60_000,
    retry: false,
  });
  const query = useQuery(options);
  const running = query.fetchStatus === 'fetching';
  const [cancelled, setCancelled] = useState<string | null>(null);
  const key = JSON.stringify(options.queryKey);
  const seconds = useSeconds(running);
  const again = useCallback(() => {
    setCancelled(null);
    void query.refetch();
  }, [query.refetch]);
  const cancel = () => {
    setCancelled(key);
    void client.cancelQueries({ queryKey: options.queryKey });
  };
  const state =
    ask === null
      ? 'idle'
      : running
        ? 'running'
        : cancelled === key
          ? 'cancelled'
          : query.isError
            ? 'failed'
            : query.data
              ? 'done'
              : 'idle';
  return { state, reply: query.data, error: query.error, seconds, again, cancel };
}

function useSeconds(running: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!running) return;
    setSeconds(0);
    const started = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - started) / 1000)), 500);
    return () => clearInterval(timer);
  }, [running]);
  return seconds;
}
