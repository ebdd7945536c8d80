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
