import pLimit from 'p-limit';
import { z } from 'zod';
import { AppError, isAppError } from '../../../errors.ts';
import { Budget, longestAnswer, tokensOf } from './budget.ts';
import { cacheKey, ReplyCache } from './cache.ts';
import { Endpoint, type Message } from './endpoint.ts';
import { isLasting } from './failures.ts';
import type { Prompt } from './prompts.ts';
import type { Asked } from './schemas.ts';
import type { LlmSettings } from './settings.ts';

/** The lists of an answer, nothing of their entries checked yet; or that it broke off. */
type Reply = Readonly<Record<string, readonly unknown[]>> | 'truncated';
export type Ask = (prompt: Prompt, asked: Asked) => Promise<Reply>;

/** Asks a model, or the disk where it answered before. */
export function asking(settings: LlmSettings): Ask {
  const cache = new ReplyCache(settings.cacheDir);
  const endpoint = new Endpoint(settings, new Budget(settings.tokens));
  const limit = pLimit(settings.atOnce);
  let lasting: AppError | undefined;
  return async (prompt, asked) => {
    const key = cacheKey(settings.model, prompt, asked.json);
    const known = cache.get(key);
    const before = known === undefined ? undefined : listsIn(known, asked);
    if (before !== undefined && typeof before !== 'string') return before;
    return limit(async () => {
      if (lasting !== undefined) throw lasting;
      try {
        const { reply, text } = await answered(endpoint, prompt, asked);
        if (reply !== 'truncated') cache.put(key, settings.model, text);
        return reply;
      } catch (error) {
        if (isAppError(error) && isLasting(error)) lasting = error;
        throw error;
      }
    });
  };
}

/** One more chance for what is no JSON of the form asked for; none for a refusal. */
async function answered(endpoint: Endpoint, prompt: Prompt, asked: Asked): Promise<{ reply: Reply; text: string }> {
  const messages: Message[] = [
    { role: 'system', content: prompt.system },
    { role: 'user', content: prompt.user },
  ];
  let wrong = '';
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const { text, end } = await endpoint.send(messages, asked);
    if (end === 'refused')
      throw new AppError(502, 'llm-refused', `The model refused to read the article for its ${asked.name}`);
    if (end === 'truncated') return { reply: 'truncated', text };
    const lists = listsIn(text, asked);
    if (typeof lists !== 'string') return { reply: lists, text };
    wrong = lists;
    messages.push(
      { role: 'assistant', content: text },
      { role: 'user', content: `That is not the JSON asked for: ${wrong}. Answer again, with the whole JSON alone.` },
    );
  }
  throw new AppError(502, 'llm-invalid', `The model answered twice with what is not the JSON asked for: ${wrong}`);
}

/** What an answer holds, or why it holds nothing: servers without schemas put JSON into fences and thoughts before it. */
function listsIn(text: string, asked: Asked): Readonly<Record<string, readonly unknown[]>> | string {
  const bare = text
    .replace(/^\s*<think>[\s\S]*?<\/think>/, '')
    .trim()
    .replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, '$1');
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    return bare === '' ? 'it is empty' : 'it cannot be parsed';
  }
  const form = z.object(Object.fromEntries(Object.keys(asked.lists).map((name) => [name, z.array(z.unknown())])));
  const parsed = form.safeParse(value);
  return parsed.success ? parsed.data : `it needs the lists ${Object.keys(asked.lists).join(', ')}`;
}

type Use = { requests: number; cached: number; tokensIn: number; tokensOut: number };

/** Adds up what asking would take, and asks nobody: only what is answered on disk is answered. */
export function estimating(settings: LlmSettings): { readonly ask: Ask; readonly use: Use } {
  const cache = new ReplyCache(settings.cacheDir);
  const use: Use = { requests: 0, cached: 0, tokensIn: 0, tokensOut: 0 };
  const ask: Ask = async (prompt, asked) => {
    const known = cache.get(cacheKey(settings.model, prompt, asked.json));
    const lists = known === undefined ? 'none' : listsIn(known, asked);
    if (typeof lists !== 'string') {
      use.cached += 1;
      return lists;
    }
    use.requests += 1;
    use.tokensIn += tokensOf(prompt.system + prompt.user + JSON.stringify(asked.json));
    // As seen on our own annotations: what there is to say of an article is about as long as the article.
    use.tokensOut += Math.min(longestAnswer, tokensOf(prompt.user));
    return Object.fromEntries(Object.keys(asked.lists).map((name) => [name, []]));
  };
  return { ask, use };
}
