import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded, openNeo4j } from '../../../server/graph/open.ts';
import { startNeo4j, stopNeo4j } from '../../neo4j/server.ts';
import { differential, type Findings, fill, type Wanted } from './run.ts';

/** On a Neo4j of its own, so that neither the tests' nor anybody's graph is touched. */
export async function runDifferential(wanted: Wanted): Promise<Findings> {
  const home = join('.neo4j', 'differential');
  const dir = await mkdtemp(join(tmpdir(), 'claimgraph-differential-'));
  try {
    const { uri, user, password } = await startNeo4j({ home, say: (line) => console.error(line) });
    const on = {
      embedded: await openEmbedded(dir),
      neo4j: await openNeo4j({ uri, user, password, database: 'neo4j' }),
    };
    try {
      await fill(on);
      return await differential(on, wanted);
    } finally {
      await on.embedded.close();
      await on.neo4j.close();
    }
  } finally {
    await stopNeo4j(home);
    await rm(dir, { recursive: true, force: true });
  }
}
