import { join } from 'node:path';

/**
 * The server we run: the long-term release, which starts on any Java from 17. The version is part of every path,
 * because a newer server changes the files of an older one for good.
 */
export const release = {
  version: '5.26.30',
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
  java: 17,
  image: 'neo4j:5.26.30-community',
} as const;

/** Beside the checkout's other leavings; `npm run` always starts in the checkout's root. */
export const runtimeDir = (): string => join(process.cwd(), '.neo4j', release.version);
export const defaultHome = (): string => join(runtimeDir(), 'home');
