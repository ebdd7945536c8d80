import { expect, test } from '@jest/globals';
import { claimedLines } from '../../../client/features/explore/claimedLines.ts';
import { briefOf } from '../../../client/ui/brief.ts';
import { saysOf } from '../../../client/ui/says.ts';
import { assertion, claim, entity, graphLink, voice } from '../../factories/claims.ts';

const drawsAll = { draws: () => true, symmetric: () => false };
const reaches = { by: 'curated', reason: 'It answers the whole report.' };
const disputed = claim('c1', {
  standing: 'disputed',
  assertions: [
    assertion({ chain: [voice('interlab'), voice('exclusive', 1)] }),
    assertion({ stance: 'declines', chain: [voice('committee'), voice('radio', 1)] }),
    assertion({ stance: 'denies', chain: [voice('ministry'), voice('radio', 1)], reaches }),
    assertion({ stance: 'denies', chain: [voice('agency')] }),
    assertion({ stance: 'denies', chain: [voice('nobody')], review: 'rejected' }),
  ],
});

test('who declines stands under its own stance, with whoever carried it, and a judged reach is said', () => {
  const { affirms, answers } = briefOf(disputed);
  expect(affirms.map((s) => [s.stance, s.voices])).toEqual([['affirms', ['Interlab (via Exclusive)']]]);
  expect(answers.map((s) => [s.stance, s.voices, s.reaching])).toEqual([
    ['denies', ['Ministry (via Radio)', 'Agency'], ['Ministry (via Radio)']],
    ['declines', ['Committee (via Radio)'], []],
  ]);
});

test('what a voice says itself comes with its denials first, and without what others say or it only carried', () => {
  const own = claim('c2', {
    assertions: [
      assertion({ chain: [voice('ministry')] }),
      assertion({ chain: [voice('interlab'), voice('ministry', 1)] }),
    ],
  });
  const lines = (id: string) => saysOf([own, disputed], id).map((l) => `${l.assertion.stance} ${l.claim.id}`);
  expect(lines('ministry')).toEqual(['denies c1', 'affirms c2']);
  expect(lines('nobody')).toEqual([]);
  expect(saysOf([claim('c3')], 'the-herald').map((l) => l.claim.id)).toEqual(['c3']);
});

test('every Link through an instrument has its line, from both of its ends, and no line leads to a Link that is not there', () => {
  const [norvik, valdoria, filter] = [entity('norvik', 'Vendor'), entity('valdoria', 'Country'), entity('web-filter')];
  const plain = graphLink('norvik', 'valdoria');
  const through = graphLink('norvik', 'web-filter', {
    id: 'norvik~SUPPLIES~web-filter~instrument',
    via: 'instrument',
    standing: 'disputed',
  });
  const line = (direction: 'forward' | 'inverse', other: typeof norvik) => ({
    predicate: 'SUPPLIES',
    direction,
    other,
    claims: 1,
    standing: 'single-source' as const,
  });
  const links = (of: ReturnType<typeof claimedLines>) => of.map((l) => l.link);
  const seller = { id: 'norvik', claimed: [line('forward', valdoria)] };
  expect(links(claimedLines(seller, { nodes: [valdoria, filter], links: [plain, through] }, drawsAll))).toEqual([
    through.id,
    plain.id,
  ]);
  const sold = { id: 'web-filter', claimed: [line('inverse', norvik)] };
  expect(links(claimedLines(sold, { nodes: [norvik], links: [through] }, drawsAll))).toEqual([through.id]);
  expect(links(claimedLines(seller, { nodes: [], links: [] }, { ...drawsAll, draws: () => false }))).toEqual([null]);
});

test('a tie without direction leads to its one Link from both of its ends', () => {
  const [norvik, valdoria] = [entity('norvik', 'Vendor'), entity('valdoria', 'Country')];
  const tie = { predicate: 'PARTNERS_WITH', claims: 1, standing: 'single-source' as const };
  const near = { nodes: [norvik, valdoria], links: [] };
  const both = { ...drawsAll, symmetric: (p: string) => p === 'PARTNERS_WITH' };
  const of = (id: string, direction: 'forward' | 'inverse', other: typeof norvik) =>
    claimedLines({ id, claimed: [{ ...tie, direction, other }] }, near, both).map((l) => l.link);
  const link = 'norvik~PARTNERS_WITH~valdoria';
  expect(of('valdoria', 'forward', norvik)).toEqual([link]);
  expect(of('norvik', 'inverse', valdoria)).toEqual([link]);
});
