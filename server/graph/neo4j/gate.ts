import type { Plan, ResultSummary } from 'neo4j-driver';
import type { PlanStep } from '../../contract/cypher.ts';
import { AppError } from '../../errors.ts';

type AnySummary = ResultSummary<bigint> | ResultSummary;

/** Procedures that only tell what there is to ask about. */
const procedures = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.index.fulltext.queryNodes',
];
/** Read access alone still allows these: reading files and addresses, and looking at or ending others' queries. */
const refusedOperators = /LoadCSV|Transaction|Administration|^Show(?!Indexes|Constraints)/;

const refuse = (what: string) => new AppError(400, 'cypher-refused', what, { field: 'query' });

/** Judges a query by the server's own plan of it: EXPLAIN has run nothing yet. */
export function judgePlan({ queryType, plan }: AnySummary): void {
  if (queryType !== 'r') throw refuse('Only queries that read are answered here');
  if (plan === false) throw refuse('The database gave no plan for this query');
  walk(plan);
}

function walk(plan: Plan): void {
  const operator = plan.operatorType.split('@')[0] ?? '';
  if (refusedOperators.test(operator)) throw refuse(`${operator} is not allowed here`);
  if (operator === 'ProcedureCall') {
    const details = String(plan.arguments.Details ?? '');
    if (!procedures.some((name) => details.startsWith(`${name}(`)))
      throw refuse(`The procedure ${/^[\w.]+/.exec(details)?.[0] ?? 'called'} is not allowed here`);
  }
  for (const child of plan.children) walk(child);
}

/** The plan that `judgePlan` passed, step by step. */
export const stepsOf = ({ plan }: AnySummary): PlanStep =>
  plan === false ? { operator: 'Query', details: '', children: [] } : step(plan);
const step = ({ operatorType, arguments: said, children }: Plan): PlanStep => ({
  operator: operatorType.split('@')[0] ?? operatorType,
  details: typeof said.Details === 'string' ? said.Details : '',
  children: children.map(step),
});
