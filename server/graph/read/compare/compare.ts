import { lineTold, searchedTold } from '../../../claims/compareSentences.ts';
import { pairTold } from '../../../claims/disputeSentences.ts';
import { byText } from '../../../claims/order.ts';
import { isAccepted } from '../../../claims/standing.ts';
import type { Claim } from '../../../contract/claim.ts';
import type { ClaimTold, ComparedLines, CompareReply } from '../../../contract/compare.ts';
import type { Told } from '../../../contract/disputes.ts';
import { AppError } from '../../../errors.ts';
import { claimsByIds } from '../../queries/claimsByIds.ts';
import { claimsOfEntities } from '../../queries/claimsOfEntities.ts';
import { contradictions } from '../../queries/contradictions.ts';
import { entitiesByIds } from '../../queries/entitiesByIds.ts';
import { instrumentsOfClaims } from '../../queries/instrumentsOfClaims.ts';
import { judgementsByIds } from '../../queries/judgementsByIds.ts';
import { readClaims } from '../claims.ts';
import { unheardAmong } from '../dossier/unheard.ts';
import { readEvidence } from '../evidence.ts';
import { movedEntities } from '../moved.ts';
import { distinct, groupBy } from '../orders.ts';
import type { Reader } from '../reader.ts';
import { toNodes } from '../refs.ts';
import { clientsOf, type Line, linesOf, namesTwo, neighboursOf, type Sketch, shared } from './lines.ts';
import { inOneSentence } from './together.ts';
import { voicesOf } from './voices.ts';

/** Two or three entities beside each other: a fixed number of statements, however much is claimed of them. */
export async function readComparison(
  reader: Reader,
  { ids: asked, limit }: { readonly ids: readonly string[]; readonly limit: number },
): Promise<CompareReply> {
  const { db, predicates } = reader;
  const heads = await entitiesOf(reader, asked);
  const ids = heads.map((h) => h.id);
  const parts = (await db.read(claimsOfEntities, { ids })).filter((p) => p.standing !== 'unreviewed');
  const about = { ids: distinct(parts.map((p) => p.claim)) };
  const [sketches, evidence, pairs, unheard] = await Promise.all([
    sketch(reader, about.ids),
    readEvidence(reader, about.ids),
    db.read(contradictions, {}),
    unheardAmong(reader, heads),
  ]);
  const claimsOf = ids.map((id) => new Set(parts.filter((p) => p.entity === id).map((p) => p.claim)));
  const lines = linesOf(sketches, ids, predicates);
  const common = cut(
    lines.filter((l) => shared(l) > 1),
    limit,
  );
  const apart = ids.map((_, i) =>
    cut(
      lines.filter((l) => shared(l) === 1 && (l.claims[i] ?? []).length > 0),
      limit,
    ),
  );
  const between = sketches
    .filter((c) => namesTwo(c, ids))
    .sort((a, b) => b.voices - a.voices || byText(a.id, b.id))
    .map((c) => c.id);
  const atOdds = pairs.filter(({ a, b }) =>
    claimsOf.some((of, i) => of.has(a) && claimsOf.some((to, j) => i !== j && to.has(b))),
  );
  const shownBetween = between.slice(0, limit);
  const wanted = [common, ...apart].flatMap((of) => of.lines.flatMap((l) => l.claims.flat().map((c) => c.id)));
  const [claims, judgements] = await Promise.all([
    readClaims(reader, distinct([...wanted, ...shownBetween, ...atOdds.flatMap((p) => [p.a, p.b])])),
    db.read(judgementsByIds, { ids: distinct(atOdds.map((p) => p.judgement)) }),
  ]);
  const full = new Map(claims.map((c) => [c.id, c]));
  const judged = new Map(judgements.map((j) => [j.id, j]));
  const silent = new Set(unheard.map((e) => e.id));
  const voices = voicesOf(evidence, claimsOf);
  const clients = clientsOf(lines, predicates);
  const told = ({ total, lines }: { total: number; lines: readonly Line[] }): ComparedLines => ({
    total,
    lines: lines.map((l) => toLine(l, heads, full)),
  });
  const toTold = (claim: string): ClaimTold => ({
    claim,
    told: saidOf([[full.get(claim)].flatMap((c) => c ?? [])], ['']),
  });
  return {
    entities: heads.map((h, i) => ({ ...h, claims: claimsOf[i]?.size ?? 0, heard: !silent.has(h.id) })),
    common: told(common),
    apart: apart.map(told),
    between: { total: between.length, claims: shownBetween.map(toTold) },
    clients,
    neighbours: neighboursOf(lines, ids.length, predicates),
    voices,
    odds: atOdds.map(({ a, b, judgement }) => ({
      pair: [toTold(a), toTold(b)],
      text: pairTold(judged.get(judgement) ?? { by: 'unknown', reason: null }),
    })),
    searched: searchedTold({
      entities: heads,
      between: between.length,
      clients: clients.length,
      answered: evidence.some((e) => isAccepted(e) && e.stance !== 'affirms'),
      odds: atOdds.length,
      unheard,
      never: ids.map((_, i) => neverSaid(reader, lines, i)),
    }).map((s) => ({ text: s.text, voices: [...s.voices] })),
    claims,
  };
}

