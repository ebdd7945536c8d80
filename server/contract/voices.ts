import { z } from 'zod';
import { articleRef, assertion, claimRef, oneVoice } from './claim.ts';
import { entityRef } from './graph.ts';
import { listOf, page } from './list.ts';
import { stance } from './terms.ts';

/** Assertions by stance; every stance is counted, also where it is none. */
export const stanceCounts = z
  .object({
    affirms: z.int().min(0),
    denies: z.int().min(0),
    questions: z.int().min(0),
    declines: z.int().min(0),
  })
  .meta({ id: 'StanceCounts' });
export type StanceCounts = z.infer<typeof stanceCounts>;

export const voiceKinds = ['named', 'unnamed', 'outlet'] as const;
export const voiceKind = z.enum(voiceKinds).meta({ id: 'VoiceKind' });
export type VoiceKind = z.infer<typeof voiceKind>;

/** How an assertion came to stand under a voice: it is the innermost, it passed the words on, or it printed them. */
export const voiceParts = ['says', 'carries', 'publishes'] as const;
export const voicePart = z.enum(voiceParts).meta({ id: 'VoicePart' });
export type VoicePart = z.infer<typeof voicePart>;

export const voiceSummary = z
  .object({
    entity: entityRef,
    kind: voiceKind,
    /** What it says itself: as innermost voice, through whoever speaks for it, or as an outlet in its own articles. */
    says: stanceCounts,
    /** How much of that nobody reviewed yet; only where there is some. */
    unreviewed: z.int().min(1).optional(),
    /** Others' words that it passed on inside an article. */
    carries: z.int().min(0),
    /** Others' words in articles of its own, beyond those. */
    publishes: z.int().min(0),
    /** Claims that it alone affirms. */
    alone: z.int().min(0),
  })
  .meta({ id: 'VoiceSummary' });
export type VoiceSummary = z.infer<typeof voiceSummary>;

export const voiceFilters = z.object({ q: z.string().max(200).optional(), kind: voiceKind.optional(), ...page });
export type VoiceFilters = z.infer<typeof voiceFilters>;
/** Who says most first. */
export const voiceList = listOf(voiceSummary)
  .extend({
    /** How many of each kind fit `q`, whatever kind is asked for. */
    byKind: z.object({ named: z.int().min(0), unnamed: z.int().min(0), outlet: z.int().min(0) }),
  })
  .meta({ id: 'VoiceList' });
export type VoiceList = z.infer<typeof voiceList>;

/** Without `part`: what it says and carries, or publishes where that is all it does. */
export const voiceQuery = z.object({
  part: voicePart.optional(),
  stance: stance.optional(),
  subject: z.string().max(200).optional(),
  ...page,
});
export type VoiceQuery = z.infer<typeof voiceQuery>;

export const voiceAssertion = z
  .object({
    part: voicePart,
    claim: claimRef.extend({ subject: entityRef }),
    assertion,
  })
  .meta({ id: 'VoiceAssertion' });
export type VoiceAssertion = z.infer<typeof voiceAssertion>;

/** One place where two voices stand on different sides: of one claim, or of two that cannot both hold. */
export const opposition = z
  .object({
    claim: claimRef,
    stance,
    /** The claim they affirm instead, by a judgement that both cannot hold; null: they answer this very claim. */
    instead: claimRef.extend({ by: z.string(), reason: z.string().nullable() }).nullable(),
    theirs: stance,
  })
  .meta({ id: 'Opposition' });
export type Opposition = z.infer<typeof opposition>;

const most = { total: z.int().min(0) };
export const voicePage = z
  .object({
    entity: entityRef,
    kind: voiceKind,
    /** What this voice does here, in one sentence. */
    line: z.object({ text: z.string(), voices: z.array(entityRef) }),
    parts: z.object({ says: z.int().min(0), carries: z.int().min(0), publishes: z.int().min(0) }),
    /** Innermost voices, articles and disputed claims of the parts asked for. */
    voices: z.int().min(0),
    articles: z.int().min(0),
    disputed: z.int().min(0),
    /** Assertions of the parts asked for that nobody reviewed yet; only where there are some. */
    unreviewed: z.int().min(1).optional(),
    /** Of the parts and subject asked for, whatever stance is. */
    byStance: stanceCounts,
    /** What they are about, most assertions first. */
    subjects: z.array(z.object({ entity: entityRef, assertions: z.int().min(1) })),
    /** Affirms first, then denies, questions, declines; within a stance by subject, the one most spoken of first. */
    assertions: listOf(voiceAssertion),
    /** Claims that it alone affirms, at most 100. */
    alone: z.object({ ...most, claims: z.array(claimRef) }),
    /** Claims of its parts that several outlets or voices seem to carry and that rest on one, at most 100. */
    oneVoice: z.object({ ...most, claims: z.array(claimRef.extend({ oneVoice })) }),
    /** Who stands against it on what, at most 50 voices and 20 places each. */
    against: z.object({
      ...most,
      voices: z.array(z.object({ entity: entityRef, ...most, places: z.array(opposition) })),
    }),
    /** Whose words reach it through whom, most first, at most 100: each edge one step of a chain towards the innermost. */
    depends: z.object({
      ...most,
      edges: z.array(z.object({ from: entityRef, to: entityRef, assertions: z.int().min(1) })),
    }),
    /** Voice, carriers and article of what it says, carries and publishes, most assertions first, at most 60. */
    flow: z.object({
      ...most,
      ways: z.array(
        z.object({
          voice: entityRef,
          carriers: z.array(entityRef),
          article: articleRef,
          assertions: z.int().min(1),
        }),
      ),
    }),
  })
  .meta({ id: 'VoicePage' });
export type VoicePage = z.infer<typeof voicePage>;

/** The matrix of one voice, or of all: at most so many rows and columns. */
export const matrixQuery = z.object({
  voice: z.string().max(200).optional(),
  voices: z.coerce.number().int().min(1).max(100).default(14),
  subjects: z.coerce.number().int().min(1).max(40).default(8),
});
export type MatrixQuery = z.infer<typeof matrixQuery>;
export const voiceMatrix = z
  .object({
    /** Rows and columns shown, with what each has in the whole graph. */
    voices: z.array(z.object({ entity: entityRef, assertions: z.int().min(0), own: z.boolean() })),
    subjects: z.array(z.object({ entity: entityRef, assertions: z.int().min(0), own: z.boolean() })),
    /** Those with an assertion; `own`: how many of it the voice asked for says or carries. */
    cells: z.array(
      z.object({
        voice: z.string(),
        subject: z.string(),
        byStance: stanceCounts,
        own: z.int().min(0),
        /** How many of them nobody reviewed yet; only where there are some. */
        unreviewed: z.int().min(1).optional(),
      }),
    ),
    /** Of the whole graph; `shown`: assertions in the cells, one that two voices make counted once. */
    total: z.object({ voices: z.int().min(0), subjects: z.int().min(0), assertions: z.int().min(0) }),
    shown: z.int().min(0),
    /** Subjects of the voice asked for. */
    ownSubjects: z.int().min(0),
  })
  .meta({ id: 'VoiceMatrix' });
export type VoiceMatrix = z.infer<typeof voiceMatrix>;
