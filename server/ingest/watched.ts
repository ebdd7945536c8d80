import { Worker } from 'node:worker_threads';

/**
 * Ends this process once it takes more memory than `mostMemory` bytes, runs for longer than `longestMs`, or whoever started
 * it is gone. Buffers do not count against V8's limit, and a program that never yields runs no timer: a thread watches.
 */
export function watchMyself({ mostMemory, longestMs }: { mostMemory: number; longestMs?: number }): void {
  const watch = `
    const until = ${longestMs === undefined ? 'Infinity' : `Date.now() + ${longestMs}`};
    const isOver = () => process.memoryUsage.rss() > ${mostMemory} || Date.now() > until || process.ppid !== ${process.ppid};
    setInterval(() => { if (isOver()) process.kill(process.pid, 'SIGKILL'); }, 50);`;
  new Worker(watch, { eval: true }).unref();
}
