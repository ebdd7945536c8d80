import { bodyNouns, companyNouns, eventNouns, outletNouns, placeNouns, systemNouns, workNouns } from './lists/nouns.ts';
import { roleNouns } from './lists/roles.ts';
import type { Type } from './votes.ts';

/** The type a common noun gives to what it is said of; singular and plural alike. */
export function typeOfNoun(noun: string): Type | undefined {
  const word = noun.toLowerCase();
  for (const form of [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y'), word.replace(/es$/, '')]) {
    if (roleNouns.has(form)) return 'Person';
    if (outletNouns.has(form)) return 'Outlet';
    if (companyNouns.has(form)) return 'Organisation';
    if (systemNouns.has(form)) return 'System';
    if (bodyNouns.has(form)) return 'PublicBody';
    if (placeNouns.has(form)) return 'Place';
    if (eventNouns.has(form)) return 'Event';
    if (workNouns.has(form)) return 'Work';
  }
  return undefined;
}
