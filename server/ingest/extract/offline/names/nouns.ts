import { honorifics, offices, qualifiers } from './lists/titles.ts';
import { isDefinite, isSource, nounAfter, roleBehind } from './nounTypes.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';
import { typeOfNoun } from './typeOfNoun.ts';

/** Common nouns that stand right beside a name and say what it is: “analyst X”, “X, a carrier”, “its founder, X”. */
export function nounsBeside(text: Text, { first, last }: Group): string[] {
  const { words } = text;
  const nouns: string[] = [];
  const after = nounAfter(text, first, last);
  if (after !== undefined) nouns.push(after.noun);
  const sentence = words[first]?.sentence;
  const at = (i: number) => (words[i]?.sentence === sentence ? (words[i]?.text ?? '') : '');
  // “According to the authority, X’s software …”
  const comma = at(first - 1) === ',' && !isSource(text, first - 1);
  const role = comma ? roleBehind(text, first - 1) : undefined;
  const before = role !== undefined ? at(role) : comma && isDefinite(text, first - 2) ? at(first - 2) : at(first - 1);
  const isNoun = role !== undefined || /^\p{Ll}/u.test(before) || words[first - 1]?.opens === true;
  // The head of a company is not “the head of state”.
  // … and a vice president not “the president”
  const lesser = /^(?:vice|assistant|associate|under|junior|shadow)$/.test(at(first - 2).toLowerCase());
  if (isNoun && typeOfNoun(before) !== undefined && !/s$|^head$/.test(before) && !lesser)
    nouns.push(before.toLowerCase());
  else if (offices.has(before) && !qualifiers.has(before)) nouns.push(before.toLowerCase());
  const held = heldOver(text, first);
  if (held !== undefined) nouns.push(held);
  // “Principal Secretary Dr X” is the PS from then on.
  let start = first;
  while (offices.has(at(start - 1)) || honorifics.has(at(start - 1))) start -= 1;
  const letters = words.slice(start, first).filter((w) => offices.has(w.text));
  if (letters.length > 1) nouns.push(letters.map((w) => w.text[0]).join(''));
  return nouns;
}

/** “Minister of Finance X”, “Chairman of the Committee on Safety X”: the office, over what it is of. */
function heldOver({ words }: Text, first: number): string | undefined {
  if (words[first - 1]?.capital !== true) return undefined;
  for (let i = first - 1; i > first - 10 && i > 0; i -= 1) {
    const [word, office] = [words[i], words[i - 1]];
    if (word === undefined || word.sentence !== words[first]?.sentence) return undefined;
    if (word.text === 'of' && office?.sentence === word.sentence && (office.capital || office.opens)) {
      const title = offices.has(office.text) && !qualifiers.has(office.text);
      if (title) return office.text.toLowerCase();
    }
    if (!word.capital && !/^(?:of|the|and|for|on)$/.test(word.text)) return undefined;
  }
  return undefined;
}
