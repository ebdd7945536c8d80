// Past 250 lines because it is one table: the constructions of a family stand together, one after the other.
import type { NounFrame, VerbFrame } from './frame.ts';

const w = (list: string): string[] => list.split(' ');

/** Who writes, studies, praises and condemns what. */
export const discourseVerbs: readonly VerbFrame[] = [
  {
    predicate: 'AUTHORED',
    verbs: w(
      'write author publish release compile draft issue produce prepare pen commission edit adopt pass enact co-author direct compose record present circulate',
    ),
    subject: ['subject'],
    object: ['object'],
    objectTypes: ['Work'],
  },
  {
    predicate: 'STUDIES',
    verbs: w(
      'study analyse analyze examine investigate audit probe review inspect research survey assess scrutinise scrutinize evaluate test explore',
    ),
    // “analysed census data”: what the data are of is no object of study.
    notNoun: w('data census statistics'),
    subject: ['subject'],
    object: ['object', 'into'],
    loose: true,
  },
  { predicate: 'STUDIES', verbs: w('look inquire delve'), subject: ['subject'], object: ['into'], loose: true },
  {
    predicate: 'STUDIES',
    verbs: w('open launch begin start conduct carry lead complete initiate'),
    noun: w(
      'investigation inquiry probe audit review study inspection survey assessment investigations examination evaluation',
    ),
    subject: ['subject'],
    object: ['into', 'of', 'on'],
  },
  {
    predicate: 'REPORTS_ON',
    verbs: w('report write'),
    subject: ['subject'],
    object: ['on', 'about'],
    subjectTypes: ['Outlet', 'Work'],
    loose: true,
  },
  {
    predicate: 'REPORTS_ON',
    verbs: w('cover profile reveal'),
    subject: ['subject'],
    object: ['object'],
    subjectTypes: ['Outlet', 'Work'],
    loose: true,
  },
  {
    predicate: 'CRITICISES',
    verbs: w(
      'criticise criticize condemn denounce slam blast lambast castigate deride mock ridicule chide rebuke accuse blame fault censure scold deplore lament berate chastise excoriate vilify decry upbraid reprimand reproach admonish',
    ),
    subject: ['subject'],
    object: ['object', 'for'],
    spoken: true,
    loose: true,
  },
  {
    predicate: 'CRITICISES',
    verbs: w('oppose reject resist boycott'),
    notNoun: w(
      'version account allegation allegations accusation accusations claim claims charge charges suggestion report reports story rumour rumours rumor notion idea offer offers bid bids request requests appeal appeals application applications plea petition complaint challenge argument arguments lawsuit suit arrest',
    ),
    subject: ['subject'],
    object: ['object'],
    loose: true,
  },
  // Of a person it is a sacking, and courts dismiss cases of somebody's.
  {
    predicate: 'CRITICISES',
    verbs: w('dismiss'),
    subject: ['subject'],
    object: ['object'],
    objectTypes: ['System', 'Work'],
    spoken: true,
  },
  // Of a place or a state it is war.
  {
    predicate: 'CRITICISES',
    verbs: w('attack'),
    subject: ['subject'],
    object: ['object'],
    subjectTypes: ['Person'],
    objectTypes: ['Person', 'Organisation', 'System', 'Work'],
    spoken: true,
    loose: true,
  },
  // Who questions somebody asks them something; who questions their figures doubts them.
  {
    predicate: 'CRITICISES',
    verbs: w('question doubt query'),
    subject: ['subject'],
    object: ['object'],
    bareTypes: ['System', 'Work'],
    spoken: true,
    loose: true,
  },
  { predicate: 'CRITICISES', verbs: w('blame'), subject: ['subject'], object: ['on'], spoken: true },
  {
    predicate: 'CRITICISES',
    verbs: w('warn complain'),
    subject: ['subject'],
    object: ['against', 'about'],
    spoken: true,
    loose: true,
  },
  {
    predicate: 'CRITICISES',
    verbs: w('object protest campaign demonstrate rally vote'),
    subject: ['subject'],
    object: ['to', 'against', 'over'],
    loose: true,
  },
  {
    predicate: 'SUPPORTS',
    verbs: w('praise welcome applaud hail defend endorse champion commend laud salute congratulate thank recommend'),
    subject: ['subject'],
    object: ['object', 'for'],
    spoken: true,
    loose: true,
  },
  {
    predicate: 'SUPPORTS',
    verbs: w('support back favour favor advocate'),
    subject: ['subject'],
    object: ['object'],
    loose: true,
  },
  // Of a person it is a career.
  {
    predicate: 'SUPPORTS',
    verbs: w('promote'),
    subject: ['subject'],
    object: ['object'],
    objectTypes: ['System', 'Work', 'Event', 'Topic', 'Place'],
  },
  {
    predicate: 'CRITICISES',
    verbs: w('fear distrust mistrust resent dislike detest loathe despise deplore bemoan lament scorn'),
    subject: ['subject'],
    object: ['object'],
    spoken: true,
    loose: true,
  },
  {
    predicate: 'CRITICISES',
    verbs: w('disagree differ quarrel'),
    subject: ['subject'],
    object: ['with'],
    spoken: true,
    objectTypes: ['Person', 'Work', 'System'],
  },
  {
    predicate: 'CRITICISES',
    verbs: w('take find lose'),
    noun: w('issue fault confidence patience trust'),
    subject: ['subject'],
    object: ['with', 'in'],
    spoken: true,
    loose: true,
  },
  {
    predicate: 'CRITICISES',
    verbs: w('file lodge level bring make submit'),
    noun: w('complaint complaints accusation accusations charges allegations'),
    subject: ['subject'],
    object: ['against', 'about', 'over', 'at'],
    spoken: true,
    loose: true,
  },
  {
    predicate: 'CRITICISES',
    verbs: w('express voice raise'),
    noun: w('criticism concern concerns objections doubts doubt alarm outrage dismay anger scepticism disappointment'),
    subject: ['subject'],
    object: ['about', 'over', 'at'],
    spoken: true,
    loose: true,
  },
  {
    predicate: 'SUPPORTS',
    verbs: w('agree side sympathise sympathize'),
    subject: ['subject'],
    object: ['with'],
    spoken: true,
    objectTypes: ['Person', 'Organisation', 'Work'],
  },
  {
    predicate: 'SUPPORTS',
    verbs: w('stand rally'),
    subject: ['subject'],
    object: ['behind', 'with', 'by'],
    spoken: true,
    objectTypes: ['Person', 'Organisation', 'Work', 'System'],
    // “stood behind Hale in the queue”
    without: ['in', 'at', 'on'],
    loose: true,
  },
  {
    predicate: 'SUPPORTS',
    verbs: w('vouch root lobby'),
    subject: ['subject'],
    object: ['for'],
    spoken: true,
    loose: true,
  },
  {
    predicate: 'SUPPORTS',
    verbs: w('have express voice reiterate declare restate place'),
    noun: w('confidence faith trust gratitude thanks admiration'),
    subject: ['subject'],
    object: ['in', 'to', 'for'],
    spoken: true,
    loose: true,
  },
  {
    predicate: 'SUPPORTS',
    verbs: w('vote'),
    subject: ['subject'],
    object: ['for'],
    spoken: true,
    loose: true,
  },
  {
    predicate: 'SUPPORTS',
    verbs: w('pledge express voice declare'),
    noun: w('support backing solidarity'),
    subject: ['subject'],
    object: ['for', 'to', 'with'],
    spoken: true,
    loose: true,
  },
];

