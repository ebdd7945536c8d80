import type { Range, Speech } from '../../../reading.ts';
import type { VerbChunk } from '../clause/chunk.ts';
import { type Clause, isWord, ownerOf } from '../clause/clause.ts';
import { subjectChunks, subjectsOf } from '../clause/subject.ts';
import type { Scene } from '../context.ts';
import { type Found, spanning } from '../found.ts';
import { thingInPlay } from '../mentioned/inPlay.ts';
import type { Figure } from './measuresAmounts.ts';
import { isNamed, measured, measureOf, type Named, namedSubject, namesAfter, verbBefore } from './measuresNames.ts';

/** What is said with these of a figure measures. */
export const counting: readonly string[] =
  'be account amount cost lose save rise fall grow reduce increase cut add drop double handle reach total exceed make have process receive read cover number shrink climb serve train generate produce store hold stand remain go run fail open switch use average jump halve lower raise take kill hit affect employ import export consume need host count measure'.split(
    ' ',
  );
const isCounting = new Set(counting);

/** What somebody says of a thing with a figure: “said X had cost $4m”. */
export function toldOf(clause: Clause, scene: Scene, figure: Figure, over: (place: Range) => Speech[]): Found | null {
  const speech = over(figure).find((s) => s.speaker !== null && s.kind !== 'fragment');
  if (speech?.speaker == null || speech.stance === 'declines') return null;
  const speaker = speech.speaker;
  const verb = verbBefore(clause, figure);
  if (verb === null || verb.main.start < speech.start) return partOf(clause, scene, figure, speaker);
  if (!isCounting.has(verb.chunk.lemma)) return null;
  const between = scene.reading.text.slice(verb.main.end, figure.start);
  const behind = scene.reading.text.slice(figure.end, figure.end + 30);
  // “will cover 60% of the price” pays; “had complaints from two” counts something else.
  if (
    /^ of (?:the|its|their) (?:\w+ )?(?:price|costs?|bill)\b|^ (?:[a-z-]+ )?(?:contracts?|deals?|orders?|tenders?|loans?|grants?|fines?)\b/.test(
      behind,
    ) ||
    (/^(?:receive|get|raise)$/.test(verb.chunk.lemma) && / from\b/.test(behind)) ||
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

/** “said 3% of the tablets had failed”: what opens somebody's words with a share of things tells of the thing in play. */
function partOf(clause: Clause, scene: Scene, figure: Figure, speaker: string): Found | null {
  const behind = scene.reading.text.slice(figure.end, figure.end + 40);
  const used = /^ (?:[a-z-]+ ){0,2}(?:use|used|run|ran|have (?:used|bought|ordered|installed)|rely on) $/;
  const users = namesAfter(clause, figure.end, 40).find((p) => scene.types.is(p.entity, 'System'));
  const byUsers = users !== undefined && used.test(scene.reading.text.slice(figure.end, users.start));
  const ofThings =
    byUsers ||
    /^ (?:of (?:the|its|their|these|those|all|them)\b|of [a-z-]+s\b)/.test(behind) ||
    ofOne.test(figure.text);
  if (
    !ofThings ||
    ofMoney.test(behind) ||
    paid.test(scene.reading.text.slice(figure.end, figure.end + 60)) ||
    !scene.types.fits('MEASURES', 'subject', speaker)
  )
    return null;
  const own = byUsers
    ? users
    : namesAfter(clause, figure.end, 25).find((p) => kinds(scene, speaker, p) && scene.types.is(p.entity, 'System'));
  const thing = own?.entity ?? thingInPlay(scene, figure.start);
  if (thing === null || thing === speaker) return null;
  return {
    subject: speaker,
    predicate: 'MEASURES',
    object: thing,
    figure: measured(figure, measureOf(figure)),
    anchor: figure,
    passage: own === undefined ? { start: figure.start, end: figure.end } : spanning(figure, own),
    spokenBy: speaker,
  };
}

const paid = /\b(?:financed|funded|paid|met|covered|borrowed)\b/;
const ofOne = /^(?:[a-z ]+ )?one (?:[\w-]+ ){0,2}in /i;
const ofMoney =
  /^ of (?:the |its |their |these |those |all )?(?:\w+ )?(?:money|costs?|price|bill|funds|funding|sum|budget|loan|contract|shares?)\b/;

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
