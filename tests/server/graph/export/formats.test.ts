import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import Papa from 'papaparse';
import type { GraphDocument } from '../../../../server/contract/document.ts';
import type { ExportFormat } from '../../../../server/contract/export.ts';
import type { GraphDatabase } from '../../../../server/graph/database.ts';
import { readDocument } from '../../../../server/graph/document/load.ts';
import type { ExportScope } from '../../../../server/graph/export/exportGraph.ts';
import { exportAs } from '../../../../server/graph/export/formats.ts';
import { makeReader } from '../../../../server/graph/read/reader.ts';
import { ontology, openStory } from '../../../factories/app.ts';
import { article, assertion, claim, entity, graphDocument } from '../../../factories/document.ts';
import { firstStory, secondStory, storyClaims } from '../../../factories/story.ts';
import { allNamed, strictXml } from '../../../factories/strictXml.ts';
import { webClaims, webStory } from '../../../factories/web.ts';

// Every format over the same invented story, whose whole files are compared: that is why they share this file.

jest.setTimeout(60_000);

/** Names and words that every format has to escape, roles and contracts, and a claim that nobody has reviewed. */
const odd = article(
  'odd',
  '=HYPERLINK("x") sold. Norvik & <Sons> said "yes".\n\nAna runs it. Ana belongs. They signed.',
  {
    publisher: 'odd-paper',
    title: '=1+1 & <b>',
    url: 'https://odd.example/?a=1&b=<2>',
  },
);
const oddClaims = {
  formula: claim('and-sons', 'SUPPLIES', 'valdoria', [assertion(odd, '=HYPERLINK("x") sold', { voices: ['shouter'] })]),
  role: claim('ana', 'HOLDS_ROLE', 'and-sons', [assertion(odd, 'Ana runs it')], { label: 'managing director' }),
  member: claim('ana', 'MEMBER_OF', 'and-sons', [assertion(odd, 'Ana belongs')]),
  contract: claim('and-sons', 'CONTRACTS_WITH', 'valdoria', [assertion(odd, 'They signed')]),
  proposed: claim('ana', 'OWNS', 'and-sons', [assertion(odd, 'Ana runs it', { review: 'proposed' })]),
};
const oddStory = graphDocument({
  entities: [
    entity('and-sons', { name: 'Norvik & <Sons>', types: ['Organisation', 'Vendor'], aliases: ['"N"'] }),
    entity('valdoria', { types: ['Country'] }),
    entity('ana', { types: ['Person'], name: '@Ana' }),
    entity('shouter', { name: '=SUM(A1)\n+2', unnamed: true }),
  ],
  articles: [odd],
  claims: Object.values(oddClaims),
});

let db: GraphDatabase;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ db, remove } = await openStory(firstStory, secondStory, webStory, oddStory));
});
afterAll(() => remove());

const whole: ExportScope = { kind: 'whole' };
const canvas = (...ids: string[]): ExportScope => ({ kind: 'entities', ids, name: 'canvas', of: 'a canvas' });
const take = (format: ExportFormat, scope: ExportScope = whole) => exportAs(makeReader(db, ontology), format, scope);
const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, '').trimEnd(), { header: true });

