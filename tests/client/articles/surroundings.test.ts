import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Note } from '../../../client/features/articles/reading.ts';
import {
  aroundOf,
  drawnBy,
  endsOf,
  linksOf,
  mostAround,
  noteAt,
  peopleOf,
} from '../../../client/features/articles/surroundings.ts';
import { assertion, claim, entity, graphLink, graphNode, voice } from '../../factories/claims.ts';

const note = (number: number, paragraph: number, from: string, to: string): Note => {
  const said = assertion({ id: `a-${number}`, chain: [voice('speaker'), voice('carrier', 1)] });
  const of = claim(`c-${number}`, { subject: entity(from), object: entity(to), assertions: [said] });
  return { number, paragraph, stance: 'affirms', claims: [of], assertion: said, passages: [] };
};

describe('the small graph', () => {
  const notes = [note(1, 1, 'a', 'b'), note(2, 1, 'b', 'c'), note(3, 2, 'd', 'e'), note(4, 9, 'x', 'y')];

  test('shows the claim in hand first, also when it is off screen, then the notes nearest to it', () => {
    expect(aroundOf(notes, notes[3], new Set([1, 2]))).toEqual({
      ids: ['x', 'y', 'd', 'e', 'b', 'c', 'a'],
      found: 7,
    });
    expect(aroundOf(notes, undefined, new Set([2]))).toEqual({ ids: ['d', 'e'], found: 2 });
    expect(aroundOf(notes, undefined, new Set())).toEqual({ ids: [], found: 0 });
  });

  test('never holds more than stays readable, takes both ends or neither, and counts what it leaves out', () => {
    const ids = fc.constantFrom(...'abcdefghijklmnop');
    const many = fc.array(fc.tuple(ids, ids, fc.nat(5)), { maxLength: 40 });
    fc.assert(
      fc.property(many, fc.nat(39), (list, at) => {
        const all = list.map(([from, to, paragraph], i) => note(i + 1, paragraph, from, to));
        const hand = all[at];
        const around = aroundOf(all, hand, new Set([0, 1, 2]));
        expect(around.ids.length).toBeLessThanOrEqual(mostAround);
        expect(new Set(around.ids).size).toBe(around.ids.length);
        expect(around.found).toBeGreaterThanOrEqual(around.ids.length);
        for (const id of hand ? endsOf(hand) : []) expect(around.ids).toContain(id);
        for (const id of around.ids)
          expect(all.some((n) => endsOf(n).includes(id) && endsOf(n).every((e) => around.ids.includes(e)))).toBe(true);
      }),
    );
  });

  test('draws what claims of this text draw, no Link of another', () => {
    const graph = {
      nodes: ['a', 'b', 'c'].map((id) => graphNode(id)),
      links: [
        graphLink('a', 'b', { claimIds: ['c-1'] }),
        graphLink('a', 'b', { id: 'a~FUNDS~b', claimIds: ['c-elsewhere'] }),
        graphLink('b', 'c', { claimIds: ['c-2'] }),
      ],
    };
    const drawn = drawnBy(notes, ['b', 'a'], graph);
    expect([drawn.nodes.map((n) => n.id), drawn.links.map((l) => l.id)]).toEqual([['b', 'a'], ['a~SUPPLIES~b']]);
    expect(linksOf(notes[0], drawn.links).map((l) => l.id)).toEqual(['a~SUPPLIES~b']);
    expect(linksOf(undefined, drawn.links)).toEqual([]);
    const used = graphLink('a', 'tool', { via: 'instrument', claimIds: ['c-1'] });
    expect(linksOf(notes[0], [used, ...drawn.links]).map((l) => l.target)).toEqual(['b', 'tool']);
  });

  test('a press takes a note on screen before one elsewhere', () => {
    expect(noteAt(notes, new Set([2]), () => true)?.number).toBe(3);
    expect(noteAt(notes, new Set([2]), (n) => endsOf(n).includes('b'))?.number).toBe(1);
    expect(noteAt(notes, new Set(), () => false)).toBeUndefined();
  });
});

test('a note is about whom its claims name, who says it and who carried it', () => {
  expect(peopleOf(note(1, 1, 'a', 'b'))).toEqual(['a', 'b', 'speaker', 'carrier']);
});
