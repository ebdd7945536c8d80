import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const file = (home: string) => join(home, 'password');
/** The password of the server in this home; undefined where there is none yet. */
export const readPassword = async (home: string): Promise<string | undefined> =>
  existsSync(file(home)) ? (await readFile(file(home), 'utf8')).trim() : undefined;

/** The password kept in this home, made up the first time. */
export async function keptPassword(home: string): Promise<string> {
  const known = await readPassword(home);
  if (known !== undefined) return known;
  const password = randomBytes(18).toString('base64url');
  await mkdir(home, { recursive: true });
  await writeFile(file(home), `${password}\n`, { mode: 0o600 });
  return password;
}

/** A new server takes its first password from auth.ini, so no admin tool is needed; later it ignores the file. */
export async function writeAuth(home: string, password: string): Promise<void> {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let i = 1; i < 1024; i += 1) hash = createHash('sha256').update(hash).digest();
  await mkdir(join(home, 'data', 'dbms'), { recursive: true });
  const line = `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`;
  await writeFile(join(home, 'data', 'dbms', 'auth.ini'), line, { mode: 0o600 });
}
