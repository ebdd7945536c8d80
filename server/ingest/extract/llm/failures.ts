import { AppError } from '../../../errors.ts';
import type { LlmSettings } from './settings.ts';

type Failure = { readonly status?: unknown; readonly name?: unknown; readonly message?: unknown };
/** The SDK's own classes may come from another realm; what they carry tells them apart. */
const asFailure = (error: unknown): Failure => (typeof error === 'object' && error !== null ? error : {});
export const statusOf = (error: unknown): number | undefined => {
  const { status } = asFailure(error);
  return typeof status === 'number' ? status : undefined;
};
export const messageOf = (error: unknown): string => String(asFailure(error).message ?? error);

/** The server's address without what may be secret in it. */
function place({ baseUrl }: LlmSettings): string {
  const url = new URL(baseUrl);
  return `${url.origin}${url.pathname}`;
}

/** What a failed request means to whoever set the endpoint up. Nothing of the key gets into a message. */
export function explained(error: unknown, settings: LlmSettings): AppError {
  const at = place(settings);
  const status = statusOf(error);
  const tries = settings.retries === 0 ? '' : `, ${settings.retries + 1} times`;
  const server = `It said: ${said(error, settings)}`;
  const wrong = (code: string, message: string, field: string, detail?: string) =>
    new AppError(502, code, message, { field, ...(detail === undefined ? {} : { detail }) });
  if (status === 401 || status === 403)
    return wrong('llm-unauthorized', `${at} refused the key (${status}): check LLM_API_KEY`, 'LLM_API_KEY');
  if (status === 404)
    return wrong(
      'llm-no-model',
      `${at} has no model ${settings.model}, or no chat completions there (404): check LLM_MODEL and LLM_BASE_URL`,
      'LLM_MODEL',
    );
  if (status === 429)
    return wrong(
      'llm-too-many',
      `${at} takes no more requests for now${tries} (429): wait, lower LLM_AT_ONCE or check its quota`,
      'LLM_AT_ONCE',
      server,
    );
  if (status !== undefined && status >= 500)
    return wrong('llm-server', `${at} failed${tries} (${status}): try again later`, 'LLM_BASE_URL', server);
  if (status !== undefined)
    return wrong('llm-rejected', `${at} did not take the request (${status})`, 'LLM_BASE_URL', server);
  if (/time[d ]*out/i.test(messageOf(error)))
    return wrong(
      'llm-timeout',
      `${at} did not answer within ${settings.seconds} s${tries}: raise LLM_SECONDS or use a faster model`,
      'LLM_SECONDS',
    );
  return wrong('llm-unreachable', `${at} cannot be reached${tries}: check LLM_BASE_URL`, 'LLM_BASE_URL');
}

const said = (error: unknown, { apiKey }: LlmSettings): string => {
  const message = messageOf(error);
  return (apiKey === undefined ? message : message.replaceAll(apiKey, '…')).slice(0, 300);
};

/** No request after these can end better: the same answer would come for every article. */
export const isLasting = ({ code }: AppError): boolean => code === 'llm-unauthorized' || code === 'llm-no-model';
