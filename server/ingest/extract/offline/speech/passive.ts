import type { CueForm } from './cues.ts';
import type { Item } from './items.ts';
import type { Occurrence } from './occurrence.ts';
import { isComma, isStop, phraseFrom } from './phrases.ts';
import { subjectBefore, verbGroupStart } from './subjectPhrases.ts';
import type { Voices } from './voices.ts';

/** “was quoted as saying”, “were told by the ministry that” are read elsewhere; any other passive has no voice. */
export function passive(items: readonly Item[], verb: number, voices: Voices, form: CueForm): Occurrence | undefined {
  if (items[verb + 1]?.lower !== 'by') return undefined;
  const found = phraseFrom(items, verb + 2);
  // “by the officer herself”
  const own = found !== null && found.last > found.first && /sel(?:f|ves)$/.test(items[found.last]?.lower ?? '');
  const subject = found !== null && own ? { ...found, last: found.last - 1, head: found.last - 1 } : found;
  if (subject === null || !voices.speaks(items, subject)) return undefined;
  const voice = voices.of(items, subject);
  const item = items[verb] as Item;
  const that = items[subject.last + 1]?.lower === 'that';
  const as = items[subject.last + 1]?.lower === 'as';
  // “…, it was reported by the ministry”
  const start = verbGroupStart(items, verb);
  const after = items[subject.last + 1];
  const postposed =
    items[start - 1]?.lower === 'it' &&
    isComma(items[start - 2]) &&
    (after === undefined || isStop(after) || isComma(after));
  const answered = !that && !as && !postposed && answers.test(form.lemma) ? answeredTo(items, start) : undefined;
  if (answered !== undefined && voice !== null)
    return {
      voice,
      via: [],
      stance: form.cue.stance,
      takes: 'do',
      first: start,
      after: subject.last + 1,
      sure: true,
      cue: { start: item.start, end: item.end, text: item.text },
      subject,
      shared: false,
      content: answered,
      inverted: false,
    };
  if (voice === null || !(that || postposed || (as && form.cue.takes === 'name'))) return undefined;
  const cue = { start: item.start, end: item.end, text: item.text };
  const first = postposed ? start - 1 : as ? 0 : start;
  return {
    voice,
    via: [],
    stance: form.cue.stance,
    takes: form.cue.takes,
    first,
    after: postposed ? subject.last + 1 : subject.last + 2,
    sure: !postposed,
    cue,
    subject,
    shared: false,
    inverted: false,
  };
}

/** Done to nothing but words. */
const answers =
  /^(?:deny|dispute|rebut|refute|contradict|contest|challenge|question|doubt|dismiss|reject|confirm|repudiate)$/;
/** “The claim was denied by Ott”: the whole subject, where it opens its clause. */
function answeredTo(items: readonly Item[], start: number): Occurrence['content'] {
  const subject = subjectBefore(items, start);
  if (subject === null || subject.last !== start - 1) return undefined;
  const before = items[subject.first - 1];
  const opens =
    before === undefined || isComma(before) || /^(?:[;:]|but|and|while|though|although)$/.test(before.lower);
  return opens ? { from: subject.first, to: start } : undefined;
}
