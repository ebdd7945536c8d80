import { type Problem, problem } from '../../server/contract/problem.ts';

type Said = Omit<Problem, 'type'> & { retryAfter?: number | undefined };

/** What went wrong with a request, in words a page can show. `status` 0: no reply reached us. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** Stable word to branch on: the server's own, or `network` and `unreadable-reply` from this side. */
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly field: string | undefined;
  /** Seconds after which the server asks to be tried again. */
  readonly retryAfter: number | undefined;
  readonly span: { start: number; end: number } | undefined;
  /** The text to put at the span, where that alone mends the query. */
  readonly rewrite: string | undefined;
  constructor(said: Said, cause?: unknown) {
    super(said.detail ? `${said.title}. ${said.detail}` : said.title, cause === undefined ? undefined : { cause });
    this.status = said.status;
    this.code = said.code;
    this.title = said.title;
    this.detail = said.detail;
    this.field = said.field;
    this.retryAfter = said.retryAfter;
    this.span = said.span;
    this.rewrite = said.rewrite;
  }
}

export const isApiError = (e: unknown): e is ApiError => e instanceof ApiError;

export const networkError = (cause: unknown) =>
  new ApiError(
    {
      status: 0,
      code: 'network',
      title: 'The server did not answer',
      detail: 'Nothing you see here is lost. Check that it still runs, then try again.',
    },
    cause,
  );

export const unreadableReply = (path: string, cause: unknown) =>
  new ApiError(
    {
      status: 0,
      code: 'unreadable-reply',
      title: 'The server sent something this page cannot read',
      detail: `Page and server may be of different versions: reload the page. (${path})`,
    },
    cause,
  );

/** A reply outside 2xx: its problem document, or the bare status where a proxy answered in its place. */
export async function refusal(reply: Response): Promise<ApiError> {
  const after = Number(reply.headers.get('retry-after') ?? Number.NaN);
  const retryAfter = Number.isFinite(after) ? after : undefined;
  const read = problem.safeParse(await reply.json().catch(() => null));
  return new ApiError(
    read.success
      ? { ...read.data, retryAfter }
      : {
          status: reply.status,
          code: `http-${reply.status}`,
          title: `The server answered ${reply.status}`,
          detail: reply.statusText || undefined,
          retryAfter,
        },
  );
}

/** Errors of the caller stay errors; only what may pass by itself is worth asking again. */
export const shouldRetry = (failures: number, e: Error): boolean =>
  failures < 2 && isApiError(e) && (e.code === 'network' || e.status === 503);
export const retryDelay = (failures: number, e: Error): number =>
  isApiError(e) && e.retryAfter !== undefined ? Math.min(e.retryAfter, 10) * 1000 : 500 * 2 ** failures;
