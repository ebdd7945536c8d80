import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { ontology } from '../factories/app.ts';

/**
 * The extraction's part of `npm run bench`: reading and extracting articles of 5 kB beside winkNLP's tokens and tags alone, in
 * turns on the same texts, and the heap held after a few and after many. Started as a program with the number of articles
 * (and --expose-gc); prints one JSON object, times in ms an article.
 */
/** What is built, as users run it: a loader that compiles on the way wraps every function. */
const built = (file: string) => import(new URL(`../../dist/server/ingest/${file}.js`, import.meta.url).href);
const { offline }: typeof import('../../server/ingest/extract/offline/offline.ts') =
  await built('extract/offline/offline');
const { toExtract }: typeof import('../../server/ingest/extract/toExtract.ts') = await built('extract/toExtract');
const { readInput }: typeof import('../../server/ingest/input/readInput.ts') = await built('input/readInput');

const [count = 2000] = process.argv.slice(2).map(Number);
const size = 5000;
const folder = fileURLToPath(new URL('../gold/development', import.meta.url));
const paragraphs = readdirSync(folder)
  .filter((n) => n.endsWith('.txt'))
  .sort()
  .flatMap((n) => readFileSync(join(folder, n), 'utf8').split(/\n{2,}/))
  .filter((p) => p.length > 80);

const syllables = 'ba ko mi ter lan dov ri sha nel gur vas pim tol qui zen har'.split(' ');
/** Names that no article before had: what is remembered of words would grow with them. */
const newName = (i: number): string => {
  const word = (n: number) =>
    [n % 16, (n >> 4) % 16, (n >> 8) % 16, (n >> 12) % 16].map((k) => syllables[k] ?? '').join('');
  const capital = (w: string) => w.charAt(0).toUpperCase() + w.slice(1);
  return `${capital(word(i * 7 + 3))} ${capital(word(i * 13 + 5))}`;
};
function article(i: number): string {
  const parts = [`Article number ${i} of ${newName(i)}`, `By ${newName(i + 1)}`];
  for (let k = i * 17; parts.join('\n\n').length < size; k += 1)
    parts.push(
      paragraphs[k % paragraphs.length] ?? '',
      `${newName(i + k)} told reporters that ${newName(i)} Ltd had sold it.`,
    );
  return parts.join('\n\n').slice(0, size);
}

let wink = winkNLP(model, ['pos']);
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};
const [ours, bare]: [number[], number[]] = [[], []];
const timed = async (into: number[], act: () => unknown) => {
  const start = performance.now();
  await act();
  into.push(performance.now() - start);
};
const read = async (text: string) => {
  const { articles } = await readInput('article.txt', Buffer.from(text), { outlets: [] });
  for (const a of articles) await offline.extract(toExtract(a.front, a.text), { ontology, known: [] });
};
const tag = (text: string) => wink.readDoc(text).tokens().out(wink.its.pos);

const warm = Math.min(200, Math.ceil(count / 4));
let first = 0;
for (let i = 0; i < count; i += 1) {
  const text = article(i);
  // In turns, so that what else the machine does hits both.
  await timed(bare, () => tag(text));
  // It remembers new words for good, and this is not its memory that is measured.
  if (i % 1000 === 999) wink = winkNLP(model, ['pos']);
  await timed(ours, () => read(text));
  if (i === warm) first = heap();
}
const last = heap();
const middle = (all: number[]) =>
  [...all.slice(warm)].sort((a, b) => a - b)[Math.floor((all.length - warm) / 2)] ?? Number.NaN;
console.log(
  JSON.stringify({
    articles: count,
    extract: { ours: middle(ours), bare: middle(bare) },
    heap: { first, last },
  }),
);
