import type { Named } from '../../../reading.ts';
import type { NounChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, type Clause, isWord, ownerOf, rangeOf } from '../clause/clause.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { body, ownerImplied } from '../people/implied.ts';
import { explicitOwner } from '../people/roleOwners.ts';
import { isRoleWord } from '../people/roleWords.ts';
import { atPhrases, type Rule } from '../rule.ts';

type Owner = { readonly entity: string };

/** Whose voices without a name are: “a spokesman for Acme” has a role there, “a report by Acme” is Acme's. */
export const unnamed: Rule = [
  atPhrases(0, (clause, scene, at, noun) => {
    const [first, second] = [clause.pieces[noun.first], clause.pieces[noun.first + 1]];
    // “the ministry's own website” is called without its article.
    const who =
      scene.unnamedAt(first?.start ?? 0) ?? (first?.pos === 'DET' ? scene.unnamedAt(second?.start ?? 0) : undefined);
    if (who === undefined) return [];
    return who.types.includes('Work')
      ? authored(clause, scene, at, noun, who)
      : [
          ...role(clause, scene, at, noun, who),
          ...whereabouts(clause, scene, noun, who),
          ...homeOf(clause, scene, noun, who),
        ];
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

const ofState =
  /^(?:ministry|department|embassy|consulate|court|regulator|agency|police|government|army|parliament|operators?|authorit(?:y|ies)|prosecutors?|legation|junta|mint)$/;

/** “Kerala's health department”, “the Ruritanian embassy” */
function homeOf(clause: Clause, scene: Scene, noun: NounChunk, who: Named): Found[] {
  const head = clause.pieces[noun.head];
  if (head === undefined || head.entity !== null || !ofState.test(head.lower)) return [];
  const place = clause.pieces.slice(noun.first, noun.head).find((p) => p.entity !== null);
  if (place?.entity == null || place.reference || !scene.types.is(place.entity, 'Place', 'Country')) return [];
  const passage = spanning(rangeOf(clause, noun));
  return [{ subject: who.id, predicate: 'LOCATED_IN', object: place.entity, anchor: head, passage, descriptor: true }];
}

/** Whoever works for a body without a post in it that has a name. */
const ofBody =
  /^(?:engineer|technician|source|insider|employee|staffer|worker|member|developer|programmer|inspector|officer|official|researcher|scientist)s?$/;

function role(clause: Clause, scene: Scene, at: number, noun: NounChunk, who: Named): Found[] {
  const head = clause.pieces[noun.head];
  if (head === undefined || head.entity !== null) return [];
  // “Ann Hale, coordinator of Acme,” has a name.
  const named = isWord(clause.chunks[at - 1], 'comma') ? argumentOf(clause, at - 2) : null;
  if (named?.bare === true && scene.types.is(named.entity, 'Person')) return [];
  const words = clause.pieces.slice(noun.first, noun.head + 1).map((p) => p.lower);
  const belongs = ofBody.test(head.lower) && !(/^offic/.test(head.lower) && words.includes('former'));
  if (!belongs && !isRoleWord(head.lower.replace(/s$/, ''))) return [];
  // “an executive close to Acme” is not of Acme.
  if (/^(?:close|loyal|opposed|linked|related|unknown)$/.test(clause.pieces[noun.head + 1]?.lower ?? '')) return [];
  // The writer's or a speaker's own: “my lawyer”.
  if (/^(?:my|our|your)$/.test(clause.pieces[noun.first]?.lower ?? '')) return [];
  const first = clause.pieces[noun.first];
  const from = first?.pos === 'DET' || first?.pos === 'NUM' ? noun.first + 1 : noun.first;
  // “a spokesman for the police”: theirs, though they have no name here
  const others = /^(?:for|of|at|from|with)$/.test(clause.pieces[noun.head + 1]?.lower ?? '');
  const explicit = explicitOwner(clause, scene, at, noun);
  const owner: Owner | null =
    explicit ??
    (others
      ? null
      : words.length > 2
        ? ownerImplied(scene, head.lower, words, rangeOf(clause, noun).start)
        : voices.test(head.lower)
          ? spokenFor(clause, scene, at, noun, head.lower)
          : null);
  if (owner === null || scene.types.is(owner.entity, 'Place')) return [];
  const label = clause.pieces
    .slice(from, noun.head + 1)
    .filter((p) => p.entity === null && !/^['’]s?$/.test(p.text))
    .map((p) => p.lower)
    .join(' ');
  const passage = spanning(rangeOf(clause, noun));
  if (belongs)
    return scene.types.is(owner.entity, 'Organisation') && !scene.types.is(owner.entity, 'Country')
      ? [{ subject: who.id, predicate: 'MEMBER_OF', object: owner.entity, anchor: head, passage, descriptor: true }]
      : [];
  return [
    { subject: who.id, predicate: 'HOLDS_ROLE', object: owner.entity, label, anchor: head, passage, descriptor: true },
  ];
}

const voices = /^spokes(?:man|woman|person)$/;

/** “The agency denied that, a spokesman said”: these speak for whom the text has just spoken of. */
function spokenFor(clause: Clause, scene: Scene, at: number, noun: NounChunk, role: string): Owner | null {
  const { start } = rangeOf(clause, noun);
  const chunk = clause.chunks.find((c, i) => c.kind === 'noun' && i < at);
  const subject = chunk?.kind === 'noun' ? clause.pieces[chunk.head] : undefined;
  if (subject?.entity != null && scene.types.is(subject.entity, 'Organisation')) return { entity: subject.entity };
  if (subject?.entity === null && body.test(subject.lower))
    return scene.lately.called(start, subject.lower, 'Organisation');
  return ownerImplied(scene, role, ['a', role], start);
}

const making =
  /^(?:write|publish|prepare|draft|issue|file|furnish|compile|produce|release|send|sign|submit|author|conduct|circulate|pen)$/;

/** “a study prepared by Acme”, “the report that Acme published” */
function madeBy(clause: Clause, at: number): Argument | null {
  const from = isWord(clause.chunks[at + 1], 'comma') ? at + 1 : at;
  const [next, third] = [clause.chunks[from + 1], clause.chunks[from + 3]];
  if (next?.kind === 'verb') return making.test(next.lemma) && !next.negated ? makerBehind(clause, from + 1) : null;
  const made = third?.kind === 'verb' && making.test(third.lemma) && !third.passive && !third.negated;
  return made && isWord(next, 'relative', 'that', 'which') ? argumentOf(clause, from + 2) : null;
}

/** “filed on Monday in court by Acme” */
function makerBehind(clause: Clause, verb: number): Argument | null {
  for (let i = verb + 1; i < verb + 8; i++) {
    const chunk = clause.chunks[i];
    if (isWord(chunk, 'preposition', 'by')) return argumentOf(clause, i + 1);
    if (chunk?.kind !== 'preposition' && chunk?.kind !== 'noun' && chunk?.kind !== 'adverb') return null;
  }
  return null;
}

/** “Its report says”: of what the sentence before was about. */
const toldOf = ({ pieces }: Clause, { lately }: Scene, { first }: NounChunk): Argument | null => {
  const [piece, told] = [pieces[first], lately.told];
  const opens = piece?.lower === 'its' && piece.entity === null && told !== null && piece.start - told.end < near;
  return opens ? { ...told, start: piece.start, end: piece.end, chunk: -1, bare: true } : null;
};
const near = 300;

function authored(clause: Clause, scene: Scene, at: number, noun: NounChunk, who: Named): Found[] {
  const head = clause.pieces[noun.head];
  if (head === undefined || head.entity !== null) return [];
  const inside = ownerOf(clause, at);
  const by = isWord(clause.chunks[at + 1], 'preposition', 'by', 'from', 'of') ? argumentOf(clause, at + 2) : null;
  const author = inside?.chunk === at ? inside : (by ?? madeBy(clause, at) ?? toldOf(clause, scene, noun));
  if (author === null || !scene.types.is(author.entity, 'Organisation', 'Person')) return [];
  const passage = spanning(rangeOf(clause, noun), author);
  return [{ subject: author.entity, predicate: 'AUTHORED', object: who.id, anchor: head, passage, descriptor: true }];
}
