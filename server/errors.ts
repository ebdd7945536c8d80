/** An error a caller can act on: HTTP status, stable code, the field at fault and what to do about it. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly status: number;
  readonly code: string;
  readonly field: string | undefined;
  readonly detail: string | undefined;
  readonly span: { start: number; end: number } | undefined;
  /** What to put in place of the span. */
  readonly rewrite: string | undefined;
  readonly retryAfterS: number | undefined;
  constructor(
    status: number,
    code: string,
    message: string,
    more: {
      field?: string;
      detail?: string;
      span?: { start: number; end: number };
      rewrite?: string;
      retryAfterS?: number;
      cause?: unknown;
    } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.status = status;
    this.code = code;
    this.field = more.field;
    this.detail = more.detail;
    this.span = more.span;
    this.rewrite = more.rewrite;
    this.retryAfterS = more.retryAfterS;
  }
}

/** jest's realm and IPC break `instanceof Error`; the name survives both. */
export const isAppError = (e: unknown): e is AppError =>
  typeof e === 'object' && e !== null && (e as { name?: unknown }).name === 'AppError';

/** An error as a command tells it: what is wrong and what to do, never a stack. */
export function errorText(e: unknown): string {
  if (isAppError(e)) return [e.message, e.detail].filter((x) => x !== undefined).join('. ');
  const { message, code } = (typeof e === 'object' && e !== null ? e : {}) as { message?: unknown; code?: unknown };
  const said = String(message ?? e);
  // A mistyped option is the caller's, and Node's words for it are good.
  return String(code).startsWith('ERR_PARSE_ARGS') ? said : `Unexpected error: ${said}`;
}
