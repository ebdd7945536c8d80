import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roughMeasure } from '../../../client/graph/measure.ts';
import { escaped } from '../../../client/graph/picture/markup.ts';
import { type PictureAsk, pictureOf } from '../../../client/graph/picture/picture.ts';
import { linesOf } from '../../../client/graph/picture/words.ts';
import { readTokens } from '../../../client/graph/tokens.ts';
import { opening } from './opening.ts';
import { placedOpening } from './placed.ts';

const { nodes, links, ontology, start } = opening;
const ask: PictureAsk = {
  title: 'Vendors & <filters>',
  counts: '35 entities',
  hidden: 'Filtered out: 1 link.',
  scene: { ontology, nodes, links, placed: placedOpening, start, arrangement: 'lanes', off: new Set() },
  heads: [{ id: 'vendor', label: 'Vendor', x: 200 }],
  sources: links.slice(0, 3).map((l, i) => ({
    number: i + 1,
    link: l.id,
    head: `${l.source} – ${l.target}: Single-source`,
    sources: [
      {
        stance: 'affirms',
        says: `Voice ${i} › Outlet said: it is so.`,
        passages: ['retold: so'],
        place: 'Outlet, Title, 2025',
        reach: null,
      },
    ],
  })),
  credit: 'Claimgraph',
  icons: {},
  tokens: readTokens((name) => (name.length % 2 ? '#123456' : '#fcfcfa')),
  measure: roughMeasure,
};
const count = (svg: string, what: RegExp) => svg.match(what)?.length ?? 0;

test('a picture holds every entity and Link that is seen, the key, the sources and what is left out', () => {
  const { svg } = pictureOf(ask);
  for (const said of [
    'Vendors &amp; &lt;filters&gt;',
    'Filtered out: 1 link.',
    'Sources',
    'Voice 2 › Outlet said: it is so.',
    'Claimgraph',
    'Vendor',
  ])
    expect(svg).toContain(said);
  expect(count(svg, /<g transform="translate\([^)]*\)"><(circle|rect|polygon)[^>]*stroke-width="1.6"/g)).toBe(
    nodes.length,
  );
  expect(
    count(svg, /<path d="M[^"]*" fill="none" stroke="[^"]*" stroke-width="(1.4|2.4|2.6|1.8|4)"/g),
  ).toBeGreaterThanOrEqual(links.length);
});

test('what a filter hides is not in the picture', () => {
  const off = new Set([nodes[0]?.id ?? '']);
  const whole = count(pictureOf(ask).svg, /stroke-width="1.6"/g);
  expect(count(pictureOf({ ...ask, scene: { ...ask.scene, off } }).svg, /stroke-width="1.6"/g)).toBe(whole - 1);
});

test('a picture is well formed whatever the words in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const { svg } = pictureOf({
        ...ask,
        title: words,
        scene: { ...ask.scene, nodes: [], links: [], placed: {} },
        sources: [],
      });
      expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
      expect(count(svg, /<(?!\/)/g)).toBe(count(svg, /<\//g) + count(svg, /\/>/g));
    }),
    { numRuns: 50 },
  );
  expect(escaped('a\u0000b<c>"d"&\ud800')).toBe('ab&lt;c&gt;&quot;d&quot;&amp;');
});

test('lines keep every word and their width', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 20 }), (words) => {
      const lines = linesOf(words.join(' '), 12, 400, 90, roughMeasure);
      expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words);
      for (const l of lines) if (l.includes(' ')) expect(roughMeasure(l, 12, 400)).toBeLessThanOrEqual(90);
    }),
  );
});
