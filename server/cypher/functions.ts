import type { Engine } from './clauses.ts';
import { refuse } from './refusal.ts';
import { everyNode, nameOf, type Tree } from './tree.ts';

const temporal = new Set(['date', 'time', 'localtime', 'datetime', 'localdatetime', 'duration']);
/** Neo4j's own namespaces; a plugin's functions may do anything. */
const namespaces = new Set([...temporal, 'point', 'vector.similarity']);

export function checkFunctions(tree: Tree, engine: Engine): void {
  for (const node of everyNode(tree)) {
    if (node.rule !== 'functionInvocation') continue;
    const name = nameOf(node);
    const namespace = name.split('.').slice(0, -1).join('.').toLowerCase();
    // Rule 2: most of what this engine computes on dates and times is wrong, without a word.
    if (engine === 'embedded' && (temporal.has(name.toLowerCase()) || namespace !== ''))
      refuse(
        'cypher-temporal',
        node,
        `The embedded graph cannot be trusted with ${name}()`,
        'Dates are stored as ISO text: compare them as text, such as a.publishedOn >= "2024-01".',
      );
    if (namespace !== '' && !namespaces.has(namespace))
      refuse('cypher-function', node, `The function ${name} is not run here`, 'Only the built-in functions are.');
  }
}
