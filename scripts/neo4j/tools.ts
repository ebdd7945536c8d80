import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../server/errors.ts';
import type { Release } from './release.ts';

const windows = process.platform === 'win32';

export type Java = { readonly command: string; readonly major: number };

/** Java of JAVA_HOME, else of the PATH; undefined where there is none as new as `atLeast`. */
export function findJava(atLeast: number): Java | undefined {
  const home = process.env.JAVA_HOME;
  const candidates = [...(home ? [join(home, 'bin', windows ? 'java.exe' : 'java')] : []), 'java'];
  for (const command of candidates) {
    if (command !== 'java' && !existsSync(command)) continue;
    const { stderr } = spawnSync(command, ['-version'], { encoding: 'utf8', timeout: 20_000 });
    const major = Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
    if (major >= atLeast) return { command, major };
  }
  return undefined;
}

/** Whether this Java takes the flag; older ones refuse to start with an unknown one. */
export const javaTakes = (java: Java, flag: string): boolean =>
  spawnSync(java.command, [flag, '-version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** Maven's start script is a batch file on Windows, which only a shell starts. */
export const maven = (args: readonly string[], output: 'ignore' | 'inherit', cwd = process.cwd()) =>
  spawnSync('mvn', [...args], {
    cwd,
    stdio: ['ignore', output === 'inherit' ? 2 : 'ignore', output],
    timeout: 15 * 60_000,
    shell: windows,
  });
export const hasMaven = (): boolean => maven(['-v'], 'ignore').status === 0;
export const hasDocker = (): boolean =>
  spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** What is missing for running the server's own jars, in words; undefined when nothing is. */
export function missingTools(release: Release, jarsAreThere: boolean): string | undefined {
  if (findJava(release.java) === undefined) return `no Java ${release.java} or newer (JAVA_HOME or PATH)`;
  if (!jarsAreThere && !hasMaven()) return 'no Maven (mvn)';
  return undefined;
}
export const needTools = (release: Release, what: string) =>
  new AppError(500, 'neo4j-tools', `A local Neo4j needs Docker, or Java and Maven: ${what}`, {
    detail: `Install a JDK ${release.java}+ and Maven, start Docker, or set NEO4J_URI to a server you have.`,
  });
