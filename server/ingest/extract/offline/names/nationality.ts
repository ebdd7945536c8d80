import { countryOfCapital } from './gazetteer.ts';
import { languageCues, languages } from './lists/never.ts';
import { sayVerbs } from './lists/verbs.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

/** “in Russian”, “Kazakh-language”, “translated from Dutch”: the language, not the country. */
export function isLanguage({ words }: Text, { first, last }: Group, form: string): boolean {
  if (!languages.has(form)) return false;
  const [before, after, second] = [words[first - 1], words[last], words[last + 1]];
  const own = words[first]?.sentence;
  const next = after?.sentence === own ? (after?.text ?? '') : '';
  if (languageCues.has(next)) return true;
  if (/^[-‐‑]$/.test(next) && languageCues.has(second?.text ?? '')) return true;
  return (
    before?.sentence === own &&
    /^(?:in|into|from|speak|speaks|spoke|speaking|fluent|learn|learned|learnt|both)$/i.test(before?.text ?? '') &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(after?.sentence === own ? (after?.pos ?? '') : '')
  );
}

const stance =
  /^(?:example|decision|position|policy|stance|allies|ally|foreign|influence|response|approval|ambitions|demands|offer|claim|claims|refusal|relations|plan|plans|strategy|own|reaction|veto|sanctions|envoy|ambassador|wish|interest|interests|support|pressure|view|insistence)$/;

/** “Riga has agreed”, “talks with Madrid”: a capital that acts is its state. */
export function speaksForCountry({ words }: Text, { first, last }: Group, form: string): boolean {
  if (countryOfCapital(form) === undefined) return false;
  const own = words[first]?.sentence;
  const at = (i: number) => (words[i]?.sentence === own ? words[i] : undefined);
  const [before, after] = [at(first - 1), at(last)];
  if (/^['’]s$/.test(after?.text ?? ''))
    return (
      (stance.test(at(last + 1)?.text ?? '') && before?.pos !== 'ADP') ||
      /^(?:example|allies|foreign|policy|position|stance)$/.test(at(last + 1)?.text ?? '')
    );
  if (/^(?:with|between|against|by)$/.test(before?.text ?? '')) return before?.text !== 'by' || after?.pos !== 'NOUN';
  const clause =
    before === undefined ||
    before.pos === 'PUNCT' ||
    /^(?:that|and|but|while|as|if|when|because|whether|why|how|what|says?|said)$/i.test(before.text);
  // “Why would Riga wait?”
  const asked =
    /^(?:would|will|does|did|has|should|could|can)$/i.test(before?.text ?? '') &&
    (before?.opens === true || /^(?:why|how|what|when|where)$/i.test(at(first - 2)?.text ?? ''));
  const verb = after?.pos === 'ADV' ? at(last + 1) : after;
  return (
    (clause || asked) && verb !== undefined && /^(?:AUX|VERB)$/.test(verb.pos) && !/(?:ing|based)$/.test(verb.text)
  );
}

/** What only states do: enough for a capital whose state the article never names. */
export function actsAsState({ words }: Text, { last }: Group): boolean {
  const next = words[last]?.text ?? '';
  return (
    sayVerbs.has(next) ||
    /^(?:sent|signed|backed|rejected|accused|accuses|imposed|summoned|recalled|retaliated|responded|agreed|expelled|froze|condemned|banned|demanded|demands|ratified|vetoed)$/.test(
      next,
    )
  );
}
