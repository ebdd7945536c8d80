import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { slugOf } from '../../../server/claims/ids.ts';
import type {
  ExtractedClaim,
  ExtractedEntity,
  ExtractedIndirect,
  Extraction,
} from '../../../server/contract/extraction.ts';
import { clustered, emptyHead, type Tagged, withoutMarks } from '../baseline.ts';
import type { CoreNlpAnswer, CoreNlpSentence } from './answer.ts';

// Its types do not say what it exports to a module.
const countries = createRequire(import.meta.url)('world-countries') as Countries;

const types: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organisation',
  COUNTRY: 'Country',
  NATIONALITY: 'Country',
  CITY: 'Place',
  STATE_OR_PROVINCE: 'Place',
  LOCATION: 'Place',
  MISC: 'System',
};
/** Its relations as our predicates; `turned`: their object is our subject. */
const relations: Readonly<
  Record<string, { readonly predicate: string; readonly turned?: true; readonly label?: string }>
> = {
  'per:employee_of': { predicate: 'HOLDS_ROLE', label: 'employee' },
  'org:top_members_employees': { predicate: 'HOLDS_ROLE', turned: true, label: 'leader' },
  'org:country_of_headquarters': { predicate: 'LOCATED_IN' },
  'org:city_of_headquarters': { predicate: 'LOCATED_IN' },
  'org:stateorprovince_of_headquarters': { predicate: 'LOCATED_IN' },
  'org:parents': { predicate: 'OWNS', turned: true },
  'org:subsidiaries': { predicate: 'OWNS' },
  'org:shareholders': { predicate: 'OWNS', turned: true },
  'org:member_of': { predicate: 'MEMBER_OF' },
  'org:members': { predicate: 'MEMBER_OF', turned: true },
  'per:spouse': { predicate: 'RELATED_TO' },
  'per:siblings': { predicate: 'RELATED_TO' },
  'per:children': { predicate: 'RELATED_TO' },
  'per:parents': { predicate: 'RELATED_TO' },
};
const cues = new Set(
  'say tell add note claim argue report state announce believe deny confirm warn explain suggest insist write estimate admit acknowledge maintain allege'.split(
    ' ',
  ),
);
const demonyms = new Map(
  countries.flatMap((c) => [c.demonyms?.eng?.m, c.demonyms?.eng?.f].map((d) => [d, c.name.common] as const)),
);

