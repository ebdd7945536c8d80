import { clauseFollows } from './clause.ts';
import type { CueForm } from './cues.ts';
import type { Item } from './items.ts';
import { isSomebody } from './objects.ts';
import type { Complement, Occurrence } from './occurrence.ts';
import { isVerb, phraseFrom } from './phrases.ts';

/** “called the plan a mess”, “described it as noise”, “put the cost at 5m”, “accused the bank of fraud”. */
export function naming(
  items: readonly Item[],
  verb: number,
  form: CueForm,
  stance: Occurrence['stance'],
): Complement | null {
  const here = { at: verb + 1, sure: true, stance };
  const window = items.slice(verb + 1, verb + 25);
  const has = (test: RegExp) => window.some((i) => test.test(i.lower));
  // “assessed that the account is thin”
  if (form.lemma === 'assess' && window[0]?.lower === 'that' && clauseFollows(items, verb + 2))
    return { ...here, at: verb + 2 };
  // “rejects that there was a plan”, “denounced before the council that two were kept out”
  if (/^(?:reject|dismiss|denounce|deplore|lament)$/.test(form.lemma)) {
    // “the claims published by Delta Radio that”
    const participle = (k: number) => /(?:ed|en|ade)$/.test(window[k]?.lower ?? '') && window[k + 1]?.pos === 'ADP';
    const that = window
      .slice(0, 12)
      .findIndex((i, k) => i.lower === 'that' || (isVerb(i) && !participle(k)) || i.kind === 'quote');
    if (window[that]?.lower === 'that' && clauseFollows(items, verb + 2 + that))
      return { ...here, at: verb + 2 + that };
  }
  // “One inspector put it more bluntly: …”
  const colon = form.lemma === 'put' && window[0]?.lower === 'it' ? window.findIndex((i) => i.text === ':') : -1;
  if (colon > 0 && colon < 6) return { ...here, at: verb + 2 + colon };
  // “puts the difference down to late records”
  if (form.lemma === 'put' && window.some((i, k) => i.lower === 'down' && window[k + 1]?.lower === 'to')) return here;
  if (/^(?:put|peg|value|assess)$/.test(form.lemma))
    return window.slice(0, 20).some(
      (i, k) =>
        /^(?:at|between|above|below|around|near|beyond)$/.test(i.lower) &&
        (/^(?:NUM|SYM|ADV|ADP|ADJ|QUOTE)$/.test(window[k + 1]?.pos ?? '') ||
          /^no$|\d/.test(window[k + 1]?.lower ?? '') ||
          // “at US$5m”
          /^[$€£¥]|^\d/.test(window[k + 2]?.text ?? '')),
    )
      ? here
      : null;
  if (form.lemma === 'blame') return here;
  // “refers to her as ‘the Violinist’”
  if (form.lemma === 'refer')
    return window[0]?.lower === 'to' &&
      window.slice(0, 10).some((i, k) => i.lower === 'as' && /^(?:QUOTE|DET|ADJ)$/.test(window[k + 1]?.pos ?? ''))
      ? { ...here, at: verb + 2 }
      : null;
  // “which the office considers ‘optimistic’”
  if (window[0]?.kind === 'quote' && form.lemma !== 'oppose') return here;
  // “considers the rules sufficient”
  if (/^(?:consider|deem)$/.test(form.lemma)) {
    const p = phraseFrom(items, verb + 1);
    const judged = p !== null && (items[p.last]?.pos === 'ADJ' || items[p.last + 1]?.pos === 'ADJ');
    return judged ? here : null;
  }
  if (form.lemma === 'rank')
    return window
      .slice(0, 12)
      .some((i) => i.pos === 'NUM' || /^(?:first|last|top|bottom|\w+(?:th|ird|econd))$/.test(i.lower))
      ? here
      : null;
  // “opposes it as ‘a bailout’”: else it is a stand, not words
  if (form.lemma === 'oppose')
    return window.some((i, k) => i.lower === 'as' && window[k + 1]?.kind === 'quote') ? here : null;
  // “regards it as noise”: only with its “as” right behind whom it is said of
  if (/^(?:regard|view|depict|cast|bill|tout|portray)$/.test(form.lemma)) {
    const p = phraseFrom(items, verb + 1);
    return window[0]?.lower === 'as' || (p !== null && items[p.last + 1]?.lower === 'as') ? here : null;
  }
  if (/^(?:accuse|credit)$/.test(form.lemma)) return has(/^(?:of|for|on|with)$/) ? here : null;
  if (/^(?:liken|compare|equate|attribute|link)$/.test(form.lemma)) return has(/^(?:to|with)$/) ? here : null;
  // “what its president calls ‘a verdict’”
  if (window[0]?.kind === 'quote') return here;
  if (form.lemma === 'call') {
    if (/^(?:for|on|upon)$/.test(window[0]?.lower ?? '')) {
      // “called for an ambulance”: a cry, not an opinion
      const cry = /^(?:help|ambulances?|doctors?|police|back-?up|taxi|nurses?|assistance|reinforcements)$/;
      return window.slice(1, 4).some((i) => cry.test(i.lower)) ? null : { ...here, at: verb + 2 };
    }
    const p = /^(?:that|this|it|them|him)$/.test(window[0]?.lower ?? '')
      ? { last: verb + 1 }
      : phraseFrom(items, verb + 1);
    if (p === null) return null;
    // “called reports that it had fled ‘baseless’”
    const goesOn = items[p.last + 1];
    if (
      (goesOn?.pos === 'ADP' || /^(?:that|who|which)$/.test(goesOn?.lower ?? '')) &&
      window.some((i) => i.kind === 'quote')
    )
      return here;
    const second = items[p.last + 1];
    // “called the suit meritless”
    const [noun, judged] = [items[p.last - 1], items[p.last]];
    if (
      p.last > verb + 2 &&
      noun?.pos === 'NOUN' &&
      (judged?.pos === 'ADJ' || /(?:less|ful|able|ible|ous|ive|ary|ic|ish|ed|ing)$/.test(judged?.lower ?? ''))
    )
      return here;
    // “called it very late”, but “call her again”
    const judges =
      second?.pos === 'ADV'
        ? /^(?:ADJ|QUOTE|DET)$/.test(items[p.last + 2]?.pos ?? '')
        : /^(?:DET|ADJ|NOUN|PROPN)$/.test(second?.pos ?? '');
    return second !== undefined && (second.kind === 'quote' || judges) && !isVerb(second)
      ? here
      : items[verb + 1]?.kind === 'quote'
        ? here
        : null;
  }
  // “dismissed Ott in May”: out of a post
  const briefly = window.slice(0, 8);
  if (
    /^(?:dismiss|reject)$/.test(form.lemma) &&
    isSomebody(items, verb + 1) &&
    !briefly.some((i) => i.lower === 'as' || i.kind === 'quote')
  )
    return null;
  return has(/^as$/)
    ? here
    : window.some((i) => i.kind === 'quote')
      ? here
      : /^(?:describe|reject|dismiss|criticise|criticize|condemn|denounce|praise|blast|slam|slate|decry|deplore|lambaste?|mock|ridicule|rubbish|bemoan|deride|repudiate|disavow|applaud|commend|laud|hail|chide|scold|admonish|upbraid)$/.test(
            form.lemma,
          ) && phraseFrom(items, items[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1) !== null
        ? here
        : null;
}
