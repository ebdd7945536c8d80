import { nounAfter } from './nounTypes.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

const small = /^(?:the|our|for|a|to|not|our|on|off|with|and|in|of)$/;

/** “Unite the Docks, the port workers’ union, …”: a call to do something, and who is called so. */
export function campaignsIn(text: Text): Group[] {
  const { words, sentences, shouting, isCommon } = text;
  const found: Group[] = [];
  for (const sentence of sentences) {
    if (shouting.has(sentence.paragraph)) continue;
    for (let i = sentence.first; i + 3 < sentence.last; i += 1) {
      const [call, link] = [words[i], words[i + 1]];
      if (call?.capital !== true || link === undefined || !small.test(link.text.toLowerCase())) continue;
      if (!isCommon(call.text) || /^(?:ADP|DET|PRON|CCONJ|SCONJ|AUX|PART)$/.test(call.pos)) continue;
      let last = i + 2;
      while (
        last < Math.min(i + 5, sentence.last) &&
        words[last]?.capital === true &&
        isCommon(words[last]?.text ?? '')
      )
        last += 1;
      if (last === i + 2 || words[last]?.text !== ',') continue;
      const noun = nounAfter(text, i, last);
      if (noun !== undefined && /^(?:Organisation|PublicBody|Outlet)$/.test(noun.type)) found.push({ first: i, last });
    }
  }
  return found;
}
