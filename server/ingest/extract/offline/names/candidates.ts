import { fact } from '../analyse/words.ts';
import { campaignsIn } from './campaigns.ts';
import { isChargeOf } from './charges.ts';
import { listed } from './gazetteer.ts';
import { isFullOffice, isHead, isOffice } from './heads.ts';
import { isInstitution } from './institutions.ts';
import { outletHeads, surnameHeads } from './lists/heads.ts';
import { currencies, neverNames } from './lists/never.ts';
import { nounAfter } from './nounTypes.ts';
import { explains, isAcronym, isAskedPaper, isMoney, isProduct, standsFor } from './ofOneWord.ts';
import { isFirm, isIntroduced } from './opening.ts';
import { partsOf } from './parts.ts';
import { type Group, runsIn } from './runs.ts';
import { type Seen, seenIn } from './seen.ts';
import { segmentsOf } from './segments.ts';
import { withPlaceNoun } from './siteNames.ts';
import type { Text } from './text.ts';
import { worksIn } from './works.ts';

/** Stretches of words (indexes, end exclusive) that look like names by their capitals, one by one in their order. */
export function candidatesIn(text: Text): Group[] {
  const seen = seenIn(text.words, text.shouting);
  const shorthand = shorthandIn(text);
  const titles = [...quotedTitlesIn(text), ...campaignsIn(text), ...worksIn(text)];
  const within = (part: Group) => titles.some((t) => t.first <= part.first && part.last <= t.last);
  const found: Group[] = [];
  const add = (part: Group) => {
    if (isName(text, part, seen) && !shorthand.has(text.words[part.first]?.text ?? '')) found.push(part);
  };
  for (const sentence of text.sentences) {
    if (text.shouting.has(sentence.paragraph)) continue;
    for (const run of runsIn(text, sentence.first, sentence.last))
      for (const segment of segmentsOf(text, run))
        for (const part of partsOf(text, segment, seen)) add(withPlaceNoun(text, part));
  }
  return [...titles, ...found.filter((part) => !within(part))].sort((a, b) => a.first - b.first);
}

/** Acronyms of common words, introduced in brackets: “rare earth elements (REEs)”. */
function shorthandIn({ words }: Text): Set<string> {
  const found = new Set<string>();
  for (let i = 2; i < words.length - 1; i += 1) {
    if (words[i - 1]?.text !== '(' || words[i + 1]?.text !== ')') continue;
    const text = words[i]?.text ?? '';
    const letters = /^\p{Lu}{2,6}s?$/u.exec(text)?.[0].replace(/s$/, '').toLowerCase();
    if (letters === undefined) continue;
    // “rare earths (REEs)”: sorts of things, not a body.
    if (/s$/.test(text) && /^\p{Ll}/u.test(words[i - 2]?.text ?? '')) found.add(text);
    const before = words.slice(Math.max(0, i - 1 - 2 * letters.length), i - 1).filter((w) => w.text !== '-');
    const initials = before.slice(-letters.length);
    if (
      initials.every((w) => w.opens || /^\p{Ll}/u.test(w.text)) &&
      initials.map((w) => w.text[0]?.toLowerCase()).join('') === letters
    )
      found.add(text);
  }
  return found;
}

