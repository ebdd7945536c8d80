import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blankContent } from '../../../client/features/review/content.ts';
import { sentenceOf } from '../../../client/features/review/fieldList.ts';
import { defaultStatement } from '../../../server/claims/statement.ts';
import { modalities } from '../../../server/contract/terms.ts';
import { ref } from '../../factories/contractClaim.ts';
import { figure } from '../../factories/document.ts';
import { seedOntology } from '../../factories/ontology.ts';

const two = { ...blankContent([]), subject: ref('norvik'), object: ref('valdoria') };

test('the sentence on the card is the one that the server will make', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...seedOntology.predicates),
      fc.option(fc.constant('cranes')),
      fc.option(fc.constant(ref('lantern'))),
      fc.constantFrom([], [figure({ text: 'ten' })]),
      fc.constantFrom(...modalities),
      fc.option(fc.constant('2019')),
      fc.constantFrom('Norvik owns', 'Norvik owned'),
      (predicate, label, instrument, figures, modality, validFrom, words) => {
        const passages = [{ start: 2, end: 2 + words.length }];
        const content = { ...two, passages, predicate: predicate.id, label, instrument, figures, modality, validFrom };
        expect(sentenceOf(content, seedOntology, `# ${words} cranes`)).toBe(
          defaultStatement(predicate, {
            subject: two.subject.name,
            object: two.object.name,
            instrument: instrument?.name ?? null,
            label,
            figures,
            planned: modality === 'planned',
            dated: validFrom !== null,
            words,
          }),
        );
      },
    ),
  );
});

test('what is not chosen yet is a dot', () => {
  expect(sentenceOf({ ...two, object: null }, seedOntology, '')).toBe(`${two.subject.name} … ….`);
  expect(sentenceOf(blankContent([]), seedOntology, '')).toBe('Nothing is said yet.');
});
