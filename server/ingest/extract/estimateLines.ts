import type { Estimate } from './extractor.ts';

const sum = (list: readonly Estimate[], of: (e: Estimate) => number): number => list.reduce((n, e) => n + of(e), 0);
const grouped = (n: number): string => n.toLocaleString('en');

/** What reading all these articles would take, as a command tells it; none where nothing costs anything. */
export function estimateLines(list: readonly Estimate[]): string[] {
  if (list.length === 0) return [];
  const cached = sum(list, (e) => e.cached);
  const money = list.every((e) => e.money !== null) ? sum(list, (e) => e.money ?? 0) : null;
  return [
    `to read     ${grouped(list.length)} article${list.length === 1 ? '' : 's'}, nobody has been asked`,
    `requests    ${grouped(sum(list, (e) => e.requests))}${cached > 0 ? `; ${grouped(cached)} are answered already and cost nothing` : ''}`,
    `tokens      about ${grouped(sum(list, (e) => e.tokensIn))} in and ${grouped(sum(list, (e) => e.tokensOut))} out`,
    money === null
      ? 'money       unknown: set LLM_PRICE_IN and LLM_PRICE_OUT to the price of a million tokens'
      : `money       about ${money.toFixed(money < 1 ? 4 : 2)}, in the currency of LLM_PRICE_IN and LLM_PRICE_OUT`,
  ];
}
