import type { GraphDocument } from '../../server/contract/document.ts';
import { article, assertion, claim, entity, graphDocument, judgement } from './document.ts';

/** A graph of so many invented articles, ten claims each; past a hundred, a load of it takes several transactions. */
export function manyArticles(count: number, label = 'first'): GraphDocument {
  const countries = Array.from({ length: 40 }, (_, i) => entity(`country-${i}`, { types: ['Country'] }));
  const parts = Array.from({ length: count }, (_, n) => {
    const text = [`# Article ${n}`, ...Array.from({ length: 10 }, (_, i) => `Sentence ${i} of ${n}.`)].join('\n\n');
    const of = article(`article-${n}`, text, {
      title: `Article ${n}`,
      mentions: [{ entity: 'vendor', start: 2, end: 9 }],
    });
    const claims = Array.from({ length: 10 }, (_, i) =>
      claim(
        `maker-${n % 60}`,
        'SUPPLIES',
        `country-${(n + i) % 40}`,
        [assertion(of, `Sentence ${i} of ${n}`, { voices: ['vendor'] })],
        {
          label: `${label} of article ${n}`,
        },
      ),
    );
    return { of, claims };
  });
  const claims = parts.flatMap((p) => p.claims);
  return graphDocument({
    entities: countries,
    articles: parts.map((p) => p.of),
    claims,
    judgements: parts.map((p) => judgement({ a: p.claims[0]?.id ?? '', b: p.claims[1]?.id ?? '' })),
  });
}
