/** Markup that is safe as it stands. */
export type Html = { readonly text: string };
type Value = string | number | Html | readonly Html[];

const escaped = (s: string): string => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const toText = (value: Value): string =>
  typeof value === 'object'
    ? 'text' in value
      ? value.text
      : value.map((v) => v.text).join('')
    : escaped(String(value));

/** A template whose values are escaped unless they are markup themselves. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  text: parts.map((part, i) => part + (i < values.length ? toText(values[i] ?? '') : '')).join(''),
});
export const raw = (text: string): Html => ({ text });
