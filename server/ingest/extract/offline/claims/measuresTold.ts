import type { Range, Speech } from '../../reading.ts';
import type { VerbChunk } from './chunk.ts';
import { type Clause, isWord, ownerOf } from './clause.ts';
import type { Scene } from './context.ts';
import { type Found, spanning } from './found.ts';
import { thingInPlay, thingJustNamed } from './inPlay.ts';
import { type Figure, type FigureKind, figuresIn } from './measuresAmounts.ts';
import type { Piece } from './piece.ts';
import { subjectChunks, subjectsOf } from './subject.ts';

type Named = Piece & { readonly entity: string };
const isNamed = (p: Piece): p is Named => p.entity !== null;

/** What the figures of a sentence are said of: who measured, owns a share or paid what. */
export function readQuantities(clause: Clause, scene: Scene, over: (place: Range) => Speech[]): Found[] {
  const [first, last] = [clause.pieces[0], clause.pieces.at(-1)];
  if (first === undefined || last === undefined) return [];
  return figuresOf(clause, scene.reading.text, first.start, last.end).flatMap((figure) => {
    const found =
      shareOf(clause, scene, figure) ??
      putAt(clause, scene, figure) ??
      paymentOf(clause, scene, figure) ??
      toldOf(clause, scene, figure, over);
    return found === null ? [] : [found];
  });
}

/** A digit within a name (“Lynx 400 scanners”) counts nothing. */
const figuresOf = (clause: Clause, text: string, start: number, end: number): Figure[] =>
  figuresIn(text, start, end).filter(
    (f) => !clause.pieces.some((p) => isNamed(p) && p.start < f.end && f.start < p.end),
  );

export const measured = ({ start: _start, end: _end, kind: _kind, ...figure }: Figure, measure: string) => ({
  measure,
  ...figure,
});

/** The verb whose phrase the figure stands in, and who it is said of. */
function verbBefore(clause: Clause, figure: Range) {
  for (let at = clause.chunks.length - 1; at >= 0; at--) {
    const chunk = clause.chunks[at];
    const main = chunk?.kind === 'verb' ? clause.pieces[chunk.main] : undefined;
    if (chunk?.kind === 'verb' && main !== undefined && main.end <= figure.start) return { at, chunk, main };
  }
  return null;
}

const namesAfter = (clause: Clause, from: number, within: number): Named[] =>
  clause.pieces.filter(isNamed).filter((p) => p.start >= from && p.start - from < within && !describesName(clause, p));

/** Of “Ruritania's Acme” and “the Ruritanian fund Acme”, Acme is meant. */
const describesName = (clause: Clause, name: Named): boolean => {
  const at = clause.pieces.indexOf(name);
  const chunk = clause.chunks.find((c) => c.first <= at && at <= c.last);
  return chunk?.kind === 'noun' && chunk.head > at && clause.pieces[chunk.head]?.entity != null;
};

