import { foldName } from '../../../../claims/fold.ts';
import { slugOf } from '../../../../claims/ids.ts';
import type { ArticleToExtract, ExtractContext } from '../../extractor.ts';
import type { Named, Names, Reading } from '../../reading.ts';
import { type Cluster, cluster } from './clusters.ts';
import { type Form, isOrganisation } from './form.ts';
import { formsOf } from './forms.ts';
import { genderOf } from './gender.ts';
import { type Known, knownNames } from './known.ts';
import { nounsBeside } from './nouns.ts';
import { referencesIn } from './references.ts';
import type { Group } from './runs.ts';
import { partSurnames } from './sameSurname.ts';
import type { Spoken } from './spoken.ts';
import { type Text, textOf } from './text.ts';
import { topicsIn } from './topics.ts';
import { typeOfNoun } from './typeOfNoun.ts';
import { type Type, winner } from './votes.ts';

/** Everybody and everything an article names, each with every place that names it, and whom pronouns speak of. */
export function findNames(reading: Reading, context: ExtractContext, article: ArticleToExtract): Names {
  const text = textOf(reading);
  const known = knownNames(context);
  const forms = formsOf(text, known, article);
  const clusters = cluster(text, forms, known.byName);
  const taken = new Set<string>();
  const all = clusters
    .map((c) => toNamed(text, c, known.byName))
    .filter((n) => n !== undefined)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map((n) => {
      let id = n.id;
      for (let times = 2; taken.has(id); times += 1) id = `${n.id}-${times}`;
      taken.add(id);
      return { ...n, id };
    });
  const entities = partSurnames(text, all, spokenIn(text, all));
  const topics = topicsIn(
    text,
    entities.flatMap((e) => e.mentions),
  ).filter(({ id }) => !taken.has(id));
  return { entities: [...entities, ...topics], references: referencesIn(text, spokenIn(text, entities)) };
}

const alike = (known: string, type: Type): boolean =>
  known === type || (isOrganisation(type) && (known === 'Vendor' || isOrganisation(known as Type)));

const isShouted = ({ form }: Form): boolean => form.length > 3 && form === form.toUpperCase();

function toNamed(text: Text, c: Cluster, known: ReadonlyMap<string, Known>): Named | undefined {
  const { type } = winner(c.votes, 'Organisation');
  const forms = [...c.forms].sort(
    (a, b) =>
      b.words.length - a.words.length || Number(isShouted(a)) - Number(isShouted(b)) || b.form.length - a.form.length,
  );
  const [longest] = forms;
  if (longest === undefined) return undefined;
  const fromList = forms.map((f) => f.means).find((l) => l !== undefined && l.type === type);
  const name = fromList?.name ?? longest.form;
  // A known name of another type is somebody else's.
  const entity = forms.map((f) => known.get(f.form)).find((e) => e?.types.some((t) => alike(t, type)) === true);
  const places: Group[] = [];
  for (const f of c.forms) places.push(...f.places);
  places.sort((a, b) => a.first - b.first);
  const mentions = places.map((p) => ({
    start: text.words[p.first]?.start ?? 0,
    end: text.words[p.last - 1]?.end ?? 0,
  }));
  const beside = new Set<string>();
  for (const p of places) for (const noun of nounsBeside(text, p)) beside.add(noun);
  const nouns = [...beside].filter(
    (noun) => (typeOfNoun(noun) === 'Person' || /^\p{Lu}+$/u.test(noun)) === (type === 'Person'),
  );
  const written = [...new Set(c.forms.map((f) => f.form))].filter((f) => f !== (entity?.name ?? name));
  return {
    id: entity?.id ?? (slugOf(name) || `name-${mentions[0]?.start}`),
    types: entity?.types ?? [type],
    name: entity?.name ?? name,
    aliases: [...new Map(written.map((f) => [foldName(f), f])).values()],
    mentions,
    gender: type === 'Person' ? genderOf(text, forms, places, nouns) : 'neuter',
    nouns,
  };
}

/** Every mention by the words it covers, in the order of the text. */
function spokenIn(text: Text, entities: readonly Named[]): Spoken[] {
  const all = entities
    .flatMap((entity) => entity.mentions.map((m) => ({ m, entity })))
    .sort((a, b) => a.m.start - b.m.start);
  const spoken: Spoken[] = [];
  let first = 0;
  for (const { m, entity } of all) {
    while (first < text.words.length && (text.words[first]?.start ?? 0) < m.start) first += 1;
    let last = first;
    while (last < text.words.length && (text.words[last]?.end ?? 0) < m.end) last += 1;
    spoken.push({ first, last: last + 1, entity });
  }
  return spoken;
}
