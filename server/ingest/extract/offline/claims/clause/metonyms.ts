import type { Types } from '../typed.ts';

const people =
  'state government governments authorities authority officials administration leadership regime parliament police army military navy forces troops researchers scientists engineers analysts experts team staff employees workers technicians crews personnel staffers management executives board lawyers investigators inspectors prosecutors regulators lawmakers soldiers journalists reporters unit officers intelligence guard guards service warplanes jets drones missiles artillery side taxpayers'.split(
    ' ',
  );
const set = new Set(people);

const others =
  /(?:er|or|ers|ors|ist|ists|ion|ment|cost|costs|price|deal|contract|tender|user|users|report|data|plan|staff|team|route|law|bill|inquiry|rollout|launch|trial|trials|site|sites|market|case|crash|talks|goal|victim|victims|fund)$/;
const kinds =
  /^(?:scanner|scanners|meter|meters|monitor|monitors|reader|readers|server|servers|router|routers|computer|computers|sensor|sensors|tracker|processor|processors|generator|reactor|transmitter|detector|detectors|printer|printers|lever|application|station|stations|instrument|equipment|helicopter|helicopters|launcher|tower|poster|paper|newsletter)$/;

/** “the Lynx users” are not Lynx, “the Lynx scanners” are. */
export const leavesThing = (word: string): boolean => others.test(word) && !kinds.test(word);

/** Heads that act for whoever they belong to: what Acme's engineers build, Acme builds. */
export const standsForOwner = (word: string): boolean => set.has(word);

/** A country's board or staff is some body of its own. */
export const onlyOfFirms = (word: string): boolean =>
  /^(?:board|executives|management|staff|employees|workers|team|unit|researchers|scientists|engineers|technicians|crews|personnel|staffers|analysts|experts|lawyers|journalists|reporters)$/.test(
    word,
  );

/** A state's drones strike for it; a firm's are its goods. */
export const onlyOfStates = (word: string): boolean =>
  /^(?:warplanes|jets|drones|missiles|artillery|service)$/.test(word);

const organisationKinds =
  /^(?:party|bloc|movement|union|coalition|alliance|organisation|organization|company|firm|corporation|agency|newspaper|magazine|daily|weekly|channel|portal|website|broadcaster|station|tank|ngo|charity|foundation|league|club|institute|airline|startup|start-up|consortium|conglomerate|militia|brigade|battalion|faction|consultancy|cooperative|group|newsroom|chain|brand|giant|lender|insurer|retailer|manufacturer|vendor)$/;
const placeKinds =
  /^(?:city|town|village|district|region|province|county|state|area|neighbourhood|neighborhood|suburb|island|islands|peninsula|valley|river|lake|strait|port|harbour|harbor|quarter|oblast|governorate|municipality|prefecture|canton|camp|desert|coast|corridor|delta|basin|mountains|market|square|park|bridge|plaza)$/;

/** What something is by its type: parties are organisations, provinces are places. */
export const kindOf = (types: Pick<Types, 'is'>, entity: string, word: string): boolean =>
  (organisationKinds.test(word) && types.is(entity, 'Organisation')) ||
  (placeKinds.test(word) && types.is(entity, 'Place') && !types.is(entity, 'Country'));
