import {
  bodyHeads,
  eventHeads,
  legalForms,
  maybeEventHeads,
  maybePlaceHeads,
  maybeSystemHeads,
  organisationHeads,
  outletHeads,
  placeHeads,
  systemHeads,
  workHeads,
} from './lists/heads.ts';
import { honorifics, offices, qualifiers } from './lists/titles.ts';

const all: ReadonlySet<string> = new Set(
  [
    bodyHeads,
    outletHeads,
    organisationHeads,
    legalForms,
    placeHeads,
    maybePlaceHeads,
    eventHeads,
    workHeads,
    systemHeads,
    maybeSystemHeads,
    maybeEventHeads,
  ].flatMap((list) => [...list]),
);
export const isHead = (word: string): boolean => all.has(word);
export const isOffice = (word: string): boolean => offices.has(word) || honorifics.has(word);
/** A title that makes whoever follows a person, not one that only qualifies another. */
export const isFullOffice = (word: string): boolean => isOffice(word) && !qualifiers.has(word);
export const isQualifier = (word: string): boolean => qualifiers.has(word);
