import type { Names, Range, Reading } from '../../../reading.ts';
import type { NounChunk, VerbChunk } from '../clause/chunk.ts';
import { type Argument, argumentOf, type Clause, isWord } from '../clause/clause.ts';
import { subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import type { Found } from '../found.ts';
import { located } from '../places/located.ts';
import { atNames, atVerbs, type Rule } from '../rule.ts';

const speaking =
  'say tell write reply answer add explain confirm email text message joke recall insist speak join testify appear call participate report dial phone argue warn admit'.split(
    ' ',
  );
/** As far as “told me by telephone last week” goes. */
const reach = 7;

/** “she told me by telephone from Zenda”: where somebody speaks from. */
function fromWhere(clause: Clause, scene: Scene, at: number): Found[] {
  const place = placeSpokenFrom(clause, scene, at);
  if (place === null) return [];
  return subjectsOf(clause, at)
    .filter((s) => scene.types.is(s.entity, 'Person'))
    .slice(0, 1)
    .flatMap((s) => located(s, place));
}

function placeSpokenFrom(clause: Clause, scene: Scene, at: number): Argument | null {
  for (let i = at + 1; i < at + reach; i++) {
    const chunk = clause.chunks[i];
    if (isWord(chunk, 'preposition', 'from')) {
      const place = argumentOf(clause, i + 1);
      return place?.bare === true && isTown(scene, place) ? place : null;
    }
    const passes =
      chunk?.kind === 'noun'
        ? isOfCall(clause, chunk)
        : chunk?.kind === 'adverb' || isWord(chunk, 'preposition', ...along);
    if (!passes) return null;
  }
  return null;
}

const along = ['by', 'via', 'over', 'to', 'on', 'in'];
const ofCall =
  /^(?:me|us|reporters?|journalists?|link|telephone|phone|video|conference|call|e-?mail|message|line|zoom|skype|radio|interview|lawmakers|senators|mps|week|month|year)$/;

/** Whom somebody tells and how: “me by video link”. */
const isOfCall = ({ pieces }: Clause, noun: NounChunk): boolean => {
  const head = pieces[noun.head];
  return head !== undefined && (head.entity !== null || ofCall.test(head.lower));
};

const isTown = (scene: Scene, { entity }: { entity: string }): boolean => scene.types.is(entity, 'Place', 'Country');

/** “From Zenda, the firm's director, Ann Hale, confirms”, “At Zenda, the farmer Ann Hale says”: whom a place brings in. */
function whomPlaceBringsIn(clause: Clause, scene: Scene, at: number, noun: NounChunk): Found[] {
  if (at < 3 || at > 9 || !isWord(clause.chunks[2], 'comma')) return [];
  if (!isWord(clause.chunks[0], 'preposition', 'from', 'at', 'in', 'near')) return [];
  const person = clause.pieces[noun.head];
  if (person?.entity == null || person.reference || !scene.types.is(person.entity, 'Person')) return [];
  const place = argumentOf(clause, 1);
  if (place?.bare !== true || !scene.types.is(place.entity, 'Place')) return [];
  if (clause.chunks.slice(3, at).some((c) => c.kind === 'verb' && c.form === 'finite')) return [];
  const first = scene.lately.first('Person', (id) => id === person.entity);
  return first?.start === person.start ? located({ ...person, entity: person.entity }, place) : [];
}

/** “The fund is in Zenda” */
function isIn(clause: Clause, scene: Scene, at: number, verb: VerbChunk): Found[] {
  if (verb.negated || verb.planned || !isWord(clause.chunks[at + 1], 'preposition', 'in')) return [];
  const place = argumentOf(clause, at + 2);
  if (place?.bare !== true || !isTown(scene, place)) return [];
  return subjectsOf(clause, at)
    .filter((s) => s.bare && scene.types.is(s.entity, 'Person', 'Organisation', 'System', 'Place'))
    .slice(0, 1)
    .flatMap((s) => located(s, place))
    .map((found) => ({ ...found, descriptor: false }));
}

export const spokenFrom: Rule = [
  atVerbs(1, ['be'], isIn),
  atVerbs(2, speaking, fromWhere),
  atNames(2, whomPlaceBringsIn),
];

/** Of a wire's own “(Reporting by X in Zenda; editing by Y)” nobody asks. */
const credit = /^\(?(?:(?:with |additional )(?:reporting|inputs?)|by|words|text)\b/i;
const stands = /^,? (?:in|at|near) $/;

/** “Additional reporting by Ann Hale in Zenda” */
export function readCredits(reading: Reading, names: Names): Found[] {
  const lines = reading.paragraphs.filter((p) => credit.test(reading.text.slice(p.start, p.start + 24)));
  if (lines.length === 0) return [];
  const inLine = (type: string): (Range & { entity: string })[] =>
    names.entities
      .filter((e) => e.types[0] === type)
      .flatMap((e) => e.mentions.map(({ start, end }) => ({ start, end, entity: e.id })))
      .filter((m) => lines.some((l) => m.start >= l.start && m.end <= l.end));
  const places = [...inLine('Place'), ...inLine('Country')];
  return inLine('Person').flatMap((person) => {
    const place = places.find((p) => p.start > person.end && p.start < person.end + 10);
    return place !== undefined && stands.test(reading.text.slice(person.end, place.start))
      ? located(person, place)
      : [];
  });
}