test('CSV: a row an assertion, with voice, chain, words and where they stand', async () => {
  const { text, covers } = await take('csv');
  expect(text.startsWith('\uFEFFclaim,standing,voice,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const { data, errors } = rowsOf(text);
  expect(errors).toEqual([]);
  const listed = [firstStory, secondStory, webStory, oddStory]
    .flatMap((d) => d.claims)
    .filter((c) => c.id !== oddClaims.proposed.id);
  expect(data.map((r) => r.assertion_id).sort()).toEqual(listed.flatMap((c) => c.assertions.map((a) => a.id)).sort());
  expect(data.find((r) => r.assertion_id === storyClaims.sold.assertions[1]?.id)).toMatchObject({
    claim: storyClaims.sold.statement,
    standing: 'disputed',
    voice: 'Lena Ost for Ministry',
    carriers: 'Delta Radio › The Herald',
    chain: 'Lena Ost for Ministry › Delta Radio › The Herald',
    stance: 'denies',
    modality: 'reported',
    passage: 'this “is not true”',
    passage_words: 'original',
    outlet: 'The Herald',
    article: 'Herald Filters',
    published: '2025-10-24',
    url: '',
    permalink: `/?sel=claim.${storyClaims.sold.id}`,
  });
  // What nobody affirms has no Link, and a row.
  expect(data.find((r) => r.claim_id === webClaims.denied.id)).toMatchObject({
    standing: 'denied-only',
    stance: 'denies',
  });
  expect(covers).toMatch(
    /^From Claimgraph: the whole graph\. Covers \d+ entities, .* Leaves out 1 claim that nobody has reviewed\.$/,
  );
});

test('CSV: nothing becomes a formula, whatever an article or a name begins with', async () => {
  const { data } = rowsOf((await take('csv')).text);
  expect(data.find((r) => r.claim_id === oddClaims.formula.id)).toMatchObject({
    passage: `'=HYPERLINK("x") sold`,
    voice: `'=SUM(A1)\n+2 (unnamed)`,
    article: `'=1+1 & <b>`,
    url: odd.url,
  });
  for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
});

test.each(['graphml', 'gexf'] as const)(
  '%s is well formed and holds every Link with its standing and voices',
  async (format) => {
    const { text } = await take(format);
    const root = strictXml(text);
    const nodes = allNamed(root, 'node');
    const edges = allNamed(root, 'edge');
    const ids = nodes.map((n) => n.attributes.id);
    expect(new Set(ids).size).toBe(nodes.length);
    for (const e of edges)
      expect([ids.includes(e.attributes.source ?? ''), ids.includes(e.attributes.target ?? '')]).toEqual([true, true]);
    const valuesOf = (id: string) => {
      const found = [...nodes, ...edges].find((e) => e.attributes.id === id);
      const values = [...allNamed(found ?? root, 'data'), ...allNamed(found ?? root, 'attvalue')];
      return Object.fromEntries(
        values.map((v) => [
          (v.attributes.key ?? v.attributes.for ?? '').replace(/^(node|edge)-/, ''),
          v.attributes.value ?? v.text,
        ]),
      );
    };
    expect(valuesOf('and-sons')).toMatchObject({
      name: 'Norvik & <Sons>',
      types: 'Vendor; Organisation',
      aliases: '"N"',
    });
    expect(valuesOf('norvik-systems~SUPPLIES~valdoria')).toMatchObject({
      predicate: 'SUPPLIES',
      standing: 'disputed',
      voices: '3',
      disputed: 'true',
      claimIds: [storyClaims.sold.id, storyClaims.never.id].sort().join(' '),
    });
    expect(valuesOf('norvik-systems~SUPPLIES~lantern~instrument').voiceNames).toBe(
      'Leaked Memo (unnamed); The Courier',
    );
    const between = edges.map((e) => e.attributes.id);
    expect(between).not.toContain('ana~OWNS~and-sons');
    expect(between).not.toContain('alpha~OWNS~omega');
    // networkx refuses a file with edges of both kinds.
    expect(valuesOf('alpha~PARTNERS_WITH~delta').symmetric).toBe('true');
    expect(text).not.toMatch(/undirected|directed="false"/);
    expect(text).toContain('Leaves out');
  },
);

test('Cytoscape JSON holds the same, for a canvas exactly its entities and the Links between them', async () => {
  const { text, covers } = await take('cytoscape', canvas('alpha', 'beta', 'omega', 'nobody'));
  const { data, elements } = JSON.parse(text);
  expect(elements.nodes.map((n: { data: { id: string } }) => n.data.id)).toEqual(['alpha', 'beta', 'omega']);
  expect(elements.edges).toMatchObject([
    { data: { id: 'alpha~OWNS~beta', standing: 'single-source', claimIds: [webClaims.alphaBeta.id] } },
  ]);
  expect(data.comment).toBe(covers);
  expect(covers).toContain(
    'Covers 3 entities and 1 Link. Leaves out 2 claims that draw no Link, the words of 3 assertions and 1 id that the graph does not hold.',
  );
});

test('JSON-LD: every id leads somewhere, a quotation is one only where the words are the article’s', async () => {
  const { '@graph': things, '@context': context } = JSON.parse((await take('jsonld')).text);
  const ids = new Set(things.map((t: { '@id': string }) => t['@id']));
  expect(ids.size).toBe(things.length);
  expect(context['@vocab']).toBe('https://schema.org/');
  const references: string[] = [];
  const collect = (value: unknown, key = ''): void => {
    if (Array.isArray(value)) for (const v of value) collect(v, key);
    else if (typeof value === 'object' && value !== null) for (const [k, v] of Object.entries(value)) collect(v, k);
    else if (typeof value === 'string' && value.startsWith('cg:') && key !== '@id') references.push(value);
    else if (typeof value === 'string' && key === '@id') references.push(value);
  };
  collect(things);
  for (const r of references) expect(ids).toContain(r);
  const of = (id: string) => things.find((t: { '@id': string }) => t['@id'] === id);
  expect(of(`cg:claim:${webClaims.denied.id}`)).toMatchObject({ '@type': 'Claim', 'cg:standing': 'denied-only' });
  expect(of(`cg:assertion:${storyClaims.sold.assertions[1]?.id}`)).toMatchObject({
    '@type': ['Quotation', 'prov:Entity'],
    description: expect.stringContaining('Lena Ost for Ministry › Delta Radio › The Herald denied: '),
    'prov:wasAttributedTo': ['cg:entity:lena-ost'],
    'prov:wasQuotedFrom': 'cg:article:herald-filters',
  });
  expect(of('cg:entity:the-herald')['@type']).toBe('NewsMediaOrganization');
  expect(of(`cg:claim:${oddClaims.proposed.id}`)).toBeUndefined();
});

test('FollowTheMoney: one relation a claim that draws a Link, whose ends are of the kinds it takes', async () => {
  const lines = (await take('ftm')).text
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l));
  const by = new Map(lines.map((l) => [l.id, l]));
  expect(by.size).toBe(lines.length);
  for (const l of lines)
    for (const values of Object.values(l.properties))
      expect([Array.isArray(values), (values as string[]).every((v) => typeof v === 'string' && v !== '')]).toEqual([
        true,
        true,
      ]);
  expect(by.get(oddClaims.role.id)).toMatchObject({
    schema: 'Directorship',
    properties: { director: ['ana'], organization: ['and-sons'], role: ['managing director'] },
  });
  expect(by.get(oddClaims.member.id)?.schema).toBe('Membership');
  expect(by.get(oddClaims.contract.id)).toMatchObject({
    schema: 'ContractAward',
    properties: { supplier: ['and-sons'] },
  });
  expect(by.get(`${oddClaims.contract.id}-contract`)).toMatchObject({
    schema: 'Contract',
    properties: { authority: ['valdoria'] },
  });
  expect(by.get(webClaims.alphaBeta.id)).toMatchObject({
    schema: 'Ownership',
    properties: { status: ['single-source'] },
  });
  expect(by.get('beta')?.schema).toBe('Company');
  expect(by.get(storyClaims.sold.id)).toMatchObject({
    schema: 'UnknownLink',
    properties: { date: ['2019'], summary: expect.arrayContaining([expect.stringContaining('denied: ')]) },
  });
  expect([by.get(webClaims.denied.id), by.get(oddClaims.proposed.id), by.get(webClaims.other.id)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('the citation list has a numbered block an assertion, each beginning with its voice', async () => {
  const { text } = await take('citations', { kind: 'entity', id: 'norvik-systems' });
  const blocks = text.split('\n\n').slice(2);
  const said = [storyClaims.sold, storyClaims.never, storyClaims.seat, storyClaims.again].flatMap((c) => c.assertions);
  expect(blocks).toHaveLength(said.length);
  expect(blocks[0]?.split('  \n')).toEqual([
    `1. Leaked Memo (unnamed) › Delta Radio › The Herald said: ${storyClaims.sold.statement.replace(/_/g, '\\_')}`,
    '   “Norvik Systems sold Valdoria its Lantern filter in 2019”',
    '   The Herald, Herald Filters, 2025-10-24',
    `   Stance affirms · modality reported · standing of the claim disputed · /?sel=claim.${storyClaims.sold.id}`,
  ]);
  const odds = (await take('citations', canvas('and-sons', 'valdoria'))).text;
  expect(odds).toContain('<https://odd.example/?a=1&b=%3C2%3E>');
  expect(odds).toContain('\\<b\\>');
  expect(odds).not.toMatch(/^\s*=|<b>/m);
});

test('the claims about an entity, and no others', async () => {
  const { data } = rowsOf((await take('csv', { kind: 'entity', id: 'lantern' })).text);
  const { sold, cities, again } = storyClaims;
  expect(new Set(data.map((r) => r.claim_id))).toEqual(new Set([sold, cities, again].map((c) => c.id)));
  await expect(take('csv', { kind: 'entity', id: 'nobody' })).rejects.toMatchObject({
    status: 404,
    code: 'entity-not-found',
  });
  await expect(take('json', { kind: 'entity', id: 'nobody' })).rejects.toMatchObject({ status: 404 });
});

test('a part as JSON is a document of its own that an empty graph takes in', async () => {
  const { text, covers } = await take('json', canvas('norvik-systems', 'ostmark'));
  const part: GraphDocument = JSON.parse(text);
  expect(part.claims.map((c) => c.id)).toEqual([storyClaims.seat.id]);
  expect(part.articles.map((a) => a.id)).toEqual(['herald-filters']);
  expect(part.entities.map((e) => e.id)).toEqual(['ana-reyes', 'norvik-systems', 'ostmark', 'the-herald']);
  expect(covers).toContain('Seed it into an empty graph only');
  const other = await openStory(part);
  try {
    expect(await readDocument(other.db, ontology)).toEqual(part);
  } finally {
    await other.remove();
  }
  const everything = JSON.parse((await take('json')).text);
  expect(everything).toEqual(await readDocument(db, ontology));
});
