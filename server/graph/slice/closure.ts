import type { ClaimContent } from '../../claims/ids.ts';
import { byText } from '../../claims/order.ts';
import { summaryPredicates } from '../../claims/summary.ts';
import type { DocumentJudgement } from '../../contract/document.ts';
import type { GraphDatabase, RelationshipRow } from '../database.ts';
import { claimOfAssertions } from '../queries/claimOfAssertions.ts';
import { claimsAbout } from '../queries/claimsAbout.ts';
import { claimsBetween, mergedBetween } from '../queries/claimsBetween.ts';
import { mergedClaims } from '../queries/mergedClaims.ts';
import { mergedEntities } from '../queries/mergedEntities.ts';
import type { Gathered } from './gather.ts';
import type { Telling } from './telling.ts';

export type Wanted = {
  readonly assertions: readonly string[];
  readonly claims: readonly string[];
  /** Claims that there are to be. */
  readonly contents: readonly (ClaimContent & { readonly id: string })[];
};
export type JudgementSketch = Pick<DocumentJudgement, 'id' | 'kind' | 'a' | 'b'>;
type Ends = { readonly predicate: string; readonly source: string; readonly target: string };
type Sketch = Ends & { readonly id: string; readonly instrument: string | undefined };

/**
 * Which claims a change of these can reach, gathered with their ends and all that hangs on them: claims folded into one
 * with them, now or afterwards; those that share a Link with any of these; those at odds with them; and those that tell
 * what their subjects are. Whatever is derived of a claim, a Link or a summary then comes out as of the whole graph.
 */
export async function gatherClaims(
  db: GraphDatabase,
  rows: Gathered,
  wanted: Wanted,
  judgements: readonly JudgementSketch[],
  telling: Telling,
): Promise<void> {
  /** Under which claims those are shown that a judgement ties to one of these. */
  const partners = (kind: DocumentJudgement['kind'], members: readonly { readonly id: string }[]) => {
    const known = new Set(members.map((m) => m.id));
    const tied = judgements
      .filter((j) => j.kind === kind)
      .flatMap((j) => [...(known.has(j.a) ? [j.b] : []), ...(known.has(j.b) ? [j.a] : [])]);
    return shownAs(db, tied);
  };
  const groups = new Map<string, Sketch[]>();
  const load = async (shown: readonly string[]): Promise<Sketch[]> => {
    const fresh = shown.filter((id) => !groups.has(id));
    for (const [id, sketches] of await gatherGroups(rows, fresh, telling)) groups.set(id, sketches);
    return shown.flatMap((id) => groups.get(id) ?? []);
  };

  const [hung, planned, named] = await Promise.all([
    db.read(claimOfAssertions, { ids: [...wanted.assertions] }),
    sketchesOf(db, wanted.contents),
    shownAs(db, wanted.claims),
  ]);
  const core = new Set([...hung.map((h) => h.claim), ...named]);
  const paired = new Set<string>();
  const beside = new Set<string>();
  for (let size = -1; size !== core.size; ) {
    size = core.size;
    const members = [...planned, ...(await load([...core]))];
    const pairs = members.flatMap(pairsOf).filter((p) => !paired.has(pairKey(p)));
    for (const p of pairs) paired.add(pairKey(p));
    const [found, same] = await Promise.all([between(db, pairs), partners('same-claim', members)]);
    // An instrument makes no two claims the same, only their Links.
    for (const { claim, via } of found) (via === 'OBJECT' ? core : beside).add(claim);
    for (const id of same) core.add(id);
  }
  const members = [...planned, ...(await load([...core]))];
  const odds = await load(await partners('excludes', members));
  await load([...beside]);
  const subjects = [...members, ...odds].filter((m) => summaryPredicates.includes(m.predicate)).map((m) => m.source);
  if (subjects.length === 0) return;
  const about = await db.read(claimsAbout, { ids: [...new Set(subjects)], predicates: [...summaryPredicates] });
  const tellers = await load(about.map((t) => t.claim));
  await load(await partners('excludes', tellers));
}

