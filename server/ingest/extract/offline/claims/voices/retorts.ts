import type { Range, Reading, Speech } from '../../../reading.ts';
import type { Found } from '../found.ts';
import { sentimentOf } from '../opinions/sentiment.ts';
import type { Types } from '../typed.ts';
import { falsehood } from './replies.ts';
import { within } from './within.ts';

type Spot = Range & { readonly entity: string; readonly adjective: boolean };
type Retort = { readonly found: Found; readonly voices: readonly string[] };

const judging = /^(?:call|describ|dismiss|brand|label|term|denounc|characteri|deem|regard)/i;
/** “that”, “this figure”, “the claim”: what somebody just said. */
const atStart =
  /^(?:(?:that|this)(?= (?:as )?["“‘'«]|,? (?:nonsense|untrue|false|baseless|rubbish)\b)|(?:the|that|this|those|these|such|(?:[\w.-]+ ){0,2}[\w.-]+['’]s) (?:[\w-]+ ){0,2}?(?:accusations?|allegations?|claims?|figures?|charges?|suggestions?|insinuations?|assertions?|remarks?|comments?|criticisms?|characteri[sz]ations?|descriptions?|conclusions?|complaints?)\b)/i;
/** In the sentence before, or the same one. */
const near = 250;

/** “Hale called that figure ‘fantasy’”: who says so of somebody's words speaks against whoever said them. */
export function readRetorts(
  speeches: readonly Speech[],
  spots: readonly Spot[],
  reading: Reading,
  types: Types,
): Retort[] {
  const sorted = [...speeches].sort((a, b) => a.start - b.start);
  const isParty = (id: string): boolean => types.is(id, 'Person', 'Organisation', 'Country');
  return sorted.flatMap((speech): Retort[] => {
    const { speaker, end, cue } = speech;
    if (speaker === null || cue === null || cue.start > speech.start || end - cue.end > near) return [];
    if (!judging.test(cue.text) || !isParty(speaker)) return [];
    if (
      /(?:\b(?:not|never|would|could|might)|n['’]t) (?:\w+ )?$/.test(
        reading.text.slice(Math.max(0, cue.start - 25), cue.start),
      )
    )
      return [];
    const start = cue.end + 1;
    const words = reading.text.slice(start, end);
    const opened = atStart.exec(words)?.[0];
    if (opened === undefined) return [];
    const rest = words.slice(opened.length);
    // What happened can be a disgrace; only what was said can be nonsense.
    const isBare = /^(?:that|this)$/i.test(opened);
    if (!falsehood.test(rest) && (isBare || sentimentOf(rest)?.polarity !== 'bad')) return [];
    const owner = within(spots, { start, end: start + opened.length }).find((s) => s.start >= start && !s.adjective);
    const before = sorted.findLast((s) => s.end <= start && s.stance === 'affirms' && s.speaker !== null);
    const said =
      before !== undefined && start - before.end < near && before.speaker !== speaker ? before.speaker : null;
    if (owner === undefined && (said === null || reading.text.slice(before?.end, start).includes('\n\n'))) return [];
    const object = owner?.entity ?? said;
    if (object === null || object === speaker || !isParty(object)) return [];
    const range = { start, end };
    const found = { subject: speaker, predicate: 'CRITICISES', object, anchor: range, passage: range };
    return [{ found, voices: [speaker, ...speech.via] }];
  });
}
