import { foldWords } from '../../../../claims/fold.ts';
import { type Form, isOrganisation } from './form.ts';
import { listed } from './gazetteer.ts';
import { headOf } from './headAliases.ts';
import { legalForms } from './lists/heads.ts';
import type { Text } from './text.ts';
import { winner } from './votes.ts';

/** “al-Ruwaydi” is called Ruwaydi, too. */
export const bareWord = (word: string | undefined): string | undefined =>
  word?.replace(/^(?:al|el|ul|ad|as|an|at|ar)-(?=\p{Lu})/iu, '');

const small = /^(?:of|the|for|and|in|on|de|du|&|des|der|für|und)$/;
/** Acronyms with the form they stand for: in brackets beside it, or of its initials. */
export function acronyms(text: Text, forms: readonly Form[], byForm: ReadonlyMap<string, Form>): [Form, Form][] {
  const pairs: [Form, Form][] = [];
  const at = (i: number) => text.words[i]?.text ?? '';
  const byInitials = new Map<string, Form>();
  for (const f of [...forms].reverse())
    if (f.words.length >= 3) for (const all of [true, false]) byInitials.set(initials(f.words, all), f);
  for (const f of forms) {
    for (const { last } of f.places) {
      // “the Save Romania Union, USR, …”
      const acronym =
        at(last) === ',' && /^[,.]$/.test(at(last + 2)) && /^\p{Lu}{2,6}$/u.test(at(last + 1))
          ? byForm.get(at(last + 1))
          : undefined;
      if (
        acronym !== undefined &&
        acronym.means === undefined &&
        f.words.length > 2 &&
        isOrganisation(winner(f.votes, 'Person').type)
      )
        pairs.push([acronym, f]);
      // “the Thulian Intelligence Agency, known as Abin,”
      const called = at(last) === ',' && at(last + 1) === 'known' && at(last + 2) === 'as' ? last + 3 : -1;
      const known = called > 0 && /^[,.]$/.test(at(called + 1)) ? byForm.get(at(called)) : undefined;
      if (known !== undefined && f.words.length > 2 && isOrganisation(winner(f.votes, 'Person').type))
        pairs.push([known, f]);
      if (at(last) !== '(') continue;
      const close = [last + 2, last + 3, last + 4, last + 5].find((i) => at(i) === ')');
      if (close === undefined) continue;
      // “Acme Inc. (NYSE: ACM)”
      const ticker = at(last + 2) === ':' && /^\p{Lu}+$/u.test(at(last + 1)) ? byForm.get(at(last + 3)) : undefined;
      if (ticker !== undefined) pairs.push([ticker, f]);
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
      const long = byInitials.get(f.form);
      if (long !== undefined) pairs.push([f, long]);
    }
  }
  return pairs;
}

/** “AM: Who pays?” of an interview with Ana Moss: letters before what each of them says. */
export function speakerLetters(text: Text, forms: readonly Form[]): [Form, Form][] {
  const people = forms.filter((f) => f.words.length > 1 && !isOrganisation(winner(f.votes, 'Person').type));
  return forms.flatMap((f): [Form, Form][] => {
    if (!/^\p{Lu}{2,3}$/u.test(f.form) || f.places.length < 2) return [];
    const labels = f.places.every(({ first, last }) => {
      const word = text.words[first];
      return text.words[last]?.text === ':' && word?.start === text.paragraphs[word?.paragraph ?? 0]?.start;
    });
    const [who, more] = labels ? people.filter((p) => initials(p.words, true) === f.form) : [];
    return who === undefined || more !== undefined ? [] : [[f, who]];
  });
}

/** “@VexalGroup” is whose name it begins with. */
export function handles(forms: readonly Form[]): [Form, Form][] {
  const plain = (text: string) => foldWords(text).join('');
  return forms.flatMap((f): [Form, Form][] => {
    if (!f.form.startsWith('@')) return [];
    const handle = plain(f.form);
    const owner = forms.find(
      (l) =>
        l !== f &&
        !l.form.startsWith('@') &&
        plain(l.words[0] ?? '').length >= 4 &&
        handle.startsWith(plain(l.words[0] ?? '')) &&
        (isOrganisation(winner(l.votes, 'Organisation').type) || handle === plain(l.form)),
    );
    return owner === undefined ? [] : [[f, owner]];
  });
}

