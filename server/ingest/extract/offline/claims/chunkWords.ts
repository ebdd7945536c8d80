export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const modalWords = words("will would shall can could may might must should 'll 'd wo ca cannot");
export const beForms = words("is are was were be been being 's 're 'm am gets got get getting");
export const haveForms = words("has have had having 've");
export const doForms = words('do does did');
export const negations = words("not never n't no longer neither nor hardly");
/** They hold off what they are said of: nobody has bought what he will buy. */
export const plannedModals = words("will would shall 'll wo could may might should");

/** Verbs before “to” or -ing whose own subject does the thing. */
export const chainVerbs: Readonly<Record<string, 'planned' | 'negated' | 'neutral' | 'alleged'>> = {
  plan: 'planned',
  intend: 'planned',
  agree: 'planned',
  aim: 'planned',
  hope: 'planned',
  want: 'planned',
  promise: 'planned',
  pledge: 'planned',
  vow: 'planned',
  expect: 'planned',
  prepare: 'planned',
  propose: 'planned',
  offer: 'planned',
  seek: 'planned',
  set: 'planned',
  decide: 'planned',
  go: 'planned',
  threaten: 'planned',
  try: 'planned',
  wish: 'planned',
  undertake: 'planned',
  schedule: 'planned',
  consider: 'planned',
  mean: 'planned',
  design: 'neutral',
  refuse: 'negated',
  fail: 'negated',
  decline: 'negated',
  begin: 'neutral',
  start: 'neutral',
  continue: 'neutral',
  help: 'neutral',
  manage: 'neutral',
  come: 'neutral',
  use: 'neutral',
  have: 'neutral',
  tend: 'neutral',
  keep: 'neutral',
  appear: 'alleged',
  seem: 'alleged',
  allege: 'alleged',
  believe: 'alleged',
  think: 'alleged',
  suspect: 'alleged',
  understand: 'alleged',
  rumour: 'alleged',
  know: 'neutral',
  say: 'alleged',
  report: 'alleged',
  accuse: 'alleged',
  deny: 'negated',
  stop: 'negated',
};
export const hedges = words('reportedly purportedly apparently allegedly supposedly ostensibly');
export const allegations = words(
  'allegedly accused alleged suspected supposedly purportedly probably likely possibly perhaps',
);

export const relatives = words('who which whom whose where');
export const subordinators = words(
  'that because although though while whereas if unless whether since when after before until once as than so lest how why what',
);
export const calendar = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight',
);
export const timeUnits = words(
  'week weeks month months year years night morning day days spring summer autumn winter fall quarter decade weekend hour hours evening afternoon',
);
