import { datesIn } from '../dump/dates.ts';
import { readYaml } from '../yamlFile.ts';
import { oneArticle } from './oneArticle.ts';
import type { FoundField, FoundFields, InputArticle } from './types.ts';

const opened = /^---[ \t]*\n/;
const closed = /^---[ \t]*$/m;

/** The YAML between two lines `---` at the top, and the text below; undefined where none is opened and closed. */
function cut(file: string): { yaml: string; text: string } | undefined {
  const from = opened.exec(file)?.[0].length;
  const end = from === undefined ? null : closed.exec(file.slice(from));
  if (from === undefined || end === null) return undefined;
  const below = file.slice(from + end.index + end[0].length);
  const text = below.slice(/^(?:[^\S\n]*\n)+/.exec(below)?.[0].length ?? 0).trimEnd();
  return { yaml: file.slice(from, from + end.index), text };
}

/** Ours names the kind of each article (docs/annotations.md); what other programs write above a text does not. */
export function hasForeignFront(file: string): boolean {
  const parts = cut(file);
  return parts !== undefined && parts.text !== '' && !/^["']?kind["']?\s*:/m.test(parts.yaml);
}

const names: Readonly<Record<'title' | 'publisher' | 'authors' | 'date' | 'dateline' | 'url', readonly string[]>> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'outlet', 'publication', 'newspaper', 'source', 'site', 'site_name'],
  authors: ['authors', 'author', 'byline', 'by'],
  date: ['date', 'published', 'publishedon', 'pubdate', 'created'],
  dateline: ['dateline', 'place', 'location'],
  url: ['url', 'link', 'canonical', 'permalink', 'source_url', 'source'],
};

/**
 * A Markdown file with the front matter of a notebook, a clipper or a website: what it says of the head counts, its other
 * keys are told, and the text below is stored as it is. What it does not say, the first lines may.
 */
export function withForeignFront(file: string, outlets: readonly string[]): InputArticle {
  const { yaml, text } = cut(file) ?? { yaml: '', text: file };
  const { value } = readYaml(yaml, 2);
  const said = new Map(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).map(([k, v]) => [k.toLowerCase(), v]),
  );
  const used = new Set<string>();
  const take = <T>(keys: readonly string[], read: (v: unknown) => T | undefined): T | undefined => {
    for (const key of keys) {
      const v = said.has(key) ? read(said.get(key)) : undefined;
      if (v === undefined) continue;
      used.add(key);
      return v;
    }
    return undefined;
  };
  const field = (v: string, words = v): FoundField => ({
    value: v,
    words,
    start: null,
    end: null,
    where: 'front matter',
  });
  const read = oneArticle(text, outlets);
  const title = take(names.title, wordsOf);
  const publisher = take(names.publisher, (v) => (URL.canParse(wordsOf(v) ?? '') ? undefined : wordsOf(v)));
  const authors = take(names.authors, allOf);
  const date = take(names.date, dayOf);
  const dateline = take(names.dateline, wordsOf);
  const url = take(names.url, (v) => (URL.canParse(wordsOf(v) ?? '') ? wordsOf(v) : undefined));
  const found: FoundFields = {
    ...read.found,
    ...(title !== undefined && { title: field(title) }),
    ...(publisher !== undefined && { publisher: field(publisher) }),
    ...(authors !== undefined && { authors: authors.map((a) => field(a)) }),
    ...(date !== undefined && { date: field(date.value, date.words) }),
    ...(dateline !== undefined && { dateline: field(dateline) }),
    ...(url !== undefined && { url: field(url) }),
  };
  const rest = [...said.keys()].filter((k) => !used.has(k));
  return {
    ...read,
    found,
    front: {
      ...read.front,
      title: title ?? read.front.title,
      publisher: publisher ?? read.front.publisher,
      authors: authors ?? read.front.authors,
      date: date?.value ?? read.front.date,
      dateline: dateline ?? read.front.dateline,
      url: url ?? read.front.url,
    },
    lines: [1, file.trimEnd().split('\n').length],
    warnings: rest.length === 0 ? [] : [`says in its front matter what is not taken: ${rest.join(', ')}`],
  };
}

const wordsOf = (v: unknown): string | undefined => {
  const words = typeof v === 'string' ? v.replace(/\s+/g, ' ').trim() : '';
  return words === '' ? undefined : words;
};
function allOf(v: unknown): string[] | undefined {
  const all = (Array.isArray(v) ? v : typeof v === 'string' ? v.split(/,| and | & /) : []).flatMap(
    (one) => wordsOf(one) ?? [],
  );
  return all.length === 0 ? undefined : [...new Set(all)];
}
function dayOf(v: unknown): { value: string; words: string } | undefined {
  const words = wordsOf(v);
  const [day] = datesIn(words?.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1') ?? '');
  return words === undefined || day === undefined ? undefined : { value: day.value, words };
}
