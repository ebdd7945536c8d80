import type { Range, Reading, Sentence, Speech } from '../../../reading.ts';
import type { Found } from '../found.ts';
import { falsehood } from './replies.ts';
import { isContrary, isLeftOpen, isUnproved, isUnsaid, staysUnproved } from './unsaid.ts';

const told =
  '(?:claims?|reports?|rumou?rs?|allegations?|accusations?|suggestions?|stories|assertions?|speculation|information|notion|idea)';
const toldOf = new RegExp(`\\b${told} (?:that|of)\\b`);
const untrue =
  /\b(?:not|n['’]t|hardly|scarcely) (?:true|correct|accurate|right|the case|a fact) that\b|\b(?:false|untrue|wrong|incorrect|nonsense|lie|myth|fiction|fallacy|absurd|misconception) that\b|\bno truth (?:to|in)\b/;
const unsure =
  /\bno (?:[\p{L}-]+ )?(?:evidence|proof|sign|signs|indication|record|confirmation|guarantee|certainty) (?:that|of|for|to suggest|whatsoever)\b|\b(?:unclear|uncertain|unknown|not clear|not known|not certain|doubtful|debatable|questionable|remains to be seen|open question|another matter) (?:whether|if|that)\b/u;
const refuted =
  /\b(?:is|are|was|were|has been|have been)(?: [\p{L}]+)? (?:false|untrue|baseless|unfounded|wrong|incorrect|nonsense|groundless|fabricated|lies|invented|denied|dismissed|rejected|refuted|debunked|absurd|ridiculous|ludicrous|laughable|preposterous|far-fetched|rubbish|fantasy|fiction|slander|libel|(?:an?|pure|complete|utter) (?:lie|fabrication|fantasy|fiction|nonsense|invention|myth))\b/u;
/** “called claims that Acme sold it ‘nonsense’” */
const calledSo = /\b(?:call|describ|brand|label|term|denounc|dismiss|characteri[sz]|deem)(?:s|e[sd]?|ed|ing)?\b[^;]*$/;
const kept =
  /\b(?:barred|banned|prohibited|prevented|blocked|stopped|forbidden|kept|precluded|excluded|dissuaded|refrained?|refrains|abstained?) from (?:[\p{L}]+ly |ever )?$|\b(?:acquitted|cleared|exonerated|innocent) of (?:ever )?$|\byet to (?:be )?$|\bden(?:y|ies|ied|ying) (?:ever )?(?:having (?:been )?)?$|\brul(?:e|es|ed|ing) out (?:ever )?$|\b(?:decid|vot|rul|opt)(?:e|es|ed|ing) against (?:ever )?$|\b(?:decid|promis|vow|pledg|agre|opt|elect|chos)(?:e|es|ed|en|ing|s)? (?:not|never) to (?:be |have )?$|\b(?:wrongly|falsely) (?:accused|suspected|said|reported|claimed|believed) (?:of|to) (?:have )?$|\bpull(?:s|ed|ing)? out of (?:(?:a|the|its|their) (?:deal|agreement|plan) (?:to |of )?)?$/u;
/** What nobody plans, or plans no more. */
const unplanned =
  /\bno (?:\p{L}+ )?(?:plans?|intention|wish|desire) (?:to|of) (?:ever )?$|\b(?:abandon|scrap|shelv|dropp?|cancell?)(?:e?s|ed|ing)? (?:\p{L}+ )?plans? to $/u;
const nobody = /(?:^|[,;] |\bthat )(?:nobody|no one|neither|none|not one|not a single)\b[^,;]*$/;
const supposing = /\b(?:if|unless|whether|lest|supposing|as though)\b[^,;]*$/;
const wouldHave = /\b(?:would|could|should) (?:not |never )?have (?:been )?(?:[\p{L}]+ly )?$/u;
const mightHave = /\b(?:might|may) (?:well )?have (?:been )?(?:[\p{L}]+ly )?$/u;
const nearly = /\b(?:nearly|almost|all but) (?:had |been )?$/;
/** Who is told not to do something may have done it, or not. */
const advised = /\b(?:not|never) to (?:be |have )?$|\bagainst (?:ever )?$/;
const shortOf = /\bstop(?:s|ped|ping)? short of\b/;
/** “Had Acme sold it, …” */
const contrary = /^(?:Had|Were|Should) (?!I\b)[^,?]*,/;
const far = 200;

/**
 * What its sentence makes of a claim: “there is no evidence that”, “if”, “barred from”. Null where nothing is claimed at
 * all; descriptions in passing hold whatever is said around them.
 */
export function inSentence(
  found: Found,
  sentence: Sentence,
  reading: Reading,
  over: (place: Range) => readonly Speech[],
): Found | null {
  if (found.descriptor === true) return found;
  if (isAside(found.anchor, reading, over)) return { ...found, descriptor: true };
  const whole = reading.text.slice(sentence.start, sentence.end);
  const at = found.anchor.start - sentence.start;
  const before =
    whole
      .slice(Math.max(0, at - far), at)
      .toLowerCase()
      .split(/;|, but | but |: /)
      .at(-1) ?? '';
  const after = whole
    .slice(at)
    .replace(/["“”‘’«»]/g, '')
    .toLowerCase();
  const doubted = over(found.anchor).some((s) => s.stance !== 'affirms');
  if (
    /\?["”’')]*\s*$/.test(whole) ||
    (contrary.test(whole) && !whole.slice(0, at).includes(',')) ||
    wouldHave.test(before) ||
    shortOf.test(before) ||
    (advised.test(before) && !kept.test(before)) ||
    nearly.test(before) ||
    isLeftOpen(before) ||
    (!doubted && isUnsaid(before)) ||
    (supposing.test(before) && !doubted && !unsure.test(before))
  )
    return null;
  if (doubted) return found;
  const said = toldOf.test(before);
  if (
    untrue.test(before) ||
    (said && (refuted.test(after) || (calledSo.test(before) && falsehood.test(after)))) ||
    kept.test(before) ||
    isContrary(before) ||
    nobody.test(before)
  )
    return { ...found, negated: found.negated !== true };
  if (unplanned.test(before) && found.predicate !== 'LOCATED_IN') return { ...found, negated: found.negated !== true };
  if (unsure.test(before) || isUnproved(before) || (said && staysUnproved(after)))
    return { ...found, questioned: true, alleged: said || found.alleged === true };
  if (/\babout to (?:be )?$/.test(before)) return { ...found, planned: true };
  if (mightHave.test(before)) return { ...found, alleged: true, planned: false };
  return said && found.spokenBy == null ? { ...found, alleged: true } : found;
}

/** “accused Acme, which owns Bolt, of fraud”: what stands beside the name of whom somebody judges is the writer's. */
function isAside(anchor: Range, { text }: Reading, over: (place: Range) => readonly Speech[]): boolean {
  const [speech] = over(anchor);
  if (speech?.kind !== 'indirect' || !judges.test(speech.cue?.text ?? '')) return false;
  const lead = text.slice(speech.start, anchor.start);
  const rest = text.slice(anchor.end, speech.end);
  return /^[^,;]{0,60}, (?:which|who|whose|that)\b[^,;]*$/.test(lead) && /^[^,;]*, (?:of|for|as|over)\b/.test(rest);
}
const judges = /^(?:accus|blam|criticis|criticiz|condemn|denounc|slam|blast|describ|prais)/;
