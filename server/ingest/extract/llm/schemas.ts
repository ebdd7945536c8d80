import { z } from 'zod';
import type { Ontology } from '../../../contract/ontology.ts';
import { bound, modality, stance } from '../../../contract/terms.ts';

/** What a request asks for: `whole` is sent as the schema, `parts` says of each list what one entry has to be. */
export type Asked = {
  readonly name: string;
  readonly json: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, z.ZodType>>;
};

const asEnum = (values: readonly string[]) => z.enum(values as [string, ...string[]]);
/** `reused`: an enumeration of ids is said once, as servers allow only so many words in a schema. */
const asked = <Lists extends Record<string, z.ZodType>>(name: string, lists: Lists) => {
  const whole = z.strictObject(Object.fromEntries(Object.entries(lists).map(([key, entry]) => [key, z.array(entry)])));
  const { $schema: _dialect, ...json } = z.toJSONSchema(whole, { reused: 'ref' });
  return { name, json, lists } satisfies Asked;
};

/** First pass: whom and what the article names. */
export const askedEntities = (ontology: Ontology) =>
  asked('entities', {
    entities: z.strictObject({
      name: z.string(),
      types: z.array(asEnum(ontology.types.map((t) => t.id))),
      aliases: z.array(z.string()),
      unnamed: z.boolean(),
    }),
  });
export type FoundEntity = z.infer<ReturnType<typeof askedEntities>['lists']['entities']>;

/** Second pass: what is said, by ids that the first pass gave; no other id can be written down. */
export function askedClaims(ontology: Ontology, ids: readonly string[]) {
  const id = asEnum(ids);
  const sentence = z.number();
  const figure = z.strictObject({
    measure: z.string(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    bound,
    text: z.string(),
  });
  return asked('claims', {
    quotes: z.strictObject({
      sentence,
      words: z.string(),
      speaker: id.nullable(),
      via: z.array(id),
      kind: z.enum(['direct', 'fragment']),
    }),
    indirect: z.strictObject({ sentence, words: z.string(), speaker: id, via: z.array(id), cue: z.string() }),
    claims: z.strictObject({
      subject: id,
      predicate: asEnum(ontology.predicates.map((p) => p.id)),
      object: id,
      instrument: id.nullable(),
      label: z.string().nullable(),
      figure: figure.nullable(),
      modality,
      assertions: z.array(z.strictObject({ stance, voices: z.array(id), sentence, evidence: z.string() })),
    }),
  });
}
type ClaimLists = ReturnType<typeof askedClaims>['lists'];
export type FoundQuote = z.infer<ClaimLists['quotes']>;
export type FoundIndirect = z.infer<ClaimLists['indirect']>;
export type FoundClaim = z.infer<ClaimLists['claims']>;
