import { expect, test } from '@jest/globals';
import { guard } from '../../../server/cypher/guard.ts';
import { functionsOf } from '../../../server/cypher/signatures.ts';

test.each(['embedded', 'neo4j'] as const)(
  'every function told of is whole, and the guard of %s knows it as built in',
  (engine) => {
    for (const f of functionsOf(engine)) {
      expect([f.name, f.returns, f.description].every((words) => words !== '')).toBe(true);
      expect(f.arguments.every((a) => a.name !== '' && a.type !== '')).toBe(true);
      const call = `RETURN ${f.name}(${f.arguments.map(() => 'x').join(', ')}) AS y`;
      expect(guard(`WITH 1 AS x ${call}`, engine).refusal?.code).not.toBe('cypher-function');
    }
  },
);
