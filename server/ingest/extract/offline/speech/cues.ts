import type { Cue } from './cue.ts';
import { cueVerbs, doubling, irregular } from './cueVerbs.ts';

export type CueForm = { readonly lemma: string; readonly cue: Cue; readonly form: 'base' | 's' | 'past' | 'ing' };

/** Every written form of a cue verb. */
const forms = new Map<string, CueForm>();
for (const [takes, stance, list, strict = false] of cueVerbs)
  for (const lemma of list.trim().split(/\s+/)) {
    const cue = { takes, stance, strict };
    const add = (text: string, form: CueForm['form']) => forms.has(text) || forms.set(text, { lemma, cue, form });
    const special = irregular[lemma];
    add(lemma, 'base');
    if (special !== undefined) {
      for (const f of special) add(f, f.endsWith('ing') ? 'ing' : f.endsWith('s') ? 's' : 'past');
      if (/^(?:read|put|forecast|cast|set)$/.test(lemma)) forms.set(lemma, { lemma, cue, form: 'past' });
      continue;
    }
    const last = lemma.at(-1) ?? '';
    const stem = last === 'e' ? lemma.slice(0, -1) : doubling.has(lemma) ? lemma + last : lemma;
    const y = last === 'y' && !/[aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
    add(y === null ? (/(?:s|sh|ch|x|z|go)$/.test(lemma) ? `${lemma}es` : `${lemma}s`) : `${y}ies`, 's');
    add(y === null ? `${stem}ed` : `${y}ied`, 'past');
    add(`${stem}ing`, 'ing');
  }

export const cueWords: readonly string[] = [...forms.keys()];
export const cueOf = (lower: string): CueForm | undefined => forms.get(lower);
