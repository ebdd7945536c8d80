/** One list of words or names, parted by bars or line ends. */
export const listOf = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
export const setOf = (text: string): ReadonlySet<string> => new Set(listOf(text));
