import { isSmallCity, isTown, type Listed, listed } from './gazetteer.ts';
import { isHead } from './heads.ts';
import { endingRules, firstRules, lastRules, wordRules } from './insideRules.ts';
import * as heads from './lists/heads.ts';
import { isFirstName } from './persons.ts';
import { typeOfNoun } from './typeOfNoun.ts';
import { addVotes, noVotes, type Type, type Votes, vote } from './votes.ts';

const headTypes: readonly (readonly [ReadonlySet<string>, Type, number])[] = [
  [heads.legalForms, 'Organisation', 6],
  [heads.bodyHeads, 'PublicBody', 5],
  [heads.outletHeads, 'Outlet', 4],
  [heads.organisationHeads, 'Organisation', 5],
  [heads.placeHeads, 'Place', 5],
  [heads.maybePlaceHeads, 'Place', 2.2],
  [heads.eventHeads, 'Event', 5],
  [heads.workHeads, 'Work', 5],
  [heads.systemHeads, 'System', 4],
  [heads.maybeSystemHeads, 'System', 1.6],
  [heads.maybeEventHeads, 'Event', 2],
  [heads.maybeEventHeads, 'Organisation', 1.6],
];

/** By word, in the order of the lists. */
const typesOfHead = new Map<string, (typeof headTypes)[number][]>();
for (const entry of headTypes)
  for (const word of entry[0]) typesOfHead.set(word, [...(typesOfHead.get(word) ?? []), entry]);

type IsCommon = (word: string) => boolean;

