import type { NounFrame, VerbFrame } from '../frame.ts';

const w = (list: string): string[] => list.split(' ');
const stakes = w(
  'stake stakes share shares majority control interest ownership % percent cent third half quarter fifth tenth piece',
);

/** Rules and money: who demands, forbids, pays for and owns what. */
export const moneyVerbs: readonly VerbFrame[] = [
  {
    predicate: 'REQUIRES',
    verbs: w('require oblige mandate'),
    subject: ['subject'],
    object: ['object'],
  },
  {
    predicate: 'REQUIRES',
    verbs: w('order instruct direct force compel urge'),
    toDo: [],
    subject: ['subject'],
    object: ['object'],
    objectTypes: ['Person', 'Organisation', 'Country'],
  },
  {
    predicate: 'REQUIRES',
    verbs: w('call'),
    toDo: [],
    subject: ['subject'],
    object: ['on', 'upon'],
    objectTypes: ['Person', 'Organisation', 'Country'],
  },
  {
    predicate: 'REQUIRES',
    verbs: w('need'),
    subject: ['subject'],
    object: ['object'],
    subjectTypes: ['System', 'Organisation', 'Country', 'Work'],
    objectTypes: ['System', 'Topic', 'Organisation'],
  },
  {
    predicate: 'RESTRICTS',
    verbs: w(
      'restrict ban limit block curb prohibit suspend bar blacklist forbid outlaw halt stop sanction criminalise censor revoke freeze',
    ),
    subject: ['subject'],
    object: ['object', 'on'],
  },
  {
    predicate: 'RESTRICTS',
    verbs: w('impose put place slap'),
    noun: w('sanctions sanction ban bans restrictions limits controls tariffs tariff curbs embargo moratorium'),
    subject: ['subject'],
    object: ['on', 'against'],
  },
  {
    predicate: 'FUNDS',
    verbs: w('fund finance bankroll sponsor subsidise subsidize underwrite'),
    subject: ['subject', 'from'],
    object: ['object'],
  },
  {
    predicate: 'FUNDS',
    verbs: w('cover meet bear foot shoulder'),
    noun: w('cost costs bill price expense expenses % percent cent order'),
    subject: ['subject', 'from'],
    object: ['of', 'for', 'object'],
  },
  {
    predicate: 'FUNDS',
    verbs: w('support back develop build make create launch install establish found'),
    noun: w('grant grants money loan loans funding funds million billion donation subsidy subsidies investment'),
    subject: ['from'],
    object: ['object'],
    loose: true,
  },
  { predicate: 'FUNDS', verbs: w('invest'), subject: ['subject'], object: ['in', 'into'] },
  {
    predicate: 'FUNDS',
    verbs: w('pay donate contribute lend grant award give allocate commit pledge provide spend'),
    noun: w(
      'money grant grants funding funds loan loans million billion bn mn m donation donations subsidy subsidies $ dollars euros pounds aid',
    ),
    notNoun: w('contract deal order tender agreement'),
    subject: ['subject'],
    object: ['to', 'for', 'on', 'towards', 'into'],
  },
  { predicate: 'FUNDS', verbs: w('pay'), subject: ['subject', 'from'], object: ['for', 'object'] },
  { predicate: 'FUNDS', verbs: w('donate'), subject: ['subject'], object: ['to'] },
  {
    predicate: 'FUNDS',
    verbs: w('put pour plough pump'),
    noun: w('money million billion funds cash'),
    subject: ['subject'],
    object: ['into', 'in'],
  },
  {
    predicate: 'FUNDS',
    verbs: w('receive get win secure raise'),
    noun: w(
      'grant grants funding money loan loans million billion subsidy subsidies investment donation aid m bn $ € £ euros dollars',
    ),
    subject: ['from'],
    object: ['subject'],
  },
  {
    predicate: 'OWNS',
    verbs: w('own acquire buy purchase'),
    subject: ['subject'],
    object: ['object'],
    objectTypes: ['Organisation'],
  },
  {
    predicate: 'OWNS',
    verbs: w('belong'),
    subject: ['to'],
    object: ['subject'],
    objectTypes: ['System', 'Organisation'],
  },
  { predicate: 'OWNS', verbs: w('own control'), subject: ['subject'], object: ['object'] },
  {
    predicate: 'OWNS',
    verbs: w('hold have own buy acquire take sell'),
    noun: stakes,
    subject: ['subject'],
    object: ['in', 'of', 'object'],
    objectTypes: ['Organisation', 'System'],
  },
  {
    predicate: 'OWNS',
    verbs: w('bid'),
    subject: ['subject'],
    object: ['for'],
    objectTypes: ['Organisation'],
    planned: true,
  },
  {
    predicate: 'OWNS',
    verbs: w('make launch submit table weigh consider prepare plan mull explore withdraw drop abandon study announce'),
    noun: w('bid offer takeover'),
    subject: ['subject'],
    object: ['for'],
    objectTypes: ['Organisation'],
    planned: true,
  },
  {
    predicate: 'OWNS',
    verbs: w('take'),
    subject: ['subject'],
    object: ['object'],
    objectTypes: ['Organisation'],
    label: 'takeover',
  },
];

export const moneyNouns: readonly NounFrame[] = [
  {
    predicate: 'OWNS',
    nouns: w('subsidiary subsidiaries unit'),
    subject: ['owner', 'of'],
    object: ['bearer'],
    bearerTypes: ['Organisation'],
  },
  {
    predicate: 'OWNS',
    nouns: w('owner owners parent shareholder shareholders investor investors'),
    subject: ['bearer'],
    object: ['owner', 'of', 'in'],
  },
  {
    predicate: 'OWNS',
    nouns: w('acquisition takeover purchase'),
    subject: ['possessor', 'by'],
    object: ['of'],
    ownerTypes: ['Organisation'],
  },
  {
    predicate: 'OWNS',
    nouns: w('bid offer'),
    subject: ['possessor'],
    object: ['for'],
    ownerTypes: ['Organisation'],
    planned: true,
  },
  { predicate: 'OWNS', nouns: w('stake shareholding'), subject: ['possessor'], object: ['in'] },
  {
    predicate: 'FUNDS',
    nouns: w('funder backer financier sponsor donor funders backers sponsors donors'),
    subject: ['bearer'],
    object: ['owner', 'of', 'in', 'to'],
  },
  {
    predicate: 'FUNDS',
    nouns: w('grant grants funding loan subsidy donation investment'),
    subject: ['from', 'possessor', 'by'],
    object: ['to', 'for', 'in'],
  },
  {
    predicate: 'RESTRICTS',
    nouns: w('ban sanctions restrictions embargo moratorium tariffs curbs controls'),
    subject: ['possessor', 'modifier', 'by', 'from'],
    object: ['on', 'against'],
  },
];
