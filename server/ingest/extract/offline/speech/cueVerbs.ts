import type { Cue, Takes } from './cue.ts';

type CueList = readonly [takes: Takes, stance: Cue['stance'], lemmas: string, strict?: boolean];

/** The verbs by which newsrooms, courts, parliaments and offices report words, beliefs, findings, rulings and promises. */
export const cueVerbs: readonly CueList[] = [
  [
    'say',
    'affirms',
    `say note add argue claim insist explain stress emphasise emphasize contend maintain state declare write tweet post
    testify reply respond continue conclude recall joke quip remark comment observe exclaim shout whisper mutter reason
    counter assert affirm reiterate repeat point concede admit acknowledge allege warn caution complain lament boast
    confirm announce predict forecast report estimate suggest read go shrug reckon muse opine caption
    
     retort rejoin interject interrupt  elaborate     hint insinuate
    intimate theorise theorize hypothesise hypothesize posit postulate surmise conjecture confess aver attest recount
    relate narrate murmur mumble sigh groan  scoff sneer     chuckle growl grumble gripe gush
    rage fume    plead stammer     venture  enthuse   snarl drawl
    apologise apologize       foresee  
     rejoice   `,
  ],
  ['tell', 'affirms', 'tell assure remind inform notify convince brief advise persuade reassure'],
  [
    'hold',
    'affirms',
    `find show reveal believe think hope fear feel expect indicate disclose conclude calculate agree hear understand
    determine discover assume worry speculate accept disagree imply signal propose recommend rule swear
    mention detail suspect presume suppose guess recognise recognize pronounce divulge leak deduce infer
    envisage regret resent recollect remember stipulate certify document illustrate demonstrate`,
  ],
  [
    'hold',
    'affirms',
    `hold allow provide decide establish prove record project verify judge submit grant require mandate prescribe sustain
    uphold see order direct decree resolve vote list teach request pray concur
    realise realize notice witness guarantee figure appreciate bet wager charge dictate trust profess depose
    corroborate bar know`,
    true,
  ],
  [
    'say',
    'affirms',
    `proclaim communicate transmit relay convey specify anticipate prophesy summarise summarize highlight flag underline
    underscore clarify answer object protest storm lecture preach crow chime pipe volunteer marvel rail wail thunder bellow bark
    cry snap`,
    true,
  ],
  [
    'name',
    'affirms',
    `call describe label brand dub characterise characterize portray term paint hail praise criticise criticize condemn
    denounce blast slam accuse blame credit attribute link liken compare equate put qualify depict cast regard view slate pan ridicule mock
    lambast lambaste decry castigate chastise rebuke berate applaud commend laud salute extol tout peg rank consider deem
    chide scold admonish upbraid deplore fault bemoan bill christen nickname value assess rubbish savage excoriate vilify refer`,
  ],
  ['name', 'denies', 'dismiss reject deride repudiate disavow discount oppose'],
  ['do', 'denies', 'deny dispute rebut refute contradict contest negate'],
  ['hold', 'denies', 'exclude', true],
  ['do', 'questions', 'question doubt challenge query'],
  ['do', 'declines', 'decline refuse discuss elaborate name identify give provide share release'],
  ['do', 'affirms', 'promise pledge vow threaten urge demand offer'],
  ['do', 'affirms', 'count tally want'],
  ['ask', 'affirms', 'ask wonder inquire enquire'],
];

export const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said', 'says', 'saying'],
  tell: ['told', 'tells', 'telling'],
  write: ['wrote', 'writes', 'writing', 'written'],
  go: ['went', 'goes', 'going'],
  find: ['found', 'finds', 'finding'],
  show: ['showed', 'shows', 'showing', 'shown'],
  think: ['thought', 'thinks', 'thinking'],
  feel: ['felt', 'feels', 'feeling'],
  hear: ['heard', 'hears', 'hearing'],
  know: ['knew', 'knows', 'knowing'],
  understand: ['understood', 'understands', 'understanding'],
  forecast: ['forecast', 'forecasts', 'forecasting'],
  swear: ['swore', 'swears', 'swearing', 'sworn'],
  read: ['read', 'reads', 'reading'],
  put: ['put', 'puts', 'putting'],
  cast: ['cast', 'casts', 'casting'],
  hold: ['held', 'holds', 'holding'],
  see: ['saw', 'sees', 'seeing', 'seen'],
  foresee: ['foresaw', 'foresees', 'foreseeing', 'foreseen'],
  undertake: ['undertook', 'undertakes', 'undertaking', 'undertaken'],
  teach: ['taught', 'teaches', 'teaching'],
  prove: ['proved', 'proves', 'proving', 'proven'],
  mean: ['meant', 'means', 'meaning'],
  bet: ['bet', 'bets', 'betting'],
  repeat: ['repeated', 'repeats', 'repeating'],
};
export const doubling: ReadonlySet<string> = new Set(
  'signal label bar quip slam admit shrug dub submit commit rebut infer pan snap chat transmit concur drip'.split(' '),
);
