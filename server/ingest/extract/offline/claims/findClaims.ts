// Past 250 lines because it is one walk over an article, and what the walk hands on must be seen in one place.
import type { ExtractedClaim } from '../../../../contract/extraction.ts';
import type { Ontology } from '../../../../contract/ontology.ts';
import type { ArticleToExtract } from '../../extractor.ts';
import type { Names, Range, Reading, Sentence, Speech, Speeches } from '../../reading.ts';
import { chainVerbs, kind } from './clause/chunkWords.ts';
import type { Clause, Nouns } from './clause/clause.ts';
import { cutChunks } from './clause/cutChunks.ts';
import { kindOf, leavesThing, onlyOfFirms, onlyOfStates, standsForOwner } from './clause/metonyms.ts';
import { type Piece, piecesOf, placeNames } from './clause/piece.ts';
import { subjectsOf } from './clause/subject.ts';
import { formsOf } from './clause/verbForms.ts';
import { Collection } from './collect.ts';
import type { Scene } from './context.ts';
import { filled } from './deals/filled.ts';
import { withTerms } from './deals/terms.ts';
import { withFiguresInPassages } from './figures/inPassages.ts';
import { withFigures } from './figures/measuresGiven.ts';
import { counting } from './figures/measuresHeard.ts';
import { rates, readQuantities } from './figures/measuresTold.ts';
import type { Found } from './found.ts';
import { frameVerbs } from './frames/readVerbFrames.ts';
import { Lately } from './mentioned/lately.ts';
import { thingsMeant } from './mentioned/things.ts';
import { readOpinions } from './opinions/opinions.ts';
import { judging } from './opinions/verdicts.ts';
import { isByline, readByline } from './people/byline.ts';
import { readIntroduced } from './people/introduced.ts';
import { leading } from './people/roleVerbs.ts';
import { readDatelines } from './places/datelines.ts';
import { homelandOf } from './places/homeland.ts';
import { readCivic, readNames, readReferences } from './places/insideName.ts';
import { readerBy } from './rule.ts';
import { rules } from './rules.ts';
import { typesOf } from './typed.ts';
import { withCorrections } from './voices/corrections.ts';
import { withDenials } from './voices/denials.ts';
import { inSentence } from './voices/factual.ts';
import { bodies, firstPersons, withSpots } from './voices/firstPerson.ts';
import { type Reply, readRelativeDenials } from './voices/relativeDenials.ts';
import { mayReply, readReplies, replying } from './voices/replies.ts';
import { readRetorts } from './voices/retorts.ts';
import { readCredits } from './voices/spokenFrom.ts';
import { uncontested } from './voices/surmised.ts';
import { answersIn, passedOn } from './voices/turns.ts';
import { unnamedVoices } from './voices/unnamedVoices.ts';
import { speechesOver, tell } from './voices/voices.ts';
import { within } from './voices/within.ts';

const readByRules = readerBy(rules);
const verbs = {
  forms: formsOf([
    ...frameVerbs,
    ...Object.keys(chainVerbs),
    ...Object.keys(leading),
    ...judging,
    ...replying,
    ...counting,
    ...rates,
  ]),
};
/** Longer ones are no sentences but tables or lists; rules that look left and right would take long and find nothing. */
const longestSentence = 150;

