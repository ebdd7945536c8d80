import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';

jest.setTimeout(60_000);

/** `npm run neo4j` without a server; tests/contract starts a real one through the same module. */
const home = mkdtempSync(join(tmpdir(), 'claimgraph-neo4j-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/neo4j.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DOCKER_HOST: 'tcp://127.0.0.1:1' },
  });
  return { status, stdout, stderr };
};

test('help names every command and option', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  for (const word of ['start', 'stop', 'status', '--port', '--home', '--jars', 'NEO4J_'])
    expect(stdout).toContain(word);
  expect(run().status).toBe(2);
  expect(run('restart').status).toBe(2);
});

test('a server that is not there is not running, and nothing is made', () => {
  expect(run('status', '--home', home)).toMatchObject({ status: 1, stdout: '', stderr: 'neo4j: not running\n' });
  expect(run('stop', '--home', home)).toMatchObject({ status: 0, stderr: 'neo4j: not running\n' });
  expect(readdirSync(home)).toStrictEqual([]);
});

test('what is no port and no option is said', () => {
  expect(run('start', '--home', home, '--port', '70000')).toMatchObject({
    status: 1,
    stderr: 'neo4j: --port 70000 is no port\n',
  });
  expect(run('start', '--prot', '1').stderr).toContain('--prot');
});
