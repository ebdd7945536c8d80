import OpenAI from 'openai';
import type { ChatCompletionCreateParamsNonStreaming, ChatCompletionMessageParam } from 'openai/resources';
import type { Budget } from './budget.ts';
import { longestAnswer, tokensOf } from './budget.ts';
import { explained, messageOf, statusOf } from './failures.ts';
import type { Asked } from './schemas.ts';
import type { LlmSettings } from './settings.ts';

export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };
type Answer = { readonly text: string; readonly end: 'whole' | 'truncated' | 'refused' };

/** The answer's form, from the strictest on: what a server refuses is asked of it no more. */
const forms = ['json_schema', 'json_object', 'text'] as const;

/** One OpenAI-compatible server. Retries with backoff and timeouts are the SDK's. */
export class Endpoint {
  readonly #client: OpenAI;
  readonly #settings: LlmSettings;
  readonly #budget: Budget;
  #form = 0;
  #limit: 'max_tokens' | 'max_completion_tokens' = 'max_tokens';
  #cool = true;
  constructor(settings: LlmSettings, budget: Budget) {
    this.#settings = settings;
    this.#budget = budget;
    // Everything is given, so that nothing of another program's environment is taken or sent.
    this.#client = new OpenAI({
      baseURL: settings.baseUrl,
      apiKey: settings.apiKey ?? 'none',
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      timeout: settings.seconds * 1000,
      maxRetries: settings.retries,
      logLevel: 'off',
    });
  }

  async send(messages: readonly Message[], asked: Asked): Promise<Answer> {
    for (;;) {
      const before = [this.#form, this.#limit, this.#cool];
      try {
        return await this.#once(messages, asked);
      } catch (error) {
        // Another request may have learnt the same meanwhile; then this one only has to be sent again.
        const learnt = [this.#form, this.#limit, this.#cool].some((x, i) => x !== before[i]);
        if (statusOf(error) !== 400 && statusOf(error) !== 422) throw error;
        if (!learnt && !this.#adapt(messageOf(error))) throw explained(error, this.#settings);
      }
    }
  }

  async #once(messages: readonly Message[], asked: Asked): Promise<Answer> {
    const body = this.#body(messages, asked);
    const settle = this.#budget.hold(tokensOf(JSON.stringify(body)));
    try {
      const { choices, usage } = await this.#client.chat.completions.create(body);
      settle(usage?.total_tokens);
      const [choice] = choices ?? [];
      const text = choice?.message?.content ?? '';
      const refused = (choice?.message?.refusal ?? null) !== null || choice?.finish_reason === 'content_filter';
      return { text, end: refused ? 'refused' : choice?.finish_reason === 'length' ? 'truncated' : 'whole' };
    } catch (error) {
      // What answered with a status did no work; of what did not answer nobody knows.
      settle(statusOf(error) === undefined ? undefined : 0);
      const status = statusOf(error);
      throw status === 400 || status === 422 ? error : explained(error, this.#settings);
    }
  }

  #body(messages: readonly Message[], asked: Asked): ChatCompletionCreateParamsNonStreaming {
    const form = forms[this.#form] ?? 'text';
    const told = `\nThe JSON has to fit this schema:\n${JSON.stringify(asked.json)}`;
    const sent: ChatCompletionMessageParam[] = messages.map(({ role, content }, i) => ({
      role,
      content: i === 0 && form !== 'json_schema' ? `${content}${told}` : content,
    }));
    return {
      model: this.#settings.model,
      messages: sent,
      [this.#limit]: longestAnswer,
      ...(this.#cool ? { temperature: 0 } : {}),
      ...(form === 'json_schema'
        ? { response_format: { type: form, json_schema: { name: asked.name, strict: true, schema: asked.json } } }
        : {}),
      ...(form === 'json_object' ? { response_format: { type: form } } : {}),
    };
  }

  /** Servers that speak the protocol differ in three things; each says in its error which one it does not take. */
  #adapt(message: string): boolean {
    if (/max_completion_tokens/.test(message) && this.#limit === 'max_tokens') this.#limit = 'max_completion_tokens';
    else if (/temperature/i.test(message) && this.#cool) this.#cool = false;
    else if (/response_format|json_schema|json_object|schema|grammar/i.test(message) && this.#form < forms.length - 1)
      this.#form += 1;
    else return false;
    return true;
  }
}
