import { expect, test } from '@jest/globals';
import { found } from './found.ts';

const lead = 'Nothing much was said on Monday about what the council had done.\n\n';

test.each<[string, readonly string[]]>([
  // A common word opens a sentence: a firm is meant where one is called so and no article stands before it.
  [
    'The council chose Beacon Analytics. Beacon sold it a scanner.',
    ['Organisation Beacon Analytics: Beacon Analytics | Beacon'],
  ],
  [
    "An agent called Safeguard Solutions sold it. Safeguard's owner is not known.",
    ['Organisation Safeguard Solutions: Safeguard Solutions | Safeguard'],
  ],
  ['The council chose Traffic Solutions. Traffic was heavy.', ['Organisation Traffic Solutions: Traffic Solutions']],
  // A party and a seat are nobody who says anything.
  ['Sen. Lucille Grant, D-Vt., said so.', ['Person Lucille Grant: Lucille Grant']],
  ['The Information Commissioner, Olive Marsh, said so.', ['Person Olive Marsh: Olive Marsh']],
  ['Labour MP Fiona Garrod said so.', ['Organisation Labour Party: Labour', 'Person Fiona Garrod: Fiona Garrod']],
  // What stands beside a name tells what it is.
  ['It was paid to the radar producer Elsim.', ['Organisation Elsim: Elsim']],
  ['It was bought by the pension investor Northmoor.', ['Organisation Northmoor: Northmoor']],
  ['The Port of Rosmere Authority said so.', ['PublicBody Port of Rosmere Authority: Port of Rosmere Authority']],
  ['It lost to Raxon Group of Canada.', ['Organisation Raxon Group: Raxon Group', 'Country Canada: Canada']],
  ['The government of Shenqu said so.', ['Place Shenqu: Shenqu']],
  [
    'A deal between Vexal Ltd and Delta Bureau was signed by Vexal and the Security Bureau.',
    [
      'Organisation Vexal Ltd: Vexal Ltd | Vexal',
      'PublicBody Delta Bureau: Delta Bureau',
      'PublicBody Security Bureau: Security Bureau',
    ],
  ],
  [
    'The system was sold by Savanna Tech Ltd. Savanna is owned by Ana Marsh.',
    ['Organisation Savanna Tech Ltd: Savanna Tech Ltd | Savanna', 'Person Ana Marsh: Ana Marsh'],
  ],
  [
    'It was bought by the Thulian Intelligence Agency, known as Abin, in May.',
    ['PublicBody Thulian Intelligence Agency: Thulian Intelligence Agency | Abin'],
  ],
  [
    'It beat two rivals, Idemix and the German group Bundes.',
    ['Organisation Idemix: Idemix', 'Country Germany: German', 'Organisation Bundes: Bundes'],
  ],
])('%s', (text, names) => {
  expect(found(lead + text)).toEqual(names);
});
