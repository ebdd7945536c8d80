import { clauseFollows } from './clause.ts';
import type { CueForm } from './cues.ts';
import type { Item } from './items.ts';
import { canSpeak, isDocument } from './nounKinds.ts';
import { closesSpeech, isComma, isStop, isVerb, phraseFrom } from './phrases.ts';
import { subjectBefore, verbGroupStart } from './subjectPhrases.ts';

/** “…,” sighs Lena Ott; “…,” the chairman cut in: whatever is done right beside a quotation that a comma closes, it is said. */
export function besideQuotation(items: readonly Item[], verb: number): CueForm | undefined {
  const item = items[verb] as Item;
  if (item.kind !== 'word' || !deeds.has(item.pos) || item.lower.endsWith('ing')) return undefined;
  const [before, next] = [items[verb - 1], items[verb + 1]];
  // “My boss nodded: ‘Fine.’”, “She had uttered, ‘Too late.’”
  if (item.pos === 'VERB' && items[verb + 2]?.kind === 'quote' && (next?.text === ':' || next?.text === ','))
    return /^.[^\p{Ll}]/u.test(items[verb + 2]?.text ?? '') ? said(item) : undefined;
  if (closesSpeech(before)) return phraseFrom(items, verb + 1) === null ? undefined : said(item);
  // “…,” Ott cut in: behind a quotation and a name nothing else can stand.
  // … but “…,” Delta Bank analyst Ott
  if (before?.entity != null && closesSpeech(items[verb - 2]) && next?.kind !== 'name' && !canSpeak(item.lower))
    return said(item);
  if (item.pos !== 'VERB' || before === undefined || before.kind === 'quote') return undefined;
  for (let k = verb - 1; k >= 0 && k > verb - 9; k -= 1) {
    const i = items[k] as Item;
    if (closesSpeech(i))
      return subjectBefore(items, verbGroupStart(items, verb))?.first === k + 1 ? said(item) : undefined;
    if (i.kind === 'quote' || isComma(i) || isStop(i)) return undefined;
  }
  return undefined;
}

const deeds: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ']);
const said = ({ lower }: Item): CueForm => ({
  lemma: lower,
  cue: { takes: 'say', stance: 'affirms', strict: false },
  form: lower.endsWith('s') ? 's' : 'past',
});

/** Taggers take “claims”, “notes”, “reports” for nouns; what stands around them tells. */
export function isUsedAsVerb(items: readonly Item[], verb: number, form: CueForm): boolean {
  const item = items[verb] as Item;
  const [before, next] = [items[verb - 1], items[verb + 1]];
  // “Ott's claim that …”
  if (/^['’]s$/.test(before?.text ?? '') && before?.pos === 'PART' && item.pos === 'NOUN') return false;
  // “wrote off a plant”, “a write-off”
  if (/^(?:off|up|down|away|over)$/.test(next?.lower ?? '') && !/^(?:play|brush|laugh|shrug|wave)$/.test(form.lemma))
    return false;
  // “an hour of public comment, nearly all of it angry”
  if (form.form === 'base' && item.pos === 'NOUN' && before?.pos === 'ADJ') return false;
  // “…, leaked memo suggests”
  if (item.lower === 'leaked' && isComma(before) && isDocument(next?.lower ?? '')) return false;
  // “the memo, written in 2020 by a partner, …”: a participle without its helping verb
  if (item.lower === 'written' && !/^(?:ADV|AUX|VERB)$/.test(before?.pos ?? '') && before?.lower !== 'have')
    return false;
  // “warned him in writing that …”
  if (item.lower === 'writing' && before?.lower === 'in') return false;
  if (before?.text === '-' && before.end === item.start) return false;
  if (
    /^(?:court|jury|jurors|trial|inquest|tribunal|inquiry|committee|council|panel|parliament|mps|hearing)$/.test(
      before?.lower ?? '',
    ) &&
    form.lemma === 'hear'
  )
    return false;
  if (/^(?:a|an|the|this|these|its|his|their|our|my|of|no|any|some)$/.test(before?.lower ?? '')) return false;
  if (item.pos !== 'VERB' && form.lemma === 'point' && next?.lower === 'out') return true;
  if (next?.lower === 'of' && form.lemma !== 'warn' && form.lemma !== 'complain')
    return form.lemma === 'tell' || form.lemma === 'speak';
  if (item.pos === 'VERB' || item.pos === 'AUX') return true;
  // “documents show that”, “the ministry contests the figure”: taken for nouns, but with an object right behind
  const object =
    next !== undefined &&
    (next.kind !== 'word' || /^(?:DET|PRON|NUM)$/.test(next.pos) || /^(?:that|how|whether)$/.test(next.lower));
  if (form.form === 'base') {
    const ends = isComma(next) || isStop(next);
    // “a law that farmers say will ruin them”
    const said = form.lemma === 'say' && /^(?:AUX|VERB)$/.test(next?.pos ?? '');
    const plural = object || ends || said ? subjectBefore(items, verb) : null;
    const disputes = /^(?:denies|questions)$/.test(form.cue.stance) && object;
    const takes =
      said ||
      disputes ||
      next?.lower === 'that' ||
      ends ||
      form.lemma === 'list' ||
      (object && clauseFollows(items, verb + 1));
    return (
      takes &&
      plural !== null &&
      /s$|^(?:some|many|most|few|people|police|women|men|children)$/.test(items[plural.head]?.lower ?? '')
    );
  }
  // “The cranes would cost 310 jobs, the union estimates.”
  if (form.form === 's' && item.pos === 'NOUN' && isStop(next) && /^(?:say|tell)$/.test(form.cue.takes)) {
    const p = subjectBefore(items, verb);
    if (p !== null && isComma(items[p.first - 1]) && canSpeak(items[p.head]?.lower ?? '') && p.last === verb - 1)
      return items.slice(0, p.first).some(isVerb);
  }
  // “calls it noise and demands that …”
  if (form.form === 's' && next?.lower === 'that' && before?.lower === 'and') return true;
  if (
    form.form === 's' &&
    object &&
    (before?.kind !== 'word' ||
      isComma(before) ||
      before.text === ')' ||
      /^(?:NOUN|PROPN|ADV|PRON|NUM)$/.test(before.pos) ||
      before.lower === 'further')
  )
    return true;
  // “which its circular calls ‘an open window’”
  if (form.form === 's' && form.cue.takes === 'name' && next?.lower === 'as' && item.pos !== 'VERB')
    return before?.kind !== 'word' || /^(?:NOUN|PROPN|PRON)$/.test(before.pos);
  if (form.form === 's' && next?.kind === 'quote' && /^(?:NOUN|PROPN|ADJ)$/.test(before?.pos ?? '')) return true;
  // “analysts forecast a loss”, “Delta Bank forecast a loss”
  const many = /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && /s$/.test(before?.lower ?? '');
  if (form.form === 'past' && object && (many || before?.kind === 'name')) return true;
  if (form.form === 'past' || form.form === 'ing') return item.pos !== 'NOUN' || form.lemma === 'say';
  return (
    (before?.kind !== 'word' ||
      before.pos === 'PRON' ||
      isComma(before) ||
      (isStop(next) && items.slice(0, verb).some((i) => i.kind === 'quote'))) &&
    (next === undefined || next.kind !== 'word' || next.lower === 'that' || /^(?:DET|PRON|PUNCT)$/.test(next.pos))
  );
}
