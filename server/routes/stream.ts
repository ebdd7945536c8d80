import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** Sends parts as fast as they are taken; a reader who leaves early is no error. */
export async function stream(res: Response, parts: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(parts), res);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
