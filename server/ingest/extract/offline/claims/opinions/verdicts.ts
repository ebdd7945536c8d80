import type { VerbChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, type Clause, headWord, isWord } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import { governedBy } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { spanning } from '../found.ts';
import { meantBy } from '../mentioned/meant.ts';
import { atVerbs, type Rule } from '../rule.ts';
import { pointing } from '../voices/replies.ts';
import { judgedOwner } from './befallen.ts';
import { sentimentOf } from './sentiment.ts';
import { stings } from './stings.ts';

export const judging: readonly string[] =
  'call describe label brand term deem consider characterise characterize denounce hail see view dub liken compare dismiss deride portray regard qualify mock ridicule'.split(
    ' ',
  );
/** Whoever is judged with these is blamed, whatever the words. */
const blaming = /^(?:dismiss|deride|denounce|mock|ridicule)$/;

/** What somebody calls a thing, where the words themselves praise or blame: “called the plan ‘hasty’”. */
export const verdicts: Rule = [
  atVerbs(1, judging, (whole, scene, at, verb) => {
    const clause = cutAtMarks(whole, scene, at);
    const main = clause.pieces[verb.main];
    const governed = governedBy(clause, at);
    if (main === undefined || governed === null || verb.negated || verb.planned) return [];
    const { passive, slots } = governed;
    const chunk = passive ? slots.object[0] : (antecedent(clause, slots.subject[0]) ?? nounBehind(clause, at));
    const object = chunk === undefined ? null : objectAt(clause, scene, chunk);
    if (chunk === undefined || object === null) return [];
    const noun = clause.chunks[chunk];
    // What is said of an accusation answers it.
    if (
      noun?.kind !== 'noun' ||
      (!object.bare && !scene.types.is(object.entity, 'Work') && isAccusation(headWord(clause, noun)))
    )
      return [];
    if (speaksForIt(clause, at, object.entity)) return [];
    const words = wordsFrom(clause, passive || chunk < at ? verb.last + 1 : behind(clause, chunk, object));
    const polarity = polarityOf(words, scene, verb);
    if (polarity === null) return [];
    const by = passive ? slots.subject.flatMap((c) => argumentOf(clause, c) ?? []) : subjectsOf(clause, at);
    return by
      .filter((s) => scene.types.is(s.entity, 'Person', 'Organisation', 'Country') && s.entity !== object.entity)
      .map((s) => ({
        subject: s.entity,
        predicate: polarity === 'bad' ? 'CRITICISES' : 'SUPPORTS',
        object: object.entity,
        anchor: main,
        passage: spanning(s, object, words),
        spokenBy: s.entity,
      }));
  }),
];
const isAccusation = (word: string): boolean =>
  pointing.test(word) && !/^(?:it|this|that|these|those|them)$/.test(word);

/** “Ann Hale, who voted no”: on what the text speaks of. */
export const votes: Rule = [
  atVerbs(1, ['vote'], (clause, scene, at, verb) => {
    const [main, vote] = [clause.pieces[verb.main], clause.pieces[verb.last + 1]];
    const favours = /^(?:yes|aye|yea)$/.test(vote?.lower ?? '');
    if (main === undefined || vote === undefined) return [];
    if (verb.negated || !(favours || /^(?:no|nay)$/.test(vote.lower))) return [];
    const on = scene.lately.leader('System');
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

/** “Acme's spokeswoman, Ann Hale, called the company ‘a passive shareholder’”: nobody's own people blame them in passing. */
function speaksForIt(clause: Clause, at: number, entity: string): boolean {
  const verb = clause.chunks[at];
  const from = verb?.kind === 'verb' ? verb.first : 0;
  return clause.pieces
    .slice(Math.max(0, from - 8), from)
    .some((p, i, before) => p.entity === entity && /^['’]s?$/.test(before[i + 1]?.text ?? '') && i + 2 < before.length);
}

/** “called the study ‘alarmist’”: without its marks the judgement looks like the last word of the phrase. */
function cutAtMarks(clause: Clause, { reading }: Scene, at: number): Clause {
  const i = clause.chunks[at + 1]?.kind === 'noun' ? at + 1 : at + 2;
  const noun = clause.chunks[i];
  if (noun?.kind !== 'noun') return clause;
  for (let k = noun.first + 1; k <= noun.last; k++) {
    const [before, piece] = [clause.pieces[k - 1], clause.pieces[k]];
    if (before === undefined || piece === undefined) continue;
    if (!/[“"‘«]|(?<=\s)'/.test(reading.text.slice(before.end, piece.start))) continue;
    const head = noun.head < k ? noun.head : k - 1;
    const cut = { ...noun, last: k - 1, head, possessor: noun.possessor === head ? null : noun.possessor };
    return {
      ...clause,
      chunks: clause.chunks.map((c, n) => (n === i ? cut : c)),
      subjects: new Map(),
      governed: new Map(),
    };
  }
  return clause;
}

/** Words in marks may sting without a word of blame: “called the report ‘a parlour trick’”. */
function polarityOf(words: Words, scene: Scene, verb: VerbChunk): 'bad' | 'good' | null {
  if (blaming.test(verb.lemma)) return /^as\b/i.test(words.text) ? 'bad' : null;
  const plain = sentimentOf(words.text);
  if (plain !== null) return plain.polarity;
  return stings(verb, scene.reading.text.slice(words.from, words.end + 40)) ? 'bad' : null;
}

const nounBehind = (clause: Clause, at: number): number | undefined =>
  [at + 1, at + 2].find(
    (i) => clause.chunks[i]?.kind === 'noun' && (i === at + 1 || isWord(clause.chunks[at + 1], 'adverb')),
  );

/** “Lynx, which Hale has called”: what stands before the relative word. */
function antecedent(clause: Clause, subject = 0): number | undefined {
  if (!isWord(clause.chunks[subject - 1], 'relative', 'that', 'which', 'whom')) return undefined;
  const before = clause.chunks[subject - 2]?.kind === 'comma' ? subject - 3 : subject - 2;
  return clause.chunks[before]?.kind === 'noun' ? before : undefined;
}

const objectAt = (clause: Clause, scene: Scene, chunk: number): Argument | null =>
  argumentOf(clause, chunk) ?? judgedOwner(clause, chunk) ?? meantBy(clause, scene, chunk, true);

/** The piece behind the object: behind its whole phrase, where the name only says whose it is. */
function behind(clause: Clause, chunk: number, object: Argument): number {
  const noun = clause.chunks[object.chunk];
  const owner = clause.chunks[chunk];
  const at = clause.pieces.findLastIndex((p) => p.start < object.end);
  if (noun?.kind !== 'noun' || owner?.kind !== 'noun') return at + 1;
  return Math.max(at, object.chunk === chunk ? owner.head : noun.head) + 1;
}

type Words = { readonly text: string; readonly from: number; readonly start: number; readonly end: number };

/** As far as the clause goes, or to whoever says it. */
function wordsFrom(clause: Clause, from: number): Words {
  const stop = clause.chunks.find(
    (c) =>
      c.first >= from &&
      (c.kind === 'stop' || (c.kind === 'verb' && c.form === 'finite') || isWord(c, 'preposition', 'by')),
  );
  const pieces = clause.pieces.slice(from, stop?.first);
  const end = clause.pieces[from - 1]?.end ?? 0;
  return {
    text: pieces.map((p) => p.text).join(' '),
    from: end,
    start: pieces[0]?.start ?? end,
    end: pieces.at(-1)?.end ?? end,
  };
}
