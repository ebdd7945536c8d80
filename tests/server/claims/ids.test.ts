import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  articleSlug,
  assertionId,
  claimId,
  claimKey,
  judgementId,
  originalSlug,
  passageId,
  slugOf,
  utteranceId,
} from '../../../server/claims/ids.ts';
import { slug } from '../../../server/contract/terms.ts';
import { chain, figure } from '../../factories/document.ts';

const content = {
  predicate: 'SUPPLIES',
  subject: 'a',
  object: 'b',
  instrument: null,
  label: null,
  figures: [figure()],
  validFrom: '2019',
  validTo: null,
};

test('an id is the hash of what the model names, and of that alone', () => {
  expect(claimId(content, false)).toBe('c-09b08a6ab13b40467692');
  expect(claimId({ ...content, statement: 'x', dateText: 'y', standing: 'disputed' } as typeof content, false)).toBe(
    claimId(content, false),
  );
  const changed = [
    { predicate: 'FUNDS' },
    { subject: 'c' },
    { object: 'c' },
    { instrument: 'c' },
    { label: 'c' },
    { figures: [] },
    { validFrom: null },
    { validTo: '2020' },
  ].map((change) => claimId({ ...content, ...change }, false));
  expect(new Set([claimId(content, false), ...changed]).size).toBe(changed.length + 1);
});

test('figures count as a set, and the ends of a symmetric predicate as a pair', () => {
  const [one, two] = [figure(), figure({ measure: 'cities', text: '17 cities' })];
  expect(claimId({ ...content, figures: [one, two] }, false)).toBe(claimId({ ...content, figures: [two, one] }, false));
  const turned = { ...content, subject: 'b', object: 'a' };
  expect(claimId(turned, true)).toBe(claimId(content, true));
  expect(claimId(turned, false)).not.toBe(claimId(content, false));
});

test('the key is the id with merged entities counted as one', () => {
  expect(claimKey(content, false, (id) => id)).toBe(claimId(content, false));
  const merged = (id: string) => (id === 'b2' ? 'b' : id);
  expect(claimKey({ ...content, object: 'b2' }, false, merged)).toBe(claimId(content, false));
});

test('an assertion is one per claim, article, stance and chain', () => {
  const a = { article: 'x', stance: 'affirms' as const, voices: chain('v for w', 'r') };
  const ids = [
    assertionId('c-1', a),
    assertionId('c-2', a),
    assertionId('c-1', { ...a, article: 'y' }),
    assertionId('c-1', { ...a, stance: 'denies' }),
    assertionId('c-1', { ...a, voices: chain('v', 'r') }),
    assertionId('c-1', { ...a, voices: chain('r', 'v for w') }),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(assertionId('c-1', { ...a, voices: [...a.voices].reverse() })).toBe(ids[0]);
});

test('no two different lists of parts share a hash by running into each other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
      expect(passageId(a, b, 0) === passageId(c, d, 0)).toBe(a === c && b === d);
    }),
  );
});

test('one utterance whatever the order of its passages; another voice is another', () => {
  expect(utteranceId('x', chain('v'), ['p-1', 'p-2'])).toBe(utteranceId('x', chain('v'), ['p-2', 'p-1']));
  expect(utteranceId('x', chain('v'), ['p-1'])).not.toBe(utteranceId('x', chain('w'), ['p-1']));
});

test('which claim is named first makes no other exclusion, but who is merged into whom does', () => {
  expect(judgementId('excludes', 'a', 'b', 'x')).toBe(judgementId('excludes', 'b', 'a', 'x'));
  expect(judgementId('same-entity', 'a', 'b', 'x')).not.toBe(judgementId('same-entity', 'b', 'a', 'x'));
});

test('a slug is one, in any script, and at most as long as asked', () => {
  expect(slugOf("King's College London")).toBe('kings-college-london');
  expect(slugOf('Жанаозен — Zürich 2011')).toBe('zhanaozen-zurich-2011');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 80 }), (text, max) => {
      const made = slugOf(text, max);
      expect(made.length).toBeLessThanOrEqual(max);
      if (made !== '') expect(slug.safeParse(made).success).toBe(true);
    }),
  );
});

test('an article is publisher, date and title; a digest is its original and -digest', () => {
  const a = {
    publisher: 'bne IntelliNews',
    publishedOn: '2025-10-24',
    title: 'A short title',
    kind: 'original' as const,
  };
  expect(articleSlug(a)).toBe('bne-intellinews-2025-10-24-a-short-title');
  expect(articleSlug({ ...a, kind: 'digest' })).toBe('bne-intellinews-2025-10-24-a-short-title-digest');
  expect(articleSlug({ ...a, publishedOn: null })).toBe('bne-intellinews-undated-a-short-title');
});

test('long titles that begin alike keep apart, and a digest still names its original', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 90, unit: fc.constantFrom(...'abcd ') }),
      fc.constantFrom('x', 'y'),
      (title, end) => {
        const a = { publisher: 'p', publishedOn: null, title: `start ${title} ${end}`, kind: 'original' as const };
        const other = articleSlug({ ...a, title: `start ${title} z` });
        const digest = articleSlug({ ...a, kind: 'digest' });
        expect(articleSlug(a)).not.toBe(other);
        expect(originalSlug(digest)).toBe(articleSlug(a));
        expect(slug.safeParse(digest).success).toBe(true);
      },
    ),
  );
});
