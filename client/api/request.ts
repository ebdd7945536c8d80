import type { z } from 'zod';
import { networkError, refusal, unreadableReply } from './error.ts';
import { reviewing } from './reviewer.ts';

type Value = string | number | boolean | null | undefined;
/** Query string in the order given, without what is empty. */
export const withQuery = (path: string, query: Readonly<Record<string, Value>>): string => {
  const said = Object.entries(query).flatMap(([k, v]): [string, string][] =>
    v === undefined || v === null || v === '' ? [] : [[k, String(v)]],
  );
  return said.length > 0 ? `${path}?${new URLSearchParams(said)}` : path;
};

/** A file of the app itself, such as a font. */
export async function loadAsset(url: string): Promise<ArrayBuffer> {
  try {
    const reply = await fetch(url);
    if (!reply.ok) throw await refusal(reply);
    return await reply.arrayBuffer();
  } catch (e) {
    throw e instanceof TypeError ? networkError(e) : e;
  }
}

const aborted = (e: unknown) => e instanceof DOMException && e.name === 'AbortError';

async function send(path: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(`/api/v1${path}`, init);
  } catch (e) {
    throw aborted(e) ? e : networkError(e);
  }
  if (!answer.ok) throw await refusal(answer);
  return answer;
}
async function ask<T extends z.ZodType>(path: string, reply: T, init: RequestInit): Promise<z.infer<T>> {
  const answer = await send(path, init);
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

/** A reply that is a text to print, whatever its media type. */
export async function getText(path: string): Promise<string> {
  const answer = await send(path, { headers: { accept: '*/*' } });
  try {
    return await answer.text();
  } catch (e) {
    throw networkError(e);
  }
}

const accept = 'application/json, application/problem+json';

export const get = <T extends z.ZodType>(path: string, reply: T, signal?: AbortSignal): Promise<z.infer<T>> =>
  ask(path, reply, { headers: { accept }, signal: signal ?? null });

const json = (
  method: 'POST' | 'PUT' | 'PATCH',
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): RequestInit => ({
  method,
  headers: { accept, 'content-type': 'application/json', ...reviewing(), ...headers },
  body: JSON.stringify(body),
});
export const post = <T extends z.ZodType>(
  path: string,
  body: unknown,
  reply: T,
  signal?: AbortSignal,
): Promise<z.infer<T>> => ask(path, reply, { ...json('POST', body), signal: signal ?? null });

/** `revision`: of the reply that the change is meant for; refused where somebody else changed it since. */
export const put = <T extends z.ZodType>(
  path: string,
  body: unknown,
  reply: T,
  revision: number,
): Promise<z.infer<T>> => ask(path, reply, json('PUT', body, { 'if-match': String(revision) }));

/** A part of a thing changed, as PUT changes the whole. */
export const change = <T extends z.ZodType>(
  path: string,
  body: unknown,
  reply: T,
  revision: number,
): Promise<z.infer<T>> => ask(path, reply, json('PATCH', body, { 'if-match': String(revision) }));

/** Something done to a thing as it was read at this revision. */
export const postTo = <T extends z.ZodType>(
  path: string,
  body: unknown,
  reply: T,
  revision: number,
): Promise<z.infer<T>> => ask(path, reply, json('POST', body, { 'if-match': String(revision) }));

/** Takes back what stays on record; the reply is the record. */
export const takeBack = <T extends z.ZodType>(path: string, reply: T): Promise<z.infer<T>> =>
  ask(path, reply, { method: 'DELETE', headers: { accept, ...reviewing() } });

export const remove = async (path: string, revision: number): Promise<void> => {
  await send(path, { method: 'DELETE', headers: { accept, 'if-match': String(revision) } });
};

export type Download = { readonly file: Blob; readonly name: string; readonly reply: Response };
/** A reply to keep as a file, under the name that the server gives it. */
export async function download(path: string, body: unknown, signal?: AbortSignal): Promise<Download> {
  const reply = await send(path, { ...json('POST', body, { accept: '*/*' }), signal: signal ?? null });
  const [, name = 'claimgraph'] = /filename="([^"]+)"/.exec(reply.headers.get('content-disposition') ?? '') ?? [];
  try {
    return { file: await reply.blob(), name, reply };
  } catch (e) {
    throw aborted(e) ? e : networkError(e);
  }
}

/** A reply that comes line by line, a JSON value each; `take` gets them in bundles, as they come. */
export async function postLines(
  path: string,
  body: unknown,
  take: (values: readonly unknown[]) => void,
  signal?: AbortSignal,
): Promise<void> {
  const reply = await send(path, { ...json('POST', body, { accept: 'application/x-ndjson' }), signal: signal ?? null });
  let rest = '';
  const decoder = new TextDecoder();
  try {
    const reader = reply.body?.getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      take(lines.map((line): unknown => JSON.parse(line)));
    }
  } catch (e) {
    if (aborted(e)) throw e;
    throw e instanceof SyntaxError ? unreadableReply(path, e) : networkError(e);
  }
}
