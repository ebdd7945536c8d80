import { foldName, foldWords } from '../../../claims/fold.ts';
import type { ExtractedEntity, Extraction } from '../../../contract/extraction.ts';
import { half, pairUp, type Span, share } from './spans.ts';

/** Which entity of the gold annotation each found one is. */
export type Alignment = {
  readonly pairs: readonly { readonly gold: ExtractedEntity; readonly found: ExtractedEntity }[];
  /** Undefined for one that the gold annotation does not have. */
  readonly goldOf: (found: string) => string | undefined;
};

const named = (e: ExtractedEntity) => e.mentions.length > 0;

/**
 * Entities are aligned one to one, those first that share most mentions. Those without mentions follow: the same name or
 * id, then unnamed voices that say the same or whose ids share at least half of their words.
 */
export function align(gold: Extraction, found: Extraction, typeOf: (e: ExtractedEntity) => string): Alignment {
  const byMentions = pairUp(gold.entities.filter(named), found.entities.filter(named), (g, f) => {
    const shared = sharedMentions(g, f);
    if (shared === 0) return 0;
    // Far below any difference in mentions: only decides between equals.
    return shared + (foldName(g.name) === foldName(f.name) ? 2e-6 : 0) + (typeOf(g) === typeOf(f) ? 1e-6 : 0);
  });
  const free = (list: readonly ExtractedEntity[], side: 'gold' | 'found', pairs: typeof byMentions) =>
    list.filter((e) => !pairs.some((p) => p[side] === e));
  const byName = pairUp(free(gold.entities, 'gold', byMentions), free(found.entities, 'found', byMentions), (g, f) =>
    named(g) && named(f) ? 0 : g.id === f.id ? 2 : !isUnnamed(g) && foldName(g.name) === foldName(f.name) ? 1 : 0,
  );
  const sofar = [...byMentions, ...byName];
  const [saidInGold, saidInFound] = [wordsOf(gold), wordsOf(found)];
  const byWords = pairUp(
    free(gold.entities, 'gold', sofar).filter((e) => !named(e)),
    free(found.entities, 'found', sofar).filter((e) => !named(e)),
    (g, f) => {
      const said = saidAlike(saidInGold.get(g.id) ?? [], saidInFound.get(f.id) ?? []);
      const alike = Math.max(wordsAlike(g.id, f.id), wordsAlike(g.name, f.name));
      return said > 0 || alike >= half ? said + alike : 0;
    },
  );
  const pairs = [...sofar, ...byWords];
  const ids = new Map(pairs.map((p) => [p.found.id, p.gold.id]));
  return { pairs, goldOf: (id) => ids.get(id) };
}

const isUnnamed = (e: ExtractedEntity) => e.id.startsWith('unnamed-');

/** Mentions of two entities at the same place; one that covers only half of the other counts half. */
function sharedMentions(g: ExtractedEntity, f: ExtractedEntity): number {
  return g.mentions.reduce((sum, a) => {
    const most = f.mentions.reduce((best, b) => Math.max(best, share(a, b)), 0);
    return sum + (most >= half ? most : 0);
  }, 0);
}

/** Everything each voice says: quotations, reported speech and passages of assertions whose innermost voice it is. */
function wordsOf(e: Extraction): Map<string, Span[]> {
  const said = new Map<string, Span[]>();
  const add = (who: string | null | undefined, span: Span) => {
    if (typeof who === 'string') said.set(who, [...(said.get(who) ?? []), span]);
  };
  for (const s of [...e.quotes, ...e.indirect]) add(s.speaker, s);
  for (const c of e.claims) for (const a of c.assertions) add(a.voices[0], a);
  return said;
}
const saidAlike = (a: readonly Span[], b: readonly Span[]): number =>
  a.filter((x) => b.some((y) => share(x, y) >= half)).length;

const emptyWords = new Set(['unnamed', 'a', 'an', 'the', 'of', 's']);
function wordsAlike(a: string, b: string): number {
  const words = (text: string) => new Set(foldWords(text).filter((w) => !emptyWords.has(w)));
  const [x, y] = [words(a), words(b)];
  const both = [...x].filter((w) => y.has(w)).length;
  return both === 0 ? 0 : both / (x.size + y.size - both);
}