/** Claims by the ids they are shown under, with every claim folded into them, and where all their ends are. */
async function gatherGroups(
  rows: Gathered,
  shown: readonly string[],
  telling: Telling,
): Promise<Map<string, Sketch[]>> {
  if (shown.length === 0) return new Map();
  const endsOf = (label: 'Claim' | 'MergedClaim', ids: readonly string[]) =>
    Promise.all((['SUBJECT', 'OBJECT', 'INSTRUMENT'] as const).map((type) => rows.tie(type, 'from', label, ids)));
  const [told, own] = await Promise.all([telling(rows, shown), endsOf('Claim', shown), rows.node('Claim', shown)]);
  const folded = new Map<string, string>();
  for (const r of told) if (r.properties.madeFor !== undefined) folded.set(String(r.properties.madeFor), r.to.id);
  const [others] = await Promise.all([
    endsOf('MergedClaim', [...folded.keys()]),
    rows.node('MergedClaim', folded.keys()),
  ]);
  const ends: RelationshipRow[] = [...own, ...others].flat();
  const groups = new Map<string, Sketch[]>(shown.map((id) => [id, []]));
  const endOf = new Map(ends.map((r) => [`${r.type} ${r.from.label} ${r.from.id}`, r.to.id]));
  const add = (group: string, label: 'Claim' | 'MergedClaim', id: string) => {
    const predicate = rows.nodes.get(`${label} ${id}`)?.properties.predicate;
    const [source, target] = [endOf.get(`SUBJECT ${label} ${id}`), endOf.get(`OBJECT ${label} ${id}`)];
    if (predicate === undefined || source === undefined || target === undefined) return;
    const instrument = endOf.get(`INSTRUMENT ${label} ${id}`);
    groups.get(group)?.push({ id, predicate: String(predicate), source, target, instrument });
  };
  for (const id of shown) add(id, 'Claim', id);
  for (const [id, into] of folded) add(into, 'MergedClaim', id);
  return groups;
}

async function sketchesOf(db: GraphDatabase, contents: Wanted['contents']): Promise<Sketch[]> {
  if (contents.length === 0) return [];
  const ids = contents.flatMap((c) => [c.subject, c.object, ...(c.instrument === null ? [] : [c.instrument])]);
  const merged = new Map((await db.read(mergedEntities, { ids: [...new Set(ids)] })).map((m) => [m.id, m.into]));
  const now = (id: string) => merged.get(id) ?? id;
  return contents.map(({ id, predicate, subject, object, instrument }) => ({
    id,
    predicate,
    source: now(subject),
    target: now(object),
    instrument: instrument === null ? undefined : now(instrument),
  }));
}

/** The ids under which these claims are shown. */
async function shownAs(db: GraphDatabase, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const merged = new Map((await db.read(mergedClaims, { ids: [...new Set(ids)] })).map((m) => [m.id, m.into]));
  return [...new Set(ids.map((id) => merged.get(id) ?? id))].sort(byText);
}

/** Both ways round: a symmetric predicate has no first end, and relationships of a type between two are written together. */
function pairsOf({ predicate, source, target, instrument }: Sketch): Ends[] {
  const ends = [target, ...(instrument === undefined ? [] : [instrument])];
  return ends.flatMap((end) => [
    { predicate, source, target: end },
    { predicate, source: end, target: source },
  ]);
}
const pairKey = ({ predicate, source, target }: Ends) => `${source} ${predicate} ${target}`;

async function between(db: GraphDatabase, pairs: readonly Ends[]) {
  if (pairs.length === 0) return [];
  const given = { pairs: pairs.map(({ predicate, source, target }) => ({ predicate, source, target })) };
  const [claims, merged] = await Promise.all([db.read(claimsBetween, given), db.read(mergedBetween, given)]);
  return [...claims, ...merged.map(({ into }) => ({ claim: into, via: 'OBJECT' as const }))];
}