/** CoreNLP's answer in our form, helped where it costs little: nationalities as their states, surnames as their people. */
export function toExtraction(text: string, { sentences, corefs, quotes }: CoreNlpAnswer): Extraction {
  const tagged = sentences.flatMap((s) =>
    s.entitymentions.flatMap((m): Tagged[] => {
      const type = types[m.ner];
      const pronoun = s.tokens.some(
        (t) => t.characterOffsetBegin === m.characterOffsetBegin && t.pos.startsWith('PRP'),
      );
      if (type === undefined || pronoun) return [];
      const at = { start: m.characterOffsetBegin, end: m.characterOffsetEnd, type };
      const state = demonyms.get(m.text);
      return [m.ner === 'NATIONALITY' && typeof state === 'string' ? { ...at, key: state } : at];
    }),
  );
  const entities = clustered(text, tagged);
  const over = (start: number, end: number) =>
    entities.find((e) => e.mentions.some((m) => m.start < end && start < m.end))?.id;
  const representative = new Map(
    Object.values(corefs).flatMap((chain) => {
      const head = chain.find((m) => m.isRepresentativeMention);
      return chain.map((m) => [`${m.sentNum} ${m.endIndex}`, head] as const);
    }),
  );
  const spanOf = (s: CoreNlpSentence | undefined, first: number, last: number) => {
    const [from, to] = [s?.tokens[first - 1], s?.tokens[last - 1]];
    return from === undefined || to === undefined
      ? undefined
      : ([from.characterOffsetBegin, to.characterOffsetEnd] as const);
  };
  /** Who the noun at this token is: itself, or what its chain of references calls it. */
  const who = (s: CoreNlpSentence, index: number): string | undefined => {
    const own = spanOf(s, index, index);
    const head = representative.get(`${s.index + 1} ${index + 1}`);
    const there =
      head === undefined ? undefined : spanOf(sentences[head.sentNum - 1], head.startIndex, head.endIndex - 1);
    return (own && over(...own)) ?? (there && over(...there));
  };
  const unnamed = new Map<string, ExtractedEntity>();
  /** A noun that speaks without a name is a voice of its own. */
  const voiceOf = (words: string): string | undefined => {
    const slug = slugOf(words);
    if (slug === '' || /^(?:unknown|he|she|it|they|we|i|you|who|his|her|their)$/i.test(words)) return undefined;
    const id = slugOf(`unnamed ${words}`);
    unnamed.set(id, { id, types: ['Person'], name: words, aliases: [], mentions: [] });
    return id;
  };
  const named = (name: string): ExtractedEntity | undefined =>
    entities.find((e) => [e.name, ...e.aliases].includes(name)) ??
    entities.find((e) => e.types[0] === 'Person' && e.name.split(' ').some((w) => w === name));

  const said = quotes.flatMap((q) => {
    const place = withoutMarks(text, q.beginIndex, q.endIndex);
    // Its chains of references run together more often than its sieves pick wrongly.
    const names = [q.speaker, q.canonicalSpeaker];
    const known = names.map((n) => named(n)?.id).find((id) => id !== undefined);
    const speaker = known ?? names.map(voiceOf).find((id) => id !== undefined) ?? null;
    return place === undefined ? [] : [{ ...place, speaker, via: [], kind: 'direct' as const }];
  });
  const indirect = sentences.flatMap((s) => reported(text, s, who, voiceOf));
  const voiceAt = (start: number) =>
    [...said, ...indirect].find((x) => x.start <= start && start < x.end)?.speaker ?? null;
  const claims = sentences.flatMap((s) =>
    s.kbp.flatMap((k, i): ExtractedClaim[] => {
      const relation = relations[k.relation];
      const [a, b] = [
        spanOf(s, k.subjectSpan[0] + 1, k.subjectSpan[1]),
        spanOf(s, k.objectSpan[0] + 1, k.objectSpan[1]),
      ];
      const [one, other] = [a && over(...a), b && over(...b)];
      const [first, last] = [s.tokens[0], s.tokens.at(-1)];
      if (
        relation === undefined ||
        !one ||
        !other ||
        one === other ||
        a === undefined ||
        first === undefined ||
        last === undefined
      )
        return [];
      const [start, end] = [first.characterOffsetBegin, last.characterOffsetEnd];
      const voice = voiceAt(a[0]);
      return [
        {
          id: `k${s.index}-${i}`,
          subject: relation.turned ? other : one,
          predicate: relation.predicate,
          object: relation.turned ? one : other,
          ...{ instrument: null, figure: null, modality: 'reported', label: relation.label ?? null },
          assertions: [
            { stance: 'affirms', voices: voice === null ? [] : [voice], start, end, text: text.slice(start, end) },
          ],
        },
      ];
    }),
  );
  const once = [...new Map(claims.map((c) => [[c.subject, c.predicate, c.object].join(' '), c])).values()];
  return { article: emptyHead, entities: [...entities, ...unnamed.values()], quotes: said, indirect, claims: once };
}

/** The clause that a verb of saying governs, or stands beside, with the verb's subject as its speaker. */
function reported(
  text: string,
  s: CoreNlpSentence,
  who: (s: CoreNlpSentence, index: number) => string | undefined,
  voiceOf: (words: string) => string | undefined,
): ExtractedIndirect[] {
  const below = (index: number): number[] => [
    index,
    ...s.basicDependencies.filter((d) => d.governor === index).flatMap((d) => below(d.dependent)),
  ];
  const isCue = (index: number) => cues.has(s.tokens[index - 1]?.lemma ?? '');
  const words = (indexes: readonly number[]) => {
    const [first, last] = [s.tokens[Math.min(...indexes) - 1], s.tokens[Math.max(...indexes) - 1]];
    return first === undefined || last === undefined
      ? undefined
      : { start: first.characterOffsetBegin, end: last.characterOffsetEnd };
  };
  return s.basicDependencies.flatMap((d): ExtractedIndirect[] => {
    const governs = d.dep === 'ccomp' && isCue(d.governor);
    if (!governs && !(d.dep === 'parataxis' && isCue(d.dependent))) return [];
    const [verb, content] = governs ? [d.governor, d.dependent] : [d.dependent, d.governor];
    const subject = s.basicDependencies.find((x) => x.governor === verb && x.dep.startsWith('nsubj'));
    const noun = subject === undefined ? undefined : words(below(subject.dependent));
    const speaker =
      (subject && who(s, subject.dependent)) ??
      (noun && voiceOf(text.slice(noun.start, noun.end).replace(/^the /i, '')));
    const mark = s.basicDependencies.find((x) => x.governor === content && x.dep === 'mark');
    const left = new Set(governs ? [] : below(verb));
    const place = words(
      below(content).filter((i) => i !== mark?.dependent && !left.has(i) && s.tokens[i - 1]?.pos !== '.'),
    );
    if (!speaker || place === undefined) return [];
    const cue = s.tokens[verb - 1]?.lemma ?? '';
    return [{ ...place, text: text.slice(place.start, place.end), speaker, via: [], cue }];
  });
}
