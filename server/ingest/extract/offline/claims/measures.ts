import type { VerbChunk } from './chunk.ts';
import { type Argument, argumentsOf, type Clause, isWord, ownerOf, rangeOf } from './clause.ts';
import type { Scene } from './context.ts';
import { figureIn } from './figure.ts';
import { type Found, spanning } from './found.ts';
import { subjectChunks, subjectsOf } from './subject.ts';

const measuring = /^(?:put|estimate|value|rank|price|count|assess|record|register)$/;
/** What somebody reports of a thing that can be counted. */
const counted =
  /^(?:account|cost|amount|reach|total|handle|add|fall|rise|grow|drop|reduce|increase|cut|save|stand|be|have|employ|serve|cover|carry|hold|lose|earn|produce|process|treat|use|open|run|exceed|average)$/;

/** MEASURES: “Acme put the cost of Lynx at $3m”, and quantities in what somebody is reported to have said of a thing. */
export function readMeasures(clause: Clause, scene: Scene): Found[] {
  return clause.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'verb') return [];
    const end = endOf(clause, at);
    const main = clause.pieces[chunk.main];
    const figure = main === undefined ? null : figureIn(scene.reading.text, { start: main.end, end });
    if (main === undefined || figure === null) return [];
    const [by, thing] = measuring.test(chunk.lemma)
      ? [subjectsOf(clause, at)[0]?.entity, thingAfter(clause, at)]
      : counted.test(chunk.lemma)
        ? [scene.speaker(main), thingOf(clause, at)]
        : [undefined, undefined];
    if (by === undefined || by === null || thing === undefined || thing.entity === by) return [];
    const { start, end: last, ...rest } = figure;
    return [claim(chunk, by, thing, rest, { start, end: last }, main)];
  });
}

function claim(
  verb: VerbChunk,
  by: string,
  thing: Argument,
  figure: NonNullable<Found['figure']>,
  at: { start: number; end: number },
  main: { start: number; end: number },
): Found {
  return {
    subject: by,
    predicate: 'MEASURES',
    object: thing.entity,
    figure,
    anchor: main,
    passage: spanning(thing, at, main),
    negated: verb.negated,
    planned: verb.planned,
    spokenBy: by,
  };
}

/** The clause ends with the next finite verb or full stop. */
function endOf(clause: Clause, at: number): number {
  for (let i = at + 1; i < clause.chunks.length; i++) {
    const chunk = clause.chunks[i];
    if (chunk === undefined) break;
    if (chunk.kind === 'stop' || chunk.kind === 'relative' || (chunk.kind === 'verb' && chunk.form === 'finite'))
      return rangeOf(clause, chunk).start;
  }
  return clause.pieces.at(-1)?.end ?? 0;
}

function thingAfter(clause: Clause, at: number): Argument | undefined {
  for (let i = at + 1; i < at + 8; i++) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'noun') {
      const found = argumentsOf(clause, i, 'right')[0] ?? ownerOf(clause, i);
      if (found != null) return found;
    } else if (!isWord(chunk, 'preposition') && !isWord(chunk, 'adverb')) return undefined;
  }
  return undefined;
}

function thingOf(clause: Clause, at: number): Argument | undefined {
  const direct = subjectsOf(clause, at)[0];
  if (direct !== undefined) return direct;
  const [subject] = subjectChunks(clause, at);
  return subject === undefined ? undefined : (ownerOf(clause, subject) ?? undefined);
}
