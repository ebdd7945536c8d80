import { foldName } from '../../../../claims/fold.ts';
import { type Listed, listed } from './gazetteer.ts';
import { headOf } from './headAliases.ts';
import { legalForms } from './lists/heads.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';
import { addVotes, type Type, type Votes, vote, winner } from './votes.ts';

/** One way an article writes a name, with everywhere it stands and what speaks for which type. */
export type Form = {
  readonly form: string;
  /** What lists say it is; a capital that acts is its state. */
  readonly means: Listed | undefined;
  readonly words: readonly string[];
  readonly places: readonly Group[];
  readonly votes: Votes;
};
export type Cluster = { readonly forms: Form[]; readonly votes: Votes };

const isOrganisation = (type: Type): boolean => type === 'Organisation' || type === 'Outlet' || type === 'PublicBody';

/** Forms that mean the same: listed so, an acronym beside its words, a surname, the short form of a company. */
export function cluster(text: Text, forms: readonly Form[]): Cluster[] {
  const parent = new Map<Form, Form>(forms.map((f) => [f, f]));
  const root = (f: Form): Form => {
    const p = parent.get(f) ?? f;
    return p === f ? f : root(p);
  };
  const join = (a: Form, b: Form) => parent.set(root(a), root(b));
  const byForm = new Map(forms.map((f) => [f.form, f]));

  const byKey = new Map<string, Form>();
  for (const f of forms) {
    const known = f.means;
    for (const key of [
      ...(known?.type === 'Country' ? [] : [foldName(f.form)]),
      ...(known === undefined || known.weak ? [] : [`${known.type}:${known.name}`]),
      ...sortedKey(f),
    ]) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, f);
      else join(f, other);
    }
  }
  for (const [short, long] of acronyms(text, forms, byForm)) join(short, long);

  const long = forms.filter((f) => f.words.length > 1);
  for (const f of forms) {
    if (f.means !== undefined && f.means.weak !== true) continue;
    // Two bodies whose names begin alike begin with where they are.
    const alike = long.filter(
      (l) =>
        l !== f &&
        f.words.length === 1 &&
        l.words[0] === f.form &&
        isOrganisation(winner(l.votes, 'Person').type) &&
        winner(l.votes, 'Person').lead > 2,
    );
    if (alike.length > 1 && f.words.length === 1) {
      vote(f.votes, 'Place', 2);
      continue;
    }
    const whole = long.filter((l) => l !== f && l.words.length > f.words.length && isShortOf(f, l));
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
    const to = clusters.get(root(f)) ?? { forms: [], votes: {} };
    to.forms.push(f);
    addVotes(to.votes, f.votes);
    clusters.set(root(f), to);
  }
  return [...clusters.values()];
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

const small = /^(?:of|the|for|and|in|on|de|du|&|des|der|für|und)$/;
function acronyms(text: Text, forms: readonly Form[], byForm: ReadonlyMap<string, Form>): [Form, Form][] {
  const pairs: [Form, Form][] = [];
  const at = (i: number) => text.words[i]?.text ?? '';
  for (const f of forms) {
    for (const { last } of f.places) {
      if (at(last) !== '(') continue;
      const close = [last + 2, last + 3, last + 4, last + 5].find((i) => at(i) === ')');
      if (close === undefined) continue;
      const inside = text.text.slice(text.words[last + 1]?.start, text.words[close - 1]?.end);
      const other = byForm.get(inside);
      if (other === undefined || other === f) continue;
      const [short, long] = other.form.length < f.form.length ? [other, f] : [f, other];
      // Bodies are known by the acronym of another language, too.
      const foreign =
        /^\p{Lu}{2,6}$/u.test(short.form) &&
        long === f &&
        long.words.length > 1 &&
        isOrganisation(winner(long.votes, 'Person').type);
      if (foreign || fits(short.form, long.words)) pairs.push([short, long]);
    }
    if (/^\p{Lu}{3,7}$/u.test(f.form)) {
      const long = forms.find(
        (l) => l.words.length >= 3 && (initials(l.words, false) === f.form || initials(l.words, true) === f.form),
      );
      if (long !== undefined) pairs.push([f, long]);
    }
  }
  return pairs;
}
const initials = (words: readonly string[], all: boolean): string =>
  words
    .filter((w) => /\p{L}/u.test(w) && (all || !small.test(w)))
    .map((w) => w[0]?.toUpperCase())
    .join('');
/** The letters of an acronym begin words of its long form, or stand in them in this order. */
function fits(short: string, long: readonly string[]): boolean {
  if (!/\p{Lu}.*\p{Lu}/u.test(short)) return long.join(' ').includes(short);
  const letters = long.join('').toLowerCase();
  let i = 0;
  for (const letter of short.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    i = letters.indexOf(letter, i) + 1;
    if (i === 0) return false;
  }
  return true;
}

function isShortOf(f: Form, long: Form): boolean {
  const type = winner(long.votes, 'Organisation').type;
  const n = f.words.length;
  const starts = f.words.every((w, i) => w === long.words[i]);
  const bareWord = (w: string | undefined) => w?.replace(/^(?:al|el|ul|ad|as|an|at|ar)-(?=\p{Lu})/iu, '');
  const ends = f.words.every((w, i) => bareWord(w) === bareWord(long.words[long.words.length - n + i]));
  const own = winner(f.votes, type);
  // “North Star” of the North Star Mine; but Pavlodar is not its region.
  if (type === 'Place' && n > 1) return starts && long.words.length === n + 1;
  if (type === 'Person') {
    const strongly = own.type !== 'Person' && own.lead > 3;
    if (strongly) return false;
    // “U. Sadyrbaev”
    if (/^\p{Lu}\.$/u.test(f.words[0] ?? ''))
      return f.words[0]?.[0] === long.words[0]?.[0] && f.words.at(-1) === long.words.at(-1);
    const sameEnds = n === 2 && f.words[0] === long.words[0] && f.words[1] === long.words.at(-1);
    return ends || (starts && n === 1) || sameEnds;
  }
  // “VoltWatch” of “VoltWatch 3”
  if (starts && /^\d/.test(long.words[n] ?? '') && long.words.length === n + 1) return type === 'System';
  if (n === 1 && f.form === headOf(long.words)) return type !== 'Place';
  // “the Ministry of Health” of the Ministry of Health of Latvia
  if (
    starts &&
    long.words[n] === 'of' &&
    listed(
      long.words
        .slice(n + 1)
        .filter((w) => w !== 'the')
        .join(' '),
    )?.type === 'Country'
  )
    return true;
  if (starts && legalForms.has(long.words[n] ?? '')) return true;
  if (!isOrganisation(type) || !starts || winner(long.votes, 'Organisation').lead < 1) return false;
  if (own.type === 'Place' && own.lead >= 2) return false;
  // The first word of a council or a ministry is where it sits.
  if ((type === 'PublicBody' || type === 'Outlet') && n === 1) return false;
  if (own.type === 'Person' && own.lead > 2) return false;
  if (own.type === 'System' && own.lead > 4) return false;
  // “University” or “National Bank” of a longer name is no short form, “Acme” of “Acme Networks” is.
  return (
    legalForms.has(long.words[n] ?? '') ||
    (long.words[n] !== undefined && !small.test(long.words[n] ?? '') && !f.words.every((w) => small.test(w)))
  );
}
