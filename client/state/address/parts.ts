/** An id as addresses hold it. */
export const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Whole numbers in base 36: short, and without a sign that a URL would write longer. */
export const number = (s: string | undefined): number | null =>
  s !== undefined && /^-?[0-9a-z]{1,5}$/.test(s) ? Number.parseInt(s, 36) : null;
export const numberText = (n: number): string => Math.round(n).toString(36);
/** The parts of a list, and those that are no good for it. */
export const listOf = (said: URLSearchParams, key: string): string[] =>
  (said.get(key) ?? '').split('_').filter((s) => s !== '');
