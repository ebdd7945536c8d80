import { foldName } from '../../../../claims/fold.ts';
import { type Form, isOrganisation } from './form.ts';
import { headOf } from './headAliases.ts';
import { isFirstName } from './persons.ts';
import { acronyms, bareWord, firstHalves, handles, isShortOf, speakerLetters } from './shortForms.ts';
import type { Text } from './text.ts';
import { addVotes, noVotes, type Votes, vote, winner } from './votes.ts';

export type Cluster = { readonly forms: Form[]; readonly votes: Votes };

/** Forms that mean the same: listed so, an acronym beside its words, a surname, the short form of a company. */
export function cluster(
  text: Text,
  forms: readonly Form[],
  known: ReadonlyMap<string, { readonly id: string }>,
): Cluster[] {
  const parent = new Map<Form, Form>(forms.map((f) => [f, f]));
  const root = (f: Form): Form => {
    const p = parent.get(f) ?? f;
    return p === f ? f : root(p);
  };
  const join = (a: Form, b: Form) => parent.set(root(a), root(b));
  const byForm = new Map(forms.map((f) => [f.form, f]));

  const byKey = new Map<string, Form>();
  for (const f of forms) {
    const { means } = f;
    const entity = known.get(f.form);
    for (const key of [
      ...(means?.type === 'Country' ? [] : [foldName(f.form)]),
      ...(entity === undefined ? [] : [`known:${entity.id}`]),
      ...(means === undefined || means.weak ? [] : [`${means.type}:${means.name}`]),
      ...sortedKey(f),
    ]) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, f);
      else join(f, other);
    }
  }
  for (const [short, long] of [
    ...acronyms(text, forms, byForm),
    ...handles(forms),
    ...firstHalves(text, forms, byForm),
  ])
    join(short, long);
  for (const [short, long] of speakerLetters(text, forms)) {
    vote(long.votes, 'Person', 9);
    join(short, long);
  }

  const longer = byEnds(forms);
  for (const f of forms) {
    if (f.means !== undefined && f.means.weak !== true) continue;
    const near = nearTo(f, longer);
    if (near.length === 0) continue;
    // Two bodies whose names begin alike begin with where they are.
    const alike = near
      .filter((l) => f.words.length === 1 && l.words[0] === f.form && isSurelyOrganisation(l))
      .filter((l, _, all) => !all.some((x) => x !== l && l.form.startsWith(x.form)));
    if (alike.length > 1) {
      vote(f.votes, 'Place', 2);
      continue;
    }
    const whole = near.filter(
      (l) =>
        l !== f &&
        (l.words.length > f.words.length || /^\p{Lu}\.$/u.test(f.words[0] ?? '')) &&
        isShortOf(f, l, text.isCommon),
    );
    // The one named last before the short form is used, else the first of all.
    const used = f.places[0]?.first ?? 0;
    const order = whole
      .map((l) => ({
        l,
        // “Gates” is Bill Gates before it is the Gates Foundation.
        person: f.words.length === 1 && winner(l.votes, 'Organisation').type === 'Person' && l.words.at(-1) === f.form,
        at: l.places.filter((p) => p.first < used).at(-1)?.first ?? -(l.places[0]?.first ?? 0),
      }))
      .sort((a, b) => Number(b.person) - Number(a.person) || b.at - a.at);
    if (order[0] !== undefined) join(f, order[0].l);
  }
  const clusters = new Map<Form, Cluster>();
  for (const f of forms) {
    const to = clusters.get(root(f)) ?? { forms: [], votes: noVotes() };
    to.forms.push(f);
    addVotes(to.votes, f.votes);
    clusters.set(root(f), to);
  }
  // Who only has one name is seldom a person: people are introduced by all of theirs.
  for (const { forms: own, votes } of clusters.values())
    if (own.every((f) => f.words.length === 1 && !isFirstName(f.form))) vote(votes, 'Person', -0.8);
  return [...clusters.values()];
}

const fold = (word: string | undefined): string => word?.toLowerCase() ?? '';
const isSurelyOrganisation = ({ votes }: Form): boolean => {
  const { type, lead } = winner(votes, 'Person');
  return isOrganisation(type) && lead > 2;
};

/** The longer forms that begin or end as this one does; most have none. */
function nearTo({ words }: Form, longer: ReadonlyMap<string, readonly Form[]>): readonly Form[] {
  const [byFirst, byLast] = [longer.get(fold(words[0])), longer.get(fold(words.at(-1)))];
  if (byFirst === undefined && byLast === undefined) return [];
  return [...new Set([...(byFirst ?? []), ...(byLast ?? [])])];
}

/** Of more that share a word, as the rows of a list do, none is a short form for another; looking would take for ever. */
const mostAlike = 200;

/** Forms of several words by those words that a short form may begin or end with. */
function byEnds(forms: readonly Form[]): Map<string, Form[]> {
  const found = new Map<string, Form[]>();
  for (const f of forms) {
    if (f.words.length < 2) continue;
    for (const word of new Set([...f.words, bareWord(f.words.at(-1)), headOf(f.words)])) {
      const key = fold(word);
      const list = found.get(key);
      if (list === undefined) found.set(key, [f]);
      else if (list.length < mostAlike) list.push(f);
    }
  }
  return found;
}

/** “Ministry of Defence” and “Defence Ministry” are one. */
function sortedKey(f: Form): string[] {
  if (!f.words.some((w) => /^(?:Ministry|Department|University|Institute)$/.test(w)) || f.words.length < 2) return [];
  return [
    f.words
      .filter((w) => !/^(?:of|the|for|and)$/.test(w))
      .sort()
      .join(' '),
  ];
}
