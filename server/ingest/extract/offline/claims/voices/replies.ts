import type { Range, Speech } from '../../../reading.ts';
import { type Clause, headWord, isWord, rangeOf } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { spanning } from '../found.ts';

/** Nouns that point at what somebody else said. */
export const pointing =
  /\b(?:accusations?|allegations?|claims?|reports?|figures?|charges?|findings?|numbers?|sums?|stor(?:y|ies)|accounts?|suggestions?|rumou?rs?|calculations?|insinuations?|versions?|entr(?:y|ies)|assertions?|statements?|remarks?|complaints?|conclusions?|estimates?|characteri[sz]ations?|descriptions?|criticisms?|notion|idea|talk|speculation|any of (?:this|it))\b|^(?:this|that|it|these|those|them|any of (?:this|that|it))$/i;
/** What somebody calls it who says that it is not so. */
export const falsehood =
  /\b(?:baseless|groundless|unfounded|untrue|false(?:hoods?)?|fals(?:e|ified)|fabricat(?:ed|ions?)|fantas(?:y|ies|tical)|fictions?|fictitious|forger(?:y|ies)|forged|fake[ds]?|hoax(?:es)?|lies?|nonsense|rubbish|invent(?:ed|ions?)|fairy tales?|myths?|made up|slander(?:ous)?|libel(?:lous)?|smears?|without (?:any )?(?:foundation|merit|basis)|no (?:basis|foundation|truth|merit)|not (?:true|correct|accurate|so|the case)|nothing (?:in common|to do) with (?:reality|the truth|the facts)|do(?:es)? not correspond to (?:reality|the truth|the facts))\b/i;

/** The verbs of these, so that the reader of sentences knows their forms. */
export const replying: readonly string[] =
  'deny doubt dispute reject dismiss refute contest rebut repudiate contradict recognise recognize accept believe acknowledge share call describe brand label term denounce deem rule plead'.split(
    ' ',
  );
const denying = /^(?:deny|dispute|reject|dismiss|refute|contest|rebut|repudiate|contradict)$/;
/** Of these, “it” may be anything: an offer, a plan. */
const anyObject = /^(?:reject|dismiss|contradict)$/;
/** What only the negation of turns into a denial: “does not recognise the figure”, “never accepted that version”. */
const accepting = /^(?:recognise|recognize|accept|believe|acknowledge|share)$/;
const naming = /^(?:call|describe|brand|label|term|denounce|deem)$/;
const demonstrative = /^(?:this|that|it|these|those|them)$/;
const worth =
  /\b(?:den[iy]|doubt|disput|reject|dismiss|refut|contest|rebut|repudiat|contradict|rul|recogni|accept|believ|acknowledg|call|describ|brand|label|term|denounc|plead)/i;

