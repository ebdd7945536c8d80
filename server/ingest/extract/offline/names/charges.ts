import { listed } from './gazetteer.ts';
import { isFullOffice, isHead } from './heads.ts';
import { isFirstName } from './persons.ts';
import type { Text } from './text.ts';

/** “the Cabinet of Ministers Batyr Annayev”, as official prose has it: where the name of whoever holds the office begins. */
export function personBehind({ words, isCommon }: Text, first: number, last: number): number | undefined {
  const start = last - 2;
  const at = (i: number) => words[i]?.text ?? '';
  if (!/^\p{Lu}\p{Ll}+$/u.test(at(start)) || !/^\p{Lu}\p{Ll}/u.test(at(start + 1)) || !isCommon(at(start - 1)))
    return undefined;
  const noName = (i: number) => (isCommon(at(i)) && !(i === start && isFirstName(at(i)))) || isHead(at(i));
  if ([start, start + 1].some((i) => noName(i) || listed(at(i)) !== undefined)) return undefined;
  if (!words[start - 1]?.capital) return undefined;
  for (let i = first + 1; i < start - 1; i += 1) if (/^(?:of|for|on)$/.test(at(i)) && isHead(at(i - 1))) return start;
  // “Director of the Water Institute Anna Orlova”
  const of = at(first - 1) === 'the' ? first - 2 : first - 1;
  const office = words[of - 1];
  // “Leader of the Opposition Anna Orlova”
  return (isHead(at(start - 1)) || /^(?:Opposition|Majority|Minority)$/.test(at(start - 1))) &&
    at(of) === 'of' &&
    office?.sentence === words[first]?.sentence &&
    isChargeOf({ words }, of + 1)
    ? start
    : undefined;
}

/** “Minister of Land and Archives Anna Orlova”: a second thing to be in charge of. */
export function goesOnWithCharge({ words, isCommon }: Text, first: number): boolean {
  if (words[first - 1]?.text !== 'and') return false;
  for (let i = first - 2; i > first - 6 && i > 0; i -= 1) {
    if (words[i]?.text === 'of') return isChargeOf({ words }, i + 1);
    if (words[i]?.capital !== true || !isCommon(words[i]?.text ?? '')) return false;
  }
  return false;
}

/** “director of Investor Relations”: what somebody is in charge of. */
export function isChargeOf({ words }: Pick<Text, 'words'>, first: number): boolean {
  const [office, of] = [words[first - 2], words[first - 1]];
  // “Minister for Health”, “Minister of State for Health”
  const state = of?.text === 'for' && office?.text === 'State' && words[first - 3]?.text === 'of';
  if (state || (of?.text === 'for' && /^(?:Minister|Secretary|Commissioner)$/.test(office?.text ?? ''))) return true;
  return (
    of?.text === 'of' &&
    office !== undefined &&
    (isFullOffice(office.text) ||
      /^(?:Head|director|head|manager|professor|chief|Dean|dean|lecturer)$/.test(office.text))
  );
}
