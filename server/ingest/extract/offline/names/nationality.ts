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
export function speaksForCountry(text: Text, place: Group, form: string): boolean {
  const { words } = text;
  const { first, last } = place;
  if (countryOfCapital(form) === undefined) return false;
  const own = words[first]?.sentence;
  const at = (i: number) => (words[i]?.sentence === own ? words[i] : undefined);
  const [before, after] = [at(first - 1), at(last)];
  // “a contract with Lisbon-based Acme”
  if (/^[-‐‑]$/.test(after?.text ?? '')) return false;
  if (/^['’]s$/.test(after?.text ?? ''))
    return (
      (stance.test(at(last + 1)?.text ?? '') && before?.pos !== 'ADP') ||
      /^(?:example|allies|foreign|policy|position|stance)$/.test(at(last + 1)?.text ?? '')
    );
  if (isMoved(text, place)) return true;
  if (/^(?:with|between|against|by)$/.test(before?.text ?? '')) return before?.text !== 'by' || after?.pos !== 'NOUN';
  const clause =
    before === undefined ||
    before.pos === 'PUNCT' ||
    /^(?:that|and|but|while|as|if|when|because|whether|why|how|what|says?|said|after|before|until|once|since|unless)$/i.test(
      before.text,
    );
  // “Why would Riga wait?”
  const asked =
    /^(?:would|will|does|did|has|should|could|can)$/i.test(before?.text ?? '') &&
    (before?.opens === true || /^(?:why|how|what|when|where)$/i.test(at(first - 2)?.text ?? ''));
  // “Riga and Vilnius agreed”
  const both = after?.text === 'and' && countryOfCapital(at(last + 1)?.text ?? '') !== undefined;
  const verb = both ? at(last + 2) : after?.pos === 'ADV' ? at(last + 1) : after;
  return (
    (clause || asked) &&
    verb !== undefined &&
    /^(?:AUX|VERB)$/.test(verb.pos) &&
    !/(?:ing|based)$/.test(verb.text) &&
    // “after Riga was hit”
    !(/^(?:after|before|until|once|since)$/i.test(before?.text ?? '') && /^w(?:as|ere)$/.test(verb.text))
  );
}

/** “wants Riga to pay”, “accused Riga of it”: what only states are moved to. */
const isMoved = ({ words }: Text, { first, last }: Group): boolean =>
  /^(?:wants?|wanted|urges?|urged|press(?:es|ed)|persuaded?|asks?|asked|tells|told|warns?|warned|forced?|allows?|allowed|accus(?:es?|ed|ing)|suspects?|suspected)$/.test(
    words[first - 1]?.text ?? '',
  ) &&
  words[last]?.sentence === words[first]?.sentence &&
  /^(?:to|of|that)$/.test(words[last]?.text ?? '');

/** What only states do: enough for a capital whose state the article never names. */
export function actsAsState(text: Text, place: Group): boolean {
  const { words } = text;
  const { last } = place;
  if (isMoved(text, place)) return true;
  const both = words[last]?.text === 'and' && countryOfCapital(words[last + 1]?.text ?? '') !== undefined;
  const next = words[both ? last + 2 : last]?.text ?? '';
  return (
    sayVerbs.has(next) ||
    /^(?:wants?|wanted|kept|refuses?|refused|hopes|hoped|fears?|feared|insists?|seeks|sought|considers?|considered|plans|planned|supplies|supplied|sells|sold|buys|bought|exports?|exported|recognises?|recognizes?|regards?|blames?|blamed|rejects|agrees|signals?|signall?ed|hinted|protested|learned|learnt|knew|threatens|threatened|vetoes|sees|calls|says|backs|opposes|opposed|lifted|withdrew|pledged|offered|ordered|sent|signed|backed|rejected|accused|accuses|imposed|summoned|recalled|retaliated|responded|agreed|expelled|froze|condemned|banned|demanded|demands|ratified|vetoed)$/.test(
      next,
    )
  );
}
