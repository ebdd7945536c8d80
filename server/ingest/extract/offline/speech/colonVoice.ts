import type { Item } from './items.ts';
import { isDocument } from './nounKinds.ts';
import { groups, speakers } from './nouns.ts';
import type { Occurrence } from './occurrence.ts';
import { isComma, isVerb, type Phrase, phraseFrom } from './phrases.ts';
import type { Voices } from './voices.ts';

/** These stand before a headline's colon for what the article is, not for who speaks. */
const kinds =
  /^(?:analysis|review|article|editorial|column|letter|guide|guideline|book|video|recording|watch|explainer|interview|opinion|update|exclusive|page|chart|map|graph|brief|briefing|timeline|summary|note|notice|alert|contract|law|act|bill|code|plan|policy|strategy|budget)s?$/;

/** “Minister: No contract with Delta Bank”, “Bridge is safe: police”: whoever stands before or behind a headline's colon says the rest. */
export function colonVoice(items: readonly Item[], voices: Voices): Occurrence | undefined {
  const colon = items.findIndex((i) => i.text === ':');
  if (colon <= 0 || items.some((i, k) => k > colon && i.text === ':')) return undefined;
  const before = phraseFrom(items, 0);
  if (before !== null && before.last === colon - 1 && mayHead(items, before, voices))
    return told(items, before, { from: colon + 1, to: items.length }, voices);
  const behind = phraseFrom(items, colon + 1);
  const last = items.length - 1;
  return behind !== null && behind.last === last && items.slice(0, colon).some(isVerb) && mayHead(items, behind, voices)
    ? told(items, behind, { from: 0, to: colon }, voices)
    : undefined;
}

function told(
  items: readonly Item[],
  subject: Phrase,
  content: NonNullable<Occurrence['content']>,
  voices: Voices,
): Occurrence | undefined {
  const words = items.slice(content.from, content.to);
  if (words.length < 3 || words.some((i) => i.kind === 'quote' || i.text === '?') || words.every(isComma))
    return undefined;
  const voice = voices.of(items, subject);
  const [a, b] = [items[subject.first], items[subject.last]];
  if (voice === null || a === undefined || b === undefined) return undefined;
  return {
    voice,
    via: [],
    stance: 'affirms',
    takes: 'say',
    first: subject.first,
    after: content.from,
    sure: true,
    cue: { start: b.end, end: b.end + 1, text: ':' },
    subject,
    content,
    shared: false,
    inverted: false,
  };
}

/** An office, a body or a paper, in few words; a country is what the article is about. */
function mayHead(items: readonly Item[], { first, last, head }: Phrase, voices: Voices): boolean {
  const own = items[head];
  if (own === undefined || last - first > 4) return false;
  const types = voices.entity(own.entity ?? '')?.types;
  if (types !== undefined) return types.some((t) => /^(?:PublicBody|Outlet)$/.test(t));
  const noun = own.lower;
  return (
    !kinds.test(noun) &&
    (speakers.has(noun) ||
      groups.has(noun) ||
      isDocument(noun) ||
      /^(?:experts|officials|sources|police|prosecutors|researchers|lawyers|ministers)$/.test(noun))
  );
}
