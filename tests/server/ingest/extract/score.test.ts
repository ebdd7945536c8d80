import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Extraction } from '../../../../server/contract/extraction.ts';
import { score } from '../../../../server/ingest/extract/score/score.ts';
import { addUp, f1, type Metric, metrics } from '../../../../server/ingest/extract/score/tally.ts';
import {
  anExtraction,
  extractedAssertion,
  extractedClaim,
  extractedEntity,
  extractedIndirect,
  extractedQuote,
} from '../../../factories/extraction.ts';
import { seedOntology } from '../../../factories/ontology.ts';

const text = `Harbour cranes for Port Vale

Orlen Marine will deliver six cranes to Port Vale, said Ana Ruiz, who runs Orlen Marine. “They lift more,” Ruiz told Delta Radio.
A ministry official denied that Orlen Marine and the Ministry of Ports had signed a contract. Port Vale pays for a “smart” quay.
`;

const gold = anExtraction({
  entities: [
    extractedEntity(text, 'port-vale', ['Place'], 'Port Vale', ['Port Vale', 1], ['Port Vale', 2]),
    extractedEntity(
      text,
      'orlen-marine',
      ['Organisation', 'Vendor'],
      'Orlen Marine',
      ['Orlen Marine', 1],
      ['Orlen Marine', 2],
    ),
    extractedEntity(text, 'ana-ruiz', ['Person'], 'Ana Ruiz', ['Ruiz', 1]),
    extractedEntity(text, 'delta-radio', ['Outlet'], 'Delta Radio'),
    extractedEntity(text, 'ministry-of-ports', ['PublicBody'], 'Ministry of Ports'),
    extractedEntity(text, 'unnamed-ministry-official', ['Person']),
  ],
  quotes: [
    extractedQuote(text, 'They lift more,', { speaker: 'ana-ruiz', via: ['delta-radio'] }),
    extractedQuote(text, 'smart', { kind: 'fragment' }),
  ],
  indirect: [
    extractedIndirect(text, 'Orlen Marine will deliver six cranes to Port Vale', { speaker: 'ana-ruiz' }),
    extractedIndirect(text, 'Orlen Marine and the Ministry of Ports had signed a contract', {
      speaker: 'unnamed-ministry-official',
      cue: 'denied',
    }),
  ],
  claims: [
    extractedClaim(['orlen-marine', 'SUPPLIES', 'port-vale'], {
      label: 'six cranes',
      modality: 'planned',
      assertions: [
        extractedAssertion(text, 'Orlen Marine will deliver six cranes to Port Vale', { voices: ['ana-ruiz'] }),
      ],
    }),
    extractedClaim(['orlen-marine', 'CONTRACTS_WITH', 'ministry-of-ports'], {
      assertions: [
        extractedAssertion(text, 'Orlen Marine and the Ministry of Ports had signed a contract', {
          stance: 'denies',
          voices: ['unnamed-ministry-official'],
        }),
      ],
    }),
  ],
});

const right = (found: Extraction) => {
  const { tallies } = score(text, gold, found, seedOntology);
  return Object.fromEntries(metrics.map((m) => [m, tallies[m].right])) as Record<Metric, number>;
};
const all = {
  mention: 10,
  mentionTyped: 10,
  entity: 5,
  entityTyped: 5,
  quote: 2,
  quoteSpeaker: 2,
  indirect: 2,
  indirectSpeaker: 2,
  claim: 2,
  claimStanceChain: 2,
  dispute: 1,
  figure: 0,
  modality: 2,
};

test('what is found as it is annotated is all right, whatever its ids', () => {
  expect(right(gold)).toEqual(all);
  expect(score(text, gold, gold, seedOntology).mistakes).toEqual([]);
  const renamed = JSON.parse(
    JSON.stringify(gold).replaceAll(/"((?:port|orlen|ana|delta|ministry)-[a-z-]+)"/g, '"x-$1"'),
  ) as Extraction;
  expect(right(renamed)).toEqual(all);
});

test('nothing found is nothing right, and everything is listed as missed', () => {
  const { tallies, mistakes } = score(text, gold, anExtraction(), seedOntology);
  expect(metrics.map((m) => tallies[m].right + tallies[m].found)).toEqual(metrics.map(() => 0));
  expect(metrics.map((m) => tallies[m].gold)).toEqual(metrics.map((m) => all[m]));
  expect(mistakes.every((m) => m.kind === 'missed')).toBe(true);
  expect(mistakes).toHaveLength(10 + 5 + 2 + 2 + 2);
});

test('another type of the same root is the same type; another root is wrong everywhere it stands', () => {
  const typed = (id: string, types: string[]) => ({
    ...gold,
    entities: gold.entities.map((e) => (e.id === id ? { ...e, types } : e)),
  });
  expect(right(typed('orlen-marine', ['Organisation']))).toEqual(all);
  expect(right(typed('orlen-marine', ['Person']))).toEqual({ ...all, mentionTyped: 7, entityTyped: 4 });
});