async function entitiesOf(reader: Reader, asked: readonly string[]) {
  const moved = await movedEntities(reader, asked);
  const ids = asked.map((id) => moved.get(id) ?? id);
  const rows = new Map((await reader.db.read(entitiesByIds, { ids })).map((e) => [e.id, e]));
  const absent = asked.find((_, i) => !rows.has(ids[i] ?? ''));
  const field = { field: 'ids' };
  if (absent !== undefined)
    throw new AppError(404, 'entity-not-found', `There is no entity ${JSON.stringify(absent.slice(0, 100))}`, {
      ...field,
      detail: 'It may have been removed, or the id is misspelt: search by name to find it.',
    });
  if (distinct(ids).length < ids.length) throw new AppError(400, 'invalid', 'ids: names one entity twice', field);
  return toNodes(
    reader,
    ids.flatMap((id) => rows.get(id) ?? []),
  );
}

async function sketch(reader: Reader, ids: string[]): Promise<Sketch[]> {
  const [rows, instruments] = await Promise.all([
    reader.db.read(claimsByIds, { ids }),
    reader.db.read(instrumentsOfClaims, { ids }),
  ]);
  const instrumentOf = new Map(instruments.map((i) => [i.claim, reader.ref(i)]));
  return rows.map((c) => ({
    id: c.id,
    predicate: c.predicate,
    label: c.label,
    standing: c.standing,
    voices: c.voices,
    subject: reader.ref({ id: c.subjectId, name: c.subjectName, labels: c.subjectLabels, unnamed: c.subjectUnnamed }),
    object: reader.ref({ id: c.objectId, name: c.objectName, labels: c.objectLabels, unnamed: c.objectUnnamed }),
    instrument: instrumentOf.get(c.id) ?? null,
  }));
}

const cut = (lines: readonly Line[], limit: number) => ({ total: lines.length, lines: lines.slice(0, limit) });

function toLine(
  { key: _key, claims, ...line }: Line,
  heads: readonly { readonly name: string }[],
  full: ReadonlyMap<string, Claim>,
): ComparedLines['lines'][number] {
  const sides = claims.map((of) => of.flatMap((c) => full.get(c.id) ?? []));
  return {
    ...line,
    claims: claims.map((of) => of.map((c) => c.id)),
    told: saidOf(
      sides,
      heads.map((h) => h.name),
    ),
    together: inOneSentence(sides),
  };
}

function saidOf(sides: readonly (readonly Claim[])[], names: readonly string[]): Told | null {
  const told = lineTold(sides.map((claims, i) => ({ name: names[i] ?? '', claims })));
  return told === null ? null : { text: told.text, voices: [...told.voices] };
}

/** Predicates that others of them have and this one has not, as the ontology words them. */
function neverSaid({ predicates }: Reader, lines: readonly Line[], at: number): string[] {
  const words = groupBy(lines, (l) => {
    const p = predicates.get(l.predicate);
    const labels = (l.via === 'instrument' ? p?.instrumentLabel : undefined) ?? p?.label;
    return labels?.[l.direction] ?? l.predicate;
  });
  return [...words].filter(([, of]) => of.every((l) => (l.claims[at] ?? []).length === 0)).map(([word]) => word);
}
