import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Paragraph } from '../../../server/contract/article.ts';
import type { Span } from './content.ts';
import { spansOf } from './spans.ts';

/** Where a place of the document lies in the stored text: in the last words that begin before it, or at their end. */
function offsetAt(node: Node, offset: number, box: HTMLElement): number | null {
  if (!box.contains(node)) return null;
  const to = document.createRange();
  to.setStart(node, offset);
  const before = [...box.querySelectorAll<HTMLElement>('[data-start]')].filter((e) => to.comparePoint(e, 0) <= 0);
  const words = before.at(-1);
  if (words === undefined) return 0;
  const within = document.createRange();
  within.setStart(words, 0);
  within.setEnd(node, offset);
  return Number(words.dataset.start) + Math.min(within.toString().length, words.textContent?.length ?? 0);
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
