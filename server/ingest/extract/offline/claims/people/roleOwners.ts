import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, type Clause, isWord } from '../clause/clause.ts';
import type { Piece } from '../clause/piece.ts';
import type { Scene } from '../context.ts';

const organisations = ['Organisation', 'Country', 'Place', 'Event', 'Work'] as const;
const bodies = ['of', 'at', 'for', 'in', 'with', 'from', 'to', 'on'];

/** No state has these: “its founder” is somebody else's. */
const ofFirms =
  /^(?:founder|co-founder|cofounder|executive|ceo|cfo|cto|coo|owner|co-owner|shareholder|chairman|chairwoman|chairperson|investor|manager|distributor|reseller)s?$/;

export const isPerson = (scene: Scene, id: string): boolean => scene.types.is(id, 'Person');
/** Roles that one has for somebody rather than in some body. */
const attending =
  /^(?:lawyer|attorney|counsel|solicitor|barrister|adviser|advisor|aide|spokesman|spokeswoman|spokesperson|secretary|assistant|agent|manager|doctor|physician|biographer|bodyguard|chauffeur|driver|publicist|accountant)s?$/;
export const holds = (scene: Scene, id: string, role: string): boolean =>
  scene.types.is(id, ...organisations) || (attending.test(role) && isPerson(scene, id));

/** The last name of a phrase that has roles: “Acme” of “the Acme chief engineer”. */
export function lastEntity(
  clause: Clause,
  scene: Scene,
  chunk: number,
  from: number,
  to: number,
  role = '',
): Argument | null {
  // “its Zenda representative” is nobody's but its.
  const theirs = /^(?:its|their|his|her)$/.test(clause.pieces[from]?.lower ?? '');
  for (let i = to - 1; i >= from; i--) {
    const piece = clause.pieces[i];
    if (theirs && i > from && piece?.entity != null && scene.types.is(piece.entity, 'Place')) continue;
    if (piece?.entity == null || !holds(scene, piece.entity, role) || isThingsOwn(scene, piece)) continue;
    if (piece.reference && ofFirms.test(role) && scene.types.is(piece.entity, 'Country')) continue;
    if (!isBodysPlace(clause, scene, from, i))
      return { entity: piece.entity, chunk, bare: true, start: piece.start, end: piece.end };
  }
  return null;
}

/** “Acme's Zenda manager” is Acme's. */
function isBodysPlace({ pieces }: Clause, scene: Scene, from: number, at: number): boolean {
  const [body, mark] = [pieces[at - 2], pieces[at - 1]];
  if (body?.entity == null || at - 2 < from || !/^['’]s?$/.test(mark?.text ?? '')) return false;
  return scene.types.is(pieces[at]?.entity ?? '', 'Place', 'Country') && scene.types.is(body.entity, 'Organisation');
}

/** “its director”: of no work, event or place, whatever stands nearer. */
const isThingsOwn = (scene: Scene, piece: Piece): boolean =>
  piece.reference &&
  /^(?:its|their)$/.test(piece.lower) &&
  !scene.types.is(piece.entity ?? '', 'Organisation', 'Country');

/** Of whom a role is said to be in its own words: “Acme's spokesman”, “a spokesman for Acme”. */
export const explicitOwner = (clause: Clause, scene: Scene, at: number, noun: NounChunk): Argument | null =>
  lastEntity(clause, scene, at, noun.first, noun.head, clause.pieces[noun.head]?.lower) ??
  ownerAfter(clause, scene, at, true, clause.pieces[noun.head]?.lower);

/** “head of research at Acme”: the first fitting name along the prepositions; further ones belong to it. */
export function ownerAfter(clause: Clause, scene: Scene, at: number, known: boolean, role = ''): Argument | null {
  let i = at + 1;
  for (let steps = 0; steps < 4; steps++) {
    if (isWord(clause.chunks[i], 'and') && clause.chunks[i + 1]?.kind === 'noun') i += 2;
    // “X, Head of Communications, Acme”
    if (known && isWord(clause.chunks[i], 'comma')) {
      const owner = argumentOf(clause, i + 1);
      const after = clause.chunks[i + 2];
      const closed = after === undefined || after.kind === 'comma' || after.kind === 'stop' || after.kind === 'close';
      return owner?.bare === true && closed && scene.types.is(owner.entity, 'Organisation') ? owner : null;
    }
    if (
      !isWord(clause.chunks[i], 'preposition', ...(known ? bodies : ['of', 'at', 'for', 'with'])) ||
      clause.chunks[i + 1]?.kind !== 'noun'
    )
      return null;
    const owner = argumentOf(clause, i + 1);
    const elsewhere =
      owner !== null && isWord(clause.chunks[i], 'preposition', 'in', 'on') && scene.types.is(owner.entity, 'Place');
    if (owner !== null && !elsewhere && holds(scene, owner.entity, role)) return owner;
    const noun = clause.chunks[i + 1] as NounChunk;
    const within = lastEntity(clause, scene, i + 1, noun.first, noun.last + 1);
    if (within !== null && !scene.types.is(within.entity, 'Place')) return within;
    i += 2;
  }
  return null;
}

/** “head of research”: the role goes on as far as nobody is named. */
export function labelEnd(clause: Clause, at: number, noun: NounChunk, owner: Argument | null): number {
  let last = noun.last;
  for (let i = at + 1; i < at + 5; i += 2) {
    const next = clause.chunks[i + 1];
    if (!isWord(clause.chunks[i], 'preposition', 'of', 'for') || next?.kind !== 'noun') break;
    const named = clause.pieces.slice(next.first, next.last + 1).some((p) => p.entity !== null);
    if (named || i + 1 === owner?.chunk) break;
    last = next.last;
  }
  return last;
}
