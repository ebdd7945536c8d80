import { type Argument, type Clause, headWord, isWord, ownerOf } from '../clause/clause.ts';
import { type Governed, governedBy, slotArguments, slotChunks, slotNouns } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { atVerbs, type Rule } from '../rule.ts';
import { goods, makers } from './goods.ts';

const isSeller = (scene: Scene, { entity }: Argument): boolean =>
  scene.types.is(entity, 'Organisation') && !scene.types.is(entity, 'PublicBody', 'Outlet', 'Country');
const isBuyer = (scene: Scene, { entity }: Argument): boolean =>
  scene.types.is(entity, 'Organisation', 'Country', 'Place');
const isState = (scene: Scene, { entity }: Argument): boolean =>
  scene.types.is(entity, 'PublicBody', 'Country', 'Place');

type Sold = { readonly seller: Argument; readonly buyer: Argument; readonly label?: string | null };
const supplied = (clause: Clause, { verb }: Governed, { seller, buyer, label }: Sold): Found[] => {
  const anchor = clause.pieces[verb.main];
  if (anchor === undefined || seller.entity === buyer.entity) return [];
  return [
    {
      subject: seller.entity,
      predicate: 'SUPPLIES',
      object: buyer.entity,
      label: label ?? null,
      anchor,
      passage: spanning(anchor, seller, buyer),
      negated: verb.negated,
      planned: verb.planned,
      alleged: verb.alleged,
      hedged: verb.hedged,
    },
  ];
};

/** “took delivery of 12 cameras from Acme” */
function tookDelivery(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  if (governed === null || governed.passive) return [];
  if (!slotNouns(clause, governed, 'object').some((n) => /^deliver(?:y|ies)$/.test(headWord(clause, n)))) return [];
  const [buyer] = slotArguments(clause, governed, 'subject').filter((a) => isBuyer(scene, a));
  const [from] = slotArguments(clause, governed, 'from').filter((a) => isSeller(scene, a));
  const seller = from ?? makers(clause, governed, 'of').find((a) => isSeller(scene, a));
  const [noun] = slotNouns(clause, governed, 'of');
  const label = noun !== undefined && clause.pieces[noun.head]?.pos === 'NOUN' ? headWord(clause, noun) : null;
  return buyer === undefined || seller === undefined ? [] : supplied(clause, governed, { seller, buyer, label });
}

/** “counts Ruritania as a customer”, “has the army for a client” */
function counts(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  if (governed === null || governed.passive) return [];
  const as = ['as', 'among', 'for'].flatMap((slot) => slotChunks(governed, slot));
  const isClient = as.some((c) => {
    const noun = clause.chunks[c];
    return noun?.kind === 'noun' && /^(?:customer|client|buyer|user)s?$/.test(headWord(clause, noun));
  });
  const [seller] = slotArguments(clause, governed, 'subject').filter((a) => isSeller(scene, a));
  if (!isClient || seller === undefined) return [];
  return slotArguments(clause, governed, 'object')
    .filter((buyer) => isBuyer(scene, buyer))
    .flatMap((buyer) => supplied(clause, governed, { seller, buyer }));
}

/** “Acme's drones are flown by the navy”, “runs equipment made by Acme”: whose goods somebody operates. */
function operates(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  if (governed === null) return [];
  const users = slotArguments(clause, governed, 'subject').filter((a) => isBuyer(scene, a));
  const [noun] = slotNouns(clause, governed, 'object');
  if (noun === undefined || !goods.test(headWord(clause, noun))) return [];
  const own = slotChunks(governed, 'object');
  return makers(clause, governed)
    .filter((seller) => isSeller(scene, seller))
    .flatMap((seller) =>
      users
        // “Acme operates Bolt's network” for Bolt; only states use what others own.
        .filter((buyer) => isState(scene, buyer) || !own.includes(seller.chunk))
        .flatMap((buyer) => supplied(clause, governed, { seller, buyer, label: headWord(clause, noun) })),
    );
}

/** “procured chips for the ministry”: a firm that buys for others hands on. */
function procures(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  if (governed === null) return [];
  const [seller] = slotArguments(clause, governed, 'subject').filter((a) => isSeller(scene, a));
  const [noun] = slotNouns(clause, governed, 'object');
  const first = slotChunks(governed, 'for')[0];
  if (seller === undefined || noun === undefined || first === undefined) return [];
  // “bought Bolt for Cord”, “bought land for the ministry”
  if (!goods.test(headWord(clause, noun)) || isWord(clause.chunks[first + 1], 'preposition', 'of')) return [];
  return slotArguments(clause, governed, 'for')
    .filter((a) => scene.types.is(a.entity, 'PublicBody', 'Country'))
    .flatMap((buyer) => supplied(clause, governed, { seller, buyer, label: headWord(clause, noun) }));
}

/** “its engine is licensed from Acme”, “Bolt's chips come from Acme” */
function licensedFrom(clause: Clause, scene: Scene, at: number): Found[] {
  const governed = governedBy(clause, at);
  if (governed === null || governed.passive === (governed.verb.lemma === 'come')) return [];
  const [first] = slotChunks(governed, governed.passive ? 'object' : 'subject');
  const noun = first === undefined ? undefined : clause.chunks[first];
  if (first === undefined || noun?.kind !== 'noun' || clause.pieces[noun.head]?.pos !== 'NOUN') return [];
  if (!goods.test(headWord(clause, noun))) return [];
  const [seller] = slotArguments(clause, governed, 'from').filter((a) => isSeller(scene, a));
  const own = ownerOf(clause, first);
  const buyer = own !== null && own.chunk === first && isBuyer(scene, own) ? own : null;
  if (seller === undefined || buyer === null) return [];
  return supplied(clause, governed, { seller, buyer, label: headWord(clause, noun) });
}

/** Who gets goods of whom, where the verb alone does not say so. */
export const ordered: Rule = [
  atVerbs(2, ['take', 'accept', 'await', 'expect', 'receive'], tookDelivery),
  atVerbs(2, ['count', 'list', 'have', 'name', 'describe', 'cite'], counts),
  atVerbs(2, ['operate', 'run', 'fly'], operates),
  atVerbs(2, ['license', 'licence', 'source', 'buy', 'supply', 'purchase', 'come'], licensedFrom),
  atVerbs(2, ['procure', 'buy', 'purchase', 'source', 'obtain', 'acquire', 'import'], procures),
];
