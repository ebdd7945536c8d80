import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import packageJson from '../package.json' with { type: 'json' };
import { createApp } from './app.ts';
import { openGuard } from './cypher/openGuard.ts';
import { openQueryLog } from './cypher/queryLog.ts';
import { readSavedQueries } from './cypher/savedQueries.ts';
import { type Env, readEnv } from './env.ts';
import { AppError, errorText, isAppError } from './errors.ts';
import { openDatabase } from './graph/open.ts';
import { waitingDatabase } from './graph/waiting.ts';
import { countGraph } from './ingest/counts.ts';
import { seedIfEmpty } from './ingest/seed.ts';
import { openExtractors } from './intake/extractors.ts';
import { readOntology, readPlaces } from './ontology.ts';

const clientDir = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../dist/client' : '../client', import.meta.url),
);

const say = (line: string) => process.stderr.write(`claimgraph: ${line}\n`);

async function start(): Promise<void> {
  const env = readEnv(process.env);
  // To stderr: stdout says the address and nothing else.
  const logger = pino({ level: env.LOG_LEVEL }, pino.destination({ dest: 2, sync: true }));
  const ontology = readOntology(env.SEED_DIR);
  const db = waitingDatabase(
    env.NEO4J_URI === undefined ? 'embedded' : 'neo4j',
    () => openDatabase(env),
    async (opened) => {
      const seeded = await seedIfEmpty(opened, ontology, env.SEED_DIR);
      if (seeded === null) return;
      const { entities, claims, articles } = await countGraph(opened);
      say(`seeded ${articles} articles, ${entities} entities, ${claims} claims from ${env.SEED_DIR}`);
      if (seeded.problems.length > 0)
        say(`left out ${seeded.problems.length} things: npm run seed -- --dry-run names each`);
    },
  );
  const guard = openGuard();
  const extractors = openExtractors({ llm: env });
  const app = createApp({
    db,
    ontology,
    queries: readSavedQueries(env.SEED_DIR),
    places: readPlaces(env.SEED_DIR),
    guard,
    extractors,
    logger,
    clientDir,
    version: packageJson.version,
    allowedHosts: [env.HOST, ...env.ALLOWED_HOSTS.split(',')].map((h) => h.trim()).filter(Boolean),
    token: env.CLAIMGRAPH_TOKEN,
    user: env.CLAIMGRAPH_USER,
    queryLog: openQueryLog(join(env.DATA_DIR, 'queries.log'), (what) => logger.warn(what)),
    allowance: { atOnce: env.QUERIES_AT_ONCE, rows: env.QUERY_ROWS, seconds: env.QUERY_SECONDS },
  });
  let stopping = false;
  const server = app.listen(env.PORT, env.HOST);
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.close();
    server.closeIdleConnections();
    // What is still being answered has this long; a stream that goes on for ever does not keep us.
    setTimeout(() => server.closeAllConnections(), 3000).unref();
    guard.close();
    extractors.close();
    void db.close().then(() => process.exit(0), giveUp);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  stopWithNpm(stop);

  // The port first: whoever finds it taken should not wait for the graph to open to hear so.
  const port = await listening(server, env);
  await db.settle();
  // The first screen runs a saved query: its check should not wait for the parser to load.
  guard.warm();
  process.stdout.write(`Claimgraph on http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${port}\n`);
}

function listening(server: ReturnType<ReturnType<typeof createApp>['listen']>, env: Env): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : env.PORT);
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `Port ${env.PORT} on ${env.HOST} is taken`
          : `Cannot listen on ${env.HOST}:${env.PORT} (${error.code ?? error.message})`;
      reject(
        new AppError(500, 'port', why, {
          field: 'PORT',
          detail: 'Stop what listens there, or set PORT to a free one.',
        }),
      );
    });
  });
}

/** npm dies of a signal without passing it on to us in every shell; when it is gone, nobody is left to serve. */
function stopWithNpm(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}

/** One line and exit code 2 for what the user can change; anything else is our fault and keeps its trace. */
function giveUp(error: unknown): never {
  if (isAppError(error)) {
    say(errorText(error));
    process.exit(2);
  }
  console.error(error);
  process.exit(1);
}

start().catch(giveUp);
