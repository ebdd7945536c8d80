import { argumentOf, type Clause, headWord, isWord } from './clause.ts';
import type { Scene } from './context.ts';
import { type Found, spanning } from './found.ts';

const work =
  /^(?:papers?|books?|reports?|study|studies|articles?|essays?|novels?|memoirs?|preprints?|thesis|surveys?|films?|documentary|columns?|newsletters?|albums?|plays?|briefings?|manifesto|blog|podcast|monograph)$/;

/** “Her paper, ‘Cough and Cure’, …”, “Acme's latest report, The Long Road,”: whose a work is by is who made it. */
export function readOwnWork(clause: Clause, scene: Scene): Found[] {
  return clause.chunks.flatMap((chunk, at): Found[] => {
    if (chunk.kind !== 'noun' || !work.test(headWord(clause, chunk)) || !isWord(clause.chunks[at + 1], 'comma'))
      return [];
    const owner = clause.pieces.slice(chunk.first, chunk.head).find((p) => p.entity !== null);
    const owned = chunk.possessor !== null || /^(?:his|her|its|their)$/.test(owner?.lower ?? '');
    const title = argumentOf(clause, at + 2);
    if (owner?.entity == null || !owned || title?.bare !== true || !scene.types.is(title.entity, 'Work')) return [];
    if (!scene.types.is(owner.entity, 'Person', 'Organisation')) return [];
    const passage = spanning(owner, title);
    return [
      { subject: owner.entity, predicate: 'AUTHORED', object: title.entity, anchor: title, passage, descriptor: true },
    ];
  });
}
