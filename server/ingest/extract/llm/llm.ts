import type { z } from 'zod';
import type { Extraction } from '../../../contract/extraction.ts';
import { AppError } from '../../../errors.ts';
import type { ArticleToExtract, Estimate, ExtractContext, Extractor } from '../extractor.ts';
import { type Ask, asking, estimating } from './ask.ts';
import { placedClaims, placedIndirect, placedQuotes } from './claims.ts';
import { placedEntities, type Reject } from './entities.ts';
import { claimsPrompt, entitiesPrompt, type Prompt } from './prompts.ts';
import { type Asked, askedClaims, askedEntities } from './schemas.ts';
import { halves, type Numbered, numbered, parts } from './sentences.ts';
import type { LlmSettings } from './settings.ts';

/** Reads an article with a model: names first, then who says what by the ids of those names. */
export function llm(settings: LlmSettings): Extractor {
  const ask = asking(settings);
  return {
    name: 'llm',
    atOnce: settings.atOnce,
    extract: (article, context) => read(article, context, ask),
    estimate: async (article, context): Promise<Estimate> => {
      const { ask: estimate, use } = estimating(settings);
      const found = await read(article, { ...context, rejected: () => undefined }, estimate);
      // Nobody is known before the first pass, so the second is asked for a made-up name to see its size.
      if (use.requests > 0 && found.entities.length === 0)
        await secondPass(
          article,
          context.ontology,
          [{ id: 'somebody', name: 'Somebody', types: [] }],
          estimate,
          ignore,
        );
      return { ...use, money: moneyOf(use, settings) };
    },
  };
}
const ignore: Reject = () => undefined;

const moneyOf = (use: { tokensIn: number; tokensOut: number }, { priceIn, priceOut }: LlmSettings): number | null =>
  priceIn === null || priceOut === null ? null : (use.tokensIn * priceIn + use.tokensOut * priceOut) / 1e6;

async function read(article: ArticleToExtract, context: ExtractContext, ask: Ask): Promise<Extraction> {
  const { text, language, title, publisher, authors, publishedOn, dateline } = article;
  const reject = context.rejected ?? ignore;
  const asked = askedEntities(context.ontology);
  const prompt = (part: readonly Numbered[]) => entitiesPrompt(part, context.ontology);
  const replies = await askAll(parts(numbered(text, language)), prompt, asked, ask);
  const entities = placedEntities(entries(replies, 'entities', asked.lists.entities, reject), text, reject);
  const spoken =
    entities.length === 0
      ? { quotes: [], indirect: [], claims: [] }
      : await secondPass(article, context.ontology, entities, ask, reject);
  return { article: { title, publisher, authors: [...authors], publishedOn, dateline }, entities, ...spoken };
}

type Known = { readonly id: string; readonly name: string; readonly types: readonly string[] };
async function secondPass(
  { text, language }: ArticleToExtract,
  ontology: ExtractContext['ontology'],
  entities: readonly Known[],
  ask: Ask,
  reject: Reject,
): Promise<Pick<Extraction, 'quotes' | 'indirect' | 'claims'>> {
  const sentences = numbered(text, language);
  const ids = entities.map((e) => e.id);
  const asked = askedClaims(ontology, ids);
  const prompt = (part: readonly Numbered[]) => claimsPrompt(part, ontology, entities);
  const replies = await askAll(parts(sentences), prompt, asked, ask);
  const at = { text, sentences, reject };
  return {
    quotes: placedQuotes(entries(replies, 'quotes', asked.lists.quotes, reject), at),
    indirect: placedIndirect(entries(replies, 'indirect', asked.lists.indirect, reject), at),
    claims: placedClaims(entries(replies, 'claims', asked.lists.claims, reject), at),
  };
}

type Lists = Readonly<Record<string, readonly unknown[]>>;
const askAll = async (
  list: readonly (readonly Numbered[])[],
  prompt: (part: readonly Numbered[]) => Prompt,
  asked: Asked,
  ask: Ask,
): Promise<Lists[]> => (await Promise.all(list.map((part) => askWhole(part, prompt, asked, ask, true)))).flat();

/** An answer that broke off is asked for again in two halves, once. */
async function askWhole(
  part: readonly Numbered[],
  prompt: (part: readonly Numbered[]) => Prompt,
  asked: Asked,
  ask: Ask,
  maySplit: boolean,
): Promise<Lists[]> {
  const reply = await ask(prompt(part), asked);
  if (reply !== 'truncated') return [reply];
  const two = maySplit ? halves(part) : undefined;
  if (two === undefined)
    throw new AppError(
      502,
      'llm-truncated',
      `The model broke off before it had listed all ${asked.name}, ${maySplit ? 'and the article has one paragraph alone' : 'of half the article, too'}: use a model that gives longer answers, or part the article`,
    );
  return (await Promise.all(two.map((half) => askWhole(half, prompt, asked, ask, false)))).flat();
}

/** The entries of one list that are what the schema asks for. A server without schemas may answer with anything. */
function entries<T>(replies: readonly Lists[], list: string, schema: z.ZodType<T>, reject: Reject): T[] {
  return replies.flatMap((reply) =>
    (reply[list] ?? []).flatMap((entry, i) => {
      const parsed = schema.safeParse(entry);
      if (parsed.success) return [parsed.data];
      const [issue] = parsed.error.issues;
      reject(
        `${list}, entry ${i + 1}`,
        `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is invalid'}`.slice(0, 200),
      );
      return [];
    }),
  );
}
