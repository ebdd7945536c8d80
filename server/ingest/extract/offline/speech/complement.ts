// Past 250 lines because what every kind of cue takes behind it is weighed in one switch.
import type { After } from './after.ts';
import { clauseFollows } from './clause.ts';
import type { CueForm } from './cues.ts';
import type { Item } from './items.ts';
import { naming } from './naming.ts';
import { groups, speakers } from './nouns.ts';
import { isJudged, isLong, isSomebody, isWished, result, wished } from './objects.ts';
import type { Complement, Occurrence } from './occurrence.ts';
import { isComma, isStop, isTime, isVerb, phraseFrom } from './phrases.ts';

/** Verbs of saying whose object may be a bare noun phrase: “confirmed the deaths”, “warned of floods”. */
const takesObject =
  /^(?:confirm|announce|predict|estimate|forecast|acknowledge|allege|claim|reveal|concede|recommend|propose|stress|emphasise|emphasize|disclose|reiterate|fear)$/;
/** These bring words only with marks around them, or behind them. */
const quoteOnly = /^(?:continue|go|read|shrug|respond|repeat|joke|quip|begin)$/;
/** Done to words only where it is not done: “would not discuss”. */
export const withholding = /^(?:discuss|elaborate|name|identify|give|provide|share|release)$/;
const written =
  /^(?:letter|book|report|article|song|poem|column|code|software|essay|paper|novel|script|cheque|check)s?$/;
const about = /^(?:of|against|about)$/;
const question = /^(?:whether|if|how|why|what|who|whom|when|where|which)$/;
const speech =
  /^(?:say|tell|comment|discuss|confirm|disclose|answer|elaborate|identify|name|reveal|give|rule|speculate|be|explain|provide|specify|deny|address|respond|detail|clarify|divulge)$/;

const audience = /^(?:reporters|journalists|investigators|lawmakers|jurors|visitors|police|officers|staff)$/;

