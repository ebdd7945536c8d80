import { clauseFollows } from './clause.ts';
import { reportingNouns } from './contentNouns.ts';
import type { Takes } from './cue.ts';
import type { Item } from './items.ts';
import { isComma, isStop, isTime, isVerb, type Phrase, phraseFrom } from './phrases.ts';

/** What stands between a cue verb and its content. */
export type After = {
  /** Index of the first item of the content, or of what closes the phrase where no content follows. */
  readonly at: number;
  readonly that: boolean;
  /** Noun phrases of whom it was told to and where: “told Delta Radio”, “in an interview with Delta Radio”. */
  readonly told: readonly Phrase[];
};

const venue =
  /^(?:statements?|interviews?|conference|conferences|briefings?|hearings?|speech|speeches|address|letters?|emails?|e-mails?|tweets?|posts?|messages?|reports?|testimony|meetings?|calls?|releases?|filings?|memos?|notes?|blog|video|social|media|television|tv|radio|parliament|court|thread|podcast|programme|program|summit|ceremony|visit|rally|session|event|question|questions|response|reply|reporters|journalists|writing|affidavit|webcast|panel|earlier|afterwards|evidence|facebook|twitter|telegram|linkedin|instagram|x|telephone|phone|panel|op-ed|article|editorial|column|debate|lawmakers|mps|senators|broadcast|newsletter|sermon|lecture|keynote|launch|forum|inquiry|committee|trial)$/;
const audience =
  /^(?:reporters|journalists|lawmakers|investors|analysts|jurors|mps|councillors|parliament|officials|staff|residents|voters|police|shareholders|employees)$/;
/** Whom these are said to may stand before “that”. */
const warns = /^(?:warn|caution|promis|advis|alert|show)(?:e?s|e?d|ing)$/;
const openers = /^(?:in|on|at|during|after|before|from|via|through|by|to|over|of|under|outside|following)$/;

export function afterCue(items: readonly Item[], verb: number, takes: Takes): After {
  const told: Phrase[] = [];
  let at = verb + 1;
  if (items[at]?.lower === 'out' || items[at]?.lower === 'back') at += 1;
  let addressed = takes !== 'tell' && takes !== 'ask';
  for (;;) {
    const i = items[at];
    // “told the minister ‘in the clearest terms’ that”, “said outside that”
    if (
      i !== undefined &&
      items[at + 1]?.lower === 'that' &&
      items[at + 2]?.pos !== 'AUX' &&
      ((i.kind === 'quote' && at > verb + 1) || /^(?:outside|inside|afterwards|there)$/.test(i.lower))
    ) {
      at += 1;
      continue;
    }
    if (i === undefined || i.kind === 'quote' || isStop(i) || i.text === ':') break;
    // “rules that out”
    if (i.lower === 'that' && /^(?:out|aside|off|down|away)$/.test(items[at + 1]?.lower ?? '')) break;
    if (/^(?:only|merely|simply|just)$/.test(i.lower) && items[at + 1]?.lower === 'that') {
      at += 1;
      continue;
    }
    // “could not verify that report”
    if (/^verif/.test(items[verb]?.lower ?? '') && i.lower === 'that' && isStop(items[at + 2])) break;
    // “advises states that would rather not”: whom, not what
    if (
      i.lower === 'that' &&
      // “questioned that figure”
      (takes !== 'do' || clauseFollows(items, at + 1)) &&
      items[at + 1]?.pos !== 'AUX' &&
      !isStop(items[at + 1]) &&
      (addressed || !/^(?:NOUN|PROPN)$/.test(items[at + 1]?.pos ?? ''))
    )
      return { at: at + 1, that: true, told };
    if (!addressed || (at === verb + 1 && warns.test(items[verb]?.lower ?? ''))) {
      const only = addressed;
      addressed = true;
      const p = phraseFrom(items, at);
      // “told Delta Radio losses had doubled”: whom, then what
      if (
        !only &&
        p !== null &&
        p.last > at &&
        isVerb(items[p.last + 1]) &&
        (i.kind === 'name' || audience.test(i.lower))
      ) {
        told.push({ first: at, last: at, head: at });
        at += 1;
        continue;
      }
      if (p !== null && (only ? items[p.last + 1]?.lower === 'that' : !isVerb(items[p.last + 1]))) {
        told.push(p);
        at = p.last + 1;
        continue;
      }
    }
    const skipped = skipAdjunct(items, at, told);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    // “he stressed, that nobody was hurt”
    if (isComma(i) && items[at + 1]?.lower === 'that' && items[at + 2]?.pos !== 'AUX')
      return { at: at + 2, that: true, told };
    if (isComma(i)) {
      const that = thatAfter(items, at);
      if (that !== null) return { at: that + 1, that: true, told };
    }
    break;
  }
  return { at, that: false, told };
}

