import { StringStream } from '@codemirror/language';
import { expect, test } from '@jest/globals';
import { cypherTokens } from '../../../client/features/queries/editor/tokens.ts';

/** Words with what they are taken for, signs and names left out. */
const read = (text: string) => {
  const state = cypherTokens.startState();
  return text.split('\n').flatMap((line) => {
    const stream = new StringStream(line, 2, 2);
    const found: string[] = [];
    while (!stream.eol()) {
      stream.start = stream.pos;
      const kind = cypherTokens.token(stream, state);
      if (kind !== null && kind !== 'name') found.push(`${kind} ${stream.current()}`);
    }
    return found;
  });
};

test('labels, relationships, parameters and keywords are told apart', () => {
  expect(
    read('MATCH (v:Vendor&!Outlet {id: $id})-[r:SUPPLIES|DEVELOPS*..6]->(x) WHERE x:`Odd Label` RETURN v'),
  ).toEqual([
    'keyword MATCH',
    'label Vendor',
    'label Outlet',
    'parameter $id',
    'label SUPPLIES',
    'label DEVELOPS',
    'number 6',
    'keyword WHERE',
    'label `Odd Label`',
    'keyword RETURN',
  ]);
});

test('names that spell keywords are names: properties, aliases, keys of a map, variables', () => {
  expect(read('RETURN a.order AS end, {limit: x}, (order:Vendor)')).toEqual([
    'keyword RETURN',
    'keyword AS',
    'label Vendor',
  ]);
});

test('WHEN, THEN, ELSE and END are keywords inside of CASE only', () => {
  expect(read('WITH then, end\nRETURN CASE WHEN a THEN 1 ELSE 2 END, end')).toEqual([
    'keyword WITH',
    'keyword RETURN',
    'keyword CASE',
    'keyword WHEN',
    'keyword THEN',
    'number 1',
    'keyword ELSE',
    'number 2',
    'keyword END',
  ]);
});

test('strings and comments hold no words, comments may go over lines', () => {
  expect(read("RETURN 'MATCH \\' x' // WITH\n/* MATCH\nWITH */ RETURN")).toEqual([
    'keyword RETURN',
    "string 'MATCH \\' x'",
    'comment // WITH',
    'comment /* MATCH',
    'comment WITH */',
    'keyword RETURN',
  ]);
});

test('every piece of any text is read, none twice', () => {
  const text = 'MATCH (é:Ж {`a b`: "ü"}) 😀 $x /* open';
  const stream = new StringStream(text, 2, 2);
  const state = cypherTokens.startState();
  let at = 0;
  while (!stream.eol()) {
    stream.start = stream.pos;
    cypherTokens.token(stream, state);
    expect(stream.pos).toBeGreaterThan(at);
    at = stream.pos;
  }
  expect(at).toBe(text.length);
});
