import { claimId } from '../claims/ids.ts';
import { paragraphAt } from '../claims/paragraphs.ts';
import { liesIn, markedWords } from '../claims/quotationMarks.ts';
import { defaultStatement } from '../claims/statement.ts';
import type {
  DocumentArticle,
  DocumentAssertion,
  DocumentEntity,
  DocumentPassage,
  DocumentSnapshot,
  DocumentVoice,
} from '../contract/document.ts';
import { edtfBounds } from '../contract/edtf.ts';
import type { Ontology, Predicate } from '../contract/ontology.ts';
import type { ClaimRequest } from '../contract/reviewRequest.ts';
import { AppError } from '../errors.ts';
import { checkClaim } from '../ingest/claimForm.ts';
import { ArticleText, type Place } from '../ingest/locate.ts';
import { findPredicate } from '../ontology.ts';

/** A whole claim of one voice, as a person wants it. A quote that is kept has lost its place and is looked for. */
export type Given = Omit<ClaimRequest, 'quote' | 'reason'> & {
  readonly quote: ClaimRequest['quote'] | { readonly kind: 'direct' | 'fragment'; readonly words: string };
};
export type Grounds = {
  readonly article: DocumentArticle;
  readonly entities: ReadonlyMap<string, DocumentEntity>;
  readonly ontology: Ontology;
  readonly canonical: (entity: string) => string;
  /** Where the fields stand in the request: `edit.`, `parts.1.` or nothing. */
  readonly prefix: string;
};
export type Checked = {
  readonly claim: DocumentSnapshot['claim'];
  readonly assertion: Omit<DocumentAssertion, 'id' | 'extractor' | 'score' | 'review'>;
};

/** A complaint about ids as the person who chose the names reads it. */
function inNames(wrong: string, predicate: Predicate, entities: Grounds['entities']): string {
  return wrong
    .replaceAll(/"([^"]+)"/g, (words, id: string) => {
      const name = entities.get(id)?.name;
      return name === undefined ? words : `“${name}”`;
    })
    .replaceAll(predicate.id, () => `“${predicate.label.forward}”`);
}

/**
 * What a person gives holds by the rules that seeded claims hold by: types fit the predicate, every word stands where it
 * is said to stand. The first thing that does not is refused with the name of its field.
 */
export function verify(given: Given, grounds: Grounds): Checked {
  const { article, entities, ontology } = grounds;
  const bad = refusing(grounds.prefix);
  const predicate = findPredicate(ontology, given.predicate);
  if (predicate === undefined)
    throw bad('predicate', `"${given.predicate}" is not in the ontology`, 'GET /ontology lists what there is.');
  for (const slot of ['subject', 'object', 'instrument'] as const)
    if (given[slot] !== null && !entities.has(given[slot])) throw bad(slot, ...unknownEntity(given[slot]));

  const { instrument, label, figures, validFrom, validTo } = given;
  for (const [field, date] of Object.entries({ validFrom, validTo, saidOn: given.saidOn }))
    if (date !== null && edtfBounds(date) === undefined) throw bad(field, `"${date}" is no date that exists`);
  const form = { ...given, instrument: instrument ?? undefined, label: label ?? undefined };
  const wrong = checkClaim(form, predicate, entities, (id) => entities.has(id), ontology);
  if (wrong !== undefined) throw bad(fieldOf(wrong), inNames(wrong, predicate, entities));

  const text = new ArticleText(article.text);
  const places = placesOf(given.passages, text, bad);
  const content = places.filter((p) => p.part === 'content');
  if (content.length === 0) throw bad('passages', 'one must be of part content: the words that say so');
  for (const p of places)
    if (!content.some((c) => c.paragraph === p.paragraph))
      throw bad('passages', `${p.part} "${p.text}" is not in a paragraph of the content`);
  if (given.stance === 'affirms') {
    const missing = figures.find((f) => !content.some((p) => p.text.includes(f.text)));
    if (missing !== undefined) throw bad('figures', `"${missing.text}" does not stand in the passage`);
  }
  for (const field of ['dateText', 'saidText'] as const) {
    const words = given[field];
    if (words !== null && text.near(words, content) === undefined)
      throw bad(field, `"${words}" is not in a paragraph of the passage`);
  }

  const voices = chainOf(given, grounds, bad);
  const { quote, quoteKind } = quoteOf(given, content, text, voices.length > 0, bad);
  const said = { predicate: predicate.id, label, subject: given.subject, object: given.object, instrument };
  const whole = { ...said, figures, validFrom, validTo };
  const name = (id: string) => entities.get(id)?.name ?? id;
  const statement =
    given.statement ??
    defaultStatement(predicate, {
      subject: name(given.subject),
      object: name(given.object),
      instrument: instrument === null ? null : name(instrument),
      label,
      figures,
      planned: given.modality === 'planned',
      dated: validFrom !== null || validTo !== null,
      words: content[0]?.text ?? '',
    });
  return {
    claim: { ...whole, id: claimId(whole, predicate.symmetric), statement, dateText: given.dateText },
    assertion: {
      article: article.id,
      stance: given.stance,
      modality: given.modality,
      quoteKind,
      quote,
      saidOn: given.saidOn,
      saidText: given.saidText,
      voices,
      passages: places.map(({ part, start, end, text: words }) => ({ part, start, end, text: words })),
    },
  };
}