/** What the article claims, with whoever says it. Unsure means unsaid. */
export function findClaims(
  reading: Reading,
  names: Names,
  speeches: Speeches,
  ontology: Ontology,
  article: ArticleToExtract,
  readRules = readByRules,
): ExtractedClaim[] {
  const types = typesOf([...names.entities, ...speeches.unnamed], ontology);
  const named = asSpeakers(placeNames(reading.text, names), speeches.speeches, reading.text, types);
  const spots = [...named, ...thingsMeant(reading, names, named, types)].sort((a, b) => a.start - b.start);
  const heard = passedOn(speeches.speeches, answersIn(reading, names));
  const over = speechesOver(heard);
  const speaker = (place: Range) =>
    over(place).find((s) => s.speaker !== null && s.stance === 'affirms')?.speaker ?? null;
  const home = homeOf(names, reading.text, article.dateline);
  const lately = new Lately(spots, types);
  const scene: Scene = {
    reading,
    types,
    lately,
    home,
    homeland: homelandOf(names, reading, article.dateline, types, lately),
    speaker,
    unnamedAt: unnamedVoices(speeches.unnamed, reading.text),
  };
  const claims = new Collection(reading.text, types);
  const nouns: Nouns = {
    standsForOwner: (word, owner) =>
      standsForOwner(word) &&
      (owner === undefined ||
        !(types.is(owner, 'Country', 'Place')
          ? onlyOfFirms(word)
          : onlyOfStates(word) && !types.is(owner, 'PublicBody'))),
    leavesThing,
    isThing: (id) => types.is(id, 'System', 'Work', 'Event'),
    isKindOf: (id, word) => kindOf(types, id, word),
    isPlace: (id) => types.is(id, 'Place', 'Country'),
  };
  const surmised: Found[] = [];
  const open: Found[] = [];
  const readSentence = (sentence: Sentence, clause: Clause): void => {
    for (const found of readRules(clause, scene, namesIn(clause.pieces))) {
      const meant = inSentence(found, sentence, reading, over);
      if (meant?.surmised === true) surmised.push(meant);
      else if (meant?.open !== undefined) open.push(meant);
      else if (meant !== null) claims.add(meant, tell(meant, over));
    }
  };
  const replies: Reply[] = [];
  for (const sentence of reading.sentences) {
    const paragraph = reading.paragraphs[sentence.paragraph];
    if (
      paragraph === undefined ||
      isByline(paragraph, reading.text, article.authors) ||
      sentence.last - sentence.first > longestSentence
    )
      continue;
    const pieces = withSubject(piecesOf(reading, sentence, spots), scene);
    if (isNobody(pieces, scene)) {
      scene.lately.tellOf(null);
      continue;
    }
    const clause: Clause = {
      pieces,
      chunks: cutChunks(pieces, verbs),
      nouns,
      subjects: new Map(),
      governed: new Map(),
    };
    readSentence(sentence, clause);
    if (mayReply(clause, reading.text.slice(sentence.start, sentence.end)))
      replies.push(...readReplies(clause, scene), ...readRelativeDenials(clause, scene));
    noteTopic(clause, scene);
    if (pieces.some((p) => p.entity !== null))
      for (const found of readQuantities(clause, scene, over)) claims.add(found, tell(found, over));
  }
  const speaksFor = bodies(claims.finish(), types);
  const inWords = firstPersons(reading, over, speaksFor);
  const allSpots = withSpots(spots, inWords);
  for (const sentence of reading.sentences) {
    if (within(inWords, sentence).length === 0) continue;
    if (reading.paragraphs[sentence.paragraph]?.kind === 'meta' || sentence.last - sentence.first > longestSentence)
      continue;
    const pieces = piecesOf(reading, sentence, allSpots);
    const clause: Clause = {
      pieces,
      chunks: cutChunks(pieces, verbs),
      nouns,
      subjects: new Map(),
      governed: new Map(),
    };
    readSentence(sentence, clause);
  }
  for (const found of filled(open, claims.finish(), scene)) {
    const told = tell(found, over);
    // Whoever would not say whether has told nothing that the context could fill.
    if (told.stance !== 'declines') claims.add(found, told);
  }
  for (const found of readOpinions(heard, allSpots, speaksFor, scene)) claims.add(found, tell(found, over));
  for (const { found, voices } of readRetorts(heard, spots, reading, types))
    claims.add(found, { stance: 'affirms', voices, own: false, alleged: false });
  for (const found of readReferences(names, types)) claims.add(found, tell(found, over));
  for (const found of readCivic(names, types, home?.entity ?? null)) claims.add(found, tell(found, over));
  for (const found of readNames(names, reading.text, types)) claims.add(found, tell(found, over));
  for (const found of readDatelines(reading, names, types)) claims.add(found, tell(found, over));
  for (const found of readCredits(reading, names)) claims.add(found, tell(found, over));
  for (const found of readByline(reading, names, article))
    claims.add(found, { stance: 'affirms', voices: [], own: true, alleged: false });
  for (const found of uncontested([...surmised, ...readIntroduced(reading, names, types)], claims.finish(), types))
    claims.add(found, tell(found, over));
  const figured = withFigures(claims.finish(), reading.text, reading.sentences);
  const read = withFiguresInPassages(withTerms(figured, reading.text, reading.sentences), reading, speaker);
  return withDenials(withCorrections(read, reading), heard, replies, allSpots, scene);
}

/** Whether a sentence speaks of nobody that a claim could be about, and so need not be taken apart. */
const isNobody = (pieces: readonly Piece[], { unnamedAt }: Scene): boolean =>
  !pieces.some((p) => p.entity !== null || unnamedAt(p.start) !== undefined);

