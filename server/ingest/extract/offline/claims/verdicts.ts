import { type Argument, argumentOf, type Clause, headWord, isWord, ownerOf, rangeOf } from './clause.ts';
import type { Scene } from './context.ts';
import { type Found, spanning } from './found.ts';
import { sentimentOf } from './sentiment.ts';
import { subjectsOf } from './subject.ts';

export const judging: readonly string[] =
  'call describe label brand term deem consider characterise characterize denounce hail see view dub liken compare dismiss deride portray denounce qualify mock ridicule'.split(
    ' ',
  );
/** What somebody calls a thing, where the words themselves praise or blame: “called the plan ‘hasty’”. */
export function readVerdicts(clause: Clause, scene: Scene): Found[] {
  return clause.chunks.flatMap((chunk, at): Found[] => {
    if (chunk.kind !== 'verb' || chunk.passive || chunk.negated || !judging.includes(chunk.lemma)) return [];
    const object = objectOf(clause, scene, at);
    const main = clause.pieces[chunk.main];
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
  });
}

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
  const said = argumentOf(clause, first) ?? ownerOf(clause, first);
  if (said !== null) return said;
  // “called the purchase ‘a blank cheque’”: of what was named last.
  const { start, end } = rangeOf(clause, noun);
  const word = headWord(clause, noun);
  const kind = works.test(word) ? 'Work' : things.test(word) ? 'System' : null;
  const thing = kind === null ? null : scene.lately.named(start, near, kind);
  return thing === null ? null : { entity: thing.entity, chunk: first, bare: false, start, end };
}

const near = 400;
const works =
  /^(?:report|study|paper|letter|message|article|book|minutes|bill|law|audit|survey|document|email|statement|version)$/;
const things =
  /^(?:it|them|that|this|purchase|award|deal|plan|project|programme|program|scheme|system|software|app|device|technology|tool|machine|machines|cameras|scanners|rollout|decision|move|pilot|trial|contract|move|idea|proposal)$/;

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
