import type { Estimate } from './extractor.ts';
import { total } from './total.ts';

const grouped = (n: number): string => n.toLocaleString('en');

/** What reading all these articles would take, as a command tells it; none where nothing costs anything. */
export function estimateLines(list: readonly Estimate[]): string[] {
  if (list.length === 0) return [];
  const { articles, requests, cached, tokensIn, tokensOut, money } = total(list);
  return [
    `to read     ${grouped(articles)} article${articles === 1 ? '' : 's'}, nobody has been asked`,
    `requests    ${grouped(requests)}${cached > 0 ? `; ${grouped(cached)} are answered already and cost nothing` : ''}`,
    `tokens      about ${grouped(tokensIn)} in and ${grouped(tokensOut)} out`,
    money === null
      ? 'money       unknown: set LLM_PRICE_IN and LLM_PRICE_OUT to the price of a million tokens'
      : `money       about ${money.toFixed(money < 1 ? 4 : 2)}, in the currency of LLM_PRICE_IN and LLM_PRICE_OUT`,
  ];
}
