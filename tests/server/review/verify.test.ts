import { expect, test } from '@jest/globals';
import { type ClaimRequest, claimRequest } from '../../../server/contract/reviewRequest.ts';
import { verify } from '../../../server/review/verify.ts';
import { article } from '../../factories/document.ts';
import { seedOntology as ontology } from '../../factories/ontology.ts';
import { quayStory } from '../../factories/toReview.ts';

const text = [
  '# Signs',
  'Norvik sold Valdoria 😀 cranes, “ten of them”, Delta Radio said.',
  'Ostmark never “bought” any, ten of them or less.',
].join('\n\n');
const sign = article('sign', text, { publisher: 'quay-press' });
const placeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const content = { part: 'content', ...placeOf('Norvik sold Valdoria') };
const checked = (more: Partial<Record<keyof ClaimRequest, unknown>>) =>
  verify(
    claimRequest.parse({ subject: 'norvik', predicate: 'SUPPLIES', object: 'valdoria', passages: [content], ...more }),
    {
      article: sign,
      entities: new Map(quayStory.entities.map((e) => [e.id, e])),
      ontology,
      canonical: (id) => (id === 'norvik-ag' ? 'norvik' : id),
      prefix: 'edit.',
    },
  );

test('a passage is trimmed to its words, a quote is what stands between the marks', () => {
  const { start, end } = placeOf('Norvik sold Valdoria');
  const { assertion } = checked({
    passages: [{ part: 'content', start: start - 2, end: end + 1 }],
    voices: [{ entity: 'delta-radio' }],
    quote: { kind: 'fragment', ...placeOf('ten of them') },
  });
  expect(assertion).toMatchObject({
    passages: [{ part: 'content', start, end, text: 'Norvik sold Valdoria' }],
    voices: [{ entity: 'delta-radio', step: 0, role: 'speaker' }],
    quoteKind: 'fragment',
    quote: 'ten of them',
  });
});

const smile = placeOf('😀');
test.each<[string, Partial<Record<keyof ClaimRequest, unknown>>, string]>([
  [
    'half a character',
    { passages: [{ part: 'content', start: content.start, end: smile.start + 1 }] },
    `edit.passages: ${content.start} to ${smile.start + 1} cuts a character in two`,
  ],
  [
    'a cue from elsewhere',
    { passages: [content, { part: 'cue', ...placeOf('Ostmark never') }] },
    'edit.passages: cue "Ostmark never" is not in a paragraph of the content',
  ],
  [
    'a passage over two paragraphs',
    { passages: [{ ...content, end: placeOf('Ostmark never').end }] },
    `edit.passages: ${content.start} to ${placeOf('Ostmark never').end} goes over the end of a paragraph`,
  ],
  [
    'a quote that nobody marked',
    { quote: { kind: 'direct', ...placeOf('sold Valdoria') } },
    "edit.quote: does not stand inside quotation marks; only a voice's own words are a quote",
  ],
  [
    'a quote from elsewhere',
    { quote: { kind: 'direct', ...placeOf('bought') } },
    'edit.quote: is not in a paragraph of the passage',
  ],
  [
    'the publisher as a step',
    { voices: [{ entity: 'delta-radio' }, { entity: 'quay-press' }] },
    'edit.voices.1: "quay-press" is the article\'s publisher, which is never a step',
  ],
  [
    'a voice twice, once under the name it was merged with',
    { voices: [{ entity: 'norvik' }, { entity: 'norvik-ag' }] },
    'edit.voices.1: "norvik-ag" stands twice in the chain',
  ],
])('%s is refused by its field', (_, more, message) => {
  expect(() => checked(more)).toThrow(message);
});
