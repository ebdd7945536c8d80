import { type Argument, argumentOf, type Clause, isWord, ownerOf } from './clause.ts';
import type { Scene } from './context.ts';
import { type Found, spanning } from './found.ts';
import { subjectsOf } from './subject.ts';

export const judging: readonly string[] =
  'call describe label brand term deem consider characterise characterize denounce hail see view'.split(' ');
const bad =
  /\b(?:hasty|dangerous|illegal|unlawful|unfair|unhelpful|unacceptable|disgrace|disgraceful|failure|failed|joke|farce|mistake|wrong|incorrect|false|misleading|reckless|irresponsible|shameful|scandal|scandalous|theft|sham|toothless|useless|waste|absurd|ridiculous|nonsense|cruel|inhumane|unjust|threat|disaster|disastrous|catastrophe|betrayal|bad|worst|worse|fraud|fiasco|travesty|flawed|secretive|opaque|intrusive|excessive|premature|unnecessary|too (?:little|late|much|slow|expensive)|no better|fiction|fantasy|propaganda|smokescreen|black box)\b/i;
const good =
  /\b(?:best|excellent|exciting|great|good|important|vital|historic|success|successful|remarkable|milestone|breakthrough|reliable|fair|proud|welcome|essential|landmark|outstanding|impressive|model|pioneering|fantastic|wonderful|gold standard|step forward|better|safe|effective|brilliant|overdue)\b/i;

/** What somebody calls a thing, where the words themselves praise or blame: “called the plan ‘hasty’”. */
export function readVerdicts(clause: Clause, scene: Scene): Found[] {
  return clause.chunks.flatMap((chunk, at): Found[] => {
    if (chunk.kind !== 'verb' || chunk.passive || chunk.negated || !judging.includes(chunk.lemma)) return [];
    const object = objectOf(clause, at);
    const main = clause.pieces[chunk.main];
    if (object === null || main === undefined) return [];
    const words = wordsAfter(clause, object.chunk);
    const blames = bad.test(words.text);
    if (blames === good.test(words.text)) return [];
    const predicate = blames ? 'CRITICISES' : 'SUPPORTS';
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
  });
}

function objectOf(clause: Clause, at: number): Argument | null {
  const first = isWord(clause.chunks[at + 1], 'adverb') ? at + 2 : at + 1;
  return clause.chunks[first]?.kind === 'noun' ? (argumentOf(clause, first) ?? ownerOf(clause, first)) : null;
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