test('a wrong speaker keeps the span, and is told with both names and the words in their place', () => {
  const found = {
    ...gold,
    quotes: gold.quotes.map((q) => (q.speaker === null ? q : { ...q, speaker: 'delta-radio' })),
  };
  expect(right(found)).toEqual({ ...all, quoteSpeaker: 1 });
  expect(score(text, gold, found, seedOntology).mistakes).toEqual([
    {
      kind: 'wrong',
      of: 'quotation',
      says: 'said by Ana Ruiz, found as said by Delta Radio',
      context:
        'cranes to Port Vale, said Ana Ruiz, who runs Orlen Marine. “⟦They lift more,⟧” Ruiz told Delta Radio. ¶ A ministry official denied that Orl',
      at: text.indexOf('They lift'),
    },
  ]);
});

test('reported speech counts from half of the longer span on', () => {
  const cut = (words: string) => ({
    ...gold,
    indirect: [extractedIndirect(text, words, { speaker: 'ana-ruiz' }), ...gold.indirect.slice(1)],
  });
  expect(right(cut('Orlen Marine will deliver six cranes')).indirect).toBe(2);
  expect(right(cut('Orlen Marine will')).indirect).toBe(1);
});

test('ends of a symmetric predicate may stand either way, those of another may not', () => {
  const turned = {
    ...gold,
    claims: gold.claims.map((c) => ({ ...c, subject: c.object, object: c.subject })),
  };
  const { tallies, mistakes } = score(text, gold, turned, seedOntology);
  expect([tallies.claim.right, tallies.claimStanceChain.right, tallies.dispute.right]).toEqual([1, 1, 1]);
  expect(mistakes.map((m) => `${m.kind}: ${m.says}`)).toEqual([
    'wrong: Orlen Marine SUPPLIES Port Vale (six cranes); found as Port Vale SUPPLIES Orlen Marine (six cranes)',
  ]);
});

test('a claim is right without its stance and chain, which count apart', () => {
  const [supply, contract] = gold.claims;
  const found = {
    ...gold,
    claims: [supply, contract].flatMap((c) =>
      c === undefined
        ? []
        : [{ ...c, assertions: c.assertions.map((a) => ({ ...a, stance: 'affirms' as const, voices: [] })) }],
    ),
  };
  expect(right(found)).toEqual({ ...all, claimStanceChain: 0, dispute: 0 });
});

test('what an article denies itself is a dispute too', () => {
  const corrected = {
    ...gold,
    claims: gold.claims.slice(0, 1).map((c) => ({
      ...c,
      assertions: c.assertions.slice(0, 1).map((a) => ({ ...a, stance: 'denies' as const, voices: [] })),
    })),
  };
  expect(score(text, corrected, corrected, seedOntology).tallies.dispute).toEqual({ gold: 1, found: 1, right: 1 });
});

test('an unnamed voice under another id is known by what it says', () => {
  const other = JSON.parse(
    JSON.stringify(gold).replaceAll('unnamed-ministry-official', 'unnamed-an-aide'),
  ) as Extraction;
  expect(right(other)).toEqual(all);
});

test('one that covers half of another is it, when nothing fits better', () => {
  const shorter = {
    ...gold,
    entities: gold.entities.map((e) =>
      e.id === 'ministry-of-ports' ? extractedEntity(text, 'ministry', ['PublicBody'], 'Ministry of') : e,
    ),
  };
  expect(right({ ...shorter, claims: [] })).toMatchObject({ mention: 9, entity: 5 });
});

test('counts add up over articles, not shares', () => {
  const one = score(text, gold, gold, seedOntology).tallies;
  const none = score(text, gold, anExtraction(), seedOntology).tallies;
  expect(f1(addUp([one, none]).entity)).toBeCloseTo(2 / 3);
  expect(f1(addUp([one]).figure)).toBeNull();
});

test('no annotation scores more than it has, and none against itself less than all', () => {
  const some = fc.record({
    quotes: fc.subarray(gold.quotes),
    indirect: fc.subarray(gold.indirect),
    claims: fc.subarray(gold.claims),
  });
  fc.assert(
    fc.property(some, some, (a, b) => {
      const [one, other] = [a, b].map((part) => ({ ...gold, ...part }));
      if (one === undefined || other === undefined) return;
      const { tallies } = score(text, one, other, seedOntology);
      const own = score(text, one, one, seedOntology).tallies;
      for (const m of metrics) {
        expect(tallies[m].right).toBeLessThanOrEqual(Math.min(tallies[m].gold, tallies[m].found));
        expect(own[m].right).toBe(own[m].gold);
      }
    }),
  );
});
