import { columnLayout } from '../layout/column.ts';
import { concentricLayout } from '../layout/concentric.ts';
import { forceLayout } from '../layout/force.ts';
import { lanesLayout } from '../layout/lanes.ts';
import { layeredLayout } from '../layout/layered.ts';
import { mapLayout } from '../layout/map.ts';
import { timelineLayout } from '../layout/timeline.ts';
import { betweennessOf, communitiesOf, degreeOf } from '../metrics/measures.ts';
import type { Task } from './protocol.ts';
import { measureBy } from './words.ts';

/** What takes too long for the page to wait for. */
export function work(task: Task): unknown {
  switch (task.op) {
    case 'force':
      return forceLayout(task.ground);
    case 'concentric':
      return concentricLayout(task.ground);
    case 'layered':
      return layeredLayout(task.ground, measureBy(task.words));
    case 'map':
      return mapLayout(task.ground);
    case 'lanes':
    case 'column': {
      const { pieces, ties, frame, words } = task.columns;
      return (task.op === 'lanes' ? lanesLayout : columnLayout)(pieces, ties, frame, measureBy(words));
    }
    case 'timeline': {
      const { pieces, ties, frame, words } = task.columns;
      return timelineLayout(pieces, ties, frame, measureBy(words), task.dates);
    }
    case 'degree':
      return degreeOf(task.ids, task.edges);
    case 'betweenness':
      return betweennessOf(task.ids, task.edges);
    case 'communities':
      return communitiesOf(task.ids, task.edges);
  }
}
