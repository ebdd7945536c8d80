import { isSmallCity, listed } from './gazetteer.ts';
import {
  bodyHeads,
  eventHeads,
  legalForms,
  maybePlaceHeads,
  organisationHeads,
  outletHeads,
  placeHeads,
  systemHeads,
  workHeads,
} from './lists/heads.ts';
import { typeOfNoun } from './nounTypes.ts';
import { isFirstName } from './persons.ts';
import { type Type, type Votes, vote } from './votes.ts';

const headTypes: readonly (readonly [ReadonlySet<string>, Type, number])[] = [
  [legalForms, 'Organisation', 6],
  [bodyHeads, 'PublicBody', 5],
  [outletHeads, 'Outlet', 4],
  [organisationHeads, 'Organisation', 5],
  [placeHeads, 'Place', 5],
  [maybePlaceHeads, 'Place', 2.2],
  [eventHeads, 'Event', 5],
  [workHeads, 'Work', 5],
  [systemHeads, 'System', 4],
];
const siteEnd = /^(?:station|plant|farm|park|field|terminal)$/;
const particle = /^(?:de|da|di|del|della|dos|van|von|der|den|bin|ibn|al|el|la|le|du|ter)$/;

/** What the words of a name tell of its type. `isCommon`: whether English has the word in small letters. */
export function votesInside(written: string, isCommon: (word: string) => boolean): Votes {
  const votes: Votes = {};
  // “LUCY ADAMS”, “COPENHAGEN”: shouted, not acronyms.
  const shouted = /^[\p{Lu}\s'’-]+$/u.test(written) && (/\s/.test(written) || written.length > 6);
  const form = shouted ? written.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : written;
  const capitalised = /^\p{Lu}{4,}$/u.test(written)
    ? written.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase())
    : form;
  const known = listed(form) ?? listed(capitalised);
  if (known !== undefined) vote(votes, known.type as Type, known.weak === true ? 3 : 9);
  const words = form.split(/\s+/).filter((w) => !/^(?:the|&|['’]s)$/.test(w));
  const bare = words.map((w) => w.replace(/['’]s$/, ''));
  const before = bare.findIndex((w) => /^(?:of|for|on|in|and|de|du|für|des|der|against|without)$/i.test(w));
  const [first = ''] = bare;
  const last = bare.at(-1) ?? '';
  // “Ministry of Health”: the head stands before “of”; “Reporters Without Borders” has none.
  const head = before > 0 ? (bare[before - 1] ?? '') : last;
  if (bare.length > 1) for (const [list, type, weight] of headTypes) if (list.has(head)) vote(votes, type, weight);
  if (before > 0 && bare.length > 1)
    for (const [list, type, weight] of headTypes)
      if (list.has(last) && bare[before]?.toLowerCase() === 'and') vote(votes, type, weight);
  if (legalForms.has(last) && bare.length > 1) vote(votes, 'Organisation', 4);
  if (/^\p{Lu}?\p{Ll}+\.[a-z]{2,5}$/u.test(form) || /^[\w-]+(?:\.[a-z]{2,5})+$/.test(form)) vote(votes, 'Outlet', 3);
  if (/^@/.test(form)) vote(votes, 'Person', 2);
  // “KW-7”, “GPT-4o”, “F-16”: models have numbers.
  if (bare.length === 1 && /^\p{L}[\p{L}-]*\d[\p{L}\d-]*$/u.test(form)) vote(votes, 'System', 2);
  if (/\d/.test(last) && bare.length > 1 && /^[\p{L}]/u.test(first))
    vote(votes, /^(?:19|20)\d\d$/.test(last) ? 'Event' : 'System', 3);
  if (bare.length === 1 && /^\p{Lu}[\p{Lu}&/-]+$/u.test(form) && form.length <= 6) vote(votes, 'Organisation', 2);
  if (bare.length === 1 && /\p{Ll}\p{Lu}/u.test(form) && !/^(?:Mc|Mac|O['’]|De|Di|La|Le)\p{Lu}/u.test(form)) {
    vote(votes, 'Organisation', 1);
    vote(votes, 'System', 1.2);
    // “NordicWire”, “CellNews”: the second word tells.
    const [part = ''] = /\p{Lu}\p{Ll}+$/u.exec(form) ?? [];
    for (const [list, type] of headTypes) if (list.has(part)) vote(votes, type, 1.2);
  }
  if (
    /^(?:Universi|Institut|Minist[eè]r|Agen[ctz]|Fondation|Fundaci|Stiftung|Compagn|Grup|Group|Constru[ct]|Empresa|Editor|Cooperativ|Sindic|Confeder|Movim|Partido|Frente|Partit|Verein|Verband|Soci[eé]t|Associa[cz]i|Banco|Banque|Banca)/.test(
      first,
    )
  )
    vote(votes, 'Organisation', 5);
  if (
    /^(?:San|Santa|São|St\.|Saint|Isle|Gulf|Bay|Strait|Rio|Port|Fort|Los|Las|New|North|South|East|West|Upper|Lower|Northern|Southern|Eastern|Western|Central)$/.test(
      first,
    ) &&
    bare.length > 1
  )
    vote(votes, 'Place', 1.5);
  if (
    /^(?:Café|Cafe|Hotel|Hôtel|Restaurant|Plaza|Plaça|Piazza|Rue|Avenida|Calle|Schloss|Château)$/.test(first) &&
    bare.length > 1
  )
    vote(votes, 'Place', 3);
  if (/^(?:Mount|Lake|Cape|Isle|Gulf|Bay|Strait)$/.test(first) && bare.length > 1) vote(votes, 'Place', 6);
  if (
    /(?:bank|tech|soft|net|corp|telecom|news|media|gaz|neft|prom|com|bot|sys|labs?|pharma|air)$/.test(last) &&
    bare.length <= 2 &&
    !isCommon(last)
  )
    vote(votes, 'Organisation', 1.5);
  if (
    /(?:stan|burg|grad|abad|ville|pur|shire|land|borough|ford|mouth|polis|istan|bad|dorf|hafen|haven)$/.test(last) &&
    bare.length === 1
  )
    vote(votes, 'Place', 1);
  if (bare.length === 1 && isSmallCity(form)) vote(votes, 'Place', isCommon(form) || isFirstName(form) ? 0.7 : 2);
  if (words.length < form.split(/\s+/).length && before < 0 && /\s&\s/.test(form)) vote(votes, 'Organisation', 4);
  if (
    /^\p{Ll}/u.test(last) &&
    bare.length > 1 &&
    !/^(?:of|for|and)$/.test(bare[bare.length - 2] ?? '') &&
    (typeOfNoun(last) === 'Place' || siteEnd.test(last))
  )
    vote(votes, 'Place', 9);
  if (bare.length > 1 && /^(?:council|court|assembly|hall)$/.test(last)) vote(votes, 'PublicBody', 6);
  if (bare.length > 1 && /^(?:North|South|East|West|Central)$/.test(last)) vote(votes, 'Place', 2);
  const letters = bare.filter((w) => !particle.test(w));
  const shaped = letters.every((w) =>
    /^(?:\p{Lu}[\p{Ll}\p{M}'’]+(?:-[\p{L}][\p{Ll}\p{M}]+)*|\p{Lu}\p{Ll}*['’]?\p{Lu}\p{Ll}+|\p{Lu}\.?|Jr\.?|Sr\.?)$/u.test(
      w,
    ),
  );
  if (bare.length >= 2 && letters.length <= 4 && shaped && !headTypes.some(([list]) => list.has(last))) {
    if (isFirstName(first)) vote(votes, 'Person', isCommon(last) && isCommon(first) ? 2.5 : 4);
    else if (!isCommon(first) && !isCommon(last)) vote(votes, 'Person', 1.5);
    if (/^\p{Lu}\.?$/u.test(bare[1] ?? '') && bare.length > 2) vote(votes, 'Person', 2);
  }
  if (bare.length === 1 && isFirstName(form)) vote(votes, 'Person', 1.5);
  if (
    /(?:ov|ova|ev|eva|sky|skyi|ski|ska|enko|yan|dze|vili|oğlu|oglu|sson|sen|ić|ović|escu|wicz|zadeh|poulos|idis)$/.test(
      last,
    ) &&
    !isCommon(last) &&
    bare.length <= 3
  )
    vote(votes, 'Person', 1);
  return votes;
}
