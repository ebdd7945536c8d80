import { isHead } from './heads.ts';
import { legalForms, outletHeads } from './lists/heads.ts';
import { currencies } from './lists/never.ts';
import type { Group } from './runs.ts';
import type { Seen } from './seen.ts';
import type { Text } from './text.ts';

/** “Sh620”, “DKr412mn”, “PLN40m” */
export function isMoney(word: string): boolean {
  const [, sign = '', factor] = /^(\p{Lu}\p{L}{0,3})\d+(?:[.,]\d+)*(m|mn|bn|tn|k)?$/u.exec(word) ?? [];
  if (/^(?:Sh|Rs|Tk|KSh|Ksh|USh|TSh|Rp|RM|[DSNI]Kr|S?Fr|R|N|K|P|S)$/.test(sign) || currencies.has(sign)) return true;
  return sign !== '' && /^(?:mn|bn|tn)$/.test(factor ?? '');
}

/** “Beacon” of an article that never says “the Beacon”: papers are called so, and so are products. */
export function isProduct({ words }: Text, { first }: Group, seen: Seen): boolean {
  const [lead, word] = [words[first - 1], words[first]];
  if (word === undefined || !outletHeads.has(word.text) || generic.test(word.text)) return false;
  return (
    !/^(?:the|a|an|this|that|our|its|his|her|their|every|daily|local|['’]s?)$/i.test(lead?.text ?? '') &&
    (seen.alone.get(word.text) ?? 0) > 2
  );
}
const generic =
  /^(?:Times|Daily|Weekly|Monthly|Magazine|News|Radio|Television|TV|Broadcasting|Newspaper|Press|Media|Today|Online|Sports?|Budget|Republic|Leader|Podcasts?|Newsroom|Newsletter|Reporter|Correspondent|Citizen|Record|Review|Report|Outlook)$/;

/** “told the Telegraph”, “wrote in the Herald”: a paper by its last word */
export function isAskedPaper({ words }: Text, { first, last }: Group): boolean {
  if (!/^the$/.test(words[first - 1]?.text ?? '') || words[last]?.capital === true) return false;
  const [before, verb] = [words[first - 2]?.text ?? '', words[first - 3]?.text ?? ''];
  return before === 'told' || (before === 'in' && /^(?:wrote|writes|writing|published)$/.test(verb));
}

/** “Public Investments Committee (PIC)”: an acronym right behind its words. */
export function explains({ words }: Text, { first, last }: Group): boolean {
  return (
    words[first - 1]?.text === '(' &&
    words[last]?.text === ')' &&
    (words[first - 2]?.capital === true || words[first - 2]?.text === 'plc')
  );
}

/** “Harbour Signals Project (HSP)”: whatever the letters are elsewhere, but no “Chief Executive Officer (CEO)”. */
export function standsFor(text: Text, part: Group): boolean {
  const letters = text.words[part.first]?.text ?? '';
  if (!/^\p{Lu}{3,6}$/u.test(letters) || !explains(text, part)) return false;
  // “Vexal Metering Systems plc (VMS)”
  const end = legalForms.has(text.words[part.first - 2]?.text ?? '') ? part.first - 2 : part.first - 1;
  const long = text.words.slice(Math.max(0, end - letters.length), end);
  return (
    long.every((w, i) => w.capital && w.text[0] === letters[i]) &&
    long.length === letters.length &&
    isHead(long.at(-1)?.text ?? '')
  );
}

/** “SIS” of an article that writes it so again and again, and never “sis”: nobody shouts one word twice. */
export function isAcronym({ words }: Text, only: string, pos: string): boolean {
  if (/^(?:DET|PRON|ADP|CCONJ|SCONJ|AUX|ADV|PART|NUM)$/.test(pos)) return false;
  const alike = words.filter((w) => w.text.toUpperCase() === only);
  return alike.length > 1 && alike.every((w) => w.text === only);
}
