/** An error a caller can act on: HTTP status, stable code, the field at fault and what to do about it. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly status: number;
  readonly code: string;
  readonly field: string | undefined;
  readonly detail: string | undefined;
  readonly span: { start: number; end: number } | undefined;
  readonly retryAfterS: number | undefined;
  constructor(
    status: number,
    code: string,
    message: string,
    more: {
      field?: string;
      detail?: string;
      span?: { start: number; end: number };
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
    this.retryAfterS = more.retryAfterS;
  }
}

/** jest's realm and IPC break `instanceof Error`; the name survives both. */
export const isAppError = (e: unknown): e is AppError =>
  typeof e === 'object' && e !== null && (e as { name?: unknown }).name === 'AppError';
