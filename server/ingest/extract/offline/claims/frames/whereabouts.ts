import type { VerbFrame } from '../frame.ts';

const w = (list: string): string[] => list.split(' ');

/** Where people speak from, and what lies between places. */
export const whereaboutsVerbs: readonly VerbFrame[] = [
  {
    predicate: 'LOCATED_IN',
    verbs: w('interview reach contact photograph'),
    subject: ['object'],
    object: ['in', 'at'],
    subjectTypes: ['Person'],
  },
  {
    predicate: 'LOCATED_IN',
    verbs: w('join speak testify appear call report contribute tweet broadcast participate dial'),
    subject: ['subject'],
    object: ['from'],
    subjectTypes: ['Person'],
  },
  {
    predicate: 'LOCATED_IN',
    verbs: w('link connect join cross traverse span serve cover'),
    subject: ['subject'],
    object: ['object'],
    subjectTypes: ['System'],
    objectTypes: ['Place', 'Country'],
  },
  {
    predicate: 'LOCATED_IN',
    verbs: w('link connect'),
    subject: ['subject'],
    object: ['with', 'to', 'and'],
    subjectTypes: ['System'],
    objectTypes: ['Place', 'Country'],
  },
  {
    predicate: 'LOCATED_IN',
    verbs: w('screw bolt nail hang attach fix mount glue strap install lay bury'),
    subject: ['object'],
    object: ['to', 'on', 'under', 'along', 'in'],
    subjectTypes: ['System'],
    objectTypes: ['Place', 'Country'],
    loose: true,
  },
];