export const discourseNouns: readonly NounFrame[] = [
  {
    predicate: 'AUTHORED',
    nouns: w('author co-author authors writer editor translator compiler'),
    subject: ['bearer'],
    object: ['owner', 'of'],
    bearerTypes: ['Person', 'Organisation'],
    ownerTypes: ['Work'],
  },
  {
    predicate: 'STUDIES',
    nouns: w('study investigation inquiry probe audit analysis review survey examination assessment inspection'),
    subject: ['possessor', 'by', 'modifier'],
    object: ['of', 'into'],
  },
  {
    predicate: 'CRITICISES',
    nouns: w('criticism condemnation denunciation rejection opposition complaint'),
    subject: ['possessor', 'from', 'by'],
    object: ['of', 'to', 'against', 'about'],
  },
  {
    predicate: 'CRITICISES',
    nouns: w('critic critics opponent opponents'),
    subject: ['bearer'],
    object: ['owner', 'of'],
  },
  {
    predicate: 'SUPPORTS',
    nouns: w('support backing praise endorsement'),
    subject: ['possessor', 'from', 'by'],
    object: ['for', 'of'],
  },
  {
    predicate: 'SUPPORTS',
    nouns: w('supporter supporters advocate proponent'),
    subject: ['bearer'],
    object: ['owner', 'of'],
  },
  {
    predicate: 'OTHER',
    nouns: w('rival competitor rivals competitors'),
    subject: ['bearer'],
    object: ['owner', 'of'],
    bearerTypes: ['Organisation', 'Person'],
    ownerTypes: ['Organisation', 'Person'],
    labelNoun: true,
  },
];

export const affectVerbs: readonly VerbFrame[] = [
  {
    predicate: 'AFFECTS',
    verbs: w(
      'affect harm help hurt hit damage kill injure disrupt delay threaten strengthen weaken undermine benefit boost destroy flood displace protect save endanger cripple paralyse devastate poison pollute contaminate overwhelm transform reshape jeopardise evacuate worry alarm',
    ),
    subject: ['subject'],
    object: ['object'],
  },
  { predicate: 'AFFECTS', verbs: w('lead contribute'), subject: ['subject'], object: ['to'] },
  { predicate: 'AFFECTS', verbs: w('cause trigger spark prompt'), subject: ['subject'], object: ['object', 'in'] },
  {
    predicate: 'AFFECTS',
    verbs: w('increase reduce raise lower improve worsen cut slow speed change shape'),
    subject: ['subject'],
    object: ['object', 'in'],
    subjectTypes: ['Organisation', 'Country', 'System', 'Topic', 'Event', 'Work'],
    objectTypes: ['Organisation', 'Country', 'Place', 'System', 'Topic', 'Event', 'Work'],
  },
  // What is shut in a town is not the town.
  {
    predicate: 'AFFECTS',
    verbs: w('close shut'),
    subject: ['subject'],
    object: ['object'],
  },
  {
    predicate: 'AFFECTS',
    verbs: w('pose'),
    noun: w('threat risk danger challenge'),
    subject: ['subject'],
    object: ['to', 'for'],
  },
];
