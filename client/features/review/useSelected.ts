import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Paragraph } from '../../../server/contract/article.ts';
import type { Span } from './content.ts';
import { offsetAt } from './offsets.ts';
import { spansOf } from './spans.ts';

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
