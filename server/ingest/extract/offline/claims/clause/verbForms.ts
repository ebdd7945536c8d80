/** How the verbs of the frames are written in all their forms. Only what the rules of English do not give is listed. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';
export type VerbReading = { readonly lemma: string; readonly form: VerbForm };

/** lemma: past, participle (where they differ from each other or from -ed). */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  be: ['was', 'been'],
  bear: ['bore', 'born'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bid: ['bid', 'bid'],
  bring: ['brought', 'brought'],
  broadcast: ['broadcast', 'broadcast'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  feed: ['fed', 'fed'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  forbid: ['forbade', 'forbidden'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  throw: ['threw', 'thrown'],
  show: ['showed', 'shown'],
  flee: ['fled', 'fled'],
  fly: ['flew', 'flown'],
  break: ['broke', 'broken'],
  rise: ['rose', 'risen'],
  fall: ['fell', 'fallen'],
  hide: ['hid', 'hidden'],
  steal: ['stole', 'stolen'],
  swear: ['swore', 'sworn'],
  shoot: ['shot', 'shot'],
  catch: ['caught', 'caught'],
  spin: ['spun', 'spun'],
  tear: ['tore', 'torn'],
  bind: ['bound', 'bound'],
  deal: ['dealt', 'dealt'],
  ring: ['rang', 'rung'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lie: ['lay', 'lain'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  oversee: ['oversaw', 'overseen'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shut: ['shut', 'shut'],
  sit: ['sat', 'sat'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  sue: ['sued', 'sued'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  undertake: ['undertook', 'undertaken'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
  withhold: ['withheld', 'withheld'],
};
/** Their last letter is doubled: plan, planned. */
const doubled = new Set(
  'plan swap expel ban bar equip ship map fit stop cap trap sap hit cut run set put get let shut win sit begin forbid bid control slam drop tap scrap transfer commit submit permit refer fund'.split(
    ' ',
  ),
);
doubled.delete('fund');

function inflect(lemma: string): [string, VerbForm][] {
  const silentE = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma);
  const stem = silentE ? lemma.slice(0, -1) : doubled.has(lemma) ? lemma + lemma.at(-1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const ed = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = irregular[lemma] ?? [ed, ed];
  const ing = lemma === 'lie' ? 'lying' : lemma === 'be' ? 'being' : `${stem}ing`;
  return [
    [lemma, 'base'],
    [third, 'third'],
    [participle, 'participle'],
    [past, 'past'],
    [ing, 'ing'],
  ];
}

/** Asked about beside the frames: who gives somebody a role, and how. */
const naming = ['name', 'appoint', 'elect', 'nominate', 'hire', 'serve', 'act', 'resign', 'retire'];

export function formsOf(lemmas: Iterable<string>): ReadonlyMap<string, VerbReading> {
  const forms = new Map<string, VerbReading>([
    ['is', { lemma: 'be', form: 'third' }],
    ['are', { lemma: 'be', form: 'base' }],
    ['were', { lemma: 'be', form: 'past' }],
    ['has', { lemma: 'have', form: 'third' }],
    ['travelled', { lemma: 'travel', form: 'past' }],
    ['modelled', { lemma: 'model', form: 'past' }],
    ['labelled', { lemma: 'label', form: 'past' }],
    ['cancelled', { lemma: 'cancel', form: 'past' }],
    ['cancelling', { lemma: 'cancel', form: 'ing' }],
  ]);
  for (const lemma of [...Object.keys(irregular), ...naming, ...lemmas])
    for (const [text, form] of inflect(lemma))
      if (!forms.has(text) || form === 'past') forms.set(text, { lemma, form });
  return forms;
}

/** Of a verb no frame knows, as far as its ending tells. */
export function guessForm(lower: string): VerbReading {
  if (/.{2}ing$/.test(lower)) return { lemma: lower.slice(0, -3), form: 'ing' };
  if (/.{2}ed$/.test(lower)) return { lemma: lower.slice(0, -2), form: 'past' };
  return { lemma: lower, form: /[^s]s$/.test(lower) ? 'third' : 'base' };
}
