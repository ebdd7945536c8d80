import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Extraction, extraction } from '../../../contract/extraction.ts';
import { AppError } from '../../../errors.ts';
import { articleLimit, readTextFile } from '../../textFile.ts';
import { parseBy } from '../../yamlFile.ts';

export type GoldArticle = { readonly name: string; readonly text: string; readonly gold: Extraction };

/** Every NAME.txt of a folder that has its annotation NAME.json. An annotation that does not fit its text is no gold. */
export function readGold(folder: string): GoldArticle[] {
  if (!existsSync(folder)) throw unusable(folder, 'does not exist');
  const names = readdirSync(folder)
    .filter((n) => n.endsWith('.txt') && existsSync(join(folder, `${basename(n, '.txt')}.json`)))
    .map((n) => basename(n, '.txt'))
    .sort();
  if (names.length === 0) throw unusable(folder, 'holds no article: put NAME.txt and its annotation NAME.json there');
  return names.map((name) => {
    const file = join(folder, `${name}.json`);
    const text = readTextFile(join(folder, `${name}.txt`), articleLimit);
    const gold = parseExtraction(readTextFile(file, 10 * articleLimit), file);
    const wrong = firstMisplaced(text, gold);
    if (wrong !== undefined) throw unusable(file, wrong);
    return { name, text, gold };
  });
}

function parseExtraction(json: string, file: string): Extraction {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw unusable(file, `is not valid JSON: ${(error as { message?: string }).message ?? ''}`);
  }
  const parsed = parseBy(extraction, value);
  if ('data' in parsed) return parsed.data;
  throw unusable(file, `is no annotation as docs/extraction.md describes it: ${parsed.reason}`);
}

/** The first stretch whose words do not stand at its offsets, or id that no entity has. */
export function firstMisplaced(text: string, e: Extraction): string | undefined {
  const spans = [
    ...e.entities.flatMap((x) => x.mentions),
    ...e.quotes,
    ...e.indirect,
    ...e.claims.flatMap((c) => c.assertions),
  ];
  const moved = spans.find((s) => text.slice(s.start, s.end) !== s.text);
  if (moved !== undefined) return `“${moved.text.slice(0, 60)}” does not stand at ${moved.start} of the text`;
  const ids = new Set(e.entities.map((x) => x.id));
  const used = [
    ...[...e.quotes, ...e.indirect].flatMap((q) => [q.speaker, ...q.via]),
    ...e.claims.flatMap((c) => [c.subject, c.object, c.instrument, ...c.assertions.flatMap((a) => a.voices)]),
  ];
  const unknown = used.find((id) => id !== null && !ids.has(id));
  return unknown === undefined ? undefined : `"${unknown}" is no entity of it`;
}

const unusable = (path: string, why: string) =>
  new AppError(400, 'unusable-input', `${path} ${why}`, { field: '--gold' });
