import { type Argument, argumentOf, type Clause, isWord, ownerOf } from '../clause/clause.ts';
import { isReducedPassive } from '../clause/reducedPassive.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { spanning } from '../found.ts';
import { verbFrames } from '../frames/readVerbFrames.ts';
import { atVerbs, type Rule, readerBy } from '../rule.ts';

const accusing: Readonly<Record<string, readonly string[]>> = {
  accuse: ['of'],
  suspect: ['of'],
  convict: ['of'],
  acquit: ['of'],
  charge: ['with'],
  blame: ['for'],
  fault: ['for'],
  criticise: ['for'],
  criticize: ['for'],
  fine: ['for'],
  prosecute: ['for'],
  sue: ['for'],
  indict: ['for', 'on'],
  investigate: ['for'],
};
const ends = ['Person', 'Organisation', 'Country', 'System', 'Work'] as const;

/** “Acme accused Bolt of hiding the faults from Cogs”: what Bolt is said to have done to Cogs, where no predicate names it. */
export const accusations: Rule = [
  atVerbs(2, Object.keys(accusing), (clause, scene, at, verb) => {
    const links = accusing[verb.lemma];
    if (links === undefined || verb.negated) return [];
    const turned = verb.passive || isReducedPassive(clause, at);
    const link = clause.chunks.findIndex((c, i) => i > at && i < at + 8 && isWord(c, 'preposition', ...links));
    const deed = deedAt(clause, link + 1);
    if (link < 0 || deed === null) return [];
    const object =
      clause.chunks[at + 1]?.kind === 'noun' ? (argumentOf(clause, at + 1) ?? ownerOf(clause, at + 1)) : null;
    const [accused] = turned ? subjectsOf(clause, at) : object === null ? [] : [object];
    const accuser = turned ? undefined : subjectsOf(clause, at)[0];
    // “accused his colleagues of”: not himself.
    if (
      accused === undefined ||
      accused.entity === accuser?.entity ||
      !scene.types.is(accused.entity, 'Person', 'Organisation', 'Country')
    )
      return [];
    const to = firstBehind(clause, scene, link + 2, [accused.entity, accuser?.entity ?? '']);
    const main = clause.pieces[deed.main];
    if (to === null || main === undefined) return [];
    const known = readVerbFrames(clause, scene).some(
      (f) => f.anchor.start >= main.start && f.anchor.start < to.start && f.predicate !== 'OTHER',
    );
    if (known) return [];
    const label = scene.reading.text
      .slice(main.start, to.start)
      .replace(/['’]s?\s*$/, '')
      .replace(/,[^,]*$/, '')
      .replace(/\s+/g, ' ')
      .trim();
    const passage = spanning(accused, main, to);
    if (label.length > 70) return [];
    return [
      {
        ...{ subject: accused.entity, predicate: 'OTHER', object: to.entity, label, anchor: main, passage },
        ...{ alleged: true, negated: deed.negated || verb.lemma === 'acquit', spokenBy: accuser?.entity ?? null },
      },
    ];
  }),
];
const readVerbFrames = readerBy([verbFrames]);

/** Some gerunds are read as nouns: “of hiding the faults”. */
function deedAt(clause: Clause, at: number): { main: number; negated: boolean } | null {
  const chunk = clause.chunks[at];
  if (chunk?.kind === 'verb') return chunk.form === 'ing' ? chunk : null;
  if (chunk?.kind !== 'noun' || chunk.first !== chunk.head) return null;
  const word = clause.pieces[chunk.head];
  return word?.entity === null && /..ing$/.test(word.lower) ? { main: chunk.head, negated: false } : null;
}

/** The first named end behind the deed, as far as the clause goes. */
function firstBehind(clause: Clause, scene: Scene, from: number, not: readonly string[]): Argument | null {
  for (let i = from; i < Math.min(from + 9, clause.chunks.length); i++) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative' || (chunk?.kind === 'verb' && chunk.form === 'finite'))
      return null;
    const found = chunk?.kind === 'noun' ? (argumentOf(clause, i) ?? ownerOf(clause, i)) : null;
    if (found !== null && !not.includes(found.entity) && scene.types.is(found.entity, ...ends)) return found;
  }
  return null;
}
