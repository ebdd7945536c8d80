import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Stance } from '../../server/contract/terms.ts';
import { type VoiceKind, type VoicePart, voiceList, voiceMatrix, voicePage } from '../../server/contract/voices.ts';
import { get, withQuery } from './request.ts';

const at = (id: string) => `/voices/${encodeURIComponent(id)}`;

type VoicesAsked = { q?: string | undefined; kind?: VoiceKind | undefined };
const voicesQuery = (asked: VoicesAsked) =>
  infiniteQueryOptions({
    queryKey: ['voices', asked],
    queryFn: ({ signal, pageParam }) =>
      get(withQuery('/voices', { ...asked, limit: 60, cursor: pageParam }), voiceList, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    // While somebody types, what was found last stays.
    placeholderData: (before) => before,
  });
export const useVoices = (asked: VoicesAsked) => useInfiniteQuery(voicesQuery(asked));

type VoiceAsked = {
  part?: VoicePart | undefined;
  stance?: Stance | undefined;
  subject?: string | undefined;
  limit?: number | undefined;
};
const voiceQuery = (id: string, asked: VoiceAsked) =>
  queryOptions({
    queryKey: ['voice', id, asked],
    queryFn: ({ signal }) => get(withQuery(at(id), asked), voicePage, signal),
  });
export const useVoice = (id: string, asked: VoiceAsked = {}) => useQuery(voiceQuery(id, asked));

const assertionsQuery = (id: string, asked: VoiceAsked) =>
  infiniteQueryOptions({
    queryKey: ['voice-assertions', id, asked],
    queryFn: ({ signal, pageParam }) => get(withQuery(at(id), { ...asked, cursor: pageParam }), voicePage, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.assertions.next,
  });
/** What a voice asserts, page after page. */
export const useVoiceAssertions = (id: string, asked: VoiceAsked, enabled = true) =>
  useInfiniteQuery({ ...assertionsQuery(id, asked), enabled });

type MatrixAsked = { voice?: string | undefined; voices: number; subjects: number };
const matrixQuery = (asked: MatrixAsked) =>
  queryOptions({
    queryKey: ['voice-matrix', asked],
    queryFn: ({ signal }) => get(withQuery('/voices/matrix', asked), voiceMatrix, signal),
    placeholderData: (before) => before,
  });
export const useVoiceMatrix = (asked: MatrixAsked) => useQuery(matrixQuery(asked));
