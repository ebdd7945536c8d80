import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** Any number of articles of one size: paragraphs of our own ones, under headlines and with names that none before had. */
export function madeUpArticle(i: number, size: number): string {
  const parts = [`Article number ${i} of ${newName(i)}`, `By ${newName(i + 1)}`];
  for (let k = i * 17; parts.join('\n\n').length < size; k += 1)
    parts.push(
      paragraphs[k % paragraphs.length] ?? '',
      `${newName(i + k)} told reporters that ${newName(i)} Ltd had sold it.`,
    );
  return parts.join('\n\n').slice(0, size);
}

/** So many articles of made-up news tell of the same people and things, each in some of so many paragraphs. */
const [tellings, mostTold] = [8, 60];
/** One in so many is another outlet's copy of an earlier one, under a headline of its own and cut. */
const copied = 20;
const syllable = (n: number) => syllables[n % 16] ?? '';
/** A number that looks drawn and is the same whenever it is asked for. */
const drawn = (a: number, b: number): number => {
  let n = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  n = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d);
  return (n ^ (n >>> 13)) >>> 0;
};

/**
 * The same about other people and things every few articles, as news is: what a hundred thousand articles claim is not all
 * claimed before, and two reports of one thing share some of their sentences. Names are put in the place of the words that
 * have a capital within a sentence.
 */
export function madeUpNews(i: number, size: number): string {
  const head = [`Article number ${i} of ${newName(i)}`, `By ${newName(i + 1)}`];
  const isCopy = i % copied === copied - 1;
  const told = [...head, ...body(isCopy ? i - tellings : i)].join('\n\n');
  return told.slice(0, isCopy ? Math.round(size * 0.8) : size);
}

function* body(i: number): Generator<string> {
  const story = Math.floor(i / tellings);
  const renamed = (word: string): string => {
    let n = Math.imul(story + 1, 0x9e3779b1);
    for (let c = 0; c < word.length; c += 1) n = Math.imul(n ^ word.charCodeAt(c), 0x01000193);
    n ^= n >>> 15;
    const made = syllable(n) + syllable(n >>> 4) + syllable(n >>> 8) + syllable(n >>> 12);
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const order = Array.from({ length: mostTold }, (_, k) => k).sort((a, b) => drawn(i, a) - drawn(i, b));
  for (const k of order) {
    const paragraph = paragraphs[drawn(story, k) % paragraphs.length] ?? '';
    yield paragraph.replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu, (word) => (kept.test(word) ? word : renamed(word)));
    yield `${newName(i + k)} told reporters that ${newName(i)} Ltd had sold it.`;
  }
}
const kept =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Minist|Court|Depart|Univers|President|Ltd)/;
