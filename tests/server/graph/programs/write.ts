// Opens the graph in argv[2] and writes one node after another, saying on stdout which are acknowledged, until killed.
import { openEmbedded } from '../../../../server/graph/open.ts';
import { batch, write } from '../../../factories/statements.ts';

const db = await openEmbedded(process.argv[2] ?? '');
await db.prepare({ unique: ['Entity'], text: [] });
console.log('open');
for (let i = 0; ; i += 1) {
  if (i % 10 === 9)
    await db.load(batch({ putNodes: [1, 2, 3].map((k) => ({ labels: ['Entity'], id: `${i}-${k}`, properties: {} })) }));
  else await write(db, 'CREATE (:Entity {id: $id})', { id: String(i) });
  console.log(String(i));
}
