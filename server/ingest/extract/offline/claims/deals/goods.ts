import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, type Clause, headWord, isWord, ownerOf } from '../clause/clause.ts';
import { type Governed, slotChunks } from '../clause/verbArguments.ts';
import type { VerbFrame } from '../frames/frame.ts';

/** “uses Acme cameras”: whose goods without a name of their own are used. */
export const makers = (clause: Clause, governed: Governed, slot = 'object'): Argument[] =>
  slotChunks(governed, slot).flatMap((first) => {
    // “18 of Acme's scanners”
    const counted = clause.chunks[first];
    const amount = counted?.kind === 'noun' && clause.pieces[counted.head]?.pos === 'NUM';
    const c = amount && isWord(clause.chunks[first + 1], 'preposition', 'of') ? first + 2 : first;
    const noun = clause.chunks[c];
    if (noun?.kind !== 'noun') return [];
    const unnamed = argumentOf(clause, c) === null;
    const whose = unnamed ? beforeWhose(clause, c) : null;
    if (whose !== null) return goods.test(headWord(clause, noun)) ? [whose] : [];
    const owner = unnamed ? ownerOf(clause, c) : possessorOf(clause, c);
    if (unnamed && (owner === null || owner.chunk !== c) && goods.test(headWord(clause, noun)))
      return makerBehind(clause, c);
    if (owner === null || owner.chunk !== c || isOrigin(clause, noun, owner)) return [];
    return clause.nouns.leavesThing(headWord(clause, noun)) ? [] : [owner];
  });

/** What firms make and sell, as it is called when it has no name. */
export const goods =
  /^(?:systems?|platforms?|products?|software|tools?|apps?|services?|devices?|machines?|programs?|programmes?|engines?|models?|algorithms?|database|drones?|aircraft|planes?|helicopters?|jets?|cameras?|scanners?|meters?|network|networks|satellites?|robots?|technology|kits?|equipment|hardware|servers?|terminals?|sensors?|radars?|radios?|routers?|switches|vehicles?|cable|chips|tablets?|laptops?|phones?|weapons?|missiles?|spyware|malware|readers?|trackers?|ballots|machinery|gear|uniforms|vaccines|stations|antennas|towers|licen[cs]es?|units?)$/;

/** “Chinese-made cameras”: where they come from, not who sold them. */
const isOrigin = ({ pieces }: Clause, { first, head }: NounChunk, { start }: Argument): boolean =>
  pieces.slice(first, head).some((p) => p.start === start && p.adjective);

/** “Acme, whose cameras” */
function beforeWhose(clause: Clause, c: number): Argument | null {
  if (!isWord(clause.chunks[c - 1], 'relative', 'whose')) return null;
  return argumentOf(clause, isWord(clause.chunks[c - 2], 'comma') ? c - 3 : c - 2);
}

/** “software from Acme”, “cameras made by Acme” */
function makerBehind(clause: Clause, c: number): Argument[] {
  let i = c + 1;
  if (clause.chunks[i]?.kind === 'comma') i++;
  const verb = clause.chunks[i];
  const made =
    verb?.kind === 'verb' &&
    verb.first === verb.main &&
    verb.verbForm === 'past' &&
    /^(?:make|build|develop|supply|sell|provide|manufacture|design|produce)$/.test(verb.lemma) &&
    isWord(clause.chunks[i + 1], 'preposition', 'by');
  const maker = made
    ? argumentOf(clause, i + 2)
    : isWord(clause.chunks[c + 1], 'preposition', 'from')
      ? argumentOf(clause, c + 2)
      : null;
  return maker?.bare === true && !clause.nouns.isPlace(maker.entity) && !clause.nouns.isThing(maker.entity)
    ? [maker]
    : [];
}

/** “Acme's Lynx”, “18 of Acme's Lynx scanners” */
function possessorOf(clause: Clause, c: number): Argument | null {
  const noun = clause.chunks[c];
  if (noun?.kind !== 'noun') return null;
  // “our Lynx”
  const own = clause.pieces[noun.first];
  const pronoun = own?.reference === true && /^(?:its|our|my|their)$/.test(own.lower) ? own : undefined;
  const piece = noun.possessor === null ? pronoun : clause.pieces[noun.possessor];
  const thing = argumentOf(clause, c);
  return piece?.entity != null && thing !== null && clause.nouns.isThing(thing.entity)
    ? { entity: piece.entity, chunk: c, bare: false, start: piece.start, end: piece.end }
    : null;
}

/** Goods without a name: “cameras” of “supplied thousands of cameras to the police”. */
export function goodsOf(clause: Clause, governed: Governed, frame: VerbFrame, taken: string | null): string | null {
  for (const slot of frame.goods ?? []) {
    if (slot === taken) continue;
    const first = slotChunks(governed, slot)[0];
    const at = first !== undefined && isWord(clause.chunks[first + 1], 'preposition', 'of') ? first + 2 : first;
    const noun = at === undefined ? undefined : clause.chunks[at];
    if (noun?.kind === 'noun' && clause.pieces[noun.head]?.pos === 'NOUN') return headWord(clause, noun);
  }
  return null;
}
