import { expect, test } from '@jest/globals';
import { links } from '../../../server/claims/links.ts';
import { voiceContext } from '../../../server/claims/voices.ts';
import type { DocumentClaim } from '../../../server/contract/document.ts';
import { article, assertion, claim, graphDocument, judgement } from '../../factories/document.ts';
import { seedOntology } from '../../factories/ontology.ts';
import { firstStory, storyClaims } from '../../factories/story.ts';

const predicates = new Map(seedOntology.predicates.map((p) => [p.id, p]));
const text = article('one', '# One\n\nA and B. B and A. Lena.');
const of = (claims: DocumentClaim[], judgements = firstStory.judgements.slice(0, 0)) => {
  const doc = graphDocument({ articles: [text], claims, judgements });
  return links(doc.claims, predicates, voiceContext(doc));
};

test('a claim draws a Link to its object and one to its instrument; claims of one pair share one', () => {
  const drawn = links(firstStory.claims, predicates, voiceContext(firstStory));
  const { sold, never, seat, cities, replaces } = storyClaims;
  const plain = { outlets: 1, voices: 1, assertions: 1, disputed: false, planned: false, standing: 'single-source' };
  expect(drawn).toEqual([
    {
      ...plain,
      source: 'norvik-systems',
      predicate: 'LOCATED_IN',
      target: 'ostmark',
      via: 'object',
      claimIds: [seat.id],
    },
    {
      source: 'norvik-systems',
      predicate: 'SUPPLIES',
      target: 'lantern',
      via: 'instrument',
      standing: 'disputed',
      voices: 1,
      outlets: 2,
      assertions: 2,
      disputed: true,
      planned: false,
      claimIds: [sold.id],
    },
    {
      source: 'norvik-systems',
      predicate: 'SUPPLIES',
      target: 'valdoria',
      via: 'object',
      standing: 'disputed',
      voices: 2,
      outlets: 2,
      assertions: 3,
      disputed: true,
      planned: false,
      claimIds: [sold.id, never.id].sort(),
    },
    { ...plain, source: 'valdoria', predicate: 'DEPLOYS', target: 'lantern', via: 'object', claimIds: [cities.id] },
    {
      ...plain,
      source: 'valdoria',
      predicate: 'DEVELOPS',
      target: 'lantern-two',
      via: 'object',
      standing: 'planned',
      planned: true,
      claimIds: [replaces.id],
    },
  ]);
});

test('a symmetric predicate has one direction whichever end comes first', () => {
  const drawn = of([
    claim('b', 'PARTNERS_WITH', 'a', [assertion(text, 'A and B')]),
    claim('a', 'PARTNERS_WITH', 'b', [assertion(text, 'B and A')], { label: 'again' }),
  ]);
  expect(drawn.map((l) => [l.source, l.target, l.claimIds.length])).toEqual([['a', 'b', 2]]);
});

test('what nobody affirms, nobody accepted or OTHER says draws none', () => {
  const words = (more: object) => [assertion(text, 'A and B', more)];
  expect(
    of([
      claim('a', 'FUNDS', 'b', words({ stance: 'denies' })),
      claim('a', 'OWNS', 'b', words({ review: 'proposed' })),
      claim('a', 'OTHER', 'b', words({}), { label: 'knows' }),
    ]),
  ).toEqual([]);
});

test('a Link that is planned and disputed says both', () => {
  const [link] = of([
    claim('a', 'FUNDS', 'b', [
      assertion(text, 'A and B', { modality: 'planned' }),
      assertion(text, 'B and A', { stance: 'denies', voices: ['lena'] }),
    ]),
  ]);
  expect(link).toMatchObject({ standing: 'disputed', disputed: true, planned: true });
});

test('merged entities share their Links, and a thing is never tied to itself', () => {
  const claims = [
    claim('a', 'FUNDS', 'x', [assertion(text, 'A and B')]),
    claim('b', 'FUNDS', 'x', [assertion(text, 'B and A')]),
    claim('a', 'OWNS', 'b', [assertion(text, 'A and B')]),
  ];
  const drawn = of(claims, [judgement({ a: 'a', b: 'b', kind: 'same-entity' })]);
  expect(drawn.map((l) => [l.source, l.predicate, l.target, l.claimIds.length])).toEqual([['a', 'FUNDS', 'x', 2]]);
});
