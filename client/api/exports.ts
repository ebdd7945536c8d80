import type { ExportFormat } from '../../server/contract/export.ts';
import { download, withQuery } from './request.ts';

export type ExportedFile = {
  readonly file: Blob;
  readonly name: string;
  /** What the file holds and what it leaves out, in a sentence. */
  readonly covers: string;
};

/** Exactly a canvas as a file: these entities and the claims between them. */
export async function exportCanvas(
  format: ExportFormat,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ExportedFile> {
  const { file, name, reply } = await download('/export', { format, ids }, signal);
  return { file, name, covers: reply.headers.get('x-claimgraph-covers') ?? '' };
}

/** Where the browser itself fetches a larger part: the whole graph, or the claims about an entity. */
export const exportHref = (format: ExportFormat, entity?: string): string =>
  withQuery('/api/v1/export', { format, entity });
