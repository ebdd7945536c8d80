import { spawnSync } from 'node:child_process';

/** The command line of a process, '' when it is gone: a pid alone may by now be somebody else's. */
export function commandLine(pid: number): string {
  const [command, args] =
    process.platform === 'win32'
      ? [
          'powershell',
          ['-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`],
        ]
      : ['ps', ['-o', 'args=', '-ww', '-p', String(pid)]];
  return spawnSync(command, args as string[], { encoding: 'utf8', timeout: 20_000 }).stdout?.trim() ?? '';
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Asks the process to end, and after `graceMs` makes it. The caller has checked that it is its own. */
export async function endProcess(pid: number, graceMs: number): Promise<void> {
  const gone = () => {
    try {
      process.kill(pid, 0);
      return false;
    } catch {
      return true;
    }
  };
  if (gone()) return;
  process.kill(pid, 'SIGTERM');
  const until = Date.now() + graceMs;
  while (!gone() && Date.now() < until) await sleep(50);
  if (!gone()) process.kill(pid, 'SIGKILL');
  while (!gone() && Date.now() < until + 5000) await sleep(50);
}
