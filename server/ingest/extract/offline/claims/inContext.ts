import { bearersOf } from './bearer.ts';
import type { NounChunk } from './chunk.ts';
import { type Argument, type Clause, rangeOf } from './clause.ts';
import type { Scene } from './context.ts';
import { type Found, spanning } from './found.ts';
import { isRoleWord, noRole } from './roleWords.ts';

const ofState =
  /^(?:minister|premier|chancellor|ambassador|king|queen|auditor|auditor-general|attorney-general|ombudsman)$/;
const judicial = /^(?:judge|justice|magistrate)$/;
const civic = /^(?:city|municipal|utility|utilities|county|town|village|borough)$/;
const parliamentary = /^(?:mp|senator|deputy|lawmaker|legislator|congressman|congresswoman|councillor)$/;
const stateOwned = /^(?:state-owned|state-run|state-controlled|government-owned|government-run|nationalised)$/;
const stateKinds =
  /^(?:enterprise|company|corporation|carrier|agency|bank|utility|railway|operator|broadcaster|news|airline|television|oil|gas|power|lender|firm|holding|nuclear|energy|internet|telecoms)$/;
/** About a paragraph: what was named further back is no longer meant. */
const near = 350;
const far = 1500;

/** Roles and owners that a phrase leaves to what was named before: “the deputy minister, X”, “state-owned Acme”. */
export function readInContext(clause: Clause, scene: Scene): Found[] {
  return clause.chunks.flatMap((chunk, at) =>
    chunk.kind === 'noun' ? [...roleOf(clause, scene, at, chunk), ...ownedByState(clause, scene, at, chunk)] : [],
  );
}

function roleOf(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  if (clause.pieces.slice(noun.first, noun.head).some((p) => p.entity !== null)) return [];
  const head = clause.pieces[noun.head];
  if (head === undefined || clause.chunks[at + 1]?.kind === 'preposition') return [];
  const behind = head.entity !== null && !head.reference && scene.types.is(head.entity, 'Person');
  const role = behind ? noun.head - 1 : noun.head;
  const word = clause.pieces[role];
  if (
    word === undefined ||
    role < noun.first ||
    word.entity !== null ||
    noRole.has(word.lower) ||
    !isRoleWord(word.lower)
  )
    return [];
  const first = clause.pieces[noun.first];
  const opened =
    first?.lower === 'the' ||
    first?.lower === 'its' ||
    (behind && /^[A-Z]/.test(word.text)) ||
    (behind && role > noun.first);
  if (!opened || /^(?:a|an)$/.test(first?.lower ?? '')) return [];
  const persons: { entity: string; start: number; end: number }[] =
    behind && head.entity !== null
      ? [{ ...head, entity: head.entity }]
      : bearersOf(clause, at, noun.head).filter((a) => scene.types.is(a.entity, 'Person'));
  const [person] = persons;
  if (person === undefined) return [];
  const before = rangeOf(clause, noun).start;
  const words = clause.pieces.slice(noun.first, role + 1).map((p) => p.lower);
  const owner = ownerInContext(scene, word.lower, words, before);
  const labelFrom = clause.pieces[noun.first + (first?.pos === 'DET' || first?.lower === 'its' ? 1 : 0)];
  if (owner === null || labelFrom === undefined) return [];
  const label = scene.reading.text.slice(labelFrom.start, word.end).toLowerCase();
  const passage = spanning(person, word, labelFrom);
  return [
    {
      subject: person.entity,
      predicate: 'HOLDS_ROLE',
      object: owner.entity,
      label,
      anchor: word,
      passage,
      descriptor: true,
    },
  ];
}

function ownerInContext(
  scene: Scene,
  role: string,
  words: readonly string[],
  before: number,
): { entity: string } | null {
  const { lately } = scene;
  if (judicial.test(role)) return lately.named(before, far, 'Organisation', (name) => /court|tribunal/i.test(name));
  if (ofState.test(role) || words.includes('state'))
    return lately.named(before, near, 'Organisation', (name) => /\bministry\b/i.test(name)) ?? lately.main('Country');
  if (role === 'mayor' || words.some((w) => civic.test(w))) return lately.main('Place');
  if (role === 'secretary' || parliamentary.test(role) || role === 'general') return null;
  return lately.named(before, near, 'Organisation');
}

/** “state-owned Acme”, “Acme, the state internet carrier” */
function ownedByState(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  const mark = clause.pieces.slice(noun.first, noun.last + 1).find((p, i) => {
    const next = clause.pieces[noun.first + i + 1];
    return stateOwned.test(p.lower) || (p.lower === 'state' && next !== undefined && stateKinds.test(next.lower));
  });
  if (mark === undefined) return [];
  const head = clause.pieces[noun.head];
  const own: Argument | undefined =
    head?.entity != null
      ? { entity: head.entity, chunk: at, bare: true, start: head.start, end: head.end }
      : bearersOf(clause, at, noun.head)[0];
  if (own === undefined || !scene.types.is(own.entity, 'Organisation')) return [];
  const inside = clause.pieces
    .slice(noun.first, noun.head)
    .find((p) => p.entity !== null && scene.types.is(p.entity, 'Country'));
  const state = inside?.entity != null ? inside.entity : scene.lately.main('Country')?.entity;
  if (state === undefined) return [];
  const passage = spanning(mark, own);
  return [
    {
      subject: state,
      predicate: 'OWNS',
      object: own.entity,
      label: 'state-owned',
      anchor: mark,
      passage,
      descriptor: true,
    },
  ];
}
