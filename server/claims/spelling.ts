/** How many slips a word of this length may hold and still be taken for another. */
const allowed = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0);

/**
 * The words of the vocabulary a misspelt one most likely stands for: fewest slips (a letter missing, added, changed, or
 * two swapped), whole words before words it only begins, at most three. Words of under five letters stay as they are.
 */
export function corrections(word: string, vocabulary: Iterable<string>): string[] {
  const most = allowed(word.length);
  if (most === 0) return [];
  const found: { to: string; slips: number; whole: number }[] = [];
  for (const to of vocabulary) {
    if (to.length < word.length - most) continue;
    const { whole, beginning } = slips(word, to, most);
    const fewest = Math.min(whole, beginning);
    if (fewest <= most) found.push({ to, slips: fewest, whole: whole <= fewest ? 0 : 1 });
  }
  const best = Math.min(...found.map((f) => f.slips));
  return found
    .filter((f) => f.slips === best)
    .sort((a, b) => a.whole - b.whole || a.to.length - b.to.length || (a.to < b.to ? -1 : 1))
    .slice(0, 3)
    .map((f) => f.to);
}

/** Slips between a word and another as a whole, and between it and some beginning of the other; capped above `most`. */
function slips(word: string, other: string, most: number): { whole: number; beginning: number } {
  const cut = Math.min(other.length, word.length + most + 1);
  const rows: number[][] = [Array.from({ length: cut + 1 }, (_, j) => j)];
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= cut; j++) {
      const [above, left, before] = [rows[i - 1]?.[j] ?? 0, row[j - 1] ?? 0, rows[i - 1]?.[j - 1] ?? 0];
      const same = word[i - 1] === other[j - 1];
      let least = Math.min(above + 1, left + 1, before + (same ? 0 : 1));
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return { whole: most + 1, beginning: most + 1 };
    rows.push(row);
  }
  const last = rows[word.length] ?? [];
  return { whole: other.length > cut ? most + 1 : (last[cut] ?? most + 1), beginning: Math.min(...last) };
}
