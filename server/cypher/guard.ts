import { type Analysis, analyse, unanalysed } from './analysis.ts';
import { checkBombs } from './bombs.ts';
import { checkClauses, type Engine } from './clauses.ts';
import { engineText } from './engineText.ts';
import { checkEntities } from './entities.ts';
import { checkFunctions } from './functions.ts';
import { checkLimits } from './limits.ts';
import { parseStatement } from './parse.ts';
import { type Refusal, Refused } from './refusal.ts';
import { rules } from './rules/all.ts';
import { readSorts } from './sorts.ts';
import type { Tree } from './tree.ts';

export type Verdict =
  | { readonly refusal: Refusal }
  | {
      readonly refusal?: never;
      /** The text as the engine is to be asked. */
      readonly text: string;
      /** Names of the parameters it uses. */
      readonly parameters: readonly string[];
    };

/**
 * `quickly`: without Neo4j's analysis, which costs a quarter of a second of work. It suffices to list queries that are
 * checked once more before they run.
 */
export type Care = 'thoroughly' | 'quickly';

/** Whether a person's query may be run: parsed by Neo4j's own grammar, then allowed by clause and not blocked by word. */
export function guard(text: string, engine: Engine, care: Care = 'thoroughly'): Verdict {
  try {
    checkLimits(text);
    const { tree, parameters } = parseStatement(text);
    checkClauses(tree, engine);
    checkFunctions(tree, engine);
    checkBombs(tree);
    if (engine === 'neo4j') return { text, parameters };
    checkAnswers(text, tree, care === 'quickly' ? unanalysed : analyse(text));
    return { text: engineText(text, tree), parameters };
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

/** Nothing the embedded engine would answer wrongly without a word, nor what Neo4j would not run at all (rule 0). */
function checkAnswers(text: string, tree: Tree, analysis: Analysis): void {
  const [fault] = analysis.faults;
  if (fault !== undefined)
    throw new Refused({ code: 'cypher-invalid', detail: 'Neo4j would not run it either.', ...fault });
  checkEntities(tree);
  const seen = { tree, ...readSorts(tree, analysis), source: ({ start, end }: Tree) => text.slice(start, end) };
  for (const rule of rules) for (const refusal of rule.find(seen)) throw new Refused(refusal);
}
