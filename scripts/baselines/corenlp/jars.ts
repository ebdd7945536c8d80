import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../server/errors.ts';
import { findJava, hasMaven, maven } from '../../neo4j/tools.ts';

/** The version that design notes measured; GPL, so it is fetched to run beside us and never shipped. */
const version = '4.5.7';
const artifact = (classifier: string) =>
  `<dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>${version}</version>${classifier}</dependency>`;
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>corenlp-runtime</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>${['', 'models', 'models-english-kbp'].map((c) => artifact(c === '' ? '' : `<classifier>${c}</classifier>`)).join('')}</dependencies>
</project>
`;

export type CoreNlpJars = { readonly java: string; readonly lib: string };

/** Java and the jars to run it with, fetched once per checkout (about 700 MB). */
export function coreNlpJars(say: (line: string) => void): CoreNlpJars {
  const java = findJava(17);
  if (java === undefined) throw missing('Java 17 or newer (JAVA_HOME or PATH)');
  const dir = join(process.cwd(), '.cache', 'corenlp', version);
  const lib = join(dir, 'lib');
  const done = join(dir, '.done');
  if (existsSync(done)) return { java: java.command, lib };
  if (!hasMaven()) throw missing('Maven (mvn)');
  say(`fetching Stanford CoreNLP ${version} with its English models (about 700 MB, once) with Maven`);
  rmSync(lib, { recursive: true, force: true });
  mkdirSync(lib, { recursive: true });
  writeFileSync(join(dir, 'pom.xml'), pom);
  const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  const run = maven(['-B', '-ntp', '-q', copy, '-DincludeScope=runtime', '-DoutputDirectory=lib'], 'inherit', dir);
  if (run.status !== 0 || readdirSync(lib).length === 0)
    throw new AppError(500, 'corenlp-jars', `Maven could not fetch CoreNLP ${version}; its reason stands above`);
  writeFileSync(done, `${version}\n`);
  return { java: java.command, lib };
}

const missing = (what: string) =>
  new AppError(
    400,
    'corenlp-tools',
    `--against corenlp needs ${what}, which is not here; leave it out, or use --against compromise`,
  );
