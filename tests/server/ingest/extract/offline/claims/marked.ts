import type { ExtractedClaim } from '../../../../../../server/contract/extraction.ts';
import { analyse } from '../../../../../../server/ingest/extract/offline/analyse.ts';
import { findClaims } from '../../../../../../server/ingest/extract/offline/claims/findClaims.ts';
import type { Named, Range, Speech } from '../../../../../../server/ingest/extract/reading.ts';
import { seedOntology } from '../../../../../factories/ontology.ts';

const types: Readonly<Record<string, string>> = {
  P: 'Person',
  O: 'Organisation',
  V: 'Vendor',
  B: 'PublicBody',
  N: 'Outlet',
  C: 'Country',
  L: 'Place',
  S: 'System',
  E: 'Event',
  W: 'Work',
  T: 'Topic',
};
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export type Marked = {
  readonly text: string;
  readonly names: readonly Named[];
  readonly references: readonly (Range & { entity: string })[];
};

/** “[O Acme] sold [S Lynx] to [C Ruritania]”; an adjective names its country as “[C Ruritanian=Ruritania]”, a pronoun as “[=Acme it]”. */
export function readMarked(marked: string): Marked {
  const names = new Map<string, Named & { mentions: Range[] }>();
  const references: (Range & { entity: string })[] = [];
  let text = '';
  let at = 0;
  for (const m of marked.matchAll(/\[(?:=(\w+)|([A-Z])) ([^\]=]+)(?:=([^\]]+))?\]/g)) {
    text += marked.slice(at, m.index);
    const [whole, referred, type, surface = '', name = surface] = m;
    const range = { start: text.length, end: text.length + surface.length };
    if (referred !== undefined) references.push({ ...range, entity: slug(referred) });
    else {
      const known = names.get(name);
      if (known !== undefined) known.mentions.push(range);
      else
        names.set(name, {
          id: slug(name),
          types: [types[type ?? ''] ?? 'Topic'],
          name,
          aliases: [],
          mentions: [range],
          gender: null,
          nouns: [],
        });
    }
    text += surface;
    at = (m.index ?? 0) + whole.length;
  }
  return { text: text + marked.slice(at), names: [...names.values()], references };
}

const article = { title: 'A title', publisher: null, authors: [], publishedOn: null, dateline: null, language: 'en' };

export function claimsOf(marked: string, speechesOf: (text: string) => readonly Speech[] = () => []): ExtractedClaim[] {
  const { text, names, references } = readMarked(marked);
  const speeches = { speeches: speechesOf(text), unnamed: [] };
  return findClaims(analyse(text), { entities: names, references }, speeches, seedOntology, { ...article, text });
}

/** “acme SUPPLIES ruritania + lynx (cameras)” */
export const sayings = (marked: string): string[] =>
  claimsOf(marked).map((c) => {
    const instrument = c.instrument === null ? '' : ` + ${c.instrument}`;
    const label = c.label === null ? '' : ` (${c.label})`;
    const figure = c.figure === null ? '' : ` #${c.figure.text}`;
    return `${c.subject} ${c.predicate} ${c.object}${instrument}${label}${figure}`;
  });

/** Words that somebody is heard to say, as a speech of theirs. */
export type Heard = readonly [words: string, speaker: string, stance?: Speech['stance']];

/** Every claim with all that is asserted of it, where these words are heard: “acme SUPPLIES ruritania (cameras): affirms ann-hale”. */
export const heardAs = (marked: string, ...heard: readonly Heard[]): string[] =>
  claimsOf(marked, (text) =>
    heard.map(([words, speaker, stance = 'affirms']) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, kind: 'indirect', speaker, via: [], cue: null, stance };
    }),
  ).map((c) => {
    const label = c.label === null ? '' : ` (${c.label})`;
    const asserted = c.assertions.map((a) => [a.stance, ...a.voices].join(' '));
    return `${c.subject} ${c.predicate} ${c.object}${label}: ${asserted.join(', ')}`;
  });