/** “Vexa” of VexaCell: the first half of a name of two. */
export function firstHalves(text: Text, forms: readonly Form[], byForm: ReadonlyMap<string, Form>): [Form, Form][] {
  return forms.flatMap((f): [Form, Form][] => {
    const half = /^\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}+$)/u.exec(f.form)?.[0];
    const short = half === undefined ? undefined : byForm.get(half);
    if (short === undefined || short.means !== undefined || text.isCommon(short.form)) return [];
    const bodies = [short, f].every((x) => isOrganisation(winner(x.votes, 'Organisation').type));
    return bodies ? [[short, f]] : [];
  });
}

const initials = (words: readonly string[], all: boolean): string =>
  words
    .filter((w) => /\p{L}/u.test(w) && (all || !small.test(w)))
    .map((w) => w[0]?.toUpperCase())
    .join('');
/** The letters of an acronym begin words of its long form, or stand in them in this order. */
function fits(short: string, long: readonly string[]): boolean {
  // “Ahpra” is pronounced, “Cebu” beside a company is where it sits.
  const spoken = long.length >= 3 && short.length <= 8 && short[0]?.toLowerCase() === long[0]?.[0]?.toLowerCase();
  if (!/\p{Lu}.*\p{Lu}/u.test(short) && !spoken) return long.join(' ').includes(short);
  const letters = long.join('').toLowerCase();
  let i = 0;
  for (const letter of short.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    i = letters.indexOf(letter, i) + 1;
    if (i === 0) return false;
  }
  return true;
}

const isParticle = /^(?:von|van|bin|ibn|al|el|de|di|da|del|der|ter|den|le|la|du)$/i;
/** What it is stands first in many languages. */
const sortFirst =
  /^(?:Semanario|Diario|Diário|Jornal|Periódico|Revista|Revue|Stichting|Fundaci[oó]n|Fundação|Fondation|Fondazione|Grupo|Groupe|Gruppo|Grup|Gruppe)$/;
/** Whether a form is a short one of a longer: a surname, the first words of a company, a bare head. */
export function isShortOf(f: Form, long: Form, isCommon: (word: string) => boolean): boolean {
  const type = winner(long.votes, 'Organisation').type;
  const n = f.words.length;
  const shouted = f.form.length > 3 && f.form === f.form.toUpperCase();
  const same = (a: string | undefined, b: string | undefined) =>
    a === b || ((shouted || isParticle.test(a ?? '')) && a?.toUpperCase() === b?.toUpperCase());
  const starts = f.words.every((w, i) => same(w, long.words[i]));
  const ends = f.words.every((w, i) => same(bareWord(w), bareWord(long.words[long.words.length - n + i])));
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
    // “Lula” of Luiz Inácio Lula da Silva
    const middle = n === 1 && long.words.length > 2 && long.words.includes(f.form);
    return ends || (starts && n === 1) || sameEnds || middle;
  }
  // “VoltWatch” of “VoltWatch 3”
  if (starts && /^\d/.test(long.words[n] ?? '') && long.words.length === n + 1) return type === 'System';
  // “the navy” of the Royal Thai Navy
  if (n === 1 && /^\p{Ll}/u.test(f.form) && f.form === headOf(long.words).toLowerCase()) return type === 'PublicBody';
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
  // “Vexal” of “Vexal & Moss”
  if (n === 1 && starts && long.words[1] === '&') return true;
  // “La Prensa” of the Semanario La Prensa, “Vexal” of the Grupo Vexal
  if (isOrganisation(type) && ends && n + 1 === long.words.length && sortFirst.test(long.words[0] ?? ''))
    return (n > 1 || !isCommon(f.form)) && own.type !== 'Place';
  if (!isOrganisation(type) || !starts) return false;
  // A word that English lacks is whose it is, however little else tells.
  if (winner(long.votes, 'Organisation').lead < 1 && (n > 1 || isCommon(f.form))) return false;
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
