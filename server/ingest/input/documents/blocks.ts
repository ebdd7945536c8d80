import { plainWords } from '../typeset.ts';
import type { Block, BlockKind } from './raw.ts';

/** As much of a DOM as is looked at: the server's types know none. */
export type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
};

const wordless = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA HEAD'.split(
    ' ',
  ),
);
const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const kinds: Readonly<Record<string, BlockKind>> = {
  H1: 'head',
  H2: 'head',
  H3: 'head',
  H4: 'head',
  H5: 'head',
  H6: 'head',
  LI: 'item',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};

/** The blocks of words under a node, in their order. Cells of a table's row stand on one line. */
export function blocksOf(root: DomNode): Block[] {
  const blocks: Block[] = [];
  let words = '';
  const close = (kind: BlockKind) => {
    const text = plainWords(words);
    words = '';
    if (text !== '') blocks.push({ kind, text });
  };
  const walk = (node: DomNode, kind: BlockKind): void => {
    if (node.nodeType === 3) {
      words += node.textContent ?? '';
      return;
    }
    const name = node.nodeName.toUpperCase();
    if ((node.nodeType !== 1 && node.nodeType !== 11 && node.nodeType !== 9) || wordless.has(name)) return;
    if (name === 'BR') {
      // Two of them are how old pages part paragraphs; one is a line end within.
      if (/\n$/.test(words)) close(kind);
      else words += '\n';
      return;
    }
    const isInline = inline.has(name);
    const mine = kinds[name] ?? (isInline || kind !== 'text' ? kind : 'text');
    if (!isInline && name !== 'TD' && name !== 'TH') close(kind);
    for (const child of node.childNodes) walk(child, mine);
    if (name === 'TD' || name === 'TH') words += ' | ';
    else if (!isInline) {
      if (name === 'TR') words = words.replace(/\s*\|\s*$/, '');
      close(mine);
    }
  };
  walk(root, 'text');
  close('text');
  return blocks;
}
