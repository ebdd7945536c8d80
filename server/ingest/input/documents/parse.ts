import { BadFile } from '../../problem.ts';
import type { Document } from '../byContent.ts';
import { identify } from './identify.ts';
import type { RawDocument } from './raw.ts';

/** A document’s words. Throws a BadFile that says what is wrong with it and what to do. */
export async function parseDocument({ kind, bytes }: Document): Promise<RawDocument> {
  try {
    if (kind === 'bytes') return await identify(bytes);
    return (await import('./html.ts')).readHtml(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    if (error instanceof BadFile) throw error;
    if (error instanceof RangeError)
      throw new BadFile(null, 'is nested too deeply to be an article; copy its text into a .txt file');
    const why = error instanceof Error ? error.message : String(error);
    throw new BadFile(null, `cannot be taken apart (${why}); copy its text into a .txt file`);
  }
}
