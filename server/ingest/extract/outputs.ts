import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type Extraction, extraction } from '../../contract/extraction.ts';
import type { Source } from '../sources.ts';

/**
 * The name of each file's outputs: its own without the ending, in the folders that it was found in. Where several files have
 * one name, the ending is kept, and what is still alike is numbered in order, so that none is written over another.
 */
export function outputNames(files: readonly Pick<Source, 'file' | 'below'>[]): Map<string, string> {
  const short = ({ file, below = [] }: (typeof files)[number]) => join(...below, basename(file, extname(file)));
  const long = ({ file, below = [] }: (typeof files)[number]) => join(...below, basename(file).replaceAll('.', '-'));
  const count = new Map<string, number>();
  for (const file of files) count.set(short(file), (count.get(short(file)) ?? 0) + 1);
  const next = new Map<string, number>();
  const used = new Set<string>();
  return new Map(
    files.map((file) => {
      const wanted = count.get(short(file)) === 1 ? short(file) : long(file);
      let name = wanted;
      let n = next.get(wanted) ?? 2;
      for (; used.has(name); n += 1) name = `${wanted}_${n}`;
      next.set(wanted, n);
      used.add(name);
      return [file.file, name];
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
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(half, `${JSON.stringify(extraction.parse(found), null, 2)}\n`);
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
