import type { ExtractedAssertion, ExtractedClaim } from '../../../../../contract/extraction.ts';
import type { Range, Reading, Speech } from '../../../reading.ts';
import type { Types } from '../typed.ts';
import { within } from './within.ts';

type Spot = Range & { readonly entity: string; readonly adjective: boolean };
/** What somebody said of two names where no rule knows the relation; only a reply makes a claim of it. */
type Proposition = Omit<ExtractedClaim, 'id' | 'assertions'> & { readonly told: ExtractedAssertion };

const pronoun = /^(?:he|she|they|it|we|I)$/i;
const longest = 220;
const furthest = 90;
const partOf = /^(?:'s|’s)?\s*(?:,\s*)?(?:in|of|at|from|near|and|or|,|\()?\s*$/i;

/** The relation that a speech tells of between the first two names it has: “they wrote the tender for Acme” of “they”. */
export function propositionIn(
  speech: Speech,
  spots: readonly Spot[],
  reading: Reading,
  types: Types,
): Proposition | null {
  if (speech.speaker === null || speech.stance !== 'affirms' || speech.end - speech.start > longest) return null;
  const named = within(spots, speech).filter((s) => s.start >= speech.start && s.end <= speech.end && !s.adjective);
  const ends = [...new Set(named.map((s) => s.entity))];
  const [first] = named;
  // “transferred plots in Zenda to Acme”: who has them now, not where they lie.
  const others = named.filter((s) => s.entity !== first?.entity);
  const second = others.find((s) => !types.is(s.entity, 'Place')) ?? others[0];
  // Of four names nobody can say which two are meant.
  if (first === undefined || second === undefined || ends.length > 3) return null;
  // “a company he owned had paid Acme”, “prosecutors in Zenda had searched Acme”: not he, nor Zenda
  const ahead = within(reading.tokens, { start: speech.start, end: first.start });
  const isHis = pronoun.test(reading.text.slice(first.start, first.end));
  if (ahead.some((t) => t.pos === 'NOUN') && (isHis || ahead.at(-1)?.pos === 'ADP')) return null;
  const between = reading.text.slice(first.end, second.start);
  if (between.length > furthest || isBroken(between) || partOf.test(between)) return null;
  const verbs = within(reading.tokens, { start: first.end, end: second.start }).some((t) => t.pos === 'VERB');
  if (!verbs || !types.fits('OTHER', 'subject', first.entity) || !types.fits('OTHER', 'object', second.entity))
    return null;
  const label = affirmed(between);
  if (label === '' || isLong(label)) return null;
  const negated = /\b(?:not|n['’]t|never|no)\b/i.test(between);
  const passage = { start: speech.start, end: speech.end, text: reading.text.slice(speech.start, speech.end) };
  return {
    subject: first.entity,
    predicate: 'OTHER',
    object: second.entity,
    instrument: null,
    figure: null,
    modality: /\b(?:alleg|accus|suspect|suspicion|suggest|insinuat)/i.test(speech.cue?.text ?? '')
      ? 'alleged'
      : 'reported',
    label,
    told: { stance: negated ? 'denies' : 'affirms', voices: [speech.speaker, ...speech.via], ...passage },
  };
}

/** Behind these another clause begins. */
export const isBroken = (words: string): boolean =>
  /[;:?!\n]|, (?:and|but|or|while|which|who|whose|where)\b|,(?! (?:to|in|of|for|from|with|by|at|on|into|against|through)\s*$)[^,]*$/.test(
    words,
  );

/** Too much for one relation, two of them, or none. */
export const isLong = (label: string): boolean =>
  /^(?:(?:to|of|in|for|with|from|at|on|by|and|or|the|an?|as|into|its|his|her|their) ?)*$/i.test(label) ||
  label.split(' ').length > 13 ||
  /\b(?:that|which|who|whom|whose|because|if|when|while|than|whether|although)\b/i.test(label);

/** A label says what is denied, not the denial: “it had issued no licence for” is “had issued licence for”. */
export const affirmed = (words: string): string =>
  words
    .replace(/^['’]s\b/, '')
    .replace(/^\s*(?:it|he|she|they|we|I)\b/i, '')
    .replace(/^\s*(?:ever )?having\b/i, '')
    .replace(/["“”«»]/g, '')
    .replace(/\b(ca|wo)n['’]t\b/gi, (_, stem: string) => (stem.toLowerCase() === 'ca' ? 'can' : 'will'))
    .replace(/n['’]t\b/gi, '')
    .replace(/\b(?:never|no|not|ever|any|nothing)\s/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
    // A title belongs to the name behind it.
    .replace(/ (?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Gen|Sen|Rep|Justice)\.?$/, '');
