import type { InputContext, ReadInput } from '../types.ts';

/** What the reading process is told on stdin, as one line of JSON; the bytes of the file follow. */
export type Asked = { readonly name: string; readonly context: InputContext };

/** Its one answer, as JSON on stdout. */
export type Answer = { readonly input: ReadInput } | { readonly failure: string };
