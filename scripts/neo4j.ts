import { parseArgs } from 'node:util';
import { AppError, isAppError } from '../server/errors.ts';
import { containerStatus, startContainer, stopContainer } from './neo4j/docker.ts';
import { defaultHome, releaseOf, releases } from './neo4j/release.ts';
import { neo4jStatus, startNeo4j, stopNeo4j } from './neo4j/server.ts';
import { hasDocker } from './neo4j/tools.ts';

const help = `A local Neo4j Community for this checkout.

  npm run neo4j -- start [--release V] [--port N] [--home DIR] [--jars]
  npm run neo4j -- stop|status [--release V] [--home DIR]

start runs the official image where a Docker engine runs, else the server's own jars, fetched once with Maven. It prints
the NEO4J_* lines to use. Graph and password stay in --home (default .neo4j/<version>/home).

  --release V  ${releases.map(({ version, java }) => `${version} (Java ${java} or newer)`).join(' or ')}; the first unless named
  --port N     Bolt port, default 7687
  --home DIR   where its data, settings, log and password lie
  --jars       the server's own jars even where Docker runs`;

const say = (line: string) => console.error(`neo4j: ${line}`);
type Reachable = { readonly uri: string; readonly user: string; readonly password: string };
const printLines = ({ uri, user, password }: Reachable) =>
  console.log(`NEO4J_URI=${uri}\nNEO4J_USER=${user}\nNEO4J_PASSWORD=${password}`);

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new AppError(400, 'bad-argument', `--port ${text} is no port`, { field: 'port' });
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      release: { type: 'string' },
      port: { type: 'string', default: '7687' },
      home: { type: 'string' },
      jars: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const release = releaseOf(values.release);
  const { home = defaultHome(release) } = values;
  const [command, ...rest] = positionals;
  if (values.help || command === undefined || rest.length > 0) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  const docker = !values.jars && hasDocker();
  const found = async (): Promise<Reachable | undefined> =>
    (await neo4jStatus(home)) ?? (docker ? await containerStatus(release, home) : undefined);

  if (command === 'start') {
    const port = portOf(values.port);
    const running = await found();
    if (running !== undefined) say('it runs already');
    printLines(
      running ??
        (docker ? await startContainer({ release, home, port }, say) : await startNeo4j({ release, home, port, say })),
    );
    return 0;
  }
  if (command === 'status') {
    const running = await found();
    if (running === undefined) say('not running');
    else printLines(running);
    return running === undefined ? 1 : 0;
  }
  if (command === 'stop') {
    const stopped = (await stopNeo4j(home)) || (docker && stopContainer(release));
    say(stopped ? 'stopped' : 'not running');
    return 0;
  }
  console.log(help);
  return 2;
}

try {
  process.exitCode = await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  say(message);
  if (isAppError(error) && error.detail !== undefined) say(error.detail);
  process.exitCode = 1;
}
