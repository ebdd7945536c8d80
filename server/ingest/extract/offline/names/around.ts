import { listed } from './gazetteer.ts';
import { honorifics, offices, qualifiers } from './lists/titles.ts';
import {
  companyVerbs,
  humanVerbs,
  makeVerbs,
  organisationHas,
  reportVerbs,
  sayVerbs,
  systemHas,
  systemVerbs,
} from './lists/verbs.ts';
import { isDefinite, nounAfter, typeOfNoun } from './nounTypes.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';
import { type Votes, vote } from './votes.ts';

/** What stands around one place that names somebody or something. */
export function votesAround(text: Text, { first, last }: Group, votes: Votes): void {
  const at = (i: number) => text.words[i];
  const inSentence = (i: number) => at(i)?.sentence === at(first)?.sentence;
  const word = (i: number) => (inSentence(i) ? (at(i)?.text ?? '') : '');
  const lower = (i: number) => word(i).toLowerCase();
  // A name in quotation marks is said of by what stands before them.
  const front = /^[“"‘«]$/.test(word(first - 1)) ? first - 1 : first;
  const before = word(front - 1);
  const after = lower(last);

  // Before: “Mr. X”, “analyst X”, “the company X”, “the X”.
  if (honorifics.has(before) && before !== 'St.') vote(votes, 'Person', 8);
  else if (offices.has(before) && !qualifiers.has(before)) vote(votes, 'Person', 6);
  else if (
    (/^\p{Ll}/u.test(before) || at(front - 1)?.opens === true) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(at(front - 1)?.pos ?? '')
  ) {
    const type = word(front - 2) === 'news' && before !== 'news' ? 'Outlet' : typeOfNoun(before);
    if (type !== undefined && !/s$/.test(before)) vote(votes, type, type === 'Person' ? 3.5 : 2.5);
    else if (type !== undefined && type !== 'Person') vote(votes, type, 1);
  }
  if (/^the$/i.test(before)) {
    vote(votes, 'Person', -2.5);
    for (const t of ['Organisation', 'System', 'Event', 'Work'] as const) vote(votes, t, 0.3);
  }
  if (/^(?:an?|its|their|our|another|every|each|this)$/i.test(before)) {
    vote(votes, 'System', 0.5);
    vote(votes, 'Person', -1);
  }
  if (lower(first - 1) === 'in' || lower(first - 1) === 'near' || lower(first - 1) === 'across')
    vote(votes, 'Place', 2.2);
  if (lower(first - 1) === 'in') vote(votes, 'Person', -1);
  if (/^(?:at|from|outside|around|into|toward|towards|throughout|reached|reaching)$/.test(lower(first - 1)))
    vote(votes, 'Place', /^(?:at|from)$/.test(before) ? 0.6 : 1.2);
  // “wrote in X”, “a study published on Monday in X”
  if (
    before === 'in' &&
    /\b(?:published|writing|wrote|writes|appeared|interview|article|column)\b/.test(
      text.text.slice(Math.max(0, (at(first)?.start ?? 0) - 40), at(first)?.start),
    )
  ) {
    vote(votes, 'Outlet', 3);
    vote(votes, 'Place', -2.2);
  }
  if (before === 'by' && /^(?:seen|obtained|reviewed|reported|published|cited|quoted|examined)$/.test(word(first - 2)))
    vote(votes, 'Outlet', 1.5);
  if (lower(first - 1) === 'at') vote(votes, 'Organisation', 0.8);
  if (/^(?:called|named|dubbed|nicknamed|codenamed)$/.test(lower(first - 1))) {
    const noun = lower(first - 2) === 'is' || lower(first - 2) === ',' ? lower(first - 3) : lower(first - 2);
    const type = typeOfNoun(noun);
    if (type !== undefined) vote(votes, type, 3);
  }
  if (lower(first - 1) === 'by') {
    if (makeVerbs.has(lower(first - 2))) vote(votes, 'Organisation', 1.5);
    else vote(votes, 'Person', 0.4);
  }
  // “apps such as X”, “firms, including X”, “brokers, among them X”
  const sort = /^(?:such as|among them)$/.test(`${lower(first - 2)} ${lower(first - 1)}`)
    ? first - 3
    : /^(?:including|like)$/.test(lower(first - 1))
      ? first - 2
      : undefined;
  if (sort !== undefined) {
    const type = typeOfNoun(lower(sort) === ',' ? lower(sort - 1) : lower(sort));
    if (type !== undefined) vote(votes, type, 2.5);
  }
  if (
    front !== first &&
    /^(?:of|called|titled|entitled|novel|book|film|album|song|play|exhibition|series|documentary|paper|essay|poem)$/.test(
      before,
    ) &&
    (before !== 'of' || /^(?:author|director|writer|editor|creator)$/.test(word(front - 2)))
  )
    vote(votes, 'Work', 3);
  // “Anna Orlova of the Liberal Initiative”
  if (/^the$/.test(before) && lower(first - 2) === 'of' && at(first - 3)?.capital === true)
    vote(votes, 'Organisation', 2);
  if (/^(?:told|tells|telling|asked)$/.test(lower(first - 1))) {
    vote(votes, 'Outlet', 1.5);
    vote(votes, 'System', -1);
    vote(votes, 'Organisation', 0.5);
    vote(votes, 'Person', 0.5);
  }
  if (lower(first - 1) === 'to' && lower(first - 2) === 'according') {
    vote(votes, 'Person', 0.5);
    vote(votes, 'Organisation', 0.8);
  }
  if (lower(first - 1) === 'of' && typeOfNoun(lower(first - 2)) === 'Person') vote(votes, 'Organisation', 1);
  if (lower(first - 1) === 'of' && typeOfNoun(lower(first - 2)) === 'Place') vote(votes, 'Place', 2.5);
  if (/^['’]s$/.test(before) && listed(word(first - 2))?.type === 'Country') {
    vote(votes, 'Organisation', 1.5);
    vote(votes, 'Person', -0.5);
  }
  // “Lowmere, in Wales”, “Lowmere, Wales”: a place lies in another.
  const inside = after === ',' ? (lower(last + 1) === 'in' ? word(last + 2) : word(last + 1)) : '';
  if (/^(?:Country|Place)$/.test(listed(inside)?.type ?? '') && listed(inside)?.name === inside)
    vote(votes, 'Place', lower(last + 1) === 'in' ? 3 : 1.5);
  if (
    after === ',' &&
    lower(last + 1) === 'which' &&
    (companyVerbs.has(lower(last + 2)) || sayVerbs.has(lower(last + 2)))
  )
    vote(votes, 'Organisation', 1);
  if (/^(?:MP|MEP|MSP|TD|Senator|senator|mayor|Mayor|Governor|governor|councillor)$/.test(word(last)))
    vote(votes, 'Place', 3);
  else if (offices.has(word(last)) && !qualifiers.has(word(last))) vote(votes, 'Organisation', 1.5);
  if (/^(?:off|via)$/.test(before)) vote(votes, 'Place', 0.8);
  // “PORT VALE (Delta Wire) --”
  if (
    at(first)?.start === text.paragraphs[at(first)?.paragraph ?? 0]?.start &&
    /^\p{Lu}{3,}/u.test(word(first)) &&
    /^(?:[(,–—-]|--|and)$/.test(word(last))
  )
    vote(votes, 'Place', 2.5);
  const kind = text.paragraphs[at(first)?.paragraph ?? 0]?.kind;
  if (
    (kind === 'meta' || kind === 'caption') &&
    /\s/.test(text.text.slice(at(first)?.start, at(last - 1)?.end)) &&
    (/^(?:[:|/]|by)$/i.test(before) || (/^(?:[:|/]|by)$/i.test(word(first - 2)) && before === ''))
  )
    vote(votes, 'Person', 1);
  const own = text.paragraphs[at(first)?.paragraph ?? 0];
  if ((kind === 'meta' || kind === 'deck') && own?.start === at(first)?.start && own?.end === at(last - 1)?.end)
    vote(votes, 'Outlet', 2);
  if (
    kind === 'meta' &&
    (/^[|]$/.test(before) ||
      (at(first)?.start === text.paragraphs[at(first)?.paragraph ?? 0]?.start && /^[,|]$/.test(after)))
  )
    vote(votes, 'Outlet', 1.5);
  if (lower(first - 1) === 'with' || lower(first - 1) === 'via') vote(votes, 'Organisation', 0.2);
  if (systemVerbs.has(lower(first - 1))) vote(votes, 'System', 1);
  if (/^(?:wife|husband|son|daughter|brother|sister|mother|father)$/.test(lower(first - 2)) && before === ',')
    vote(votes, 'Person', 2);

  // “its founder, X, …”, “the previous system, X, …”
  const called = before === ',' && isDefinite(text, front - 2) ? typeOfNoun(word(front - 2)) : undefined;
  if (called === 'Person') vote(votes, 'Person', 3);
  else if (called !== undefined && /^(?:[,.:;)”"]|which|who)?$/.test(word(last))) vote(votes, called, 2.5);
  if (
    /^(?:owned|listed|based|backed|controlled|run|headquartered|founded|registered)$/.test(before) &&
    /^[-‐‑]$/.test(word(front - 2))
  )
    vote(votes, 'Organisation', 2.5);

  // After: “X said”, “X, 45,”, “X, a carrier”, “X’s chief executive”, “X-based”.
  if (/^(?:based|headquartered)$/.test(after === ',' ? lower(last + 1) : after)) vote(votes, 'Organisation', 2);
  let next = last;
  if (/^(?:who|whose)$/.test(after) || (after === ',' && /^who(?:se)?$/.test(lower(last + 1))))
    vote(votes, 'Person', 3);
  if (after === ',' && /^\d{2}$/.test(word(last + 1)) && word(last + 2) === ',') vote(votes, 'Person', 4);
  if (after === '(' && /^\d{2}$/.test(word(last + 1)) && word(last + 2) === ')') vote(votes, 'Person', 4);
  if (/^(?:[-‐‑])$/.test(after) && at(last)?.touches === true) {
    const second = lower(last + 1);
    if (/^(?:based|born|area|wide|bound|trained)$/.test(second)) vote(votes, 'Place', 4);
    if (
      /^(?:style|led|backed|owned|controlled|occupied|run|made|built|funded|linked|supplied|developed|branded)$/.test(
        second,
      )
    )
      vote(votes, 'Organisation', 0.7);
    if (/^(?:powered|enabled|compatible|like|type|class|ready|equipped)$/.test(second)) vote(votes, 'System', 1.5);
  }
  if (/^['’]s?$/.test(after)) {
    const has = lower(last + 1);
    const then = lower(last + 2);
    if (organisationHas.has(has) || organisationHas.has(then)) vote(votes, 'Organisation', 1.6);
    if (
      /^(?:wife|husband|son|daughter|brother|sister|mother|father|lawyer|death|career|life|book|widow|parents|family|home|colleague|successor)$/.test(
        has,
      )
    )
      vote(votes, 'Person', 1.5);
    if (
      /^(?:capital|population|government|president|parliament|economy|border|largest|streets|mayor|residents|citizens|constitution|army|king|queen)$/.test(
        has,
      )
    )
      vote(votes, 'Place', 1.5);
    next = last + 1;
  } else {
    if (organisationHas.has(after)) vote(votes, 'Organisation', 1.4);
    if (systemHas.has(after)) vote(votes, 'System', 1.2);
    const type = typeOfNoun(after);
    if (type === 'Place' && /^(?:regions|provinces|districts|counties|areas|valleys|islands)$/.test(after))
      vote(votes, type, 2.5);
    else if (type !== undefined && type !== 'Person' && /^\p{Ll}/u.test(word(last)) && /^the$/i.test(before))
      vote(votes, type, 2);
    else if (type === 'Person') vote(votes, 'Organisation', 0.6);
    else if (type !== undefined && /^\p{Ll}/u.test(word(last)) && !(type === 'System' && /s$/.test(after)))
      vote(votes, type, type === 'Place' || type === 'Event' ? 0.7 : 0.9);
  }
  const said = sayVerbs.has(after) || (after === ',' && false);
  if (said) {
    vote(votes, 'Person', 1.2);
    vote(votes, 'Organisation', 0.8);
    vote(votes, 'System', -0.5);
    vote(votes, 'Place', -0.5);
  }
  if (
    sayVerbs.has(lower(first - 1)) &&
    /^[,.”"]?$/.test(word(last)) &&
    !/^(?:told|tells|asked|urged)$/.test(lower(first - 1))
  ) {
    vote(votes, 'Person', 1.2);
    vote(votes, 'Organisation', 0.6);
  }
  if (humanVerbs.has(after)) vote(votes, 'Person', 1);
  if (reportVerbs.has(after)) {
    vote(votes, 'Outlet', 1.2);
    vote(votes, 'Organisation', 0.3);
  }
  if (companyVerbs.has(after)) vote(votes, 'Organisation', 1);
  if (after === '(' && /^\p{Lu}{2,6}$/u.test(word(last + 1)) && word(last + 2) === ')')
    vote(votes, 'Organisation', 0.7);
  if (word(first - 1) === '(' && after === ')' && text.paragraphs[at(first)?.paragraph ?? 0]?.kind === 'list') {
    vote(votes, 'Place', 1.6);
  }
  apposition(text, first, next, votes);
}

/** “X, a state-owned carrier”, “X, the ministry’s spokesman”, “X is a carrier”: the first noun of a type decides. */
function apposition(text: Text, first: number, last: number, votes: Votes): void {
  const noun = nounAfter(text, first, last);
  if (noun !== undefined) vote(votes, noun.type, noun.weight);
}
