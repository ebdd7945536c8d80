import { type Html, html } from './html.ts';

/** JSON Schema as far as the contract uses it. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};
const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
const choices = (s: Schema): readonly Schema[] => s.anyOf ?? s.oneOf ?? s.allOf ?? [];

/** A schema in words; the fields of an object as a list. */
export function schemaRows(s: Schema): Html {
  if (s.$ref !== undefined) return html`<a href="#form-${nameOf(s.$ref)}">${nameOf(s.$ref)}</a>`;
  if (s.properties !== undefined) {
    const required = new Set(s.required ?? []);
    return html`<dl>${Object.entries(s.properties).map(
      ([name, inner]) =>
        html`<div><dt><code>${name}</code>${required.has(name) ? '' : html` <span>optional</span>`}</dt><dd>${schemaRows(inner)}</dd></div>`,
    )}</dl>`;
  }
  if (s.items !== undefined) return html`list of ${schemaRows(s.items)}`;
  const some = choices(s);
  if (some.length > 0) return html`${some.map((c, i) => html`${i === 0 ? '' : ' or '}${schemaRows(c)}`)}${limits(s)}`;
  if (s.enum !== undefined)
    return html`${s.enum.map((v, i) => html`${i === 0 ? '' : ' | '}<code>${String(v)}</code>`)}${limits(s)}`;
  if (typeof s.additionalProperties === 'object') return html`map to ${schemaRows(s.additionalProperties)}`;
  const types = s.type === undefined ? 'anything' : typeof s.type === 'string' ? s.type : s.type.join(' or ');
  return html`${types}${limits(s)}`;
}

const limits = (s: Schema): string =>
  [
    s.minimum === undefined || s.minimum < -1e9 ? '' : `at least ${s.minimum}`,
    s.maximum === undefined || s.maximum > 1e9 ? '' : `at most ${s.maximum}`,
    s.maxLength === undefined ? '' : `at most ${s.maxLength} characters`,
    s.default === undefined ? '' : `default ${JSON.stringify(s.default)}`,
  ]
    .filter(Boolean)
    .map((limit) => `, ${limit}`)
    .join('');

/** Invented values in the shape of a schema; a form within itself is cut short. */
export function sample(s: Schema, all: Readonly<Record<string, Schema>>, within: readonly string[] = []): unknown {
  if (s.$ref !== undefined) {
    const name = nameOf(s.$ref);
    return within.includes(name) ? {} : sample(all[name] ?? {}, all, [...within, name]);
  }
  if (s.const !== undefined) return s.const;
  if (s.enum !== undefined) return s.enum[0];
  if (s.allOf !== undefined)
    return Object.assign(
      {},
      ...s.allOf.map((part) => sample(part, all, within)),
      s.properties === undefined ? {} : sample({ properties: s.properties }, all, within),
    );
  if (s.properties !== undefined)
    return Object.fromEntries(Object.entries(s.properties).map(([name, inner]) => [name, sample(inner, all, within)]));
  if (s.items !== undefined) return [sample(s.items, all, within)];
  const [first] = choices(s);
  if (first !== undefined) return sample(first, all, within);
  if (typeof s.additionalProperties === 'object') return { example: sample(s.additionalProperties, all, within) };
  const type = typeof s.type === 'string' ? s.type : s.type?.[0];
  return type === 'integer' || type === 'number'
    ? 1
    : type === 'boolean'
      ? true
      : type === 'string'
        ? 'text'
        : type === 'object'
          ? {}
          : null;
}
