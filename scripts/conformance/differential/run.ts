import { guard } from '../../../server/cypher/guard.ts';
import { readRows } from '../../../server/graph/document/readRows.ts';
import { type Compared, compare, type Databases } from './compare.ts';
import { data } from './data.ts';
import { again, chance } from './draw.ts';
import { type Generated, generate } from './grammar.ts';
import { shrink } from './shrink.ts';

/** A difference, made as small as it could be, and how many queries came down to something of its shape. */
export type Difference = Compared & { readonly text: string; readonly often: number };
export type Findings = {
  readonly seed: number;
  readonly made: number;
  /** Let through and put to both. */
  readonly kept: number;
  readonly kinds: Readonly<Record<Compared['kind'], number>>;
  /** Refused by the guard, by the refusal's code. */
  readonly refused: ReadonlyMap<string, number>;
  readonly differences: readonly Difference[];
  /** Errors of the embedded engine where Neo4j answers, their quoted words left out, with the first query of each. */
  readonly failures: ReadonlyMap<string, { readonly often: number; readonly text: string }>;
};

export type Wanted = {
  readonly queries: number;
  readonly seed: number;
  /** Stops after so long with what it has. */
  readonly minutes?: number;
  readonly say?: (kept: number) => void;
};

const atOnce = 4;
/** Later ones are counted, and made no smaller: they are likely more of the same. */
const shrunkAtMost = 40;

/** Gives both the data and nothing else. */
export async function fill({ embedded, neo4j }: Databases): Promise<void> {
  for (const db of [embedded, neo4j]) {
    const { nodes } = await readRows(db);
    const removeNodes = nodes.map((n) => ({ label: n.labels[0] ?? '', id: n.id }));
    await db.load({ removeRelationships: [], removeNodes, putNodes: [], createRelationships: [] });
    await db.prepare({ unique: ['Entity', 'Claim'], text: [] });
    await db.load(data());
  }
}

/** Asks both until the guard has let so many different queries through. */
export async function differential(
  on: Databases,
  { queries, seed, minutes = Number.POSITIVE_INFINITY, say = () => undefined }: Wanted,
): Promise<Findings> {
  const kinds = { same: 0, different: 0, failing: 0, accepted: 0, rejected: 0 };
  const refused = new Map<string, number>();
  const failures = new Map<string, { often: number; text: string }>();
  const differences = new Map<string, Difference>();
  const seen = new Set<string>();
  const until = performance.now() + minutes * 60_000;
  let made = 0;
  let kept = 0;

  const one = async (at: number): Promise<void> => {
    const { draw, choices } = chance(seed * 1_000_003 + at);
    const query = generate(draw);
    if (seen.has(query.text)) return;
    seen.add(query.text);
    const text = passed(query, 'quickly', refused);
    if (text === undefined || kept >= queries) return;
    kept += 1;
    const compared = await compare(query, text, on);
    // Neo4j has answered all the others, so its analysis, which takes most of the guard's time, has nothing to add.
    if (compared.kind !== 'same' && passed(query, 'thoroughly', refused) === undefined) {
      kept -= 1;
      return;
    }
    kinds[compared.kind] += 1;
    if (compared.kind === 'failing') {
      const error = (compared.embedded.error ?? '').replace(/'.*'/g, '…');
      const before = failures.get(error);
      failures.set(error, { often: (before?.often ?? 0) + 1, text: before?.text ?? query.text });
    }
    if (compared.kind !== 'different' && compared.kind !== 'accepted') return;
    const small =
      differences.size < shrunkAtMost ? await smallest(choices, compared, on) : { ...compared, text: query.text };
    const shape = small.text.replace(/'[^']*'|\d+/g, '#');
    const before = differences.get(shape);
    differences.set(shape, { ...(before ?? small), often: (before?.often ?? 0) + 1 });
  };
  const worker = async (): Promise<void> => {
    while (kept < queries && performance.now() < until) {
      made += 1;
      await one(made);
      if (kept % 100 === 0) say(kept);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { seed, made, kept, kinds, refused, differences: [...differences.values()], failures };
}

function passed({ text }: Generated, care: 'quickly' | 'thoroughly', refused: Map<string, number>): string | undefined {
  const verdict = guard(text, 'embedded', care);
  if (verdict.refusal === undefined) return verdict.text;
  refused.set(verdict.refusal.code, (refused.get(verdict.refusal.code) ?? 0) + 1);
  return undefined;
}

async function smallest(choices: readonly number[], found: Compared, on: Databases) {
  let best: Compared & { text: string } = { ...found, text: generate(again(choices)).text };
  await shrink(choices, async (fewer) => {
    const query = generate(again(fewer));
    const text = passed(query, 'quickly', new Map());
    if (text === undefined || query.text.length > best.text.length) return false;
    const compared = await compare(query, text, on);
    if (compared.kind !== found.kind || passed(query, 'thoroughly', new Map()) === undefined) return false;
    best = { ...compared, text: query.text };
    return true;
  });
  return best;
}
