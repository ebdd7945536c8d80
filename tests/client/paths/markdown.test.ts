import { expect, test } from '@jest/globals';
import { pathsAsMarkdown } from '../../../client/features/paths/markdown.ts';
import { articleRef, assertion, claim, passage, voice } from '../../factories/claims.ts';
import { path } from '../../factories/paths.ts';

test('every voice has a numbered passage, and every passage its source', () => {
  const retold = articleRef({ kind: 'digest', digestOf: 'The Herald, 24 October 2025: “Lanterns”' });
  const claims = [
    claim('c1', {
      statement: 'Norvik supplied *Valdoria*.',
      standing: 'disputed',
      assertions: [
        assertion({
          chain: [voice('interlab'), voice('exclusive', 1)],
          passages: [passage('sold its filter', 10, 3, { before: 'Norvik ', after: ' to\nValdoria.' })],
        }),
        assertion({
          stance: 'denies',
          chain: [voice('ministry')],
          article: retold,
          passages: [passage('not so', 90, 7)],
        }),
      ],
    }),
  ];
  const made = pathsAsMarkdown(
    'How is A connected to C?',
    [path(['a', 'b', 'c'], [{ standing: 'disputed', claims }, { forward: false }])],
    'http://x/paths?nodes=a,c',
  );
  expect(made).toBe(`# How is A connected to C?

A path is a chain of claims, not a claim.

The Herald writes that it is so.

## A – B – C

### Hop 1: A → B (disputed, weakest hop)

**Norvik supplied \\*Valdoria\\*.** Disputed.

- Interlab › Exclusive › The Herald: affirms, asserted [1]
- Ministry › The Herald: denies, asserted [2]

Would strengthen it: A second voice.

### Hop 2: B ← C (single-source)

**Norvik supplied Valdoria.** Single-source.

- The Herald: affirms, asserted [3]

Would strengthen it: A second voice.

## Passages and sources

1. Norvik **sold its filter** to Valdoria. — The Herald, “Lanterns over Valdoria”, 24 October 2025, paragraph 3.
2. **not so** — retold by us from The Herald, 24 October 2025: “Lanterns”, paragraph 7; only words in quotation marks are the article’s.
3. **Norvik sold Valdoria its filter** — The Herald, “Lanterns over Valdoria”, 24 October 2025, paragraph 1.

From http://x/paths?nodes=a,c
`);
});
