import { canonicalEntities } from '../../claims/merged.ts';
import { byText } from '../../claims/order.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { type Bearer, bearersOf, type Named } from './bearer.ts';
import { compare, worthAsking } from './compare.ts';
import { acronymKey, coreWords, initialsOf, isAcronym } from './nameForms.ts';

/** Whom a person might judge to be one: `b` would be folded into `a`, of which more is claimed. */
export type MergeProposal = {
  readonly a: string;
  readonly b: string;
  /** From `worthAsking` to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
};

/** A word that more bearers than this share says nothing. */
const mostInBlock = 200;
/** Comparisons between two looks at what else is to be done. */
const stride = 2000;

/**
 * Pairs of entities that may be one thing, the likeliest first. Nobody is proposed whom a person merged already, or parted
 * again; and one who fits two others that are not each other is proposed with neither unless its name is theirs. Comparing
 * millions takes seconds, so it lets others through as often as every few milliseconds.
 */
export async function proposeMerges(doc: Named, ontology: Ontology): Promise<MergeProposal[]> {
  const canonical = canonicalEntities(doc.judgements);
  const bearers = bearersOf(doc, ontology).filter((b) => !b.unnamed && canonical(b.id) === b.id);
  const parted = new Set(
    doc.judgements
      .filter((j) => (j.kind === 'same-entity' ? j.undoneAt !== null : j.kind === 'different' && j.undoneAt === null))
      .map((j) => pairKey(canonical(j.a), canonical(j.b))),
  );
  const found: (Pair & Pick<MergeProposal, 'reasons'>)[] = [];
  let compared = 0;
  for (const [a, b] of candidatePairs(bearers)) {
    if (++compared % stride === 0) await new Promise((resolve) => setImmediate(resolve));
    const { score, reasons } = compare(a, b);
    if (score < worthAsking || parted.has(pairKey(a.id, b.id))) continue;
    const [into = a, from = b] = [a, b].sort(
      (x, y) => y.claims - x.claims || y.articles.size - x.articles.size || byText(x.id, y.id),
    );
    found.push({ into, from, score, reasons });
  }
  const pairsOf = new Map<Bearer, Pair[]>();
  for (const p of found)
    for (const end of [p.into, p.from]) {
      const known = pairsOf.get(end);
      if (known === undefined) pairsOf.set(end, [p]);
      else known.push(p);
    }
  return found
    .filter((p) => p.score >= 0.9 || !fitsAnother(p, pairsOf))
    .map(({ into, from, score, reasons }) => ({ a: into.id, b: from.id, score, reasons }))
    .sort((x, y) => y.score - x.score || byText(x.a, y.a) || byText(x.b, y.b));
}

const pairKey = (a: string, b: string) => [a, b].sort(byText).join(' ');

type Pair = { readonly into: Bearer; readonly from: Bearer; readonly score: number };
/** “J. Smith” beside John Smith and Jane Smith: taken for both, it would make one of the two. */
function fitsAnother({ into, from, score }: Pair, pairsOf: ReadonlyMap<Bearer, readonly Pair[]>): boolean {
  const othersOf = (x: Bearer, not: Bearer) =>
    (pairsOf.get(x) ?? [])
      .filter((p) => p.score >= score)
      .map((p) => (p.into === x ? p.from : p.into))
      .filter((other) => other !== not);
  const strangers = (x: Bearer, y: Bearer) => othersOf(x, y).some((other) => compare(other, y).score < worthAsking);
  return strangers(into, from) || strangers(from, into);
}

/** Pairs that share a word of a name, or initials: all others cannot be alike. Of each pair the one that is met first tells. */
function* candidatePairs(bearers: readonly Bearer[]): Generator<readonly [Bearer, Bearer]> {
  const keys = bearers.map((b) => [...blockKeys(b)]);
  const blocks = new Map<string, number[]>();
  for (const [i, own] of keys.entries())
    for (const key of own) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [i]);
      else block.push(i);
    }
  for (const [key, block] of blocks) if (block.length > mostInBlock) blocks.delete(key);
  for (const [i, a] of bearers.entries()) {
    const others = new Set<number>();
    for (const key of keys[i] ?? []) for (const j of blocks.get(key) ?? []) if (j > i) others.add(j);
    for (const j of others) {
      const b = bearers[j];
      if (b !== undefined) yield [a, b];
    }
  }
}

function blockKeys({ name, aliases }: Bearer): Set<string> {
  const keys = new Set<string>();
  for (const form of [name, ...aliases]) {
    const words = coreWords(form);
    keys.add(`= ${words.join(' ')}`);
    for (const w of words) if (w.length > 2) keys.add(w);
    if (isAcronym(form)) keys.add(`# ${acronymKey(form)}`);
    for (const letters of initialsOf(form)) keys.add(`# ${letters}`);
    // A slip leaves one of the two halves of a long word as it was.
    for (const w of words) if (w.length >= 6) keys.add(`< ${w.slice(0, 3)}`).add(`> ${w.slice(-3)}`);
  }
  return keys;
}
