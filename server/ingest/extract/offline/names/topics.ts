import { slugOf } from '../../../../claims/ids.ts';
import type { Named, Range } from '../../reading.ts';
import type { Text } from './text.ts';

type Kind = readonly [before: RegExp, noun: RegExp];
/** Techniques, data and figures that claims are about and that are written small: “face recognition”, “location data”. */
const kinds: readonly Kind[] = [
  [/^(?:face|facial|gait|voice|speech|iris|emotion|plate|fingerprint|palm|vein)$/, /^recognition$/],
  [
    /^(?:location|biometric|mobile|personal|consumption|usage|plate|health|medical|patient|customer|passenger|voter|genetic|genomic|financial|payment|call|traffic|browsing|phone|census|meter|tracking|travel|satellite|radar|derived|anonymi[sz]ed|de-identified|pseudonymi[sz]ed)$/,
    /^data$/,
  ],
  [/^(?:iris|eye|retina|face|fingerprint|palm|brain)$/, /^scans$/],
  [/^(?:plate|card|meter)$/, /^readers$/],
  [/^(?:messaging|phone|dating|banking|chat)$/, /^apps$/],
  [/^social$/, /^media$/],
  [/^(?:operating|pre-tax|net|gross)$/, /^(?:profit|income|margin|debt)$/],
  [/^packet$/, /^inspection$/],
];
const alone = /^(?:spyware|malware|ransomware|stalkerware|disinformation)$/;
const nouns: ReadonlySet<string> = new Set(
  'recognition data scans readers apps media profit income margin debt inspection spyware malware ransomware stalkerware disinformation'.split(
    ' ',
  ),
);

/** Topics of a text, each with its places; where a name covers the words they are its own. */
export function topicsIn({ words, text }: Text, names: readonly Range[]): Named[] {
  const taken = [...names].sort((a, b) => a.start - b.start);
  const topics = new Map<string, Range[]>();
  let at = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || !nouns.has(word.text)) continue;
    const first = firstOf(words, i);
    if (first === null || isWordOfMore(words, first, i)) continue;
    const start = words[first]?.start ?? word.start;
    while (at < taken.length && (taken[at]?.end ?? 0) <= start) at += 1;
    if ((taken[at]?.start ?? Number.POSITIVE_INFINITY) < word.end) continue;
    const form = text.slice(start, word.end).toLowerCase();
    topics.set(form, [...(topics.get(form) ?? []), { start, end: word.end }]);
  }
  // “plate readers” are the “license plate readers” of the same article.
  const forms = [...topics.keys()].sort((a, b) => b.length - a.length);
  const whole = (form: string): string => forms.find((long) => long !== form && long.endsWith(` ${form}`)) ?? form;
  return forms
    .filter((form) => whole(form) === form)
    .map((name) => {
      const own = forms.filter((form) => whole(form) === name);
      const mentions = own.flatMap((form) => topics.get(form) ?? []).sort((a, b) => a.start - b.start);
      return {
        id: slugOf(name) || `topic-${mentions[0]?.start}`,
        types: ['Topic'],
        name,
        aliases: own.filter((form) => form !== name),
        mentions,
        gender: 'neuter' as const,
        nouns: [],
      };
    });
}

/** “facial recognition software”, “deep packet inspection (DPI) platform”, “face recognition-based”; or words in marks of their own. */
function isWordOfMore(words: Text['words'], first: number, last: number): boolean {
  const at = (i: number) => (words[i]?.sentence === words[last]?.sentence ? words[i] : undefined);
  const next = at(last + 1)?.text === '(' && at(last + 3)?.text === ')' ? at(last + 4) : at(last + 1);
  if (next?.pos === 'NOUN' || (next?.touches === true && next.text === '-')) return true;
  return /^["“‘«]$/.test(at(first - 1)?.text ?? '') && /^["”’»]$/.test(at(last + 1)?.text ?? '');
}

/** Where a topic that ends with this word begins. */
function firstOf(words: Text['words'], i: number): number | null {
  const [word, before] = [words[i], words[i - 1]];
  if (word === undefined) return null;
  if (alone.test(word.text)) return i;
  if (before === undefined || before.sentence !== word.sentence || word.touches) return null;
  if (!kinds.some(([lead, noun]) => lead.test(before.text) && noun.test(word.text))) return null;
  const [lead, hyphen] = [words[i - 2], words[i - 2]];
  // “licence plate readers”, “deep packet inspection”
  if (/^(?:licen[cs]e|number|deep)$/.test(lead?.text ?? '')) return i - 2;
  if (hyphen?.text === '-' && before.touches && /^(?:licen[cs]e|number|pre|de)$/.test(words[i - 3]?.text ?? ''))
    return i - 3;
  return hyphen?.text === '-' && before.touches ? null : i - 1;
}
