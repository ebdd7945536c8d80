import { expect, test } from '@jest/globals';
import { lexiconWords, wink } from '../../../../../server/ingest/extract/offline/wink.ts';

// The model that it is begun with grew twofold every time: after some fifty thousand articles nothing could be read.
test('however often it is begun anew, it reads as it read first', () => {
  const read = () => [wink.readDoc('Mira Solt sold cameras.').tokens().out(wink.its.pos), lexiconWords('Lowmere sold')];
  const first = read();
  for (let begun = 0; begun < 32; begun += 1) for (let text = 0; text < 4000; text += 1) wink.readDoc('a');
  expect(read()).toEqual(first);
}, 120_000);
