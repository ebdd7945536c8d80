import { expect, test } from '@jest/globals';
import { found } from './found.ts';

const head = 'A headline of no name\n\n';

test('Surnames that head bodies and places, too, are people’s behind a first name', () => {
  expect(
    found(
      `${head}Mary Gold, Peter Law and Harold J. Link met Olga Ward. The Amber Gold Mine closed, said Ward, and Ambrax Gold sold it.`,
    ),
  ).toEqual([
    'Person Mary Gold: Mary Gold',
    'Person Peter Law: Peter Law',
    'Person Harold J. Link: Harold J. Link',
    'Person Olga Ward: Olga Ward | Ward',
    'Place Amber Gold Mine: Amber Gold Mine',
    'Organisation Ambrax Gold: Ambrax Gold',
  ]);
});

test('Words that head names are common ones alone', () => {
  expect(
    found(
      `${head}Women marched. Justice was slow. Public anger grew. Markets rallied, and Express trains stopped. Rights groups protested. Youth unemployment rose. Aid convoys left. Gold fell.`,
    ),
  ).toEqual([]);
});

test('What a name ends with says what it is', () => {
  expect(
    found(
      `${head}Orrin Forestry, Velmar Renewables and the Tamsin Valley Growers agreed. The Salt Digest and Dagsnytt Tidende wrote so. Pellucid Kits are sold beside the Pellucid Scanner. The Mirov Raion and the Kesh Gasfield lie behind the Orrin Tunnel. The Orrin Biennial closed during the Salt Week.`,
    ),
  ).toEqual([
    'Organisation Orrin Forestry: Orrin Forestry',
    'Organisation Velmar Renewables: Velmar Renewables',
    'Organisation Tamsin Valley Growers: Tamsin Valley Growers',
    'Outlet Salt Digest: Salt Digest',
    'Outlet Dagsnytt Tidende: Dagsnytt Tidende',
    'System Pellucid Kits: Pellucid Kits',
    'System Pellucid Scanner: Pellucid Scanner',
    'Place Mirov Raion: Mirov Raion',
    'Place Kesh Gasfield: Kesh Gasfield',
    'Place Orrin Tunnel: Orrin Tunnel',
    'Event Orrin Biennial: Orrin Biennial',
    'Event Salt Week: Salt Week',
  ]);
});

test('A word beside a name says what it is', () => {
  expect(
    found(
      `${head}She was born in Tamsk. An activist with Fairlight Vale said so. The MP for Orrin East agreed. The slums of Vellin grew. The drug is sold as Morvex.`,
    ),
  ).toEqual([
    'Place Tamsk: Tamsk',
    'Organisation Fairlight Vale: Fairlight Vale',
    'Place Orrin East: Orrin East',
    'Place Vellin: Vellin',
    'System Morvex: Morvex',
  ]);
});

test('A common word that is told to be a thing names it from then on; offices of officers are named whole', () => {
  expect(
    found(
      `${head}The council stripped out Beacon, an add-on from Corvane. Beacon is off. The Washington State Auditor’s Office and the Coroner’s Office said so. He won Gold, a first.`,
    ),
  ).toEqual([
    'System Beacon: Beacon | Beacon',
    'Organisation Corvane: Corvane',
    "PublicBody Washington State Auditor's Office: Washington State Auditor’s Office",
    "PublicBody Coroner's Office: Coroner’s Office",
  ]);
});

test('Who presides over a company beside it is a person, and who holds an office of a body is not a part of its name', () => {
  expect(
    found(
      `${head}The president of the company, Sanam Ravel, left. Director of the Water Institute Jelena Savic spoke. A cousin of the minister, Petr Moss, won.`,
    ),
  ).toEqual([
    'Person Sanam Ravel: Sanam Ravel',
    'Organisation Water Institute: Water Institute',
    'Person Jelena Savic: Jelena Savic',
    'Person Petr Moss: Petr Moss',
  ]);
});

test('A title behind a first name is a surname, and stands for it from then on', () => {
  expect(
    found(`${head}Maria Shah left. Shah said no. Ann Dean won. Dean said so. Dario Reyes spoke. Reyes blamed her.`),
  ).toEqual([
    'Person Maria Shah: Maria Shah | Shah',
    'Person Ann Dean: Ann Dean | Dean',
    'Person Dario Reyes: Dario Reyes | Reyes',
  ]);
});

test('Offices of several words are left out of who holds them', () => {
  expect(
    found(
      `${head}Minister of Land and Water Sanam Ravelin spoke. Chairman of the Committee on Road Safety Orlan Tavek agreed.`,
    ),
  ).toEqual([
    'Person Sanam Ravelin: Sanam Ravelin',
    'PublicBody Committee on Road Safety: Committee on Road Safety',
    'Person Orlan Tavek: Orlan Tavek',
  ]);
});

test('What follows the dash of a dateline is no apposition to its place', () => {
  expect(found(`${head}TAVENA — A tribunal has ordered Sanam Ravelin to leave.`)).toEqual([
    'Place TAVENA: TAVENA',
    'Person Sanam Ravelin: Sanam Ravelin',
  ]);
});
