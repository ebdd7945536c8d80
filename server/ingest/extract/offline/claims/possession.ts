import type { NounChunk } from './chunk.ts';
import { argumentOf, type Clause, isWord } from './clause.ts';
import type { Scene } from './context.ts';
import { isPossessiveMark } from './cutChunks.ts';
import { type Found, spanning } from './found.ts';
import { isRoleWord } from './roleWords.ts';

/** What an owner before a name, or a hyphened word between them, says: “Acme's Sergek”, “the Acme-made Sergek”, “state-owned Acme”. */
export function readPossession(clause: Clause, scene: Scene): Found[] {
  return clause.chunks.flatMap((chunk, at) =>
    chunk.kind === 'noun' ? [...owned(clause, scene, chunk), ...ofWork(clause, scene, at, chunk)] : [],
  );
}

const byHyphen: Readonly<Record<string, string>> = {
  '-made': 'DEVELOPS',
  '-built': 'DEVELOPS',
  '-developed': 'DEVELOPS',
  '-designed': 'DEVELOPS',
  '-produced': 'DEVELOPS',
  '-owned': 'OWNS',
  '-controlled': 'OWNS',
  '-funded': 'FUNDS',
  '-backed': 'SUPPORTS',
  '-sponsored': 'FUNDS',
  '-financed': 'FUNDS',
  '-run': 'OPERATES',
  '-operated': 'OPERATES',
  '-led': 'OPERATES',
  '-supplied': 'SUPPLIES',
  '-based': 'LOCATED_IN',
};

function owned(clause: Clause, scene: Scene, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  if (head?.entity == null) return [];
  const found: Found[] = [];
  for (let i = noun.head - 1; i >= noun.first; i--) {
    const piece = clause.pieces[i];
    const next = clause.pieces[i + 1];
    if (piece?.entity == null || piece.entity === head.entity) continue;
    const say = (predicate: string, label: string | null = null): void => {
      const turned = predicate === 'LOCATED_IN' || predicate === 'PART_OF';
      const [subject, object] = turned ? [head, piece] : [piece, head];
      if (
        subject.entity !== null &&
        object.entity !== null &&
        scene.types.fits(predicate, 'subject', subject.entity) &&
        scene.types.fits(predicate, 'object', object.entity)
      )
        found.push({
          subject: subject.entity,
          predicate,
          object: object.entity,
          label,
          anchor: head,
          passage: spanning(piece, head),
          descriptor: true,
        });
    };
    const hyphened = next === undefined ? undefined : byHyphen[next.lower];
    if (hyphened !== undefined && hyphened !== 'LOCATED_IN') say(hyphened);
    else if (isPossessiveMark(next) || /^(?:its|his|her|their)$/.test(piece.lower) || i === noun.head - 1)
      ownership(scene, piece.entity, head.entity, isPossessiveMark(next) || piece.reference, say, noun.head - i <= 2);
    const state = clause.pieces
      .slice(noun.first, noun.head)
      .some((p) => /^state-(?:owned|run|controlled|backed)$|^government-(?:owned|run)$/.test(p.lower));
    if (state && scene.types.is(piece.entity, 'Country') && scene.types.is(head.entity, 'Organisation'))
      say('OWNS', 'state-owned');
    break;
  }
  return found;
}

function ownership(
  scene: Scene,
  owner: string,
  thing: string,
  possessive: boolean,
  say: (predicate: string) => void,
  close: boolean,
): void {
  const { is } = scene.types;
  if (is(thing, 'System') && is(owner, 'Organisation')) say(is(owner, 'PublicBody') ? 'OPERATES' : 'DEVELOPS');
  else if (possessive && is(thing, 'System') && is(owner, 'Country')) say('OPERATES');
  else if (possessive && is(thing, 'System') && is(owner, 'Person')) say('OWNS');
  else if (is(thing, 'Work') && is(owner, 'Person', 'Organisation') && !is(owner, 'Country')) say('AUTHORED');
  else if (possessive && close && is(thing, 'Organisation') && is(owner, 'Organisation')) say('PART_OF');
}

/** “the report by Acme”, “Report, by X”, “X (Acme)” */
function ofWork(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const head = clause.pieces[noun.head];
  if (head?.entity == null) return [];
  const comma = isWord(clause.chunks[at + 1], 'comma') ? 1 : 0;
  if (!isWord(clause.chunks[at + 1 + comma], 'preposition', 'by', 'from', 'of')) return [];
  const by = argumentOf(clause, at + 2 + comma);
  if (by === null || !by.bare) return [];
  const word = clause.chunks[at + 1 + comma];
  const works = scene.types.is(head.entity, 'Work') && isWord(word, 'preposition', 'by');
  const say = (subject: string, predicate: string, object: string): Found[] =>
    scene.types.fits(predicate, 'subject', subject) && scene.types.fits(predicate, 'object', object)
      ? [{ subject, predicate, object, anchor: head, passage: spanning(head, by), descriptor: true }]
      : [];
  if (works) return say(by.entity, 'AUTHORED', head.entity);
  // “X, of Acme”: a member, with no role; “Analyst X of Acme” has one.
  if (noun.head > noun.first && isRoleWord(clause.pieces[noun.head - 1]?.lower ?? '')) return [];
  if (
    isWord(word, 'preposition', 'of', 'from') &&
    scene.types.is(head.entity, 'Person') &&
    scene.types.is(by.entity, 'Organisation')
  )
    return say(head.entity, 'MEMBER_OF', by.entity);
  return [];
}