/** “owns 40% of X”, “a 40% stake in X”, “X is 40% owned by Y”, “owner of 40% of X” */
function shareOf(clause: Clause, scene: Scene, figure: Figure): Found | null {
  if (figure.kind !== 'percent') return null;
  const { text } = scene.reading;
  const owns = (p: Named | undefined) => p !== undefined && scene.types.fits('OWNS', 'subject', p.entity);
  const owned = (p: Named | undefined) => p !== undefined && scene.types.fits('OWNS', 'object', p.entity);
  const tail = text.slice(figure.end, figure.end + 40);
  const head = text.slice(Math.max(0, figure.start - 60), figure.start);
  if (/^[ -]owned by /.test(tail)) {
    const owner = namesAfter(clause, figure.end, 60).find(owns);
    const thing = clause.pieces
      .filter(isNamed)
      .filter((p) => p.end <= figure.start && owned(p))
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
    return /^[^,;]*$/.test(text.slice(figure.end, object.start))
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

function namedSubject(clause: Clause, at: number, fits: (p: Named) => boolean): Named | undefined {
  const [argument] = at < 0 ? [] : subjectsOf(clause, at);
  return argument === undefined
    ? undefined
    : clause.pieces.filter(isNamed).find((p) => p.start === argument.start && fits(p));
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
  if (!put && !count) return null;
  const fits = (p: Named) => scene.types.fits('MEASURES', 'subject', p.entity) && !p.adjective;
  const subject = namedSubject(clause, verb.at, fits);
  if (subject === undefined) return null;
  const thing = put
    ? namesAfter(clause, verb.main.end, between.length).find((p) => p.entity !== subject.entity)
    : namesAfter(clause, figure.end, 80).find((p) => p.entity !== subject.entity && !p.adjective);
  const object = thing?.entity ?? aboutWhat(scene, subject.start, [subject.entity]);
  if (object === null) return null;
  return {
    ...claim('MEASURES', subject, thing ?? subject, figure, measureOf(figure)),
    object,
    spokenBy: subject.entity,
  };
}

/** What is said with these of a figure measures. */
export const counting: readonly string[] =
  'be account amount cost lose save rise fall grow reduce increase cut add drop double handle reach total exceed make have process receive read cover number shrink climb serve train generate produce store hold stand remain go run fail open switch use average jump halve lower raise take kill hit affect employ import export consume need host count measure'.split(
    ' ',
  );
const isCounting = new Set(counting);

/** What somebody says of a thing with a figure: “said X had cost $4m”. */
function toldOf(clause: Clause, scene: Scene, figure: Figure, over: (place: Range) => Speech[]): Found | null {
  const speech = over(figure).find((s) => s.speaker !== null && s.kind !== 'fragment');
  if (speech?.speaker == null || speech.stance === 'declines') return null;
  const speaker = speech.speaker;
  const verb = verbBefore(clause, figure);
  if (verb === null || verb.main.start < speech.start || !isCounting.has(verb.chunk.lemma)) return null;
  const between = scene.reading.text.slice(verb.main.end, figure.start);
  const behind = scene.reading.text.slice(figure.end, figure.end + 30);
  // “will cover 60% of the price” pays; “had complaints from two” counts something else.
  if (
    /^ of (?:the|its|their) (?:\w+ )?(?:price|costs?|bill)\b/.test(behind) ||
    /(?<!\b(?:up|down) )\bfrom (?:\w+ )?$|\b(?:nowhere near|far from)\W*$/.test(between)
  )
    return null;
  const thing = countedThing(clause, scene, verb, figure, (p) => kinds(scene, speaker, p));
  if (thing === undefined || !scene.types.fits('MEASURES', 'subject', speaker)) return null;
  return {
    subject: speaker,
    predicate: 'MEASURES',
    object: thing.entity,
    figure: measured(figure, measureOf(figure)),
    anchor: figure,
    passage: spanning(figure, thing),
    planned: verb.chunk.planned,
    spokenBy: speaker,
  };
}

const kinds = (scene: Scene, speaker: string, p: Named): boolean =>
  p.entity !== speaker && !p.adjective && !scene.types.is(p.entity, 'Person', 'Work', 'Event', 'Place', 'Country');

/** What is said to cost, or that of which the figure is a share: “X made up 5% of Acme's sales” tells of X. */
function countedThing(
  clause: Clause,
  scene: Scene,
  { at, chunk }: { readonly at: number; readonly chunk: VerbChunk },
  figure: Figure,
  fits: (p: Named) => boolean,
): Named | undefined {
  const land = (p: Named) => ofLands.test(chunk.lemma) && !p.adjective && scene.types.is(p.entity, 'Place', 'Country');
  const subject = namedSubject(clause, at, (p) => fits(p) || land(p));
  if (subject !== undefined || subjectsOf(clause, at).length > 0) return subject;
  const [phrase] = subjectChunks(clause, at);
  const near = figure.kind === 'count' ? undefined : namesAfter(clause, figure.end, 20).find(fits);
  const whole = near !== undefined && /^ of (?:the )?$/.test(scene.reading.text.slice(figure.end, near.start));
  if (phrase !== undefined) return ofMeasure(clause, scene, phrase, fits) ?? (whole ? near : undefined);
  return chunk.lemma === 'be' ? undefined : near;
}

/** Of these a country or town is said with a figure: “Ruritania handled 4m tonnes”. */
const ofLands = /^(?:have|handle|import|export|produce|lose|use|consume|need|host|receive|generate|spend|train)$/;
const size =
  /^(?:costs?|price|prices|bill|accuracy|number|share|value|rate|rates|error|errors|total|loss|losses|output|capacity|revenue|sales|profits?|turnover|budget|workforce|range|speed|lifespan|power|backlog|consumption)$/;

/** “the cost of Lynx”, “a Lynx kit”, and “the price” of what the article is about. */
function ofMeasure(clause: Clause, scene: Scene, at: number, fits: (p: Named) => boolean): Named | undefined {
  const noun = clause.chunks[at];
  if (noun?.kind !== 'noun') return undefined;
  const named = (start: number): Named | undefined => clause.pieces.filter(isNamed).find((p) => p.start === start);
  const head = clause.pieces[noun.head];
  const owner = ownerOf(clause, at);
  const thing = owner === null ? undefined : named(owner.start);
  const sized = size.test(head?.lower ?? '');
  if (thing !== undefined) return fits(thing) && (sized || scene.types.is(thing.entity, 'System')) ? thing : undefined;
  const about = /^(?:costs?|price|bill)$/.test(head?.lower ?? '') ? scene.lately.leader('System') : null;
  const alone = !isWord(clause.chunks[at + 1], 'preposition', 'of', 'for');
  return about === null || head === undefined || !alone ? undefined : { ...head, entity: about.entity };
}

/** What the text spoke of last, where the sentence leaves it out. */
function aboutWhat(scene: Scene, before: number, not: readonly string[]): string | null {
  const other = scene.lately.named(before, 500, 'System');
  return other === null || not.includes(other.entity) ? null : other.entity;
}

const measures: Readonly<Record<FigureKind, (unit: string) => string>> = {
  money: () => 'sum',
  percent: () => 'share',
  times: () => 'change',
  count: (unit) => unit,
};
export const measureOf = (figure: Figure): string => measures[figure.kind](figure.unit);

const claim = (predicate: string, subject: Named, object: Named, figure: Figure, measure: string): Found => ({
  subject: subject.entity,
  predicate,
  object: object.entity,
  figure: measured(figure, measure),
  anchor: figure,
  passage: spanning(subject, object, figure),
});
