import type { NounChunk } from '../clause/chunk.ts';
import { type Clause, isWord } from '../clause/clause.ts';
import { isPossessiveMark } from '../clause/cutChunks.ts';
import type { Piece } from '../clause/piece.ts';
import type { Scene } from '../context.ts';
import type { Found } from '../found.ts';
import { sites } from '../frames/structure.ts';
import { at, located } from './located.ts';
import { regulator, wide } from './placeWords.ts';

/** “Acme, a Hamburg-based maker of”, “Acme, a Swedish firm” */
export function behindBased(
  clause: Clause,
  scene: Scene,
  chunk: number,
  head: { entity: string | null; start: number; end: number },
): Found[] {
  if (head.entity === null || !scene.types.is(head.entity, 'Organisation')) return [];
  let next = chunk + 1;
  const comma = isWord(clause.chunks[next], 'comma') || isWord(clause.chunks[next], 'open');
  const verb = clause.chunks[next];
  if (!comma && !(verb?.kind === 'verb' && verb.lemma === 'be' && !verb.negated && !verb.planned)) return [];
  next++;
  while (isWord(clause.chunks[next], 'adverb')) next++;
  const noun = clause.chunks[amongOthers(clause, next)];
  const place = noun?.kind === 'noun' ? placeOfKind(clause, scene, noun) : null;
  return place === null ? [] : located(head, place);
}

/** “one of Sweden's largest banks”: the phrase that says what it is. */
function amongOthers(clause: Clause, chunk: number): number {
  const one = clause.chunks[chunk];
  const among = one?.kind === 'noun' && one.first === one.last && wordAt(clause, one.head) === 'one';
  return among && isWord(clause.chunks[chunk + 1], 'preposition', 'of') ? chunk + 2 : chunk;
}

/** “a Hamburg-based maker”, “the Swedish firm”, “a Hamburg broker”, “Sweden's largest bank”: where something is that is called so. */
function placeOfKind(clause: Clause, scene: Scene, noun: NounChunk): Piece | null {
  const [first, word] = [at(clause, noun.first), at(clause, noun.head)];
  if (word === undefined || word.entity !== null || !/^(?:NOUN|PROPN)$/.test(word.pos)) return null;
  const opened =
    /^(?:a|an|the|one|another|its|their|his|her|our|my)$/.test(first?.lower ?? '') || noun.possessor !== null;
  if (!opened) return null;
  for (let i = noun.head - 1; i >= noun.first; i--) {
    const piece = at(clause, i);
    if (piece?.entity == null) continue;
    if (wide.test(scene.types.named(piece.entity)?.name ?? '')) return null;
    // “the Ruritanian army's supplier” may sit anywhere.
    if (clause.nouns.standsForOwner(wordAt(clause, i + 1)) && isPossessiveMark(at(clause, i + 2))) return null;
    return scene.types.is(piece.entity, 'Place', 'Country') && !piece.reference ? piece : null;
  }
  return null;
}

/** “a Swedish company, Acme,”, “a Hamburg company named Acme” */
export function beforeName(clause: Clause, scene: Scene, chunk: number, noun: NounChunk): Found[] {
  const place = placeOfKind(clause, scene, noun);
  // “Sweden's regulator, Acme” is there; so is “Acme's Swedish arm, Bolt”.
  if (noun.possessor !== null && place?.adjective !== true && !regulator.test(wordAt(clause, noun.head))) return [];
  const [next, name, after] = [clause.chunks[chunk + 1], clause.chunks[chunk + 2], clause.chunks[chunk + 3]];
  if (place === null || name?.kind !== 'noun' || nameFrom(clause, name) !== name.head) return [];
  if (!place.adjective && sites.includes(wordAt(clause, noun.head))) return [];
  const called =
    next?.kind === 'verb' && next.first === next.last && /^(?:named|called|dubbed)$/.test(wordAt(clause, next.main));
  const shut = after === undefined || after.kind === 'comma' || after.kind === 'stop' || after.kind === 'open';
  if (!called && !(isWord(next, 'comma') && shut)) return [];
  const head = at(clause, name.head);
  return head?.entity != null && !head.reference && scene.types.is(head.entity, 'Organisation')
    ? located(head, place)
    : [];
}

/** “, the Dahl Group,” */
const nameFrom = (clause: Clause, name: NounChunk): number => name.first + Number(wordAt(clause, name.first) === 'the');

const wordAt = (clause: Clause, i: number): string => at(clause, i)?.lower ?? '';
