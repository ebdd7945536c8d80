import type { Named, Names } from '../../../reading.ts';
import { isSmallCity, listed } from '../../names/gazetteer.ts';
import { isNationality } from '../clause/nationality.ts';
import { type Found, spanning } from '../found.ts';
import type { Types } from '../typed.ts';
import { wide } from './placeWords.ts';

/** What a name says of its bearer: the “Ruritanian Interior Ministry” is in Ruritania, the “Acme report” is Acme's. */
export function readNames(names: Names, text: string, types: Types): Found[] {
  const surfaces = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const e of names.entities) {
    if (types.is(e.id, 'Country', 'Place')) for (const m of e.mentions) surfaces.set(text.slice(m.start, m.end), e.id);
    if (types.is(e.id, 'Organisation', 'Person') && !types.is(e.id, 'Country'))
      for (const m of e.mentions) owners.set(text.slice(m.start, m.end), e.id);
  }
  const countries = names.entities.filter((e) => types.is(e.id, 'Country'));
  return names.entities.flatMap((e): Found[] => {
    const site = types.is(e.id, 'Organisation', 'Place') && !types.is(e.id, 'Outlet') && !elsewhere.test(e.name);
    const isOfficial = official.test(e.name);
    const work = types.is(e.id, 'Work');
    if ((!site && !work) || types.is(e.id, 'Country')) return [];
    const seen = new Set<string>();
    for (const m of e.mentions) {
      const inside = text.slice(m.start, m.end);
      if (seen.has(inside)) continue;
      seen.add(inside);
      const other =
        withinWords(inside, site ? surfaces : owners) ??
        (site && isOfficial ? adjectiveWithin(inside, countries) : null);
      if (other === null || other === e.id || wide.test(types.named(other)?.name ?? '')) continue;
      // Titles may be about somebody: “The Gates Excitation”.
      if (work && !site && !ofAuthor.test(inside)) continue;
      // A firm may be called after a country; after a town only what is there.
      if (site && !isOfficial && (types.is(other, 'Country') || types.is(e.id, 'Vendor') || ofFirm.test(inside)))
        continue;
      // “Southern Cross Grains” is not in a place called Southern Cross: only what is known for a town is one.
      if (site && !isOfficial && !ofTown.test(inside) && !isTown(types.named(other), text)) continue;
      const claim = site
        ? { subject: e.id, predicate: 'LOCATED_IN', object: other }
        : { subject: other, predicate: 'AUTHORED', object: e.id };
      return [{ ...claim, anchor: m, passage: spanning(m), descriptor: true }];
    }
    return [];
  });
}

/** Works that are called after who made them. */
const ofAuthor =
  /['’]s\b|\bby\b|\b(?:report|study|survey|poll|review|index|analysis|audit|inquiry|investigation|paper|papers|statement|letter|memo|memorandum|guidelines|manual|plan|proposal|figures|statistics|barometer|monitor|yearbook)s?$/i;

/** Nobody names these after anything but a town. */
const ofTown =
  /\b(?:brigade|residents|citizens|workers|growers|fishermen|club|chamber|guild|museum|gallery|orchestra|theatre|theater|airport|station|prison|market|harbou?r)\b/i;

/** A gazetteer or the text itself shows it for a place: “in Zenda”. */
const isTown = (place: Named | undefined, text: string): boolean =>
  place !== undefined &&
  (listed(place.name) !== undefined ||
    isSmallCity(place.name) ||
    place.mentions.some((m) => /\b(?:in|at|near|from|to|around|outside|of) $/i.test(text.slice(m.start - 8, m.start))));

/** Bodies that are called after where they are. */
const official =
  /\b(?:ministry|department|office|inspectorate|prosecutor|secretariat|navy|army|police|authority|agency|service|bureau|court|bank|association|union|alliance|institute|council|board|regulator|academy|hospital|school|of)\b/i;

/** Firms carry the name of a town that they were founded in, or that somebody was called after; “Tech Zenda” is a title. */
const ofFirm =
  /\b(?:works|plants?|factory|mills?|capital|partners|holdings?|group|ventures|systems|industries|labs?|media|united)$|^(?:tech|radio|tv|daily|weekly|inside|visit|invest)\b/i;

/** They carry the name of a country that they are not in, are that country, or are better known by it than found there. */
const elsewhere =
  /\b(?:embassy|consulate|mission|delegation|government|university|college|festival|festivities|commission|european union)\b/i;

/** The longest run of whole words that is one of these, if it is not the whole. */
function withinWords(words: string, known: ReadonlyMap<string, string>): string | null {
  const parts = words.split(/[\s’']+/);
  for (let size = Math.min(3, parts.length - 1); size > 0; size--)
    for (let i = 0; i + size <= parts.length; i++) {
      const found = known.get(parts.slice(i, i + size).join(' '));
      if (found !== undefined) return found;
    }
  return null;
}

const adjectiveWithin = (words: string, countries: readonly Named[]): string | null => {
  const parts = words.split(/\s+/);
  return parts.length < 2 ? null : (countries.find((c) => parts.some((p) => isNationality(p, c.name)))?.id ?? null);
};

/** “the Indian firm”, “the Zenda company” of a company: what stands for it says where it is from. */
export function readReferences(names: Names, types: Types): Found[] {
  const places = names.entities
    .filter((e) => types.is(e.id, 'Country', 'Place'))
    .flatMap((e) => e.mentions.map((m) => ({ ...m, entity: e.id })))
    .sort((a, b) => a.start - b.start);
  let i = 0;
  return [...names.references]
    .sort((a, b) => a.start - b.start)
    .flatMap((r): Found[] => {
      while (i < places.length && (places[i]?.start ?? 0) < r.start) i++;
      const place = places[i];
      if (place === undefined || place.end >= r.end || !types.is(r.entity, 'Organisation')) return [];
      return [
        {
          subject: r.entity,
          predicate: 'LOCATED_IN',
          object: place.entity,
          anchor: r,
          passage: spanning(r),
          descriptor: true,
        },
      ];
    });
}

/** “ZENDA — City Council voted”: a council that needs no other name is that of the town the article writes from. */
export function readCivic(names: Names, types: Types, home: string | null): Found[] {
  const town = names.entities.find((e) => e.id === home);
  if (town === undefined) return [];
  return names.entities.flatMap((e): Found[] => {
    const [first] = e.mentions;
    const before = town.mentions.findLast((m) => first !== undefined && m.end <= first.start);
    if (first === undefined || before === undefined || first.start - before.end > far) return [];
    if (!civic.test(e.name) || !types.is(e.id, 'Organisation', 'Place')) return [];
    const passage = spanning(before, first);
    return [{ subject: e.id, predicate: 'LOCATED_IN', object: town.id, anchor: first, passage, descriptor: true }];
  });
}
const civic =
  /^(?:the )?(?:city|town|village|borough|municipal) (?:council|hall|commission|board|court|library|school board)$/i;
const far = 400;
