import type { NounFrame, VerbFrame } from '../frame.ts';

const w = (list: string): string[] => list.split(' ');

export const sites = w(
  'office offices headquarters plant factory laboratory lab branch base campus depot store centre center hub warehouse studio mill mine facility shop clinic school workshop subsidiary site',
);

/** Who belongs where, with whom and in what. */
export const structureVerbs: readonly VerbFrame[] = [
  {
    predicate: 'PARTNERS_WITH',
    verbs: w('partner cooperate collaborate work ally team merge join liaise'),
    subject: ['subject'],
    object: ['with'],
    instrument: ['on'],
    subjectTypes: ['Organisation', 'Country'],
    objectTypes: ['Organisation', 'Country'],
  },
  {
    predicate: 'PARTNERS_WITH',
    verbs: w('sign form enter announce have forge agree launch join create'),
    noun: w('partnership alliance memorandum venture cooperation collaboration pact forces partnerships consortium'),
    subject: ['subject'],
    object: ['with'],
    instrument: ['on'],
  },
  {
    predicate: 'PARTICIPATES_IN',
    verbs: w('participate compete appear speak perform star feature star play'),
    subject: ['subject'],
    object: ['in', 'at'],
  },
  { predicate: 'PARTICIPATES_IN', verbs: w('take'), noun: ['part'], subject: ['subject'], object: ['in'] },
  {
    predicate: 'PARTICIPATES_IN',
    verbs: w('attend join host organise organize sign win enter contest stage hold boycott address chair ratify'),
    subject: ['subject'],
    object: ['object'],
    objectTypes: ['Event'],
  },
  {
    predicate: 'PARTICIPATES_IN',
    verbs: w('join'),
    subject: ['subject'],
    object: ['object'],
    objectTypes: ['System', 'Event'],
  },
  {
    predicate: 'PARTICIPATES_IN',
    verbs: w('contribute'),
    subject: ['subject'],
    object: ['to'],
    objectTypes: ['System', 'Event', 'Work'],
  },
  {
    predicate: 'MEMBER_OF',
    verbs: w('join belong enter leave quit'),
    subject: ['subject'],
    object: ['object', 'to'],
    objectTypes: ['Organisation'],
  },
  {
    predicate: 'MEMBER_OF',
    verbs: w('work'),
    subject: ['subject'],
    object: ['for', 'at'],
    subjectTypes: ['Person'],
    objectTypes: ['Organisation'],
  },
  {
    predicate: 'LOCATED_IN',
    verbs: w('base locate headquarter situate register house'),
    subject: ['object'],
    object: ['in', 'at', 'near', 'on'],
  },
  {
    predicate: 'LOCATED_IN',
    verbs: w('lie sit stand'),
    subject: ['subject'],
    object: ['in', 'at', 'near', 'on'],
    subjectTypes: ['Place', 'Organisation', 'System'],
  },
  {
    predicate: 'LOCATED_IN',
    verbs: w('hold stage open build launch found establish set incorporate'),
    subject: ['object'],
    object: ['in', 'at'],
    subjectTypes: ['Event', 'Organisation', 'Place', 'System'],
  },
  {
    predicate: 'LOCATED_IN',
    verbs: w('operate'),
    subject: ['subject'],
    object: ['in'],
    subjectTypes: ['Organisation', 'System'],
  },
  {
    predicate: 'LOCATED_IN',
    verbs: w('host house'),
    subject: ['object'],
    object: ['subject'],
    objectTypes: ['Place', 'Country'],
  },
  {
    predicate: 'LOCATED_IN',
    verbs: w('open have keep run build close maintain operate'),
    noun: sites,
    subject: ['subject'],
    object: ['in'],
    subjectTypes: ['Organisation'],
  },
  { predicate: 'PART_OF', verbs: w('include comprise contain'), subject: ['object'], object: ['subject'] },
  { predicate: 'PART_OF', verbs: w('form make'), noun: ['part'], subject: ['subject'], object: ['of'] },
  { predicate: 'RELATED_TO', verbs: w('marry wed'), subject: ['subject'], object: ['object', 'to'] },
];

export const structureNouns: readonly NounFrame[] = [
  {
    predicate: 'PART_OF',
    nouns: w(
      'part component branch division unit arm department faculty wing section module feature campus chapter district suburb quarter neighbourhood episode phase office',
    ),
    subject: ['bearer'],
    object: ['owner', 'of', 'within', 'in'],
  },
  {
    predicate: 'MEMBER_OF',
    nouns: w('member members'),
    subject: ['bearer'],
    object: ['owner', 'of'],
    ownerTypes: ['Organisation'],
  },
  {
    predicate: 'MEMBER_OF',
    nouns: w('consortium alliance coalition bloc federation union grouping partnership association'),
    subject: ['of', 'between'],
    object: ['bearer'],
    bearerTypes: ['Organisation'],
    ownerTypes: ['Organisation', 'Country'],
  },
  {
    predicate: 'PARTNERS_WITH',
    nouns: w('partner partners ally allies collaborator'),
    subject: ['bearer'],
    object: ['owner', 'of', 'with'],
    bearerTypes: ['Organisation', 'Country'],
    ownerTypes: ['Organisation', 'Country'],
  },
  {
    predicate: 'PARTNERS_WITH',
    nouns: w('partnership collaboration cooperation alliance venture ties relations pact memorandum consortium'),
    subject: ['between', 'possessor', 'of'],
    object: ['between', 'with'],
    instrument: ['on'],
  },
  {
    predicate: 'PARTICIPATES_IN',
    nouns: w('war match final talks summit meeting negotiations fight duel'),
    subject: ['between'],
    object: ['bearer'],
  },
  {
    predicate: 'RELATED_TO',
    nouns: w(
      'wife husband son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother widow widower spouse fiancé fiancée stepson stepdaughter twin brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law',
    ),
    subject: ['bearer'],
    object: ['owner', 'of', 'to'],
    labelNoun: true,
  },
  {
    predicate: 'LOCATED_IN',
    nouns: w('home host'),
    subject: ['to', 'of'],
    object: ['bearer'],
    ownerTypes: ['Organisation', 'Place', 'Event', 'System'],
    bearerTypes: ['Place', 'Country'],
  },
  {
    predicate: 'LOCATED_IN',
    nouns: w('capital city town village port island region district province suburb municipality'),
    subject: ['bearer'],
    object: ['owner', 'of', 'in'],
    bearerTypes: ['Place'],
    ownerTypes: ['Country', 'Place'],
    labelNoun: true,
  },
];