/** What a cue verb takes besides a plain clause; null where this one reports nothing. */
export function complement(
  items: readonly Item[],
  verb: number,
  form: CueForm,
  after: After,
  stance: Occurrence['stance'],
  /** Something that may be what was said stands before. */
  opened: boolean,
): Complement | null {
  const next = items[verb + 1];
  const sure = { at: after.at, sure: true, stance };
  const here = { at: verb + 1, sure: true, stance };
  const ends = next === undefined || isStop(next) || isComma(next);
  if (stance === 'affirms' && wished.test(form.lemma) && isWished(items, verb, form.lemma)) return here;
  if (form.lemma === 'want') return null;
  // “remembers it differently: …”
  if (next?.lower === 'it' && /^(?:differently|otherwise)$/.test(items[verb + 2]?.lower ?? '')) return null;
  // “pleaded guilty”: an act in court
  if (form.lemma === 'plead' && /^(?:guilty|not|innocent)$/.test(next?.lower ?? '')) return null;
  // “showed reporters a memo”: a deed
  const [shown, after2] = [items[after.at], items[after.at + 1]];
  if (
    form.lemma === 'show' &&
    !after.that &&
    shown?.pos === 'NOUN' &&
    audience.test(shown.lower) &&
    after2?.pos === 'DET'
  )
    return null;
  switch (form.cue.takes) {
    case 'say':
    case 'tell':
    case 'hold': {
      if (after.that) return sure;
      const first = items[after.at];
      // “as far as he went”
      if (form.lemma === 'go' && !opened && first?.kind !== 'quote' && first?.text !== ':') return null;
      if (first?.lower === 'otherwise') return sure;
      // “ruled that out”
      if (
        form.lemma === 'rule' &&
        /^(?:that|this|it)$/.test(first?.lower ?? '') &&
        items[after.at + 1]?.lower === 'out'
      )
        return { ...sure, stance: 'denies' };
      // “underlined the readiness of the state to pay”
      if (
        /^(?:note|underline|underscore|highlight)$/.test(form.lemma) &&
        first?.lower === 'the' &&
        items.slice(after.at + 1, after.at + 5).some((i) => i.lower === 'of') &&
        !clauseFollows(items, after.at)
      )
        return sure;
      // “pointing at the roof”
      if (form.lemma === 'point' && first?.pos === 'ADP' && next?.lower !== 'out') return null;
      // “who advises the bank, …”: whom, and nothing said
      const advises = /^(?:advise|brief|inform|notify|convince|persuade|remind|assure)$/.test(form.lemma);
      const related = items.slice(Math.max(0, verb - 3), verb).some((i) => /^(?:who|which|that)$/.test(i.lower));
      const bare = first === undefined || isStop(first) || isComma(first);
      if (advises && bare && after.told.length > 0 && (related || !opened)) return null;
      // “suggests otherwise”
      if (next?.lower === 'otherwise' && form.cue.takes !== 'tell') return here;
      if (form.cue.strict && stance === 'declines' && question.test(first?.lower ?? '')) return sure;
      if (form.cue.strict)
        return opened || first?.kind === 'quote' || first?.text === ':' ? { at: after.at, sure: false, stance } : null;
      if (
        form.lemma === 'read' &&
        first !== undefined &&
        !isStop(first) &&
        first.kind !== 'quote' &&
        items[after.at + 1]?.kind !== 'quote'
      )
        return null;
      if (first === undefined || isStop(first) || isComma(first))
        return form.cue.takes === 'hold' &&
          !opened &&
          !/^(?:believe|think|hope|fear|estimate|find|reveal|show)$/.test(form.lemma)
          ? null
          : { at: after.at, sure: false, stance };
      if (first.kind === 'quote' || first.text === ':') return { at: after.at, sure: false, stance };
      if (/^(?:warn|caution|complain|boast|speak)$/.test(form.lemma) && about.test(first.lower))
        return { ...sure, at: after.at + 1 };
      // “warned the city of cracks”, “reminded them of the date”
      if (/^(?:warn|caution|remind|inform|notify|assure|alert)$/.test(form.lemma)) {
        const of = items.slice(verb + 2, verb + 8).findIndex((i) => about.test(i.lower) || isVerb(i) || isComma(i));
        if (of >= 0 && about.test(items[verb + 2 + of]?.lower ?? '')) return { ...here, at: verb + 3 + of };
      }
      if (
        opened &&
        first.pos === 'ADP' &&
        stance !== 'declines' &&
        !question.test(first.lower) &&
        form.cue.takes !== 'hold'
      )
        return { at: after.at, sure: false, stance };
      if (quoteOnly.test(form.lemma)) return null;
      // “agreed on the model”, “found no fault”, “does not accept the figure”
      if (form.lemma === 'agree' && first.lower === 'on' && phraseFrom(items, after.at + 1) !== null)
        return { ...sure, at: after.at + 1 };
      if (form.lemma === 'find' && first.lower === 'no' && phraseFrom(items, after.at) !== null) return sure;
      if (/^(?:accept|recogni[sz]e)$/.test(form.lemma) && stance === 'denies' && phraseFrom(items, after.at) !== null)
        return sure;
      // “ruled the search unlawful”, “finds it worthless”
      if (/^(?:rule|find)$/.test(form.lemma) && isJudged(items, after.at)) return sure;
      // “reported a loss of 5m”
      if (form.lemma === 'report' && /^(?:a|an|its|record)$/.test(first.lower)) {
        const p = phraseFrom(items, after.at);
        if (p !== null && result.test(items[p.head]?.lower ?? '')) return sure;
      }
      // “will write a letter to him”: a deed
      if (form.lemma === 'write' && /^(?:an?|the|his|her|its|their)$/.test(first.lower)) {
        const p = phraseFrom(items, after.at);
        if (p !== null && written.test(items[p.head]?.lower ?? '')) return null;
      }
      // “could not agree on who pays”: a deed
      if (form.lemma === 'agree' && first.lower === 'on' && question.test(items[after.at + 1]?.lower ?? ''))
        return null;
      if (/^(?:on|about)$/.test(first.lower) && items[after.at + 1]?.pos !== 'NUM')
        return question.test(items[after.at + 1]?.lower ?? '') ? { ...sure, at: after.at + 1 } : null;
      // “apologised after telling them so”
      if (/^apologi[sz]e$/.test(form.lemma) && /^(?:after|as|when|before|while|because|over|to)$/.test(first.lower))
        return null;
      if (/^(?:when|where|after|before|as|while|because|since)$/.test(first.lower))
        return { at: after.at, sure: false, stance };
      if (
        /^(?:recall|admit|remember|describe|suggest|acknowledge|confess|regret|report|propose|recommend|mention)$/.test(
          form.lemma,
        ) &&
        isVerb(first) &&
        first.lower.endsWith('ing')
      )
        return sure;
      if (question.test(first.lower)) return stance === 'affirms' && form.form === 'base' ? null : sure;
      // “could not say by whom”
      if (
        stance === 'declines' &&
        first.pos === 'ADP' &&
        /^(?:whom|which|what|how)$/.test(items[after.at + 1]?.lower ?? '')
      )
        return sure;
      if (stance === 'declines')
        return /^(?:confirm|disclose|reveal|specify)$/.test(form.lemma) && phraseFrom(items, after.at) !== null
          ? sure
          : null;
      // “agreed to be taken over” is a deed; “claimed to have seen it” is said
      if (first.lower === 'to' && !/^(?:claim|swear|recommend)$/.test(form.lemma)) return null;
      if (clauseFollows(items, after.at)) return sure;
      // “says 190 firms use it”: the verb taken for a noun
      if (form.lemma === 'say' && first.pos === 'NUM' && !opened && isLong(items, after.at)) return sure;
      // “said Halyard supplies drones”: taken for a noun
      if (
        /^(?:say|think|believe|add|claim)$/.test(form.lemma) &&
        first.kind !== 'word' &&
        items[after.at + 1]?.pos === 'NOUN' &&
        items[after.at + 1]?.lower.endsWith('s') === true &&
        /^(?:NOUN|DET|ADJ|NUM|PROPN|PRON)$/.test(items[after.at + 2]?.pos ?? '')
      )
        return sure;
      // “fears arrest”: a feeling
      if (form.lemma === 'fear' && first.pos === 'NOUN') return null;
      return takesObject.test(form.lemma) &&
        !/^(?:me|us|him|her|them|you)$/.test(first.lower) &&
        phraseFrom(items, after.at) !== null
        ? sure
        : null;
    }
    case 'ask': {
      const first = items[after.at];
      const asked = items.slice(verb + 1, verb + 7).findIndex((i) => question.test(i.lower));
      if (asked >= 0 && form.lemma !== 'answer') return { at: verb + 1 + asked, sure: true, stance };
      return first === undefined || isStop(first) || isComma(first) || first.kind === 'quote' || first.text === ':'
        ? { at: after.at, sure: false, stance }
        : null;
    }
    case 'name':
      return ends ? null : naming(items, verb, form, stance);
    case 'do':
      if (ends) return null;
      if (form.cue.stance === 'declines' && withholding.test(form.lemma))
        return stance === 'declines' && form.form === 'base' ? withheld(items, verb) : null;
      // “police questioned two men”, “the engineer contradicts her boss”
      if (/^(?:question|challenge|contradict)$/.test(form.lemma) && !after.that && isSomebody(items, verb + 1))
        return null;
      if (/^(?:count|tally)$/.test(form.lemma))
        return items.slice(verb + 1, verb + 5).some((i) => i.pos === 'NUM') ? here : null;
      if (/^(?:commit|undertake|offer)$/.test(form.lemma) && next?.lower === 'to' && !isVerb(items[verb + 2]))
        return null;
      if (stance === 'declines') return declining(items, verb);
      if (after.that) return sure;
      if (
        form.cue.stance === 'affirms' &&
        !(
          next?.lower === 'to' ||
          (/^(?:promise|pledge|vow)$/.test(form.lemma) && promised(items, verb)) ||
          /^(?:demand|urge)$/.test(form.lemma) ||
          // “promises clients ‘visibility’”
          (form.lemma === 'promise' && items.slice(verb + 1, verb + 12).some((i) => i.kind === 'quote'))
        )
      )
        return null;
      return here;
  }
}

