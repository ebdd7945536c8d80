import type { Reply, Result, Task } from './protocol.ts';

/**
 * Does something long beside the page. A worker of its own for each task: it is gone when the answer is there, and
 * giving up means that it ends at once, whatever it was in the middle of.
 */
export function runTask<T extends Task>(task: T, signal: AbortSignal): Promise<Result<T>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const worker = new Worker(new URL('./graph.worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      end();
      if ('failed' in data) reject(new Error(data.failed));
      else resolve(data.result as Result<T>);
    };
    worker.onerror = () => {
      end();
      reject(new Error('The part of the page that lays out a canvas could not be started.'));
    };
    worker.postMessage(task);
  });
}
