import type { Named } from '../../reading.ts';
import type { NounChunk } from './chunk.ts';
import { argumentOf, type Clause, isWord, ownerOf, rangeOf } from './clause.ts';
import type { Scene } from './context.ts';
import { type Found, spanning } from './found.ts';
import { ownerImplied } from './implied.ts';
import { explicitOwner } from './roleOwners.ts';
import { isRoleWord } from './roleWords.ts';
import { atPhrases, type Rule } from './rule.ts';

type Owner = { readonly entity: string };

/** Whose voices without a name are: “a spokesman for Acme” has a role there, “a report by Acme” is Acme's. */
export const unnamed: Rule = [
  atPhrases(0, (clause, scene, at, noun) => {
    const who = scene.unnamedAt(clause.pieces[noun.first]?.start ?? 0);
    if (who === undefined) return [];
    return who.types.includes('Work')
      ? authored(clause, scene, at, noun, who)
      : [...role(clause, scene, at, noun, who), ...whereabouts(clause, scene, noun, who)];
  }),
];

/** “a broker in Zenda”, “residents reached by telephone in Zenda” */
function whereabouts(clause: Clause, scene: Scene, noun: NounChunk, who: Named): Found[] {
  const { start } = rangeOf(clause, noun);
  const end = start + who.name.length;
  const at = clause.pieces.findIndex(
    (p, i) =>
      p.start > start &&
      p.end <= end &&
      p.entity !== null &&
      !p.adjective &&
      /^(?:in|at|from|near)$/.test(clause.pieces[i - 1]?.lower ?? '') &&
      scene.types.is(p.entity, 'Place', 'Country'),
  );
  const place = clause.pieces[at];
  if (place?.entity == null) return [];
  const passage = { start, end: place.end };
  return [{ subject: who.id, predicate: 'LOCATED_IN', object: place.entity, anchor: place, passage, descriptor: true }];
}

function role(clause: Clause, scene: Scene, at: number, noun: NounChunk, who: Named): Found[] {
  const head = clause.pieces[noun.head];
  if (head === undefined || head.entity !== null || !isRoleWord(head.lower.replace(/s$/, ''))) return [];
  // “an executive close to Acme” is not of Acme.
  if (/^(?:close|loyal|opposed|linked|related|unknown)$/.test(clause.pieces[noun.head + 1]?.lower ?? '')) return [];
  // The writer's or a speaker's own: “my lawyer”.
  if (/^(?:my|our|your)$/.test(clause.pieces[noun.first]?.lower ?? '')) return [];
  const first = clause.pieces[noun.first];
  const from = first?.pos === 'DET' || first?.pos === 'NUM' ? noun.first + 1 : noun.first;
  const words = clause.pieces.slice(noun.first, noun.head + 1).map((p) => p.lower);
  const owner: Owner | null =
    explicitOwner(clause, scene, at, noun) ??
    (words.length > 2 ? ownerImplied(scene, head.lower, words, rangeOf(clause, noun).start) : null);
  if (owner === null || scene.types.is(owner.entity, 'Place')) return [];
  const label = clause.pieces
    .slice(from, noun.head + 1)
    .filter((p) => p.entity === null && !/^['’]s?$/.test(p.text))
    .map((p) => p.lower)
    .join(' ');
  const passage = spanning(rangeOf(clause, noun));
  return [
    { subject: who.id, predicate: 'HOLDS_ROLE', object: owner.entity, label, anchor: head, passage, descriptor: true },
  ];
}

function authored(clause: Clause, scene: Scene, at: number, noun: NounChunk, who: Named): Found[] {
  const head = clause.pieces[noun.head];
  if (head === undefined || head.entity !== null) return [];
  const inside = ownerOf(clause, at);
  const by = isWord(clause.chunks[at + 1], 'preposition', 'by', 'from', 'of') ? argumentOf(clause, at + 2) : null;
  const author = inside?.chunk === at ? inside : by;
  if (author === null || !scene.types.is(author.entity, 'Organisation', 'Person')) return [];
  const passage = spanning(rangeOf(clause, noun), author);
  return [{ subject: author.entity, predicate: 'AUTHORED', object: who.id, anchor: head, passage, descriptor: true }];
}
