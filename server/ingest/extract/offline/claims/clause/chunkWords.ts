/** Kinds of words that phrases and verb groups are told apart by. */
const lists = {
  modal: "will would shall can could may might must should 'll 'd wo ca cannot",
  /** They hold off what they are said of: nobody has bought what he will buy. */
  planned: "will would shall 'll wo could may might should",
  be: "is are was were be been being 's 're 'm am gets got get getting",
  do: 'do does did',
  negation: "not never n't no longer neither nor hardly",
  hedge: 'reportedly purportedly apparently allegedly supposedly ostensibly',
  allegation: 'allegedly accused alleged suspected supposedly purportedly probably likely possibly perhaps',
  relative: 'who which whom whose where',
  subordinator:
    'that because although though while whereas if unless whether since when after before until once as than so lest how why what',
  personal: 'i you he she it we they him her them us me this these those his its their our my your',
  calendar:
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight',
  timeUnit:
    'week weeks month months year years night morning day days spring summer autumn winter fall quarter decade weekend hour hours evening afternoon',
  /** Beside dates and units: “last year”, “several years ago”. */
  beforeTime: 'last this next each every that a several many few may',
} as const;
type Kind = keyof typeof lists;

/** Each kind a bit: a word is looked up once, when its piece is made, and then asked many times what it is. */
export const kind = Object.fromEntries(Object.keys(lists).map((name, i) => [name, 1 << i])) as Readonly<
  Record<Kind, number>
>;
const byWord = new Map<string, number>();
for (const [name, list] of Object.entries(lists) as [Kind, string][])
  for (const word of list.split(' ')) byWord.set(word, (byWord.get(word) ?? 0) | kind[name]);

export const kindsOf = (word: string): number => byWord.get(word) ?? 0;

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
  deny: 'neutral',
  stop: 'negated',
};
