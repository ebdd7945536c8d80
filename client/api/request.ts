import type { z } from 'zod';
import { networkError, refusal, unreadableReply } from './error.ts';

type Value = string | number | boolean | null | undefined;
/** Query string in the order given, without what is empty. */
export const withQuery = (path: string, query: Readonly<Record<string, Value>>): string => {
  const said = Object.entries(query).flatMap(([k, v]): [string, string][] =>
    v === undefined || v === null || v === '' ? [] : [[k, String(v)]],
  );
  return said.length > 0 ? `${path}?${new URLSearchParams(said)}` : path;
};

const aborted = (e: unknown) => e instanceof DOMException && e.name === 'AbortError';

async function ask<T extends z.ZodType>(path: string, reply: T, init: RequestInit): Promise<z.infer<T>> {
  let answer: Response;
  try {
    answer = await fetch(`/api/v1${path}`, init);
  } catch (e) {
    throw aborted(e) ? e : networkError(e);
  }
  if (!answer.ok) throw await refusal(answer);
  let body: unknown;
  try {
    body = await answer.json();
  } catch (e) {
    throw aborted(e) ? e : unreadableReply(path, e);
  }
  const read = reply.safeParse(body);
  if (!read.success) throw unreadableReply(path, read.error);
  return read.data;
}

const accept = 'application/json, application/problem+json';

export const get = <T extends z.ZodType>(path: string, reply: T, signal?: AbortSignal): Promise<z.infer<T>> =>
  ask(path, reply, { headers: { accept }, signal: signal ?? null });

export const post = <T extends z.ZodType>(
  path: string,
  body: unknown,
  reply: T,
  signal?: AbortSignal,
): Promise<z.infer<T>> =>
  ask(path, reply, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
