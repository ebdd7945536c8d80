import { article, assertion, claim, entity, graphDocument } from './document.ts';

/** A wider invented web: several voices, ties, a chain between two far ends, claims that draw no Link. */
const text = [
  '# The web',
  'Alpha owns Beta. Beta owns Gamma. Gamma owns Omega. Alpha owns Delta. Delta owns Omega, and Delta partners with Alpha.',
  'Alpha funds Epsilon. Epsilon plans to fund Omega. Alpha never owned Omega, it says. Alpha sent Omega flowers.',
].join('\n\n');
const webArticle = article('web', text, {
  publisher: 'the-weaver',
  publishedOn: '2024-05-02',
  authors: ['zora-quill', 'abe-quill'],
  // Named once and tied to nothing.
  mentions: [{ entity: 'lonely', start: text.indexOf('flowers'), end: text.indexOf('flowers') + 7 }],
});
const webTwin = article('web-two', text, { publisher: 'the-spinner', publishedOn: '2024-05' });

const own = (subject: string, object: string, words: string, voices: readonly string[][] = [[]]) =>
  claim(subject, 'OWNS', object, [
    ...voices.map((v) => assertion(webArticle, words, { voices: v })),
    ...(voices.length > 1 ? [assertion(webTwin, words)] : []),
  ]);
export const webClaims = {
  alphaBeta: own('alpha', 'beta', 'Alpha owns Beta'),
  betaGamma: own('beta', 'gamma', 'Beta owns Gamma'),
  gammaOmega: own('gamma', 'omega', 'Gamma owns Omega'),
  alphaDelta: own('alpha', 'delta', 'Alpha owns Delta', [['alpha'], ['beta']]),
  deltaOmega: own('delta', 'omega', 'Delta owns Omega'),
  partners: claim('delta', 'PARTNERS_WITH', 'alpha', [assertion(webArticle, 'Delta partners with Alpha')]),
  funds: claim('alpha', 'FUNDS', 'epsilon', [assertion(webArticle, 'Alpha funds Epsilon')]),
  plans: claim('epsilon', 'FUNDS', 'omega', [
    assertion(webArticle, 'Epsilon plans to fund Omega', { voices: ['epsilon'], modality: 'planned' }),
  ]),
  denied: claim('alpha', 'OWNS', 'omega', [
    assertion(webArticle, 'Alpha never owned Omega', { voices: ['alpha'], stance: 'denies' }),
  ]),
  other: claim('alpha', 'OTHER', 'omega', [assertion(webArticle, 'Alpha sent Omega flowers')], { label: 'flowers' }),
};
export const webStory = graphDocument({
  entities: [
    ...['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'omega'].map((id) => entity(id)),
    entity('zora-quill', { types: ['Person'] }),
    entity('abe-quill', { types: ['Person'] }),
    entity('lonely', { aliases: ['Einsamer Ort', 'Šiauliai'], types: ['Place'] }),
  ],
  articles: [webArticle, webTwin],
  claims: Object.values(webClaims),
});
