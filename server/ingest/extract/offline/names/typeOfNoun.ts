import { bodyNouns, companyNouns, eventNouns, outletNouns, placeNouns, systemNouns, workNouns } from './lists/nouns.ts';
import { roleNouns } from './lists/roles.ts';
import type { Type } from './votes.ts';

/** Of a noun on several lists, the first of them counts. */
const types = new Map<string, Type>();
for (const [list, type] of [
  [roleNouns, 'Person'],
  [outletNouns, 'Outlet'],
  [companyNouns, 'Organisation'],
  [systemNouns, 'System'],
  [bodyNouns, 'PublicBody'],
  [placeNouns, 'Place'],
  [eventNouns, 'Event'],
  [workNouns, 'Work'],
] as const)
  for (const noun of list) if (!types.has(noun)) types.set(noun, type);

/** The type a common noun gives to what it is said of; singular and plural alike. */
export function typeOfNoun(noun: string): Type | undefined {
  const word = noun.toLowerCase();
  const type = types.get(word);
  if (type !== undefined || !word.endsWith('s')) return type;
  return (
    types.get(word.slice(0, -1)) ??
    (word.endsWith('ies') ? types.get(`${word.slice(0, -3)}y`) : undefined) ??
    (word.endsWith('es') ? types.get(word.slice(0, -2)) : undefined)
  );
}
