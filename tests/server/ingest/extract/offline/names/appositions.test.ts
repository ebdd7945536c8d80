import { expect, test } from '@jest/globals';
import { found } from './found.ts';

test.each<[string, string[]]>([
  // Agencies of a state by what they are charged with; an agency alone may be anybody's.
  ["The lender trusts Latvia's customs agency Velaxim.", ['Country Latvia: Latvia', 'PublicBody Velaxim: Velaxim']],
  ['It came from the advertising agency Velaxim.', ['Organisation Velaxim: Velaxim']],
  // An article between the noun and the name, and four words before the noun.
  ['It asked the communications regulator, the ORVT, for a copy.', ['PublicBody ORVT: ORVT']],
  ['It asked the small data-protection authority, ORVT, for a copy.', ['PublicBody ORVT: ORVT']],
  ['The study, Velvet Harbour, was printed in May.', ['Work Velvet Harbour: Velvet Harbour']],
  ['The sums are done by a contractor in Riga, Velaxim.', ['Place Riga: Riga', 'Organisation Velaxim: Velaxim']],
  ['It rented the desk to the start-up Osra Pellwood last week.', ['Organisation Osra Pellwood: Osra Pellwood']],
  ['In April she printed “Velaxim”, a study of the docks.', ['Work Velaxim: Velaxim']],
  ['They flew drones of the model Velaxim-9 to Riga.', ['System Velaxim-9: Velaxim-9', 'Place Riga: Riga']],
  ['It was told to the digital medium Osra Pellwood.', ['Outlet Osra Pellwood: Osra Pellwood']],
  // What a name begins with, and whom it follows.
  ['The order came down from Camp Orrowe.', ['Place Camp Orrowe: Camp Orrowe']],
  ['That is hard to square with Exhibit F, which is blurred.', ['Work Exhibit F: Exhibit F']],
  ['Metallforbund Orre has written to the owners.', ['Organisation Metallforbund Orre: Metallforbund Orre']],
  [
    'The Socialist Republic of Viet Nam paid for it, and Viet Nam will pay again.',
    ['Country Vietnam: Socialist Republic of Viet Nam | Viet Nam'],
  ],
  [
    'The first witness, Anna Orlova, 71, of Velaxim, wept.',
    ['Person Anna Orlova: Anna Orlova', 'Place Velaxim: Velaxim'],
  ],
])('a noun beside a name says what it is: %s', (text, names) => {
  expect(found(text)).toEqual(names);
});
