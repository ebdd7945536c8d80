import { type Argument, type Clause, headWord, isWord } from '../clause/clause.ts';
import { type Governed, slotArguments, slotNouns } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';

const joined = /^(?:venture|partnership|alliance|consortium|pact|forces)$/;
const agreed = /^(?:contract|contracts|deal|agreement|memorandum|agreements)$/;

/** “X and Y signed a contract”, “X and Y formed a joint venture” */
export function mutual(clause: Clause, scene: Scene, governed: Governed): Found[] {
  if (!/^(?:sign|form|create|conclude|reach|strike|launch|establish|agree|ink)$/.test(governed.verb.lemma)) return [];
  const main = clause.pieces[governed.verb.main];
  const heads = slotNouns(clause, governed, 'object').map((n) => headWord(clause, n));
  const predicate = heads.some((h) => joined.test(h))
    ? 'PARTNERS_WITH'
    : heads.some((h) => agreed.test(h))
      ? 'CONTRACTS_WITH'
      : null;
  const signed =
    predicate === null && governed.verb.lemma === 'sign' && isAlone(governed) ? 'CONTRACTS_WITH' : predicate;
  if (main === undefined || signed === null) return [];
  const isParty = (a: Argument): boolean => scene.types.is(a.entity, 'Organisation', 'Country');
  const doers = slotArguments(clause, governed, 'subject').filter(isParty);
  const others = slotArguments(clause, governed, 'with').filter(isParty);
  if (predicate !== null && governed.slots.prepositions.has('with')) return [];
  // “A contract was signed between X and Y”
  const between = governed.passive ? slotArguments(clause, governed, 'between').filter(isParty) : [];
  const who = predicate === null ? [...doers.slice(0, 1), ...others] : between.length > 0 ? between : doers;
  const [a, b] = who;
  if (a === undefined || b === undefined || who.length > 2) return [];
  return [
    {
      subject: a.entity,
      predicate: signed,
      object: b.entity,
      anchor: main,
      passage: spanning(main, a, b),
      planned: governed.verb.planned,
      // “No contract was signed between”
      negated:
        governed.verb.negated ||
        slotNouns(clause, governed, 'object').some((n) => clause.pieces[n.first]?.lower === 'no'),
    },
  ];
}

/** “has signed with X for 40 cameras”: nothing is signed but what is bought. */
const isAlone = ({ passive, slots }: Governed): boolean =>
  !passive && slots.object.length === 0 && slots.prepositions.has('with') && slots.prepositions.has('for');

/** “X and Y have worked together”, “developed by X together with Y” */
export function together(clause: Clause, scene: Scene, governed: Governed): Found[] {
  const main = clause.pieces[governed.verb.main];
  if (main === undefined || governed.verb.negated || !isJoint(clause, governed)) return [];
  const who = slotArguments(clause, governed, 'subject').filter((a) =>
    scene.types.is(a.entity, 'Organisation', 'Country'),
  );
  return who.flatMap((a, i) =>
    who.slice(i + 1).map((b) => ({
      subject: a.entity,
      predicate: 'PARTNERS_WITH',
      object: b.entity,
      anchor: main,
      passage: spanning(main, a, b),
      planned: governed.verb.planned,
    })),
  );
}

function isJoint(clause: Clause, { verb, at, slots }: Governed): boolean {
  // “X and Y agreed to cooperate”
  if (/^(?:cooperate|collaborate|partner)$/.test(verb.lemma)) return !slots.prepositions.has('with');
  for (let i = verb.first; i < verb.last; i++) if (clause.pieces[i]?.lower === 'jointly') return true;
  for (let i = at + 1; i < at + 5; i++) if (isWord(clause.chunks[i], 'adverb', 'together', 'jointly')) return true;
  return false;
}
