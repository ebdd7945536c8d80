import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalDocument } from '../../../../server/graph/document/canonical.ts';
import { exportJson } from '../../../../server/graph/document/exportJson.ts';
import { mergeDocuments } from '../../../../server/graph/document/merge.ts';
import { nodeShapes, relationshipShapes } from '../../../../server/graph/document/shape.ts';
import { toDocument } from '../../../../server/graph/document/toDocument.ts';
import { toRows } from '../../../../server/graph/document/toRows.ts';
import { anyDocument } from '../../../factories/arbitraryDocument.ts';
import { graphDocument } from '../../../factories/document.ts';
import { seedOntology as ontology } from '../../../factories/ontology.ts';
import { firstArticle, firstStory, secondStory, storyClaims } from '../../../factories/story.ts';

test('a document becomes rows and the same document again, whatever the order of the rows', () => {
  fc.assert(
    fc.property(anyDocument, (doc) => {
      const { nodes, relationships } = toRows(doc, ontology);
      const turned = { nodes: [...nodes].reverse(), relationships: [...relationships].reverse() };
      const canonical = canonicalDocument(doc, ontology);
      expect(toDocument(turned, ontology)).toEqual(canonical);
      expect(exportJson(toDocument(turned, ontology))).toBe(exportJson(canonical));
    }),
  );
});

test('rows have only what the shapes know, no nulls, and ends that are there', () => {
  fc.assert(
    fc.property(anyDocument, (doc) => {
      const { nodes, relationships } = toRows(doc, ontology);
      const there = new Set(nodes.map((n) => `${n.labels[0]} ${n.id}`));
      expect(there.size).toBe(nodes.length);
      for (const n of nodes) {
        expect(nodeShapes[n.labels[0] as keyof typeof nodeShapes]).toEqual(
          expect.arrayContaining(Object.keys(n.properties)),
        );
        for (const value of Object.values(n.properties)) expect(value ?? null).not.toBeNull();
      }
      const known = new Set(relationshipShapes.map((s) => `${s.from} ${s.type} ${s.to}`));
      for (const r of relationships) {
        expect(there.has(`${r.from.label} ${r.from.id}`) && there.has(`${r.to.label} ${r.to.id}`)).toBe(true);
        const isLink = r.from.label === 'Entity' && r.to.label === 'Entity';
        expect(isLink || known.has(`${r.from.label} ${r.type} ${r.to.label}`)).toBe(true);
      }
    }),
  );
});

test('the model’s properties of a small story', () => {
  const { nodes, relationships } = toRows(firstStory, ontology);
  const one = (label: string, id: string) => nodes.find((n) => n.labels[0] === label && n.id === id);
  expect(one('Entity', 'norvik-systems')).toEqual({
    labels: ['Entity', 'Organisation', 'Vendor'],
    id: 'norvik-systems',
    properties: {
      id: 'norvik-systems',
      name: 'Norvik Systems',
      aliases: ['Norvik'],
      unnamed: false,
      searchKey: ' norvik systems norvik',
    },
  });
  const { sold, never } = storyClaims;
  expect(one('Claim', sold.id)?.properties).toMatchObject({
    key: sold.id,
    standing: 'disputed',
    voices: 1,
    outlets: 2,
  });
  const [affirmed, denied] = sold.assertions;
  expect(one('Assertion', denied?.id ?? '')?.properties).toMatchObject({
    stance: 'denies',
    review: 'accepted',
    revision: 1,
  });
  const from = (id: string, type: string) =>
    relationships.filter((r) => r.type === type && r.from.id === id).map((r) => [r.to.id, r.properties]);
  expect(from(denied?.id ?? '', 'STATED_BY')).toEqual([
    ['lena-ost', { step: 0, role: 'speaker' }],
    ['ministry', { step: 0, role: 'for' }],
    ['delta-radio', { step: 1, role: 'carrier' }],
  ]);
  const [passage] = from(affirmed?.id ?? '', 'EVIDENCED_BY');
  expect(one('Passage', String(passage?.[0]))?.properties).toMatchObject({
    text: 'Norvik Systems sold Valdoria its Lantern filter in 2019',
    paragraph: 2,
    start: firstArticle.text.indexOf('Norvik Systems sold'),
  });
  const [smaller, larger] = [sold.id, never.id].sort();
  expect(from(smaller ?? '', 'CONTRADICTS').map(([id]) => id)).toEqual([larger]);
  expect(relationships.at(-1)).toMatchObject({ type: 'PUBLISHED', from: { id: 'the-herald' } });
});

test('an unfinished graph reads as what of it is whole', () => {
  const { nodes, relationships } = toRows(firstStory, ontology);
  const whole = canonicalDocument(firstStory, ontology);
  for (let cut = 0; cut < relationships.length; cut += 5) {
    const part = toDocument({ nodes, relationships: relationships.slice(0, cut) }, ontology);
    for (const c of part.claims) {
      const full = whole.claims.find((x) => x.id === c.id);
      expect(full?.assertions.map((a) => a.id)).toEqual(expect.arrayContaining(c.assertions.map((a) => a.id)));
    }
    expect(part.claims.length).toBeLessThanOrEqual(whole.claims.length);
  }
  expect(toDocument({ nodes, relationships: [] }, ontology).claims).toEqual([]);
});

test('seeding is per article: the order of seeding does not matter to what each article says', () => {
  const both = (a: typeof firstStory, b: typeof firstStory) =>
    canonicalDocument(mergeDocuments(a, b, ontology).document, ontology);
  const there = both(firstStory, secondStory);
  const back = both(secondStory, firstStory);
  expect(there.claims).toEqual(back.claims);
  expect(there.entities.map((e) => e.id)).toEqual(back.entities.map((e) => e.id));
});

test('merging in what is there already changes nothing', () => {
  fc.assert(
    fc.property(anyDocument, (doc) => {
      const empty = graphDocument();
      const loaded = mergeDocuments(empty, doc, ontology).document;
      const again = mergeDocuments(loaded, doc, ontology).document;
      expect(canonicalDocument(again, ontology)).toEqual(canonicalDocument(loaded, ontology));
    }),
  );
});

test('an entity given as another kind of thing is refused with all that is said of it', () => {
  const person = {
    ...secondStory,
    entities: secondStory.entities.map((e) => (e.id === 'valdoria' ? { ...e, types: ['Person'] } : e)),
  };
  const { document, conflicts } = mergeDocuments(firstStory, person, ontology);
  expect(conflicts.map((c) => c.entity)).toEqual(['valdoria']);
  expect(document.claims.flatMap((c) => c.assertions).filter((a) => a.article === 'courier-filters')).toEqual([]);
  expect(document.entities.find((e) => e.id === 'valdoria')?.types).toEqual(['Country']);
});
