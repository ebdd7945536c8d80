import { isSmallCity, listed } from './gazetteer.ts';
import { isHead } from './heads.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

/** Sites are called by their name and what they are: “Zhaksy dam”, “Pavlodar region”. */
const siteNoun =
  /^(?:dam|substation|river|valley|mine|reservoir|lake|glacier|deposit|oilfield|gasfield|refinery|peninsula|island|islands|oblast|region|province|district|county|mountains|desert|strait|estuary|basin|airport|bridge|canal|smelter|prefecture|oasis|gorge|plateau|archipelago|bay|coast|quarry|lagoon|market)$/;
const siteOf =
  /^(?:pumping|power|railway|train|metro|nuclear|hydropower|hydroelectric|wind|solar|coal|oil|gas|gold|copper)$/;
const site = /^(?:station|plant|farm|park|field|terminal)$/;
/** A name with the small word behind it that belongs to it: “Zhaksy dam”, “Lowmere police”, “the Moss family”. */
export function withPlaceNoun(text: Text, part: Group): Group {
  const next = text.words[part.last];
  if (isSaints(text, part)) return { first: part.first, last: part.last + 1 };
  if (
    siteOf.test(next?.text ?? '') &&
    site.test(text.words[part.last + 1]?.text ?? '') &&
    !isHead(text.words[part.last - 1]?.text ?? '') &&
    listed(text.words[part.last - 1]?.text ?? '')?.type !== 'Country'
  )
    return { first: part.first, last: part.last + 2 };
  const more = withPoliceOrFamily(text, part);
  if (more !== undefined) return more;
  const form = text.words[part.last - 1];
  const council = text.words[part.last + 1];
  // “the Paraguayan embassy in Bern”
  if (
    /^(?:embassy|consulate)$/.test(next?.text ?? '') &&
    next?.sentence === form?.sentence &&
    listed(form?.text ?? '')?.type === 'Country'
  )
    return { first: part.first, last: part.last + 1 };
  if (
    /^(?:county|city|town|district|borough|parish|regional|provincial|village|works)$/.test(next?.text ?? '') &&
    /^(?:council|court|assembly|hall)$/.test(council?.text ?? '')
  )
    return { first: part.first, last: part.last + 2 };
  if (
    next === undefined ||
    form === undefined ||
    next.touches ||
    next.sentence !== form.sentence ||
    !siteNoun.test(next.text)
  )
    return part;
  const entry = listed(form.text);
  // “the San Roque market”, but “the London market”, “the Vexal market share”
  if (next.text === 'market' && (entry !== undefined || isSmallCity(form.text) || !isEntered(text, part))) return part;
  // “Pacific island states”, “the Baltic coast”, “Kazakh steppe”: no names of sites.
  const adjective = entry !== undefined && entry.weak !== true && entry.name !== form.text;
  if (part.last - part.first > 2 || isHead(form.text) || entry?.type === 'Country' || adjective) return part;
  const after = text.words[part.last + 1];
  if (after?.sentence === next.sentence && after.pos === 'NOUN' && !after.touches) return part;
  return { first: part.first, last: part.last + 1 };
}

/** “in the San Roque market”, “raided the San Roque market” */
function isEntered({ words, isCommon }: Text, { first, last }: Group): boolean {
  const the = words[first - 1]?.text === 'the';
  const before = words[the ? first - 2 : first - 1]?.text ?? '';
  return (
    /^(?:in|at|near|outside|inside|around|of|through|from|closed|raided|visited|burned|burnt|opposite|behind)$/i.test(
      before,
    ) ||
    (last - first > 1 && !isCommon(words[last - 1]?.text ?? ''))
  );
}

/** “St. Brendan’s in Lowmere”: nothing follows that would be the saint's. */
function isSaints({ words }: Text, { first, last }: Group): boolean {
  const [owns, next] = [words[last], words[last + 1]];
  if (!/^(?:St\.?|Saint)$/.test(words[first]?.text ?? '') || last - first < 2) return false;
  if (!/^['’]s$/.test(owns?.text ?? '')) return false;
  return next?.sentence !== owns?.sentence || /^(?:ADP|PUNCT|CCONJ|SCONJ|AUX|VERB)$/.test(next?.pos ?? '');
}

/** “Lowmere police”, “the Moss family”: bodies without a capital of their own. */
function withPoliceOrFamily({ words, text, isCommon }: Text, { first, last }: Group): Group | undefined {
  const [start, end, next, after] = [words[first], words[last - 1], words[last], words[last + 1]];
  if (start === undefined || end === undefined || next?.sentence !== end.sentence || next.touches) return undefined;
  const form = text.slice(start.start, end.end);
  const goesOn = after?.sentence === next.sentence && !after.touches;
  // “Gwent police”: a place, whether lists have it or not
  const unlisted = last - first === 1 && listed(form) === undefined && !isCommon(form) && !/^\p{Lu}+$/u.test(form);
  if (next.text === 'police' && (listed(form)?.type === 'Place' || isSmallCity(form) || unlisted)) {
    if (goesOn && /^(?:department|force|service|zone)$/.test(after.text)) return { first, last: last + 2 };
    // “Lowmere police officers” are of Lowmere.
    return goesOn && after.pos === 'NOUN' ? undefined : { first, last: last + 1 };
  }
  if (next.text !== 'family' || last - first > 2 || listed(form) !== undefined || isCommon(end.text)) return undefined;
  if (!/^(?:the|founding|controlling|ruling)$/i.test(words[first - 1]?.text ?? '')) return undefined;
  if (goesOn && /^(?:foundation|trust|office|firm|business|company|fund)$/.test(after.text))
    return { first, last: last + 2 };
  return goesOn && after.pos === 'NOUN' ? undefined : { first, last: last + 1 };
}
