import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { xml, xmlFile } from '../../../../server/graph/export/xml.ts';
import { strictXml } from '../../../factories/strictXml.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<', '&amp;', '"', ']]>', '\uD800', '\u0000', '\t\r\n'),
);
/** What XML cannot hold at all comes back as the replacement character. */
const holdable = (text: string) => text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD');

test('any text comes back from an attribute and from between tags', () => {
  fc.assert(
    fc.property(anyText, anyText, (attribute, text) => {
      const read = strictXml(xmlFile(xml('a', { b: attribute, left: undefined }, text, xml('c', {}))));
      expect(read.attributes).toEqual({ b: holdable(attribute) });
      // A child ends its line.
      expect(read.text).toBe(`${holdable(text)}\n`);
      expect(read.children.map((c) => c.name)).toEqual(['c']);
    }),
  );
});
