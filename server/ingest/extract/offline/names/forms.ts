import type { ArticleToExtract } from '../../extractor.ts';
import { votesAround } from './around.ts';
import { candidatesIn } from './candidates.ts';
import { datelinesIn, type Told, toldOf } from './datelines.ts';
import type { Form } from './form.ts';
import { countryOfCapital, type Listed, listed } from './gazetteer.ts';
import { headAliases } from './headAliases.ts';
import { votesInside } from './inside.ts';
import { type KnownNames, wordsOfName } from './known.ts';
import { legalForms } from './lists/heads.ts';
import { neverNames } from './lists/never.ts';
import { NameTree } from './nameTree.ts';
import { actsAsState, isLanguage, speaksForCountry } from './nationality.ts';
import { occurrencesOf } from './occurrences.ts';
import { plain } from './plain.ts';
import type { Group } from './runs.ts';
import { smallBodiesIn } from './smallBodies.ts';
import type { Text } from './text.ts';
import { noVotes, type Type, type Votes, vote, winner } from './votes.ts';

/** Names as the article writes them, each with all its places and what speaks for which type. */
export function formsOf(text: Text, known: KnownNames, article: ArticleToExtract): Form[] {
  const told = toldOf(article);
  const places = new Map<string, Group[]>();
  for (const { form, at } of occurrencesOf(text, [writtenNames(text), known.tree, toldNames(told)])) {
    if (isLanguage(text, at, form)) continue;
    const key = speaksForCountry(text, at, form) ? `${form}\n` : form;
    const list = places.get(key);
    if (list === undefined) places.set(key, [at]);
    else list.push(at);
  }
  // “Riga has agreed” speaks of Latvia only in an article that speaks of Latvia.
  const countries = new Set(
    [...places.keys()].flatMap((f) => (listed(f)?.type === 'Country' ? [listed(f)?.name] : [])),
  );
  const forms = [...places].map(([key, at]): Form => {
    const form = key.trimEnd();
    const country = key === form ? undefined : countryOfCapital(form);
    const means: Listed | undefined =
      country !== undefined && (countries.has(country) || at.some((place) => actsAsState(text, place)))
        ? { name: country, type: 'Country' }
        : isExplainedOtherwise(text, form, at)
          ? undefined
          : listed(form);
    return { form, means, words: form.split(' '), places: at, votes: votesOf(text, form, at, means, known, told) };
  });
  for (const { at, type } of datelinesIn(text)) {
    const form = forms.find((f) => f.places.some((p) => p.first === at.first));
    // “AUCKLAND, New Zealand” tells where, but not that a state is none.
    if (form !== undefined && !(type === 'Place' && form.means?.type === 'Country')) vote(form.votes, type, 6);
  }
  coordinate(text, forms);
  return forms;
}

const surfaceOf = (text: Text, { first, last }: Group): string =>
  plain(text.text.slice(text.words[first]?.start, text.words[last - 1]?.end).replace(/\s+/g, ' '));

/** Whatever the article itself shows to be a name. */
function writtenNames(text: Text): NameTree {
  const names = new NameTree();
  const put = (at: Group): string => {
    const form = surfaceOf(text, at);
    if (!names.has(form))
      names.add(
        form,
        text.words.slice(at.first, at.last).map((w) => plain(w.text)),
      );
    return form;
  };
  const candidates = candidatesIn(text);
  for (const at of candidates) {
    // “Acme Systems Inc.” is called Acme Systems, too.
    const legal = put(at).split(' ').at(-1) ?? '';
    if (!legalForms.has(legal)) continue;
    const start = (text.words[at.last - 1]?.end ?? 0) - legal.length;
    const before = text.words.slice(at.first, at.last).findIndex((w) => w.start >= start);
    if (before > 0) put({ first: at.first, last: at.first + before });
  }
  for (const at of headAliases(text, candidates)) put(at);
  for (const at of smallBodiesIn(text)) put(at);
  for (const { at } of datelinesIn(text)) put(at);
  return names;
}

