import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../server/errors.ts';
import { type Release, runtimeDir } from './release.ts';
import { maven } from './tools.ts';

// The artifact is org.neo4j:neo4j. org.neo4j.app:neo4j-server sounds righter and lacks the storage engine.
const pom = ({
  version,
}: Release) => `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>neo4j-runtime</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency></dependencies>
</project>
`;
const doneMarker = (release: Release) => join(runtimeDir(release), 'lib', '.done');
export const jarsAreThere = (release: Release): boolean => existsSync(doneMarker(release));

/** The server's jars (GPL: fetched to run beside us, never committed or bundled), once per checkout and version. */
export async function fetchJars(release: Release, say: (line: string) => void): Promise<string> {
  const dir = runtimeDir(release);
  const lib = join(dir, 'lib');
  if (jarsAreThere(release)) return lib;
  say(`fetching Neo4j ${release.version} (120 to 150 MB, once) with Maven`);
  await rm(lib, { recursive: true, force: true });
  await mkdir(lib, { recursive: true });
  await writeFile(join(dir, 'pom.xml'), pom(release));
  const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  const run = maven(['-B', '-ntp', '-q', copy, '-DincludeScope=runtime', '-DoutputDirectory=lib'], 'inherit', dir);
  if (run.status !== 0)
    throw new AppError(500, 'neo4j-jars', `Maven could not fetch Neo4j ${release.version}; its reason stands above`);
  await writeFile(doneMarker(release), `${release.version}\n`);
  return lib;
}
