import { analyse } from '../../server/ingest/extract/offline/analyse.ts';
import type { Named, Names, Range, Reading, Reference, Speech } from '../../server/ingest/extract/reading.ts';

/**
 * A short text with its names in braces: `{Lena Ott}` names somebody, a later `{Ott}` the same one, `{she>Ott}` stands for
 * her. What kind of thing it is shows in the name, or is told: `{Vessa|Country}`. Ids are the first name's words.
 */
export function marked(source: string): { readonly reading: Reading; readonly names: Names } {
  const mentions = new Map<string, Range[]>();
  const known = new Map<string, { name: string; types: string[] }>();
  const references: Reference[] = [];
  let text = '';
  let from = 0;
  const idOf = (name: string) => {
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return [...known.keys()].find((id) => id === slug || id.endsWith(`-${slug}`) || id.startsWith(`${slug}-`)) ?? slug;
  };
  for (const m of source.matchAll(/\{([^}|>]+)(?:\|(\w+))?(?:>([^}]+))?\}/g)) {
    text += source.slice(from, m.index);
    from = m.index + m[0].length;
    const [words, type, target] = [m[1] ?? '', m[2], m[3]];
    const range = { start: text.length, end: text.length + words.length };
    text += words;
    const id = idOf(target ?? words);
    if (target !== undefined) references.push({ ...range, entity: id });
    else {
      if (!known.has(id)) known.set(id, { name: words, types: [type ?? kindOf(words)] });
      mentions.set(id, [...(mentions.get(id) ?? []), range]);
    }
  }
  text += source.slice(from);
  const entities = [...known].map(
    ([id, k]): Named => ({ ...k, id, aliases: [], mentions: mentions.get(id) ?? [], gender: null, nouns: [] }),
  );
  return { reading: analyse(text), names: { entities, references } };
}

function kindOf(name: string): string {
  if (/Radio|Times|Herald|News|Post|Gazette/.test(name)) return 'Outlet';
  return /Bank|Ministry|Council|Institute|Group|Party|University|Union|Authority/.test(name)
    ? 'Organisation'
    : 'Person';
}

/** One line a speech: “speaker < carrier: words”. */
export const spoken = (text: string, speeches: readonly Speech[]): string[] =>
  speeches.map((s) => {
    const who = [s.speaker ?? 'nobody', ...s.via].join(' < ');
    const how = s.kind === 'indirect' ? (s.stance === 'affirms' ? 'says' : s.stance) : s.kind;
    return `${who} ${how}: ${text.slice(s.start, s.end)}`;
  });