type Refuse = (field: string, message: string, detail?: string) => AppError;
const refusing =
  (prefix: string): Refuse =>
  (name, message, detail) => {
    const field = `${prefix}${name}`;
    return new AppError(400, 'invalid', `${field}: ${message}`, { field, ...(detail === undefined ? {} : { detail }) });
  };
const unknownEntity = (id: string): [string, string] => [
  `there is no entity "${id}"`,
  'Search for it by name; POST /entities adds one that is missing.',
];
/** What checkClaim complains of, by the words it begins with. */
function fieldOf(wrong: string): string {
  const [, slot] = /^(subject|object|instrument)\b/.exec(wrong) ?? [];
  if (slot !== undefined) return slot;
  if (/figure/.test(wrong)) return 'figures';
  return wrong.endsWith('needs a label') ? 'label' : 'predicate';
}

type PartPlace = Place & { readonly part: DocumentPassage['part'] };
function placesOf(given: Given['passages'], text: ArticleText, bad: Refuse): PartPlace[] {
  const places = new Map<string, PartPlace>();
  for (const { part, start: first, end: last } of given) {
    if (last > text.text.length)
      throw bad('passages', `${last} lies beyond the end of the text, which has ${text.text.length} characters`);
    const whole = text.text.slice(first, last);
    const words = whole.trim();
    if (words === '') throw bad('passages', `there is no word between ${first} and ${last}`);
    const start = first + whole.indexOf(words);
    const end = start + words.length;
    if (/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words))
      throw bad('passages', `${first} to ${last} cuts a character in two`);
    const paragraph = paragraphAt(text.paragraphs, start, end);
    if (paragraph === undefined)
      throw bad('passages', `${first} to ${last} goes over the end of a paragraph`, 'Give one passage for each.');
    places.set(`${part} ${start} ${end}`, { part, start, end, text: words, paragraph });
  }
  return [...places.values()];
}

function chainOf({ voices }: Given, { article, entities, canonical }: Grounds, bad: Refuse): DocumentVoice[] {
  const chain: DocumentVoice[] = [];
  for (const [step, { entity, for: organisation }] of voices.entries()) {
    for (const id of [entity, organisation])
      if (id !== undefined && !entities.has(id)) throw bad(`voices.${step}`, ...unknownEntity(id));
    if (canonical(entity) === canonical(article.publisher))
      throw bad(
        `voices.${step}`,
        `"${entity}" is the article's publisher, which is never a step`,
        'Without any voice the article speaks for itself.',
      );
    if (chain.some((x) => x.role !== 'for' && canonical(x.entity) === canonical(entity)))
      throw bad(`voices.${step}`, `"${entity}" stands twice in the chain`);
    chain.push({ entity, step, role: step === 0 ? 'speaker' : 'carrier' });
    if (organisation !== undefined) chain.push({ entity: organisation, step, role: 'for' });
  }
  return chain;
}

/** Only a voice's own words between quotation marks are a quote; one that was kept goes where its words are gone. */
function quoteOf(
  { quote }: Given,
  content: readonly Place[],
  text: ArticleText,
  hasVoice: boolean,
  bad: Refuse,
): Pick<DocumentAssertion, 'quote' | 'quoteKind'> {
  const none = { quote: null, quoteKind: hasVoice ? 'indirect' : 'none' } as const;
  if (quote === null) return none;
  const marks = markedWords(text.text, text.paragraphs);
  const paragraphs = [...new Set(content.map((p) => p.paragraph))];
  if ('words' in quote) {
    const found = paragraphs.flatMap((p) => text.places(quote.words, p));
    const stands = found.some((p) => marks.some((m) => liesIn(p, m)));
    return stands ? { quote: quote.words, quoteKind: quote.kind } : none;
  }
  if (!paragraphs.some((p) => liesIn(quote, p))) throw bad('quote', 'is not in a paragraph of the passage');
  if (!marks.some((m) => liesIn(quote, m)))
    throw bad('quote', "does not stand inside quotation marks; only a voice's own words are a quote");
  return { quote: text.text.slice(quote.start, quote.end), quoteKind: quote.kind };
}
