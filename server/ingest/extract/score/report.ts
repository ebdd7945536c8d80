import type { Mistake } from './mistakes.ts';
import type { Score } from './score.ts';
import { addUp, f1, metricNames, metrics, precision, recall, type Tallies } from './tally.ts';

export type Scored = { readonly name: string; readonly score: Score };

const figure = (x: number | null) => (x === null ? '–' : x.toFixed(3));

/** Precision, recall and F1 of everything together, one line a metric. */
export function totalLines(all: readonly Scored[]): string[] {
  const total = addUp(all.map((a) => a.score.tallies));
  return table([
    ['', 'F1', 'precision', 'recall', 'right', 'found', 'gold'],
    ...metrics.map((m) => {
      const t = total[m];
      return [
        metricNames[m],
        figure(f1(t)),
        figure(t.found === 0 ? null : precision(t)),
        figure(t.gold === 0 ? null : recall(t)),
        ...[t.right, t.found, t.gold].map(String),
      ];
    }),
  ]);
}

/** The metrics that the goals name. */
const shown = ['mentionTyped', 'entityTyped', 'quoteSpeaker', 'indirectSpeaker', 'claim', 'claimStanceChain'] as const;

/** F1 of each article, one line an article. */
export const articleLines = (all: readonly Scored[]): string[] =>
  table([['F1', ...shown.map((m) => metricNames[m])], ...all.map(({ name, score }) => [name, ...f1s(score.tallies)])]);

const f1s = (t: Tallies) => shown.map((m) => figure(f1(t[m])));

/** Up to `most` mistakes of each sort; what is left out is counted. */
export function mistakeLines(all: readonly Scored[], most: number): string[] {
  if (most === 0) return [];
  const sorts = new Map<string, (Mistake & { readonly name: string })[]>();
  for (const { name, score } of all)
    for (const m of score.mistakes) {
      const sort = `${m.of}, ${m.kind}`;
      sorts.set(sort, [...(sorts.get(sort) ?? []), { ...m, name }]);
    }
  return [...sorts].flatMap(([sort, list]) => [
    '',
    `${sort}: ${list.length}${list.length > most ? `, the first ${most} of them` : ''}`,
    ...list
      .slice(0, most)
      .flatMap((m) => [
        `  ${m.name}${m.at === null ? '' : `:${m.at}`}  ${m.says}`,
        ...(m.context === '' ? [] : [`      ${m.context}`]),
      ]),
  ]);
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((r) => r[i]?.length ?? 0)));
  return rows.map((r) =>
    r
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

export type ProgramScores = { readonly name: string; readonly all: readonly Scored[]; readonly seconds: number };

/** Several programs on the same texts as a Markdown table: F1, and precision and recall behind it. */
export function markdownTable(programs: readonly ProgramScores[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const totals = programs.map((p) => addUp(p.all.map((a) => a.score.tallies)));
  const cell = (t: Tallies, m: (typeof metrics)[number]) =>
    t[m].found === 0 ? '–' : `${figure(f1(t[m]))} (${precision(t[m]).toFixed(2)}, ${recall(t[m]).toFixed(2)})`;
  return [
    row(['F1 (precision, recall)', ...programs.map((p) => p.name)]),
    row(['-', ...programs.map(() => '-:')]),
    ...metrics.map((m) => row([metricNames[m], ...totals.map((t) => cell(t, m))])),
    row(['seconds an article', ...programs.map((p) => (p.seconds / Math.max(1, p.all.length)).toFixed(2))]),
  ];
}
