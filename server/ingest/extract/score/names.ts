import type { ExtractedEntity } from '../../../contract/extraction.ts';
import type { Mistake } from './mistakes.ts';
import type { Sides } from './sides.ts';
import { half, sameSpan, share } from './spans.ts';
import type { Metric, Tally } from './tally.ts';

type Mention = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: ExtractedEntity;
};

/** Mentions by exact span, then with the main type; entities as clusters, then with the main type. */
export function scoreNames(s: Sides): {
  readonly tallies: Pick<Record<Metric, Tally>, 'mention' | 'mentionTyped' | 'entity' | 'entityTyped'>;
  readonly mistakes: Mistake[];
} {
  const mentionsOf = (entities: readonly ExtractedEntity[]): Mention[] =>
    entities.flatMap((entity) => entity.mentions.map((m) => ({ ...m, entity })));
  const [gold, found] = [mentionsOf(s.gold.entities), mentionsOf(s.found.entities)];
  const at = new Map(found.map((m) => [`${m.start}-${m.end}`, m]));
  const mistakes: Mistake[] = [];
  const used = new Set<Mention>();
  let [right, typed] = [0, 0];
  for (const g of gold) {
    const f = at.get(`${g.start}-${g.end}`);
    const [is, should] = [f && s.typeOf(f.entity), s.typeOf(g.entity)];
    if (f !== undefined) {
      used.add(f);
      right += 1;
      if (is === should) typed += 1;
      else mistakes.push(s.mistake('wrong', 'mention', `“${g.text}” is ${should}, found as ${is}`, g));
      continue;
    }
    const near = found.find((m) => share(m, g) > 0 && !gold.some((x) => sameSpan(x, m)));
    if (near !== undefined) used.add(near);
    mistakes.push(
      near === undefined
        ? s.mistake('missed', 'mention', `“${g.text}”, ${should}`, g)
        : s.mistake('wrong', 'mention', `“${g.text}” is found as “${near.text}”`, g),
    );
  }
  for (const f of found)
    if (!used.has(f)) mistakes.push(s.mistake('spurious', 'mention', `“${f.text}”, ${s.typeOf(f.entity)}`, f));

  const entities = scoreEntities(s);
  return {
    tallies: {
      mention: { gold: gold.length, found: found.length, right },
      mentionTyped: { gold: gold.length, found: found.length, right: typed },
      ...entities.tallies,
    },
    mistakes: [...mistakes, ...entities.mistakes],
  };
}

/** Those with mentions: unnamed voices count by what they say. */
function scoreEntities(s: Sides) {
  const named = (e: ExtractedEntity) => e.mentions.length > 0;
  const [gold, found] = [s.gold.entities.filter(named), s.found.entities.filter(named)];
  const pairs = s.alignment.pairs.filter((p) => named(p.gold) && named(p.found));
  const count = { gold: gold.length, found: found.length };
  const typed = pairs.filter((p) => s.typeOf(p.gold) === s.typeOf(p.found));
  const first = (e: ExtractedEntity) => e.mentions[0];
  const mistakes = [
    ...gold
      .filter((g) => !pairs.some((p) => p.gold === g))
      .map((g) => {
        const under = found.find((f) => f.mentions.some((m) => g.mentions.some((x) => share(x, m) >= half)));
        const why = under === undefined ? '' : `; its mentions lie with “${under.name}”`;
        return s.mistake('missed', 'entity', `${g.name}, ${s.typeOf(g)}${why}`, first(g));
      }),
    ...pairs
      .filter((p) => !typed.includes(p))
      .map((p) =>
        s.mistake(
          'wrong',
          'entity',
          `${p.gold.name} is ${s.typeOf(p.gold)}, found as ${s.typeOf(p.found)}`,
          first(p.gold),
        ),
      ),
    ...found
      .filter((f) => !pairs.some((p) => p.found === f))
      .map((f) => s.mistake('spurious', 'entity', `${f.name}, ${s.typeOf(f)}`, first(f))),
  ];
  return {
    tallies: { entity: { ...count, right: pairs.length }, entityTyped: { ...count, right: typed.length } },
    mistakes,
  };
}
