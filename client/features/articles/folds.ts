import type { ReadParagraph } from './reading.ts';

/** A run of paragraphs that shows, or one that is folded because nothing in it is asked for. */
export type Stretch = {
  readonly folded: boolean;
  readonly paragraphs: readonly ReadParagraph[];
  /** Number of its first paragraph: what unfolding remembers. */
  readonly key: number;
};

/** Shorter than its own fold line, a paragraph is not worth hiding. */
const worthHiding = 240;

/**
 * Folds every run of paragraphs without a wanted note, if the line that says so saves room. The headline and section
 * heads never hide a text by themselves: a head before a shown paragraph shows with it.
 */
export function stretchesOf(
  paragraphs: readonly ReadParagraph[],
  wanted: (note: number) => boolean,
  unfolded: ReadonlySet<number>,
): Stretch[] {
  const body = paragraphs.filter((p) => p.kind !== 'headline');
  const needed = body.map((p) => p.notes.some(wanted));
  const show = body.map((p, i) => needed[i] === true || (p.kind === 'head' && needed[i + 1] === true));
  const runs: { show: boolean; paragraphs: ReadParagraph[] }[] = [];
  body.forEach((p, i) => {
    const last = runs.at(-1);
    if (last && last.show === show[i]) last.paragraphs.push(p);
    else runs.push({ show: show[i] === true, paragraphs: [p] });
  });
  return runs.map((run) => {
    const key = run.paragraphs[0]?.number ?? 0;
    const length = run.paragraphs.reduce((sum, p) => sum + p.end - p.start, 0);
    return { folded: !run.show && length > worthHiding && !unfolded.has(key), paragraphs: run.paragraphs, key };
  });
}
