import { beforeNames, beforeNumbers } from './abbreviations.ts';
import type { Piece } from './tokens.ts';

const ends = new Set(['.', '!', '?', '…']);
const isEnd = /^[.!?…]+$/;
/** A small letter or a comma. */
const isEndless = (code: number): boolean => (code > 96 && code < 123) || code === 44;
const isClosing = /^[”’"'»)\]}]+$/;
/** Words that begin sentences rather than go on after an abbreviation. */
const opener =
  /^(?:The|A|An|This|That|These|Those|It|Its|He|She|They|We|I|You|His|Her|Their|Our|But|And|Or|So|Yet|In|On|At|By|For|From|With|To|As|If|When|While|Although|Though|After|Before|Since|Because|However|Meanwhile|Also|There|What|Who|How|Why|Not|No|Some|Many|Most|All|Both|One|Two|According|Still|Then|Now|Under|Last|Earlier|Asked|Other|Another|Every|Each|Mr\.|Mrs\.|Ms\.|Dr\.)$/;
const noSurname =
  /^(?:The|This|That|These|Those|It|Its|He|She|They|We|You|His|Her|Their|Our|But|And|When|If|According|However|Meanwhile)$/;
const said =
  /^(?:said|says|asked|asks|added|adds|told|tells|wrote|writes|wondered|replied|shouted|cried|joked|exclaimed)$/;

/**
 * Where the sentences of one paragraph begin: indexes of its words. “Mr.”, “U.S.” and “Inc.” end one only where what
 * follows looks like the beginning of another.
 */
export function sentenceStarts(words: readonly Piece[]): number[] {
  const starts = [0];
  const at = (i: number) => words[i]?.text ?? '';
  for (let i = 0; i < words.length; i += 1) {
    // Most words end no sentence; their last character tells it at once.
    const word = at(i);
    if (isEndless(word.charCodeAt(word.length - 1)) || !ends.has(word[word.length - 1] ?? '')) continue;
    const abbreviated = !isEnd.test(word) && word.length > 1 && word.endsWith('.');
    if (!isEnd.test(word) && !abbreviated) continue;
    let last = i;
    while (
      last + 1 < words.length &&
      touches(words, last) &&
      (isClosing.test(at(last + 1)) || isEnd.test(at(last + 1)))
    )
      last += 1;
    const next = last + 1;
    if (next >= words.length) break;
    if (touches(words, last) || !begins(words, next)) continue;
    // “Why would we?” Adams asked: the verb still speaks of the quotation.
    if (last > i && /[!?]/.test(word) && [1, 2, 3].some((n) => said.test(at(last + n)))) continue;
    if (
      abbreviated &&
      last === i &&
      !isAmount(at(i - 1), word) &&
      !endsWith(word, at(next)) &&
      !endsFirm(word, at(next), at(next + 1))
    )
      continue;
    starts.push(next);
    i = last;
  }
  return starts;
}

/** “for $210m. Acme said”: no initial. */
const isAmount = (before: string, word: string): boolean =>
  /^(?:m|k|b|t)\.$/.test(word) ? /\d$/.test(before) : /\d[mkbt]\.$/.test(word);

const touches = (words: readonly Piece[], i: number): boolean => words[i]?.end === words[i + 1]?.start;

/** Whether a word looks like the first of a sentence; opening marks are passed over. */
function begins(words: readonly Piece[], from: number): boolean {
  for (const { text: word } of words.slice(from, from + 4)) {
    if (/^[“‘"'«([—–-]+$/.test(word)) continue;
    // Scripts without capitals begin with any letter; some names (iPhone) with a small one and a capital.
    return /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}@#$€£¥]|\p{Ll}\p{Lu})/u.test(word);
  }
  return false;
}

/** “a unit of Garrity Corp. Lumen was”: a verb stands behind whoever the next sentence is about. */
const endsFirm = (abbreviation: string, first: string, second: string): boolean =>
  legal.test(abbreviation) && finite.test(second) && !legal.test(`${first.replace(/\.$/, '')}.`);
const legal = /^(?:Corp|Inc|Ltd|Co|Bros|Pty|Pvt|LLC|LLP|PLC)\.$/;
const finite =
  /^(?:is|was|are|were|has|had|have|will|would|said|says|did|does|can|could|may|might|must|also|declined|denied|makes|sells)$/;

function endsWith(abbreviation: string, next: string): boolean {
  const bare = abbreviation.slice(0, -1);
  if (beforeNames.has(bare)) return false;
  if (beforeNumbers.has(bare)) return !/^\d/.test(next);
  // One letter is somebody's initial, but “Exhibit F. The exhibit” ends there.
  if (/^\p{Lu}$/u.test(bare)) return (bare === 'I' && opener.test(next)) || noSurname.test(next);
  return opener.test(next) || /^["“‘]/.test(next);
}
