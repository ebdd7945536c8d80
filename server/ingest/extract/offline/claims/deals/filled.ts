import type { ExtractedClaim } from '../../../../../contract/extraction.ts';
import type { Scene } from '../context.ts';
import type { Found } from '../found.ts';
import { sides } from './dealGoods.ts';

/** Some two sentences: who was named there may still be meant. */
const near = 300;

type Deals = {
  /** Who buys from each vendor, and who makes what, as far as the text says so outright. */
  readonly buyersOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly usersOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly makersOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly buyers: ReadonlySet<string>;
};

/** Names the buyer that a sentence left open, where the text leaves no doubt who that is. */
export function filled(open: readonly Found[], claims: readonly ExtractedClaim[], scene: Scene): Found[] {
  if (open.length === 0) return [];
  const told = dealsIn(claims, scene);
  return open.flatMap((found): Found[] => {
    const buyer = buyerOf(found, told, scene);
    if (buyer === null) return [];
    const whole = found.subject === '' ? { ...found, subject: buyer } : { ...found, object: buyer };
    return whole.subject === whole.object || claims.some((c) => isSame(c, whole)) ? [] : [whole];
  });
}

const isSame = (c: ExtractedClaim, f: Found): boolean =>
  c.predicate === f.predicate &&
  ((c.subject === f.subject && c.object === f.object) ||
    (c.predicate === 'CONTRACTS_WITH' && c.subject === f.object && c.object === f.subject));

function dealsIn(claims: readonly ExtractedClaim[], scene: Scene): Deals {
  const buyersOf = new Map<string, Set<string>>();
  const usersOf = new Map<string, Set<string>>();
  const makersOf = new Map<string, Set<string>>();
  const buyers = new Set<string>();
  const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(value));
  };
  const bought = (vendor: string, buyer: string, thing: string | null): void => {
    put(buyersOf, vendor, buyer);
    buyers.add(buyer);
    if (thing !== null) put(usersOf, thing, buyer);
    if (thing !== null) put(makersOf, thing, vendor);
  };
  for (const c of claims) {
    if (!c.assertions.some((a) => a.stance === 'affirms')) continue;
    if (c.predicate === 'SUPPLIES') bought(c.subject, c.object, c.instrument);
    const parties = c.predicate === 'CONTRACTS_WITH' ? sides(scene, c.subject, c.object) : null;
    if (parties !== null) bought(parties[0], parties[1], c.instrument);
    if (c.predicate === 'DEPLOYS') {
      put(usersOf, c.object, c.subject);
      buyers.add(c.subject);
    }
    if (c.predicate === 'DEVELOPS') put(makersOf, c.object, c.subject);
  }
  return { buyersOf, usersOf, makersOf, buyers };
}

function buyerOf(found: Found, told: Deals, scene: Scene): string | null {
  const at = found.anchor.start;
  const known = found.subject === '' ? found.object : found.subject;
  const things =
    found.predicate === 'DEPLOYS'
      ? [found.object]
      : [...told.makersOf].filter(([, makers]) => makers.has(known)).map(([thing]) => thing);
  const vendors = found.predicate === 'DEPLOYS' ? [...(told.makersOf.get(found.object) ?? [])] : [known];
  const linked = new Set([
    ...vendors.flatMap((v) => [...(told.buyersOf.get(v) ?? [])]),
    ...things.flatMap((t) => [...(told.usersOf.get(t) ?? [])]),
  ]);
  const fits = (id: string): boolean =>
    id !== known &&
    !vendors.includes(id) &&
    scene.types.fits(found.predicate, found.subject === '' ? 'subject' : 'object', id);
  const paragraph = scene.reading.paragraphs.findLast((p) => p.start <= at);
  if (paragraph === undefined || !/^(?:text|list)$/.test(paragraph.kind)) return null;
  const isNear = (id: string): boolean =>
    [...scene.types.of(id)].some((t) => scene.lately.between(Math.max(at - near, paragraph.start), at, t).has(id));
  // Who sells elsewhere in the text is seldom the one that buys.
  const others = [...told.buyers].filter((id) => fits(id) && !told.buyersOf.has(id));
  const own = [...linked].filter((id) => fits(id) && (found.predicate !== 'DEPLOYS' || !told.buyersOf.has(id)));
  const sole = onlyOne(own) ?? (own.length === 0 && found.predicate !== 'DEPLOYS' ? onlyOne(others) : null);
  // “the integrator is Acme”: in the deal that is spoken of, whatever it sells elsewhere.
  if (sole !== null && (found.descriptor !== true || others.length < 2 || isNear(sole))) return sole;
  if (found.predicate === 'DEPLOYS') return null;
  return others.length === 0 ? bodyOf(found, scene, fits) : onlyOne((own.length === 0 ? others : own).filter(isNear));
}

const onlyOne = (all: readonly string[]): string | null => (all.length === 1 ? (all[0] ?? null) : null);

/** Where the text tells of no deal outright: the public body that it opens with and names most, if that is one that buys. */
function bodyOf(found: Found, scene: Scene, fits: (id: string) => boolean): string | null {
  const { lately, types, reading } = scene;
  const body = found.predicate === 'CONTRACTS_WITH' ? (lately.leader('PublicBody')?.entity ?? null) : null;
  if (body === null || !fits(body) || types.is(body, 'Outlet') || lately.times(body) < 3) return null;
  const lead = reading.paragraphs.find((p) => p.kind === 'text');
  const opens = lately.between(0, lead?.end ?? 0, 'PublicBody').has(body);
  return opens && !watching.test(types.named(body)?.name ?? '') ? body : null;
}

const watching =
  /\b(?:news|press|media|audit\p{L}*|court|tribunal|committee|commission|parliament|senate|assembly|congress|police|prosecut\p{L}*|comptroller|ombuds\p{L}*|regulator|competition|inspectorate|watchdog)\b/iu;
