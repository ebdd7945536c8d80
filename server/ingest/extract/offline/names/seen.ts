import { isFirstName } from './persons.ts';
import type { Word } from './text.ts';

/**
 * Words with a capital where none was due, by whether a name stands behind them: there they are names, and so they are at
 * the beginning of a sentence.
 */
export type Seen = {
  readonly starting: ReadonlyMap<string, number>;
  readonly alone: ReadonlyMap<string, number>;
  /** First and last words of longer names. */
  readonly ends: ReadonlySet<string>;
  /** All words of longer names. */
  readonly within: ReadonlySet<string>;
  /** Words that stand behind a first name: “Shah” of “Maria Shah”. */
  readonly surnames: ReadonlySet<string>;
  /** First words of names that end as a firm's does: “Beacon” of “Beacon Analytics”. */
  readonly firms: ReadonlySet<string>;
  /** Two words that stand together so. */
  readonly pairs: ReadonlySet<string>;
};

const firmTails =
  /^(?:Ventures|Partners|Capital|Holdings?|Labs|Tech|Technolog(?:y|ies)|Analytics|Networks|Systems|Studios|Robotics|Solutions|Software|Security|Defen[cs]e|Intelligence|Group|Forensics|Imaging|Dynamics|Aerospace|Aviation|Telecom|Electronics|Optics|Consulting|Advisory|Interactive|Cyber|Biometrics|Identity|Communications|Inc\.?|Ltd\.?|Limited|LLC|GmbH|plc|PLC|Corp\.?|AG|SA|AB|BV)$/;

export function seenIn(words: readonly Word[], shouting: ReadonlySet<number>): Seen {
  const starting = new Map<string, number>();
  const alone = new Map<string, number>();
  const ends = new Set<string>();
  const within = new Set<string>();
  const surnames = new Set<string>();
  const firms = new Set<string>();
  const pairs = new Set<string>();
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (!word.capital || word.opens || shouting.has(word.paragraph)) continue;
    const [before, after] = [words[i - 1], words[i + 1]];
    if ((before?.capital === true) !== (after?.capital === true)) ends.add(word.text);
    if (before?.capital === true || after?.capital === true) within.add(word.text);
    if (before?.capital === true && after?.capital !== true && !word.touches && isFirstName(before.text))
      surnames.add(word.text);
    // “Pieter De Clercq” is “De Clercq” at the beginning of a sentence, too.
    if (
      before?.capital === true &&
      after?.capital === true &&
      /^(?:De|Van|Von|Der|Den|Di|Da|Del|Della|Le|La|Bin|Al|El|Ter|Ten|Mac|Ó|Ní)$/.test(word.text)
    )
      pairs.add(`${word.text} ${after.text}`);
    if (before?.capital === true && !before.opens) continue;
    // “Biometric.Vision” is one word.
    if (word.touches && /^[-.&]$/.test(before?.text ?? '')) continue;
    if (after?.touches === true && /^[-.&]$/.test(after.text) && words[i + 2]?.capital === true) continue;
    starting.set(word.text, (starting.get(word.text) ?? 0) + 1);
    const [third, fourth] = [words[i + 2], words[i + 3]];
    const tail = third?.capital === true && third.sentence === word.sentence ? third : after;
    if (after?.capital === true && (tail === after || fourth?.capital !== true) && firmTails.test(tail?.text ?? ''))
      firms.add(word.text);
    if (after?.capital === true) pairs.add(`${word.text} ${after.text}`);
    else alone.set(word.text, (alone.get(word.text) ?? 0) + 1);
  }
  return { starting, alone, ends, within, surnames, firms, pairs };
}
