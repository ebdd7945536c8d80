import { headWord } from '../clause/clause.ts';
import { governedBy, slotArguments, slotNouns } from '../clause/verbArguments.ts';
import { type Found, spanning } from '../found.ts';
import { atVerbs, type Rule } from '../rule.ts';
import { partnerOf } from './dealsTold.ts';
import { goods } from './goods.ts';

/** “Acme has chosen Bolt. … Bolt will supply 400 radios”: to whom, the contract told. */
export const recipients: Rule = [
  atVerbs(1, ['supply', 'deliver', 'provide', 'install', 'ship', 'fit', 'equip'], (clause, scene, at): Found[] => {
    const governed = governedBy(clause, at);
    const main = clause.pieces[governed?.verb.main ?? -1];
    if (governed === null || main === undefined) return [];
    const { prepositions } = governed.slots;
    // Somebody is named, or meant, who gets it.
    if (['to', 'for', 'second', 'from'].some((slot) => prepositions.has(slot))) return [];
    const [vendor] = slotArguments(clause, governed, 'subject').filter(
      (a) => scene.types.is(a.entity, 'Organisation') && !scene.types.is(a.entity, 'PublicBody', 'Country'),
    );
    const buyer = vendor === undefined ? null : partnerOf(scene, vendor.entity, main.start);
    if (vendor === undefined || buyer === null || buyer === vendor.entity) return [];
    const things = slotArguments(clause, governed, 'object').filter((a) => scene.types.is(a.entity, 'System'));
    const label = slotNouns(clause, governed, 'object')
      .map((n) => headWord(clause, n))
      .find((word) => goods.test(word));
    if (things.length === 0 && label === undefined) return [];
    const supplied = (instrument: string | null): Found => ({
      subject: vendor.entity,
      predicate: 'SUPPLIES',
      object: buyer,
      instrument,
      label: instrument === null ? (label ?? null) : null,
      anchor: main,
      passage: spanning(main, vendor, ...things),
      negated: governed.verb.negated,
      planned: governed.verb.planned,
    });
    return things.length === 0 ? [supplied(null)] : things.map((t) => supplied(t.entity));
  }),
];
