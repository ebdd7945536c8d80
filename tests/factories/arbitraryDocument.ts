import fc from 'fast-check';
import type { DocumentAssertion, GraphDocument } from '../../server/contract/document.ts';
import { bound, modalities, stances } from '../../server/contract/terms.ts';
import { article, assertion, claim, entity, graphDocument, judgement, review } from './document.ts';

const ids = ['a', 'b', 'c', 'd'];
const words = ['Alpha met Beta', 'Beta left', '“Gamma” 😀 said', 'Қазақ'];
const texts = ['one', 'two', 'three'].map((id, i) =>
  article(id, `# ${id}\n\n${words.join('. ')}.\n\n${words.slice(i).join('! ')}`, {
    title: id,
    publisher: i === 2 ? 'herald' : 'daily-news',
    authors: i === 0 ? ['c', 'a'] : [],
    publishedOn: i === 1 ? null : '2025-10-24',
    ...(i === 1 ? { copyOf: 'one' } : {}),
    mentions: [{ entity: 'a', start: 7, end: 12 }],
  }),
);
const pool = [
  ...ids.map((id) => entity(id, { types: id === 'd' ? ['System'] : ['Organisation', 'Vendor'], aliases: [`${id} x`] })),
  entity('quiet', { unnamed: true }),
  ...['herald', 'daily-news'].map((id) => entity(id, { types: ['Organisation', 'Outlet'] })),
];
const chains = [[], ['a'], ['quiet'], ['quiet', 'herald'], ['b for c', 'herald', 'a']];

const anyAssertion: fc.Arbitrary<DocumentAssertion> = fc
  .record({
    of: fc.constantFrom(...texts),
    said: fc.subarray(words, { minLength: 1, maxLength: 2 }),
    voices: fc.constantFrom(...chains),
    stance: fc.constantFrom(...stances),
    modality: fc.constantFrom(...modalities),
    quote: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
    state: fc.constantFrom('accepted' as const, 'proposed' as const, 'rejected' as const),
  })
  .map(({ of, said, voices, stance, modality, quote, state }) => {
    const made = assertion(of, said[0] ?? '', { voices, stance, modality, quote, review: state });
    const more = said.slice(1).flatMap((w) => assertion(of, w).passages.map((p) => ({ ...p, part: 'cue' as const })));
    return { ...made, passages: [...made.passages, ...more] };
  });
const anyClaim = fc
  .record({
    subject: fc.constantFrom('a', 'b', 'c'),
    object: fc.constantFrom(...ids),
    predicate: fc.constantFrom('SUPPLIES', 'PARTNERS_WITH', 'OTHER'),
    label: fc.option(fc.constantFrom('x', 'y')),
    instrument: fc.option(fc.constant('d')),
    validFrom: fc.option(fc.constantFrom('2019', '2020-05')),
    figures: fc.array(
      fc.record({
        measure: fc.constantFrom('cameras', 'cities'),
        value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
        low: fc.option(fc.integer({ max: 1e15, min: 0 })),
        high: fc.constant(null),
        unit: fc.constant('x'),
        bound: fc.constantFrom(...bound.options),
        text: fc.constant('many'),
      }),
      { maxLength: 2 },
    ),
    assertions: fc.array(anyAssertion, { minLength: 1, maxLength: 4 }),
  })
  .map(({ subject, predicate, object, assertions, figures, ...more }) => {
    const distinctFigures = [...new Map(figures.map((f) => [JSON.stringify(f), f])).values()];
    const made = claim(subject, predicate, object, assertions, { ...more, figures: distinctFigures });
    return { ...made, assertions: [...new Map(made.assertions.map((a) => [a.id, a])).values()] };
  });

/** Any consistent document over a few entities and three articles (a copy among them), with judgements and reviews. */
export const anyDocument: fc.Arbitrary<GraphDocument> = fc
  .record({
    claims: fc.uniqueArray(anyClaim, { selector: (c) => c.id, maxLength: 6 }),
    judged: fc.constantFrom('excludes', 'same-entity', 'same-claim', 'none'),
    verdict: fc.option(fc.constantFrom('accepted' as const, 'rejected' as const)),
  })
  .map(({ claims, judged, verdict }) => {
    const [first, second] = claims;
    const judgements =
      judged === 'same-entity'
        ? [judgement({ a: 'a', b: 'b', kind: 'same-entity', by: 'local' })]
        : judged !== 'none' && first !== undefined && second !== undefined
          ? [judgement({ a: first.id, b: second.id, kind: judged })]
          : [];
    const reviewed = verdict === null ? undefined : first?.assertions[0];
    return graphDocument({
      entities: pool,
      articles: texts,
      claims: claims.map((c) => ({
        ...c,
        assertions: c.assertions.map((a) => (a === reviewed && verdict !== null ? { ...a, review: verdict } : a)),
      })),
      judgements,
      reviews: reviewed === undefined || verdict === null ? [] : [review(reviewed.id, verdict)],
    });
  });
