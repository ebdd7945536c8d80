// jest's globalTeardown of the projects that use it: ends the Neo4j its tests started, of whatever release, unless another run still uses it.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

// biome-ignore lint/style/noDefaultExport: jest calls a teardown by its default export
export default function stopTestNeo4j() {
  const tests = `${root}.neo4j/test`;
  if (!existsSync(tests)) return;
  const homes = readdirSync(tests).filter((release) => existsSync(`${tests}/${release}/running.json`));
  const lock = `${tests}/lock`;
  try {
    // Held while it stops: a run that starts meanwhile must not find a server that is about to go.
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    return;
  }
  try {
    for (const home of homes) {
      const stop = ['--import', 'tsx', 'scripts/neo4j.ts', 'stop', '--home', `${tests}/${home}`];
      execFileSync(process.execPath, stop, { cwd: root, stdio: 'ignore', timeout: 60_000 });
    }
  } finally {
    rmSync(lock, { force: true });
  }
}
