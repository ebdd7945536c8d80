import { BadFile } from '../../problem.ts';
import { isPdf, isZip } from './magic.ts';
import type { RawDocument } from './raw.ts';

/** A file that is no text, read as what its first bytes say it is, whatever it is called. */
export async function identify(bytes: Uint8Array): Promise<RawDocument> {
  // Each parser takes a while to load, so only the one that is needed is.
  if (isPdf(bytes)) return (await import('./pdf.ts')).readPdf(bytes);
  if (isZip(bytes)) return (await import('./docx.ts')).readDocx(bytes);
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes.subarray(0, 4100));
  throw new BadFile(null, refusal(type?.ext, type?.mime));
}

function refusal(ext: string | undefined, mime: string | undefined): string {
  if (ext === 'cfb') return 'is an old Office file (.doc); open it and save it as .docx';
  if (ext === undefined) return 'is binary data and no text; save what it holds as .txt, .md, .html, .docx or .pdf';
  if (mime?.startsWith('image/')) return `is a picture (${ext}); have its text recognised, or type it`;
  return `is a ${ext} file, which is not read; save what it holds as .txt, .md, .html, .docx or .pdf`;
}
