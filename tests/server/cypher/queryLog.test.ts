import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { LoggedRun } from '../../../server/contract/query.ts';
import { openQueryLog } from '../../../server/cypher/queryLog.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'claimgraph-log-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const silent = () => undefined;
const ran = (more: Partial<LoggedRun> = {}): LoggedRun => ({
  at: '2026-11-29T10:00:00.000Z',
  by: 'ana',
  query: 'vendors',
  text: null,
  parameters: ['vendor'],
  outcome: 'answered',
  rows: 3,
  truncated: false,
  tookMs: 12,
  ...more,
});

test('what ran is told latest first, after a restart too, and so is the last answer of each query', () => {
  const file = join(dir, 'deep', 'queries.log');
  const log = openQueryLog(file, silent);
  expect(log.all()).toEqual([]);
  const runs = [ran(), ran({ rows: 5, at: '2026-11-29T11:00:00.000Z' }), ran({ outcome: 'timeout', rows: 0 })];
  for (const r of runs) log.note(r);
  for (const opened of [log, openQueryLog(file, silent)]) {
    expect(opened.all()).toEqual([...runs].reverse());
    expect(opened.last('vendors')).toEqual({
      at: '2026-11-29T11:00:00.000Z',
      by: 'ana',
      rows: 5,
      truncated: false,
      tookMs: 12,
    });
    expect(opened.last('others')).toBeNull();
  }
});

test('a line that a crash cut off, or that is no run, is passed over', () => {
  const file = join(dir, 'queries.log');
  openQueryLog(file, silent).note(ran());
  appendFileSync(file, '{"at": "2026-1\n{"by": "nobody"}\n');
  const log = openQueryLog(file, silent);
  log.note(ran({ by: 'ben' }));
  expect(
    openQueryLog(file, silent)
      .all()
      .map((r) => r.by),
  ).toEqual(['ben', 'ana']);
});

test('a full file is set aside, and the one set aside before it is let go', () => {
  const file = join(dir, 'queries.log');
  writeFileSync(`${file}.1`, `${JSON.stringify(ran({ by: 'older' }))}\n`);
  const log = openQueryLog(file, silent);
  log.note(ran({ by: 'old', text: 'x'.repeat(2_100_000) }));
  log.note(ran({ by: 'new' }));
  expect(log.all().map((r) => r.by)).toEqual(['new', 'old']);
  expect(
    openQueryLog(file, silent)
      .all()
      .map((r) => r.by),
  ).toEqual(['new', 'old']);
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(2);
});

test('a log that cannot be written is told once, and runs are told all the same', () => {
  const told: string[] = [];
  writeFileSync(join(dir, 'file'), '');
  const log = openQueryLog(join(dir, 'file', 'queries.log'), (what) => told.push(what));
  log.note(ran());
  log.note(ran());
  expect(log.all()).toHaveLength(2);
  expect(told).toEqual([expect.stringContaining('queries.log cannot be written')]);
});
