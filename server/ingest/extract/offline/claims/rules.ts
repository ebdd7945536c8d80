import { alliances } from './deals/alliances.ts';
import { awards } from './deals/awards.ts';
import { financing } from './deals/financing.ts';
import { inUse } from './deals/inUse.ts';
import { openDeals } from './deals/openDeals.ts';
import { ordered } from './deals/ordered.ts';
import { orders } from './deals/orders.ts';
import { possession } from './deals/possession.ts';
import { products } from './deals/products.ts';
import { recipients } from './deals/recipients.ts';
import { transfers } from './deals/transfers.ts';
import { costs } from './figures/costs.ts';
import { nounFrames } from './frames/readNounFrames.ts';
import { verbFrames } from './frames/readVerbFrames.ts';
import { accusations } from './opinions/accusations.ts';
import { attitudes } from './opinions/attitudes.ts';
import { demands } from './opinions/demands.ts';
import { verdicts, votes } from './opinions/verdicts.ts';
import { counsel } from './people/counsel.ts';
import { inContext } from './people/inContext.ts';
import { posts } from './people/posts.ts';
import { roles } from './people/roles.ts';
import { rosters } from './people/rosters.ts';
import { homes } from './places/homes.ts';
import { places } from './places/places.ts';
import type { Rule } from './rule.ts';
import { spokenFrom } from './voices/spokenFrom.ts';
import { unnamed } from './voices/unnamed.ts';
import { ownWork } from './works/ownWork.ts';
import { studies } from './works/studies.ts';
import { treatises } from './works/treatises.ts';

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
  ordered,
  orders,
  rosters,
  awards,
  transfers,
  openDeals,
  attitudes,
  demands,
];
