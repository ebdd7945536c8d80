import type { VerbFrame } from '../frame.ts';

const w = (list: string): string[] => list.split(' ');
const parties = ['Person', 'Organisation', 'Country'];

/** Dealings that no predicate of the ontology names; the verb itself becomes the label. */
export const otherVerbs: readonly VerbFrame[] = [
  {
    predicate: 'OTHER',
    verbs: w(
      'subpoena alert disqualify overrule beat defeat outbid outsell overtake sue petition mislead deceive defraud cheat bribe blackmail betray introduce assure telephone phone ring train coach counsel brief lobby summon question expel evict fire sack poach rescue evacuate decline outrank bail indemnify nationalise privatise pardon extradite deport',
    ),
    subject: ['subject'],
    object: ['object'],
    subjectTypes: parties,
    objectTypes: ['Person', 'Organisation'],
    labelVerb: true,
  },
  {
    predicate: 'OTHER',
    verbs: ['advise'],
    subject: ['subject'],
    object: ['object'],
    subjectTypes: ['Organisation', 'Country'],
    objectTypes: ['Person', 'Organisation'],
    labelVerb: true,
  },
  {
    predicate: 'OTHER',
    verbs: ['meet'],
    subject: ['subject'],
    object: ['object'],
    subjectTypes: ['Person'],
    objectTypes: ['Person'],
    labelVerb: true,
  },
  {
    predicate: 'OTHER',
    verbs: w('compete negotiate clash quarrel haggle correspond'),
    subject: ['subject'],
    object: ['with'],
    subjectTypes: parties,
    objectTypes: parties,
    labelVerb: true,
  },
  {
    predicate: 'OTHER',
    verbs: w('write complain appeal lose apologise apologize surrender defect turn address leak'),
    subject: ['subject'],
    object: ['to'],
    subjectTypes: parties,
    objectTypes: parties,
    labelVerb: true,
  },
  {
    predicate: 'OTHER',
    verbs: w('leave quit'),
    subject: ['subject'],
    object: ['object'],
    subjectTypes: ['Person'],
    objectTypes: ['Organisation'],
    labelVerb: true,
  },
  {
    predicate: 'OTHER',
    verbs: w('suspend cancel terminate scrap freeze annul void rescind end tear'),
    noun: w('contract deal agreement order tender contracts deals agreements orders'),
    subject: ['subject'],
    object: ['with', 'to'],
    labelVerb: true,
  },
  {
    predicate: 'OTHER',
    verbs: w('spin split secede break'),
    subject: ['subject', 'object'],
    object: ['out', 'of', 'from', 'off'],
    subjectTypes: ['Organisation', 'System'],
    objectTypes: ['Organisation', 'Country'],
    labelVerb: true,
  },
];
