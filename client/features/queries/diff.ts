import type { QueryRequest } from '../../../server/contract/query.ts';

export type DiffLine = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** The lines of one text that became those of another: as few changes as can be. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  // Longest common subsequence; queries have some dozens of lines.
  const [n, m] = [before.length, after.length];
  const best = Array.from({ length: n + 1 }, () => new Uint32Array(m + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    const [old, now] = [before[i], after[j]];
    if (i < n && j < m && old === now) {
      lines.push({ kind: 'same', text: old ?? '' });
      i += 1;
      j += 1;
    } else if (i < n && (j === m || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ kind: 'removed', text: old ?? '' });
      i += 1;
    } else {
      lines.push({ kind: 'added', text: now ?? '' });
      j += 1;
    }
  }
  return lines;
}

/** Everything that a version says, line by line, so that one comparison shows all that changed. */
export const versionLines = (v: QueryRequest): string[] => [
  `Title: ${v.title}`,
  `Folder: ${v.folder}`,
  ...v.question.split('\n').map((line) => `Question: ${line}`),
  `Opens as: ${v.show}`,
  ...v.parameters.map(
    (p) =>
      `$${p.name}: ${p.type}, “${p.label}”, ${p.default === null ? 'required' : `default ${JSON.stringify(p.default)}`}${p.help ? `, ${p.help}` : ''}`,
  ),
  ...Object.entries(v.columns).map(([key, words]) => `Column ${key}: ${words}`),
  ...v.text.split('\n'),
];
