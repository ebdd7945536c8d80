import { articleSlug, slugOf } from '../claims/ids.ts';
import { liesIn, markedWords } from '../claims/quotationMarks.ts';
import type { DocumentArticle, DocumentEntity } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import { unnamedPublisher } from '../contract/unnamed.ts';
import { expandTypes } from '../ontology.ts';
import { articleMentions } from './articleMentions.ts';
import { isDesk } from './dump/names.ts';
import type { Entities } from './entities.ts';
import { ArticleText } from './locate.ts';
import { findByName } from './nameIndex.ts';
import type { ReadArticle } from './readArticle.ts';
import { type Verified, verifyClaims } from './verifyClaims.ts';

export type BuiltArticle = Verified & { readonly article: DocumentArticle };

/** One article as the document holds it: its text with mentions, and the claims that hold. */
export function buildArticle(
  read: ReadArticle,
  entities: Entities,
  context: { readonly ontology: Ontology; readonly now: string },
): BuiltArticle {
  const { front, annotations, report } = read;
  const usable = entities.usable.get(report) ?? new Map();
  const text = new ArticleText(read.text);
  const article: DocumentArticle = {
    id: idOf(front),
    title: front.title,
    ...whose(read, entities, context.ontology),
    publishedOn: front.date,
    dateline: front.dateline,
    language: front.language,
    url: front.url,
    kind: front.kind,
    digestOf: front.digestOf,
    copyOf: null,
    text: read.text,
    mentions: articleMentions(text, annotations, usable, report),
  };
  const verified = verifyClaims(annotations, article, entities.all, (id) => usable.has(id), { ...context, report });
  warnOfUnused(read, article, verified, usable);
  if (read.annotated) warnOfQuotations(read, text, verified);
  return { article, ...verified };
}

/** The id an article of this head has. */
export const idOf = (front: ReadArticle['front']): string => articleSlug({ ...front, publishedOn: front.date });

/** Who published and who wrote it; whom nobody declared is an entity from now on. */
export function whose(
  read: ReadArticle,
  entities: Entities,
  ontology: Ontology,
): Pick<DocumentArticle, 'publisher' | 'authors'> {
  const { publisher, authors } = read.front;
  return {
    publisher:
      publisher === '' ? unnamedOutlet(idOf(read.front), entities) : outlet(publisher, read, entities, ontology),
    authors: authors.map((name) => author(name, read, entities)),
  };
}

function outlet(name: string, read: ReadArticle, entities: Entities, ontology: Ontology): string {
  const { report, file } = read;
  const own = entities.usable.get(report) ?? new Map();
  const found =
    findByName(name, own, entities, (e) => e.types.includes('Outlet')) ??
    findByName(name, own, entities, (e) => e.types.includes('Organisation'));
  if (found === undefined) return add(name, ['Organisation', 'Outlet'], 'publisher', read, entities);
  if (!found.types.includes('Outlet')) {
    report.warn(null, `publisher "${name}"`, `${found.id} is no Outlet; it is one now, as it publishes ${file}`);
    entities.all.set(found.id, { ...found, types: expandTypes(ontology, [...found.types, 'Outlet']) });
  } else entities.all.set(found.id, found);
  return found.id;
}

/** An article that does not say who published it has an outlet all the same: one of its own, unnamed. */
function unnamedOutlet(article: string, { all }: Entities): string {
  const id = `unnamed-${article.slice(0, 60).replace(/-+$/, '')}-publisher`;
  const types = ['Organisation', 'Outlet'];
  all.set(id, { id, types, name: unnamedPublisher, aliases: [], summary: null, unnamed: true });
  return id;
}

function author(name: string, read: ReadArticle, entities: Entities): string {
  const found = findByName(name, entities.usable.get(read.report) ?? new Map(), entities);
  if (found !== undefined) entities.all.set(found.id, found);
  return found?.id ?? add(name, isDesk(name) ? ['Organisation'] : ['Person'], 'author', read, entities);
}

/** An article is not left out because its front matter names somebody whom no annotation declares. */
function add(
  name: string,
  types: string[],
  role: string,
  { file, report, annotated }: ReadArticle,
  { all, others }: Entities,
): string {
  const base = slugOf(name) || role;
  let id = base;
  for (let n = 2; all.has(id) || others?.get(id) !== undefined; n += 1) id = `${base.slice(0, 76)}-${n}`;
  const entity: DocumentEntity = { id, types, name, aliases: [], summary: null, unnamed: false };
  all.set(id, entity);
  report.warn(
    null,
    `${role} "${name}"`,
    `${annotated ? `of ${file} is no entity that an annotation declares` : 'is new'}; added as ${types.at(-1)} ${id}`,
  );
  return id;
}

function warnOfUnused(
  { annotations, report }: ReadArticle,
  article: DocumentArticle,
  { claims }: Verified,
  usable: ReadonlyMap<string, { unnamed: boolean; line: number }>,
): void {
  const mentioned = new Set(article.mentions.map((m) => m.entity));
  const claimed = new Set(
    claims.flatMap((c) => [
      c.subject,
      c.object,
      c.instrument,
      ...c.assertions.flatMap((a) => a.voices.map((v) => v.entity)),
    ]),
  );
  const bylines = [article.publisher, ...article.authors];
  for (const e of annotations.entities) {
    if (!usable.has(e.id) || mentioned.has(e.id)) continue;
    if (!claimed.has(e.id) && !bylines.includes(e.id))
      report.warn(
        e.line,
        `entity ${e.id}`,
        'is neither named in the text nor used by a claim that holds, so it is not loaded',
      );
    else if (!e.unnamed && !bylines.includes(e.id))
      report.warn(e.line, `entity ${e.id}`, 'no form of it occurs in the text; add one under surfaces');
  }
}

function warnOfQuotations({ annotations, report, file }: ReadArticle, text: ArticleText, { quotes }: Verified): void {
  const scare = annotations.scareQuotes.flatMap(({ locator, line }) => {
    const place = text.locate(locator);
    if (typeof place !== 'string') return [place];
    report.reject(line, 'scareQuotes', place);
    return [];
  });
  const covered = [...quotes, ...scare];
  for (const q of markedWords(text.text, text.paragraphs)) {
    if (!q.double || covered.some((c) => liesIn(c, q) || liesIn(q, c))) continue;
    const paragraph = text.paragraphs.find((p) => liesIn(q, p))?.number;
    report.warn(
      null,
      `paragraph ${paragraph} of ${file}`,
      `“${text.text.slice(q.start, q.end)}” is neither the quote of an assertion nor listed under scareQuotes`,
    );
  }
}
