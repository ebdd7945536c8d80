import type { Claim } from '../contract/claim.ts';

/** Words that begin a sentence without being a name. */
const plain = new Set(
  'a about all an and as at before between by certain each even every few for from going in it its many more most no of on one only other others over several since some such tens that the their there these they this those two under what when where while with without'.split(
    ' ',
  ),
);

/**
 * A claim's statement as it reads inside a sentence. Its first letter grows small only where that word is surely no
 * name: a word of grammar, or one that the claim's own passages write small.
 */
export function startsSmall(claim: Claim): string {
  const { statement } = claim;
  const [first = ''] = /^[\p{L}\p{N}-]+/u.exec(statement) ?? [];
  if (first === '' || !/^\p{Lu}[\p{Ll}-]*$/u.test(first)) return statement;
  const small = first.toLowerCase();
  if (names(claim).some((n) => statement.startsWith(n))) return statement;
  return plain.has(small) || isWrittenSmall(claim, small)
    ? statement.charAt(0).toLowerCase() + statement.slice(1)
    : statement;
}

const names = (c: Claim): string[] =>
  [c.subject, c.object, ...(c.instrument ? [c.instrument] : []), ...c.assertions.flatMap((a) => voicesOf(a))]
    .map((e) => e.name)
    .filter((n) => n !== '');
const voicesOf = (a: Claim['assertions'][number]) => [a.article.publisher, ...a.chain.map((v) => v.entity)];

const isWrittenSmall = (c: Claim, word: string): boolean =>
  c.assertions.some((a) =>
    a.passages.some((p) => `${p.before}${p.text}${p.after}`.match(/[\p{L}\p{N}-]+/gu)?.includes(word)),
  );
