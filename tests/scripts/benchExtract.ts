import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { ontology } from '../factories/app.ts';
import { madeUpArticle } from '../factories/madeUpArticles.ts';

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
  const text = madeUpArticle(i, size);
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
