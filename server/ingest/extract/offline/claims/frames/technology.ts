// Past 250 lines because it is one table: the constructions of a family stand together, one after the other.
import type { NounFrame, VerbFrame } from '../frame.ts';

const w = (list: string): string[] => list.split(' ');
/** Who gives these, funds. */
export const money = w(
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
const deals = w('contract deal agreement order tender contracts deals agreements orders tenders');

/** Who sells, buys, makes, runs and replaces what. */
export const technologyVerbs: readonly VerbFrame[] = [
  {
    predicate: 'SUPPLIES',
    verbs: w(
      'supply sell provide deliver ship export equip furnish lease rent transfer hand donate send gift distribute market lend loan',
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
    goods: ['object'],
    notNoun: grounds,
  },
  {
    predicate: 'SUPPLIES',
    verbs: w('buy purchase import procure obtain acquire order source lease rent receive get'),
    subject: ['from'],
    object: ['subject'],
    instrument: ['object'],
    goods: ['object'],
    subjectTypes: ['Organisation', 'Country', 'Person'],
    notNoun: money,
  },
  {
    predicate: 'CONTRACTS_WITH',
    verbs: w(
      'sign conclude strike reach ink have hold extend renew lose seal cancel terminate end suspend review scrap freeze negotiate announce void confirm publish break honour approve ratify authorise authorize clear back',
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
  {
    predicate: 'DEPLOYS',
    verbs: w(
      'install deploy use adopt introduce implement employ buy purchase order fit trial pilot embrace procure activate acquire utilise utilize mount erect apply fly rent lease license scrap abandon retire ditch drop suspend',
    ),
    subject: ['subject'],
    object: ['object'],
    objectTypes: ['System'],
    agents: true,
    undone: w('scrap abandon retire ditch drop'),
  },
  {
    predicate: 'DEPLOYS',
    verbs: w('use adopt employ trial pilot apply'),
    passive: true,
    subject: ['subject', 'in'],
    object: ['object'],
    subjectTypes: ['Place', 'Country'],
    objectTypes: ['System'],
  },
  { predicate: 'DEPLOYS', verbs: w('roll set'), subject: ['subject'], object: ['object'], objectTypes: ['System'] },
  {
    predicate: 'DEPLOYS',
    verbs: w('switch move migrate upgrade convert turn'),
    subject: ['subject'],
    object: ['to'],
    objectTypes: ['System'],
  },
  {
    predicate: 'DEPLOYS',
    verbs: w('end stop halt start begin launch extend run conduct suspend'),
    noun: w('pilot trial test tests trials use rollout deployment'),
    subject: ['subject'],
    object: ['of', 'with'],
    objectTypes: ['System'],
  },
  {
    predicate: 'OPERATES',
    verbs: w('operate run manage maintain administer oversee host'),
    subject: ['subject'],
    object: ['object'],
  },
  {
    predicate: 'DEVELOPS',
    verbs: w(
      'develop build make design create produce manufacture invent engineer launch unveil devise construct elaborate',
    ),
    subject: ['subject'],
    object: ['object'],
    objectTypes: ['System'],
  },
  {
    predicate: 'DEVELOPS',
    verbs: w('work'),
    subject: ['subject'],
    object: ['on'],
    without: ['with'],
    objectTypes: ['System'],
  },
  { predicate: 'BASED_ON', verbs: w('base build model pattern'), subject: ['object'], object: ['on', 'upon', 'after'] },
  { predicate: 'BASED_ON', verbs: w('derive adapt'), subject: ['object'], object: ['from'] },
  {
    predicate: 'BASED_ON',
    verbs: w('run rely depend draw operate build'),
    subject: ['subject'],
    object: ['on', 'upon'],
  },
  { predicate: 'BASED_ON', verbs: w('power underlie underpin drive'), subject: ['object'], object: ['subject'] },
  { predicate: 'BASED_ON', verbs: w('use incorporate employ'), subject: ['subject'], object: ['object'] },
  {
    predicate: 'REPLACES',
    verbs: w('replace supersede succeed supplant displace'),
    subject: ['with', 'subject'],
    object: ['object'],
  },
  { predicate: 'REPLACES', verbs: w('swap drop ditch scrap abandon'), subject: ['for', 'of'], object: ['object'] },
  { predicate: 'REPLACES', verbs: w('switch move migrate change upgrade'), subject: ['to'], object: ['from'] },
  {
    predicate: 'TARGETS',
    verbs: w(
      'target track monitor identify detain arrest surveil hack attack raid intercept follow jail imprison charge prosecute fine shell bomb strike spy watch scan photograph',
    ),
    subject: ['subject'],
    object: ['object', 'on', 'at', 'against'],
  },
];

export const technologyNouns: readonly NounFrame[] = [
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
    nouns: w('contractor subcontractor contractors'),
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
  {
    predicate: 'OPERATES',
    nouns: w('operator operators manager'),
    subject: ['bearer'],
    object: ['owner', 'of'],
    bearerTypes: ['Organisation', 'Country'],
  },
  {
    predicate: 'DEVELOPS',
    nouns: w('maker developer manufacturer creator designer producer builder inventor makers developers'),
    subject: ['bearer'],
    object: ['owner', 'of', 'modifier', 'behind'],
  },
  {
    predicate: 'DEVELOPS',
    nouns: w('company firm group team studio start-up startup consortium laboratory lab brand'),
    subject: ['bearer'],
    object: ['behind'],
  },
  {
    predicate: 'DEVELOPS',
    nouns: w('product brainchild creation invention'),
    subject: ['owner', 'of'],
    object: ['bearer'],
    ownerTypes: ['Organisation', 'Person'],
  },
  {
    predicate: 'DEPLOYS',
    nouns: w('use deployment adoption installation introduction rollout purchase pilot trial acquisition procurement'),
    subject: ['possessor', 'by'],
    object: ['of'],
    ownerTypes: [],
  },
  {
    predicate: 'REPLACES',
    nouns: w('successor replacement'),
    subject: ['bearer'],
    object: ['owner', 'to', 'of', 'for'],
  },
  {
    predicate: 'BASED_ON',
    nouns: w('version adaptation variant derivative clone fork'),
    subject: ['bearer'],
    object: ['owner', 'of'],
  },
];
