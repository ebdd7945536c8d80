import { checkClauses, type Engine } from './clauses.ts';
import { checkEntities } from './entities.ts';
import { checkFunctions } from './functions.ts';
import { checkLimits } from './limits.ts';
import { parseStatement } from './parse.ts';
import { quoteReserved } from './quoting.ts';
import { type Refusal, Refused } from './refusal.ts';

export type Verdict =
  | { readonly refusal: Refusal }
  | {
      readonly refusal?: never;
      /** The text as the engine is to be asked. */
      readonly text: string;
      /** Names of the parameters it uses. */
      readonly parameters: readonly string[];
    };

/** Whether a person's query may be run: parsed by Neo4j's own grammar, then allowed by clause and not blocked by word. */
export function guard(text: string, engine: Engine): Verdict {
  try {
    checkLimits(text);
    const { tree, parameters } = parseStatement(text);
    checkClauses(tree, engine);
    checkFunctions(tree, engine);
    if (engine === 'embedded') checkEntities(tree);
    return { text: engine === 'embedded' ? quoteReserved(text, tree) : text, parameters };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    // Whatever the parser cannot take in is not worth running.
    if (error instanceof RangeError)
      return {
        refusal: {
          code: 'cypher-too-deep',
          message: 'The query is too deeply built to be checked',
          detail: 'Split it with WITH.',
          start: 0,
          end: text.length,
        },
      };
    throw error;
  }
}
