import { expect, test } from '@jest/globals';
import { saidAsPast } from '../../../server/contract/tense.ts';

test.each([
  'Acme owns Bolt',
  'Bolt, owned by the fund Acme',
  'Bolt is 40% owned by Acme',
  'Bolt is partly owned through Acme',
  'Bolt, a wholly owned subsidiary of Acme',
  'the state-owned operator Bolt',
  'Bolt is owned and run by Acme',
  'Acme, which runs the plant',
  'Acme has acquired Bolt',
  'its parent, Acme',
  'Acme’s former minister owns Bolt',
  'Bolt, which was founded in 1990 and is owned by Acme',
  'Acme',
])('%s: so it stands', (words) => expect(saidAsPast(words)).toBe(false));

test.each([
  'Acme owned Bolt',
  'Bolt was owned by Acme',
  'Acme had owned Bolt',
  'Acme, which ran the plant',
  'Bolt is what Acme had owned',
  'Acme, a former owner of Bolt',
  'Acme bought Bolt',
  'Acme, once the operator of the plant',
])('%s: so it was', (words) => expect(saidAsPast(words)).toBe(true));
