import { expect, test } from '@jest/globals';
import { Everybody } from '../../../server/ingest/known/everybody.ts';
import { type Knowledge, knowledgeOf } from '../../../server/ingest/known/known.ts';
import { readKnowledge } from '../../../server/ingest/known/readKnown.ts';
import { vouchedIn } from '../../../server/ingest/known/vouched.ts';
import { openStory } from '../../factories/app.ts';
import { article, entity } from '../../factories/document.ts';
import { mergedStory } from '../../factories/merged.ts';
import { seedOntology as ontology } from '../../factories/ontology.ts';
import { proposedStory } from '../../factories/proposed.ts';
import { firstStory } from '../../factories/story.ts';

const norvik = entity('norvik', {
  name: 'Norvik Systems',
  aliases: ['Norvik', 'NS'],
  types: ['Organisation', 'Vendor'],
});

test('everybody is found by id and by a name that differs in a legal form, a title or case', () => {
  const all = new Everybody();
  for (let n = 0; n < 1000; n += 1) all.put(entity(`other-${n}`, { name: `Other ${n}` }));
  all.put(norvik);
  all.put(entity('officials', { unnamed: true }));
  expect([all.size, all.get('norvik'), all.get('officials')]).toEqual([1001, norvik, undefined]);
  const ids = (form: string) => all.called(form).map((e) => e.id);
  expect([ids('NORVIK SYSTEMS Ltd'), ids('the Norvik'), ids('Nor'), ids('Other 7')]).toEqual([
    ['norvik'],
    ['norvik'],
    [],
    ['other-7'],
  ]);
});

test('who gets another name is found by it and no more by the one before, and belongs where it did', () => {
  const all = new Everybody();
  all.put(norvik);
  all.belongsTo('norvik', new Set(['Valdoria', 'Ostmark']));
  all.put({ ...norvik, name: 'Norvik Group', aliases: ['NS'], types: ['Organisation'] });
  expect(all.get('norvik')).toEqual({ ...norvik, name: 'Norvik Group', aliases: ['NS'], types: ['Organisation'] });
  expect([all.called('Norvik Group').length, all.called('Norvik').length, all.called('NS').length]).toEqual([1, 0, 1]);
  expect([...all.countriesOf('norvik')]).toEqual(['Valdoria', 'Ostmark']);
  expect([...all.countriesOf('nobody')]).toEqual([]);
});

test.each([
  ['a story', firstStory],
  ['a merged one', mergedStory],
  ['one of which nothing is reviewed', proposedStory],
])('the graph of %s knows what its document does', async (_, story) => {
  const { db, remove } = await openStory(story);
  const told = async ({ everybody, vouched, judgements, ties, before }: Knowledge) => {
    const held = await before([...story.articles, article('nobody-read-this', 'A text.')]);
    const sets = (map: ReadonlyMap<string, ReadonlySet<string>>) => [...map].map(([k, v]) => [k, [...v].sort()]).sort();
    return {
      everybody: [...everybody].sort((a, b) => (a.id < b.id ? -1 : 1)),
      // Whoever is merged into somebody vouched for is, too.
      vouched: [...vouched].filter((id) => everybody.has(id) && vouchedIn(story).has(id)).sort(),
      merges: judgements
        .filter((j) => j.kind === 'same-entity')
        .map((j) => [j.a, j.b])
        .sort(),
      ties: ties.map((t) => [t.source, t.predicate, t.target]).sort(),
      within: sets(held.within),
      named: [...held.named].map(([id, places]) => [id, [...places].sort()]).sort(),
      curated: [...held.curated].sort(),
    };
  };
  try {
    expect(await told(await readKnowledge(db, ontology))).toEqual(await told(knowledgeOf(story)));
  } finally {
    await remove();
  }
});
