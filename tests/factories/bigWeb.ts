import type { GraphDocument } from '../../server/contract/document.ts';
import { article, assertion, claim, entity, graphDocument } from './document.ts';

/**
 * An invented graph of so many entities and Links: as many makers as recipients, a country for every fiftieth, an
 * article for every forty claims. For trying what a large canvas asks, not for telling anything.
 */
export function bigWeb(entities: number, links: number): GraphDocument {
  const types = ['Organisation', 'System', 'Person', 'Organisation'];
  const pool = Array.from({ length: entities }, (_, i) =>
    i % 50 === 0
      ? entity(`country-${i}`, { types: ['Country'] })
      : entity(`thing-${i}`, { types: [types[i % types.length] ?? 'Organisation'] }),
  );
  const idAt = (i: number) => pool[i % entities]?.id ?? '';
  const texts = Array.from({ length: Math.ceil(links / 40) }, (_, n) =>
    article(`article-${n}`, Array.from({ length: 40 }, (_, i) => `Sentence ${i} of ${n}.`).join(' '), {
      publisher: `outlet-${n % 20}`,
      publishedOn: `20${10 + (n % 15)}-0${1 + (n % 9)}-1${n % 10}`,
    }),
  );
  const claims = Array.from({ length: links }, (_, i) => {
    const at = i % entities;
    const turn = Math.floor(i / entities);
    const of = texts[Math.floor(i / 40)] ?? texts[0];
    if (of === undefined) throw new Error('no articles');
    const belongs = turn === 0;
    return claim(
      idAt(at),
      belongs ? 'LOCATED_IN' : 'RELATED_TO',
      belongs ? idAt(Math.floor(at / 50) * 50 + (at % 50 === 0 ? 50 : 0)) : idAt(at + 7 * turn + 1),
      [
        assertion(of, `Sentence ${i % 40} of`, {
          voices: i % 3 === 0 ? [] : [idAt(at + 3)],
          ...(i % 90 === 0 ? { modality: 'planned' as const } : {}),
        }),
      ],
    );
  });
  return graphDocument({ entities: pool, articles: texts, claims });
}
