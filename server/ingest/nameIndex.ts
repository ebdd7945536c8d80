import { foldName } from '../claims/fold.ts';
import type { DocumentEntity } from '../contract/document.ts';
import type { Entities } from './entities.ts';

type All = ReadonlyMap<string, DocumentEntity>;
type Index = {
  seen: number;
  readonly byName: Map<string, string[]>;
  readonly byAlias: Map<string, string[]>;
  readonly byFolded: Map<string, string[]>;
};
const indexes = new WeakMap<All, Index>();

/** Ids by the names of entities. Those added since are taken up; names of an entity that is there never change. */
function indexOf(all: All): Index {
  const index = indexes.get(all) ?? { seen: 0, byName: new Map(), byAlias: new Map(), byFolded: new Map() };
  indexes.set(all, index);
  if (index.seen === all.size) return index;
  const put = (into: Map<string, string[]>, key: string, id: string) => {
    const ids = into.get(key);
    if (ids === undefined) into.set(key, [id]);
    else if (ids.at(-1) !== id) ids.push(id);
  };
  let at = 0;
  for (const e of all.values()) {
    at += 1;
    if (at <= index.seen) continue;
    put(index.byName, e.name, e.id);
    for (const alias of e.aliases) put(index.byAlias, alias, e.id);
    for (const form of [e.name, ...e.aliases]) put(index.byFolded, foldName(form), e.id);
  }
  index.seen = all.size;
  return index;
}

/** Whom a name from a front matter means: by name before alias, exactly before folded, this file's entities first. */
export function findByName(
  name: string,
  own: ReadonlyMap<string, unknown>,
  { all, others }: Pick<Entities, 'all' | 'others'>,
  fits: (e: DocumentEntity) => boolean = () => true,
): DocumentEntity | undefined {
  const { byName, byAlias, byFolded } = indexOf(all);
  const folded = foldName(name);
  const known = (others?.called(name) ?? []).filter((e) => !all.has(e.id));
  const ways: readonly [readonly string[] | undefined, (e: DocumentEntity) => boolean][] = [
    [byName.get(name), (e) => e.name === name],
    [byAlias.get(name), (e) => e.aliases.includes(name)],
    [byFolded.get(folded), (e) => [e.name, ...e.aliases].some((form) => foldName(form) === folded)],
  ];
  for (const [ids, isCalled] of ways) {
    const here = (ids ?? []).flatMap((id) => all.get(id) ?? []);
    const named = [...here, ...known.filter(isCalled)].filter((e) => !e.unnamed && fits(e));
    const found = named.find((e) => own.has(e.id)) ?? named[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
