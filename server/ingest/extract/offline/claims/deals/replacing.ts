import { type Clause, isWord } from '../clause/clause.ts';
import { governedBy, slotArguments } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atVerbs, type Rule } from '../rule.ts';

const taking =
  /^(?:install|buy|purchase|acquire|adopt|introduce|launch|deploy|choose|select|pick|build|develop|order|fit|use|roll|test|commission|unveil|bring|get|lease|rent|implement|procure)$/;

/** “bought Lynx to replace Orion”, “is to install Lynx, replacing Orion”: the one bought takes the other's place. */
function replacedBy(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const verb = governed?.verb;
  if (governed === null || verb === undefined || (verb.form !== 'infinitive' && verb.form !== 'ing')) return [];
  // “replacing Orion with Lynx” says itself what comes instead.
  if (governed.passive || governed.slots.prepositions.has('with') || governed.slots.prepositions.has('by')) return [];
  const isSystem = (a: { entity: string }): boolean => scene.types.is(a.entity, 'System');
  const old = slotArguments(clause, governed, 'object').filter(isSystem);
  for (let i = at - 1; old.length > 0 && i >= 0 && i > at - 8; i--) {
    const chunk = clause.chunks[i];
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative' || chunk?.kind === 'subordinator') return [];
    if (chunk?.kind !== 'verb') continue;
    const taken = taking.test(chunk.lemma) ? governedBy(clause, i) : null;
    const main = clause.pieces[verb.main];
    // Of a passive its subject replaces, which the frames say.
    if (taken === null || taken.passive || main === undefined) return [];
    const [heir] = slotArguments(clause, taken, 'object').filter(isSystem);
    return heir === undefined
      ? []
      : old
          .filter((o) => o.entity !== heir.entity)
          .map((o) => ({
            subject: heir.entity,
            predicate: 'REPLACES',
            object: o.entity,
            anchor: main,
            passage: spanning(heir, main, o),
            negated: chunk.negated,
            planned: chunk.planned || verb.planned,
          }));
  }
  return [];
}

/** “installed Lynx instead of Orion”, “in place of Orion” */
function insteadOf(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  const main = governed === null ? undefined : clause.pieces[governed.verb.main];
  if (governed === null || main === undefined) return [];
  const [heir] = slotArguments(clause, governed, 'object').filter((a) => scene.types.is(a.entity, 'System'));
  if (heir === undefined) return [];
  for (let i = at + 1; i < at + 8; i++) {
    const of = isWord(clause.chunks[i], 'adverb', 'instead') && isWord(clause.chunks[i + 1], 'preposition', 'of');
    if (!of) continue;
    return slotArguments(clause, governed, 'of')
      .filter((o) => scene.types.is(o.entity, 'System') && o.entity !== heir.entity)
      .map((o) => ({
        subject: heir.entity,
        predicate: 'REPLACES',
        object: o.entity,
        anchor: main,
        passage: spanning(heir, main, o),
        negated: governed.verb.negated,
        planned: governed.verb.planned,
      }));
  }
  return [];
}

/** What comes in the place of what, where a verb of taking says it of another's object. */
export const replacing: Rule = [
  atVerbs(2, ['replace', 'supersede', 'supplant'], replacedBy),
  atVerbs(2, ['install', 'buy', 'adopt', 'deploy', 'choose', 'select', 'use', 'order', 'introduce'], insteadOf),
];
