import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Extraction, extraction } from '../../../server/contract/extraction.ts';
import { checkFigure } from '../../../server/ingest/claimForm.ts';
import { allows, areSameKind, findPredicate, readOntology } from '../../../server/ontology.ts';

/** What the extractors are measured against must itself keep the conventions, or a score says nothing. */
const ontology = readOntology('graph-seed');
const folders = { development: 12, untouched: 8 };

type Gold = { readonly name: string; readonly text: string; readonly json: unknown };
type Claim = Extraction['claims'][number];

function readGold(folder: string): Gold[] {
  const dir = join('tests/gold', folder);
  return readdirSync(dir)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      name: `${folder}/${file}`,
      text: readFileSync(join(dir, file), 'utf8'),
      json: JSON.parse(readFileSync(join(dir, file.replace(/\.txt$/, '.json')), 'utf8')),
    }));
}

const spansOf = (gold: Extraction) => [
  ...gold.entities.flatMap((e) => e.mentions),
  ...gold.quotes,
  ...gold.indirect,
  ...gold.claims.flatMap((c) => c.assertions),
];

const namesIn = (gold: Extraction) => [
  ...gold.quotes.flatMap((q) => [...(q.speaker === null ? [] : [q.speaker]), ...q.via]),
  ...gold.indirect.flatMap((q) => [q.speaker, ...q.via]),
  ...gold.claims.flatMap((c) => [c.subject, c.object, ...c.assertions.flatMap((a) => a.voices)]),
];

function overlapsOf(gold: Extraction): string[] {
  const mentions = gold.entities.flatMap((e) => e.mentions).sort((a, b) => a.start - b.start || a.end - b.end);
  return mentions.filter((m, i) => m.start < (mentions[i - 1]?.end ?? 0)).map((m) => `${m.start} ${m.text}`);
}

/** Everything wrong with one claim's form, in words. */
function faultsOf(c: Claim, types: (id: string) => readonly string[]): string[] {
  const predicate = findPredicate(ontology, c.predicate);
  if (predicate === undefined) return [`${c.id}: no predicate ${c.predicate}`];
  const faults: string[] = [];
  for (const slot of ['subject', 'object', 'instrument'] as const) {
    const id = c[slot];
    if (id !== null && !allows(ontology, predicate, slot, types(id))) faults.push(`${slot} ${id}`);
  }
  if (predicate.sameKind && !areSameKind(ontology, types(c.subject), types(c.object))) faults.push('not of one kind');
  if (predicate.labelled === 'required' && c.label === null) faults.push('no label');
  if (predicate.figure === 'required' && c.figure === null) faults.push('no figure');
  if (c.figure !== null) {
    const { text } = c.figure;
    const wrong = checkFigure(c.figure);
    if (wrong !== undefined) faults.push(wrong);
    if (!c.assertions.some((a) => a.stance === 'affirms' && a.text.includes(text)))
      faults.push(`figure “${text}” unread`);
  }
  const chains = c.assertions.map((a) => `${a.stance} ${a.voices.join(' ')}`);
  if (new Set(chains).size < chains.length) faults.push('two assertions of one stance and chain');
  return faults.map((fault) => `${c.id} ${c.predicate}: ${fault}`);
}

test.each(Object.entries(folders))(
  'the %s gold holds at least %i articles, each with its annotation',
  (folder, least) => {
    const files = readdirSync(join('tests/gold', folder));
    const stems = (end: string) => files.filter((f) => f.endsWith(end)).map((f) => f.slice(0, -end.length));
    expect(stems('.txt').length).toBeGreaterThanOrEqual(least);
    expect(stems('.json')).toEqual(stems('.txt'));
  },
);

describe.each(Object.keys(folders).flatMap(readGold))('$name', ({ text, json }) => {
  const gold = extraction.parse(json);
  const types = (id: string) => gold.entities.find((e) => e.id === id)?.types ?? [];

  test('is text as it is stored', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\r|\t/);
    expect(text).toContain(gold.article.title);
  });

  test('marks only words that stand where it says, and no mention over another', () => {
    expect(spansOf(gold).filter((s) => text.slice(s.start, s.end) !== s.text)).toEqual([]);
    expect(overlapsOf(gold)).toEqual([]);
  });

  test('names each entity once, and only the unnamed without a mention', () => {
    const ids = gold.entities.map((e) => e.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    expect(namesIn(gold).filter((id) => !known.has(id))).toEqual([]);
    const typeIds = ontology.types.map((t) => t.id);
    expect(gold.entities.filter((e) => e.types.some((t) => !typeIds.includes(t)))).toEqual([]);
    const isUnnamed = (id: string) => id.startsWith('unnamed-');
    expect(gold.entities.filter((e) => isUnnamed(e.id) !== (e.mentions.length === 0)).map((e) => e.id)).toEqual([]);
  });

  test('says nothing that its predicates cannot carry', () => {
    expect(gold.claims.flatMap((c) => faultsOf(c, types))).toEqual([]);
    const ids = gold.claims.map((c) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
