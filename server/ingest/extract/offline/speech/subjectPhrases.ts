// Past 250 lines because whatever may stand between a subject and its verb is passed over in one place.
import { cueOf } from './cues.ts';
import type { Item } from './items.ts';
import { isModifier } from './modifiers.ts';
import { speakers } from './nouns.ts';
import { paperBefore } from './papers.ts';
import { isComma, isTime, isVerb, type Phrase, phraseEndingAt, phraseFrom, simpleEndingAt } from './phrases.ts';

/** Goes left over what may stand between a subject and its verb: “has since also”, “did not”. */
export function verbGroupStart(items: readonly Item[], verb: number): number {
  let at = verb;
  while (at > 0) {
    const i = items[at - 1];
    if (i === undefined || i.kind !== 'word') break;
    // “a third said”: somebody
    if (ordinal.test(i.lower) && /^(?:a|the)$/.test(items[at - 2]?.lower ?? '')) break;
    const adverb =
      i.pos === 'ADV' ||
      /^(?:also|later|then|now|since|earlier|publicly|previously|both|not|n't|never|further|repeatedly)$/.test(i.lower);
    if (
      i.pos !== 'AUX' &&
      !adverb &&
      !/^(?:has|had|have|did|does|do|would|will|is|are|was|were|be|been|'s|'d|'ll|'ve)$/.test(i.lower)
    )
      break;
    if (i.lower === "'s" && i.pos === 'PART') break;
    at -= 1;
  }
  return at;
}

const ordinal = /^(?:first|second|third|fourth|fifth|sixth)$/;

/** Who or what the verb group that begins at `at` is said of. Never looks left of `from`. */
export function subjectBefore(items: readonly Item[], at: number, from = 0): Phrase | null {
  const left = at - 1;
  if (left < from) return null;
  const i = items[left] as Item;
  // “Achieng' said”: an apostrophe that belongs to the name
  // … and “Pemberton's said”
  if (/^'s?$/.test(i.lower) && items[left - 1]?.kind === 'name') return subjectBefore(items, left, from);
  if (/^(?:who|which|that)$/.test(i.lower) && left > from) {
    const antecedent = isComma(items[left - 1]) ? left - 2 : left - 1;
    if (antecedent < from) return null;
    // “who has promised it and who called it a ruin”
    if (/^(?:and|but|or)$/.test(items[antecedent]?.lower ?? ''))
      for (let k = antecedent - 1; k > from && k > antecedent - 60; k -= 1)
        if (items[k]?.lower === i.lower) return subjectBefore(items, k + 1, from);
    // “a blow to Lena Ott, who said”: her, not the blow
    const near = simpleEndingAt(items, antecedent);
    // “a claim by Delta Bank, which said”: the bank
    const byBody =
      i.lower === 'which' &&
      isComma(items[left - 1]) &&
      near !== null &&
      items[near.head]?.kind === 'name' &&
      items[near.first - 1]?.lower === 'by';
    const own = i.lower === 'who' || byBody ? near : null;
    // “passed to the bank by a person who said”: the person
    const byWhom = own !== null && items[own.first - 1]?.lower === 'by' && speakers.has(items[own.head]?.lower ?? '');
    return own !== null && (byWhom || items[own.head]?.entity != null) ? own : phraseEndingAt(items, antecedent);
  }
  if (isComma(i) || i.text === ')') return subjectAcross(items, left, from);
  const own = phraseEndingAt(items, left) ?? seenWhat(items, left);
  if (own === null || own.first < from) return null;
  // “The union, among other things, said”, “The union among others said”
  if (/^(?:things|others)$/.test(items[own.head]?.lower ?? '') && items[own.first - 1]?.lower === 'among')
    return subjectBefore(items, own.first - 1, from);
  if (!isTime(items[own.head]))
    return (
      whoseClause(items, own, from) ?? paperBefore(items, own, from) ?? doing(items, seenBy(items, own, from), from)
    );
  // “who in March called”
  const day = /^(?:in|on|at|since|by|late|early)$/.test(items[own.first - 1]?.lower ?? '') ? own.first - 1 : own.first;
  return subjectBefore(items, day, from);
}

/** “a document we have seen asks”: the document. */
function seenWhat(items: readonly Item[], left: number): Phrase | null {
  const [who, has, seen] = [items[left - 2], items[left - 1], items[left]];
  // “drivers I met said”, “passengers we spoke to said”
  const met = /^(?:i|we)$/.test(has?.lower ?? '') && isVerb(seen) ? left - 2 : -1;
  const spokenTo = /^(?:i|we)$/.test(who?.lower ?? '') && isVerb(has) && /^(?:to|with)$/.test(seen?.lower ?? '');
  const whom = spokenTo ? left - 3 : met;
  if (whom >= 0) {
    const own = phraseEndingAt(items, whom);
    if (own !== null && speakers.has(items[own.head]?.lower.replace(/s$/, '') ?? '')) return own;
  }
  return isVerb(seen) &&
    /^(?:has|have|had|'ve)$/.test(has?.lower ?? '') &&
    (who?.pos === 'PRON' || who?.kind === 'name' || who?.kind === 'reference')
    ? phraseEndingAt(items, left - 3)
    : null;
}

/** “a paper seen by Delta Radio shows”: the paper, not who saw it. */
function seenBy(items: readonly Item[], own: Phrase, from: number): Phrase {
  let at = own.first;
  for (;;) {
    // “a memo read out by Ott”
    const out =
      /^(?:out|up|aloud|together|over|forward|public)$/.test(items[at - 2]?.lower ?? '') && isVerb(items[at - 3]);
    if (out) at -= 1;
    const participle = items[at - 2];
    if (
      items[out ? at : at - 1]?.lower !== 'by' ||
      participle?.pos !== 'VERB' ||
      !/(?:ed|en|n|t|d)$/.test(participle.lower)
    )
      return own;
    const before = items[at - 3];
    if (before === undefined || at - 3 < from || before.pos === 'AUX' || isComma(before)) return own;
    // “written by one and paid for by another”
    const joined = before.pos === 'CCONJ' ? phraseEndingAt(items, at - 4) : null;
    const whole = joined ?? phraseEndingAt(items, at - 3);
    if (whole === null || whole.first < from) return own;
    if (joined === null) return { ...whole, last: own.last };
    at = joined.first;
  }
}

/** “a man whose son works for the company said”: the man, where what ends before the verb is no subject. */
function whoseClause(items: readonly Item[], own: Phrase, from: number): Phrase | null {
  const lead = items[own.first - 1];
  const object =
    lead?.kind === 'word' &&
    ((lead.pos === 'ADP' && !/^(?:after|before|since|until|as|while|than|because)$/.test(lead.lower)) ||
      (lead.pos === 'VERB' && !cueOf(lead.lower)));
  if (!object) return null;
  for (let k = own.first - 2; k > from && k > own.first - 24; k -= 1) {
    const i = items[k] as Item;
    if (isComma(i) || i.kind === 'quote' || /^[:;]$/.test(i.text)) return null;
    if (!/^(?:who|whose)$/.test(i.lower)) continue;
    const antecedent = phraseEndingAt(items, k - 1);
    const head = antecedent === null ? undefined : items[antecedent.head];
    return head !== undefined &&
      (head.kind === 'name' || speakers.has(head.lower.replace(/s$/, '')) || head.lower === 'people')
      ? antecedent
      : null;
  }
  return null;
}

/** “a solicitor acting for 14 households says”: the solicitor. */
function doing(items: readonly Item[], own: Phrase, from: number): Phrase {
  const verb = items[own.first - 1]?.pos === 'ADP' ? own.first - 2 : own.first - 1;
  const item = items[verb];
  if (item?.kind !== 'word' || item.pos !== 'VERB' || !acts.test(item.lower)) return own;
  const whole = phraseEndingAt(items, verb - 1);
  const actor = whole === null ? undefined : items[whole.head];
  return whole !== null && whole.first >= from && actor?.kind === 'word' && speakers.has(actor.lower.replace(/s$/, ''))
    ? { ...whole, last: own.last }
    : own;
}
const acts =
  /^(?:acting|representing|working|living|speaking|overseeing|leading|studying|covering|investigating|running|advising|involved|based|briefed|affected|employed|tasked|charged|assigned|stationed|familiar|reached|interviewed|contacted|trapped|displaced)$/;

/** “hedge-fund”: no dash */
const isHyphen = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === '-' && items[at - 1]?.end === items[at]?.start;

/** A name, also with letters behind it: “Lena Ott KC”. */
const isNamed = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'name' || (items[at - 1]?.kind === 'name' && /^[A-Z]{2,4}$/.test(items[at]?.text ?? ''));

/** “Lena Ott, 43, a nurse who lives in Delta, said”: back over everything in commas to what they stand after. */
function subjectAcross(items: readonly Item[], comma: number, from: number): Phrase | null {
  let best: Phrase | null = null;
  let name: Phrase | null = null;
  /** What was just passed ends in a role that whoever stands behind it has: “read out by its chair, Tom Hale”. */
  let beside = false;
  let right = comma;
  if (items[right]?.text === ')') {
    while (right > from && items[right]?.text !== '(') right -= 1;
    return subjectBefore(items, right, from);
  }
  for (;;) {
    let end = right - 1;
    // “Delta Bank (DB), a lender, said”
    if (items[end]?.text === ')') {
      while (end > from && items[end]?.text !== '(') end -= 1;
      end -= 1;
    }
    let left = end;
    while (
      left >= from &&
      (!isComma(items[left]) || isHyphen(items, left)) &&
      items[left]?.kind !== 'quote' &&
      !/^[:;(]$/.test(items[left]?.text ?? '')
    ) {
      // “a member of the council (MC) who voted for it”
      if (items[left]?.text === ')') while (left > from && items[left]?.text !== '(') left -= 1;
      left -= 1;
    }
    const first = left + 1;
    const last = end;
    if (first > last) break;
    const p = whole(items, first, last);
    // “Lena Ott, KCB, said”: what letters stand behind her
    const behind = best !== null && best.first === best.last && /^[A-Z]{2,4}$/.test(items[best.head]?.text ?? '');
    const lettered = behind ? (p ?? phraseEndingAt(items, last)) : null;
    if (lettered !== null && isNamed(items, lettered.head)) {
      best = { ...lettered, first };
      break;
    }
    // “Ott, in a statement read out by the chair, Tom Hale, denied”: he only read it
    if (p !== null && best !== null && beside && isNamed(items, p.head) && first === from) return p;
    // “Auckland, 4 August — Delta Bank, a lender, said”: what names another stands by itself.
    if (p !== null && best !== null && isNamed(items, best.head) && isNamed(items, p.head)) break;
    if (p !== null) {
      if (best !== null && items[p.head]?.kind === 'word' && isNamed(items, best.head)) name = best;
      best = p;
    } else if (
      best !== null &&
      first > from &&
      best.first === last + 2 &&
      best.last === comma - 1 &&
      isNamed(items, last) &&
      isNamed(items, best.head) &&
      isModifier(items, first, last)
    ) {
      // “Delta Bank, based in Lowmere, Ohio, said”: the state belongs to the town
      best = null;
    } else if (!isModifier(items, first, last)) {
      const tail = phraseEndingAt(items, last);
      if (best === null && tail !== null && tail.first > first) best = seenBy(items, tail, from);
      // “But the ministry, which …, said”, “He left, and Lena Ott, 43, said”
      else if (
        tail !== null &&
        tail.first >= first &&
        (best === null ? /^(?:CCONJ|SCONJ|ADV|ADP)$/ : /^(?:CCONJ|SCONJ|ADV)$/).test(
          items[tail.first - 1]?.pos ?? '',
        ) &&
        !/^(?:before|after|since|until|than)$/.test(items[tail.first - 1]?.lower ?? '')
      ) {
        // “while its rival, Delta Bank, fears”: the name beside it
        if (best !== null && isNamed(items, best.head) && items[tail.head]?.kind === 'word') name = best;
        best = tail;
      }
      break;
    }
    const role = simpleEndingAt(items, last);
    beside =
      items[first]?.pos === 'ADP' &&
      best !== null &&
      best.first === last + 2 &&
      role !== null &&
      /^(?:by|to|from)$/.test(items[role.first - 1]?.lower ?? '') &&
      speakers.has(items[role.head]?.lower ?? '');
    if (left < from || !isComma(items[left])) {
      // “Residents reached by telephone, across the river, spoke of”
      const reduced = p === null && best === null ? phraseFrom(items, first) : null;
      if (reduced !== null && isVerb(items[reduced.last + 1])) best = reduced;
      break;
    }
    right = left;
  }
  if (best === null) return null;
  return isNamed(items, best.head) || name === null ? best : { ...name, first: best.first };
}

/** The stretch as one noun phrase, nothing left over but a leading “but”, “and”, “then”. */
function whole(items: readonly Item[], first: number, last: number): Phrase | null {
  let at = first;
  while (at < last && /^(?:CCONJ|ADV)$/.test(items[at]?.pos ?? '')) at += 1;
  // “43”, “March 4”
  if (/^\d/.test(items[last]?.text ?? '') && (at === last || isTime(items[last - 1]))) return null;
  if (items[at]?.pos === 'NUM' && at === last) return null;
  const p = phraseFrom(items, at);
  if (p === null || isTime(items[p.head]) || (items[p.head]?.pos === 'ADJ' && items[p.head]?.kind === 'word'))
    return null;
  if (
    p.last >= last ||
    (p.last === last - 1 && (items[last]?.pos === 'ADV' || /^(?:there|here)$/.test(items[last]?.lower ?? '')))
  )
    return { ...p, last };
  // “Lena Ott and Tom Hale, who …, said”
  const two = items[p.last + 1]?.lower === 'and' ? phraseFrom(items, p.last + 2) : null;
  return two !== null && two.last >= last ? { ...p, last } : null;
}
