import { article, assertion, claim, entity, figure, graphDocument } from './document.ts';

/** What an extractor proposed and nobody reviewed, beside what is accepted. */
const text = [
  '# Masts',
  'Tarn Works built masts for Ostmark. Tarn Works built the masts of Ostmark in 2020. Tarn Works sold Ostmark the Relay.',
  'Tarn Works sold ten Relays. Tarn Works never sold Valdoria anything. Ostmark runs the Relay. Ostmark borders Valdoria.',
].join('\n\n');
const proposedArticle = article('mast-letter', text, { publisher: 'mast-letter-press' });
const proposed = { review: 'proposed', extractor: 'offline', score: 0.5 } as const;
const said = (words: string, more: Parameters<typeof assertion>[2] = {}) => assertion(proposedArticle, words, more);

export const proposedClaims = {
  /** Accepted: this pair and predicate has a Link. */
  built: claim('tarn-works', 'SUPPLIES', 'ostmark', [said('Tarn Works built masts for Ostmark')]),
  builtAgain: claim('tarn-works', 'SUPPLIES', 'ostmark', [said('Tarn Works built the masts', proposed)], {
    validFrom: '2020',
  }),
  relay: claim('tarn-works', 'SUPPLIES', 'valdoria', [said('Tarn Works sold Ostmark the Relay', proposed)], {
    instrument: 'relay',
  }),
  ten: claim('tarn-works', 'SUPPLIES', 'valdoria', [said('Tarn Works sold ten Relays', proposed)], {
    figures: [figure({ measure: 'relays', value: 10, text: 'ten' })],
  }),
  runs: claim('relay', 'PART_OF', 'mesh', [said('Ostmark runs the Relay', proposed)]),
  /** Either end may be the subject; the Link has one direction. */
  partners: claim('tarn-works', 'PARTNERS_WITH', 'mast-union', [said('Tarn Works', proposed)]),
  refused: claim('tarn-works', 'FUNDS', 'valdoria', [said('Tarn Works', { ...proposed, review: 'rejected' })]),
  denied: claim('tarn-works', 'OWNS', 'mast-union', [said('Tarn Works never sold', { ...proposed, stance: 'denies' })]),
  undrawn: claim('tarn-works', 'OTHER', 'valdoria', [said('Ostmark borders Valdoria', proposed)], { label: 'borders' }),
};
export const proposedStory = graphDocument({
  entities: [
    entity('tarn-works', { types: ['Organisation', 'Vendor'] }),
    entity('ostmark', { types: ['Country'] }),
    entity('valdoria', { types: ['Country'] }),
    entity('relay', { types: ['System'] }),
    entity('mesh', { types: ['System'] }),
    entity('mast-union'),
  ],
  articles: [proposedArticle],
  claims: Object.values(proposedClaims),
});
