/** How well folded words fit a folded text; 0 is best, null is not at all. Every word may be a beginning. */
export function closeness(words: readonly string[], text: readonly string[]): number | null {
  if (words.length === text.length && words.every((w, i) => w === text[i])) return 0;
  const at = places(words, text);
  if (at === null) return null;
  const inOrder = at.every((place, i) => i === 0 || place > (at[i - 1] ?? -1));
  const together = at.every((place, i) => i === 0 || place === (at[i - 1] ?? -1) + 1);
  if (together && at[0] === 0) return 1;
  return inOrder ? 2 : 3;
}

/** For each word the first place not taken yet where a word of the text begins with it; in order where that works. */
function places(words: readonly string[], text: readonly string[]): number[] | null {
  for (const inOrder of [true, false]) {
    const taken: number[] = [];
    for (const word of words) {
      const from = inOrder ? (taken.at(-1) ?? -1) + 1 : 0;
      const at = text.findIndex((t, i) => i >= from && !taken.includes(i) && t.startsWith(word));
      if (at < 0) break;
      taken.push(at);
    }
    if (taken.length === words.length) return taken;
  }
  return null;
}

/** The best fit of any reading. */
export function closest(readings: readonly (readonly string[])[], text: readonly string[]): number | null {
  const fits = readings.flatMap((words) => closeness(words, text) ?? []);
  return fits.length === 0 ? null : Math.min(...fits);
}
