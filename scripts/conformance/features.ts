import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../server/errors.ts';
import { maven } from '../neo4j/tools.ts';

/** The openCypher Technology Compatibility Kit (Apache-2.0): fetched to be run, never committed. */
export const kit = 'org.opencypher:tck:1.0.0-M23';
const kitDir = join(process.cwd(), '.cache', 'tck-1.0.0-M23');
const done = join(kitDir, '.done');

/** Its folder on this machine, once a checkout. */
export function fetchKit(): string {
  if (existsSync(done)) return kitDir;
  rmSync(kitDir, { recursive: true, force: true });
  mkdirSync(kitDir, { recursive: true });
  const unpack = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack';
  const run = maven(['-B', '-ntp', '-q', unpack, `-Dartifact=${kit}`, `-DoutputDirectory=${kitDir}`], 'inherit');
  if (run.status !== 0)
    throw new AppError(500, 'no-kit', `Maven could not fetch ${kit}; its reason stands above`, {
      detail: 'Install Maven and a JDK, or run this where they are.',
    });
  writeFileSync(done, `${kit}\n`);
  return kitDir;
}

export type Step = { readonly text: string; readonly doc: string; readonly table: readonly (readonly string[])[] };
export type Scenario = {
  /** Its file's folder and name, its own name, and which example of an outline it is. */
  readonly name: string;
  readonly folder: string;
  readonly steps: readonly Step[];
};

/** All scenarios under the folder, each example of an outline by itself. */
export function readScenarios(dir: string): Scenario[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.feature'));
  return files
    .sort()
    .flatMap((file) => parseFeature(file.replaceAll('\\', '/'), readFileSync(join(dir, file), 'utf8')));
}

type Draft = { text: string; doc: string; table: string[][] };
type Block = { name: string; steps: Draft[]; examples: string[][] };

/** The part of Gherkin these files use: backgrounds, outlines with examples, tables and texts between `"""`. */
export function parseFeature(file: string, text: string): Scenario[] {
  const background: Draft[] = [];
  const blocks: Block[] = [];
  let into = background;
  let table: string[][] | undefined;
  let doc: { indent: number; lines: string[] } | undefined;
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    const step = into.at(-1);
    if (trimmed === '"""') {
      if (doc !== undefined && step !== undefined) step.doc = doc.lines.join('\n');
      doc = doc === undefined ? { indent: line.indexOf('"""'), lines: [] } : undefined;
    } else if (doc !== undefined)
      doc.lines.push(line.slice(Math.min(doc.indent, line.length - line.trimStart().length)));
    else if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith('@')) continue;
    else if (trimmed.startsWith('|')) table?.push(cellsOf(trimmed));
    else {
      const [, name] = /^Scenario(?: Outline)?:\s*(.*)$/.exec(trimmed) ?? [];
      const [, said] = /^(?:Given|And|When|Then|But)\s+(.*)$/.exec(trimmed) ?? [];
      if (name !== undefined) {
        blocks.push({ name, steps: [], examples: [] });
        into = blocks.at(-1)?.steps ?? into;
      } else if (trimmed.startsWith('Examples:')) table = blocks.at(-1)?.examples;
      else if (said !== undefined) {
        const fresh: Draft = { text: said, doc: '', table: [] };
        into.push(fresh);
        table = fresh.table;
      }
    }
  }
  const folder = file.split('/').slice(0, -1).join('/');
  const where = file.replace(/\.feature$/, '');
  return blocks.flatMap(({ name, steps, examples: [header, ...rows] }) => {
    const all = [...background, ...steps];
    if (header === undefined) return [{ name: `${where} ${name}`, folder, steps: all }];
    return rows.map((row, i) => ({
      name: `${where} ${name} #${i + 1}`,
      folder,
      steps: all.map((s) => filled(s, header, row)),
    }));
  });
}

function filled(step: Draft, header: readonly string[], row: readonly string[]): Step {
  const fill = (text: string) => header.reduce((out, key, i) => out.replaceAll(`<${key}>`, () => row[i] ?? ''), text);
  return { text: fill(step.text), doc: fill(step.doc), table: step.table.map((cells) => cells.map(fill)) };
}

function cellsOf(line: string): string[] {
  const cells: string[] = [''];
  for (const [piece] of line.slice(1).matchAll(/\\[|\\n]|[\s\S]/g)) {
    if (piece === '|') cells.push('');
    else cells[cells.length - 1] += piece === '\\|' ? '|' : piece === '\\\\' ? '\\' : piece === '\\n' ? '\n' : piece;
  }
  return cells.slice(0, -1).map((c) => c.trim());
}
