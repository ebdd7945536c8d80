import { argumentOf, isWord } from '../clause/clause.ts';
import { spanning } from '../found.ts';
import { atNouns, type Rule } from '../rule.ts';

/** “Ann Hale KC, for Acme,”: how courts are reported says whose counsel speaks. */
export const counsel: Rule = [
  atNouns(
    2,
    (_, { isName, next }) => isName && next === 'comma',
    (clause, scene, at, noun) => {
      const person = clause.pieces[noun.head];
      if (person?.entity == null || person.reference || !scene.types.is(person.entity, 'Person')) return [];
      if (!isWord(clause.chunks[at + 2], 'preposition', 'for')) return [];
      const words = clause.pieces.slice(noun.first, noun.last + 1).map((p) => p.text);
      if (!words.some((w) => /^(?:KC|QC|SC|Adv\.?)$/.test(w)) && !/ (?:KC|QC|SC)$/.test(person.text)) return [];
      const client = argumentOf(clause, at + 3);
      const after = clause.chunks[at + 4];
      if (client === null || (after !== undefined && after.kind !== 'comma' && after.kind !== 'stop')) return [];
      if (!scene.types.is(client.entity, 'Person', 'Organisation', 'Country')) return [];
      const found = { subject: person.entity, predicate: 'HOLDS_ROLE', object: client.entity, label: 'counsel' };
      return [{ ...found, anchor: person, passage: spanning(person, client), descriptor: true }];
    },
  ),
];
