import { accusations } from './accusations.ts';
import { alliances } from './alliances.ts';
import { attitudes } from './attitudes.ts';
import { awards } from './awards.ts';
import { costs } from './costs.ts';
import { counsel } from './counsel.ts';
import { demands } from './demands.ts';
import { financing } from './financing.ts';
import { homes } from './homes.ts';
import { inContext } from './inContext.ts';
import { inUse } from './inUse.ts';
import { openDeals } from './openDeals.ts';
import { orders } from './orders.ts';
import { ownWork } from './ownWork.ts';
import { places } from './places.ts';
import { possession } from './possession.ts';
import { posts } from './posts.ts';
import { products } from './products.ts';
import { nounFrames } from './readNounFrames.ts';
import { verbFrames } from './readVerbFrames.ts';
import { recipients } from './recipients.ts';
import { roles } from './roles.ts';
import { rosters } from './rosters.ts';
import type { Rule } from './rule.ts';
import { spokenFrom } from './spokenFrom.ts';
import { studies } from './studies.ts';
import { transfers } from './transfers.ts';
import { treatises } from './treatises.ts';
import { unnamed } from './unnamed.ts';
import { verdicts, votes } from './verdicts.ts';

/** Of what several find alike, the first one's words stay. */
export const rules: readonly Rule[] = [
  roles,
  posts,
  places,
  homes,
  spokenFrom,
  possession,
  nounFrames,
  verbFrames,
  inUse,
  costs,
  financing,
  inContext,
  verdicts,
  votes,
  accusations,
  studies,
  treatises,
  unnamed,
  ownWork,
  counsel,
  alliances,
  products,
  recipients,
  orders,
  rosters,
  awards,
  transfers,
  openDeals,
  attitudes,
  demands,
];
