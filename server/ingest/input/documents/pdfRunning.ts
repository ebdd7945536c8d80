import type { PdfLine } from './pdfLines.ts';

/** So many lines at the top and at the foot of a page may be said on every page. */
const reach = 2;
const key = (line: PdfLine): string => line.text.replace(/\d+/g, '#').toLowerCase();
const isPageNumber = (text: string): boolean =>
  /^(?:page\s+)?[-–—\s]*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/i.test(text);

/**
 * Pages without their running heads and feet: what stands at the edge of most pages alike but for its figures, and numbers
 * of pages. What is dropped is told, each wording once.
 */
export function withoutRunning(pages: readonly (readonly PdfLine[])[]): { kept: PdfLine[][]; running: string[] } {
  const counts = new Map<string, number>();
  for (const page of pages) for (const k of new Set(edges(page).map(key))) counts.set(k, (counts.get(k) ?? 0) + 1);
  const enough = Math.max(2, Math.ceil(pages.length / 2));
  const running = new Map<string, string>();
  const kept = pages.map((page) => {
    const edge = new Set(edges(page));
    return page.filter((line) => {
      const isRunning = edge.has(line) && (isPageNumber(line.text) || (counts.get(key(line)) ?? 0) >= enough);
      if (isRunning) running.set(key(line), running.get(key(line)) ?? line.text);
      return !isRunning;
    });
  });
  return { kept, running: [...running.values()] };
}

function edges(page: readonly PdfLine[]): PdfLine[] {
  const down = [...page].sort((a, b) => b.y - a.y);
  return down.length <= 2 * reach
    ? down.filter((l) => isPageNumber(l.text))
    : [...down.slice(0, reach), ...down.slice(-reach)];
}
