import { z } from 'zod';

/** What of CoreNLP's JSON answer is read. Offsets are UTF-16 units; indexes of tokens begin at 1 in each sentence. */
const token = z.object({
  index: z.int(),
  lemma: z.string(),
  pos: z.string(),
  characterOffsetBegin: z.int(),
  characterOffsetEnd: z.int(),
});
const span = z.tuple([z.int(), z.int()]);
const sentence = z.object({
  index: z.int(),
  tokens: z.array(token),
  basicDependencies: z.array(z.object({ dep: z.string(), governor: z.int(), dependent: z.int() })).default([]),
  entitymentions: z
    .array(
      z.object({
        ner: z.string(),
        text: z.string(),
        characterOffsetBegin: z.int(),
        characterOffsetEnd: z.int(),
        tokenBegin: z.int(),
      }),
    )
    .default([]),
  kbp: z.array(z.object({ relation: z.string(), subjectSpan: span, objectSpan: span })).default([]),
});
const mention = z.object({
  text: z.string(),
  sentNum: z.int(),
  startIndex: z.int(),
  endIndex: z.int(),
  isRepresentativeMention: z.boolean(),
});
export const coreNlpAnswer = z.object({
  sentences: z.array(sentence),
  corefs: z.record(z.string(), z.array(mention)).default({}),
  quotes: z
    .array(
      z.object({
        beginIndex: z.int(),
        endIndex: z.int(),
        speaker: z.string().default(''),
        canonicalSpeaker: z.string().default(''),
      }),
    )
    .default([]),
});
export type CoreNlpAnswer = z.infer<typeof coreNlpAnswer>;
export type CoreNlpSentence = CoreNlpAnswer['sentences'][number];