/** “on Monday”, “in a statement to Delta Radio”, “to reporters”, “publicly”: the index behind it. */
function skipAdjunct(items: readonly Item[], at: number, told: Phrase[]): number {
  const i = items[at] as Item;
  const next = items[at + 1];
  if (i.kind !== 'word') return at;
  // “said late on Monday that …”
  if (/^(?:late|early)$/.test(i.lower) && /^(?:on|in)$/.test(next?.lower ?? '') && isTime(items[at + 2])) return at + 3;
  if (isTime(i) || (/^(?:last|this|next|late|early|earlier|later)$/.test(i.lower) && isTime(next)))
    return isTime(i) ? at + 1 : at + 2;
  if (
    i.pos === 'ADV' &&
    !/^(?:there|not|no|only|more|about|almost|nearly|how|why|when|where|never|now|if|even|so|as|around|roughly|over|under|less)$/.test(
      i.lower,
    )
  )
    return at + 1;
  if (i.lower === 'under' && /^(?:questioning|oath|pressure)$/.test(next?.lower ?? '')) return at + 2;
  // “said in response to questions that”: the tagger takes these for verbs
  if (
    i.lower === 'in' &&
    /^(?:response|reply|answer|reaction)$/.test(next?.lower ?? '') &&
    items[at + 2]?.lower === 'to'
  )
    for (let k = at + 3; k < at + 12 && k < items.length && !isStop(items[k]) && !isComma(items[k]); k += 1)
      if (items[k]?.lower === 'that') return k;
  // “stated for Delta Radio that”
  const forOutlet = i.lower === 'for' && next?.kind === 'name' && items[at + 2]?.lower === 'that';
  if (i.lower === 'as' || !(openers.test(i.lower) || forOutlet)) return at;
  // “in written evidence”
  const written = next?.pos === 'VERB' && /(?:ed|en)$/.test(next.lower) && items[at + 2]?.pos === 'NOUN';
  const p = phraseFrom(items, written ? at + 2 : at + 1);
  if (p === null) return at;
  const head = items[p.head] as Item;
  // “commented on a report by Delta Radio that it sways”: the report says so
  if (/^(?:on|to|about|over)$/.test(i.lower) && reportingNouns.has(head.lower) && items[p.last + 1]?.lower === 'that')
    return at;
  const addressee = i.lower === 'to' && !isVerb(items[p.last + 1]);
  // “said on the station Delta Radio that”: whatever it is, the words follow
  // “said in Delta last week that”
  let behind = p.last + 1;
  while (
    isTime(items[behind]) ||
    (/^(?:last|this|on|late|early)$/.test(items[behind]?.lower ?? '') && isTime(items[behind + 1]))
  )
    behind += 1;
  const [that, then] = [items[behind], items[behind + 1]];
  const leads = that?.lower === 'that' && then !== undefined && !isVerb(then) && !isStop(then);
  const place = leads || venue.test(head.lower) || isTime(head) || /^\d/.test(head.text);
  if (!place && !addressee) return at;
  told.push(p);
  // “in a statement provided to Delta Radio”
  const given = /^(?:provided|issued|sent|given|released|published|posted|e-mailed|emailed|addressed)$/.test(
    items[p.last + 1]?.lower ?? '',
  );
  const whom = given && /^(?:to|by|on)$/.test(items[p.last + 2]?.lower ?? '') ? phraseFrom(items, p.last + 3) : null;
  if (whom === null) return p.last + 1;
  told.push(whom);
  return whom.last + 1;
}

/** “said, after a pause, that”: the index of “that”, if a short aside stands before it. */
function thatAfter(items: readonly Item[], comma: number): number | null {
  for (let k = comma + 1; k < items.length && k < comma + 12; k += 1) {
    const i = items[k] as Item;
    if (i.kind === 'quote' || isStop(i)) return null;
    if (isComma(i) && items[k + 1]?.lower === 'that') return k + 1;
  }
  return null;
}
