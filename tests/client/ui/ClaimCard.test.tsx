import { describe, expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { ClaimCard } from '../../../client/ui/ClaimCard.tsx';
import { sidesOf, standingWordOf } from '../../../client/ui/claimSides.ts';
import { stepsOf, VoiceLine } from '../../../client/ui/VoiceChain.tsx';
import type { Claim } from '../../../server/contract/claim.ts';
import type { Stance } from '../../../server/contract/terms.ts';
import { articleRef, assertion, claim, entity, herald, passage, voice } from '../../factories/claims.ts';

const hrefs = {
  entity: (id: string) => `/entity/${id}`,
  inArticle: (article: string, id: string, voice?: string) => `/articles/${article}?claim=${id}&voice=${voice}`,
  onCanvas: (c: Claim) => `/?sel=${c.id}`,
};
const card = (c: Claim) =>
  renderToStaticMarkup(
    <Router ssrPath="/">
      <ClaimCard claim={c} hrefs={hrefs} permalink="/?sel=claim.x" />
    </Router>,
  );
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const disputed = claim('c1', {
  statement: 'Norvik supplied Valdoria in 2019.',
  standing: 'disputed',
  validFrom: '2019',
  figures: [
    {
      measure: 'files analysed',
      value: null,
      low: 100_000,
      high: null,
      unit: 'files',
      bound: 'at-least',
      text: 'over 100,000',
    },
  ],
  assertions: [
    assertion({ chain: [voice('interlab'), voice('exclusive', 1)], modality: 'reported' }),
    assertion({ stance: 'declines', chain: [voice('committee')] }),
    assertion({
      stance: 'denies',
      chain: [voice('ministry')],
      quoteKind: 'direct',
      passages: [passage('the information “does not correspond to reality”', 120, 13)],
    }),
  ],
});

describe('a disputed claim', () => {
  test('has both sides, denials before refusals', () => {
    const { affirms, answers } = sidesOf(disputed);
    expect([affirms.map((a) => a.stance), answers.map((a) => a.stance)]).toEqual([['affirms'], ['denies', 'declines']]);
  });

  test('shows standing, date, proposition, figure, voices in order, exact words and the way to them', () => {
    const html = card(disputed);
    const said = words(html);
    expect(said).toContain('Disputed');
    expect(said).toContain('2019');
    expect(said).toContain('files analysed at least 100,000 files read from “over 100,000”');
    expect(said).toMatch(/Interlab said so\s+Exclusive carried it\s+The Herald published/);
    expect(said).toMatch(/Denies asserted, direct quote\s+Ministry denied it/);
    expect(html).toContain('<mark data-highlight="mark">the information “does not correspond to reality”</mark>');
    expect(html).toContain(
      `href="/articles/the-herald-2025-10-24-lanterns?claim=c1&amp;voice=${disputed.assertions[2]?.id}"`,
    );
    expect(said).toContain('Paragraph 13, in place');
  });
});

test('a side nobody takes is said', () => {
  expect(words(card(claim('c2')))).toContain('No voice denies, questions or declines it.');
  const denied = claim('c3', { standing: 'denied-only', assertions: [assertion({ stance: 'denies' })] });
  expect(words(card(denied))).toContain('Nobody affirms it.');
});

test('with doubts and refusals alone nothing was denied', () => {
  const answered = (stance: Stance) =>
    claim('c4', { standing: 'denied-only', assertions: [assertion({ stance: 'declines' }), assertion({ stance })] });
  expect([...(['declines', 'questions', 'denies'] as const).map(answered), disputed].map(standingWordOf)).toEqual([
    'Nobody affirms',
    'Nobody affirms',
    'Denied-only',
    'Disputed',
  ]);
});

test('rejected assertions stand nowhere, waiting denials are counted', () => {
  const c = claim('c5', {
    assertions: [
      assertion({ review: 'rejected' }),
      assertion({ stance: 'denies', review: 'proposed' }),
      assertion({ stance: 'questions', review: 'proposed' }),
    ],
  });
  expect(sidesOf(c)).toEqual({ affirms: [], answers: c.assertions.slice(1), waiting: 1 });
  expect(words(card(c))).toContain('1 denial waiting');
});

test('words of a digest are said to be retold', () => {
  const retold = claim('c6', { assertions: [assertion({ article: articleRef({ kind: 'digest' }) })] });
  expect(words(card(retold))).toMatch(/The Herald in its own voice, retold .*retold/);
});

describe('the chain of voices', () => {
  test('a person speaks for an organisation, an unnamed voice is marked as one', () => {
    const chain = [
      voice('spokesman', 0, { entity: entity('spokesman', 'Person', { unnamed: true }) }),
      voice('target', 0, { role: 'for' }),
    ];
    const [first] = stepsOf(assertion({ chain }));
    expect(first).toEqual({ kind: 'voice', entity: chain[0]?.entity, speaksFor: chain[1]?.entity, did: 'said so' });
  });
  test('without a voice the outlet speaks in its own', () => {
    expect(stepsOf(assertion())).toEqual([
      { kind: 'outlet', entity: herald, speaksFor: undefined, did: 'in its own voice' },
    ]);
  });
  test.each([
    ['asserted', 'in its own voice'],
    ['planned', 'in its own voice'],
    ['reported', 'naming no voice'],
    ['alleged', 'naming no voice'],
  ] as const)('what is only %s without a voice is told %s', (modality, did) => {
    const steps = stepsOf(assertion({ modality }));
    expect(steps.map((s) => s.did)).toEqual([did]);
    expect(words(renderToStaticMarkup(<VoiceLine steps={steps} />)).trim()).toBe(`The Herald , ${did}`);
    expect(words(card(claim('c7', { assertions: [assertion({ modality })] })))).toContain(`The Herald ${did}`);
  });
});

test('who gives no answer has not declined to say, who questions has not doubted', () => {
  const said = words(
    card(
      claim('c8', {
        assertions: [
          assertion({ stance: 'declines', chain: [voice('committee')] }),
          assertion({ stance: 'questions', chain: [voice('expert')] }),
        ],
      }),
    ),
  );
  expect(said).toMatch(/Declines asserted\s+Committee gave no answer/);
  expect(said).toMatch(/Questions asserted\s+Expert questioned it/);
});

describe('the words around a passage', () => {
  const shown = (...passages: ReturnType<typeof passage>[]) =>
    /<blockquote[^>]*>(.*?)<\/blockquote>/.exec(card(claim('c9', { assertions: [assertion({ passages })] })))?.[1];
  const mark = (text: string) => `<mark data-highlight="mark">${text}</mark>`;
  test('stand beside it unmarked', () => {
    const around = { before: 'Experts say that ', after: ' this year.' };
    expect(shown(passage('Norvik sold filters', 20, 1, around))).toBe(
      `Experts say that ${mark('Norvik sold filters')} this year.`,
    );
    expect(shown(passage('Norvik sold filters', 20))).toBe(mark('Norvik sold filters'));
  });
  test('are not repeated where two passages share a sentence; a gap is said', () => {
    const sentence = 'Norvik sold filters and, later, trained the staff.';
    const part = (text: string) => {
      const at = sentence.indexOf(text);
      return passage(text, at, 1, { before: sentence.slice(0, at), after: sentence.slice(at + text.length) });
    };
    expect(shown(part('trained the staff'), part('Norvik sold filters'), passage('Elsewhere', 400, 7))).toBe(
      `${mark('Norvik sold filters')} and, later, ${mark('trained the staff')}. … ${mark('Elsewhere')}`,
    );
  });
});
