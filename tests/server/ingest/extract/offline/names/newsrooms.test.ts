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
