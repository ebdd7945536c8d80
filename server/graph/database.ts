import type { z } from 'zod';
import type { PlanStep } from '../contract/cypher.ts';

export type Row = Readonly<Record<string, unknown>>;

/** One statement a file: text, access mode, parameters and row schema together. Its Cypher stays in the portable subset. */
export type Statement<P extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> = {
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly text: string;
  readonly params: P;
  readonly row: R;
};
export const statement = <P extends z.ZodType, R extends z.ZodType>(s: Statement<P, R>): Statement<P, R> => s;

/** Property values that both databases store alike: no maps, no mixed or nested lists, no nulls (absent instead). */
export type Property = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, Property>>;

/** A node as the loader writes it. The first label carries the uniqueness of `id`; the labels are its whole set. */
export type NodeRow = { readonly labels: readonly string[]; readonly id: string; readonly properties: Properties };
/** Ends are found by their first label and id. */
export type RelationshipRow = {
  readonly type: string;
  readonly from: { readonly label: string; readonly id: string };
  readonly to: { readonly label: string; readonly id: string };
  readonly properties: Properties;
};

/**
 * One bulk write. Order: relationships removed, nodes removed (with whatever still hangs on them), nodes put (created
 * or their labels and properties replaced as a whole), relationships created. Applied in transactions of a bounded
 * size, so a killed load leaves a prefix; running it again with the then missing rest ends in the same graph.
 */
export type GraphBatch = {
  /** Every relationship of this type between these two nodes. */
  readonly removeRelationships: readonly Omit<RelationshipRow, 'properties'>[];
  readonly removeNodes: readonly { readonly label: string; readonly id: string }[];
  readonly putNodes: readonly NodeRow[];
  readonly createRelationships: readonly RelationshipRow[];
};
/**
 * A node, and what it had when it was read in the property that tells whether it was changed since; null: it was not there,
 * and whoever makes one gives it that property.
 */
export type ReadAt = {
  readonly label: string;
  readonly id: string;
  readonly property: string;
  readonly value: number | string | null;
};
export type LoadProgress = (done: number, total: number) => void;

/**
 * What the ontology asks of the database. `unique`: labels whose `id` is unique. `text`: labels with a searchable `searchKey`.
 * `long`: of these, labels whose key may be as long as an article, which no index of words in a row takes.
 */
export type SchemaPlan = {
  readonly unique: readonly string[];
  readonly text: readonly string[];
  readonly long?: readonly string[];
};
export type GraphSchema = {
  readonly labels: readonly string[];
  readonly relationshipTypes: readonly string[];
  readonly propertyKeys: readonly string[];
  /** Labels whose `id` is unique. */
  readonly unique: readonly string[];
};

/** A query a user wrote, already passed by the guard. */
export type UserQuery = {
  readonly text: string;
  readonly params: Row;
  readonly limit: number;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
};
/** Values are JSON; nodes, relationships and paths in the forms of contract/cypher.ts, temporals as ISO strings. */
export type UserResult = {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly truncated: boolean;
  readonly tookMs: number;
  /** ISO time of the state that answered. */
  readonly asOf: string;
};

/** The port to whichever graph database holds the graph. Both implementations answer alike; tests/contract holds them to it. */
export interface GraphDatabase {
  readonly kind: 'embedded' | 'neo4j';
  version(): Promise<string>;
  read<P extends z.ZodType, R extends z.ZodType>(s: Statement<P, R>, params: z.input<P>): Promise<z.output<R>[]>;
  write<P extends z.ZodType, R extends z.ZodType>(s: Statement<P, R>, params: z.input<P>): Promise<z.output<R>[]>;
  load(batch: GraphBatch, progress?: LoadProgress): Promise<void>;
  /**
   * One small write, as a whole or not at all, and only while these nodes are as they were read: false where one is not,
   * and nothing is written. As durable as `write`.
   */
  change(batch: GraphBatch, readAt: readonly ReadAt[]): Promise<boolean>;
  /** Runs this while no other process that shares the graph runs anything so. What it writes, it writes as ever. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Ids of nodes with this label whose stored `searchKey` (a space, then folded words parted by single spaces) holds
   * every given folded word as the beginning of one of its words; by id, at most `limit`, and whether more matched.
   */
  textSearch(label: string, words: readonly string[], limit: number): Promise<{ ids: string[]; more: boolean }>;
  /** Constraints and indexes, created where missing. */
  prepare(plan: SchemaPlan): Promise<void>;
  schema(): Promise<GraphSchema>;
  /** Runs a user's query where it can neither write nor hold up anybody else. Errors are AppError 4xx/504. */
  ask(query: UserQuery): Promise<UserResult>;
  /** How it would answer a user's query; nothing is run. Errors as those of `ask`. */
  explain(query: Pick<UserQuery, 'text' | 'params' | 'signal'>): Promise<PlanStep>;
  /** Rises with every write this process made; what was derived at an older number is stale. */
  generation(): number;
  /** Makes everything written so far durable and quick to reopen. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}
