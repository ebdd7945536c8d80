import { getDocumentProxy } from 'unpdf';
import { BadFile } from '../../problem.ts';
import { pageLines } from './pdfColumns.ts';
import { spellingOf } from './pdfHyphens.ts';
import { type PdfLine, segmentsOf, type TextItem } from './pdfLines.ts';
import { paragraphsOf } from './pdfParagraphs.ts';
import { withoutRunning } from './pdfRunning.ts';
import { type RawDocument, tellsNothing } from './raw.ts';

const mostPages = 1000;

/** The words of a PDF by pages and columns. Pictures of text hold no words. */
export async function readPdf(bytes: Uint8Array): Promise<RawDocument> {
  const pdf = await open(bytes);
  if (pdf.numPages > mostPages)
    throw new BadFile(
      null,
      `has ${pdf.numPages} pages, more than the ${mostPages} taken; split off the pages of the article`,
    );
  const pages: PdfLine[][] = [];
  let bare = 0;
  let turned = 0;
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): TextItem[] => ('str' in item ? [item as TextItem] : []));
    const { segments, turnedAside } = segmentsOf(texts);
    turned += turnedAside;
    if (segments.length === 0) bare += 1;
    pages.push(pageLines(segments, page.view[3] ?? 800));
    page.cleanup();
  }
  if (bare === pdf.numPages)
    throw new BadFile(
      null,
      `has ${pdf.numPages} ${pdf.numPages === 1 ? 'page' : 'pages'} and no text: they are pictures; have their text recognised, or type it`,
    );
  const { kept, running } = withoutRunning(pages);
  return {
    kind: 'pdf',
    blocks: paragraphsOf(kept, await spellingOf(kept.flat())),
    tells: tellsNothing,
    pages: pdf.numPages,
    leftOut: running.map((words) => ({ why: 'heads or foots the pages', words })),
    warnings: [
      ...(bare === 0 ? [] : [`${bare} of ${pdf.numPages} pages hold no text but pictures, which are not read`]),
      ...(turned === 0 ? [] : [`${turned} pieces of text stand turned on their page and are not taken`]),
    ],
  };
}

async function open(bytes: Uint8Array) {
  try {
    // pdf.js keeps what it is given, so it gets a copy; nothing it finds may be compiled.
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new BadFile(null, 'is protected by a password; save it without one');
    throw new BadFile(null, `is no PDF that can be read (${message}); print or save it as PDF anew, or copy its text`);
  }
}
