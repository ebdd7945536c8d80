import type { Release } from './release.ts';

/**
 * A small server for one machine that cannot be made to read files or call out: CSV import is confined and every
 * address blocked, whatever a query says. A misspelt setting stops the start (strict validation), which is wanted.
 */
export const neo4jConf = (release: Release, port: number): string => `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.config.strict_validation.enabled=true
server.directories.import=import
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.usage_report.enabled=false
client.allow_telemetry=false
server.memory.pagecache.size=64m
dbms.memory.transaction.total.max=256m
db.memory.transaction.max=128m
db.transaction.timeout=30s
db.transaction.monitor.check.interval=500ms
db.shutdown_transaction_end_timeout=2s
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=1 files
${release.settings.join('\n')}
`;

export const javaFlags: readonly string[] = [
  '-Xms128m',
  '-Xmx512m',
  // Deep nesting overflows the default stack, and then the query, its timeout and its session hang for ever.
  '-Xss4m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:MaxDirectMemorySize=128m',
  '-XX:-OmitStackTraceInFastThrow',
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
  '--enable-native-access=ALL-UNNAMED',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];
/** Silences a warning where Java knows it (23+). */
export const quietFlag = '--sun-misc-unsafe-memory-access=allow';
