import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';
import type { BenchReport } from '../../scripts/bench/table.ts';

/** That the bench works, so that it can be asked any day. How fast anything is depends on the machine and is no test. */
jest.setTimeout(240_000);
const root = fileURLToPath(new URL('../..', import.meta.url));

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

test('the bench measures everything, and both lookups find the same', () => {
  const dir = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
  const file = join(dir, 'report.json');
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/bench/main.ts', '--quick', '--json', file],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    );
    expect({ status, leftOut: stderr.split('\n').filter((l) => l.includes('left out')) }).toEqual({
      status: 0,
      leftOut: [],
    });
    const report: BenchReport = JSON.parse(readFileSync(file, 'utf8'));
    const measured = { paint: 0, heap: 0, hit: 0, hover: 0, click: 0, zoom: 0, sharp: 0, pan: 0, add: 0 };
    expect(report.canvas.sizes).toEqual([
      {
        nodes: 200,
        runs: 1,
        engines: Object.fromEntries(
          ['ours', 'plain', 'sigma'].map((e) => [
            e,
            Object.fromEntries(Object.keys(measured).map((m) => [m, expect.any(Number)])),
          ]),
        ),
      },
    ]);
    expect(report.canvas.disagreements).toEqual([]);
    expect(numbersIn(report).filter((n) => !Number.isFinite(n))).toEqual([]);
    expect(Object.keys(report.server)).toEqual(['seedPerClaim', 'neighbours', 'search']);
    expect(report.extraction.articles).toBe(60);
    expect(report.firstLoadKb).toBeGreaterThan(0);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
