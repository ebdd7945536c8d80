import { expect, test } from '@jest/globals';
import { found } from './found.ts';

const head = 'A headline of no name\n\n';

test('Money is no name, whichever crowns or shillings it counts', () => {
  expect(
    found(`${head}Profit fell to DKr412mn from SKr3.1bn, and the fine of PLN40m or Sh620 was paid in NKr9.`),
  ).toEqual([]);
});

test('Ranks and seats in parliament stay outside of names, with points and without', () => {
  expect(found(`${head}Lt Col Rhona Ott, Maj Tom Hale and Harbour Front MLA Lena Moss were told.`)).toEqual([
    'Person Rhona Ott: Rhona Ott',
    'Person Tom Hale: Tom Hale',
    'Organisation Harbour Front: Harbour Front',
    'Person Lena Moss: Lena Moss',
  ]);
});

test('Citations, slashes and legal forms end names', () => {
  expect(
    found(
      `${head}It failed (MSG/KRAX 2025), wrote Lena Ott (Hale, Moss and Adey 2024). The firm is Delta Pacific Ltd. Vexal denied it. The Kesh Signals Project (KSP) and Vexal A/S left.`,
    ),
  ).toEqual([
    'Organisation MSG: MSG',
    'Organisation KRAX: KRAX',
    'Person Lena Ott: Lena Ott',
    'Person Hale: Hale',
    'Person Moss: Moss',
    'Person Adey: Adey',
    'Organisation Delta Pacific Ltd: Delta Pacific Ltd',
    'Organisation Vexal A/S: Vexal | Vexal A/S',
    'System Kesh Signals Project: Kesh Signals Project | KSP',
  ]);
});

test('What stands around a name of several newsrooms tells its sort', () => {
  expect(
    found(
      `${head}She hired the Lowmere solicitors Ott Marr. Luis Moss of the bench of Minga Vexal left. The “Zorro Velar” cameras are new. The Law on Krell Data and the Pesk Arrangement hold. He posted on X that rival Kesh Hearing sold Norvi-S, a closed-circuit (CCTV) platform.`,
    ),
  ).toEqual([
    'Place Lowmere: Lowmere',
    'Organisation Ott Marr: Ott Marr',
    'Person Luis Moss: Luis Moss',
    'Organisation Minga Vexal: Minga Vexal',
    'System Zorro Velar: Zorro Velar',
    'Work Law on Krell Data: Law on Krell Data',
    'Work Pesk Arrangement: Pesk Arrangement',
    'System X: X',
    'Organisation Kesh Hearing: Kesh Hearing',
    'System Norvi-S: Norvi-S',
  ]);
});

test('Papers have short names, sections in capitals have none', () => {
  expect(
    found(
      `${head}PUBLIC SECURITY\n\nThe Semanario La Vertana wrote so. La Vertana is old. Vexal makes Beacon. It runs on Beacon, and calls to Beacon failed when Beacon fell.`,
    ),
  ).toEqual([
    'Outlet Semanario La Vertana: Semanario La Vertana | La Vertana',
    'Organisation Vexal: Vexal',
    'System Beacon: Beacon | Beacon | Beacon | Beacon',
  ]);
});

test('Officers are not called by their force, nor branches by their land', () => {
  expect(
    found(`${head}Chief Anna Moss of the Lowmere Police Department met the Vice President of VEXA Africa.`),
  ).toEqual([
    'Person Anna Moss: Anna Moss',
    'PublicBody Lowmere Police Department: Lowmere Police Department',
    'Organisation VEXA Africa: VEXA Africa',
  ]);
});

test('Charges, sorts and days stay outside of names, or within', () => {
  expect(
    found(
      `${head}Minister of State for External Affairs Lena Moss met the French NGO Velmar Orrin. Smart Kesh Systems plc (SKS) told the Sunday Times so.`,
    ),
  ).toEqual([
    'Person Lena Moss: Lena Moss',
    'Country France: French',
    'Organisation Velmar Orrin: Velmar Orrin',
    'Organisation Smart Kesh Systems plc: Smart Kesh Systems plc | SKS',
    'Outlet Sunday Times: Sunday Times',
  ]);
});

test('Datelines, initials and halves of names', () => {
  expect(
    found(
      `A headline of no name

LOWMERE, Dec 12 VexaCell said that Attorney General K K Ott and Justices A M Hale and Tom Moss were late. Vexa was told by the Centre at 9 PM IST.`,
    ),
  ).toEqual([
    'Place LOWMERE: LOWMERE',
    'Organisation VexaCell: VexaCell | Vexa',
    'Person K K Ott: K K Ott',
    'Person A M Hale: A M Hale',
    'Person Tom Moss: Tom Moss',
    'PublicBody Centre: Centre',
  ]);
});

test('Bodies have several topics, and papers are told by their last word', () => {
  expect(
    found(
      `${head}The Department for Water, Culture, Media and Sport (DWCMS) wrote in the Telegraph that the Ministry of Health, the Bank and Vexal left.`,
    ),
  ).toEqual([
    'PublicBody Department for Water, Culture, Media and Sport: Department for Water, Culture, Media and Sport | DWCMS',
    'Outlet Telegraph: Telegraph',
    'PublicBody Ministry of Health: Ministry of Health',
    'Organisation Vexal: Vexal',
  ]);
});

test('Partners of a land are one firm, a general manager has a name of his own', () => {
  expect(
    found(`${head}Kesh Partners of America was told by VXP General Manager Tom Moss and Mirov lawmaker Olga Hale.`),
  ).toEqual([
    'Organisation Kesh Partners of America: Kesh Partners of America',
    'Organisation VXP: VXP',
    'Person Tom Moss: Tom Moss',
    'Place Mirov: Mirov',
    'Person Olga Hale: Olga Hale',
  ]);
});
