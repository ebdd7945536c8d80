import type { Reply, Task } from './protocol.ts';
import { work } from './work.ts';

self.onmessage = ({ data }: MessageEvent<Task>) => {
  try {
    self.postMessage({ result: work(data) } satisfies Reply);
  } catch (error) {
    self.postMessage({ failed: String(error) } satisfies Reply);
  }
};
