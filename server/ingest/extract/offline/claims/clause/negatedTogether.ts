import type { Chunk, VerbChunk } from './chunk.ts';

const isOr = (chunk: Chunk | undefined): boolean => chunk?.kind === 'and' && /^(?:or|nor)$/.test(chunk.word);
const isBase = ({ verbForm }: VerbChunk): boolean => verbForm === 'base';
/** “or otherwise provided”: no helping verb of its own. */
const isBare = (verb: VerbChunk): boolean => !verb.negated && !verb.passive && verb.form !== 'infinitive';

/** “has never sold, licensed or provided”, “does not sell cameras or train police”: one “not” stands for all that “or” joins. */
export function negatedTogether(chunks: Chunk[]): Chunk[] {
  for (const [at, chunk] of chunks.entries())
    if (chunk.kind === 'verb' && chunk.negated && chunk.form === 'finite')
      for (const k of joinedTo(chunks, at, chunk)) {
        const verb = chunks[k];
        if (verb?.kind === 'verb') chunks[k] = { ...verb, negated: true };
      }
  return chunks;
}

/** Where the verbs stand that “or” joins to this one, with those that commas part in between. */
function joinedTo(chunks: readonly Chunk[], at: number, negated: VerbChunk): number[] {
  let listed: number[] = [];
  const found: number[] = [];
  for (let k = at + 1; k < chunks.length; k += 1) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'stop' || chunk.kind === 'relative' || chunk.kind === 'subordinator') break;
    if (chunk.kind !== 'verb') continue;
    let before = k - 1;
    while (chunks[before]?.kind === 'adverb') before -= 1;
    const joins = isOr(chunks[before]);
    if (!(joins || chunks[before]?.kind === 'comma') || !isBare(chunk) || isBase(chunk) !== isBase(negated)) break;
    if (joins) {
      found.push(...listed, k);
      listed = [];
    } else listed.push(k);
  }
  return found;
}
