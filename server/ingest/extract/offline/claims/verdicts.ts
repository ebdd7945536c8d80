import { type Argument, argumentOf, type Clause, isWord, ownerOf } from './clause.ts';
import type { Scene } from './context.ts';
import { spanning } from './found.ts';
import { meantBy } from './meant.ts';
import { atVerbs, type Rule } from './rule.ts';
import { sentimentOf } from './sentiment.ts';
import { subjectsOf } from './subject.ts';

export const judging: readonly string[] =
  'call describe label brand term deem consider characterise characterize denounce hail see view dub liken compare dismiss deride portray denounce qualify mock ridicule'.split(
    ' ',
  );
/** What somebody calls a thing, where the words themselves praise or blame: “called the plan ‘hasty’”. */
export const verdicts: Rule = [
  atVerbs(1, judging, (clause, scene, at, verb) => {
    if (verb.passive || verb.negated) return [];
    const object = objectOf(clause, scene, at);
    const main = clause.pieces[verb.main];
    if (object === null || main === undefined) return [];
    const words = wordsAfter(clause, object.chunk);
    const polarity = polarityOf(words, scene);
    if (polarity === null) return [];
    const predicate = polarity === 'bad' ? 'CRITICISES' : 'SUPPORTS';
    return subjectsOf(clause, at)
      .filter((s) => scene.types.is(s.entity, 'Person', 'Organisation', 'Country') && s.entity !== object.entity)
      .map((s) => ({
        subject: s.entity,
        predicate,
        object: object.entity,
        anchor: main,
        passage: spanning(s, object, words),
        spokenBy: s.entity,
      }));
  }),
];

/** “Ann Hale, who voted no”: on what the text speaks of. */
export const votes: Rule = [
  atVerbs(1, ['vote'], (clause, scene, at, verb) => {
    const [main, vote] = [clause.pieces[verb.main], clause.pieces[verb.last + 1]];
    const favours = /^(?:yes|aye|yea)$/.test(vote?.lower ?? '');
    if (main === undefined || vote === undefined) return [];
    if (verb.negated || !(favours || /^(?:no|nay)$/.test(vote.lower))) return [];
    const on = scene.lately.main('System');
    if (on === null) return [];
    return subjectsOf(clause, at)
      .filter((s) => scene.types.is(s.entity, 'Person', 'Organisation', 'Country'))
      .map((s) => ({
        subject: s.entity,
        predicate: favours ? 'SUPPORTS' : 'CRITICISES',
        object: on.entity,
        anchor: main,
        passage: spanning(s, main, vote),
      }));
  }),
];

/** Words in marks that do not praise are there because they sting: “called the report ‘a parlour trick’”. */
function polarityOf(words: { text: string; start: number; end: number }, scene: Scene): 'bad' | 'good' | null {
  const plain = sentimentOf(words.text);
  if (plain !== null) return plain.polarity;
  const opening = scene.reading.text.slice(words.start - 2, Math.min(words.start + 10, words.end));
  const quoted = /[“"‘«]|(?:^|\s)'/.test(opening);
  return quoted && words.text.length > 4 ? 'bad' : null;
}

function objectOf(clause: Clause, scene: Scene, at: number): Argument | null {
  const first = isWord(clause.chunks[at + 1], 'adverb') ? at + 2 : at + 1;
  const noun = clause.chunks[first];
  if (noun?.kind !== 'noun') return null;
  return argumentOf(clause, first) ?? ownerOf(clause, first) ?? meantBy(clause, scene, first, true);
}

/** As far as the clause goes. */
function wordsAfter(clause: Clause, from: number): { text: string; start: number; end: number } {
  const rest = clause.chunks.slice(from + 1);
  const stop = rest.findIndex((c) => c.kind === 'stop' || (c.kind === 'verb' && c.form === 'finite'));
  const chunks = stop < 0 ? rest : rest.slice(0, stop);
  const [first, last] = [chunks[0], chunks.at(-1)];
  const pieces = first === undefined || last === undefined ? [] : clause.pieces.slice(first.first, last.last + 1);
  const end = clause.pieces[clause.chunks[from]?.last ?? 0]?.end ?? 0;
  return {
    text: pieces.map((p) => p.text).join(' '),
    start: pieces[0]?.start ?? end,
    end: pieces.at(-1)?.end ?? end,
  };
}