/** What fills its quotation marks like a title, small words between: “Cybershield of Kazakhstan”. */
function quotedTitlesIn({ words, sentences, shouting, isCommon }: Text): Group[] {
  const titles: Group[] = [];
  for (const sentence of sentences) {
    if (shouting.has(sentence.paragraph)) continue;
    for (let i = sentence.first; i < sentence.last; i += 1) {
      if (((words[i]?.facts ?? 0) & fact.quote) === 0) continue;
      // “a banner read ‘Justice for Lowmere’”
      if (spoken.test(words[i - 1]?.text ?? '')) continue;
      let end = i + 1;
      while (end < Math.min(sentence.last, i + 9) && !/^[”"’»]$/.test(words[end]?.text ?? '')) end += 1;
      const inside = words.slice(i + 1, end);
      const closed = /^[.,!?]$/.test(inside.at(-1)?.text ?? '') ? inside.slice(0, -1) : inside;
      // “The Salt Ledger”: a work's article is part of its title.
      const article = /^(?:The|A|An)$/.test(closed[0]?.text ?? '') && closed.length > 2 && closed.length < 7;
      if (article && /^[”"’»]$/.test(words[end]?.text ?? '') && closed.every((w) => w.capital && isCommon(w.text))) {
        titles.push({ first: i + 1, last: i + 1 + closed.length });
        continue;
      }
      const small = inside.filter((w) => !w.capital);
      if (end - i < 4 || end >= i + 9 || small.length === 0 || !/^[”"’»]$/.test(words[end]?.text ?? '')) continue;
      if (inside[0]?.capital !== true || inside.at(-1)?.capital !== true) continue;
      if (small.every((w) => /^(?:of|for|and|the|in|on|to|a|an|from|with|by|at|de|la|und|der)$/.test(w.text)))
        titles.push({ first: i + 1, last: end });
    }
  }
  return titles;
}
const spoken =
  /^(?:reads?|reading|said|says|saying|chant(?:s|ed|ing)|shout(?:s|ed|ing)|cried|cries|crying|sang|yell(?:s|ed|ing))$/;

/** Titles, days, common words shouted and bare heads (“the Board”) name nobody. */
function isName(text: Text, part: Group, seen: Seen): boolean {
  const group = text.words.slice(part.first, part.last);
  const words = group.map((w) => w.text).filter((w) => /[\p{L}\p{N}]/u.test(w));
  const [only = ''] = words;
  const [word] = group;
  // “Room 3”, “Page 20”: told apart by their number alone.
  if (
    words.length === 2 &&
    /^(?:Room|Floor|Desk|Hall|Gate|Item|Question|Day|Count|Platform|Lot|Slide|Seat|Row)$/.test(only) &&
    /^\d+$/.test(words[1] ?? '')
  )
    return false;
  if (word === undefined) return false;
  // “By Our City Staff”
  if (
    /^(?:Reporters?|Staff|Desk|Correspondents?|Newsroom|Agencies|Writers?)$/.test(words.at(-1) ?? '') &&
    words.every((w) => text.isCommon(w))
  )
    return false;
  // “said Shah”, of Maria Shah
  const near = text.words[part.first - 1];
  const isSurname = words.length === 1 && seen.surnames.has(only) && !/^(?:the|an?)$/i.test(near?.text ?? '');
  if (isSurname && (!word.opens || text.words[part.last]?.pos === 'VERB')) return true;
  if (words.length === 1 && standsFor(text, part)) return true;
  if (isFirm(text, part, seen)) return true;
  if (isInstitution(text, part)) return true;
  // “Liberal Democrat”
  if (group.length === 2 && listed(`${only} ${group[1]?.text}`)?.type === 'Organisation') return true;
  if (words.every((w) => neverNames.has(w) || isOffice(w) || /^\d/.test(w))) return false;
  // “A$”, “Sh620”, “PLN 40m”: money.
  if (words.some((w) => /\p{L}\$$/u.test(w)) || (words.length === 1 && isMoney(only))) return false;
  const isAmount = (i: number) =>
    /^\d[\d.,]*(?:m|bn|k)?$|^(?:million|billion|trillion)$/.test(text.words[i]?.text ?? '');
  if (currencies.has(only) && (isAmount(part.last) || isAmount(part.first - 1))) return false;
  if (words.every((w) => text.isCommon(w)) && isChargeOf(text, part.first)) return false;
  // “PUBLIC SECURITY”: what a page or section is called
  const end = text.words[part.last - 1]?.end;
  const { paragraph } = word;
  if (
    text.paragraphs[paragraph]?.start === word.start &&
    text.paragraphs[paragraph]?.end === end &&
    words.every((w) => /^\p{Lu}+$/u.test(w) && text.isCommon(w))
  )
    return false;
  // “Sen. Ana Moss, D-Vt.”: a party and a seat
  if (/^[DRI]-(?:\p{Lu}\p{Ll}*\.?)+$/u.test(text.text.slice(word.start, end)) && /^[,(]$/.test(near?.text ?? ''))
    return false;
  if (words.length > 1) return true;
  const entry = listed(only);
  // “the Information Commissioner”, of no paper
  const next = text.words[part.last];
  if (entry?.type === 'Outlet' && text.isCommon(only) && next?.capital === true && isOffice(next.text)) return false;
  const title = text.words[part.first - 1];
  if (title !== undefined && title.sentence === word.sentence && isFullOffice(title.text)) return true;
  if (entry !== undefined)
    return entry.weak !== true || !text.isCommon(only) || !word.opens || (seen.starting.get(only) ?? 0) > 0;
  // “posted on X”
  if (only === 'X' && title?.text === 'on' && posts.test(text.words[part.first - 2]?.text ?? '')) return true;
  if (only.length === 1 || /^\p{Lu}\.$/u.test(only)) return false;
  const after = text.words[part.last]?.text ?? '';
  // “(Moss in Lowmere) It …”
  if (text.isCommon(only) && /^(?:It|He|She|They|We|You|This|That|These|Those|But|And|Yet|Both)$/.test(only))
    return false;
  if (text.isCommon(only)) {
    // “told the Telegraph”, “wrote in the Herald”
    if (outletHeads.has(only) && isAskedPaper(text, part)) return true;
    // No English word does without vowels.
    if (/^[BCDFGHJ-NP-TV-XZ]{3,}$/.test(only)) return true;
    if (/^\p{Lu}{3,}$/u.test(only) && (explains(text, part) || isAcronym(text, only, word.pos))) return true;
    // “Beacon, an add-on from Vexal”
    if (
      !word.opens &&
      !/^(?:the|an?)$/i.test(title?.text ?? '') &&
      /^(?:an?|one)$/.test(text.words[part.last + 1]?.text ?? '')
    )
      if (after === ',' && nounAfter(text, part.first, part.last) !== undefined) return true;
    // “Lantern, a charity, said”
    if (word.opens && after === ',' && isIntroduced(text, part)) return true;
    // “said Ward”, of Olga Ward
    if (surnameHeads.has(only) && seen.ends.has(only) && !/^(?:the|an?)$/i.test(title?.text ?? ''))
      return !word.opens || text.words[part.last]?.pos === 'VERB';
    if (
      (isHead(only) && !isProduct(text, part, seen)) ||
      /^\p{Lu}+$/u.test(only) ||
      /^(?:division|department|unit|team|committee|desk|section|faculty|reporter|correspondent|editor|writer|columnist|producer)$/.test(
        after,
      )
    )
      return false;
    return !word.opens || (seen.alone.get(only) ?? 0) > 0;
  }
  // “Undeterred, she …”: the lexicon lacks some words, too.
  if (
    word.opens &&
    (seen.starting.get(only) ?? 0) === 0 &&
    /^\p{Lu}\p{Ll}{5,}(?:ed|ing|ly|ers|ors|ists|ians|ions|ness|ments|ies)$/u.test(only)
  )
    return false;
  return true;
}

const posts = /^(?:post|posts|posted|posting|wrote|writes|account|accounts|thread|message|video|statement)$/;
