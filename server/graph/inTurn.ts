import pLimit, { type LimitFunction } from 'p-limit';
import type { GraphDatabase } from './database.ts';

const turns = new WeakMap<GraphDatabase, LimitFunction>();

/**
 * What reads the graph to decide what to write goes one after the other, in this process and among all that share the
 * graph, or one would undo what the other wrote in between.
 */
export function inTurn<T>(db: GraphDatabase, work: () => Promise<T>): Promise<T> {
  const turn = turns.get(db) ?? pLimit(1);
  turns.set(db, turn);
  return turn(() => db.alone(work));
}
