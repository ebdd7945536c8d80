import type { Range, Speech } from '../../../reading.ts';
import { type Clause, isWord } from '../clause/clause.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { thingInPlay, thingJustNamed } from '../mentioned/inPlay.ts';
import { type Figure, figuresIn } from './measuresAmounts.ts';
import { toldOf } from './measuresHeard.ts';
import { isNamed, measured, measureOf, type Named, namedSubject, namesAfter, verbBefore } from './measuresNames.ts';

/** What the figures of a sentence are said of: who measured, owns a share or paid what. */
export function readQuantities(clause: Clause, scene: Scene, over: (place: Range) => Speech[]): Found[] {
  const [first, last] = [clause.pieces[0], clause.pieces.at(-1)];
  if (first === undefined || last === undefined) return [];
  let before: { readonly figure: Figure; readonly found: Found } | null = null;
  return figuresOf(clause, scene.reading.text, first.start, last.end).flatMap((figure) => {
    const found =
      shareOf(clause, scene, figure) ??
      putAt(clause, scene, figure) ??
      paymentOf(clause, scene, figure) ??
      toldOf(clause, scene, figure, over) ??
      (before === null ? null : thenOf(scene, figure, before));
    if (found?.predicate === 'MEASURES') before = { figure, found };
    return found === null ? [] : [found];
  });
}

/** “12 masts, down from 31 in 2015”: what it was before, by the same. */
function thenOf(
  { reading }: Scene,
  figure: Figure,
  before: { readonly figure: Figure; readonly found: Found },
): Found | null {
  const between = reading.text.slice(before.figure.end, figure.start);
  const was = /^[^.;:]{0,60}\b(?:(?:up|down) from|compared (?:with|to)|against) $/.test(between);
  if (!was) return null;
  const passage = { start: before.found.passage.start, end: Math.max(figure.end, before.found.passage.end) };
  return { ...before.found, figure: measured(figure, measureOf(figure)), anchor: figure, passage };
}

/** A digit within a name (“Lynx 400 scanners”) counts nothing. */
const figuresOf = (clause: Clause, text: string, start: number, end: number): Figure[] =>
  figuresIn(text, start, end).filter(
    (f) => !clause.pieces.some((p) => isNamed(p) && p.start < f.end && f.start < p.end),
  );

const firstOwned = /\d(?:%| per ?cent) owned by [^.;]*\band $/;
const shared = 120;

/** “owns 40% of X”, “a 40% stake in X”, “X is 40% owned by Y”, “owner of 40% of X” */
function shareOf(clause: Clause, scene: Scene, figure: Figure): Found | null {
  if (figure.kind !== 'percent') return null;
  const { text } = scene.reading;
  const owns = (p: Named | undefined) => p !== undefined && scene.types.fits('OWNS', 'subject', p.entity);
  const owned = (p: Named | undefined) => p !== undefined && scene.types.fits('OWNS', 'object', p.entity);
  const tail = text.slice(figure.end, figure.end + 40);
  const head = text.slice(Math.max(0, figure.start - 60), figure.start);
  // “70% owned by A and 30% by B”
  const before = Math.max(0, figure.start - shared);
  const other = /^ by /.test(tail) ? text.slice(before, figure.start).search(firstOwned) : -1;
  const first = other < 0 ? -1 : before + other;
  if (/^[ -]owned by /.test(tail) || first >= 0) {
    const owner = namesAfter(clause, figure.end, 60).find(owns);
    const thing = clause.pieces
      .filter(isNamed)
      .filter((p) => p.end <= (first >= 0 ? first : figure.start) && owned(p))
      .at(-1);
    return owner === undefined || thing === undefined ? null : claim('OWNS', owner, thing, figure, 'share');
  }
  const verb = verbBefore(clause, figure);
  const holds =
    verb !== null &&
    /^(?:own|hold|acquire|buy|take|sell|control)$/.test(verb.chunk.lemma) &&
    figure.start - verb.main.end < 40;
  const stake = /^ (?:stake|share|holding|interest)\b|^ of (?:the |its )?(?:shares|stock|capital|company)\b/.test(tail);
  const ownerNoun = /\b(?:owner|holder) of (?:\w+ )?$/.test(head);
  if (!ownerNoun && !(holds && (stake || /^(?:$|[.,;]| of | in )/.test(tail)))) return null;
  const subject = ownerNoun
    ? clause.pieces
        .filter(isNamed)
        .filter((p) => p.end <= figure.start && owns(p))
        .at(-1)
    : namedSubject(clause, verb?.at ?? -1, owns);
  const object = namesAfter(clause, figure.end, 60).find((p) => owned(p) && p.entity !== subject?.entity);
  if (object !== undefined && isOfThings(clause, object)) return null;
  if (subject === undefined) return null;
  if (object !== undefined)
    return /^(?:(?! and )[^,;])*$/.test(text.slice(figure.end, object.start))
      ? claim('OWNS', subject, object, figure, 'share')
      : null;
  const lately = /^ of (?!the |its )/.test(tail) ? null : scene.lately.main('Vendor');
  return lately === null || lately.entity === subject.entity
    ? null
    : { ...claim('OWNS', subject, subject, figure, 'share'), object: lately.entity };
}

