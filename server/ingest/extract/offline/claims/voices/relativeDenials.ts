import type { Range, Speech } from '../../../reading.ts';
import type { VerbChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, type Clause, headWord, isWord } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import { governedBy } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { falsehood, pointing } from './replies.ts';

/** A reply in the sentence of what it answers, and where that stands. */
export type Reply = Speech & { readonly answers?: Range };

const denying = /^(?:deny|dispute|reject|dismiss|refute|contest|rebut|repudiate|contradict)$/;
/** A thing can be rejected; only what was said can be denied. */
const stating = /^(?:deny|dispute|refute|contest|contradict)$/;
const naming = /^(?:call|describe|brand|label|term|denounce|deem|dismiss)$/;
const guilt = /^[^.;]{0,6}\bnot guilty\b/i;

/** “…, which Acme denies”, “…, a claim Acme rejects”, “…, an allegation denied by Acme”: what was said just before is denied. */
export function readRelativeDenials(clause: Clause, scene: Scene): Reply[] {
  return clause.chunks.flatMap((chunk, at): Reply[] => {
    if (chunk.kind !== 'verb' || chunk.negated || chunk.planned) return [];
    const told = denying.test(chunk.lemma) || (naming.test(chunk.lemma) && saysFalse(clause, scene, chunk));
    const found = told ? (active(clause, at, chunk) ?? passive(clause, at)) : pleading(clause, scene, at, chunk);
    const [who, comma, denied] = found ?? [];
    const main = clause.pieces[chunk.main];
    const [first, last] = [clause.pieces[0], clause.pieces[chunk.last]];
    if (who === undefined || main === undefined || first === undefined || last === undefined) return [];
    if (!scene.types.is(who.entity, 'Person', 'Organisation', 'Country')) return [];
    const from = clause.pieces[clause.chunks[comma === undefined ? (denied ?? who.chunk) : comma + 1]?.first ?? 0];
    const before = comma === undefined ? undefined : clause.pieces[clause.chunks[comma]?.first ?? 0];
    return [
      {
        start: from?.start ?? main.start,
        end: Math.max(last.end, who.end),
        kind: 'indirect',
        speaker: who.entity,
        via: [],
        cue: { start: main.start, end: main.end, text: main.text },
        stance: 'denies',
        ...(before === undefined ? {} : { answers: { start: first.start, end: before.start } }),
      },
    ];
  });
}

type Denier = readonly [who: Argument, comma?: number | undefined, denied?: number];

/** What is denied stands before its relative word, or opens the phrase: “which Acme denies”, “a claim Acme denies”. */
function active(clause: Clause, at: number, verb: VerbChunk): Denier | null {
  if (verb.passive || verb.form !== 'finite') return null;
  const [who] = subjectsOf(clause, at);
  const noun = who === undefined ? undefined : clause.chunks[who.chunk];
  if (who === undefined || noun?.kind !== 'noun' || who.chunk > at) return null;
  const opens = clause.pieces.slice(noun.first, noun.head).some((p) => p.entity === null && isPointing(p.lower));
  if (opens && clause.chunks[who.chunk - 1]?.kind === 'comma') return [who, who.chunk - 1];
  const relative = who.chunk - 1;
  if (!isWord(clause.chunks[relative], 'relative', 'which', 'that')) {
    const before = clause.chunks[relative];
    return before?.kind === 'noun' &&
      isPointing(headWord(clause, before)) &&
      clause.chunks[relative - 1]?.kind === 'comma'
      ? [who, relative - 1]
      : null;
  }
  const before = clause.chunks[relative - 1];
  if (before?.kind === 'comma')
    return stating.test(verb.lemma) && isWord(clause.chunks[relative], 'relative', 'which')
      ? [who, relative - 1]
      : null;
  return before?.kind === 'noun' &&
    isPointing(headWord(clause, before)) &&
    clause.chunks[relative - 2]?.kind === 'comma'
    ? [who, relative - 2]
    : null;
}

/** “an allegation denied by Acme”, “The claims were rejected by Acme” */
function passive(clause: Clause, at: number): Denier | null {
  const governed = governedBy(clause, at);
  const by = governed?.passive === true ? governed.slots.subject[0] : undefined;
  const denied = governed?.slots.object[0];
  const noun = denied === undefined ? undefined : clause.chunks[denied];
  const who = by === undefined ? null : argumentOf(clause, by);
  if (who === null || denied === undefined || noun?.kind !== 'noun' || !isPointing(headWord(clause, noun))) return null;
  return clause.chunks[denied - 1]?.kind === 'comma' ? [who, denied - 1] : [who, undefined, denied];
}

/** “Hale has pleaded not guilty” */
function pleading(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Denier | null {
  if (verb.lemma !== 'plead' || verb.form !== 'finite') return null;
  const end = clause.pieces[verb.last]?.end ?? 0;
  const [who] = subjectsOf(clause, at);
  return who !== undefined && guilt.test(scene.reading.text.slice(end, end + 20)) ? [who] : null;
}

const isPointing = (word: string): boolean =>
  (pointing.test(word) || /^(?:recollection|something|contention|testimony)$/.test(word)) &&
  !/^(?:this|that|it|these|those|them)$/.test(word);

function saysFalse(clause: Clause, scene: Scene, verb: VerbChunk): boolean {
  const from = clause.pieces[verb.last]?.end ?? 0;
  return falsehood.test(scene.reading.text.slice(from, Math.min(from + 60, clause.pieces.at(-1)?.end ?? from)));
}
