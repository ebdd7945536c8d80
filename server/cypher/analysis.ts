import { lintCypherQuery } from '@neo4j-cypher/language-support';

export type Fault = { readonly message: string; readonly start: number; readonly end: number };
/** `types`: none, or Any, where it cannot tell. `definedAt`: where its name was given to it. */
export type Variable = { readonly types: readonly string[]; readonly definedAt: number };
/** What Neo4j's own analysis, which comes with its parser, says of a query. */
export type Analysis = {
  /** Why Neo4j would refuse it: undefined variables, impossible types, misplaced aggregates. */
  readonly faults: readonly Fault[];
  /** The variable that stands at this place in the text. */
  variableAt(start: number): Variable | undefined;
};

/** Where nobody asked it. */
export const unanalysed: Analysis = { faults: [], variableAt: () => undefined };

/** Costs up to half a second of work for a query of a kilobyte, two the first time. */
export function analyse(text: string): Analysis {
  const { diagnostics, symbolTables } = lintCypherQuery(text, {}, { consoleCommandsEnabled: false });
  const variables = new Map<number, Variable>();
  for (const { references, types, definitionPosition } of symbolTables.flat())
    for (const at of references) variables.set(at, { types, definedAt: definitionPosition });
  const isFault = ({ severity, message }: (typeof diagnostics)[number]) =>
    // Which parameters come with the query is checked when it is run.
    severity === 1 && !/^Parameter .* is not defined\.$/.test(wordsOf(message));
  return {
    faults: diagnostics
      .filter(isFault)
      .map(({ message, offsets: { start, end } }) => ({ message: wordsOf(message), start, end })),
    variableAt: (start) => variables.get(start),
  };
}

const wordsOf = (message: string | { readonly value: string }): string =>
  typeof message === 'string' ? message : message.value;