function toldNames({ outlets, places, people }: Told): NameTree {
  const names = new NameTree();
  for (const name of [...outlets, ...places, ...people]) if (!neverNames.has(name)) names.add(name, wordsOfName(name));
  return names;
}

function votesOf(
  text: Text,
  form: string,
  places: readonly Group[],
  means: Listed | undefined,
  known: KnownNames,
  told: Told,
): Votes {
  if (means !== undefined && means.name !== listed(form)?.name) return { ...noVotes(), [means.type]: 20 };
  const votes = votesInside(form, means, text.isCommon);
  for (const place of places) votesAround(text, place, votes);
  const [type] = known.byName.get(form)?.types ?? [];
  if (type !== undefined) vote(votes, type === 'Vendor' ? 'Organisation' : (type as Type), 8);
  if (told.people.includes(form)) vote(votes, 'Person', 8);
  if (told.outlets.includes(form)) vote(votes, 'Outlet', 8);
  if (told.places.includes(form)) vote(votes, 'Place', 2.5);
  // Every “in Ruritania” speaks for a place; many of them make no state less of one.
  if (means?.type === 'Country' && means.weak !== true && form !== statesToo && votes.Place > 0) {
    vote(votes, 'Country', votes.Place);
    votes.Place = 0;
  }
  return votes;
}
/** A country, and a part of another. */
const statesToo = 'Georgia';

/** “Rapid Support Forces (RSF)”: the article says itself what the letters stand for. */
const isExplainedOtherwise = ({ words }: Text, form: string, places: readonly Group[]): boolean =>
  /^\p{Lu}{2,6}$/u.test(form) &&
  places.some(
    ({ first, last }) =>
      words[first - 1]?.text === '(' &&
      words[last]?.text === ')' &&
      words[first - 2]?.capital === true &&
      !words[first - 2]?.opens &&
      listed(form)?.name.endsWith(words[first - 2]?.text ?? '') !== true,
  );

/** “Vexal and the German group Delta”: every state is listed, and nothing else becomes one beside a nationality. */
const mayBe = (type: Type, { means }: Form): boolean => type !== 'Country' || means?.type === 'Country';

/** “X, Y and Z” are of one type: who is sure of it speaks for who is not. */
function coordinate(text: Text, forms: readonly Form[]): void {
  const starts = new Map(forms.flatMap((f) => f.places.map((p) => [p.first, f] as const)));
  const sure = new Map(forms.map((f) => [f, winner(f.votes, 'Organisation')]));
  for (const form of forms)
    for (const { last } of form.places) {
      const link = text.words[last]?.text ?? '';
      if (!/^(?:and|or|,|&)$/.test(link)) continue;
      const then = link === ',' && /^(?:and|or)$/.test(text.words[last + 1]?.text ?? '') ? last + 2 : last + 1;
      // “the Wharf and the Shambles”
      const next = starts.get(then) ?? (text.words[then]?.text === 'the' ? starts.get(then + 1) : undefined);
      if (next === undefined || next === form) continue;
      const [a, b] = [sure.get(form), sure.get(next)];
      if (a === undefined || b === undefined) continue;
      const weight = link === ',' ? 0.7 : 1.3;
      if (a.lead >= 2 && b.lead < 1.5 && mayBe(a.type, next)) vote(next.votes, a.type, weight);
      if (b.lead >= 2 && a.lead < 1.5 && mayBe(b.type, form)) vote(form.votes, b.type, weight);
      // “Kessler Rowe and the Delta Bank”: a person by its shape alone
      const shaped = (s: typeof a) => s.type === 'Person' && s.lead <= 1.5;
      if (link === 'and' && a.lead >= 3 && a.type === 'Organisation' && shaped(b)) vote(next.votes, a.type, 1.7);
      if (link === 'and' && b.lead >= 3 && b.type === 'Organisation' && shaped(a)) vote(form.votes, b.type, 1.7);
    }
}
