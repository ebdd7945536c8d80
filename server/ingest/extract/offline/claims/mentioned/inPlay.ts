import type { Scene } from '../context.ts';

/** Some three sentences: what was named there is still spoken of. */
const near = 400;
/** These pay rather than are paid for. */
const pays = /\b(?:program|programme|fund|facility|budget|initiative)$/i;

/**
 * What thing the text speaks of at a place: the only one that the paragraph has named, else what the whole article is
 * about, else the only one of late. Of two that could be meant, the one it is about, else neither.
 */
export function thingInPlay(scene: Scene, before: number): string | null {
  const { lately, reading } = scene;
  const paragraph = reading.paragraphs.findLast((p) => p.start <= before);
  const here = onlyOne(scene, Math.max(paragraph?.start ?? 0, before - 2 * near), before);
  if (here !== null) return here.only;
  const main = subjectMatter(scene);
  if (main !== null) return lately.between(0, before, 'System').has(main) ? main : null;
  return onlyOne(scene, before - near, before)?.only ?? null;
}

/** The sentence before, or this one so far, names a thing: “it” may mean that. */
export function thingJustNamed({ lately, reading }: Scene, before: number): boolean {
  const here = reading.sentences.findLastIndex((s) => s.start <= before);
  const [last, own] = [reading.sentences[here - 1], reading.sentences[here]];
  const from = last?.paragraph === own?.paragraph ? last : own;
  return from !== undefined && lately.between(from.start, before, 'System').size > 0;
}

/** Null where nothing is named; of several, the one that the article is about. */
function onlyOne(scene: Scene, from: number, to: number): { readonly only: string | null } | null {
  const named = [...scene.lately.between(from, to, 'System')].filter(
    (id) => !pays.test(scene.types.named(id)?.name ?? ''),
  );
  const [only] = named;
  if (only === undefined) return null;
  const main = named.length === 1 ? only : subjectMatter(scene);
  return { only: main !== null && named.includes(main) ? main : null };
}

/** What the article is about: what its headline names, else its first paragraph, else what it names most of all. */
function subjectMatter({ lately, reading }: Scene): string | null {
  const lead = reading.paragraphs.find((p) => p.kind === 'text');
  for (const [from, to] of [
    [0, lead?.start ?? 0],
    [lead?.start ?? 0, lead?.end ?? 0],
  ] as const) {
    const named = [...lately.between(from, to, 'System')];
    if (named.length === 0) continue;
    return named.find((id) => named.every((n) => n === id || lately.times(id) >= 2 * lately.times(n))) ?? null;
  }
  return lately.leader('System')?.entity ?? null;
}
