import { join } from 'node:path';
import { AppError } from '../../server/errors.ts';

/** A Neo4j Community we can run. */
export type Release = {
  readonly version: string;
  readonly mainClass: string;
  /** Name of its container and of the volume its graph lies in. */
  readonly container: string;
  /** The oldest Java that starts it. */
  readonly java: number;
  /** What a stop waits for no longer, and what this release alone would send or announce unless told not to. */
  readonly settings: readonly string[];
};

/** The long-term release, which starts on any Java from 17, and a newest one: what users of Neo4j Desktop have. */
export const releases: readonly [Release, ...Release[]] = [
  {
    version: '5.26.30',
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    container: 'claimgraph-neo4j',
    java: 17,
    settings: ['internal.dbms.bolt.netty_server_shutdown_quiet_period=0'],
  },
  {
    version: '2026.08.1',
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    container: 'claimgraph-neo4j-2026',
    java: 21,
    settings: [
      'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s',
      'dbms.fleet_manager.enabled=false',
      'server.fleet_discovery.enabled=false',
    ],
  },
];
const [longTerm] = releases;

/** The release of this version; the long-term one where none is named. */
export function releaseOf(version = longTerm.version): Release {
  const found = releases.find((r) => r.version === version);
  if (found !== undefined) return found;
  const known = releases.map((r) => r.version).join(' or ');
  throw new AppError(400, 'bad-argument', `Neo4j ${version} is no release this starts: ${known}`, { field: 'release' });
}
export const imageOf = ({ version }: Release): string => `neo4j:${version}-community`;

/**
 * Beside the checkout's other leavings; `npm run` always starts in the checkout's root. The version is part of every path,
 * because a newer server changes the files of an older one for good.
 */
export const runtimeDir = ({ version }: Release): string => join(process.cwd(), '.neo4j', version);
export const defaultHome = (release: Release): string => join(runtimeDir(release), 'home');
