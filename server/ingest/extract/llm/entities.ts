import { slugOf } from '../../../claims/ids.ts';
import type { ExtractedEntity } from '../../../contract/extraction.ts';
import { findWords } from '../../proposals/findWords.ts';
import type { FoundEntity } from './schemas.ts';

export type Reject = (what: string, why: string) => void;

/** The entities that the text names, with every place our code found. What it does not name is none. */
export function placedEntities(found: readonly FoundEntity[], text: string, reject: Reject): ExtractedEntity[] {
  const ids = new Set<string>();
  const id = (name: string, before: string): string => {
    const wanted = `${before}${slugOf(name, 60) || 'entity'}`;
    let free = wanted;
    for (let n = 2; ids.has(free); n += 1) free = `${wanted}-${n}`;
    ids.add(free);
    return free;
  };
  const named = found.filter((e) => !e.unnamed);
  const merged = joined(named);
  const places = mentionsOf(merged, text);
  const out: ExtractedEntity[] = [];
  for (const [i, e] of merged.entries()) {
    const mentions = places[i] ?? [];
    const what = `entity “${short(e.name)}”`;
    if (e.types.length === 0) reject(what, 'has no type');
    else if (mentions.length === 0) reject(what, 'is not named in the text');
    else {
      const forms = [...new Set(mentions.map((m) => m.text))];
      const name = forms.includes(e.name) ? e.name : (forms[0] ?? e.name);
      out.push({ id: id(name, ''), types: e.types, name, aliases: forms.filter((f) => f !== name), mentions });
    }
  }
  for (const e of joined(found.filter((x) => x.unnamed)))
    if (e.types.length === 0) reject(`voice “${short(e.name)}”`, 'has no type');
    else if (!isSaid(e.name, text)) reject(`voice “${short(e.name)}”`, 'is not in the text');
    else out.push({ id: id(e.name, 'unnamed-'), types: e.types, name: e.name.trim(), aliases: [], mentions: [] });
  return out;
}

export const short = (words: string): string => (words.length > 80 ? `${words.slice(0, 77)}…` : words);

const isSaid = (words: string, text: string): boolean =>
  words.trim() !== '' && (text.includes(words.trim()) || findWords(text, words, 0) !== undefined);

type Merged = { readonly name: string; readonly types: string[]; readonly aliases: string[] };
/** The same name in two parts of a long article is one entity. */
function joined(list: readonly FoundEntity[]): Merged[] {
  const found = new Map<string, Merged>();
  for (const e of list) {
    const name = e.name.trim();
    const same = found.get(name);
    if (same === undefined) found.set(name, { name, types: [...new Set(e.types)], aliases: [...e.aliases] });
    else same.aliases.push(...e.aliases);
  }
  return [...found.values()];
}

type Mention = ExtractedEntity['mentions'][number];
/** Every place of every form as a word by itself, the longest where two lie over one another; of two owners the first. */
function mentionsOf(list: readonly Merged[], text: string): Mention[][] {
  const owners = new Map<string, number>();
  for (const [i, e] of list.entries())
    for (const form of [e.name, ...e.aliases].map((f) => f.trim()))
      if (form !== '' && !owners.has(form)) owners.set(form, i);
  const taken: (Mention & { readonly owner: number })[] = [];
  for (const [form, owner] of owners)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      if (isWord(text, at, end)) taken.push({ start: at, end, text: form, owner });
    }
  taken.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Mention[][] = list.map(() => []);
  let last = 0;
  for (const { owner, ...m } of taken) {
    if (m.start < last) continue;
    last = m.end;
    found[owner]?.push(m);
  }
  return found;
}

const letter = /[\p{L}\p{N}]/u;
const isWord = (text: string, start: number, end: number): boolean =>
  !letter.test(text.slice(Math.max(0, start - 1), start)) && !letter.test(text.slice(end, end + 1));