/** How many a sentence names, each counted once. */
function namesIn(pieces: readonly Piece[]): number {
  const names = new Set<string>();
  for (const { entity } of pieces) if (entity !== null) names.add(entity);
  return names.size;
}

/** “it had sold”, “reports that it had sold” */
const itself =
  /^(?:[^,.;:]{0,40}\b(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|stories) (?:[^,.;:]{0,30} )?that )?it\b/i;

/** “Acme said it had sold”: who says so of “it” means itself, whatever else coreference thinks. */
function asSpeakers(
  spots: ReturnType<typeof placeNames>,
  speeches: readonly Speech[],
  text: string,
  types: ReturnType<typeof typesOf>,
): ReturnType<typeof placeNames> {
  const own = new Map<number, string>();
  for (const s of speeches) {
    // “Acme dismissed a finding that it had sold”: the finder means Acme.
    const who = /^(?:finding|suggestion|claim|allegation|accusation|report)s?$/.test(s.cue?.text ?? '')
      ? s.via[0]
      : s.speaker;
    const it = s.kind === 'indirect' ? itself.exec(text.slice(s.start, s.start + 120)) : null;
    if (it !== null && who != null && types.is(who, 'Organisation')) own.set(s.start + it[0].length - 2, who);
  }
  const known = spots.map((spot) => {
    const speaker = spot.reference ? own.get(spot.start) : undefined;
    own.delete(spot.start);
    return speaker === undefined ? spot : { ...spot, entity: speaker };
  });
  const added = [...own].map(([start, entity]) => ({
    start,
    end: start + 2,
    entity,
    adjective: false,
    reference: true,
  }));
  return [...known, ...added].sort((a, b) => a.start - b.start);
}

/** The subject of the first clause, if it is an organisation, is what the text goes on to speak of. */
function noteTopic(clause: Clause, scene: Scene): void {
  const at = clause.chunks.findIndex((c) => c.kind === 'verb' && c.form === 'finite');
  const subject = at < 0 ? undefined : subjectsOf(clause, at)[0];
  scene.lately.tellOf(
    subject !== undefined && scene.types.is(subject.entity, 'Organisation', 'System') ? subject : null,
  );
  if (subject !== undefined && scene.types.is(subject.entity, 'Organisation')) scene.lately.speakOf(subject);
}

/** “It was founded in 2004”: what the sentence before told of, where nobody has found out yet whom “it” means. */
function withSubject(pieces: readonly Piece[], { lately }: Scene): readonly Piece[] {
  const from = timeBefore(pieces);
  const [it, verb, ...rest] = pieces.slice(from, from + 4);
  // “It was partly owned by”
  const next = rest[0]?.pos === 'ADV' ? rest[1] : rest[0];
  if (it?.lower !== 'it' || it.entity !== null || lately.told === null || it.start - lately.told.end > 300)
    return pieces;
  const empty = verb?.pos !== 'VERB' && verb?.pos !== 'AUX' && verb?.pos !== 'ADV';
  // “It is clear that”
  const expletive =
    /^(?:is|was|'s|’s|seems|appears|takes|took|remains)$/.test(verb?.lower ?? '') &&
    !/^(?:a|an|the|being|VERB)$/.test(next?.pos === 'VERB' ? 'VERB' : (next?.lower ?? ''));
  return empty || expletive
    ? pieces
    : [
        ...pieces.slice(0, from),
        { ...it, entity: lately.told.entity, pos: 'NAME', reference: true },
        ...pieces.slice(from + 1),
      ];
}

/** “Last week it was bought”, “In 2021, it sold” */
function timeBefore(pieces: readonly Piece[]): number {
  const it = pieces.findIndex((p) => p.lower === 'it');
  const told = pieces.slice(0, Math.max(it, 0));
  const isTime = (p: Piece) => times.test(p.lower) || (p.kinds & (kind.timeUnit | kind.calendar)) !== 0;
  return it < 6 && told.every((p) => isTime(p) || p.text === ',') ? Math.max(it, 0) : 0;
}
const times = /^(?:in|on|last|this|earlier|later|since|the|a|that|same|ago|\d{4}|\d{1,2})$/;

function homeOf(names: Names, text: string, dateline: string | null): { entity: string } | null {
  const wanted = dateline
    ?.toLowerCase()
    .split(/[,(]| - /)[0]
    ?.trim();
  const place = names.entities.find(
    (e) => e.types.includes('Place') && e.mentions.some((m) => text.slice(m.start, m.end).toLowerCase() === wanted),
  );
  return place === undefined ? null : { entity: place.id };
}
