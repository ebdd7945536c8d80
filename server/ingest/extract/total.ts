import type { ExtractionEstimate } from '../../contract/extractors.ts';
import type { Estimate } from './extractor.ts';

/** What reading all these articles would take; money only where it is known of each. */
export function total(list: readonly Estimate[]): ExtractionEstimate {
  const sum = (of: (e: Estimate) => number): number => list.reduce((n, e) => n + of(e), 0);
  return {
    articles: list.length,
    requests: sum((e) => e.requests),
    cached: sum((e) => e.cached),
    tokensIn: sum((e) => e.tokensIn),
    tokensOut: sum((e) => e.tokensOut),
    money: list.every((e) => e.money !== null) ? sum((e) => e.money ?? 0) : null,
  };
}
