// Past 250 lines because it is one table: the constructions of a family stand together, one after the other.
import type { NounFrame, VerbFrame } from './frame.ts';

const w = (list: string): string[] => list.split(' ');
/** Who gives these, funds. */
const money = w(
  'money grant grants funding funds loan loans credit million billion bn mn m donation donations subsidy subsidies $ € £ dollars euros pounds cash cent penny',
);
/** Whoever sends these supplies nothing. */
const people = w(
  'team teams delegation delegations troops soldiers experts staff officials envoy envoys inspectors advisers advisors investigators workers officers doctors medics message messages letter letters signal statement request questions warning invitation',
);
/** These are nobody's goods, though they are used. */
const grounds = w(
  'territory airspace soil land waters ground borders law laws language roads media police army forces courts court citizens nationals people',
);
/** Whoever gets these is supplied with nothing. */
const words = w(
  'approval permission licence license permit clearance consent letter letters email emails reply answer answers response support complaint complaints call calls request requests order orders applause warning warnings invitation help advice instructions visit threat threats vote votes award awards prize praise criticism backing contract contracts assurance assurances promise bid bids offer offers proposal proposals quote quotes delivery tip tips report reports',
);
const deals = w('contract deal agreement order tender memorandum mou contracts deals agreements orders tenders');

