import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a model server was sent, as far as tests look at it. */
export type Sent = {
  readonly key: string;
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly form: string | undefined;
  readonly schema: string;
  readonly limit: string;
};
/** `wait`: never answers. */
export type Replied =
  | { readonly content: string; readonly finish?: string; readonly refusal?: string }
  | { readonly status: number; readonly error: string }
  | 'wait';

export type ModelServer = { readonly url: string; readonly sent: Sent[]; close(): Promise<void> };

const used = { prompt_tokens: 90, completion_tokens: 10, total_tokens: 100 };

/** A local server that speaks the chat completions protocol and says what `reply` tells it to. */
export async function modelServer(
  reply: (sent: Sent, nth: number) => Replied | Promise<Replied>,
): Promise<ModelServer> {
  const sent: Sent[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const asked = JSON.parse(body);
    const one: Sent = {
      key: request.headers.authorization ?? '',
      model: asked.model,
      messages: asked.messages,
      form: asked.response_format?.type,
      schema: JSON.stringify(asked.response_format?.json_schema?.schema ?? null),
      limit: 'max_completion_tokens' in asked ? 'max_completion_tokens' : 'max_tokens',
    };
    sent.push(one);
    const replied = await reply(one, sent.length - 1);
    if (replied === 'wait') return;
    // The SDK waits as long as a server asks before it tries again: not at all here.
    const head = { 'content-type': 'application/json', 'retry-after-ms': '1' };
    if ('status' in replied) {
      response.writeHead(replied.status, head).end(JSON.stringify({ error: { message: replied.error } }));
      return;
    }
    const message = { role: 'assistant', content: replied.content, refusal: replied.refusal ?? null };
    response
      .writeHead(200, head)
      .end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: replied.finish ?? 'stop' }], usage: used }));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const words = (sent: Sent): string => sent.messages.map((m) => m.content).join('\n');
/** Whether a request is the first pass, which asks for names. */
export const asksNames = (sent: Sent): boolean => words(sent).includes('You list whom and what');
export const saying = (value: unknown): Replied => ({ content: JSON.stringify(value) });
