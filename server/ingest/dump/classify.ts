import type { Line } from './lines.ts';
import type { PartKind } from './types.ts';

const sentenceEnd = /[.!…:;,]["”’»)]*$/;
const longestHead = 100;

/** Lines longer than any caption are not looked at: these forms take their time on a line made to hurt them. */
const longestCaption = 600;
export const isCaption = (text: string): boolean => text.length <= longestCaption && hasCredit(text);
const hasCredit = (text: string): boolean =>
  /\((?:credit|photo|picture|image|source|illustration)s?:[^)]+\)\.?$/i.test(text) ||
  /^(?:credit|photo|picture|image|illustration|caption)s?(?: by)?:\s/i.test(text) ||
  /(?:^|\s)\/\s\S[^/]{1,80}$/.test(text);
const isRelated = (text: string): boolean =>
  text.length < 200 &&
  /^(?:read (?:more|also|next)|also read|see also|related(?: articles| stories| links)?|more (?:on|from) .+|you may also like)(?::|$)/i.test(
    text,
  );
const isBoilerplate = (text: string): boolean =>
  /^(?:©|\(c\)|copyright\b|all rights reserved|subscribe\b|sign up\b|follow us\b|share this\b|advertisement$|this (?:article|story) (?:was )?(?:first|originally)\b|disclaimer\b)/i.test(
    text,
  );
const isReferences = (text: string): boolean =>
  /^(?:resources or references|resources|references?|notes to editors|notes|sources|media contacts?|contacts?|footnotes)\s*:?$/i.test(
    text,
  );
const isListItem = (text: string): boolean => /^(?:[•●▪‣*–-]|\d{1,2}[.)])\s+\S/.test(text);
/** Lines of dashes or stars, page numbers: furniture without words. */
export const isRule = (text: string): boolean => /^[-–—=_*~•#\s]+$/.test(text) || /^page \d+(?: of \d+)?$/i.test(text);

/** Few words without the end of a sentence, as a headline or a section head has them. */
export const isHeadLike = (text: string, most = longestHead): boolean =>
  text.length <= most &&
  !sentenceEnd.test(text) &&
  !isListItem(text) &&
  /^["“‘'«(]?[\p{Lu}\p{N}]/u.test(text) &&
  !isRule(text);

/** What each line of an article's body is; a list of references runs to the end. */
export function classify(lines: readonly Line[]): PartKind[] {
  const kinds: PartKind[] = [];
  let inReferences = false;
  for (const [i, { text, gap }] of lines.entries()) {
    const next = lines[i + 1];
    inReferences ||= isReferences(text);
    const standsAlone = gap > 0 && next !== undefined && next.gap > 0;
    const before = kinds.at(-1);
    if (isBoilerplate(text)) kinds.push('boilerplate');
    else if (inReferences) kinds.push('references');
    else if (isRelated(text) || (before === 'related' && gap === 0)) kinds.push('related');
    else if (isCaption(text) && text.length <= 300) kinds.push('caption');
    else if (isListItem(text)) kinds.push('list');
    else if (standsAlone && isHeadLike(text)) kinds.push('head');
    else kinds.push('text');
  }
  return kinds;
}