/** Who sells and hands over what to whom, and who has a deal with whom. */
export const supplyVerbs: readonly VerbFrame[] = [
  {
    predicate: 'SUPPLIES',
    verbs: w(
      'supply sell provide deliver ship export equip furnish lease rent license licence transfer hand donate send gift distribute market lend loan forward resell smuggle divert',
    ),
    subject: ['subject'],
    object: ['to', 'object', 'for'],
    instrument: ['object', 'with', 'second'],
    goods: ['object', 'with', 'second'],
    objectTypes: ['Person', 'Organisation', 'Country', 'Place'],
    loose: true,
    notNoun: [...money, ...people, ...w('stake stakes share shares company business unit subsidiary')],
    without: ['from'],
  },
  {
    predicate: 'SUPPLIES',
    verbs: w('buy purchase order use pick choose select install deploy adopt procure fit import rent lease license'),
    subject: ['maker'],
    object: ['subject'],
    objectTypes: ['Person', 'Organisation', 'Country', 'Place'],
    goods: ['object'],
    notNoun: grounds,
  },
  {
    predicate: 'SUPPLIES',
    verbs: w('buy purchase import procure obtain acquire order source lease rent license licence receive get'),
    subject: ['from'],
    object: ['subject'],
    instrument: ['object'],
    goods: ['object'],
    subjectTypes: ['Organisation', 'Country', 'Person'],
    notNoun: [...money, ...words],
  },
  // “replaced it with software from Acme”
  {
    predicate: 'SUPPLIES',
    verbs: w('replace'),
    subject: ['newMaker'],
    object: ['subject'],
    objectTypes: ['Organisation', 'Country', 'Place'],
    goods: ['with'],
  },
  // “won an order to fit 40 cameras in Zenda”
  {
    predicate: 'SUPPLIES',
    verbs: w('supply provide deliver install fit equip'),
    subject: ['subject'],
    object: ['in', 'across', 'at'],
    objectTypes: ['Organisation', 'Country', 'Place'],
    goods: ['object', 'with'],
    instrument: ['object', 'with'],
    subjectTypes: ['Organisation'],
    after: deals,
  },
  // “a platform that Acme built for Zenda”
  {
    predicate: 'SUPPLIES',
    verbs: w('build develop make design create produce write manufacture print'),
    noun: w(
      'passports ballots banknotes visas licences cards system systems platform software app network tool tools database portal website device devices cameras meters scanners drones satellite satellites register registry algorithm program programme machines kit equipment',
    ),
    subject: ['subject'],
    object: ['for'],
    subjectTypes: ['Organisation'],
    objectTypes: ['Organisation', 'Country', 'Place'],
    goods: ['object'],
    instrument: ['object'],
  },
  // “bought it through a dealer, Acme”
  {
    predicate: 'SUPPLIES',
    verbs: w('buy purchase import procure obtain acquire order'),
    subject: ['through', 'via'],
    object: ['subject'],
    instrument: ['object'],
    goods: ['object'],
    subjectTypes: ['Organisation'],
  },
  {
    predicate: 'SUPPLIES',
    verbs: w('pay'),
    subject: ['through', 'via'],
    object: ['subject'],
    instrument: ['for'],
    goods: ['for'],
    subjectTypes: ['Organisation'],
  },
  // “paid $2m for a system made by Acme”
  {
    predicate: 'SUPPLIES',
    verbs: w('pay spend'),
    subject: ['paidMaker'],
    object: ['subject'],
    objectTypes: ['Organisation', 'Country', 'Place'],
    goods: ['for', 'on'],
    subjectTypes: ['Organisation'],
  },
  {
    predicate: 'SUPPLIES',
    verbs: w('give share pass hand'),
    noun: w('access data footage records recordings files images pictures equipment weapons'),
    subject: ['subject'],
    object: ['to', 'with', 'object'],
    goods: ['second', 'object'],
    subjectTypes: ['Organisation', 'Country'],
    objectTypes: ['Organisation', 'Country'],
  },
  // “installed 400 cameras in Zenda”
  {
    predicate: 'SUPPLIES',
    verbs: w('install fit mount'),
    noun: w('cameras drones meters sensors scanners terminals radars servers devices machines readers stations'),
    subject: ['subject'],
    object: ['in', 'across', 'for'],
    goods: ['object'],
    subjectTypes: ['Vendor'],
    objectTypes: ['Place', 'Country', 'Organisation'],
  },
  {
    predicate: 'CONTRACTS_WITH',
    verbs: w(
      'sign conclude strike reach ink place have hold extend renew lose seal cancel terminate end suspend review scrap freeze negotiate announce void confirm publish break honour approve ratify authorise authorize clear back',
    ),
    noun: deals,
    subject: ['subject'],
    object: ['with'],
    instrument: ['for', 'on', 'over'],
  },
  {
    predicate: 'CONTRACTS_WITH',
    verbs: w('renew extend cancel terminate end suspend scrap freeze void prolong annul axe rescind'),
    noun: deals,
    subject: ['subject'],
    object: ['object'],
    subjectTypes: ['Organisation', 'Country', 'Place'],
    objectTypes: ['Organisation'],
    without: ['with'],
    loose: true,
  },
  {
    predicate: 'CONTRACTS_WITH',
    verbs: w('outsource subcontract entrust'),
    subject: ['subject'],
    object: ['to'],
    objectTypes: ['Organisation'],
  },
  {
    predicate: 'CONTRACTS_WITH',
    verbs: w('award give hand grant'),
    noun: deals,
    subject: ['subject'],
    object: ['to', 'object'],
    instrument: ['for'],
  },
  {
    predicate: 'CONTRACTS_WITH',
    verbs: w('win secure land receive get clinch'),
    noun: deals,
    subject: ['from', 'with'],
    object: ['subject'],
    instrument: ['for'],
  },
  {
    predicate: 'CONTRACTS_WITH',
    verbs: w('contract hire commission engage retain appoint'),
    subject: ['subject'],
    object: ['object', 'with'],
    instrument: ['for'],
    subjectTypes: ['Organisation', 'Country'],
    objectTypes: ['Organisation'],
  },
  {
    predicate: 'CONTRACTS_WITH',
    verbs: w('select choose pick pay contract hire commission engage appoint tap'),
    subject: ['subject'],
    object: ['object'],
    objectTypes: ['Vendor', 'Organisation'],
    toDo: w(
      'supply build provide deliver make install manufacture lay run operate develop design upgrade maintain replace construct',
    ),
  },
  {
    predicate: 'CONTRACTS_WITH',
    verbs: w('select choose pick'),
    subject: ['subject'],
    object: ['object'],
    subjectTypes: ['PublicBody', 'Organisation', 'Country', 'Place'],
    objectTypes: ['Vendor'],
  },
  // “chose Acme over Bolt”
  {
    predicate: 'CONTRACTS_WITH',
    verbs: w('select choose pick'),
    subject: ['subject'],
    object: ['object'],
    subjectTypes: ['PublicBody', 'Country', 'Place'],
    objectTypes: ['Organisation'],
    needs: 'over',
  },
  {
    predicate: 'CONTRACTS_WITH',
    verbs: w('supply provide deliver build install make lay manufacture run operate maintain sell'),
    subject: ['to', 'for'],
    object: ['subject'],
    objectTypes: ['Organisation'],
    after: deals,
  },
  {
    predicate: 'SUPPLIES',
    verbs: w('supply provide deliver build install make lay manufacture'),
    subject: ['subject'],
    object: ['client'],
    goods: ['object'],
    instrument: ['object'],
    subjectTypes: ['Organisation'],
  },
];

export const supplyNouns: readonly NounFrame[] = [
  {
    predicate: 'SUPPLIES',
    nouns: w('supplier vendor provider suppliers vendors providers'),
    subject: ['bearer'],
    object: ['owner', 'to', 'of', 'for'],
    bearerTypes: ['Organisation'],
  },
  {
    predicate: 'SUPPLIES',
    nouns: w('customer client buyer customers clients buyers'),
    subject: ['owner', 'of', 'for'],
    object: ['bearer'],
    ownerTypes: ['Organisation'],
  },
  {
    predicate: 'CONTRACTS_WITH',
    nouns: w('contractor subcontractor contractors distributor reseller'),
    subject: ['owner', 'of', 'for', 'to'],
    object: ['bearer'],
    bearerTypes: ['Organisation'],
  },
  {
    predicate: 'CONTRACTS_WITH',
    nouns: w('contract contracts deal deals tender'),
    subject: ['possessor', 'between'],
    object: ['with', 'between'],
    instrument: ['for'],
  },
  {
    predicate: 'CONTRACTS_WITH',
    nouns: w('contract contracts'),
    subject: ['from', 'of'],
    object: ['possessor'],
    instrument: ['for'],
  },
];