/** “promised a bill”, but “promised the drivers a bill” and “promised him”. */
function promised(items: readonly Item[], verb: number): boolean {
  const p = phraseFrom(items, verb + 1);
  const head = p === null ? undefined : items[p.head];
  return (
    head?.kind === 'word' &&
    /^(?:a|an|more|new|further|extra|the|another|\d.*)$/.test(items[verb + 1]?.lower ?? '') &&
    !speakers.has(head.lower.replace(/s$/, '')) &&
    !groups.has(head.lower) &&
    !isTime(head)
  );
}

/** “declined to say whether …”; “declined to comment” alone says nothing. */
function declining(items: readonly Item[], verb: number): Complement | null {
  const to = items[verb + 1];
  const what = items[verb + 2];
  if (to?.lower !== 'to' || what === undefined || !speech.test(what.lower)) return null;
  // “declined to be named”, but “refused to be drawn on the price”
  if (what.lower === 'be')
    return items[verb + 3]?.lower === 'drawn' && /^(?:on|about|into)$/.test(items[verb + 4]?.lower ?? '')
      ? withheld(items, verb + 3)
      : null;
  return withheld(items, verb + 2);
}

/** What the verb of saying, which is not done, would tell of. */
export function withheld(items: readonly Item[], verb: number): Complement | null {
  let at = verb + 1;
  if (/^(?:on|about|into|out|further)$/.test(items[at]?.lower ?? '')) at += 1;
  // “declined to confirm or deny the figure”
  if (items[at]?.lower === 'or' && /^(?:deny|comment|discuss)$/.test(items[at + 1]?.lower ?? '')) at += 2;
  // “refused to tell us how often”
  if (items[verb]?.lower === 'tell') {
    const whom = phraseFrom(items, at);
    at = whom === null ? at : whom.last + 1;
  }
  const first = items[at];
  if (
    first === undefined ||
    isStop(first) ||
    isComma(first) ||
    /^(?:when|because|citing|and|but|until)$/.test(first.lower)
  )
    return null;
  // “would not discuss the case”: no more than no comment
  const what = /^(?:comment|discuss|elaborate|address|respond)$/.test(items[verb]?.lower ?? '')
    ? phraseFrom(items, at)
    : null;
  if (what !== null && matter.test(items[what.head]?.lower ?? '')) return null;
  return { at, sure: true, stance: 'declines' };
}
const matter =
  /^(?:case|matter|issue|litigation|dispute|subject|lawsuit|suit|claim|allegation|accusation|incident|detail|report|investigation|inquiry|talk|question|finding|story|rumour|rumor|it|them|this|specific)s?$/;
