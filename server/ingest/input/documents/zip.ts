import yauzl from 'yauzl';
import { BadFile } from '../../problem.ts';

/** Real sizes once inflated: what a zip says of itself is not believed. */
const mostInflated = 64 * 1024 * 1024;
const mostEntries = 5000;

/** Names of what a zip holds, once it is sure that all of it, inflated, stays within bounds. */
export async function checkZip(bytes: Uint8Array): Promise<Set<string>> {
  try {
    return await names(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof BadFile) throw error;
    throw new BadFile(null, `is a damaged zip or docx file (${(error as Error).message}); save it anew`);
  }
}

async function names(buffer: Buffer): Promise<Set<string>> {
  const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true });
  const found = new Set<string>();
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    if (found.size >= mostEntries) throw new BadFile(null, `holds more than ${mostEntries} parts, as no document does`);
    found.add(entry.fileName);
    if (entry.isEncrypted()) throw new BadFile(null, 'is protected by a password; save it without one');
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      inflated += (chunk as Buffer).length;
      if (inflated > mostInflated)
        throw new BadFile(
          null,
          `unpacks to more than ${mostInflated / 1024 / 1024} MB, as no article does, so it is not opened; save its text as .txt`,
        );
    }
  }
  return found;
}
