import type { Names, Range, Reading, Token } from '../../../reading.ts';
import { leavesThing } from '../clause/metonyms.ts';
import type { Types } from '../typed.ts';

type Spot = Range & { readonly entity: string; readonly adjective: boolean; readonly reference: boolean };

const generic = new Set(
  'system systems programme program platform software device devices machine machines unit units kit kits drone drones cameras meter meters scanner scanners tool app project product technology equipment cable satellite satellites algorithm gadget hardware network scheme model robot robots sensor sensors database rollout'.split(
    ' ',
  ),
);
/** How far back a thing was named that “the system” may still mean. */
const far = 1500;

/**
 * “the system”, “the machines”: the thing that was named last, unless the text has spoken of another one as often. Names
 * stand for the words they cover; here only what no name and no reference covers is looked at.
 */
export function thingsMeant(reading: Reading, names: Names, spots: readonly Spot[], types: Types): Spot[] {
  const things = spots.filter((s) => types.is(s.entity, 'System') && !s.reference);
  if (things.length === 0) return [];
  const times = new Map(names.entities.map((e) => [e.id, e.mentions.length]));
  const main = things.reduce((a, b) => ((times.get(b.entity) ?? 0) > (times.get(a.entity) ?? 0) ? b : a));
  const kinds = kindsOf(reading, spots, things);
  const found: Spot[] = [];
  let at = 0;
  let covered = 0;
  const { tokens } = reading;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const kind = kinds.get(token.text);
    if (kind == null && !generic.has(token.text)) continue;
    const from = opening(tokens, i);
    if (from === null || goesOn(tokens[i + 1], tokens[i + 2])) continue;
    while (covered < spots.length && (spots[covered]?.end ?? 0) <= from.start) covered++;
    const here = spots[covered];
    if (here !== undefined && here.start < token.end) continue;
    while (at < things.length && (things[at]?.end ?? 0) <= from.start) at++;
    const last = things[at - 1];
    if (last === undefined || from.start - last.end > far) continue;
    // What the text is mainly about is meant rather than what it mentions beside.
    const leads = (times.get(main.entity) ?? 0) >= 2 * (times.get(last.entity) ?? 0) && main.start < from.start;
    const entity = kind != null && kind.start < from.start ? kind.entity : leads ? main.entity : last.entity;
    if (kind != null && kind.start >= from.start && !generic.has(token.text)) continue;
    found.push({ start: from.start, end: token.end, entity, adjective: false, reference: true });
  }
  return found;
}

/**
 * What the text calls each thing: “Lynx vans”, “Lynx, a mobile clinic”. Singular or plural, “the vans” are then Lynx;
 * null where it calls two things so.
 */
function kindsOf({ tokens }: Reading, spots: readonly Spot[], things: readonly Spot[]): Map<string, Spot | null> {
  const kinds = new Map<string, Spot | null>();
  const note = (noun: string, spot: Spot): void => {
    const one = noun.replace(/s$/, '');
    if (one.length < 3 || generic.has(noun) || leavesThing(noun) || /[^a-z]/.test(noun)) return;
    for (const form of [one, `${one}s`]) {
      const before = kinds.get(form);
      kinds.set(form, before === undefined || before?.entity === spot.entity ? (before ?? spot) : null);
    }
  };
  let t = 0;
  for (const spot of things) {
    while (t < tokens.length && (tokens[t]?.start ?? 0) < spot.end) t++;
    const [next, second, third] = [tokens[t], tokens[t + 1], tokens[t + 2]];
    if (next?.pos === 'NOUN' && third !== undefined && second?.pos !== 'NOUN') note(next.text, spot);
    if (next?.text !== ',' || !/^an?$/.test(second?.text ?? '')) continue;
    let head = t + 2;
    while (/^(?:ADJ|NOUN)$/.test(tokens[head]?.pos ?? '') && head < t + 6) head++;
    const noun = tokens[head - 1];
    if (head > t + 2 && noun?.pos === 'NOUN' && /^(?:PUNCT|ADP|VERB|PRON|SCONJ)$/.test(tokens[head]?.pos ?? ''))
      note(noun.text, spot);
  }
  // Somebody else's kind is nobody's: “the Acme firm”, “Bolt vans” of another maker.
  const named = new Set(things.map((s) => s.entity));
  t = 0;
  for (const spot of spots) {
    if (named.has(spot.entity)) continue;
    while (t < tokens.length && (tokens[t]?.start ?? 0) < spot.end) t++;
    const next = tokens[t];
    if (next?.pos === 'NOUN' && kinds.has(next.text)) kinds.set(next.text, null);
  }
  return kinds;
}

/** “the”, “the new”, “these 18”: what opens the phrase, no more than two words before its noun. */
function opening(tokens: readonly Token[], i: number): Token | null {
  for (let k = 1; k <= 3; k++) {
    const before = tokens[i - k];
    if (before === undefined || before.sentence !== tokens[i]?.sentence) return null;
    if (/^(?:the|this|these|both|all)$/i.test(before.text)) return before;
    if (before.pos !== 'NUM' && !/^(?:new|whole|entire|same|whole)$/.test(before.text)) return null;
  }
  return null;
}

/** “the system of courts”, “the camera's lens”, “the software firm”: something else. */
const goesOn = (next: Token | undefined, after: Token | undefined): boolean =>
  next !== undefined &&
  (/^(?:of|['’]s?|-)$/.test(next.text) || next.pos === 'NOUN' || (next.pos === 'PROPN' && after !== undefined));