/** “40% of Acme's masts” are none of Acme. */
function isOfThings({ pieces }: Clause, name: Named): boolean {
  const [mark, thing] = [pieces[pieces.indexOf(name) + 1], pieces[pieces.indexOf(name) + 2]];
  return (
    /^['’]s?$/.test(mark?.text ?? '') && !/^(?:shares?|stock|capital|equity|voting|share)$/.test(thing?.lower ?? '')
  );
}

/** “€5 million to schools”, “$9m, in two years, to build roads”: not for what is spoken of. */
const isForOthers = /^[^.;:!?]{0,25}\b(?:to|for|into|towards?|on|behind)\b/;
const ofMoney =
  /\b(?:costs?|prices?|pays?|paid|money|fund(?:s|ed|ing)?|financ(?:e|ed|ing)|budget|loans?|grants?|invest(?:ed|ment|ors?)|raised?|million|billion)\b|[$€£₹]/i;

/** What is paid for without being named, if money is spoken of already or the thing was named just before. */
const paidFor = (scene: Scene, payer: Named): string | null =>
  ofMoney.test(scene.reading.text.slice(Math.max(0, payer.start - 200), payer.start)) ||
  thingJustNamed(scene, payer.start)
    ? thingInPlay(scene, payer.start)
    : null;

const paying =
  /^(?:pay|provide|promise|put|invest|grant|lend|award|contribute|give|pledge|commit|allocate|donate|earmark|set|spend|finance|fund|raise|inject)$/;

/** “promised €95m for X”, “put $9m into X”, “paid for 60% of the X cameras” */
function paymentOf(clause: Clause, scene: Scene, figure: Figure): Found | null {
  if (figure.kind !== 'money' && figure.kind !== 'percent') return null;
  const verb = verbBefore(clause, figure);
  if (verb === null || verb.chunk.passive || !paying.test(verb.chunk.lemma)) return null;
  const between = scene.reading.text.slice(verb.main.end, figure.start);
  if (/\b(?:contract|deal|order|tender|agreement)\b/.test(scene.reading.text.slice(figure.end, figure.end + 15)))
    return null;
  if (between.length > 40 || (figure.kind === 'percent' && !/\bfor\b/.test(between))) return null;
  const subject = namedSubject(clause, verb.at, (p) => scene.types.fits('FUNDS', 'subject', p.entity));
  if (subject === undefined) return null;
  const fits = (p: Named) => p.entity !== subject.entity && scene.types.fits('FUNDS', 'object', p.entity);
  const inside = namesAfter(clause, verb.main.end, figure.start - verb.main.end).find(fits);
  const behind = namesAfter(clause, figure.end, 70).find(fits);
  const joined = behind === undefined ? '' : scene.reading.text.slice(figure.end, behind.start);
  const object = inside ?? (/[,;:(]|\b(?:through|via|from|by|under|with|as|and)\b/.test(joined) ? undefined : behind);
  const flags = {
    planned: verb.chunk.planned || /^(?:promise|pledge|commit|set|earmark)$/.test(verb.chunk.lemma),
    negated: verb.chunk.negated,
  };
  const bought = /^(?:pay|spend)$/.test(verb.chunk.lemma) && figure.kind === 'money' && /^ (?:for|on)\b/.test(joined);
  if (object !== undefined && bought && scene.types.fits('DEPLOYS', 'object', object.entity))
    return { ...claim('DEPLOYS', subject, object, figure, 'price'), ...flags };
  if (object !== undefined) return { ...claim('FUNDS', subject, object, figure, 'sum'), ...flags };
  const thing = isForOthers.test(scene.reading.text.slice(figure.end, figure.end + 60))
    ? null
    : paidFor(scene, subject);
  return thing === null || thing === subject.entity
    ? null
    : { ...claim('FUNDS', subject, subject, figure, 'sum'), object: thing, ...flags };
}

export const rates = ['advertise', 'claim', 'boast', 'report', 'promise', 'cite', 'achieve', 'record', 'measure'];
/** “advertises an accuracy of”, of what is spoken of */
const rating =
  /^ (?:an? |the )?(?:[a-z-]+ ){0,2}(?:accuracy|(?:error|failure|success|hit|match|detection|recognition)[ -]rates?)(?: rates?)? of $/;

/** “puts the cost of X at $4m”, “counted 12 boats on the X” */
function putAt(clause: Clause, scene: Scene, figure: Figure): Found | null {
  const verb = verbBefore(clause, figure);
  if (verb === null || verb.chunk.passive) return null;
  const between = scene.reading.text.slice(verb.main.end, figure.start);
  const put =
    /^(?:put|estimate|value|price|place|set)$/.test(verb.chunk.lemma) &&
    / at (?:“|")?(?:just |only |nearly )?$/.test(between) &&
    between.length < 110;
  const count =
    /^(?:count|record|tally|register|document|measure|log|estimate)$/.test(verb.chunk.lemma) &&
    between.trim().length < 12;
  const rated = rating.test(between) && rates.includes(verb.chunk.lemma);
  if (!put && !count && !rated) return null;
  // “counts more than 100 forces among its customers”, “to register 22 million voters, it turned to”
  if (count && verb.chunk.lemma !== 'estimate' && isOthersCount(clause, verb.at, verb.chunk.form)) return null;
  const fits = (p: Named) => scene.types.fits('MEASURES', 'subject', p.entity) && !p.adjective;
  const subject = namedSubject(clause, verb.at, fits);
  if (subject === undefined) return null;
  const thing = put
    ? namesAfter(clause, verb.main.end, between.length).find((p) => p.entity !== subject.entity)
    : namesAfter(clause, figure.end, 80).find((p) => p.entity !== subject.entity && !p.adjective);
  // “the cost to the economy” is of the economy.
  const other = put && /\b(?:to|for|in|on|of) (?:the |its |their |a )?[a-z]+/.test(between.replace(/ at $/, ''));
  const rate = rated ? thingInPlay(scene, subject.start) : null;
  const object = rate ?? thing?.entity ?? (other ? null : aboutWhat(scene, subject.start, [subject.entity]));
  if (object === null) return null;
  return {
    ...claim('MEASURES', subject, thing ?? subject, figure, measureOf(figure)),
    object,
    spokenBy: subject.entity,
  };
}

/** What is to be counted nobody has counted yet, and customers are no measure. */
const isOthersCount = (clause: Clause, at: number, form: string): boolean =>
  form === 'infinitive' ||
  clause.chunks
    .slice(at + 1, at + 6)
    .some((c, i, all) => isWord(c, 'preposition', 'among', 'as') && all[i + 1]?.kind === 'noun');

/** What the text spoke of last, where the sentence leaves it out. */
function aboutWhat(scene: Scene, before: number, not: readonly string[]): string | null {
  const other = scene.lately.named(before, 500, 'System');
  return other === null || not.includes(other.entity) ? null : other.entity;
}

const claim = (predicate: string, subject: Named, object: Named, figure: Figure, measure: string): Found => ({
  subject: subject.entity,
  predicate,
  object: object.entity,
  figure: measured(figure, measure),
  anchor: figure,
  passage: spanning(subject, object, figure),
});
