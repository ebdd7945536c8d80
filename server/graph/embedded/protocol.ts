import { AppError, isAppError } from '../../errors.ts';
import type { GraphSchema, ReadAt, Row, SchemaPlan } from '../database.ts';
import type { Chunk } from '../load.ts';

/** What the writer process can be asked; the reply's type stands beside it. */
export type WriterOps = {
  open: { ask: { file: string }; reply: { version: string } };
  run: { ask: { text: string; params: Row; write: boolean }; reply: Row[] };
  /** One transaction. */
  apply: { ask: { chunks: readonly Chunk[] }; reply: null };
  /** One transaction; false where a node is not of the revision given, and nothing is done. */
  change: { ask: { chunks: readonly Chunk[]; readAt: readonly ReadAt[] }; reply: boolean };
  prepare: { ask: { plan: SchemaPlan }; reply: null };
  schema: { ask: object; reply: GraphSchema };
  epoch: { ask: object; reply: bigint };
  checkpoint: { ask: object; reply: bigint };
  close: { ask: object; reply: null };
};
/** What a reader process can be asked. */
export type ReaderOps = {
  open: { ask: { path: string; spareBytes: number }; reply: { rss: number } };
  query: {
    ask: { text: string; params: Row; maxRows: number };
    reply: { columns: string[]; rows: Row[]; more: boolean; rss: number };
  };
};
export type Envelope = { readonly id: number; readonly op: string; readonly body: unknown };
/** Errors lose their class on the way between processes, so the fields of an AppError travel by themselves. */
export type Failure = {
  readonly message: string;
  readonly app?: { status: number; code: string; field?: string; detail?: string; retryAfterS?: number };
};
export type Answer = { readonly id: number; readonly value?: unknown; readonly failure?: Failure };

export function toFailure(error: unknown): Failure {
  if (isAppError(error)) {
    const { status, code, field, detail, retryAfterS } = error;
    return {
      message: error.message,
      app: {
        status,
        code,
        ...(field === undefined ? {} : { field }),
        ...(detail === undefined ? {} : { detail }),
        ...(retryAfterS === undefined ? {} : { retryAfterS }),
      },
    };
  }
  return { message: messageOf(error) };
}

export function fromFailure({ message, app }: Failure): Error {
  return app === undefined ? new Error(message) : new AppError(app.status, app.code, message, app);
}

/** Native addons' errors are no `instanceof Error` in jest's realm. */
export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
