import { z } from 'zod';
import {
  documentArticle,
  documentClaim,
  documentEntity,
  documentJudgement,
  documentReview,
  documentStored,
  type GraphDocument,
} from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import { BadFile, type Reporter } from './problem.ts';
import { readTextFile } from './textFile.ts';
import { verifyDocument } from './verifyDocument.ts';
import { parseBy } from './yamlFile.ts';

const list = z.array(z.unknown());
const outline = z.strictObject({
  version: z.literal(1, 'must be 1, the version of the export format that this program reads'),
  entities: list,
  articles: list,
  reviews: list,
  judgements: list,
  views: list,
  queries: list,
  claims: list,
});
/** What V8 can hold as one string. */
const exportLimit = 500 * 1024 * 1024;

/** An export as `npm run export -- --format json` writes it; every part is checked, and what does not hold is left out. */
export function readExport(path: string, report: Reporter, ontology: Ontology): GraphDocument {
  const text = readTextFile(path, exportLimit);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const message = String((error as { message?: unknown }).message);
    const at = /position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? null : text.slice(0, Number(at)).split('\n').length;
    throw new BadFile(line, `is not valid JSON: ${message}`);
  }
  const whole = parseBy(outline, data);
  if (!('data' in whole)) throw new BadFile(null, `is no export of this program: ${whole.reason}`);
  const parts = <S extends z.ZodType>(key: string, items: readonly unknown[], schema: S): z.output<S>[] =>
    items.flatMap((item, i) => {
      const parsed = parseBy(schema, item);
      if ('data' in parsed) return [parsed.data];
      report.reject(null, `${key}[${i}]`, parsed.reason);
      return [];
    });
  return verifyDocument(
    {
      version: 1,
      entities: parts('entities', whole.data.entities, documentEntity),
      articles: parts('articles', whole.data.articles, documentArticle),
      reviews: parts('reviews', whole.data.reviews, documentReview),
      judgements: parts('judgements', whole.data.judgements, documentJudgement),
      views: parts('views', whole.data.views, documentStored),
      queries: parts('queries', whole.data.queries, documentStored),
      claims: parts('claims', whole.data.claims, documentClaim),
    },
    report,
    ontology,
  );
}