/** “Not true, countered Ann Hale”: a whole answer, with or without marks. */
const flatly = /^["“‘']?(?:not (?:true|so|at all)|untrue|false|nonsense|rubbish|wrong)[,.!]["”’']? /i;
const answering =
  /^(?:counter(?:s|ed)?|sa(?:ys|id)|repl(?:ies|ied)|insist(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|maintain(?:s|ed)|object(?:s|ed)|protest(?:s|ed)|answer(?:s|ed)|shot|snapped)$/;

/** “Hale said that was not true” */
const untrueSaid =
  /\b(?:said|says|insist(?:s|ed)|maintain(?:s|ed)|repl(?:ies|ied)|respond(?:s|ed)|add(?:s|ed))(?: on \w+)? ((?:that|this) (?:was|is) (?:[a-z]+ly |["“‘'])*(?:not (?:true|so|correct|the case)|untrue|false|wrong|incorrect|a lie|nonsense|rubbish|a fabrication|baseless)\b)/;

const opening = new Set(['not', 'untrue', 'false', 'nonsense', 'rubbish', 'wrong']);
const replyVerbs = new Set(replying);

/** Whether a sentence may hold one of these replies: most do not, as their words tell before their text is looked at. */
export const mayReply = ({ pieces, chunks }: Clause, words: string): boolean =>
  (chunks.some((c) => c.kind === 'verb' && replyVerbs.has(c.lemma)) ||
    untrueSaid.test(words) ||
    opening.has(pieces[0]?.lower ?? '') ||
    opening.has(pieces[1]?.lower ?? '')) &&
  (worth.test(words) || flatly.test(words) || untrueSaid.test(words));

/** “The operator rejects that finding”, “The agency ruled that out”, “She called the reports ‘baseless’”: denials that only point. */
export function readReplies(clause: Clause, scene: Scene): Speech[] {
  const flat = flatReply(clause, scene) ?? saidUntrue(clause, scene);
  if (flat !== null) return [flat];
  return clause.chunks.flatMap((chunk, at): Speech[] => {
    if (chunk.kind !== 'verb' || chunk.passive) return [];
    const doubts = chunk.lemma === 'doubt' && !chunk.negated;
    const denies = (doubts || denying.test(chunk.lemma)) && !chunk.negated;
    const disowns = accepting.test(chunk.lemma) && chunk.negated;
    const calls = naming.test(chunk.lemma) && !chunk.negated;
    const rulesOut = chunk.lemma === 'rule' && !chunk.negated && isRuledOut(clause, at);
    if (!denies && !disowns && !calls && !rulesOut) return [];
    const object = pointedAt(clause, scene, isRuledOut(clause, at) && isOut(clause, at + 1) ? at + 2 : at + 1);
    if (object === null) return [];
    if (object.word === 'it' && anyObject.test(chunk.lemma)) return [];
    if (calls && !falsehood.test(behind(clause, scene, object.at))) return [];
    const cue = clause.pieces[chunk.main];
    return subjectsOf(clause, at)
      .filter((s) => scene.types.is(s.entity, 'Person', 'Organisation', 'Country'))
      .map((subject) => ({
        start: object.start,
        end: object.end,
        kind: 'indirect',
        speaker: subject.entity,
        via: [],
        cue: cue === undefined ? null : { start: cue.start, end: cue.end, text: cue.text },
        stance: doubts ? 'questions' : 'denies',
      }));
  });
}

function flatReply(clause: Clause, scene: Scene): Speech | null {
  const [first, last] = [clause.pieces[0], clause.pieces.at(-1)];
  const whole = first === undefined || last === undefined ? '' : scene.reading.text.slice(first.start, last.end);
  const answer = flatly.exec(`${whole} `);
  const at = clause.pieces.findIndex((p) => answering.test(p.lower));
  const cue = clause.pieces[at];
  if (first === undefined || answer === null || cue === undefined || at > 5) return null;
  const behind = clause.pieces.slice(at + 1, at + 14).filter((p) => p.entity !== null);
  const who =
    behind.find((p) => scene.types.is(p.entity ?? '', 'Person')) ??
    behind.find((p) => scene.types.is(p.entity ?? '', 'Organisation', 'Country'));
  return who?.entity == null
    ? null
    : {
        start: first.start,
        end: first.start + answer[0].trimEnd().length,
        kind: 'direct',
        speaker: who.entity,
        via: [],
        cue: { start: cue.start, end: cue.end, text: cue.text },
        stance: 'denies',
      };
}

function saidUntrue(clause: Clause, scene: Scene): Speech | null {
  const [first, last] = [clause.pieces[0], clause.pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const found = untrueSaid.exec(scene.reading.text.slice(first.start, last.end));
  if (found?.[1] === undefined) return null;
  const at = clause.chunks.findIndex(
    (c) => c.kind === 'verb' && clause.pieces[c.main]?.start === first.start + found.index,
  );
  const who = at < 0 ? undefined : subjectsOf(clause, at)[0];
  if (who === undefined || !scene.types.is(who.entity, 'Person', 'Organisation', 'Country')) return null;
  const end = first.start + found.index + found[0].length;
  const cue = { start: first.start + found.index, end: end - found[1].length - 1 };
  return {
    start: end - found[1].length,
    end,
    kind: 'indirect',
    speaker: who.entity,
    via: [],
    cue: { ...cue, text: scene.reading.text.slice(cue.start, cue.end) },
    stance: 'denies',
  };
}

const isOut = (clause: Clause, at: number): boolean =>
  isWord(clause.chunks[at], 'preposition', 'out') || isWord(clause.chunks[at], 'adverb', 'out');
const isRuledOut = (clause: Clause, at: number): boolean => isOut(clause, at + 1) || isOut(clause, at + 2);

/** “this”, “that finding”, “the reports”: what points at words before it, not a thing of its own name. */
function pointedAt(clause: Clause, scene: Scene, at: number): (Range & { word: string; at: number }) | null {
  const chunk = clause.chunks[at];
  if (chunk === undefined) return null;
  const { start, end } = rangeOf(clause, chunk);
  if (chunk.kind !== 'noun') {
    const word = 'word' in chunk ? chunk.word : '';
    const alone = clause.chunks[at + 1];
    const closed = alone === undefined || /^(?:comma|stop|preposition|close|and)$/.test(alone.kind);
    return demonstrative.test(word) && closed ? { start, end, word, at } : null;
  }
  const word = headWord(clause, chunk);
  if (demonstrative.test(word)) return { start, end, word, at };
  const named = clause.pieces
    .slice(chunk.first, chunk.head + 1)
    .some((p) => p.entity !== null && !p.reference && scene.types.is(p.entity, 'System', 'Place'));
  // “rejected the claim that Lynx was used to spy” says itself what it is about.
  const says = clause.pieces[chunk.last + 1]?.lower === 'that';
  return pointing.test(word) && !named && !says ? { start, end, word, at } : null;
}

function behind(clause: Clause, scene: Scene, at: number): string {
  const [from, last] = [clause.chunks[at], clause.pieces.at(-1)];
  if (from === undefined || last === undefined) return '';
  const { start, end } = spanning(rangeOf(clause, from), last);
  return scene.reading.text.slice(start, end);
}
