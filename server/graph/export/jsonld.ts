import { passageTexts, saysText, type Words } from '../../claims/citations.ts';
import type { Assertion, Claim } from '../../contract/claim.ts';
import type { EntityRef } from '../../contract/graph.ts';
import type { ExportArticle, ExportEntity, ExportGraph } from './exportGraph.ts';
import { permalink, plainDate } from './hrefs.ts';

/**
 * schema.org's Claim, Quotation and organisations, with PROV for who said it through whom; what neither has a word for
 * stands under our own. An assertion is a Quotation only where the words are the article's own.
 */
export function jsonld(graph: ExportGraph): string {
  const { claims, articles, covers } = graph;
  const entities = [...graph.entities, ...graph.named];
  const known = new Set(entities.map((e) => e.id));
  const others = claims.flatMap((c) => c.assertions.flatMap(peopleOf)).filter((e) => !known.has(e.id));
  const agents = [...new Map(others.map((e) => [e.id, e])).values()];
  const document = {
    // Written out, so that a reader without a network understands it.
    '@context': {
      '@vocab': 'https://schema.org/',
      prov: 'http://www.w3.org/ns/prov#',
      cg: 'urn:claimgraph:',
      ...Object.fromEntries(references.map((r) => [r, { '@type': '@id' }])),
    },
    '@graph': [
      { '@id': 'cg:export', '@type': 'Dataset', name: 'Claimgraph', description: covers },
      ...entities.map(toEntity),
      ...agents.map((e) => toEntity({ ...e, aliases: [], summary: null })),
      ...articles.map(toArticle),
      ...claims.flatMap((c) => [toClaim(c), ...c.assertions.map((a) => toAssertion(c, a))]),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const references = [
  'prov:wasAttributedTo',
  'prov:agent',
  'prov:wasQuotedFrom',
  'prov:wasDerivedFrom',
  'cg:subject',
  'cg:object',
  'cg:instrument',
  'cg:contradicts',
];
const entityId = (id: string) => `cg:entity:${id}`;
const articleId = (id: string) => `cg:article:${id}`;
const claimId = (id: string) => `cg:claim:${id}`;
const ref = (id: string) => ({ '@id': id });

/** The first that an entity is; a system or a topic is a Thing and no more. */
const kinds = [
  ['Outlet', 'NewsMediaOrganization'],
  ['PublicBody', 'GovernmentOrganization'],
  ['Organisation', 'Organization'],
  ['Person', 'Person'],
  ['Country', 'Country'],
  ['Place', 'Place'],
  ['Event', 'Event'],
  ['Work', 'CreativeWork'],
] as const;
const toEntity = (e: ExportEntity) => ({
  '@id': entityId(e.id),
  '@type': kinds.find(([type]) => e.types.includes(type))?.[1] ?? 'Thing',
  name: e.name,
  ...(e.aliases.length === 0 ? {} : { alternateName: e.aliases }),
  ...(e.summary === null ? {} : { description: e.summary }),
  ...(e.unnamed ? { 'cg:unnamed': true } : {}),
  'cg:types': e.types,
});

/** A digest is ours and based on the article, whose address and publisher it therefore does not take as its own. */
function toArticle(a: ExportArticle) {
  const date = plainDate(a.publishedOn);
  const original = {
    '@type': 'NewsArticle',
    headline: a.title,
    publisher: ref(entityId(a.publisher.id)),
    inLanguage: a.language,
    ...(date === undefined ? {} : { datePublished: date }),
    ...(a.publishedOn === null ? {} : { 'cg:publishedOn': a.publishedOn }),
    ...(a.url === null ? {} : { url: a.url }),
  };
  return a.kind === 'original'
    ? { '@id': articleId(a.id), ...original }
    : { '@id': articleId(a.id), '@type': 'Article', name: `Digest of: ${a.title}`, isBasedOn: original };
}

const toClaim = (c: Claim) => ({
  '@id': claimId(c.id),
  '@type': 'Claim',
  text: c.statement,
  url: permalink(c.id),
  about: [c.subject, c.object, ...(c.instrument === null ? [] : [c.instrument])].map((e) => ref(entityId(e.id))),
  appearance: [...new Set(c.assertions.map((a) => a.article.id))].map((id) => ref(articleId(id))),
  'cg:predicate': c.predicate,
  'cg:subject': entityId(c.subject.id),
  'cg:object': entityId(c.object.id),
  ...(c.instrument === null ? {} : { 'cg:instrument': entityId(c.instrument.id) }),
  'cg:standing': c.standing,
  'cg:voices': c.voices,
  ...(c.validFrom === null ? {} : { 'cg:validFrom': c.validFrom }),
  ...(c.validTo === null ? {} : { 'cg:validTo': c.validTo }),
  ...(c.contradicts.length === 0 ? {} : { 'cg:contradicts': c.contradicts.map((o) => claimId(o.id)) }),
});

function toAssertion(c: Claim, a: Assertion) {
  const passages = passageTexts(a);
  const isOwn = (words: Words) => words !== 'retold';
  const [speakers, article] = [speakersOf(a), articleId(a.article.id)];
  return {
    '@id': `cg:assertion:${a.id}`,
    '@type':
      passages.length > 0 && passages.every((p) => isOwn(p.words))
        ? ['Quotation', 'prov:Entity']
        : ['CreativeWork', 'prov:Entity'],
    description: saysText(a, c),
    text: passages.map((p) => p.text).join(' … '),
    about: ref(claimId(c.id)),
    isPartOf: ref(article),
    creator: speakers.map((e) => ref(entityId(e.id))),
    'cg:stance': a.stance,
    'cg:modality': a.modality,
    'cg:review': a.review,
    ...(a.saidOn === null ? {} : { 'cg:saidOn': a.saidOn }),
    'prov:wasAttributedTo': speakers.map((e) => entityId(e.id)),
    'prov:qualifiedAttribution': [
      ...a.chain.map((v) => ({
        '@type': 'prov:Attribution',
        'prov:agent': entityId(v.entity.id),
        'cg:role': v.role,
        'cg:step': v.step,
      })),
      { '@type': 'prov:Attribution', 'prov:agent': entityId(a.article.publisher.id), 'cg:role': 'publisher' },
    ],
    [passages.every((p) => isOwn(p.words)) ? 'prov:wasQuotedFrom' : 'prov:wasDerivedFrom']: article,
  };
}

function speakersOf(a: Assertion): EntityRef[] {
  const speakers = a.chain.filter((v) => v.step === 0 && v.role !== 'for').map((v) => v.entity);
  return speakers.length === 0 ? [a.article.publisher] : speakers;
}
const peopleOf = (a: Assertion): EntityRef[] => [a.article.publisher, ...a.chain.map((v) => v.entity)];
