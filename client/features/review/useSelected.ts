import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Paragraph } from '../../../server/contract/article.ts';
import type { Span } from './content.ts';
import { spansOf } from './spans.ts';

/** Where a place of the document lies in the stored text; null outside of its words. */
function offsetAt(node: Node, offset: number, box: HTMLElement): number | null {
  if (!box.contains(node)) return null;
  const inside = (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  if (inside) return Number(inside.dataset.start) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
  // Between words, as where a selection ends with its paragraph: the next words that follow in the document.
  const next = [...box.querySelectorAll<HTMLElement>('[data-start]')].find(
    (e) => node.compareDocumentPosition(e) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY),
  );
  return next ? Number(next.dataset.start) : null;
}

/** Words of the text that were selected, as passages; they stay so until others are or they were used. */
export function useSelected(box: RefObject<HTMLDivElement | null>, text: string, paragraphs: readonly Paragraph[]) {
  const [spans, setSpans] = useState<readonly Span[]>([]);
  useEffect(() => {
    const read = () => {
      const selection = getSelection();
      const element = box.current;
      if (!element || !selection || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (selection.isCollapsed) {
        if (element.contains(range.startContainer)) setSpans([]);
        return;
      }
      const start = offsetAt(range.startContainer, range.startOffset, element);
      const end = offsetAt(range.endContainer, range.endOffset, element);
      if (start !== null && end !== null && start < end) setSpans(spansOf(text, paragraphs, { start, end }));
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [box, text, paragraphs]);
  const used = useCallback(() => {
    getSelection()?.removeAllRanges();
    setSpans([]);
  }, []);
  return { spans, used };
}
