import { concentricLayout } from '../layout/concentric.ts';
import { forceLayout } from '../layout/force.ts';
import { layeredLayout } from '../layout/layered.ts';
import { mapLayout } from '../layout/map.ts';
import { timelineLayout } from '../layout/timeline.ts';
import { betweennessOf, communitiesOf, degreeOf } from '../metrics/measures.ts';
import type { Reply, Task } from './protocol.ts';

function work(task: Task): unknown {
  switch (task.op) {
    case 'force':
      return forceLayout(task.ground);
    case 'concentric':
      return concentricLayout(task.ground);
    case 'layered':
      return layeredLayout(task.ground);
    case 'timeline':
      return timelineLayout(task.ground);
    case 'map':
      return mapLayout(task.ground);
    case 'degree':
      return degreeOf(task.ids, task.edges);
    case 'betweenness':
      return betweennessOf(task.ids, task.edges);
    case 'communities':
      return communitiesOf(task.ids, task.edges);
  }
}

self.onmessage = ({ data }: MessageEvent<Task>) => {
  try {
    self.postMessage({ result: work(data) } satisfies Reply);
  } catch (error) {
    self.postMessage({ failed: String(error) } satisfies Reply);
  }
};
