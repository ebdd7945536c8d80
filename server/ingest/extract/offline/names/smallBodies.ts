import { listed } from './gazetteer.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

/** What states have ministries of. */
const charge =
  /^(?:foreign|interior|home|defen[cs]e|finance|health|education|justice|oil|energy|economy|economic|trade|commerce|transport|transportation|agriculture|labou?r|culture|tourism|environment|information|communications?|telecommunications?|digital|infrastructure|industry|mining|mines|lands|housing|water|fisheries|immigration|migration|planning|petroleum|power|railways?|science|technology|sports?|welfare|security|police|law|religious|social|development|investment|budget|treasury|emergency|emergencies)$/;
/** What else a state's bodies are about, the first of their words. */
const about =
  /^(?:electoral|election|elections|competition|antitrust|anti-corruption|anti-graft|audit|customs|tax|revenue|central|supreme|high|constitutional|federal|appeals?|cyber|data|privacy|telecoms?|media|broadcasting|patent|statistics|space|intelligence|prosecution|procurement|land|health|food|drugs?|medicines|aviation|maritime|port|border|immigration|nuclear|atomic|human|coast|air|truth|police|prison|prisons|planning|energy|electricity|water|banking|securities|financial|sovereign|probation|safety|environment|environmental|communications|market|markets|gambling|charity|charities|road|rail|stock|pension|provident|upper|lower|military|foreign|home)$/;
const kinds = new Set([
  'ministry',
  'commission',
  'court',
  'bank',
  'office',
  'tribunal',
  'force',
  'guard',
  'fund',
  'house',
  'exchange',
  'regulator',
  'watchdog',
  'inspectorate',
  'authority',
  'directorate',
]);

/** Bodies of a state that are written small: “Latvia's interior ministry”, “Kenya's electoral commission”, “the navy”. */
export function smallBodiesIn({ words }: Text): Group[] {
  const at = (i: number) => words[i]?.text ?? '';
  const country = (i: number) => listed(at(i))?.type === 'Country';
  const found: Group[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined) continue;
    const owned = /^['’]s?$/.test(at(i - 1)) && country(i - 2) && before?.sentence === word.sentence;
    if (!owned && at(i + 1) !== 'ministry' && !kinds.has(at(i + 1))) continue;
    // “Norway's federal police”
    const force = /^(?:federal|national|military|border)$/.test(word.text) ? i + 1 : -1;
    if (owned && at(force) === 'police' && words[force + 1]?.pos !== 'NOUN' && words[force + 1]?.capital !== true) {
      found.push({ first: i, last: force + 1 });
      i = force;
      continue;
    }
    let last = i + 1;
    while (last < i + 3 && words[last]?.sentence === word.sentence && !kinds.has(at(last))) last += 1;
    const isBody = words[last]?.sentence === word.sentence && kinds.has(at(last));
    const ministry = at(last) === 'ministry' && last === i + 1 && charge.test(word.text);
    if (!isBody || !/^\p{Ll}/u.test(word.text)) continue;
    // “the port authority of Rotterdam”
    const seated = at(last + 1) === 'of' && /^(?:Country|Place)$/.test(listed(at(last + 2))?.type ?? '');
    if (!ministry && !((owned || (seated && last === i + 1)) && about.test(word.text))) continue;
    // “Latvia's customs agency Muita”, “foreign ministry officials”
    const next = words[last + 1];
    // … but “Latvia's privacy regulator, the DVI”
    const called =
      next?.text === ',' &&
      (words[last + 2]?.capital === true || (at(last + 2) === 'the' && words[last + 3]?.capital === true));
    const names = next?.sentence === word.sentence && (next.capital || called);
    if (names && !ministry) continue;
    const adjective = country(i - 1) && listed(at(i - 1))?.name !== at(i - 1);
    found.push({ first: adjective ? i - 1 : i, last: last + 1 });
    i = last;
  }
  return [...found, ...committeesIn(words), ...servicesIn(words)];
}

const houses = new Set('Commons Lords Senate House Assembly Bundestag Knesset Dáil Sejm Riksdag'.split(' '));
/** “the Commons justice committee” */
function committeesIn(words: Text['words']): Group[] {
  return words.flatMap((word, i): Group[] => {
    if (!word.capital || !houses.has(word.text)) return [];
    for (let last = i + 2; last < i + 6; last += 1) {
      const own = words.slice(i + 1, last);
      if (!own.every((w) => /^(?:\p{Ll}+|,)$/u.test(w.text) && w.sentence === word.sentence)) return [];
      if (/^(?:committee|subcommittee)$/.test(words[last]?.text ?? '')) return [{ first: i, last: last + 1 }];
    }
    return [];
  });
}

/** “the navy” of an article that never speaks of any other, “the Crown” that prosecutes. */
function servicesIn(words: Text['words']): Group[] {
  const places = new Map<string, Group[]>();
  const others = new Set<string>();
  for (let i = 0; i < words.length; i += 1) {
    const text = words[i]?.text ?? '';
    if (!services.has(text) || words[i + 1]?.capital === true) continue;
    const before = words[i - 1]?.text ?? '';
    const only = text === 'parliament' ? /^(?:the|in|to|told|entered|before|by|through|from|into)$/i : /^the$/i;
    if (!only.test(before) || words[i + 1]?.pos === 'NOUN') others.add(text);
    else places.set(text, [...(places.get(text) ?? []), { first: i, last: i + 1 }]);
  }
  return [...places].flatMap(([name, groups]) => (others.has(name) ? [] : groups.slice(0, 1)));
}
const services = new Set(['navy', 'army', 'parliament', 'Crown']);
