import { isHead } from './heads.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

const works =
  /^(?:report|study|book|paper|film|documentary|novel|memoir|album|podcast|exhibition|essay|play|series|manifesto|pamphlet|poem|song)$/;
const small = /^(?:of|for|and|the|in|on|to|a|an|from|with|by|at|or|not|without|under|over|as|into)$/;
const longest = 8;

/** “The 94-page report, Dark by Order, says …”: a title between commas, small words and all. */
export function worksIn({ words, shouting, isCommon }: Text): Group[] {
  const found: Group[] = [];
  for (let i = 1; i + 3 < words.length; i += 1) {
    const [noun, comma, first] = [words[i - 1], words[i], words[i + 1]];
    if (comma?.text !== ',' || first?.capital !== true || !works.test(noun?.text ?? '')) continue;
    if (first.sentence !== noun?.sentence || shouting.has(first.paragraph)) continue;
    let last = i + 1;
    while (last < i + longest && (words[last]?.capital === true || small.test(words[last]?.text ?? ''))) last += 1;
    const own = words.slice(i + 1, last);
    const hasSmall = own.some((w) => small.test(w.text));
    const ends = words[last]?.text === ',' && own.at(-1)?.capital === true && !isHead(own.at(-1)?.text ?? '');
    // Nothing but English words: “a report, Ministry of Energy, …” would name its author.
    if (ends && hasSmall && own.every((w) => isCommon(w.text)) && !isHead(own[0]?.text ?? ''))
      found.push({ first: i + 1, last });
  }
  return found;
}
