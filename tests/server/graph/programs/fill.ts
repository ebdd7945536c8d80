// Loads into the graph in argv[2] more than the disk takes; says on stdout what became of it.
import { randomBytes } from 'node:crypto';
import { openEmbedded } from '../../../../server/graph/open.ts';
import { batch, read, write } from '../../../factories/statements.ts';

const db = await openEmbedded(process.argv[2] ?? '');
await db.prepare({ unique: ['Entity'], text: [] });
const counts = async () => ({
  nodes: (await read(db, 'MATCH (n) RETURN count(n) AS n'))[0]?.n,
  links: (await read(db, 'MATCH ()-[r:NEAR]->() RETURN count(r) AS n'))[0]?.n,
});
const load = (name: string, size: number) => {
  // Nothing a file could be packed smaller by.
  const text = () => randomBytes(600).toString('base64');
  const nodes = Array.from({ length: size }, (_, k) => ({
    labels: ['Entity'],
    id: `${name}-${k}`,
    properties: { text: text() },
  }));
  const links = nodes.slice(1).map(({ id }) => ({
    type: 'NEAR',
    from: { label: 'Entity', id: `${name}-0` },
    to: { label: 'Entity', id },
    properties: {},
  }));
  return db.load(batch({ putNodes: nodes, createRelationships: links }));
};

await load('small', 100);
const before = await counts();
const error = await load('large', 4500).then(
  () => null,
  ({ status, code, field, message }: Record<string, unknown>) => ({ status, code, field, message }),
);
const after = await counts();
await write(db, 'CREATE (:Entity {id: $id})', { id: 'one-more' });
const later = await counts();
await db.close();
console.log(JSON.stringify({ error, before, after, later }));
