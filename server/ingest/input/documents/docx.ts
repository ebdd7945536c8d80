import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { BadFile } from '../../problem.ts';
import { blocksOf, type DomNode } from './blocks.ts';
import { type Block, type RawDocument, tellsNothing } from './raw.ts';
import { checkZip } from './zip.ts';

/** A heading of the document’s title style comes as the first heading. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/** The words of a Word document. Pictures, comments and what was struck out stay behind. */
export async function readDocx(bytes: Uint8Array): Promise<RawDocument> {
  const parts = await checkZip(bytes);
  if (!parts.has('word/document.xml')) throw new BadFile(null, notWord(parts));
  let html: string;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const options = {
      styleMap: styles,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    };
    html = (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch (error) {
    throw new BadFile(null, `is a damaged .docx (${(error as Error).message}); open it in Word and save it anew`);
  }
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  // linkedom's typings and those of a browser do not meet; what we read of a node is all of DomNode.
  const blocks = blocksOf(document.body as unknown as DomNode);
  if (blocks.length === 0)
    throw new BadFile(null, 'holds no words; if its pages are pictures, their text must be typed or recognised first');
  const first = blocks.findIndex((b) => b.kind === 'head');
  const titled: Block[] = blocks.map((b, i) => (i === first && i <= 2 ? { ...b, kind: 'title' } : b));
  const pictures = document.getElementsByTagName('img').length;
  return {
    kind: 'docx',
    blocks: titled,
    tells: tellsNothing,
    pages: null,
    leftOut: [],
    warnings: pictures === 0 ? [] : [`${pictures} ${pictures === 1 ? 'picture is' : 'pictures are'} not taken`],
  };
}

function notWord(parts: ReadonlySet<string>): string {
  if (parts.has('xl/workbook.xml')) return 'is a spreadsheet; save the text it holds as .docx or .txt';
  if (parts.has('ppt/presentation.xml')) return 'is a presentation; save the text it holds as .docx or .txt';
  if (parts.has('content.xml')) return 'is an OpenDocument file; save it as .docx or .txt';
  return `is a zip of ${parts.size} files; unpack it and add the articles in it`;
}
