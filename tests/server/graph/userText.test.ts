import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkUserText, refuseReachingOut, tokensOf } from '../../../server/graph/userText.ts';

const words = (text: string) => tokensOf(text).map((t) => t.text);
const refused = expect.objectContaining({ name: 'AppError', status: 400, code: 'cypher-refused' });

describe('tokens of a query', () => {
  test('leave out strings, quoted names and comments', () => {
    const text = `MATCH (a:\`LOAD CSV\`) /* CALL ( */ WHERE a.x = 'DELETE (' // SET [\n AND a.y = "{\\"(" RETURN a`;
    expect(words(text)).toStrictEqual([
      ...['MATCH', '(', 'a', ')', 'WHERE', 'a', '.', 'x', 'AND', 'a', '.', 'y', 'RETURN', 'a'],
    ]);
  });
  test('end what is left open at the end of the text', () => {
    expect(words("RETURN 'LOAD CSV")).toStrictEqual(['RETURN']);
    expect(words('RETURN /* LOAD CSV')).toStrictEqual(['RETURN']);
    expect(words('RETURN `LOAD CSV')).toStrictEqual(['RETURN']);
  });
  test('stand where the text has them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const t of tokensOf(text)) expect(text.slice(t.at, t.at + t.text.length)).toBe(t.text);
      }),
    );
  });
});

describe('a query is refused', () => {
  test.each([
    ['longer than 64 KB', `RETURN '${'x'.repeat(65_536)}'`],
    ['brackets 101 deep', `RETURN ${'('.repeat(101)}1${')'.repeat(101)}`],
    ['CASE 101 deep', `RETURN ${'CASE WHEN true THEN '.repeat(101)}1${' END'.repeat(101)}`],
    ['NOT 101 times', `RETURN ${'NOT '.repeat(101)}true`],
    ['with an escape outside strings', '\\u0043REATE (n)'],
    ['with half a surrogate pair', 'RETURN "\ud83d" AS x'],
  ])('%s', (_, text) => {
    expect(() => checkUserText(text)).toThrow(refused);
  });
  test.each([
    'LOAD CSV FROM "x" AS l RETURN l',
    'load\n/**/csv from "x" AS l RETURN l',
    'MATCH (n) CALL { LOAD CSV FROM "x" AS l RETURN l } RETURN l',
    'CALL db.labels()',
    'CALL `db`.labels()',
    'call grafeo.search.text("a", "b", "c", 1) YIELD node_id RETURN node_id',
  ])('on the embedded graph: %s', (text) => {
    expect(() => refuseReachingOut(text)).toThrow(refused);
  });
});

test('ordinary queries pass', () => {
  for (const text of [
    'MATCH (n) RETURN n',
    `RETURN ${'('.repeat(100)}1${')'.repeat(100)}`,
    `RETURN [${'(1), '.repeat(5000)}1]`,
    'MATCH (n) CALL (n) { RETURN 1 AS x } RETURN x',
    'CALL { RETURN 1 AS x } RETURN x',
    'MATCH (load)-[csv]->(b) RETURN load, csv',
    'MATCH (call) WHERE call.name = $x RETURN call.name, call',
    `RETURN CASE WHEN NOT true THEN 'a\\\\' ELSE "b\\"" END AS x`,
  ]) {
    expect(() => checkUserText(text)).not.toThrow();
    expect(() => refuseReachingOut(text)).not.toThrow();
  }
});
