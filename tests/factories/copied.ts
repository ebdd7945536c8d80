import { article, assertion, claim, entity, graphDocument } from './document.ts';
import { quay, quayClaims, quayStory } from './toReview.ts';

/** The quay letter as the Harbour Times printed it again a day later, under another headline and with a sentence more. */
export const reprint = article('quay-reprint', `${quay.text.replace('# The quay', '# Cranes')} Ostmark owns Norvik.`, {
  publisher: 'harbour-times',
  publishedOn: '2025-11-03',
  copyOf: quay.id,
});
const offline = { review: 'proposed', extractor: 'offline', score: 0.5 } as const;
const again = (of: keyof typeof quayClaims, words: string, more: Parameters<typeof assertion>[2] = {}) => ({
  ...quayClaims[of],
  assertions: claim('norvik', 'SUPPLIES', 'valdoria', [assertion(reprint, words, { ...offline, ...more })], {
    id: quayClaims[of].id,
  }).assertions,
});

export const reprintClaims = {
  sold: again('sold', 'Norvik sold Valdoria ten cranes in 2019', { voices: ['delta-radio'] }),
  /** Through somebody else. */
  runs: again('runs', 'Ostmark runs the Lantern port system', { voices: ['delta-radio'] }),
  /** A voice without a name is kept to its article. */
  together: again('together', 'Norvik and Ostmark work together', {
    voices: ['dock-workers-again'],
    quoteKind: 'indirect',
  }),
  seat: again('seat', 'Norvik sits in Ostmark'),
  /** As something planned. */
  delivered: again('delivered', 'Norvik delivered cranes to Valdoria', { modality: 'planned' }),
  owns: claim('ostmark', 'OWNS', 'norvik', [assertion(reprint, 'Ostmark owns Norvik', offline)]),
};
export const reprintStory = graphDocument({
  entities: [...quayStory.entities, entity('dock-workers-again', { name: 'Dock Workers', unnamed: true })],
  articles: [reprint],
  claims: Object.values(reprintClaims),
});
