import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { root } from './commands.ts';

test.each(['evaluate', 'seed', 'export', 'query', 'extract'])('%s lets whoever reads it stop reading', (command) => {
  const { stdout, stderr, status } = spawnSync(
    'sh',
    ['-c', '"$0" --import tsx "scripts/$1.ts" --help | true; echo ended', process.execPath, command],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ stdout, stderr, status }).toEqual({ stdout: 'ended\n', stderr: '', status: 0 });
});