/** What the words of a name tell of its type. `means`: what lists say it is; `isCommon`: whether English has the word in small letters. */
export function votesInside(written: string, means: Listed | undefined, isCommon: IsCommon): Votes {
  const votes = noVotes();
  const form = isShouted(written) ? lowered(written) : written;
  const known =
    means ?? (written.length > 3 && written === written.toUpperCase() ? listed(lowered(written)) : undefined);
  if (known !== undefined) vote(votes, known.type as Type, known.weak === true ? 3 : 9);
  const all = form.split(/\s+/);
  const words = all.filter((w) => !/^(?:the|&|['’]s)$/.test(w)).map((w) => w.replace(/['’]s$/, ''));
  const last = words.at(-1) ?? '';
  if (words.length > 1) votesOfSeveral(words, votes);
  else votesOfOne(last, isCommon, votes);
  // “St. Brendan’s”: a hospital, a school, a church
  if (/^(?:St\.?|Saint) .*['’]s$/.test(form)) vote(votes, 'Organisation', 3);
  // “Unite the Docks”, “Save Our Wells”
  if (/^\p{Lu}\p{Ll}+ (?:the|our|Our|Not|not|Off) \p{Lu}/u.test(form) || /^No [Tt]o \p{L}/u.test(form))
    vote(votes, 'Organisation', 6);
  // “Harrow & Pike”
  if (all.includes('&') && !words.some((w) => /^(?:of|for)$/.test(w))) vote(votes, 'Organisation', 4);
  if (words.length <= 3 && !isCommon(last))
    for (const [rule, told] of endingRules) if (rule.test(last)) addVotes(votes, told);
  votesOfPeople(words, isCommon, votes);
  return votes;
}

/** “LUCY ADAMS”, “COPENHAGEN”: no acronyms. */
const isShouted = (written: string): boolean =>
  /^[\p{Lu}\s'’-]+$/u.test(written) && (/\s/.test(written) || written.length > 6);
const lowered = (written: string): string => written.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase());

const siteEnd = /^(?:station|plant|farm|park|field|terminal)$/;
function votesOfSeveral(words: readonly string[], votes: Votes): void {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const before = words.findIndex((w) => /^(?:of|for|on|in|and|de|du|für|des|der|against|without)$/i.test(w));
  // “Ministry of Health”: the head stands before “of”; after “and” it stands last.
  // “Police Act 1997”
  const dated = /^(?:19|20)\d\d$/.test(last) && heads.workHeads.has(words.at(-2) ?? '') ? [words.at(-2) ?? ''] : [];
  const ends = [
    ...dated,
    ...(before > 0 ? [words[before - 1] ?? ''] : []),
    ...(before > 0 && words[before] !== 'and' ? [] : [last]),
  ];
  // “Mary Gold” and “Tom J. Ward” are people until what stands beside them says otherwise.
  const person = isSurnamed(words);
  if (person) vote(votes, 'Person', 3);
  for (const head of ends)
    for (const [, type, weight] of typesOfHead.get(head) ?? []) {
      // “Law on Data” is none of a firm's, as “Ott Law” may be.
      if (head === 'Law' && before > 0 && type === 'Organisation') continue;
      vote(votes, type, person ? weight / 3 : weight);
    }
  if (heads.legalForms.has(last)) vote(votes, 'Organisation', 4);
  // “Port of Vale Authority”
  if (before === 1 && words[before] === 'of' && words.length > 3 && heads.bodyHeads.has(last))
    vote(votes, 'PublicBody', 10);
  // “Global Affairs Canada”
  const state = listed(last);
  const whose = words.slice(0, -1).some((w) => heads.organisationHeads.has(w) || heads.bodyHeads.has(w));
  if (whose && state?.type === 'Country' && state.name === last) vote(votes, 'Organisation', 3);
  // “Rally for Change”
  if (/^(?:Rally|Movement|Action|Front|Together|Unity|Voices?|Citizens|People)$/.test(first) && words[1] === 'for')
    vote(votes, 'Organisation', 6);
  // “Maple Pension Plan”
  if (/^(?:Pension|Pensions|Retirement|Superannuation|Savings|Insurance|Investment)$/.test(words.at(-2) ?? ''))
    vote(votes, 'Organisation', 5);
  if (/^\p{L}/u.test(first)) for (const [rule, told] of lastRules) if (rule.test(last)) addVotes(votes, told);
  for (const [rule, told] of firstRules) if (rule.test(first)) addVotes(votes, told);
  // “Zhaksy dam”, “Liujiaxia pumping station”
  const site = /^\p{Ll}/u.test(last) && !/^(?:of|for|and)$/.test(words.at(-2) ?? '');
  if (site && (typeOfNoun(last) === 'Place' || siteEnd.test(last))) vote(votes, 'Place', 9);
}

const isSurnamed = (words: readonly string[]): boolean =>
  words.length < 4 &&
  heads.surnameHeads.has(words.at(-1) ?? '') &&
  isFirstName(words[0] ?? '') &&
  words.slice(1, -1).every((w) => isFirstName(w) || /^\p{Lu}\.?$/u.test(w));

function votesOfOne(word: string, isCommon: IsCommon, votes: Votes): void {
  for (const [rule, told] of wordRules) if (rule.test(word)) addVotes(votes, told);
  // “NordicWire”, “CellNews”: the second word tells.
  const [part = ''] = /(?<=\p{Ll})\p{Lu}\p{Ll}+$/u.exec(word) ?? [];
  for (const [, type] of typesOfHead.get(part) ?? [])
    if (/^(?:Organisation|PublicBody|Outlet|System)$/.test(type)) vote(votes, type, 1.2);
  if (isSmallCity(word)) vote(votes, 'Place', isCommon(word) || isFirstName(word) ? 0.7 : 2);
  else if (isTown(word) && !isCommon(word) && !isFirstName(word)) vote(votes, 'Place', 1);
  if (isFirstName(word)) vote(votes, 'Person', 1.5);
}

const particle = /^(?:de|da|di|del|della|dos|van|von|der|den|bin|ibn|al|el|la|le|du|ter)$/;
const nameWord =
  /^(?:(?:[dl]['’])?\p{Lu}[\p{Ll}\p{M}'’]+(?:-[\p{L}][\p{Ll}\p{M}]+)*|\p{Lu}\p{Ll}*['’]?\p{Lu}\p{Ll}+|\p{Lu}\.?|Jr\.?|Sr\.?)$/u;
/** Two to four words shaped as people's names are. */
function votesOfPeople(words: readonly string[], isCommon: IsCommon, votes: Votes): void {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const letters = words.filter((w) => !particle.test(w));
  const heads = [...words.slice(1, -1), last].some((w) => isHead(w));
  if (words.length < 2 || letters.length > 4 || heads || !letters.every((w) => nameWord.test(w))) return;
  // “Hydro Tasmania”, “Coachline UK”
  const where = listed(last);
  if (where !== undefined && where.weak !== true && /^(?:Country|Place)$/.test(where.type)) {
    const state = where.type === 'Country' && !isFirstName(first);
    vote(votes, 'Organisation', state ? 2.5 : 1.5);
    if (state) vote(votes, 'Person', -1.5);
    return;
  }
  // “La Prensa”, “Los Andes”: papers, parties and places have an article
  if (/^(?:La|El|Los|Las|Il|Der|Die|Das|Les|Het|Novi|Novo|Nova)$/.test(first) && words.length === 2)
    vote(votes, 'Organisation', 0.8);
  else if (isFirstName(first)) vote(votes, 'Person', isCommon(last) ? 2.5 : 4);
  else if (!isCommon(first) && !isCommon(last)) vote(votes, 'Person', 1.5);
  // “Voltaris Control”
  else if (!isCommon(first) && words.length === 2) vote(votes, 'Organisation', 0.6);
  if (/^\p{Lu}\.?$/u.test(second) && words.length > 2) vote(votes, 'Person', 2);
}
