/**
 * Run as a process: seeds PATHs into DATA_DIR like `npm run seed`, and kills itself when a share of it is written
 * ("0.5"), or so long after writing began ("200ms"). What is more than ROWS is written in several transactions.
 * node --import tsx killedSeed.ts DATA_DIR WHEN ROWS PATH…
 */
import { openEmbedded } from '../../server/graph/open.ts';
import { buildDocument } from '../../server/ingest/build.ts';
import { seed } from '../../server/ingest/seed.ts';
import { findSources } from '../../server/ingest/sources.ts';
import { seedOntology as ontology } from './ontology.ts';

const [dataDir = '', when = '', rows = '', ...paths] = process.argv.slice(2);
const die = () => process.kill(process.pid, 'SIGKILL');
const db = await openEmbedded(dataDir);
const built = buildDocument(findSources(paths), { ontology, now: new Date().toISOString() });
await seed(db, built, ontology, {
  rowsAtOnce: Number(rows),
  progress: (done, total) => {
    if (when.endsWith('ms')) {
      if (done === 0) setTimeout(die, Number.parseInt(when, 10));
    } else if (done > 0 && done >= total * Number(when)) die();
  },
});
