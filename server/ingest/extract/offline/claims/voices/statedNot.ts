import type { ExtractedClaim } from '../../../../../contract/extraction.ts';
import type { Range, Reading, Speech } from '../../../reading.ts';
import type { Types } from '../typed.ts';
import { affirmed, isBroken, isLong } from './antecedents.ts';
import { within } from './within.ts';

type Spot = Range & { readonly entity: string; readonly adjective: boolean };
type Stated = Omit<ExtractedClaim, 'id' | 'assertions'>;

const longest = 200;
const furthest = 60;
/** “does not share footage with”, “has never taken a cent from” */
const notDone =
  /^ (?:(?:has|have|had|did|does|do|is|are|was|were|could|can)(?: not|n['’]t)|(?:(?:has|have|had|was|were|is|are) )?never)(?: (?!only\b|just\b|merely\b|simply\b|yet\b|necessarily\b|always\b|surprised|aware|sure)[\w’'-]+)+ $/i;
/** These say what somebody thinks, not what was done to anybody. */
const thinking =
  /\b(?:say|said|think|thought|believe[ds]?|know[ns]?|knew|understand|understood|accept(?:ed|s)?|recall(?:ed|s)?|remember(?:ed|s)?|want(?:ed|s)?|mean[ts]?|mind|like[ds]?|agree[ds]?|see|saw|seen|feel|felt|expect(?:ed|s)?|doubt(?:ed|s)?|need(?:ed|s)?|care[ds]?|matter|tell|told|ask(?:ed|s)?|heard? of|comment(?:ed)?|respond(?:ed)?|reply|replied|answer(?:ed)?|been|be|rule out)\b/i;
const opening = /^(?:the |that |its |his |her |our )?$/i;
const himself = /^(?:it|he|she|they|we|I)\b/;

/** What somebody says was not done by one to another, where no rule knows what: it is told, for somebody must have said so. */
export function statedNot(
  speech: Speech,
  spots: readonly Spot[],
  reading: Reading,
  types: Types,
  /** Who “he” is: whoever speaks, or whom they speak for. */
  self: string,
): Stated | null {
  if (speech.speaker === null || speech.stance !== 'affirms' || speech.end - speech.start > longest) return null;
  const text = reading.text.slice(speech.start, speech.end);
  if (/\?|\b(?:if|unless|whether)\b/i.test(text)) return null;
  const inside = within(spots, speech).filter((s) => s.start >= speech.start && s.end <= speech.end && !s.adjective);
  const pronoun = himself.exec(text)?.[0];
  const [named] = inside;
  const first =
    named !== undefined && opening.test(reading.text.slice(speech.start, named.start))
      ? named
      : pronoun === undefined
        ? undefined
        : { entity: self, start: speech.start, end: speech.start + pronoun.length };
  if (first === undefined) return null;
  const others = inside.filter((s) => s.entity !== first.entity);
  const [second] = others;
  if (second === undefined || new Set(others.map((s) => s.entity)).size > 1) return null;
  const between = reading.text.slice(first.end, second.start);
  if (/^['’]s?\b/.test(reading.text.slice(second.end, second.end + 2))) return null;
  if (between.length > furthest || !notDone.test(between) || thinking.test(between) || isBroken(between)) return null;
  const label = affirmed(between);
  const isVerb = within(reading.tokens, { start: first.end, end: second.start }).some((t) => t.pos === 'VERB');
  if (!isVerb || label === '' || isLong(label)) return null;
  const isParty = (id: string): boolean => types.is(id, 'Person', 'Organisation', 'Country');
  if (!isParty(first.entity) || !types.is(second.entity, 'Person', 'Organisation', 'Country', 'System', 'Work'))
    return null;
  const ends = { subject: first.entity, predicate: 'OTHER', object: second.entity };
  return { ...ends, instrument: null, figure: null, modality: 'reported', label };
}
