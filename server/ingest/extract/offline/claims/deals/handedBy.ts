import type { Clause } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';

/** What a firm sells, sends or teaches with is its own, whomever the pronoun is taken for. */
export function isHandedBy(clause: Clause, scene: Scene, at: number, owner: string): boolean {
  for (let i = at - 1; i > at - 8; i--) {
    const verb = clause.chunks[i];
    if (verb === undefined || verb.kind === 'stop' || verb.kind === 'relative') return false;
    if (verb.kind !== 'verb') continue;
    const [giver] = verb.passive ? [] : subjectsOf(clause, i);
    return (
      giver !== undefined &&
      giver.entity !== owner &&
      handed.test(verb.lemma) &&
      scene.types.is(giver.entity, 'Organisation')
    );
  }
  return false;
}
const handed =
  /^(?:supply|sell|provide|deliver|lease|equip|ship|export|furnish|license|licence|rent|lend|offer|train|host|receive|demonstrate|show)$/;
