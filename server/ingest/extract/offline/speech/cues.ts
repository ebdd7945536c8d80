import type { Speech } from '../../reading.ts';

/**
 * What a newsroom's cue verbs take and do. How one carries its content:
 * - `say`: a clause or a quotation, also with the words before the verb (“…, she said”)
 * - `tell`: the same after whom it was told to
 * - `hold`: a clause after “that”, or a quotation, seldom words before; its nouns are common (“found”, “feels”)
 * - `name`: somebody or something and what it is called: “called X a Y”, “described X as Y”
 * - `do`: a noun phrase or “to” + verb: “denied the charge”, “promised to leave”
 * - `ask`: a question: “asked whether”
 */
export type Takes = 'say' | 'tell' | 'hold' | 'name' | 'do' | 'ask';
export type Cue = { readonly takes: Takes; readonly stance: Speech['stance'] };

const verbs: readonly (readonly [Takes, Speech['stance'], string])[] = [
  [
    'say',
    'affirms',
    'say note add argue claim insist explain stress emphasise emphasize contend maintain state declare write tweet post testify reply respond continue conclude recall joke quip remark comment observe exclaim shout whisper mutter reason counter assert affirm reiterate repeat point concede admit acknowledge allege warn caution complain lament boast confirm announce predict forecast report estimate suggest read go shrug reckon muse opine caption tell-off',
  ],
  ['tell', 'affirms', 'tell assure remind inform notify convince brief'],
  [
    'hold',
    'affirms',
    'find show reveal believe think hope fear feel expect indicate disclose conclude calculate agree hear understand determine discover assume worry speculate know accept disagree allow imply signal propose recommend rule swear mention detail',
  ],
  [
    'name',
    'affirms',
    'call describe label brand dub characterise characterize portray term paint hail praise criticise criticize condemn denounce blast slam accuse blame credit liken compare put',
  ],
  ['name', 'denies', 'dismiss reject deride'],
  ['do', 'denies', 'deny dispute rebut refute contradict'],
  ['do', 'questions', 'question doubt challenge query'],
  ['do', 'declines', 'decline refuse discuss elaborate name identify'],
  ['do', 'affirms', 'promise pledge vow threaten urge demand call-for offer'],
  ['ask', 'affirms', 'ask wonder inquire enquire'],
];

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said', 'says', 'saying'],
  tell: ['told', 'tells', 'telling'],
  write: ['wrote', 'writes', 'writing', 'written'],
  go: ['went', 'goes', 'going'],
  find: ['found', 'finds', 'finding'],
  show: ['showed', 'shows', 'showing', 'shown'],
  think: ['thought', 'thinks', 'thinking'],
  feel: ['felt', 'feels', 'feeling'],
  hear: ['heard', 'hears', 'hearing'],
  know: ['knew', 'knows', 'knowing', 'known'],
  understand: ['understood', 'understands', 'understanding'],
  forecast: ['forecast', 'forecasts', 'forecasting'],
  swear: ['swore', 'swears', 'swearing', 'sworn'],
  read: ['read', 'reads', 'reading'],
  put: ['put', 'puts', 'putting'],
};
const doubling = new Set(['quip', 'slam', 'admit', 'shrug']);

export type CueForm = { readonly lemma: string; readonly cue: Cue; readonly form: 'base' | 's' | 'past' | 'ing' };

/** Every written form of a cue verb. */
const forms = new Map<string, CueForm>();
for (const [takes, stance, list] of verbs)
  for (const lemma of list.split(' ')) {
    if (lemma.includes('-')) continue;
    const cue = { takes, stance };
    const add = (text: string, form: CueForm['form']) => forms.has(text) || forms.set(text, { lemma, cue, form });
    const special = irregular[lemma];
    add(lemma, 'base');
    if (special !== undefined) {
      for (const f of special) add(f, f.endsWith('ing') ? 'ing' : f.endsWith('s') ? 's' : 'past');
      if (lemma === 'read' || lemma === 'put' || lemma === 'forecast') forms.set(lemma, { lemma, cue, form: 'past' });
      continue;
    }
    const last = lemma.at(-1) ?? '';
    const stem = last === 'e' ? lemma.slice(0, -1) : doubling.has(lemma) ? lemma + last : lemma;
    const y = last === 'y' && !/[aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
    add(y === null ? (/(?:s|sh|ch|x|z|go)$/.test(lemma) ? `${lemma}es` : `${lemma}s`) : `${y}ies`, 's');
    add(y === null ? `${stem}ed` : `${y}ied`, 'past');
    add(`${stem}ing`, 'ing');
  }

export const cueOf = (lower: string): CueForm | undefined => forms.get(lower);
