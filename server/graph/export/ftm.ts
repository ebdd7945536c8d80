import { saysText } from '../../claims/citations.ts';
import { drawsLink } from '../../claims/standing.ts';
import type { Claim } from '../../contract/claim.ts';
import type { EntityRef } from '../../contract/graph.ts';
import type { ExportEntity, ExportGraph } from './exportGraph.ts';
import { permalink, plainDate } from './hrefs.ts';

/**
 * FollowTheMoney entities, one JSON line each, as Aleph reads them. Its relations speak of persons and organisations:
 * what fits none becomes an UnknownLink with our predicate as its role. One a claim, none where nobody affirms it; the
 * summary names everybody who took a stance.
 */
export function ftm(graph: ExportGraph): string {
  const { claims, articles, reader, coversLinks } = graph;
  const entities = [...graph.entities, ...graph.named];
  const owned = new Set(claims.filter((c) => c.predicate === 'OWNS').map((c) => c.object.id));
  const drawn = claims.filter((c) => drawsLink(c.standing) && reader.predicates.get(c.predicate)?.link);
  const schemas = new Map(entities.map((e) => [e.id, schemaOf(e, owned)]));
  const urls = new Map(articles.map((a) => [a.id, a.url]));
  return [
    thing('claimgraph-export', 'Note', { name: ['About this export'], description: [coversLinks] }),
    ...entities.map((e) => toEntity(e, schemas.get(e.id) ?? 'Note')),
    ...drawn.flatMap((c) => {
      const sources = c.assertions.flatMap((a) => urls.get(a.article.id) ?? []);
      return toRelations(c, schemas, labelOf(graph, c), sources);
    }),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

type Properties = Readonly<Record<string, readonly string[]>>;
/** Properties are lists of texts, and absent where empty. */
const thing = (id: string, schema: string, properties: Properties) => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties)
      .map(([key, values]) => [key, [...new Set(values)].filter((v) => v !== '')] as const)
      .filter(([, values]) => values.length > 0),
  ),
});

/** A country acts as its public body; what owns nothing and is owned is a Company, since only that is an asset. */
function schemaOf(e: EntityRef, owned: ReadonlySet<string>): string {
  const is = (type: string) => e.types.includes(type);
  if (is('Person')) return 'Person';
  if (is('PublicBody') || is('Country')) return 'PublicBody';
  if (is('Organisation')) return owned.has(e.id) ? 'Company' : 'Organization';
  if (is('System')) return 'Project';
  if (is('Place')) return 'Address';
  if (is('Event')) return 'Event';
  return is('Work') ? 'Document' : 'Note';
}
const toEntity = (e: ExportEntity, schema: string) =>
  thing(e.id, schema, {
    name: [e.name],
    alias: e.aliases,
    summary: e.summary === null ? [] : [e.summary],
    keywords: e.types,
    ...(schema === 'Address' ? { full: [e.name] } : {}),
    ...(schema === 'Document' ? { title: [e.name] } : {}),
    ...(schema === 'Note' ? { description: [e.name] } : {}),
  });

const legal = ['Person', 'PublicBody', 'Organization', 'Company'];
const organisations = ['PublicBody', 'Organization', 'Company'];
/** Roles that direct; any other role is employment. */
const directs = /\b(chair|director|head|president|chief|ceo|founder|board|minister|secretary)/i;

function toRelations(c: Claim, schemas: ReadonlyMap<string, string>, role: string, sources: readonly string[]) {
  const [subject, object] = [c.subject.id, c.object.id];
  const isOf = (id: string, list: readonly string[]) => list.includes(schemas.get(id) ?? '');
  const common: Properties = {
    ...timeOf(c),
    role: [role],
    status: [c.standing],
    summary: c.assertions.map((a) => saysText(a, c)),
    publisher: c.assertions.map((a) => a.article.publisher.name),
    sourceUrl: sources,
    recordId: [c.id],
    description: [permalink(c.id)],
  };
  const relation = (schema: string, ends: Properties) => thing(c.id, schema, { ...ends, ...common });
  const instrument =
    c.instrument === null
      ? []
      : [thing(`${c.id}-instrument`, 'UnknownLink', { subject: [subject], object: [c.instrument.id], ...common })];
  if (c.predicate === 'OWNS' && isOf(subject, legal) && isOf(object, ['Company']))
    return [relation('Ownership', { owner: [subject], asset: [object] }), ...instrument];
  // Whoever holds a role in a country is not employed by the country.
  const isCountry = c.object.types.includes('Country');
  if (c.predicate === 'HOLDS_ROLE' && isOf(subject, ['Person']) && isOf(object, organisations) && !isCountry)
    return [
      directs.test(role)
        ? relation('Directorship', { director: [subject], organization: [object] })
        : relation('Employment', { employee: [subject], employer: [object] }),
      ...instrument,
    ];
  if (c.predicate === 'MEMBER_OF' && isOf(subject, legal) && isOf(object, organisations))
    return [relation('Membership', { member: [subject], organization: [object] }), ...instrument];
  const supplier = c.predicate === 'CONTRACTS_WITH' ? onlyVendor(c) : undefined;
  if (supplier !== undefined && isOf(subject, legal) && isOf(object, legal))
    return [
      thing(`${c.id}-contract`, 'Contract', {
        name: [c.statement],
        title: [c.statement],
        authority: [supplier === subject ? object : subject],
      }),
      relation('ContractAward', { supplier: [supplier], contract: [`${c.id}-contract`] }),
      ...instrument,
    ];
  return [relation('UnknownLink', { subject: [subject], object: [object] }), ...instrument];
}

/** Which of two contractors supplies: the vendor, if just one of them is. */
function onlyVendor(c: Claim): string | undefined {
  const vendors = [c.subject, c.object].filter((e) => e.types.includes('Vendor'));
  return vendors.length === 1 ? vendors[0]?.id : undefined;
}
function timeOf({ validFrom, validTo }: Claim): Properties {
  const [from, to] = [plainDate(validFrom), plainDate(validTo)];
  // One date alone is when it happened, not when it began.
  if (validTo === null) return from === undefined ? {} : { date: [from] };
  return { ...(from === undefined ? {} : { startDate: [from] }), ...(to === undefined ? {} : { endDate: [to] }) };
}
const labelOf = ({ reader }: ExportGraph, c: Claim): string =>
  c.label ?? reader.predicates.get(c.predicate)?.label.forward ?? c.predicate;
