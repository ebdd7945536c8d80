// Past 250 lines because what stands around a name is told by one look to either side.
import { votesAfter } from './afterRules.ts';
import { votesBefore } from './beforeRules.ts';
import { votesOfFurniture } from './furniture.ts';
import { listed } from './gazetteer.ts';
import { outletHeads } from './lists/heads.ts';
import { honorifics, offices, qualifiers } from './lists/titles.ts';
import * as verbs from './lists/verbs.ts';
import { isDefinite, nounAfter, roleBehind, typeOfNounAfter } from './nounTypes.ts';
import { isAskedPaper } from './ofOneWord.ts';
import { isFirstName } from './persons.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';
import { typeOfNoun } from './typeOfNoun.ts';
import { addVotes, type Votes, vote } from './votes.ts';

/** So many words to either side tell of a name. */
const reach = 8;

/** What stands around one place that names somebody or something. */
export function votesAround(text: Text, at: Group, votes: Votes): void {
  const { first, last } = at;
  const sentence = text.sentences[text.words[first]?.sentence ?? 0] ?? { first, last };
  const word = (i: number) => (i >= sentence.first && i < sentence.last ? (text.words[i]?.text ?? '') : '');
  const joined = (from: number, until: number) => {
    let words = from < until ? word(from) : '';
    for (let i = from + 1; i < until; i += 1) words += ` ${word(i)}`;
    return words;
  };
  votesBefore(joined(Math.max(first - reach, sentence.first), first).toLowerCase(), votes);
  const ahead = joined(last, Math.min(last + reach - 1, sentence.last));
  votesAfter(ahead, votes);
  if (last - first === 1 && outletHeads.has(word(first)) && isAskedPaper(text, at)) vote(votes, 'Outlet', 3);
  // “(Moss, Ott and Hale 2024)”
  if (cited.test(ahead) && !/^\p{Lu}+$/u.test(word(first))) vote(votes, 'Person', 5);
  // A name in quotation marks is said of by what stands before them.
  const front = /^[“"‘«]$/.test(word(first - 1)) ? first - 1 : first;
  // “the ‘Night Owl’ cameras”
  if (front < first && /^[”"’»]$/.test(word(last)) && typeOfNoun(word(last + 1)) === 'System')
    vote(votes, 'System', 2.5);
  votesOfNouns(text, { first: front, last }, word, votes);
  votesOfVerbs(first, last, word, votes);
  votesOfPlaces(first, last, word, votes);
  votesOfFurniture(text, at, word(front - 1), word(last), votes);
  if (isQuotedTitle(text, at) && sortBefore(front, word) === undefined) vote(votes, 'Work', 6);
  // “Roll Call”, a study; “Roll Call,” a study
  const closing = front < first ? [last, last + 1].find((i) => /^[”"’»]$/.test(word(i))) : undefined;
  const told = /^['’]s?$/.test(word(last)) || closing === last ? last + 1 : last;
  const noun = nounAfter(text, first, told);
  if (noun !== undefined) vote(votes, noun.type, noun.weight);
}

/** “The Salt Ledger”, “Night Bus to Varna”: a title that fills its quotation marks, in common words or with small ones. */
function isQuotedTitle({ words, isCommon }: Text, { first, last }: Group): boolean {
  const start = /^(?:The|A|An)$/.test(words[first - 1]?.text ?? '') ? first - 1 : first;
  if (last - start < 3 || !/^[“"‘«]$/.test(words[start - 1]?.text ?? '')) return false;
  const end = /^[,.!?]$/.test(words[last]?.text ?? '') ? last + 1 : last;
  if (!/^[”"’»]$/.test(words[end]?.text ?? '')) return false;
  const own = words.slice(first, last);
  return own.every((w) => isCommon(w.text)) || own.some((w) => /^\p{Ll}/u.test(w.text));
}

type WordAt = (i: number) => string;
/** No person is one; makers, owners and rivals may be. */
const surely =
  /^(?:firm|company|group|startup|start-up|bank|agency|charity|consultancy|manufacturer|supplier|contractor|carrier|airline|newspaper|broadcaster|website|magazine|tabloid|daily|party|bloc|union|association|foundation|institute|subsidiary|utility|insurer|retailer|conglomerate|brokerage|stockbroker|vendor)$/;

/** Firms as often as people. */
const anybody =
  /^(?:owner|backer|investor|shareholder|client|customer|supplier|rival|partner|sponsor|creditor|bidder|buyer)$/;

const cited = /^(?:(?:, |and |& )+\p{Lu}[\p{L}'’-]+ )*(?:19|20)\d\d [);]/u;
const firms =
  /^(?:solicitors|lawyers|attorneys|accountants|brokers|stockbrokers|auditors|consultants|architects|publishers|brewers|distillers)$/;

/** “Mr. X”, “the company X”, “a firm called X”, “its founder, X,”, “apps such as X”, “the X system”, “X customers”. */
function votesOfNouns(text: Text, { first, last }: Group, word: WordAt, votes: Votes): void {
  // “the start-up X”
  const joined = hyphened(text, first - 1) ? `${word(first - 3)}-${word(first - 1)}` : '';
  const isOne = typeOfNoun(joined) !== undefined;
  const before = isOne ? joined : word(first - 1);
  const token = text.words[first - 1];
  if (honorifics.has(before) && before !== 'St.') vote(votes, 'Person', 8);
  else if (offices.has(before) && !qualifiers.has(before)) vote(votes, 'Person', 6);
  else if (/^(?:General|Major|Chief|Deputy|Head)$/.test(before)) vote(votes, 'Person', 3);
  else if (before === 'NGO') vote(votes, 'Organisation', 5);
  else if (
    (/^\p{Ll}/u.test(before) || token?.opens === true) &&
    (isOne || /^(?:NOUN|PROPN|ADJ)$/.test(token?.pos ?? ''))
  ) {
    const type = word(first - 2) === 'news' && before !== 'news' ? 'Outlet' : typeOfNounAfter(word(first - 2), before);
    // “the Lowmere firm Ana Moss” is a firm, whatever its name looks like.
    const sure = surely.test(before) && isDefinite(text, first - 1) ? 4.4 : 2.5;
    // “the model KW-7”: nobody is called by a figure.
    if (type === 'Person' && /\d$/.test(word(last - 1))) vote(votes, 'System', 1);
    // “the Thulian investor Vexal”
    else if (type === 'Person' && anybody.test(before) && !isFirstName(word(first))) vote(votes, 'Organisation', 1.6);
    else if (type !== undefined && !/s$/.test(before)) vote(votes, type, type === 'Person' ? 3.5 : sure);
    // “the Lowmere solicitors Ott Moss”, but “lawyers Ana Moss and Tom Ott”
    else if (firms.test(before) && !/^(?:and|,|&)$/.test(word(last))) vote(votes, 'Organisation', 3.5);
    else if (type !== undefined && type !== 'Person') vote(votes, type, 1);
  }
  const sort = sortBefore(first, word);
  if (sort !== undefined) vote(votes, sort.type, sort.weight);
  const role = before === ',' ? roleBehind(text, first - 1) : undefined;
  if (role !== undefined) vote(votes, 'Person', 4);
  // “the regulator, X,”, “the regulator, the X,”
  const comma = before === 'the' ? first - 2 : first - 1;
  // “a contractor in Lowmere, X,”
  const seated = text.words[comma - 1]?.capital === true && /^(?:in|from)$/.test(word(comma - 2));
  const noun = seated ? comma - 3 : comma - 1;
  const called =
    role === undefined && word(comma) === ',' && isDefinite(text, noun)
      ? typeOfNounAfter(word(noun - 1), word(noun))
      : undefined;
  // “the syndic of the municipality, Luis Moss”: the municipality is not who
  const behindOf = isNounOf(text, noun) && isFirstName(word(first)) && last - first > 1;
  // “the bank's owner, X”
  const either = called === 'Person' && anybody.test(word(noun)) && !isFirstName(word(first));
  if (either) vote(votes, 'Organisation', 1.6);
  else if (called === 'Person' || (called !== undefined && behindOf)) vote(votes, 'Person', 3);
  // “The report, Dark by Order, says …”: titles have small words
  else if (called === 'Work' && [1, 2, 3].some((n) => first + n < last - 1 && /^\p{Ll}/u.test(word(first + n))))
    vote(votes, 'Work', 9);
  else if (called !== undefined && /^(?:[,.:;)”"]|which|who)?$/.test(word(last)))
    // “The study, X, was …”
    vote(votes, called, word(last) === ',' && /^(?:is|was|are|were|has|had)$/.test(word(last + 1)) ? 4.5 : 2.5);

  const after = word(last);
  if (/^['’]s?$/.test(after)) {
    if ([1, 2].some((n) => verbs.organisationHas.has(word(last + n).toLowerCase()))) vote(votes, 'Organisation', 1.6);
    return;
  }
  // “its ageing X ordering system”, “the X II kits”
  const tail = text.words[last];
  if (/^\p{Ll}/u.test(after) && /^(?:NOUN|ADJ|VERB)$/.test(tail?.pos ?? '') && typeOfNoun(after) === undefined) {
    const type = typeOfNoun(word(last + 1));
    if (type === 'System' && text.words[last + 1]?.pos === 'NOUN') vote(votes, 'System', 1.5);
  }
  if (offices.has(after) && !qualifiers.has(after)) vote(votes, 'Organisation', 1.5);
  if (verbs.organisationHas.has(after)) vote(votes, 'Organisation', corporate.test(after) ? 2.6 : 1.4);
  if (verbs.systemHas.has(after)) vote(votes, 'System', 1.2);
  const type = text.words[last]?.pos === 'NOUN' && /^\p{Ll}/u.test(after) ? typeOfNoun(after) : undefined;
  // “the Lowmere firm Vexal” sits there.
  if (
    (surely.test(after) || firms.test(after)) &&
    text.words[last + 1]?.capital === true &&
    !text.words[last + 1]?.opens
  ) {
    vote(votes, 'Place', 3);
    return;
  }
  // “400 X drones”: neither who flies them nor where
  if (type === 'System' && token?.pos === 'NUM') addVotes(votes, { System: 1.2, Person: -1.5, Place: -1.5 });
  if (type === 'Person') vote(votes, 'Organisation', 0.6);
  else if (type !== undefined && /^the$/i.test(before)) vote(votes, type, 2);
  // “X cameras” are made by X as often as they are of it.
  else if (type !== undefined && !(type === 'System' && /s$/.test(after))) vote(votes, type, 0.9);
}

/** No place has these. */
const corporate =
  /^(?:spokesman|spokeswoman|spokesperson|executives?|shares|shareholders|customers|subsidiary|engineers|CEO|stock)$/;

/** Whether a word is the second half of one: “start-up”. */
const hyphened = ({ words }: Text, i: number): boolean =>
  words[i]?.touches === true && words[i - 1]?.touches === true && /^[-‐‑]$/.test(words[i - 1]?.text ?? '');

/** “of the municipality” */
function isNounOf({ words }: Text, noun: number): boolean {
  for (let i = noun - 1; i > noun - 4 && i > 0; i -= 1) {
    if (words[i]?.text === 'of') return words[i - 1]?.pos === 'NOUN';
    if (!/^[\p{Ll}'’-]+$/u.test(words[i]?.text ?? '')) return false;
  }
  return false;
}

/** The sort of thing the words before name: “called”, “such as”, “including”. */
function sortBefore(first: number, word: WordAt) {
  const before = word(first - 1).toLowerCase();
  const skipped = (i: number) => (/^(?:is|,)$/.test(word(i)) ? word(i - 1) : word(i));
  if (/^(?:called|named|dubbed|nicknamed|codenamed)$/.test(before)) {
    // “a reseller in Cyprus called X”
    const seated = /^\p{Lu}/u.test(word(first - 2)) && /^(?:in|from)$/.test(word(first - 3));
    const type = typeOfNoun(skipped(seated ? first - 4 : first - 2));
    return type === undefined ? undefined : { type, weight: 3 };
  }
  const two = `${word(first - 2).toLowerCase()} ${before}`;
  const at = /^(?:such as|among them)$/.test(two)
    ? first - 3
    : /^(?:including|like)$/.test(before)
      ? first - 2
      : undefined;
  const type = at === undefined ? undefined : typeOfNoun(skipped(at));
  return type === undefined ? undefined : { type, weight: 2.5 };
}

/** “X said”, “said X”, “made by X”, “X sells”, “installed X”. */
function votesOfVerbs(first: number, last: number, word: WordAt, votes: Votes): void {
  const [before, after] = [word(first - 1).toLowerCase(), word(last)];
  if (verbs.sayVerbs.has(after)) addVotes(votes, { Person: 1.2, Organisation: 0.8, System: -0.5, Place: -1 });
  if (verbs.sayVerbs.has(before) && /^[,.”"]?$/.test(after) && !/^(?:told|tells|asked|urged)$/.test(before))
    addVotes(votes, { Person: 1.2, Organisation: 0.6 });
  if (verbs.humanVerbs.has(after)) vote(votes, 'Person', 1);
  if (verbs.reportVerbs.has(after)) addVotes(votes, { Outlet: 1.2, Organisation: 0.3 });
  if (verbs.companyVerbs.has(after)) vote(votes, 'Organisation', 1);
  // “hired X as its lawyers”
  if (
    after === 'as' &&
    /^(?:hires?|hired|appoints?|appointed|retains?|retained|engaged|chose|chosen|picked)$/.test(before) &&
    /^(?:its|their|our)$/.test(word(last + 1)) &&
    /[^s]s$/.test(word(last + 2))
  )
    vote(votes, 'Organisation', 2.5);
  // “the Harbour Signals Project found …”: what speaks is no thing
  if (isUndertaking(word(last - 1)) && (verbs.sayVerbs.has(after) || verbs.reportVerbs.has(after) || after === 'found'))
    addVotes(votes, { System: -3, Organisation: 1 });
  if (
    /^, which$/.test(`${after} ${word(last + 1)}`) &&
    [verbs.companyVerbs, verbs.sayVerbs].some((l) => l.has(word(last + 2)))
  )
    vote(votes, 'Organisation', 1);
  if (before === 'by') {
    if (verbs.makeVerbs.has(word(first - 2).toLowerCase())) vote(votes, 'Organisation', 1.5);
    else vote(votes, 'Person', 0.4);
  }
  if (verbs.systemVerbs.has(before)) vote(votes, 'System', 1);
}

const isUndertaking = (word: string): boolean => /^(?:Project|Initiative|Programme|Program)$/.test(word);

/** “director of X”, “provinces of X”, “Peru’s X”, “X, Wales”, “Ana Moss of the X”. */
function votesOfPlaces(first: number, last: number, word: WordAt, votes: Votes): void {
  const before = word(first - 1);
  // “an engineer at X”
  if (before === 'at' && typeOfNoun(word(first - 2)) === 'Person') vote(votes, 'Organisation', 4);
  // “owns 30 percent of X”, “executive director of the X Forum”
  const owned = before === 'the' ? first - 2 : first - 1;
  if (word(owned) === 'of') {
    if (/^(?:%|percent|shares?|stake|cent)$/.test(word(owned - 1))) vote(votes, 'Organisation', 2.5);
    if (
      /^(?:director|chair|chairman|chairwoman|founder|co-founder|coordinator|spokesman|spokeswoman)$/.test(
        word(owned - 1),
      )
    )
      vote(votes, 'Organisation', 3);
  }
  if (before === 'of') {
    const type = typeOfNoun(word(first - 2));
    if (type === 'Person') vote(votes, 'Organisation', 1);
    if (type === 'Place') vote(votes, 'Place', 2.5);
    // “Tri-County Drones of Dayton”
    if (/^\p{Lu}/u.test(word(first - 2)) && !offices.has(word(first - 2))) vote(votes, 'Place', 1.2);
  }
  if (before === 'the' && word(first - 2) === 'of' && /^\p{Lu}/u.test(word(first - 3))) vote(votes, 'Organisation', 4);
  if (/^['’]s$/.test(before) && /^(?:Country|Place)$/.test(listed(word(first - 2))?.type ?? ''))
    addVotes(votes, { Organisation: 1.8, Person: -0.8 });
  if (word(last) !== ',') return;
  const within = word(last + 1) === 'in' ? word(last + 2) : word(last + 1);
  const entry = listed(within);
  if (entry?.name !== within || !/^(?:Country|Place)$/.test(entry.type)) return;
  // “Lowmere, in Wales” is a place; “Delta Control, in Lowmere” may be at one.
  const surely = last - first === 1 || /^(?:in|at|near|outside|around|of|to|the)$/i.test(before);
  vote(votes, 'Place', word(last + 1) !== 'in' ? 1.5 : surely ? 3 : 0.8);
}
