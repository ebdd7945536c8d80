import type { NounFrame, VerbFrame } from '../frame.ts';

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
      'criticise criticize condemn denounce slam blast decry attack lambast castigate deride mock ridicule chide rebuke accuse blame fault censure scold deplore dismiss brand lament',
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
      'version account allegation allegations accusation accusations claim claims charge charges suggestion report reports story rumour rumours rumor notion idea',
    ),
    subject: ['subject'],
    object: ['object'],
    loose: true,
  },
  {
    predicate: 'CRITICISES',
    verbs: w('warn complain'),
    subject: ['subject'],
    object: ['against', 'about', 'of'],
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
    verbs: w('support back promote favour favor advocate'),
    subject: ['subject'],
    object: ['object'],
    loose: true,
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
    verbs: w('take find lose file lodge level bring express voice raise'),
    noun: w(
      'issue fault confidence patience trust complaint complaints accusations criticism concern concerns objections doubts alarm',
    ),
    subject: ['subject'],
    object: ['with', 'in', 'against', 'about', 'over', 'at', 'to'],
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
    loose: true,
  },
  {
    predicate: 'SUPPORTS',
    verbs: w('lobby vouch push root press'),
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
    verbs: w('call campaign argue vote'),
    subject: ['subject'],
    object: ['for'],
    spoken: true,
    loose: true,
  },
  {
    predicate: 'SUPPORTS',
    verbs: w('pledge express voice declare'),
    noun: w('support backing solidarity confidence'),
    subject: ['subject'],
    object: ['for', 'to', 'in', 'with'],
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
    nouns: w('supporter supporters advocate proponent champion defender'),
    subject: ['bearer'],
    object: ['owner', 'of'],
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
    verbs: w('increase reduce raise lower improve worsen cut slow speed change shape close shut'),
    subject: ['subject'],
    object: ['object', 'in'],
  },
  {
    predicate: 'AFFECTS',
    verbs: w('pose'),
    noun: w('threat risk danger challenge'),
    subject: ['subject'],
    object: ['to', 'for'],
  },
];
