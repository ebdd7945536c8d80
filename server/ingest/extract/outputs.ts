import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Extraction, extraction } from '../../contract/extraction.ts';

/**
 * The name of each file's outputs: its own without the ending. Where several files have one name, the ending is kept, and
 * what is still alike is numbered in order, so that none is written over another.
 */
export function outputNames(files: readonly string[]): Map<string, string> {
  const short = (file: string) => basename(file, extname(file));
  const long = (file: string) => basename(file).replaceAll('.', '-');
  const count = new Map<string, number>();
  for (const file of files) count.set(short(file), (count.get(short(file)) ?? 0) + 1);
  const used = new Set<string>();
  return new Map(
    files.map((file) => {
      const wanted = count.get(short(file)) === 1 ? short(file) : long(file);
      let name = wanted;
      for (let n = 2; used.has(name); n += 1) name = `${wanted}_${n}`;
      used.add(name);
      return [file, name];
    }),
  );
}

/** One article of a file keeps the name; of several, each gets its number. */
export const outputFile = (out: string, name: string, index: number, of: number): string =>
  join(out, `${of === 1 ? name : `${name}-${index + 1}`}.json`);

export const isWritten = (file: string): boolean => existsSync(file);

/** Whole or not at all: a command that is killed leaves no half of a file under its name. */
export function writeExtraction(file: string, found: Extraction): void {
  const half = `${file}.${process.pid}.part`;
  try {
    writeFileSync(half, `${JSON.stringify(extraction.parse(found), null, 2)}\n`);
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
